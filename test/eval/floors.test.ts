import { describe, expect, test } from "vitest";
import { higher, lower, told } from "../../eval/evaluation.ts";
import { findFallen, raiseFloors } from "../../eval/floors.ts";

describe("floors", () => {
  test("say which figure fell, and stay silent on the others", () => {
    const measures = [higher("F1", 70), lower("false alarms", 2.5), told("articles", 1, "")];
    expect(findFallen(measures, { F1: 71, "false alarms": 3, articles: 5 })).toEqual(["F1 is 70 %, its floor is 71 %"]);
    expect(findFallen(measures, { F1: 70, "false alarms": 2 })).toEqual(["false alarms is 2.5 %, its floor is 2 %"]);
  });

  test("go up only, and are rounded to the safe side", () => {
    const floors = { F1: 71, "false alarms": 3 };
    expect(raiseFloors([higher("F1", 70), lower("false alarms", 2.51)], floors)).toEqual({ F1: 71, "false alarms": 2.6 });
    expect(raiseFloors([higher("F1", 75.19), higher("new", 50), told("told", 9, "")], floors)).toEqual({
      F1: 75.1,
      "false alarms": 3,
      new: 50,
    });
  });
});
