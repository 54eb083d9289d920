import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const CASES: readonly (readonly [string, string, string | undefined])[] = [
  ["Arsonists burn buses", "Masked men set two passenger buses on fire in Harwick on Thursday. Nobody was hurt.", "arson"],
  ["Store set alight in Harwick", "A store in Harwick was set alight on Thursday night, police said. A guard was injured.", "arson"],
  ["Fire at Harwick school", "Rebels set fire to a school in Harwick on Thursday. Two teachers were injured.", "arson"],
  ["Rebels burn town hall", "Rebels burned the town hall building in Harwick on Thursday. A clerk was injured.", "arson"],
  [
    "Soldiers kill boy in Nablus",
    "Soldiers shot dead a 16-year-old boy in Nablus on Monday. Hours later settlers set fire to six cars in the village of Huwara.",
    "arson",
  ],
  // Nobody sets fire to a thing here.
  ["Man dies after setting himself on fire", "A man set himself on fire in Harwick on Thursday and died.", undefined],
  ["Singer sets stage on fire", "The singer set the internet on fire on Thursday with a new song.", undefined],
  ["Striker sets pulses racing", "His goal set the game alight on Thursday.", undefined],
];

describe("fires that somebody set", () => {
  for (const [title, text, type] of CASES)
    it(`${text} → ${type ?? "no arson"}`, () => {
      const types = told("type", text, title).map(({ value }) => value.type);
      if (type === undefined) expect(types).not.toContain("arson");
      else expect(types).toContain(type);
    });
});
