import { decidingCommand } from "./signing.ts";

/** `corroborate undo`: a decision taken back. */
export const addUndo = decidingCommand({
  name: "undo",
  description: "take a decision back; that is a decision too, and can itself be taken back",
  arguments: [["<decision>", "its id, or the beginning of it"]],
  example: 'undo 81c0 --author "Anna Berg" --reason "the list was of another year"',
  toAct: ([decision]) => ({ kind: "undo", decision: decision as string }),
});
