import type { Analysis } from "../../model/analysis.ts";
import type { Context } from "../extractor.ts";
import { phraseAt } from "../grammar/patients.ts";
import type { Phrase } from "../grammar/phrases.ts";
import { nameAt } from "./participant-words.ts";

/**
 * The name that stands in commas behind one person's description, and behind whose he or she is:
 * "her son, Luis Prado, was shot", "the daughter of a judge, 17-year-old Ana Prado, was kidnapped" → Luis Prado, Ana Prado.
 */
export function apposedName(analysis: Analysis, context: Context, phrase: Phrase): Phrase | undefined {
  const { tokens } = analysis;
  const row = context.rows[context.sentenceOf[phrase.head] ?? 0];
  if (row === undefined || tokens[phrase.head]!.tag !== "NOUN") return undefined;
  const owner = tokens[phrase.last]?.lower === "of" && phrase.quantity === undefined ? phraseAt(row, phrase.last + 1) : undefined;
  const comma = owner?.last ?? phrase.last;
  if (tokens[comma]?.text !== ",") return undefined;
  const name = phraseAt(row, comma + 1);
  if (name === undefined || name.first !== comma + 1 || name.isTime || name.isPlace || tokens[name.head]!.tag !== "PROPN") return undefined;
  const kind = nameAt(analysis, name)?.kind;
  const closed = tokens[name.last]?.text === "," || tokens[name.last]?.text === ".";
  return closed && (kind === "person" || (kind === "other" && name.last - name.first > 1)) ? name : undefined;
}
