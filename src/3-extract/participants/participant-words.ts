import { type Analysis, type Name, tokensIn } from "../../model/analysis.ts";
import { holding } from "../../model/span.ts";
import type { ParticipantStatement } from "../../model/statement.ts";
import { namesPeople, OTHER_PEOPLE, PARTS } from "../english/person-nouns.ts";
import { COLLECTIVES, GATHERING, ONLY_ALLEGED, RELATIONAL } from "../english/role-words.ts";
import { TITLES } from "../english/thing-words.ts";
import { spanOf } from "../extractor.ts";
import { isPeople, type PhraseRow, phraseAt } from "../grammar/patients.ts";
import type { Phrase } from "../grammar/phrases.ts";

type Value = ParticipantStatement["value"];

/** The words that name a participant, and what they are. */
export interface ParticipantWords {
  readonly text: string;
  readonly form: Value["form"];
}

/**
 * A noun phrase in a role → the words that name it, without determiner, title and number of things:
 * "Gen. Rafael Bustillo" → "Rafael Bustillo", a name; "the home of Judge Arce" → "home of Judge Arce", a description.
 */
export function participantWords(analysis: Analysis, phrase: Phrase, role: Value["role"], row: PhraseRow | undefined): ParticipantWords {
  const { tokens } = analysis;
  // "Weeks was charged": some surnames are words.
  const named = (tokens[phrase.head]!.tag === "PROPN" || nameAt(analysis, phrase)?.kind === "person") && phrase.quantity === undefined;
  if (role === "perpetrator") return perpetratorWords(analysis, phrase, named, row);
  if (role === "victim")
    return named
      ? { text: personName(analysis, phrase), form: "name" }
      : { text: words(analysis, withoutLead(analysis, phrase, DETERMINER)), form: "description" };
  const lead = role === "weapon" ? NO_PART_OF_WEAPON : NO_PART_OF_TARGET;
  const counted = withoutLead(analysis, phrase, lead);
  // "two of the vehicles"
  const { first } = withoutLead(analysis, { ...phrase, first: afterNumber(analysis, phrase, counted.first) }, lead);
  const last = role === "target" && RELATIONAL.has(tokens[phrase.head]!.lower) ? withOf(analysis, phrase, row) : counted.last;
  return { text: words(analysis, { first, last }), form: named ? "name" : "description" };
}

const DETERMINER = /^(?:an?|the|this|that|these|those|his|her|their|its|some|our)$/;
/** How strong a weapon was is the teller's judgement, and no part of what it was. */
const NO_PART_OF_WEAPON =
  /^(?:an?|the|this|that|these|those|his|her|their|its|some|our|another|other|second|third|first|same|various|several|more|such|of|powerful|strong|huge|massive)$/;
const NO_PART_OF_TARGET =
  /^(?:an?|the|this|that|these|those|his|her|their|its|some|our|another|other|same|various|several|many|such|of|destroyed|damaged|outside|inside|near|nearby|neighbou?ring)$/;
/** "the so-called Red Path": what a writer thinks of a name. */
const NO_PART_OF_NAME =
  /^(?:an?|the|this|that|these|those|his|her|their|its|some|our|so-called|self-styled|self-proclaimed|alleged|presumed)$/;
const SO_CALLED = /^(?:so-called|self-styled|self-proclaimed)$/;

interface Range {
  readonly first: number;
  readonly last: number;
}

function words(analysis: Analysis, range: Range): string {
  const { start, end } = spanOf(analysis, range);
  return analysis.article.text.slice(start, end);
}

function withoutLead({ tokens }: Analysis, phrase: Phrase, lead: RegExp): Range {
  let { first } = phrase;
  const last = phrase.head + 1;
  while (first + 1 < last && (lead.test(tokens[first]!.lower) || tokens[first]!.tag === "PUNCT")) first++;
  return { first, last };
}

/** Things are named without their number: "two vehicles" → "vehicles". */
function afterNumber(analysis: Analysis, phrase: Phrase, from: number): number {
  if (phrase.quantity === undefined) return from;
  const { number } = analysis.quantities[phrase.quantity]!;
  let first = from;
  while (first < phrase.head && analysis.tokens[first]!.start < number.end) first++;
  return first;
}

