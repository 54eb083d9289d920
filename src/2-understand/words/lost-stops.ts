import type { Sentence, Token } from "../../model/analysis.ts";

// Words that begin a sentence far more often than they stand capitalised inside one.
const BEGINNERS: ReadonlySet<string> = new Set(
  "the a an he she it they we this that these those there in on at but and according after before as when while since although however meanwhile earlier his her their its both some several no one two three four five officials police authorities witnesses".split(
    " ",
  ),
);
const LONE_SPEAKERS: ReadonlySet<string> = new Set(["Authorities", "Officials", "Witnesses", "Investigators", "Prosecutors", "Residents"]);
const NAME_LINKS: ReadonlySet<string> = new Set(["ADP", "DET", "CCONJ", "PUNCT", "ADJ", "PROPN", "SYM", "NUM"]);

/**
 * Cuts a sentence where its full stops are lost ("… officials said According to a statement …"): before a capitalised beginner behind a word in small letters.
 * The sentence itself where nothing is lost; texts in capitals or title case are left whole.
 */
export function cutAtLostStops(tokens: readonly Token[], sentence: Sentence): Sentence[] {
  const { first, last, paragraph } = sentence;
  const cuts = [first];
  for (let index = first + 1; index < last; index++) if (beginsHere(tokens, index, last)) cuts.push(index);
  if (cuts.length === 1) return [sentence];
  return cuts.map((from, index) => {
    const to = cuts[index + 1] ?? last;
    return { start: tokens[from]!.start, end: tokens[to - 1]!.end, first: from, last: to, paragraph };
  });
}

function beginsHere(tokens: readonly Token[], index: number, last: number): boolean {
  const token = tokens[index]!;
  // A caption from the archive: "FILE - Guards stand at the gate".
  if (token.text === "FILE" && /^[-–—]$/.test(tokens[index + 1]?.text ?? "")) return true;
  if (LONE_SPEAKERS.has(token.text) && index + 1 < last && /^(?:said|say|told|believe|confirmed|reported)$/.test(tokens[index + 1]!.lower))
    return tokens[index - 1]!.tag !== "PUNCT";
  if (!BEGINNERS.has(token.lower) || !/^\p{Lu}\p{Ll}+$|^A$/u.test(token.text)) return false;
  const before = tokens[index - 1]!;
  const next = index + 1 < last ? tokens[index + 1]! : undefined;
  if (next === undefined || NAME_LINKS.has(before.tag) || !/^\p{Ll}|^\d/u.test(before.text)) return false;
  // "told The Times" names a paper; "said The strike" begins a sentence.
  return /^\p{Ll}|^\d/u.test(next.text) || !/^(?:the|a)$/.test(token.lower);
}
