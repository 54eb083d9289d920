import type { PlaceMention, TimeMention } from "../../model/analysis.ts";
import { type DayRange, shareDay } from "../../model/day.ts";
import type { Patient } from "../grammar/patients.ts";
import type { Reading } from "../reading.ts";
import { type Another, anotherIncident, type NewsSoFar } from "./another-incident.ts";
import { type Answered, answeredDeeds } from "./answered-deeds.ts";
import { type ClauseOf, eventClauses } from "./event-clauses.ts";
import { type EventGroup, kin, kinOfMain } from "./event-group.ts";
import { type EventTime, eventTimes, isInClosedClause } from "./event-times.ts";
import type { IncidentEvent } from "./incident-events.ts";
import type { Verdict } from "./incident-verdict.ts";
import { takeIn } from "./old-subject.ts";
import { otherCue } from "./other-cue.ts";
import { partsOf } from "./parts-of-news.ts";
import { areToldApart } from "./places-apart.ts";
import { countsSeveralDeeds, goesOnWithLast, isAtFirst, isToldAt, tellsRoundUp } from "./round-up.ts";
import { isOfThen, lastTold } from "./told-then.ts";

/** The incident that was told last beside the main one, and in which sentence. */
interface Carried {
  readonly group: EventGroup;
  sentence: number;
}

/** Sorts the events of an article into incidents: the main one, and those told with a time, a place or words of their own. */
export function groupEvents(reading: Reading, events: readonly IncidentEvent[], verdict: Verdict): EventGroup[] {
  const timeOf = eventTimes(reading.analysis, events);
  const main: EventGroup = { main: verdict.main, events: [], reason: verdict.reason, range: undefined, headings: new Set() };
  const others: EventGroup[] = [];
  let carried: Carried | undefined;
  let boundToNews = false;
  const beside = () => others.flatMap((one) => one.events);
  const told: NewsSoFar = { events: main.events, beside, timeOf, clauseOf: eventClauses(reading), isRoundUp: tellsRoundUp(reading) };
  const news = newsOf(main, others, verdict.main ? partsOf(reading, events, timeOf) : () => 0);
  const answeredBy = answeredDeeds(reading, events);
  for (const event of events) {
    const time = timeOf(event);
    if (carried?.sentence === event.sentence && isBehindClause(reading, carried, event)) carried = undefined;
    const answered = answeredBy(event, main.events);
    if (answered !== undefined) {
      answeredGroup(others, answered).events.push(event);
      carried = undefined;
      continue;
    }
    if (told.isRoundUp && carried !== undefined && carried.sentence < event.sentence && countsSeveralDeeds(reading, event)) {
      cued(others, event, "several deeds at once").events.push(event);
      carried = undefined;
      continue;
    }
    const isCarriedOn = carried !== undefined && carriesHarm(reading, carried, event, time);
    const own = isCarriedOn ? carried!.group : separate(reading, event, time, { verdict, main, others, told });
    if (own !== undefined) {
      own.events.push(event);
      if (time.heading !== undefined) own.headings.add(time.heading);
      carried = { group: own, sentence: event.sentence };
      continue;
    }
    if (
      carried !== undefined &&
      (continues(reading, carried.sentence, event.sentence, time) || isRoundUpOf(reading, told, carried, event))
    ) {
      carried.group.events.push(event);
      carried.sentence = event.sentence;
      continue;
    }
    carried = undefined;
    boundToNews ||= time.standing === "recent" && event.strength > 1;
    news(event).events.push(event);
  }
  // A text without a publication day that begins with a dated incident is about that one.
  const isHistory = reading.analysis.publicationDay === undefined && others.some((group) => group.events[0]!.sentence === 0);
  if ((!boundToNews || isHistory) && others.every(({ headings }) => headings.size === 0)) takeIn(reading, main, others);
  const timed = others.map((group) => ({ ...group, time: timeOfFirst(group, timeOf) }));
  return [main, ...timed].filter((group) => group.events.length > 0);
}

/** The time of the first deed of a group that is told with one. */
function timeOfFirst({ events }: EventGroup, timeOf: NewsSoFar["timeOf"]): TimeMention | undefined {
  const strong = events.filter(({ strength }) => strength > 1);
  return strong.map((event) => timeOf(event).time).find((time) => time?.range !== undefined);
}

/** "The rebels, who seized the port in March, blamed the army for the attack": the attack is not what the clause tells of. */
function isBehindClause({ analysis }: Reading, { group }: Carried, event: IncidentEvent): boolean {
  return isInClosedClause(analysis, analysis.tokens[group.events.at(-1)!.token]!, analysis.tokens[event.token]!.start);
}

