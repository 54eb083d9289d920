import type { Act } from "../engine/decide.ts";
import { decidingCommand } from "./signing.ts";

/** `corroborate same`: two reports tell of one incident. */
export const addSame = decidingCommand({
  name: "same",
  description: "decide that two reports tell of one incident: an item of the queue, or two mentions or incidents",
  arguments: subjects(),
  example: 'same q5d0c93a1be --author "Anna Berg" --reason "both name the ferry"',
  toAct: ([one, two]) => toAct("same", one as string, two as string | undefined),
});

/** `corroborate different`: two reports tell of two incidents. */
export const addDifferent = decidingCommand({
  name: "different",
  description: "decide that two reports tell of two incidents: an item of the queue, or two mentions or incidents",
  arguments: subjects(),
  example: 'different orme-herald-7#A tallow-post-2#B --author "Anna Berg" --reason "another ferry"',
  toAct: ([one, two]) => toAct("different", one as string, two as string | undefined),
});

function subjects(): readonly (readonly [string, string])[] {
  return [
    ["<item>", 'an item of the queue ("q…"), a mention ("article#A") or an incident'],
    ["[other]", "the other mention or incident"],
  ];
}

function toAct(kind: "same" | "different", one: string, two: string | undefined): Act {
  return { kind, subjects: two === undefined ? [one] : [one, two] };
}
