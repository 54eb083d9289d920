import type { Reading } from "../reading.ts";
import type { IncidentEvent } from "./incident-events.ts";
import { streetIn } from "./places-apart.ts";

/** A text on several incidents of a night or a weekend, as its title, its first words or a heading within tell. */
export function tellsRoundUp({ analysis }: Pick<Reading, "analysis">): boolean {
  const { title, text } = analysis.article;
  return PLURAL_TITLE.test(title ?? "") || sumsUp({ analysis }) || OTHERS_HEADING.test(text);
}

/** "Two people were killed in three separate shootings": whether the first words sum several deeds up. */
export function sumsUp({ analysis: { article, sentences } }: Pick<Reading, "analysis">): boolean {
  return PLURAL_LEAD.test(article.text.slice(0, sentences[Math.min(1, sentences.length - 1)]?.end ?? 0));
}

const PLURAL_TITLE =
  /\b(?:shootings|stabbings|killings|homicides)\b|\b(?:separate|unrelated) (?:attacks|incidents)\b|\bweekend\b.*\b(?:violence|shot)\b|\bhour (?:span|period|stretch)\b/i;
const PLURAL_LEAD =
  /\b(?:separate|several|multiple|unrelated|two|three|four|five|six|\d+) (?:separate |unrelated )?(?:[A-Z]\w+ ){0,2}(?:shootings|stabbings|killings|homicides|shooting incidents)\b|\b(?:separate|unrelated) (?:attacks|incidents)\b|\b(?:shot|stabbed|killed|wounded|injured|hurt|dead|died)\b[^.]*\b[\w-]+-hour (?:span|period|stretch)\b/i;
const OTHERS_HEADING = /^(?:in )?other (?:[\w-]+ ){0,2}(?:shootings|stabbings|killings|homicides)(?: [\w ,]{0,40})?:/im;

/** "Four others were wounded in three nonfatal shootings on Sunday": whether what a round-up tells last of an event are several deeds, and none of those before. */
export function countsSeveralDeeds(reading: Reading, event: IncidentEvent): boolean {
  return SEVERAL_DEEDS.test(sentenceOf(reading, event)) && cornerOf(reading, event) === undefined;
}

const SEVERAL_DEEDS =
  /\bin (?:at least )?(?:several|ten|nine|eight|seven|six|five|four|three|two|\d+)(?: (?:other|separate|unrelated|more|non-?fatal|additional)){1,2} (?:shootings|stabbings|incidents|attacks)\b/i;

/** "in the Lawndale neighborhood": the quarter that a text names, in lower case. */
const QUARTER = /\b(?:[Ii]n|of) (?:the )?(?<quarter>\p{Lu}[\w’'-]+(?: \p{Lu}[\w’'-]+){0,2}) neighbou?rhood\b/u;

/** The street that a stretch of a round-up is told with, or else its quarter, in lower case. */
export function cornerIn(text: string): string | undefined {
  return streetIn(text) ?? quarterIn(text);
}

function quarterIn(text: string): string | undefined {
  return QUARTER.exec(text)?.groups?.["quarter"]?.toLowerCase();
}

function sentenceOf({ analysis: { article, sentences } }: Reading, { sentence }: IncidentEvent): string {
  const { start, end } = sentences[sentence]!;
  return article.text.slice(start, end);
}

/** "A man was killed and a boy wounded in the 1500 block of Elm Street": the street or quarter of the whole sentence that tells of an event. */
export function cornerOf(reading: Reading, event: IncidentEvent): string | undefined {
  return cornerIn(sentenceOf(reading, event));
}

/**
 * "At 9:50 p.m., police were called to Elm Street. Dan Orsini had been shot": the street of the call right before a sentence, where
 * the call has an hour and tells of nobody harmed.
 */
export function calledTo({ analysis: { article, sentences }, harms }: Reading, sentence: number): string | undefined {
  const before = sentences[sentence - 1];
  if (before === undefined || harms.some((harm) => harm.sentence === sentence - 1)) return undefined;
  const words = article.text.slice(before.start, before.end);
  return CALL.test(words) && HOUR.test(words) ? streetIn(words) : undefined;
}

const CALL = /\b(?:called|summoned|dispatched|responded|sent|went)\b/;
const HOUR = /\b\d{1,2}(?::\d\d)? [ap]\.?m\b|\b(?:noon|midnight)\b/;

/** The days of the week that the sentence of an event names, as it writes them. */
export function weekdaysOf(reading: Reading, event: IncidentEvent): readonly string[] {
  return sentenceOf(reading, event).match(WEEKDAY) ?? [];
}

const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g;

/** Whether one of the events is told with a street or a quarter, as it is called in `cornerIn`: what is told of it again is no other deed. */
export function isToldAt(reading: Reading, events: readonly IncidentEvent[], corner: string): boolean {
  return events.some((event) => {
    const words = sentenceOf(reading, event);
    return streetIn(words) === corner || quarterIn(words) === corner;
  });
}

/** Whether an event is told with a street or quarter of the first deed: what a caption shows is no deed of its own. */
export function isAtFirst(reading: Reading, first: readonly IncidentEvent[], event: IncidentEvent): boolean {
  const corner = cornerOf(reading, event);
  return corner !== undefined && isToldAt(reading, first, corner);
}

/** Whether one of the events is told with a street or a quarter. */
export function hasCorner(reading: Reading, events: readonly IncidentEvent[]): boolean {
  return events.some((event) => cornerOf(reading, event) !== undefined);
}

/** "The first happened on Elm Street. A boy was shot in the leg.": whether a sentence between two names a street, whether or not it tells of harm. */
export function isCornerBetween({ analysis: { article, sentences } }: Reading, from: number, to: number): boolean {
  return sentences.slice(from, to).some(({ start, end }) => streetIn(article.text.slice(start, end)) !== undefined);
}

/** Sentences between two that tell of one deed of a round-up: "Police found shell casings. The man was taken to a hospital." */
const MOST_BETWEEN = 4;

/** "In a separate attack, … A 25-year-old man was hit in the arm, …": in a round-up what has no place of its own goes on with what was told last. */
export function goesOnWithLast(from: number, to: number): boolean {
  return to - from <= MOST_BETWEEN;
}
