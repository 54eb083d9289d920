import type { PlaceMention } from "../../model/analysis.ts";
import { depthOf, type Reading } from "../reading.ts";
import { isOnComingFree } from "./coming-free.ts";
import type { Clause } from "./event-clauses.ts";
import { type EventGroup, kinOfMain } from "./event-group.ts";
import type { IncidentEvent } from "./incident-events.ts";
import { killsOthers } from "./newcomers.ts";
import { isOfOtherLand, placeApart } from "./places-apart.ts";

/** Where no event of the article is tied to the news day, its subject is an old incident: the trial, the anniversary, the release of hostages. */
export function takeIn(reading: Reading, main: EventGroup, others: EventGroup[]): void {
  const dated = others.filter((group) => group.range !== undefined);
  // "A jury found a man guilty of murdering ten people in April 2018": what the report opens with.
  const lead = dated.find((group) => main.main && group.events[0]!.sentence === 0 && group.events.some(({ strength }) => strength > 2));
  const best =
    lead ??
    dated.find((group) => main.events.length === 0 || group.events.some((event) => event.type !== undefined && kinOfMain(main, event)));
  if (
    best === undefined ||
    hadKilledOthers(reading, main, best) ||
    isBehindToll(reading, main, best) ||
    (main.events.length === 0 && (!main.main || isToldInPassing(best))) ||
    isElsewhere(reading, main, best)
  )
    return;
  const abroad = main.events.filter((event) => isAbroad(reading, event, best));
  if (abroad.length > 0) {
    main.events.splice(0, main.events.length, ...main.events.filter((event) => !abroad.includes(event)));
    others.push({ main: false, events: abroad, reason: "told with a land of its own", range: undefined, headings: new Set() });
  }
  main.events.push(...best.events);
  main.events.sort((a, b) => a.token - b.token);
  others.splice(others.indexOf(best), 1);
}

/** "Nine bodies were found. In 2013, floods there had killed 5,700 people": another number, of a time before that which the text tells of. */
function hadKilledOthers(reading: Reading, { events: told }: EventGroup, { events }: EventGroup): boolean {
  const { tokens } = reading.analysis;
  const [first] = told;
  return (
    first !== undefined &&
    events.some(
      ({ sentence, token }) =>
        sentence > first.sentence &&
        tokens.slice(token - 2, token).some(({ lower }) => lower === "had") &&
        killsOthers(reading, wholeSentence(reading, sentence), told),
    )
  );
}

/** "A bomber killed 22 people … In March, a driver ran into a crowd; five people died": a lead with its own toll, and another one well behind it. */
function isBehindToll(reading: Reading, { events: told }: EventGroup, { events }: EventGroup): boolean {
  const [first] = told;
  const [old] = events;
  if (first === undefined || first.sentence > 0 || old!.sentence < (isRising(reading) ? 1 : BEHIND_LEAD)) return false;
  const lead = told.filter(({ sentence, harm }) => sentence === 0 && harm !== undefined && reading.harms[harm]!.what === "killed");
  return lead.length > 0 && killsOthers(reading, wholeSentence(reading, old!.sentence), told);
}

/** "The number of dead rose to 24": a toll that rises is of these days, and what happened in another year is recalled beside it. */
function isRising({ analysis: { article, sentences } }: Reading): boolean {
  return RISING.test(article.text.slice(sentences[0]!.start, sentences[0]!.end));
}

const RISING =
  /\b(?:toll|number|count|tally)\b[^.;]{0,80}\b(?:rose|risen|rises|rising|climb(?:s|ed)|jump(?:s|ed)|grew|grown|gone up|went up|increased) (?:\w+ )?to\b/i;

/** Sentences of a report that tell what it is about. */
const BEHIND_LEAD = 3;

/** "Two bombers struck a northern Malian camp", behind an old deed in Kenya: told with a land of its own. */
function isAbroad(reading: Reading, { sentence, strength, token }: IncidentEvent, old: EventGroup): boolean {
  if (strength < 2 || sentence <= old.events[0]!.sentence) return false;
  const [own, ...before] = [sentence, ...new Set(old.events.map((event) => event.sentence))].map((index) => wholeSentence(reading, index));
  const place = placeApart(reading, own!, new Set(before), token);
  return place !== undefined && isOfOtherLand(reading, place, new Set(before));
}

function wholeSentence({ analysis: { sentences } }: Reading, sentence: number): Clause {
  const { start, end } = sentences[sentence]!;
  return { sentence, start, end, border: undefined };
}

/** In one sentence, well behind the first: no subject of an article that tells of nothing else. */
function isToldInPassing({ events }: EventGroup): boolean {
  return events.every(({ sentence }) => sentence === events[0]!.sentence && depthOf(sentence) === "late");
}

/** Whether the old event is told with a town that nothing before it is told with. */
export function isElsewhere({ analysis }: Reading, main: EventGroup, old: EventGroup): boolean {
  const first = old.events[0]!.sentence;
  if (main.events.length === 0 || first <= main.events[0]!.sentence || isTakingOfSame(analysis, main, first)) return false;
  const { start, end } = analysis.sentences[first]!;
  const towns = analysis.places.filter((place) => place.start >= start && place.end <= end && place.location?.precision === "city");
  const named = [...analysis.titlePlaces, ...analysis.places.filter((place) => place.end <= start)];
  // "a Yuma County deputy … near Wellton": the county that a town lies in is no other place.
  const isAround = ({ location }: PlaceMention) =>
    location?.precision === "district" &&
    towns.some((town) => town.location!.admin2 !== undefined && town.location!.admin2 === location.admin2);
  const before = named.filter((place) => !isAround(place)).map((place) => place.location?.name);
  return towns.length > 0 && before.length > 0 && towns.every((town) => !before.includes(town.location!.name));
}

/**
 * "A court in Lome jailed a man for kidnapping Ada Borg. … Borg was seized in Sandel": a report on what became of an abduction names other towns first,
 * and the one whom it names already is the same.
 */
function isTakingOfSame({ article: { title, text }, places, sentences }: Reading["analysis"], main: EventGroup, index: number): boolean {
  if (!isOnComingFree({ article: { title, text }, sentences }, main)) return false;
  const { start, end } = sentences[index]!;
  const isPlace = (at: number) => places.some((place) => place.start <= at && at < place.end);
  const before = new Set(`${title ?? ""} ${text.slice(0, start)}`.match(NAME));
  return [...text.slice(start, end).matchAll(NAME)].some(({ 0: name, index: at }) => before.has(name) && !isPlace(start + at));
}

const NAME = /(?<![\p{L}])\p{Lu}[\p{Ll}’'-]{2,}/gu;
