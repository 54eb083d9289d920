import type { Quantity, Token } from "../../model/analysis.ts";
import { MONTHS } from "../english/months.ts";

const HYPHENATED = /^(\d+|[a-z]+(?:-[a-z]+)?)-(year|month|week|day)s?-olds?$/;
const DECADE = /^(\d)0s$/;

/** The age that begins at a token, with the index after it: "14-year-old", "aged 34", "34 years old", ", 34,". `undefined` where none does. */
export function readAge(
  tokens: readonly Token[],
  at: number,
  start: number,
  end: number,
  readValue: (word: string) => number | undefined,
): { readonly quantity: Quantity; readonly last: number } | undefined {
  const token = tokens[at]!;
  const hyphenated = HYPHENATED.exec(token.lower);
  if (hyphenated !== null) {
    const value = readValue(hyphenated[1]!);
    if (value === undefined) return undefined;
    const years = hyphenated[2] === "year" ? value : 0;
    return { quantity: age(token.start, token.end, token.start, token.start + hyphenated[1]!.length, years), last: at + 1 };
  }
  const spaced = /^(\d+)-years?$/.exec(token.lower);
  const old = at + 1 < end ? tokens[at + 1]! : undefined;
  // "a 34-year old man"
  if (spaced !== null && old !== undefined && /^olds?$/.test(old.lower))
    return { quantity: age(token.start, old.end, token.start, token.start + spaced[1]!.length, Number(spaced[1])), last: at + 2 };
  return readDecade(tokens, at, start) ?? readPlainAge(tokens, at, start, end, readValue);
}

/** "in her 40s": 40 to 49. */
function readDecade(
  tokens: readonly Token[],
  at: number,
  start: number,
): { readonly quantity: Quantity; readonly last: number } | undefined {
  const token = tokens[at]!;
  const decade = DECADE.exec(token.lower.replace(/^mid-/, ""));
  const before = at > start ? tokens[at - 1]!.lower : "";
  if (decade === null || !/^(?:his|her|their|late|early|mid|mid-|my|your)$/.test(before)) return undefined;
  const low = Number(decade[1]) * 10;
  return { quantity: { ...age(token.start, token.end, token.start, token.end, low), high: low + 9 }, last: at + 1 };
}

function readPlainAge(
  tokens: readonly Token[],
  at: number,
  start: number,
  end: number,
  readValue: (word: string) => number | undefined,
): { readonly quantity: Quantity; readonly last: number } | undefined {
  const token = tokens[at]!;
  const value = readValue(token.lower);
  if (value === undefined || !Number.isInteger(value) || value > 119) return undefined;
  const before = at > start ? tokens[at - 1]! : undefined;
  const after = at + 1 < end ? tokens[at + 1]!.lower : "";
  const build = (first: number, last: number) => ({
    quantity: age(tokens[first]!.start, tokens[last - 1]!.end, token.start, token.end, value),
    last,
  });
  if (/^(?:aged?|ages)$/.test(before?.lower ?? "")) return build(at - 1, at + 1);
  // "twelve children under 16", "two of them boys younger than 10"
  if (/^\d{1,2}$/.test(token.text) && value < 20 && isAgeLimit(tokens, at, start, after)) return build(at, at + 1);
  if (/^(?:year-olds?|years-old)$/.test(after)) return build(at, at + 2);
  if (
    /^years?$/.test(after) &&
    at + 2 < end &&
    /^(?:old|of)$/.test(tokens[at + 2]!.lower) &&
    (tokens[at + 2]!.lower === "old" || tokens[at + 3]?.lower === "age")
  )
    return build(at, at + (tokens[at + 2]!.lower === "old" ? 3 : 4));
  if (isBetweenAges(tokens, at, start, end) || isBetweenAges(tokens, at - 2, start, end)) return build(at, at + 1);
  if (before !== undefined && isBehindName(tokens, at, start, end)) return build(at, at + 1);
  return undefined;
}

/** Behind people who grow up, and with nobody counted behind it. */
function isAgeLimit(tokens: readonly Token[], at: number, start: number, after: string): boolean {
  const from = tokens[at - 1]?.lower === "than" ? at - 2 : at - 1;
  if (from - 1 < start || !/^(?:under|below|over|younger|older)$/.test(tokens[from]!.lower)) return false;
  return YOUNG.test(tokens[from - 1]!.lower) && (/^[,.;:)]$/.test(after) || /^(?:is|are|was|were|who|have|had|and|in|at)$/.test(after));
}

