import { FINE_GROUP_COUNT, FINE_GROUPS } from "./english/fine-tags.ts";
import { FORM } from "./lexicon.ts";

/** A word whose tag is refined: lower-case, with the tag's number from 0 to 16, and the lexicon's bits. */
export interface FineWord {
  readonly lower: string;
  readonly tag: string;
  readonly tagNumber: number;
  readonly classes: number;
}

const TAG_COUNT = 17;
const FIRST_FORM = TAG_COUNT + FINE_GROUP_COUNT;

/**
 * The part of speech as the parser wants to know it, 0 to 59: commas are not full stops, "killed" is not "killing", plurals are not singulars.
 * The artificial root and "none" are 62 and 63.
 */
export function fineTag({ lower, tag, tagNumber, classes }: FineWord): number {
  if (tag === "VERB") return verbForm(lower, classes) ?? tagNumber;
  if (tag === "NOUN") return isPlural(lower, classes) ? FIRST_FORM + 3 : tagNumber;
  if (tag === "ADJ" && /(?:er|est)$/.test(lower) && lower.length > 4) return FIRST_FORM + 4;
  const group = FINE_GROUPS.get(`${lower} ${tag}`);
  return group === undefined ? tagNumber : TAG_COUNT + group;
}

function verbForm(lower: string, classes: number): number | undefined {
  if (lower.endsWith("ing") && (classes & FORM.verb) === 0) return FIRST_FORM;
  if (lower.endsWith("ed") || ((classes & FORM.verbEd) !== 0 && classes < 1 << 20)) return FIRST_FORM + 1;
  return lower.endsWith("s") && !lower.endsWith("ss") ? FIRST_FORM + 2 : undefined;
}

function isPlural(lower: string, classes: number): boolean {
  if (classes < 1 << 20 && (classes & FORM.plural) !== 0) return (classes & FORM.noun) === 0 || lower.endsWith("s");
  return classes >= 1 << 20 && /[^su]s$/.test(lower);
}
