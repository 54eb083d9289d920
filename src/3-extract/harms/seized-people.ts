import type { Sentence, Token } from "../../model/analysis.ts";
import { namesPeople } from "../english/person-nouns.ts";
import type { Expression } from "./harm-expressions.ts";

const ARMED =
  /^(?:gunm[ae]n|militants?|rebels?|pirates?|bandits?|kidnappers?|insurgents?|jihadists?|islamists?|guerrillas?|extremists?|fighters?|terrorists?|militia(?:men)?|attackers?|assailants?|separatists?|haram|shabab)$/;

/** "Pirates seized 11 fishermen", "armed men snatched a nun": people whom the armed take away; police who seize people arrest them. */
export function seizedAt(tokens: readonly Token[], { first, last }: Sentence, at: number): Expression | undefined {
  if (!/^(?:seized|snatched)$/.test(tokens[at]!.lower)) return undefined;
  const before = tokens.slice(Math.max(first, at - 8), at);
  const armed = before.some(
    ({ lower }, index) => ARMED.test(lower) || (/^m[ae]n$/.test(lower) && /^(?:armed|masked)$/.test(before[index - 1]?.lower ?? "")),
  );
  if (!armed) return undefined;
  const object = tokens.slice(at + 1, Math.min(last, at + 6)).find(({ tag }) => tag === "NOUN");
  return object !== undefined && namesPeople(object.lower)
    ? { what: "abducted", lemma: "kidnap", patients: "right", length: 1, words: tokens[at]!.lower }
    : undefined;
}