/** Where "of …" after a phrase ends: "home of Judge Arce" is told by its owner, and an owner by theirs: "homes of leaders of the movement". */
function withOf(analysis: Analysis, phrase: Phrase, row: PhraseRow | undefined): number {
  const { tokens } = analysis;
  const end = phrase.head + 1;
  const owner = ownerAt(analysis, row, end);
  if (owner === undefined) return end;
  const next = ownerAt(analysis, row, owner.last);
  // "members of the 4th Front of the Red Path": of people only a name goes on; of things, a land tells nothing more.
  const goesOn = namesPeople(tokens[phrase.head]!.lower) ? next?.isName : next?.isPlace === false;
  return next !== undefined && goesOn === true ? next.last : owner.last;
}

interface Owner {
  /** Behind its last token. */
  readonly last: number;
  readonly isPlace: boolean;
  readonly isName: boolean;
}

/** What stands behind "of" at a token, to the end of the name that it begins: "the Department of Public Works". */
function ownerAt(analysis: Analysis, row: PhraseRow | undefined, at: number): Owner | undefined {
  const { tokens } = analysis;
  const owner = row === undefined || tokens[at]?.lower !== "of" ? undefined : phraseAt(row, at + 1);
  if (owner === undefined || owner.isTime || owner.form === "pronoun") return undefined;
  const name = nameAt(analysis, owner);
  const last = Math.max(owner.last, name === undefined ? 0 : tokensIn(tokens, name).last);
  return { last, isPlace: owner.isPlace, isName: tokens[owner.head]!.tag === "PROPN" };
}

function perpetratorWords(analysis: Analysis, phrase: Phrase, named: boolean, row: PhraseRow | undefined): ParticipantWords {
  const { tokens } = analysis;
  const head = tokens[phrase.head]!;
  const inner = gathered(analysis, phrase, row);
  if (inner !== undefined) return perpetratorWords(analysis, inner, tokens[inner.head]!.tag === "PROPN", row);
  const whole = groupBeyond(analysis, phrase);
  if (whole !== undefined) return { text: words(analysis, withoutStance(analysis, whole)), form: "organization" };
  if (named && PARTS.get(head.lower) !== "attackers") {
    const form = nameForm(analysis, phrase);
    return {
      text: form === "individual" ? personName(analysis, phrase) : words(analysis, withoutLead(analysis, phrase, NO_PART_OF_NAME)),
      form,
    };
  }
  if (!namesPeople(head.lower) && tokens.slice(phrase.first, phrase.head).some(({ lower }) => SO_CALLED.test(lower)))
    return { text: words(analysis, withoutLead(analysis, phrase, NO_PART_OF_NAME)), form: "organization" };
  let { first } = withoutLead(analysis, phrase, ONLY_ALLEGED);
  if (COLLECTIVES.has(head.lower)) return { text: words(analysis, { first, last: phrase.head + 1 }), form: "organization" };
  // "Northern Front guerrillas": the group is named apart.
  for (let at = first; at < phrase.head; at++)
    if (tokens[at]!.tag === "PROPN" && !isNationality(tokens[at]!.lower) && !namesPeople(tokens[at]!.lower)) first = at + 1;
  const last = /^members?$/.test(head.lower) ? withOf(analysis, phrase, row) : phrase.head + 1;
  return { text: words(analysis, { first, last }), form: "individual" };
}

/** "the Army of National Unity", of which a phrase ends with "Army": the tokens of the group's whole name. */
function groupBeyond(analysis: Analysis, phrase: Phrase): Range | undefined {
  const name = nameAt(analysis, phrase);
  if (name?.kind !== "group") return undefined;
  const range = tokensIn(analysis.tokens, name);
  return range.first <= phrase.head && phrase.head + 1 < range.last ? range : undefined;
}

/** "the pro-Northern Army of National Unity": what a writer says of its leanings is no part of its name. */
function withoutStance({ tokens }: Analysis, range: Range): Range {
  let { first } = range;
  while (first + 2 < range.last && STANCE.test(tokens[first]!.lower)) first++;
  return { first, last: range.last };
}

const STANCE = /^(?:(?:pro|anti)-.*|the|leftist|rightist|left-wing|right-wing|marxist-leninist|maoist|terrorist|clandestine|so-called)$/;

/** "a group of armed men" → the men. */
function gathered({ tokens }: Analysis, phrase: Phrase, row: PhraseRow | undefined): Phrase | undefined {
  const end = phrase.head + 1;
  if (row === undefined || !GATHERING.has(tokens[phrase.head]!.lower) || tokens[end]?.lower !== "of") return undefined;
  const inner = phraseAt(row, end + 1);
  return inner !== undefined && inner.form !== "pronoun" && isPeople(tokens, inner) ? inner : undefined;
}

/** "Salvadoran", "Irish", "Lebanese": whose people, not which group. */
export function isNationality(lower: string): boolean {
  return /(?:ian|ese|ish|an|adoran)$/.test(lower);
}

