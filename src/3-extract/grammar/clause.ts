import type { Analysis, Sentence } from "../../model/analysis.ts";
import type { Span } from "../../model/span.ts";
import type { Context } from "../extractor.ts";
import { patientsLeft } from "./patients-left.ts";
import type { Phrase } from "./phrases.ts";

/** Most characters of a sentence that is quoted whole; a longer one is cut at the clause around the word. */
const MOST_QUOTED = 320;

/** The words to quote for a verb: its sentence, or where that is long, the stretch between the marks around it. */
export function clauseAround(analysis: Analysis, sentence: Sentence, token: number): Span {
  const { start, end } = sentence;
  if (end - start <= MOST_QUOTED) return { start, end };
  const { tokens } = analysis;
  let first = token;
  let last = token;
  while (
    first > sentence.first &&
    !/^[;:—–]$/.test(tokens[first - 1]!.text) &&
    tokens[token]!.start - tokens[first - 1]!.start < MOST_QUOTED / 2
  )
    first--;
  while (
    last + 1 < sentence.last &&
    !/^[;:—–.]$/.test(tokens[last + 1]!.text) &&
    tokens[last + 1]!.end - tokens[token]!.end < MOST_QUOTED / 2
  )
    last++;
  return { start: tokens[first]!.start, end: tokens[last]!.end };
}

/** The subject of a verb, as it stands. */
export function subjectPhrase(context: Context, sentence: number, verb: number): Phrase | undefined {
  const row = context.rows[sentence];
  if (row === undefined) return undefined;
  const { tokens, sentences } = context.analysis;
  const phrase = patientsLeft(tokens, sentences[sentence]!, verb, row, true, "anything").at(-1)?.phrase;
  return phrase === undefined || phrase.isTime || phrase.form === "pronoun" ? undefined : phrase;
}
