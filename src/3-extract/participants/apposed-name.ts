import type { Analysis } from "../../model/analysis.ts";
import type { Context } from "../extractor.ts";
import { type PhraseRow, phraseAt } from "../grammar/patients.ts";
import type { Phrase } from "../grammar/phrases.ts";
import { nameAt } from "./participant-words.ts";

/**
 * The name that stands in commas behind one person's description, and behind whose he or she is:
 * "her son, Luis Prado, was shot", "the daughter of a judge, 17-year-old Ana Prado, was kidnapped" → Luis Prado, Ana Prado;
 * and the one that a description with a clause of its own explains: "Dan Prado, the father of two who was shot".
 */
export function apposedName(analysis: Analysis, context: Context, phrase: Phrase): Phrase | undefined {
  const { tokens } = analysis;
  const row = context.rows[context.sentenceOf[phrase.head] ?? 0];
  // "One of them, Luis Prado, did not survive."
  const isOneOf = tokens[phrase.first]!.lower === "one" && tokens[phrase.first + 1]?.lower === "of";
  if (row === undefined || !(tokens[phrase.head]!.tag === "NOUN" || isOneOf)) return undefined;
  const owner = tokens[phrase.last]?.lower === "of" && phrase.quantity === undefined ? phraseAt(row, phrase.last + 1) : undefined;
  const comma = owner?.last ?? phrase.last;
  if (tokens[comma]?.text !== ",") return isWhoOne(tokens, comma) ? explained(analysis, row, phrase) : undefined;
  const name = phraseAt(row, comma + 1);
  if (name === undefined || name.first !== comma + 1 || name.isTime || name.isPlace || tokens[name.head]!.tag !== "PROPN") return undefined;
  // "The driver, Dan Orsini of Arlmere,": over the town.
  const home = tokens[name.last]?.lower === "of" ? phraseAt(row, name.last + 1) : undefined;
  const closed = /^[,.]$/.test(tokens[home?.isPlace === true ? home.last : name.last]?.text ?? "");
  return closed && isPerson(analysis, name) ? name : undefined;
}

/** "who was shot", and not "the mother of two who were". */
function isWhoOne(tokens: Analysis["tokens"], who: number): boolean {
  return tokens[who]?.lower === "who" && /^(?:was|is|has|had|died)$/.test(tokens[who + 1]?.lower ?? "");
}

function explained(analysis: Analysis, row: PhraseRow, { first, form }: Phrase): Phrase | undefined {
  const name = analysis.tokens[first - 1]?.text === "," && form === "definite" ? phraseAt(row, first - 2) : undefined;
  return name?.last === first - 1 && analysis.tokens[name.head]!.tag === "PROPN" && isPerson(analysis, name) ? name : undefined;
}

function isPerson(analysis: Analysis, name: Phrase): boolean {
  const kind = nameAt(analysis, name)?.kind;
  return kind === "person" || (kind === "other" && name.last - name.first > 1);
}