/** The name that holds a phrase's head. */
export function nameAt(analysis: Analysis, phrase: Phrase): Name | undefined {
  return holding(analysis.names, analysis.tokens[phrase.head]!);
}

/** A person's fullest name in the article; without one known, the proper nouns after the last title. */
function personName(analysis: Analysis, phrase: Phrase): string {
  const { names, tokens } = analysis;
  const name = nameAt(analysis, phrase);
  if (name?.kind === "person") {
    const same = names.filter((one) => one.sameAs === name.sameAs);
    const fullest = same.reduce((best, one) => (one.end - one.start > best.end - best.start ? one : best), name);
    return withoutTitles(analysis, longerName(analysis, fullest) ?? fullest);
  }
  // "arrested Hydea Quill": a rare given name that the tagger takes for another word belongs to the name.
  const whole = fullNameOf(analysis, phrase) ?? (name?.kind === "other" ? (longerName(analysis, name) ?? name) : undefined);
  if (whole !== undefined) return withoutTitles(analysis, whole);
  let first = phrase.head;
  while (first > phrase.first && tokens[first - 1]!.tag === "PROPN" && !isTitle(tokens[first - 1]!.lower)) first--;
  return words(analysis, { first, last: phrase.head + 1 });
}

/** Another name of the article that ends in all of this one, or begins with it: "Ruiz Prado" → "Ana Ruiz Prado". */
function longerName({ names, article: { text } }: Analysis, { start, end }: Name): Name | undefined {
  const own = text.slice(start, end);
  const others = names.filter((one) => one.kind === "person" || one.kind === "other");
  const named = (one: Name) => text.slice(one.start, one.end);
  return (
    others.find((one) => named(one).endsWith(` ${own}`)) ??
    // "Omar Vance" may be the father of "Omar Vance Jr."
    (own.includes(" ")
      ? others.find((one) => named(one).startsWith(`${own} `) && !/ (?:[js]r|i{2,3}|iv)\.?$/i.test(named(one)))
      : undefined)
  );
}

/** "Magistrate Ana Ruiz" → "Ana Ruiz". Of two words the first may be a first name: "Prince Hall". */
function withoutTitles(analysis: Analysis, name: Name): string {
  const { last } = tokensIn(analysis.tokens, name);
  let { first } = tokensIn(analysis.tokens, name);
  while (last - first > 2 && isTitle(analysis.tokens[first]!.lower)) first++;
  return words(analysis, { first, last });
}

/** A title, or what several are together: "missionaries Ana Ruiz and Luis Prado". */
function isTitle(lower: string): boolean {
  return TITLES.has(lower) || (/(?:s|men)$/.test(lower) && (OTHER_PEOPLE.has(lower) || PARTS.has(lower)));
}

/** The name of two words or more that a bare surname takes up: "LeClair" → "Quint LeClair". */
export function fullNameOf(analysis: Analysis, phrase: Phrase): Name | undefined {
  const { tokens, names, article } = analysis;
  const head = tokens[phrase.head]!;
  if (phrase.head > phrase.first && tokens[phrase.head - 1]!.tag === "PROPN" && !TITLES.has(tokens[phrase.head - 1]!.lower))
    return undefined;
  return names.find(
    (name) => (name.kind === "person" || name.kind === "other") && article.text.slice(name.start, name.end).endsWith(` ${head.text}`),
  );
}

/** "Red Path rebels", "members of Red Path": a name that its people stand beside. */
function besidePeople({ tokens }: Analysis, phrase: Phrase): boolean {
  const next = tokens[phrase.head + 1];
  return (next?.tag === "NOUN" && namesPeople(next.lower)) || /^(?:of|the)$/.test(tokens[phrase.first - 1]?.lower ?? "");
}

/** A perpetrator's name: a person's is an individual's, a group's an organization's. */
function nameForm(analysis: Analysis, phrase: Phrase): Value["form"] {
  const { tokens } = analysis;
  const name = nameAt(analysis, phrase);
  if (name?.kind === "person") return "individual";
  if (name !== undefined && (name.kind !== "other" || besidePeople(analysis, phrase))) return "organization";
  const inside = tokens.slice(phrase.first, phrase.head + 1);
  const proper = inside.filter((token) => token.tag === "PROPN");
  if (inside.some((token) => COLLECTIVES.has(token.lower))) return "organization";
  return tokens[phrase.first]!.lower === "the" || (proper.length === 1 && /^\p{Lu}+$/u.test(proper[0]!.cased))
    ? "organization"
    : "individual";
}
