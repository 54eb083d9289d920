import { shareDay } from "../../model/day.ts";
import { phraseAt } from "../grammar/patients.ts";
import type { Reading } from "../reading.ts";
import { goesOn, opensAnother } from "./another-incident.ts";
import type { IncidentEvent } from "./incident-events.ts";
import { harmsAnew, hasNewDoer } from "./newcomers.ts";
import { isNear } from "./places-apart.ts";
import type { Told } from "./told-with.ts";

/** What speaks for a sentence's telling of another incident than one that was told before it, the more the higher; what speaks for the same one is negative. */
export interface PartingSigns {
  /** 1 where both are told with towns that lie apart, and where only the sentence is told with one; −1 where they share one. */
  readonly apartTowns: number;
  readonly newTown: number;
  readonly sharedTown: number;
  /** The same of days. */
  readonly apartDays: number;
  readonly newDay: number;
  readonly sharedDay: number;
  /** 1 where both have means and no family of them is the same; −1 where one is. */
  readonly apartTypes: number;
  readonly sharedTypes: number;
  /** Sentences between the two, as a logarithm. */
  readonly gap: number;
  /** 1 at the head of a paragraph. */
  readonly paragraph: number;
  /** 1 where the sentence opens with "In another attack", "Elsewhere"; and with "Meanwhile", "Later", "In Arlmere". */
  readonly opens: number;
  readonly goesOn: number;
  /** "another attack", "two more bombs". */
  readonly another: number;
  /** "an attack", "bombs"; −1 with "the attack", "this bombing". */
  readonly indefinite: number;
  readonly definite: number;
  /** 1 where people are counted as harmed who are not "the" ones. */
  readonly people: number;
  /** 1 where the incident is not the one told last. */
  readonly left: number;
  /** Minus the share of the sentence's names, and of its other nouns, that the incident is told with. */
  readonly sharedNames: number;
  readonly sharedNouns: number;
  /** 1 where both are told with whom or what they struck and nothing of it is the same; −1 where something is. The same of who did it. */
  readonly apartStruck: number;
  readonly sharedStruck: number;
  readonly apartDoers: number;
  readonly sharedDoers: number;
  /** 1 where somebody is struck by name of whom the incident does not tell. */
  readonly newName: number;
  /** 1 where the first sentences tell of several: "three explosions", "a series of attacks". */
  readonly several: number;
  /** 1 where "also" stands in the sentence, where it opens with "In addition", and with "another reporter" struck in it. */
  readonly also: number;
  readonly adds: number;
  readonly anotherStruck: number;
  /** −1 where the sentence begins with "he" or "they". */
  readonly goesOnWith: number;
  /** 1 where the sentence brings in a doer that is not "the" one. */
  readonly newDoer: number;
  /** 1 where others are counted than those counted so far. */
  readonly apartCounts: number;
  /** 1 for a text in capitals: the telegrams of a wire put several incidents together, with no title over them. */
  readonly telegram: number;
}

