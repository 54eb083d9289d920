import type { Tag } from "../../model/analysis.ts";
import { AUXILIARY_BASES, NOUN_SINGULARS, UNCHANGING_NOUNS, VERB_BASES } from "../english/irregular-forms.ts";
import { EMPTY_LEXICON, FORM, type Lexicon } from "./lexicon.ts";

/** The base form of a lower-case word: "killed", VERB → "kill"; "policemen", NOUN → "policeman"; "n't", PART → "not". */
export function lemmatize(lower: string, tag: Tag, lexicon: Lexicon = EMPTY_LEXICON): string {
  if (tag === "NOUN") return singular(lower, lexicon);
  if (tag === "VERB") return base(lower, lexicon);
  if (tag === "AUX") return AUXILIARY_BASES.get(lower) ?? lower;
  if (tag === "PART") return /^n['’]t$/.test(lower) ? "not" : lower;
  if (tag === "DET") return lower === "an" ? "a" : (DEMONSTRATIVES[lower] ?? lower);
  if (tag === "PRON") return DEMONSTRATIVES[lower] ?? lower;
  return lower;
}

const DEMONSTRATIVES: Readonly<Record<string, string>> = { these: "this", those: "that" };

/** "women" → "woman", "14-year-olds" → "14-year-old", "series" → "series". */
function singular(word: string, lexicon: Lexicon): string {
  const irregular = NOUN_SINGULARS.get(word);
  if (irregular !== undefined) return irregular;
  if (!word.endsWith("s")) return word.length > 5 && /[a-z]men$/.test(word) && isMan(word, lexicon) ? `${word.slice(0, -2)}an` : word;
  if (UNCHANGING_NOUNS.has(word)) return word;
  const hyphen = word.lastIndexOf("-");
  if (hyphen > 0) return word.slice(0, hyphen + 1) + singular(word.slice(hyphen + 1), lexicon);
  return singularCandidates(word).find((form) => isClass(lexicon, form, FORM.noun)) ?? singularByRule(word);
}

/** "specimen" and "regimen" are singular, "gunmen" is not. */
function isMan(word: string, lexicon: Lexicon): boolean {
  return !isClass(lexicon, word, FORM.noun) || isClass(lexicon, `${word.slice(0, -2)}an`, FORM.noun);
}

/** Possible singulars of a form in -s, likeliest first. */
export function singularCandidates(word: string): string[] {
  if (!word.endsWith("s") || word.length < 3 || word.endsWith("ss")) return [];
  if (word.endsWith("ies") && word.length > 4) return [`${word.slice(0, -3)}y`, word.slice(0, -1)];
  if (/(?:[sxz]|[cs]h|o)es$/.test(word)) return [word.slice(0, -1), word.slice(0, -2)];
  return [word.slice(0, -1)];
}

function singularByRule(word: string): string {
  if (word.length < 4 || /(?:ss|us|is|ics)$/.test(word)) return word;
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|zz|[cs]h)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** "stopped" → "stop", "hoped" → "hope", "dying" → "die", "fled" → "flee". */
function base(word: string, lexicon: Lexicon): string {
  const irregular = VERB_BASES.get(word) ?? AUXILIARY_BASES.get(word);
  if (irregular !== undefined) return irregular;
  const hyphen = word.lastIndexOf("-");
  if (hyphen > 0) return word.slice(0, hyphen + 1) + base(word.slice(hyphen + 1), lexicon);
  const candidates = baseCandidates(word);
  if (candidates.length === 0) return word;
  return candidates.find((form) => isClass(lexicon, form, FORM.verb)) ?? (isClass(lexicon, word, FORM.verb) ? word : candidates[0]!);
}

/** Possible bases of a form in -s, -ed or -ing, likeliest first; none where the word can only be a base itself. */
export function baseCandidates(word: string): string[] {
  if (word.endsWith("ying") && word.length < 7) return [`${word.slice(0, -4)}ie`, word.slice(0, -3)];
  if (word.endsWith("ing") && word.length > 4) return stemCandidates(word.slice(0, -3));
  if (word.endsWith("ied")) return [`${word.slice(0, -3)}y`, word.slice(0, -1)];
  if (word.endsWith("eed")) return word.length > 4 ? [word.slice(0, -1), word] : [];
  if (word.endsWith("ed") && word.length > 3) return stemCandidates(word.slice(0, -2));
  return singularCandidates(word).reverse();
}

/** "stopp" → "stop"; "hop" → "hope" before "hop"; "bomb" → "bomb" before "bombe". */
function stemCandidates(stem: string): string[] {
  if (!/[aeiouy]/.test(stem)) return [];
  const double = /([bdfgklmnprtvz])\1$/.test(stem);
  if (double) return /(?:[aeiou]ll|zz|ff)$/.test(stem) ? [stem, stem.slice(0, -1)] : [stem.slice(0, -1), stem];
  return wantsE(stem) ? [`${stem}e`, stem] : [stem, `${stem}e`];
}

// A short vowel before one consonant would have doubled it ("hopped"), so a stem of that form has lost an "e" ("hoped").
const LOST_E =
  /(?:^[^aeiou]*[aeiouy][^aeiouwxy]|[cuvz]|[^aeiou]l|[^aeiou]s|[aeiou]s|rg|dg|ng(?<=an[g]|un[g])|i[nrdtklm]|u[tmrdcs]|at|os|ak)$/;

function wantsE(stem: string): boolean {
  return LOST_E.test(stem) && !/(?:ss|[^q]u[iao]t|[eo]at|[aeo]u[tdr]|it|ai[nrdtlm]|ow)$/.test(stem);
}

function isClass(lexicon: Lexicon, word: string, bits: number): boolean {
  return ((lexicon.classes.get(word) ?? 0) & bits) !== 0;
}