/** Whether an event goes on with a deed that a round-up told last beside its first. */
function isRoundUpOf(reading: Reading, { events }: NewsSoFar, { group, sentence }: Carried, event: IncidentEvent): boolean {
  return group.another?.inRoundUp === true && goesOnWithLast(sentence, event.sentence) && !isAtFirst(reading, events, event);
}

/** The news that an event belongs to: the main incident, or one that is told beside it. */
function newsOf(main: EventGroup, others: EventGroup[], partOf: (event: IncidentEvent) => number): (event: IncidentEvent) => EventGroup {
  const news = [main];
  return (event) => {
    const part = partOf(event);
    if (part === news.length) {
      news.push({ main: false, isNews: true, events: [], reason: "told beside the main incident", range: undefined, headings: new Set() });
      others.push(news[part]!);
    }
    return news[part]!;
  };
}

/** The group of an event that is not the main incident; `undefined` where nothing sets it apart. */
export function separate(
  reading: Reading,
  event: IncidentEvent,
  time: EventTime,
  {
    verdict,
    main,
    others,
    told,
  }: { readonly verdict: Verdict; readonly main: EventGroup; readonly others: EventGroup[]; readonly told: NewsSoFar },
): EventGroup | undefined {
  const taking = time.range && takingOfDead(reading, [main, ...others], event, time.range, told.timeOf);
  if (taking !== undefined) return taking === main ? undefined : taking;
  if (time.standing === "old" && time.range !== undefined && !isDayOfMain(main, event, time.range, told.timeOf)) {
    const words = reading.analysis.article.text.slice(time.time!.start, time.time!.end);
    const reason = `told ${time.heading === undefined ? "with another time" : "under a heading"}, "${words}"`;
    return timed(reading, others, { event, range: time.range, reason, clauseOf: told.clauseOf });
  }
  if (isOfThen(reading, event)) return lastTold(others, event) ?? cued(others, event, "then");
  if (!verdict.main) return cued(others, event, "the article is not about it");
  const another = anotherIncident(reading, event, told);
  if (another !== undefined) return apart(reading, others, another, event);
  const cue = event.sentence > 0 || event.token > 25 ? otherCue(reading, event) : undefined;
  if (cue !== undefined && main.events.length > 0) return cued(others, event, cue);
  return undefined;
}

/** "Two nurses who were seized in May were freed. A third hostage died in August": what befell a captive since is no deed of its own. */
function takingOfDead(
  { analysis: { tokens }, harms }: Reading,
  groups: readonly EventGroup[],
  { sentence }: IncidentEvent,
  { from }: DayRange,
  timeOf: NewsSoFar["timeOf"],
): EventGroup | undefined {
  const isCaptive = ({ phrase }: Patient) => /^(?:hostages?|captives?)$/.test(tokens[phrase.head]!.lower);
  if (!harms.some((one) => one.sentence === sentence && one.what === "killed" && one.patients.some(isCaptive))) return undefined;
  return groups.find(({ events }) =>
    events.some((one) => {
      const isTaking = one.type === "kidnapping" || (one.harm !== undefined && harms[one.harm]!.what === "abducted");
      // The taking that the news opens with, and not one that it recalls.
      const taken = isTaking && one.sentence === 0 ? timeOf(one).range : undefined;
      return taken !== undefined && taken.from <= from;
    }),
  );
}

/** "shot his friend last month. … on May 11": a day within the month or year that the main incident is told with. */
function isDayOfMain(main: EventGroup, event: IncidentEvent, range: DayRange, timeOf: NewsSoFar["timeOf"]): boolean {
  if (range.from !== range.to || !kinOfMain(main, event)) return false;
  // "Gunmen struck on Monday. It was the third such attack this year. On January 14 …"
  if (main.events.some((one) => one.strength > 1 && isOneDay(timeOf(one).range))) return false;
  return main.events.some((one) => {
    const stretch = timeOf(one).range;
    return stretch !== undefined && STRETCHES.has(stretch.precision) && stretch.from <= range.from && range.to <= stretch.to;
  });
}

function isOneDay(range: DayRange | undefined): boolean {
  return range !== undefined && range.from === range.to;
}

const STRETCHES: ReadonlySet<string> = new Set(["month", "season", "year"]);

function answeredGroup(others: EventGroup[], answered: Answered): EventGroup {
  const known = others.find((group) => group.answered === answered);
  if (known !== undefined) return known;
  const reason = `what the news answers or follows, "${answered.link.trim().toLowerCase()}"`;
  const group: EventGroup = { main: false, answered, events: [], reason, range: undefined, headings: new Set() };
  others.push(group);
  return group;
}

