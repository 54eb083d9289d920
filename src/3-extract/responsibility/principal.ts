import { holding } from "../../model/span.ts";
import { MOUTHPIECES } from "../english/blame-words.ts";
import { spanOf } from "../extractor.ts";
import type { Party } from "../grammar/parties.ts";
import { nounPhraseAt, partyAt } from "../grammar/party-at.ts";
import type { Place } from "./accusation.ts";

/** For whom somebody speaks: "an adviser to Ukraine's president" → Ukraine, "a Kremlin spokesman" → the Kremlin. */
export function principalOf(place: Pick<Place, "analysis" | "context" | "grammar" | "tokens">, token: number): Party | undefined {
  const { tokens, grammar } = place;
  const titles = [token, ...grammar.dependents(token, "appos", "nmod:desc", "compound")].filter((one) =>
    MOUTHPIECES.has(tokens[one]!.lower),
  );
  for (const title of titles) {
    const named = [...grammar.dependents(title, "nmod:poss", "compound", "amod"), ...grammar.after(title, /^(?:of|for|to)$/)];
    for (const one of named) {
      const deeper = MOUTHPIECES.has(tokens[one]!.lower) ? principalOf(place, one) : undefined;
      const party = deeper ?? nameOrPlace(place, one);
      if (party !== undefined) return party;
    }
  }
  return undefined;
}

function nameOrPlace(place: Pick<Place, "analysis" | "context" | "grammar" | "tokens">, token: number): Party | undefined {
  const { analysis, context, grammar, tokens } = place;
  if (tokens[token]!.tag !== "PROPN" && !(tokens[token]!.tag === "ADJ" && /^\p{Lu}/u.test(tokens[token]!.cased))) {
    const party = partyAt(analysis, context, grammar, token);
    // "A police spokesman": the police.
    const isWhole = party === undefined || party.start >= tokens[token]!.start || !/^an? \S+$/i.test(party.words);
    return isWhole ? party : { ...party, start: tokens[token]!.start, words: tokens[token]!.text };
  }
  const phrase = nounPhraseAt(analysis, context, grammar, token);
  if (phrase === undefined) return undefined;
  const inner =
    phrase.head === token || phrase.first <= token ? { first: token, last: Math.max(token + 1, Math.min(phrase.last, token + 1)) } : phrase;
  const whole = holding(analysis.names, tokens[token]!);
  const span = whole ?? spanOf(analysis, inner);
  // "A military spokesman": whose he is needs no article.
  const article = /^an? /i.exec(analysis.article.text.slice(span.start, span.end))?.[0].length ?? 0;
  const start = span.start + article;
  return { start, end: span.end, words: analysis.article.text.slice(start, span.end), kind: "name", isGroup: true };
}
