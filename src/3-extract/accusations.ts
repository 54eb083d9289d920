import type { Analysis } from "../model/analysis.ts";
import { overlaps } from "../model/span.ts";
import type { Accusation, Finder } from "./accusation.ts";
import { BLAME_FINDERS } from "./blame.ts";
import { CLAIM_FINDERS, hyphenatedClaims } from "./claims.ts";
import type { Context } from "./extractor.ts";
import { wordedAccusations } from "./worded-accusations.ts";

/** All explicit words of responsibility: claims, denials, blame, suspicion, charges, convictions. */
export function* accusations(analysis: Analysis, context: Context): Generator<Accusation> {
  const { tokens, sentences } = analysis;
  const { grammar } = context;
  for (const [index, sentence] of sentences.entries()) {
    if (context.rows[index] === undefined) continue;
    const worded = [...wordedAccusations(analysis, context, index)];
    yield* worded;
    const isRead = (one: Accusation) =>
      worded.some(
        (other) => overlaps(one, other) || (one.party !== undefined && other.party !== undefined && overlaps(one.party, other.party)),
      );
    for (let at = sentence.first; at < sentence.last; at++) {
      if (tokens[at]!.lower.endsWith("-claimed")) yield* hyphenatedClaims({ analysis, context, grammar, tokens, sentence, at });
      const find = FINDERS.get(tokens[at]!.lower);
      const found = find?.({ analysis, context, grammar, tokens, sentence, at });
      if (found === undefined) continue;
      for (const one of "token" in found ? [found] : found) if (!isRead(one)) yield one;
    }
  }
}

const FINDERS: ReadonlyMap<string, Finder> = new Map(
  [...CLAIM_FINDERS, ...BLAME_FINDERS].flatMap(([words, find]) => words.split(" ").map((word): [string, Finder] => [word, find])),
);
