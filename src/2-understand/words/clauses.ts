import type { Token } from "../../model/analysis.ts";
import { TIME_NOUNS } from "../english/time-nouns.ts";

const CHUNK = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM"]);

/**
 * The first finite verb from an index on, as far as forms tell: an auxiliary, or a verb that is neither an infinitive behind "to", nor in -ing,
 * nor a participle right behind a noun and before a preposition ("a man arrested in Harwick"). With `isClause` a subject must stand before it.
 */
export function findFiniteVerb(tokens: readonly Token[], from: number, to: number, isClause = false): number | undefined {
  let relatives = 0;
  for (let index = from; index < to; index++) {
    const token = tokens[index]!;
    if (
      isClause &&
      index > from &&
      /^(?:who|which|that|whose|where|when)$/.test(token.lower) &&
      /^(?:NOUN|PROPN|NUM|PUNCT)$/.test(tokens[index - 1]!.tag)
    )
      relatives++;
    const before = index > from ? tokens[index - 1]! : undefined;
    if (token.tag !== "VERB" && token.tag !== "AUX") continue;
    if (before?.lower === "to" || token.lower.endsWith("ing")) continue;
    if (isClause && before === undefined) continue;
    if (relatives > 0) {
      relatives--;
      while (index + 1 < to && (tokens[index + 1]!.tag === "VERB" || tokens[index + 1]!.tag === "AUX" || tokens[index + 1]!.tag === "ADV"))
        index++;
      continue;
    }
    if (token.tag === "AUX") return index;
    if (isReducedParticiple(tokens, index, to)) continue;
    if (before !== undefined && /^(?:DET|ADJ)$/.test(before.tag) && /(?:ed|en)$/.test(token.lower)) continue;
    return index;
  }
  return undefined;
}

function isReducedParticiple(tokens: readonly Token[], index: number, to: number): boolean {
  const next = index + 1 < to ? tokens[index + 1]! : undefined;
  return /ed$/.test(tokens[index]!.lower) && next?.lower === "by";
}

/** Steps over adverbs, times and prepositional phrases ("on Friday", "in a statement", "at a news conference"); the index of what follows. */
export function skipAdverbials(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to) {
    const token = tokens[at]!;
    if (token.lower === "that") break;
    if (TIME_NOUNS.has(token.lower) || (token.tag === "ADV" && !/^(?:about|nearly|almost|at|approximately|roughly)$/.test(token.lower)))
      at++;
    else if (/^(?:morning|afternoon|evening|night)$/.test(token.lower)) at++;
    else if (/^\d{1,2}$|^\d{4}$/.test(token.text) && at > from && TIME_NOUNS.has(tokens[at - 1]!.lower)) at++;
    else if (
      /^(?:last|this|earlier|late|early)$/.test(token.lower) &&
      /^(?:week|month|year|night|morning|evening|afternoon)$/.test(tokens[at + 1]?.lower ?? "")
    )
      at += 2;
    else if (token.tag === "ADP" && !/^(?:about|over|at)$/.test(token.lower)) at = skipChunk(tokens, at + 1, to);
    else if (token.lower === "at" && !/^(?:least|most)$/.test(tokens[at + 1]?.lower ?? "")) at = skipChunk(tokens, at + 1, to);
    else break;
  }
  return at;
}

/** A noun phrase behind a preposition. */
function skipChunk(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (
    at < to &&
    (CHUNK.has(tokens[at]!.tag) ||
      /^(?:his|her|its|their|'s|’s)$/.test(tokens[at]!.lower) ||
      (tokens[at]!.tag === "VERB" && /(?:ed|ing)$/.test(tokens[at]!.lower) && tokens[at + 1]?.tag === "NOUN"))
  )
    at++;
  return at;
}

/** A mark that ends a sentence or a part of it. */
export function isEndMark(token: Token): boolean {
  return /^(?:[.!?;…]|\.{2,})$/.test(token.text);
}
