import { FINE_GROUP_COUNT, FINE_GROUPS } from "../english/fine-tags.ts";
import { FORM } from "../words/lexicon.ts";

/** What the refined tag of a word hangs on. */
export interface FineWord {
  /** In lower case. */
  readonly lower: string;
  /** The lexicon's bits. */
  readonly classes: number;
  /** Tag → group, of a word that the parser tells apart from others of its tag. */
  readonly groups: ReadonlyMap<string, number> | undefined;
}

/** The same for every occurrence of a word. */
export function fineWord(lower: string, classes: number): FineWord {
  return { lower, classes, groups: FINE_GROUPS.get(lower) };
}

const TAG_COUNT = 17;
const FIRST_FORM = TAG_COUNT + FINE_GROUP_COUNT;

/**
 * The part of speech as the parser wants to know it, 0 to 59: commas are not full stops, "killed" is not "killing", plurals are not singulars.
 * The artificial root and "none" are 62 and 63. `tagNumber`: the tag's own, 0 to 16.
 */
export function fineTag({ lower, classes, groups }: FineWord, tag: string, tagNumber: number): number {
  if (tag === "VERB") return verbForm(lower, classes) ?? tagNumber;
  if (tag === "NOUN") return isPlural(lower, classes) ? FIRST_FORM + 3 : tagNumber;
  if (tag === "ADJ" && /(?:er|est)$/.test(lower) && lower.length > 4) return FIRST_FORM + 4;
  const group = groups?.get(tag);
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
