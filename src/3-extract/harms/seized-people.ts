import type { Sentence, Token } from "../../model/analysis.ts";
import { namesPeople } from "../english/person-nouns.ts";
import type { Expression } from "./harm-expressions.ts";

const ARMED =
  /^(?:gunm[ae]n|militants?|rebels?|pirates?|bandits?|kidnappers?|insurgents?|jihadists?|islamists?|guerrillas?|extremists?|fighters?|terrorists?|militia(?:men)?|attackers?|assailants?|separatists?|haram|shabab)$/;

/** "a pair of", "dozens of": what they took stands behind. */
const NUMBER_NOUN = /^(?:pair|group|number|couple|dozens?|scores|hundreds|thousands|trio|handful)$/;

/** Tokens before the verb within which the armed are named: "Gunmen raided a school in the town on Thursday and took away 40 pupils". */
const REACH = 14;

const SEIZED: ReadonlySet<string> = new Set(["seized", "snatched"]);
/** The first words of {@link seizedAt}. */
export const SEIZING = [...SEIZED, "took led carried marched herded drove dragged"].join(" ");

/** "Pirates seized 11 fishermen", "gunmen took away 40 pupils": people whom the armed take; police who seize people arrest them. */
export function seizedAt(tokens: readonly Token[], { first, last }: Sentence, at: number): Expression | undefined {
  const length = lengthOfSeizing(tokens, at);
  if (length === undefined) return undefined;
  const before = tokens.slice(Math.max(first, at - REACH), at);
  const armed = before.some(
    ({ lower }, index) => ARMED.test(lower) || (/^m[ae]n$/.test(lower) && /^(?:armed|masked)$/.test(before[index - 1]?.lower ?? "")),
  );
  if (!armed) return undefined;
  const object = tokens
    .slice(at + length, Math.min(last, at + length + 6))
    .find(({ tag, lower }, index, all) => tag === "NOUN" && !NUMBER_NOUN.test(lower) && all[index + 1]?.tag !== "NOUN");
  return object !== undefined && namesPeople(object.lower)
    ? { what: "abducted", lemma: "kidnap", patients: "right", length, words: tokens[at]!.lower }
    : undefined;
}

/** "took away", but "seized" by itself. */
function lengthOfSeizing(tokens: readonly Token[], at: number): number | undefined {
  if (SEIZED.has(tokens[at]!.lower)) return 1;
  return /^(?:away|off)$/.test(tokens[at + 1]?.lower ?? "") ? 2 : undefined;
}
