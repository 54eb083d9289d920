import type { Analysis } from "../model/analysis.ts";
import type { Accusation, Finder } from "./accusation.ts";
import { BLAME_FINDERS } from "./blame.ts";
import { CLAIM_FINDERS, hyphenatedClaims } from "./claims.ts";
import type { Context } from "./extractor.ts";

/** All explicit words of responsibility: claims, denials, blame, suspicion, charges, convictions. */
export function* accusations(analysis: Analysis, context: Context): Generator<Accusation> {
  const { tokens, sentences } = analysis;
  const { grammar } = context;
  for (const [index, sentence] of sentences.entries()) {
    if (context.rows[index] === undefined) continue;
    for (let at = sentence.first; at < sentence.last; at++) {
      if (tokens[at]!.lower.endsWith("-claimed")) yield* hyphenatedClaims({ analysis, context, grammar, tokens, sentence, at });
      const find = FINDERS.get(tokens[at]!.lower);
      const found = find?.({ analysis, context, grammar, tokens, sentence, at });
      if (found === undefined) continue;
      if ("token" in found) yield found;
      else yield* found;
    }
  }
}

const FINDERS: ReadonlyMap<string, Finder> = new Map(
  [...CLAIM_FINDERS, ...BLAME_FINDERS].flatMap(([words, find]) => words.split(" ").map((word): [string, Finder] => [word, find])),
);
