import type { Analysis, Quantity } from "../../model/analysis.ts";
import { spanOf } from "../extractor.ts";
import type { Phrase } from "../grammar/phrases.ts";
import type { Harm } from "../harms/harms.ts";

const COUNTS: readonly string[] = "one two three four five six seven eight nine ten".split(" ");
const RANKS: readonly string[] = "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");

/**
 * "A third victim has died" at the head of a report, before anybody else is told of: three are dead. Behind "two were hurt" the third victim may be the
 * only one who died. `undefined` where the words tell no rank of the dead.
 */
export function rankOfDead(
  analysis: Analysis,
  { what, lemma, sentence, token }: Harm,
  phrase: Phrase,
  isFirst: boolean,
): number | undefined {
  if (what !== "killed" || lemma !== "die" || sentence > 0 || !isFirst || phrase.last > token) return undefined;
  const { text } = analysis.article;
  const { start, end } = spanOf(analysis, phrase);
  const rank = RANKS.indexOf(/^(?:an? |the )?(\w+)\b/i.exec(text.slice(start, end))?.[1]?.toLowerCase() ?? "");
  const between = text.slice(end, analysis.tokens[token]!.end);
  return rank > 0 && HAS_DIED.test(between) ? rank + 1 : undefined;
}

const HAS_DIED = /^[^.;]{0,120}\b(?:has|have) (?:now |since )?died$|^ dies$/i;

/** "One of three people shot on Friday has died": all of whom one died, and who were hit. */
export function allOfShare(analysis: Analysis, { what, token }: Harm, phrase: Phrase, quantity: Quantity): Quantity | undefined {
  if ((what !== "hit" && what !== "injured") || token < phrase.last) return undefined;
  const { text } = analysis.article;
  const { start, end } = spanOf(analysis, phrase);
  const all = SHARE.exec(text.slice(start, end))?.[1]?.toLowerCase();
  if (all === undefined || !/^ (?:who (?:were|was) )?(?:\w+ly )?$/.test(text.slice(end, analysis.tokens[token]!.start))) return undefined;
  const number = /^\d+$/.test(all) ? Number(all) : COUNTS.indexOf(all) + 1;
  return number > (quantity.low ?? 0) ? { ...quantity, low: number, high: number } : undefined;
}

const SHARE = /^(?:one|two|three|four|1|2|3|4) of (?:the )?(\d+|two|three|four|five|six|seven|eight|nine|ten) [a-z]/i;
