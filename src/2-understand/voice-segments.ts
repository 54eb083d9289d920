import type { Sentence, Token, TokenRange } from "../model/analysis.ts";

// Words that begin a sentence far more often than they stand capitalised inside one.
const BEGINNERS: ReadonlySet<string> = new Set(
  "the a an he she it they we this that these those there in on at but and according after before as when while since although however meanwhile earlier his her their its both some several no one two three four five officials police authorities witnesses".split(
    " ",
  ),
);
const LONE_SPEAKERS = /^(?:Authorities|Officials|Witnesses|Investigators|Prosecutors|Residents)$/;
const NAME_LINKS: ReadonlySet<string> = new Set(["ADP", "DET", "CCONJ", "PUNCT", "ADJ", "PROPN", "SYM", "NUM"]);

/**
 * Cuts a sentence where its full stops are lost ("… officials said According to a statement …"): before a capitalised beginner behind a word in small letters.
 * One segment where nothing is lost; texts in capitals or title case are left whole.
 */
export function voiceSegments(tokens: readonly Token[], { first, last }: Sentence): TokenRange[] {
  const segments: TokenRange[] = [];
  let start = first;
  for (let index = first + 1; index < last; index++) {
    if (!beginsHere(tokens, index, last)) continue;
    segments.push({ first: start, last: index });
    start = index;
  }
  segments.push({ first: start, last });
  return segments;
}

function beginsHere(tokens: readonly Token[], index: number, last: number): boolean {
  const token = tokens[index]!;
  if (LONE_SPEAKERS.test(token.text) && index + 1 < last && /^(?:said|say|told|believe|confirmed|reported)$/.test(tokens[index + 1]!.lower))
    return tokens[index - 1]!.tag !== "PUNCT";
  if (!BEGINNERS.has(token.lower) || !/^\p{Lu}\p{Ll}+$|^A$/u.test(token.text)) return false;
  const before = tokens[index - 1]!;
  const next = index + 1 < last ? tokens[index + 1]! : undefined;
  if (next === undefined || NAME_LINKS.has(before.tag) || !/^\p{Ll}|^\d/u.test(before.text)) return false;
  // "told The Times" names a paper; "said The strike" begins a sentence.
  return /^\p{Ll}|^\d/u.test(next.text) || !/^(?:the|a)$/.test(token.lower);
}
