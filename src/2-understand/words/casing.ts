import { AMBIGUOUS_MONTHS, COMMON_GIVEN_NAMES, PERSON_TITLES } from "../english/casing-words.ts";
import { FIRST_NAMES } from "../english/first-names.ts";
import { longNamesIn, raiseGroups } from "./group-casing.ts";
import { FORM, type Lexicon } from "./lexicon.ts";
import type { RawToken } from "./tokens.ts";

/** How a stretch of text is written, as far as capitals go. */
export type CasingStyle = "ordinary" | "upper" | "title";

const LETTERS = /\p{L}/u;
const LONGER_WORD = /^\p{L}[\p{L}'’-]{3,}$/u;

/** Words of a sentence that a headline does without, or writes with a capital. */
const OF_SENTENCES: ReadonlySet<string> = new Set("was were been had has have he she they his her their".split(" "));

/** Longer words that a headline may leave small. */
const SMALL_IN_TITLES =
  /^(?:with|from|after|over|into|near|amid|than|that|this|when|while|before|during|against|between|under|about|around|behind|inside|outside|upon|onto|like|unless|until|because|since|through|without|within|toward|towards|across|along|among|above|below|beyond|what|who[ms]?|whose|your|their|says|said)$/;

/**
 * "upper" where nearly all words are written in capitals, "title" where nearly all longer words begin with one.
 * "GUNMEN KILL 3 IN MARKET" → upper, "Gunmen Kill Three in Market Attack" → title, "Kofi Annan dies" and "A man was shot
 * on Harwick Avenue in Ellery on Wednesday" → ordinary, and so is what has a full stop and a verb in small letters: "Jalen Marl, 20, died at Harwick Methodist
 * Hospital."
 */
export function casingStyle(tokens: readonly RawToken[]): CasingStyle {
  let words = 0;
  let upper = 0;
  let longer = 0;
  let capital = 0;
  let isSentence = false;
  const isStopped = tokens.at(-1)?.text === ".";
  for (const { text } of tokens) {
    isSentence ||= OF_SENTENCES.has(text);
    if (text.length < 2 || !LETTERS.test(text)) continue;
    words++;
    const isUpper = text === text.toUpperCase();
    if (isUpper) upper++;
    if (!LONGER_WORD.test(text)) continue;
    longer++;
    if (text[0] !== text[0]!.toLowerCase()) capital++;
    else isSentence ||= isStopped && !SMALL_IN_TITLES.test(text);
  }
  if (words >= 2 && upper >= words * 0.8) return "upper";
  return !isSentence && longer >= 4 && capital >= longer * 0.8 ? "title" : "ordinary";
}

/** A token with its usual form. */
interface CasedToken extends RawToken {
  cased: string;
}

/** Fills in the usual casing of all sentences of one article. A text that is in capitals as a whole is so in its short lines too. */
export function restoreCasing(sentences: readonly (readonly CasedToken[])[], lexicon: Lexicon): void {
  const styles = sentences.map(casingStyle);
  if (styles.every((style) => style === "ordinary")) return;
  const upper = styles.filter((style) => style === "upper").length;
  const isUpperText = upper * 2 > sentences.length && upper > 2;
  const longNames = longNamesIn(sentences.filter((_, index) => styles[index] === "upper"));
  const witness = witnessCasing(sentences.filter((_, index) => styles[index] === "ordinary" && !isUpperText));
  for (const [index, tokens] of sentences.entries()) {
    const style = isUpperText && !tokens.some(({ text }) => /\p{Ll}/u.test(text)) ? "upper" : styles[index]!;
    if (style === "ordinary") continue;
    const words = trueCase(tokens, style, lexicon, witness);
    if (style === "upper") raiseGroups(words, longNames);
    for (const [at, token] of tokens.entries()) token.cased = words[at]!;
  }
}

/** How the ordinary part of an article writes its words: the best witness for its headline and shouting. */
export interface CasingWitness {
  /** Words met in lower case. */
  readonly lower: ReadonlySet<string>;
  /** Lower-case word → the form with capitals that was met inside a sentence. */
  readonly capitals: ReadonlyMap<string, string>;
}

/** Collects the witness from sentences in ordinary style; the first word of each tells nothing. */
export function witnessCasing(sentences: readonly (readonly RawToken[])[]): CasingWitness {
  const lower = new Set<string>();
  const capitals = new Map<string, string>();
  for (const tokens of sentences) {
    for (let index = 1; index < tokens.length; index++) {
      const { text } = tokens[index]!;
      const small = text.toLowerCase();
      if (small === text) lower.add(text);
      else if (!capitals.has(small) && text.length > 1) capitals.set(small, text);
    }
  }
  return { lower, capitals };
}

/**
 * The words of one sentence in their usual casing; a sentence in ordinary style comes back unchanged.
 * ["POLICE", "IN", "KABUL", "SAID"] → ["Police", "in", "Kabul", "said"].
 */
export function trueCase(tokens: readonly RawToken[], style: CasingStyle, lexicon: Lexicon, witness: CasingWitness): string[] {
  if (style === "ordinary") return tokens.map(({ text }) => text);
  const words = tokens.map(({ text }, index) => {
    if (!LETTERS.test(text)) return text;
    const lower = text.toLowerCase();
    const seen = witness.capitals.get(lower);
    if (witness.lower.has(lower)) return style === "title" && seen !== undefined ? text : lower;
    if (seen !== undefined) return seen;
    return style === "upper" ? usualForm(text, lower, lexicon, tokens, index) : unTitled(text, lower, lexicon);
  });
  if (style === "upper") raiseNames(words, lexicon);
  const first = words.findIndex((word) => LETTERS.test(word));
  if (first >= 0) words[first] = capitalize(words[first]!);
  return words;
}

/** The lexicon's form; a word that it does not know is a name. */
function usualForm(text: string, lower: string, lexicon: Lexicon, tokens: readonly RawToken[], index: number): string {
  if (AMBIGUOUS_MONTHS.has(lower)) return isMonth(tokens, index) ? capitalize(lower) : lower;
  const capital = lexicon.capitals.get(lower);
  if (capital !== undefined) return capital;
  if (lexicon.classes.has(lower) || lower.length < 3 || /^['’]/.test(lower)) return /^\p{L}\.$/u.test(text) ? text : lower;
  if (/^(?:\p{L}\.)+$/u.test(text)) return /^[ap]\.m\.$/.test(lower) ? lower : text;
  if (lower.includes("-")) return hyphenated(lower, lexicon);
  if (/\d/.test(lower) || !/[aeiouyáéíóú]/.test(lower)) return /^\d/.test(lower) ? lower : text;
  return isDerived(lower, lexicon) ? lower : capitalize(lower);
}

/** "pro-kabul" → "pro-Kabul", "m-19" → "M-19", "car-bomb" → itself. */
function hyphenated(lower: string, lexicon: Lexicon): string {
  if (/^\p{L}{1,3}-\d+$/u.test(lower)) return lower.toUpperCase();
  return lower
    .split("-")
    .map(
      (part) =>
        lexicon.capitals.get(part) ?? (/^\d|^$/.test(part) || lexicon.classes.has(part) || part.length < 3 ? part : capitalize(part)),
    )
    .join("-");
}

/** A form that the lexicon lacks, of a word that it has: "rebel" + "-held" has its own way, "unexploded", "gunfights" come here. */
function isDerived(lower: string, lexicon: Lexicon): boolean {
  const bare = lower.replace(/^(?:un|re|non|anti|counter|over|out|co|mid|super|semi|para)/, "");
  const stem = bare.replace(/(?:'s|s|es|ed|d|ing|er|ers|ly|ness|like|wide|ward)$/, "");
  return lower.length > 4 && [bare, stem, `${stem}e`].some((form) => form !== lower && form.length > 2 && isLowerWord(form, lexicon));
}

function isLowerWord(lower: string, lexicon: Lexicon): boolean {
  return lexicon.classes.has(lower) && !lexicon.capitals.has(lower);
}

/** In a title, capitals are taken from common words alone; what may be a name keeps them. */
function unTitled(text: string, lower: string, lexicon: Lexicon): string {
  if (text === text.toUpperCase() && text.length > 1) return text;
  return isLowerWord(lower, lexicon) ? lower : text;
}

/**
 * Words that are common alone and names in company: a given name ("Hector Rivas") or a title before a name ("General Rivas"), a rare word behind one
 * ("Emilio Ponce").
 */
function raiseNames(words: string[], lexicon: Lexicon): void {
  for (let index = words.length - 2; index >= 0; index--) {
    const word = words[index]!;
    if (FIRST_NAMES.has(word) && !COMMON_GIVEN_NAMES.has(word) && isName(words[index + 1], lexicon)) words[index] = capitalize(word);
  }
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    if (word !== word.toLowerCase()) continue;
    if (isSpanishArticle(words, index, lexicon) || /^(?:los|las)$/i.test(words[index - 1] ?? "")) words[index] = capitalize(word);
    // "GUATEMALA CITY", "QUEZON CITY"
    else if (word === "city" && isName(words[index - 1], lexicon)) words[index] = "City";
    else if (PERSON_TITLES.has(word) && isName(words[index + 1], lexicon)) words[index] = capitalize(word);
    else if (isRareNoun(word, lexicon) && (isName(words[index - 1], lexicon) || PERSON_TITLES.has(words[index - 1] ?? "")))
      words[index] = capitalize(word);
    else if (isAgedSurname(words, index, lexicon)) words[index] = capitalize(word);
  }
}

/** "PETER GRANT BELL, 21,": who has an age has a surname, be it a word. */
function isAgedSurname(words: readonly string[], index: number, lexicon: Lexicon): boolean {
  const [comma, age, end] = words.slice(index + 1, index + 4);
  return isName(words[index - 1], lexicon) && comma === "," && /^\d{2}$/.test(age ?? "") && /^[,.]$/.test(end ?? "");
}

/** "LA PAZ", "LA LIBERTAD": the first word of a name, but for "Maria de la Cruz". */
function isSpanishArticle(words: readonly string[], index: number, lexicon: Lexicon): boolean {
  return /^(?:la|el|los|las)$/.test(words[index]!) && words[index - 1]?.toLowerCase() !== "de" && isName(words[index + 1], lexicon);
}

/** A word with a capital that is no adjective of a country. */
function isName(word: string | undefined, lexicon: Lexicon): boolean {
  return word !== undefined && /^\p{Lu}\p{L}*\p{Ll}/u.test(word) && ((lexicon.classes.get(word.toLowerCase()) ?? 0) & FORM.adjective) === 0;
}

function isRareNoun(word: string, lexicon: Lexicon): boolean {
  const bits = lexicon.classes.get(word);
  return bits !== undefined && (bits & FORM.rare) !== 0 && (bits & (FORM.adjective | FORM.adverb | FORM.verbEd | FORM.verbIng)) === 0;
}

const BEFORE_MONTH = /^(?:in|of|last|since|until|till|by|early|late|mid|from|next|this|through|between|during|and|\d{1,2}|on)$/i;

function isMonth(tokens: readonly RawToken[], index: number): boolean {
  const before = tokens[index - 1]?.text ?? "";
  const after = tokens[index + 1]?.text ?? "";
  return (
    /^\d/.test(after) || /^\d{1,2}(?:st|nd|rd|th)?$/i.test(before) || (BEFORE_MONTH.test(before) && !/^(?:be|have|the|and)$/i.test(after))
  );
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
