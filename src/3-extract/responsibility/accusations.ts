import type { Analysis } from "../../model/analysis.ts";
import { overlaps } from "../../model/span.ts";
import type { Context } from "../extractor.ts";
import type { Accusation, Finder } from "./accusation.ts";
import { BLAME_FINDERS } from "./blame.ts";
import { CLAIM_FINDERS, hyphenatedClaims } from "./claims.ts";
import { wordedAccusations } from "./worded-accusations.ts";

/** All explicit words of responsibility: claims, denials, blame, suspicion, charges, convictions. */
export function* accusations(analysis: Analysis, context: Context): Generator<Accusation> {
  const { tokens, sentences } = analysis;
  const { grammar } = context;
  for (const [index, sentence] of sentences.entries()) {
    if (context.rows[index] === undefined) continue;
    const worded = [...wordedAccusations(analysis, context, index)];
    yield* worded.filter((one) => !isOfEarlier(analysis, one));
    const isRead = (one: Accusation) =>
      worded.some(
        (other) => overlaps(one, other) || (one.party !== undefined && other.party !== undefined && overlaps(one.party, other.party)),
      );
    for (let at = sentence.first; at < sentence.last; at++) {
      if (tokens[at]!.lower.endsWith("-claimed")) yield* hyphenatedClaims({ analysis, context, grammar, tokens, sentence, at });
      const find = FINDERS.get(tokens[at]!.lower);
      const found = find?.({ analysis, context, grammar, tokens, sentence, at });
      if (found === undefined) continue;
      for (const one of "token" in found ? [found] : found) if (!isRead(one) && !isOfEarlier(analysis, one)) yield one;
    }
  }
}

/** "has claimed previous attacks", "often claims attacks": none of them is this one. */
function isOfEarlier({ article: { text }, sentences }: Analysis, { status, start, end }: Accusation): boolean {
  if (status !== "claimed") return false;
  const sentence = sentences.find((one) => one.start <= start && start < one.end)!;
  return OFTEN.test(text.slice(sentence.start, start)) || EARLIER.test(text.slice(start, Math.min(sentence.end, end + MOST_BEHIND)));
}

/** Characters behind a claim in which it tells of what it is. */
const MOST_BEHIND = 90;
const OFTEN = /\b(?:often|frequently|regularly|usually|routinely|typically|sometimes|in the past|previously)(?: \w+)?\s*$/i;
const EARLIER =
  /^[^,;]*?\b(?:(?:previous|past|earlier|prior|similar|other|recent) (?:\w+ )?(?:attacks|bombings|blasts|explosions|killings|shootings|raids|strikes|assaults|kidnappings)|in the past|in recent (?:weeks|months|years)|over the years)\b/i;

const FINDERS: ReadonlyMap<string, Finder> = new Map(
  [...CLAIM_FINDERS, ...BLAME_FINDERS].flatMap(([words, find]) => words.split(" ").map((word): [string, Finder] => [word, find])),
);