/** The signs that the events of a sentence belong to another incident than one told so far. */
export function partingSigns(reading: Reading, events: readonly IncidentEvent[], own: Told, told: Told, isLatest: boolean): PartingSigns {
  const { analysis } = reading;
  const sentence = analysis.sentences[own.sentence]!;
  const opening = analysis.article.text.slice(sentence.start, sentence.end).replace(/^[\s"“'‘]+/, "");
  const [towns, days, types, struck, doers] = [
    compared(own.towns, told.towns, isNear),
    compared(own.days, told.days, shareDay),
    compared([...own.families], [...told.families], (one, other) => one === other),
    compared([...own.struck], [...told.struck], (one, other) => one === other),
    compared([...own.doers], [...told.doers], (one, other) => one === other),
  ];
  const forms = new Set(events.map((event) => formOf(reading, event)));
  return {
    apartTowns: flag(towns === "apart"),
    newTown: flag(own.towns.length > 0 && told.towns.length === 0),
    sharedTown: -flag(towns === "shared"),
    apartDays: flag(days === "apart"),
    newDay: flag(own.days.length > 0 && told.days.length === 0),
    sharedDay: -flag(days === "shared"),
    apartTypes: flag(types === "apart"),
    sharedTypes: -flag(types === "shared"),
    gap: Math.log1p(own.sentence - told.sentence - 1),
    paragraph: flag(own.paragraph !== told.paragraph),
    opens: flag(opensAnother(opening)),
    goesOn: flag(goesOn(opening)),
    another: flag(forms.has("another")),
    indefinite: flag(forms.has("indefinite")),
    definite: -flag(forms.has("definite")),
    people: flag(harmsAnew(reading, { sentence: own.sentence, start: sentence.start, end: sentence.end })),
    left: flag(!isLatest),
    sharedNames: -share(own.names, told.names),
    sharedNouns: -share(own.nouns, told.nouns),
    apartStruck: flag(struck === "apart"),
    sharedStruck: -flag(struck === "shared"),
    apartDoers: flag(doers === "apart"),
    sharedDoers: -flag(doers === "shared"),
    newName: flag([...own.struckNames].some((name) => !told.names.has(name))),
    several: flag(tellsOfSeveral(reading)),
    also: flag(analysis.tokens.slice(sentence.first, sentence.last).some(({ lower }) => lower === "also")),
    adds: flag(ADDING.test(opening)),
    anotherStruck: flag(strikesAnother(reading, own.sentence)),
    goesOnWith: -flag(/^(?:he|she|they|it|his|her|their)\b/i.test(opening)),
    newDoer: flag(hasNewDoer(reading, { sentence: own.sentence, start: sentence.start, end: sentence.end })),
    apartCounts: flag(compared([...own.counts], [...told.counts], (one, other) => one === other) === "apart"),
    telegram: flag(isTelegram(reading)),
  };
}

function compared<One>(
  own: readonly One[],
  told: readonly One[],
  isSame: (one: One, other: One) => boolean,
): "shared" | "apart" | undefined {
  if (own.length === 0 || told.length === 0) return undefined;
  return own.some((one) => told.some((other) => isSame(one, other))) ? "shared" : "apart";
}

/** Whether the first sentences count deeds. */
function tellsOfSeveral({ analysis: { article, sentences } }: Reading): boolean {
  return SEVERAL_DEEDS.test(article.text.slice(0, sentences[Math.min(1, sentences.length - 1)]?.end ?? 0));
}

const SEVERAL_DEEDS =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|several|various|multiple|many|numerous|other|separate|recent|series of|wave of|string of|spate of|\d+) (?:[\w-]+ ){0,3}?(?:attacks|bombings|explosions|bombs|blasts|shootings|killings|murders|kidnappings|abductions|assassinations|assaults|ambushes|raids|incidents|actions|charges|devices)\b/i;

const ADDING =
  /^(?:in addition|additionally|moreover|furthermore|besides|likewise|similarly|at the same time|simultaneously|finally|on another occasion)\b/i;

/** "another reporter was killed", "a second policeman died". */
function strikesAnother({ analysis: { tokens }, harms }: Reading, sentence: number): boolean {
  return harms.some(
    (harm) =>
      harm.sentence === sentence && harm.patients.some(({ phrase }) => /^(?:another|second|third)$/.test(tokens[phrase.first]!.lower)),
  );
}

const OTHER = /^(?:another|other|others|second|third|fourth|similar|separate|different|more|additional|also|new)$/;

/** How the noun of an event presents it; `undefined` for verbs. */
function formOf(
  { analysis: { tokens }, rows }: Reading,
  { token, sentence, harm }: IncidentEvent,
): "another" | "indefinite" | "definite" | undefined {
  const row = rows[sentence];
  const phrase = harm !== undefined || row === undefined ? undefined : phraseAt(row, token);
  if (phrase === undefined || phrase.head !== token) return undefined;
  if (tokens.slice(phrase.first, token).some(({ lower }) => OTHER.test(lower))) return "another";
  return phrase.form === "definite" ? "definite" : phrase.form === "indefinite" || phrase.quantity !== undefined ? "indefinite" : undefined;
}

/** Share of the words that stand among others. */
function share(own: ReadonlySet<string>, told: ReadonlySet<string>): number {
  return own.size === 0 ? 0 : [...own].filter((word) => told.has(word)).length / own.size;
}

/** A text in capitals, as wires sent them. */
export function isTelegram({ analysis: { article } }: Reading): boolean {
  return !/\p{Ll}{2}/u.test(article.text);
}

function flag(is: boolean): number {
  return is ? 1 : 0;
}
