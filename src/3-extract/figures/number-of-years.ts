import type { Analysis, Quantity, Token } from "../../model/analysis.ts";
import { namesPeople } from "../english/person-nouns.ts";
import type { Phrase } from "../grammar/phrases.ts";
import { isYearsOfOne } from "../grammar/years-of-one.ts";

/** "Paul Brandt, 51, was shot", "her three month-old": a number between a name and a mark, or before "-old", is an age. */
export function isAge(analysis: Analysis, phrase: Phrase): boolean {
  const { tokens } = analysis;
  const next = tokens[phrase.last]?.lower ?? "";
  if (/^(?:year|month|week|day)s?-olds?$/.test(next)) return true;
  if (phrase.last - phrase.first === 1 && /^(?:then|aged?|now)$/.test(tokens[phrase.first - 1]?.lower ?? "") && next === ",") return true;
  if (phrase.last - phrase.first > 1 || !/^\d{1,3}$/.test(tokens[phrase.first]!.text)) return false;
  if (isListedAge(tokens, phrase.first)) return true;
  return (
    tokens[phrase.first - 1]?.lower === "," &&
    /^\p{Lu}/u.test(tokens[phrase.first - 2]?.cased ?? "") &&
    /^(?:,|\)|\.|;|-|--|–|—|and|all|both|each|who)$/.test(next)
  );
}

/** "the other, 20, is", "two of the boys, 14 and 15,", "ages 20 and 21", "in their early 20's", "the victim was 13 but", "the dead were 19 and 21". */
function isListedAge(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1]?.lower ?? "", tokens[at + 1]?.lower ?? ""];
  if (before === "than" && /^(?:younger|older)$/.test(tokens[at - 2]?.lower ?? "")) return true;
  if (/^(?:ages?|aged)$/.test(before) || /^['’]s$/.test(next)) return true;
  // "between the ages of 19 and 41"
  if (before === "of" && /^ages?$/.test(tokens[at - 2]?.lower ?? "")) return true;
  if (/^(?:and|or|,|to|-|–)$/.test(before) && /^\d{1,2}-?$/.test(tokens[at - 2]?.text ?? "")) return isListedAge(tokens, at - 2);
  // "A woman of 73 who was stabbed"
  if (isYearsOfOne(tokens, at)) return true;
  const isClosed = /^(?:,|\)|\.|;|-|--|–|—|and|or|but)$/.test(next);
  if (/^(?:was|is|turned)$/.test(before)) return isClosed && !COUNT_NOUN.test(tokens[at - 2]?.lower ?? "");
  if (/^(?:were|are)$/.test(before)) return !COUNT_NOUNS.test(tokens[at - 2]?.lower ?? "") && isListOfNumbers(tokens, at);
  return isClosed && before === "," && namesPeople(tokens[at - 2]?.lower ?? "");
}

/** "The death toll is 12" tells no age. */
const COUNT_NOUN = /^(?:tolls?|number|count|tally|figure|total|dead|killed|injured|wounded|deaths|fatalities|injuries|missing|arrested)$/;

const COUNT_NOUNS = /^(?:tolls|numbers|counts|tallies|figures|totals)$/;

/** "19 and 21.", "23, 25 and 31, and": nobody counts people so; of "19 and 21 were hurt" the second number counts. */
function isListOfNumbers(tokens: readonly Token[], first: number): boolean {
  let at = first;
  while (/^(?:,|and)$/.test(tokens[at + 1]?.lower ?? "")) {
    const next = tokens[at + 2]?.lower === "and" ? at + 3 : at + 2;
    if (!/^\d{1,2}$/.test(tokens[next]?.text ?? "")) break;
    at = next;
  }
  return at > first && /^(?:,|\.|;|\)|-|–|—|but)$/.test(tokens[at + 1]?.lower ?? ".");
}

/** "7-year-old daughter Anna" has neither number nor article of its own, unless it shares one: "a 12-year-old pupil, 16-year-old pupil". */
export function isBareAge(analysis: Analysis, quantity: Quantity, phrase: Phrase): boolean {
  // In a title nobody has an article.
  if (analysis.part === "title") return false;
  if (!/^\d+[- ](?:year|month)/.test(analysis.article.text.slice(quantity.start, quantity.start + 12))) return false;
  return !/^(?:,|and)$/.test(analysis.tokens[phrase.first - 1]?.lower ?? "");
}

/** Years of whom a phrase tells: 15 in "a 15-year-old boy". */
export function ageIn(tokens: readonly Token[], { first, last }: Phrase): number | undefined {
  const age = tokens.slice(first, last).flatMap(({ lower }) => /^(\d{1,2})-year-olds?$/.exec(lower)?.[1] ?? [])[0];
  return age === undefined ? undefined : Number(age);
}
