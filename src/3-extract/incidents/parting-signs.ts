import type { Token } from "../../model/analysis.ts";
import type { DayRange } from "../../model/day.ts";
import { typeFamily } from "../../model/incident-type.ts";
import type { Location } from "../../model/location.ts";
import { phraseAt } from "../grammar/patients.ts";
import type { Reading } from "../reading.ts";
import { goesOn, opensAnother } from "./another-incident.ts";
import type { EventTime } from "./event-times.ts";
import type { IncidentEvent } from "./incident-events.ts";
import { harmsAnew } from "./newcomers.ts";
import { isNear } from "./places-apart.ts";

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
  /** 1 for a text in capitals: the telegrams of a wire put several incidents together, with no title over them. */
  readonly telegram: number;
}

/** What a sentence, or those of an incident, are told with. */
export interface Told {
  readonly towns: readonly Location[];
  readonly days: readonly DayRange[];
  readonly families: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
  /** Sentence and paragraph that it was told in last. */
  readonly sentence: number;
  readonly paragraph: number;
}

type TimeOf = (event: IncidentEvent) => EventTime;

/** What the events of one sentence are told with. */
export function toldIn(reading: Reading, events: readonly IncidentEvent[], timeOf: TimeOf): Told {
  const { analysis } = reading;
  const { sentence: index } = events[0]!;
  const sentence = analysis.sentences[index]!;
  const tokens = analysis.tokens.slice(sentence.first, sentence.last);
  const places = analysis.places.filter(({ start, role }) => role !== "adjective" && sentence.start <= start && start < sentence.end);
  const isPlace = ({ start }: Token) => places.some((place) => place.start <= start && start < place.end);
  return {
    towns: places.flatMap(({ location }) => (location === undefined || !isTown(location) ? [] : [location])),
    days: events.flatMap((event) => {
      const { range } = timeOf(event);
      return range === undefined || range.precision !== "day" ? [] : [range];
    }),
    families: new Set(events.flatMap(({ type }) => (type === undefined || VAGUE.test(type) ? [] : [typeFamily(type)]))),
    names: new Set(tokens.filter((token) => token.tag === "PROPN" && !isPlace(token)).map(({ lower }) => lower)),
    nouns: new Set(tokens.filter(({ tag }) => tag === "NOUN").map(({ lemma }) => lemma)),
    sentence: index,
    paragraph: sentence.paragraph,
  };
}

const VAGUE = /^(?:other|armed assault|armed clash)$/;

/** What two tellings have together. */
export function toldTogether(one: Told, later: Told): Told {
  return {
    towns: [...one.towns, ...later.towns],
    days: [...one.days, ...later.days],
    families: new Set([...one.families, ...later.families]),
    names: new Set([...one.names, ...later.names]),
    nouns: new Set([...one.nouns, ...later.nouns]),
    sentence: later.sentence,
    paragraph: later.paragraph,
  };
}

/** The signs that the events of a sentence belong to another incident than one told so far. */
export function partingSigns(reading: Reading, events: readonly IncidentEvent[], own: Told, told: Told, isLatest: boolean): PartingSigns {
  const { analysis } = reading;
  const sentence = analysis.sentences[own.sentence]!;
  const opening = analysis.article.text.slice(sentence.start, sentence.end).replace(/^[\s"“'‘]+/, "");
  const [towns, days, types] = [
    compared(own.towns, told.towns, isNear),
    compared(own.days, told.days, overlap),
    compared([...own.families], [...told.families], (one, other) => one === other),
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

function isTown({ precision }: Location): boolean {
  return precision === "city" || precision === "site" || precision === "district";
}

function overlap(one: DayRange, other: DayRange): boolean {
  return one.from <= other.to && other.from <= one.to;
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

function isTelegram({ analysis: { article } }: Reading): boolean {
  return !/\p{Ll}{2}/u.test(article.text);
}

function flag(is: boolean): number {
  return is ? 1 : 0;
}