const YOUNG =
  /^(?:children|child|pupils?|boys?|girls?|schoolgirls|schoolboys|schoolchildren|youngsters|minors|infants|babies|kids|youths)$/;
const SEVERAL_PEOPLE = /^(?:men|women|boys|girls|males|females|victims|suspects|teens|teenagers|brothers|sisters|children|students)$/;

/** "two women, 28 and 27, and": the ages of several, each behind the noun or behind another's. */
function isListedAge(tokens: readonly Token[], at: number, start: number, end: number): boolean {
  const isNumber = (index: number) => /^\d{1,2}$/.test(tokens[index]?.text ?? "");
  const isFirst = (index: number) =>
    index - 2 >= start && isNumber(index) && tokens[index - 1]!.text === "," && SEVERAL_PEOPLE.test(tokens[index - 2]!.lower);
  const next = at + 1 < end ? tokens[at + 1]!.lower : ".";
  if (isFirst(at)) return next === "and" && isNumber(at + 2) && /^[,.;)]$/.test(at + 3 < end ? tokens[at + 3]!.text : ".");
  return tokens[at - 1]?.lower === "and" && isFirst(at - 2) && /^[,.;)]$/.test(next);
}

/** "The five injured, all between 17 and 23, are": bare numbers that say how old several are; "between 17 and 23 people" counts them. */
export function isBetweenAges(tokens: readonly Token[], at: number, start: number, end: number): boolean {
  const isNumber = (index: number) => /^\d{1,2}$/.test(tokens[index]?.text ?? "");
  if (at - 2 < start || at + 2 >= end || !isNumber(at) || !isNumber(at + 2) || tokens[at + 1]!.lower !== "and") return false;
  if (tokens[at - 1]!.lower !== "between" || !/^(?:all|both|each|mostly|aged?|ages)$/.test(tokens[at - 2]!.lower)) return false;
  return /^[,.;:)]$/.test(at + 3 < end ? tokens[at + 3]!.text : ".");
}

/** "The other victim, also 17, was", "two women, both 22, were": between commas a word that only says of whom the age is. */
function isAgeOfSame(tokens: readonly Token[], at: number, start: number, end: number): boolean {
  if (at - 3 < start || at + 1 >= end || !/^\d{1,2}$/.test(tokens[at]!.text) || tokens[at - 2]!.text !== ",") return false;
  return /^(?:also|both|just|only|each|now|then)$/.test(tokens[at - 1]!.lower) && /^[,;)]$/.test(tokens[at + 1]!.text);
}

/** "Jones, 34, of" and "Jones (34)": a bare number in commas or brackets right behind a name or a word for a person. */
function isBehindName(tokens: readonly Token[], at: number, start: number, end: number): boolean {
  if (isListedAge(tokens, at, start, end) || isAgeOfSame(tokens, at, start, end)) return true;
  const mark = tokens[at - 1]!.text;
  const name = at - 2 >= start ? tokens[at - 2]! : undefined;
  if (name === undefined || !/^\d{1,3}$/.test(tokens[at]!.text) || !/^\p{L}/u.test(name.text)) return false;
  const close = at + 1 < end ? tokens[at + 1]!.text : ".";
  const named =
    (name.tag === "PROPN" && /^\p{Lu}/u.test(name.cased)) ||
    /^(?:jr\.?|sr\.?|ii|iii|man|woman|boy|girl|victim|suspect|son|daughter|wife|husband|mother|father|brother|sister)$/.test(name.lower);
  if (!named || MONTHS.has(name.lower.replace(/\.$/, ""))) return false;
  if (mark === "," && isInPlace(tokens, at - 2, start) && /^(?:was|were|has|had)$/.test(close)) return false;
  if (mark === ",") return /^(?:,|\.|;|and|was|were|is|of|who|from|has|had|\))$/.test(close);
  return mark === "(" && close === ")";
}

/** "On Sumatra, 48 were killed": the name of a place, and no age behind it. */
function isInPlace(tokens: readonly Token[], last: number, start: number): boolean {
  let at = last;
  while (at > start && tokens[at]!.tag === "PROPN") at--;
  return /^(?:in|on|at|near|across|around|off|outside)$/.test(tokens[at]!.lower);
}

function age(start: number, end: number, numberStart: number, numberEnd: number, years: number): Quantity {
  return {
    start,
    end,
    kind: "age",
    number: { start: numberStart, end: numberEnd },
    low: years,
    high: years,
    hedged: false,
    vague: false,
    noun: undefined,
    countsPeople: false,
  };
}
