import type { Token } from "../../model/analysis.ts";
import type { Phrase } from "./phrases.ts";

/** "The three women, ages 19, 20 and 27, were treated": the token "ages", not before one, of whose list of numbers a phrase is the last. */
export function agesBefore(tokens: readonly Token[], from: number, phrase: Phrase): number | undefined {
  if (phrase.last !== phrase.head + 1) return undefined;
  let at = phrase.head;
  while (at > from && (/^\d{1,3}$/.test(tokens[at]!.lower) || /^(?:,|and|&)$/.test(tokens[at]!.lower))) at--;
  return at < phrase.head && /^(?:ages|aged)$/.test(tokens[at]!.lower) ? at : undefined;
}
