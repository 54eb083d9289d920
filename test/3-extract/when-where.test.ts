import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

// Published on Friday, 22 March 2024. [text, day or undefined]
const DAYS: readonly (readonly [string, string | undefined])[] = [
  ["A bomb exploded in Quetta on Thursday, killing six people.", "2024-03-21"],
  ["A bomb exploded in Quetta on Wednesday night, killing six people.", "2024-03-20"],
  ["A bomb killed six people in Quetta on March 19.", "2024-03-19"],
  ["A bomb that exploded in Quetta on Tuesday killed six people, police said Thursday.", "2024-03-19"],
  ["A bomb killed six people in Quetta, police said Thursday.", undefined],
  ["A bomb exploded in Quetta, killing six people.", undefined],
  ["A bomb killed six people in Quetta, the worst attack since 2016.", undefined],
];

// [text, name, country]
const PLACES: readonly (readonly [string, string | undefined, string | undefined])[] = [
  ["A bomb exploded in Quetta on Thursday, killing six people.", "Quetta", "PK"],
  ["A bomb killed six people in Baghdad on Thursday.", "Baghdad", "IQ"],
  ["A gunman opened fire in Nairobi on Thursday, killing two people.", "Nairobi", "KE"],
  ["A bomb exploded at a bus stop on Thursday, killing six people.", undefined, undefined],
];

describe("when and where", () => {
  it.each(DAYS)("%s", (text, day) => {
    const found = told("when", text, "Bomb kills six")[0]?.value;
    expect(found?.precision === "day" ? found.from : undefined).toBe(day);
  });

  it.each(PLACES)("where: %s", (text, name, country) => {
    const found = told("where", text, "Deadly attack")[0]?.value;
    expect([found?.name, found?.country]).toEqual([name, country]);
  });
});
