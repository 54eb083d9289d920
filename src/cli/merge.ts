import { decidingCommand } from "./signing.ts";

/** `corroborate merge`: two incidents are one. */
export const addMerge = decidingCommand({
  name: "merge",
  description: "decide that two incidents are one; outranks every score, and the ids of both lead to it",
  arguments: [
    ["<incident>", "its id, or the beginning of it"],
    ["<other>", "the other's"],
  ],
  example: 'merge 3f2a 9b41 --author "Anna Berg" --reason "both tell of the ferry at Tallow Point"',
  toAct: ([one, two]) => ({ kind: "merge", incidents: [one as string, two as string] }),
});
