import { describe, expect, test } from "vitest";
import { readWeights } from "../../src/6-serve/reviewing/read-weights.ts";

describe("why the rules are not sure", () => {
  test("is read part by part, the heaviest first, above 0 for one incident and below for two", () => {
    expect(
      readWeights("place +1.0 (Port Sable = Port Sable); background day −2.3 (2023-05-04; not 2023-05-06); names +0.8 (alike 0.26)"),
    ).toEqual([
      { feature: "background day", points: -2.3, detail: "2023-05-04; not 2023-05-06" },
      { feature: "place", points: 1, detail: "Port Sable = Port Sable" },
      { feature: "names", points: 0.8, detail: "alike 0.26" },
    ]);
  });

  test.each(["", "The reports differ: 1 (25), 2 (8).", "place +1.0 (Orme); and nothing else", "a person said so"])(
    "is shown as it stands where it is no such list: %j",
    (reason) => expect(readWeights(reason)).toEqual([]),
  );
});