/** The incident of the same street, town or sentence, or a new one. */
function apart(reading: Reading, others: EventGroup[], another: Another, event: IncidentEvent): EventGroup {
  const known = others.find(
    ({ another: own, events }) =>
      own !== undefined &&
      (events.at(-1)!.sentence === event.sentence ||
        (another.street !== undefined && isToldAt(reading, events, another.street)) ||
        (another.town !== undefined && own.town?.geonameId === another.town.geonameId && own.reason === another.reason)),
  );
  if (known !== undefined) return known;
  const group: EventGroup = {
    main: false,
    isNews: true,
    events: [],
    reason: another.reason,
    range: undefined,
    headings: new Set(),
    another,
  };
  others.push(group);
  return group;
}

/** Old events of the same day are one, and those whose times overlap and whose types are kin; in one month two towns have each their own. */
function timed(
  reading: Reading,
  others: EventGroup[],
  {
    event,
    range,
    reason,
    clauseOf,
  }: { readonly event: IncidentEvent; readonly range: DayRange; readonly reason: string; readonly clauseOf: ClauseOf },
): EventGroup {
  const { tokens } = reading.analysis;
  // "Prisoners rioted and set the hall on fire", "a man drove a car into a crowd and stabbed a guard": verbs of one clause tell of one deed.
  const isVerb = ({ token }: IncidentEvent) => tokens[token]!.tag === "VERB";
  const isSameClause = (one: IncidentEvent) => isVerb(event) && isVerb(one) && clauseOf(one) === clauseOf(event);
  const known = others.find(
    (group) =>
      group.range !== undefined &&
      shareDay(group.range, range) &&
      (isSameDay(group.range, range) ||
        group.events.some(isSameClause) ||
        ((kin(group.events, event) || isCalledAttack(reading, group, event)) && !isToldApart(reading, group.events, event))),
  );
  if (known !== undefined) return known;
  const group: EventGroup = { main: false, events: [], reason, range, headings: new Set() };
  others.push(group);
  return group;
}

/** Whether an event's sentence names places that lie apart from those of the sentences before. */
function isToldApart(reading: Reading, events: readonly IncidentEvent[], { sentence }: IncidentEvent): boolean {
  const { sentences } = reading.analysis;
  return events.every((one) => one.sentence !== sentence && areToldApart(reading, sentences[one.sentence]!, sentences[sentence]!));
}

/** "Rockets killed one in February; a group claimed that attack." */
function isCalledAttack(
  { analysis: { tokens } }: Reading,
  { events }: EventGroup,
  { type, sentence, harm, token }: IncidentEvent,
): boolean {
  const isPointedTo = /^(?:that|this)$/.test(tokens[token - 1]?.lower ?? "");
  return type === "armed assault" && harm === undefined && isPointedTo && events.at(-1)!.sentence === sentence;
}

function isSameDay(one: DayRange, other: DayRange): boolean {
  return one.from === one.to && one.from === other.from && one.to === other.to;
}

function cued(others: EventGroup[], event: IncidentEvent, reason: string): EventGroup {
  const last = others[others.length - 1];
  if (last !== undefined && last.range === undefined && last.events[last.events.length - 1]!.sentence === event.sentence) return last;
  const isNews = ADDED.test(reason) ? { isNews: true as const } : {};
  const group: EventGroup = { main: false, ...isNews, events: [], reason, range: undefined, headings: new Set() };
  others.push(group);
  return group;
}

/** Of these what happened beside the news; the rest happened before it. */
const ADDED = /^"(?:another|second|third|separate) /;

/** "On 1 September 2004 a school was seized; 334 people were dead. More than 700 were injured.": a count by itself after a dated incident. */
function carriesHarm(reading: Reading, { group, sentence }: Carried, event: IncidentEvent, time: EventTime): boolean {
  const isBareHarm = event.harm !== undefined && event.type === undefined && time.standing !== "old";
  return isBareHarm && !group.main && group.range !== undefined && continues(reading, sentence, event.sentence, time);
}

function continues(reading: Reading, from: number, to: number, time: EventTime): boolean {
  if (to === from) return true;
  if (to - from > 1 || time.time !== undefined) return false;
  const { sentences, places } = reading.analysis;
  const sentence = sentences[to]!;
  if (sentence.paragraph !== sentences[from]!.paragraph) return false;
  // "13 U.S. soldiers and 170 Afghans were killed": where people are from is not where they were.
  const isElsewhere = ({ role, location }: PlaceMention) => role !== "adjective" && location?.precision !== "country";
  return !places.some((place) => place.start >= sentence.start && place.end <= sentence.end && isElsewhere(place));
}
