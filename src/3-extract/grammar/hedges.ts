import type { Sentence, Token } from "../../model/analysis.ts";
import { ATTACKERS, FIGHTERS, OUTLAWS } from "../english/armed-people.ts";

const HEDGES = new Set(
  (
    "reportedly apparently possibly perhaps maybe unconfirmed estimated suspected may might could believed feared presumed appears appear appeared roughly" +
    " approximately probably likely"
  ).split(" "),
);

const OF_PEOPLE = /^(?:suspected|believed|presumed|apparent|possible|probable|likely)$/;

/** Behind "believed" or "suspected": it is doubted who did it, and not how many were harmed. */
const SUSPECTED_OF = new RegExp(`^(?:to|of|${FIGHTERS}|${OUTLAWS}|${ATTACKERS})$`);

/**
 * Whether the words from a few before a count to its predicate doubt the harm: "reportedly killed", "may have died", "feared dead".
 * Doubt about who did it ("believed to be behind") does not hedge a number.
 */
export function hedgedAt(tokens: readonly Token[], sentence: Sentence, count: number, predicate: number): boolean {
  const first = Math.max(sentence.first, Math.min(count, predicate) - 3);
  const last = Math.max(count, predicate);
  if (last - first > 18) return false;
  for (let i = first; i < last; i++) {
    const { lower } = tokens[i]!;
    if (!HEDGES.has(lower)) continue;
    if ((lower === "believed" || lower === "suspected") && SUSPECTED_OF.test(tokens[i + 1]?.lower ?? "") && i < count) continue;
    // "Two men suspected to be thieves": doubt about what they were.
    if (tokens[i + 1]?.lower === "to" && tokens[i + 2]?.lower === "be" && /^(?:NOUN|PROPN|DET)$/.test(tokens[i + 3]?.tag ?? "")) continue;
    // "Suspected militants killed 100": doubt about who did it.
    if (OF_PEOPLE.test(lower) && predicate < count && tokens.slice(i + 1, predicate).some(({ tag }) => /^(?:NOUN|PROPN)$/.test(tag)))
      continue;
    if (lower === "may" && tokens[i]!.text === "May") continue;
    return true;
  }
  return false;
}
