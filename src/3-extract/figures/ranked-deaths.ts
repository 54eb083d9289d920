import type { Analysis } from "../../model/analysis.ts";
import { spanOf } from "../extractor.ts";
import type { Phrase } from "../grammar/phrases.ts";
import type { Harm } from "../harms/harms.ts";

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

/**
 * "One of three people shot on Friday has died", "nine of the 40 injured were critical", "four of the 11 people killed were children": the people of whom
 * those counted are some, where the word of harm is said of them all.
 */
export function allOfShare(analysis: Analysis, { what, token, rule }: Harm, phrase: Phrase): Phrase | undefined {
  const some = phrase.quantity === undefined ? undefined : analysis.quantities[phrase.quantity]!;
  if (some === undefined || what === "victim" || what === "missing") return undefined;
  const inner = analysis.quantities.findIndex(
    ({ kind, start, end, low }) => kind === "count" && start > some.start && end === some.end && (low ?? 0) > (some.low ?? 0),
  );
  if (inner < 0) return undefined;
  const { tokens } = analysis;
  const { text } = analysis.article;
  const whole = analysis.quantities[inner]!;
  const first = phrase.first + tokens.slice(phrase.first, phrase.last).findIndex(({ start }) => start >= whole.start);
  if (tokens[first - 1]?.lower !== "of" || token < first) return undefined;
  const between = text.slice(whole.end, tokens[token]!.start);
  // "Five of the six people died" tells of the five.
  if (
    token >= phrase.last &&
    !isOfAllBehind(tokens, token, phrase) &&
    !OF_THEM_ALL.test(between) &&
    !(between === " " && rule.startsWith("subject of passive"))
  )
    return undefined;
  return { ...phrase, first, quantity: inner, form: "number" };
}

/** "Funerals for two of the six guards killed": behind a preposition nobody does or suffers anything, and the word describes the six. */
export function isOfAllBehind(tokens: Analysis["tokens"], token: number, { first, last }: Phrase): boolean {
  return token === last && /^(?:for|with|by|from|about|including|identified)$/.test(tokens[first - 1]?.lower ?? "");
}

const OF_THEM_ALL = /^ (?:who|that) (?:(?:were|was|had been) )?(?:\w+ly )?$/;
