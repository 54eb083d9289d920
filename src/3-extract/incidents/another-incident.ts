import type { PlaceMention } from "../../model/analysis.ts";
import { typeFamily } from "../../model/incident-type.ts";
import type { Location } from "../../model/location.ts";
import { overlapping, type Span } from "../../model/span.ts";
import { phraseAt } from "../grammar/patients.ts";
import type { Reading } from "../reading.ts";
import {
  daysOf,
  isAtSamePlace,
  isCalledByDay,
  isDeathBefore,
  isOfAnotherDay,
  isOfEarlierDay,
  isOfEarlierTime,
  isSaidBefore,
  isToldAsBefore,
  opensWithDate,
} from "./another-day.ts";
import { type Clause, type ClauseOf, isInClause } from "./event-clauses.ts";
import type { EventTime } from "./event-times.ts";
import type { IncidentEvent } from "./incident-events.ts";
import {
  bringsInSomebody,
  countingStretch,
  goesOnWithDeed,
  harmsOthers,
  hasNewDoer,
  killsFewer,
  killsOthers,
  namesSomebodyNew,
  type Stretch,
} from "./newcomers.ts";
import { isOfOtherLand, isTown, placeApart, streetIn } from "./places-apart.ts";
import { calledTo, cornerIn, cornerOf, hasCorner, isCornerBetween, isToldAt, sumsUp, weekdaysOf } from "./round-up.ts";

/** Why an event is another incident of the same news, and where it was. */
export interface Another {
  readonly reason: string;
  /** The town it is told with; `undefined` where only its opening words set it apart. */
  readonly town: Location | undefined;
  /** The street or quarter it is told with, in lower case. */
  readonly street: string | undefined;
  /** One of the deeds of a round-up, which what comes behind it goes on with. */
  readonly inRoundUp?: boolean;
}

/** What the events of an article are told apart by, besides the reading itself. */
export interface NewsSoFar {
  /** Events of the news so far, in order. */
  readonly events: readonly IncidentEvent[];
  readonly timeOf: (event: IncidentEvent) => EventTime;
  readonly clauseOf: ClauseOf;
  /** Events of what has been set apart from it. */
  readonly beside: () => readonly IncidentEvent[];
  /** Whether the text tells of several incidents of a night or a weekend. */
  readonly isRoundUp: boolean;
}

const OTHER =
  /^(?:elsewhere|separately|in one (?=(?:attack|incident|shooting|bombing|blast|explosion|raid|assault|ambush|clash|stabbing)\b)\w+|in an? (?:unrelated|separate) (?:case|matter|event)|in (?:an?)?(?:other|(?: ?(?:separate|second|third|similar|different|unrelated))) (?:[\w-]+ ){0,2}(?:attack|incident|shooting|bombing|blast|explosion|raid|assault|ambush|strike|clash|stabbing|killing|accident|crash)s?\b|(?:an?|another) (?:separate|unrelated) (?:[\w-]+ ){0,2}(?:attack|incident|shooting|bombing|blast|explosion|raid|assault|ambush|strike|clash|gun ?battle|stabbing|killing|accident|crash)\b)/i;
const GOING_ON =
  /^(?:meanwhile|also (?:on|in|at)|earlier|later|(?:(?:less than|about|around|more than|just|only|an?|two|three|four|few|several|some|half an) )*(?:minutes?|hours?|days?|weeks?|nights?|months?) (?:later|earlier|before|after|ago)|last (?:week|weekend|month|year|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?:on )?the same (?:day|night|evening)|the (?:day|night) before|in (?:the (?:[a-z]+ ){0,2}(?:city|town|village|district|province|region|state|capital) of )?(?=\p{Lu}|neighbou?ring \p{Lu}|nearby \p{Lu})|near (?=\p{Lu})|on (?:late |early )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:at|about|around|shortly|just) (?:about |around |before |after )?(?:\d|midnight|noon))/iu;
/** What came before the news of the day is not it: "Earlier Sunday, a man was shot on Elm Street", "A year earlier, …". */
const EARLIER =
  /^(?:(?:(?:late |early )?on (?:mon|tues|wednes|thurs|fri|satur|sun)day, )?(?:(?:about|around|less than|more than|just|only) )*(?:a few|[a-z]+|\d+) (?:days?|weeks?|months?|years?) before (?:the|this|that|(?:mon|tues|wednes|thurs|fri|satur|sun)day['’]s) (?:[a-z-]+ ){0,2}(?:attack|incident|shooting|bombing|blast|explosion|raid|assault|ambush|strike|airstrike|clash|stabbing|killings?|massacre|abduction|kidnapping|coup|accident|crash)\b|earlier (?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|in the (?:day|evening|week|month|year)|that (?:day|night|morning)|this (?:week|month|year))|(?:in |later |earlier )?(?:that|the) same (?:week|month|year)|(?:(?:about|around|less than|more than|just|only) )*(?:(?:an?|one|two|three|four|five|six|half an|a few|several|\d+) )?(?:hours?|days?|weeks?|months?|years?) (?:earlier|before that|before(?=,))|(?:(?:a little|slightly|just|only|more than|less than|about|around|almost|nearly|over) )*(?:an?|one|two|three|four|five|six|a few|several|\d+) (?:months?|years?) ago)\b/i;
const COMPARED =
  /\b(?:(?:recall(?:s|ed)|echo(?:es|ed)|evoke[sd]?|revive[sd]?|brought back|bring(?:s)? back)\b[^.;]*\b(?:19|20)\d\d\b(?:[^.;]*,? (?:when|in which)| (?:[\w-]+ ){0,2}$)|(?:came|comes|happened|occurred|took place|followed|follows)\b[^.;]*\b(?:hours?|days?|weeks?|months?|years?|day|week|month|year) after|(?:came|comes) (?:just |only )?(?:[\w-]+ )?(?:hours|days|weeks) before|(?:deadliest|worst|bloodiest|biggest|largest|first)\b[^.;]*\bsince\b[^.;]*\bwhen|since (?:last (?:month|year|spring|summer|autumn|winter)|(?:early |late |mid-)?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.)(?: \d{1,2})?(?:,? \d{4})?|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?|\d{4}|(?:mon|tues|wednes|thurs|fri|satur|sun)day)), when)\b/i;
/** "The shooting was a few blocks from where two men were shot on Thursday": somebody new, where another deed was; "from where the men were shot" is this one. */
const IS_NEAR =
  /\b(?:shooting|stabbing|attack|killing|slaying|homicide|murder|robbery|incident|crime|it|scene|home|house|site)\b[^.;,]{0,60}?\b(?:is|was|happened|occurred|took place|came|unfolded|stands|sits|lies)\b[^.;]{0,60}?\bwhere (?:an?|another|two|three|four|five|six|seven|eight|nine|ten|several|\d+) [^.;]*$/i;

/** "A blaze near Arlmere has killed three", in news of a wildfire at the other end of the state. */
function isAnotherFire(reading: Reading, { sentence, token }: IncidentEvent): boolean {
  const { tokens, sentences } = reading.analysis;
  const row = reading.rows[sentence];
  const fire = tokens.slice(sentences[sentence]!.first, token + 1).findIndex(({ lower }) => /^(?:blaze|wildfire|fire)$/.test(lower));
  return fire >= 0 && row !== undefined && phraseAt(row, sentences[sentence]!.first + fire)?.form === "indefinite";
}

const DIED_ELSEWHERE = /\b(?:killed|died|dead|shot|wounded|injured|hurt) elsewhere\b/i;

/** "34 bodies had been brought to two funeral homes in Ormay": where the dead and the hurt are taken, it did not happen. */
const BROUGHT_TO =
  /\b(?:brought|taken|carried|moved|driven|flown|transferred|rushed) to [^.;]{0,40}?\b(?:funeral (?:homes?|parlou?rs?)|morgues?|mortuar(?:y|ies)|hospitals?|clinics?)\b/i;

/**
 * Another incident of the same news, told behind the first: by its opening ("In another attack", "Elsewhere"), by a town of its own, by a day of
 * its own, in a round-up by a street, a quarter or an hour of its own, or as what the news is compared with.
 */
export function anotherIncident(reading: Reading, event: IncidentEvent, told: NewsSoFar): Another | undefined {
  const first = told.events[0];
  if (first === undefined || (event.strength < 2 && !isFoundDead(reading, event, told))) return undefined;
  const { article, sentences, tokens } = reading.analysis;
  const clause = told.clauseOf(event);
  if (event.sentence === 0 || event.sentence === first.sentence) {
    if (clause.border === undefined || isInClause(reading, clause, first)) return undefined;
  }
  if (isLater(reading, clause) && isFireOfOthers(reading, event, told.events))
    return { reason: "fire set later by others", town: undefined, street: undefined };
  const before = article.text.slice(sentences[event.sentence]!.start, tokens[event.token]!.start);
  // "22 of them died in a suburb. Sixteen were killed elsewhere, in Arlmere and Ormay": the rest of those counted.
  if (DIED_ELSEWHERE.test(article.text.slice(clause.start, clause.end))) return undefined;
  const isCompared = COMPARED.test(before) || IS_NEAR.test(before);
  const called = told.isRoundUp && cornerOf(reading, event) === undefined ? calledTo(reading, event.sentence) : undefined;
  const isApart = () => called !== undefined || hasWeekdayOfItsOwn(reading, event, told);
  const bringsIn = told.isRoundUp && (bringsInSomebody(reading, event) || (namesSomebodyNew(reading, event) && isApart()));
  const counting = isCompared || bringsIn ? clause : countingStretch(reading, event, clause);
  if (counting === undefined)
    return isOneOfBefore(reading, event, clause, told)
      ? { reason: "a deed of days before", town: undefined, street: undefined }
      : undefined;
  const isOfTaken = BROUGHT_TO.test(article.text.slice(clause.start, clause.end));
  const place = isOfTaken ? undefined : placeApart(reading, clause, new Set(told.events.map(told.clauseOf)), event.token);
  // A quake or a flood strikes several lands at once, and many towns, each with fewer dead than all.
  const isWide = told.events.some(({ type, strength }) => type === "disaster" && strength > 1);
  const isOfAll = place !== undefined && (place.precision === "country" || killsFewer(reading, counting, told.events));
  const town = isWide && isOfAll && !isAnotherFire(reading, event) ? undefined : place;
  if (isCompared) return { reason: "what the news is compared with", town, street: undefined };
  const words = article.text.slice(clause.start, clause.end).replace(/^[\s"“'‘,;]+/, "");
  const corner = told.isRoundUp ? (cornerIn(words) ?? cornerOf(reading, event) ?? called) : undefined;
  const street = corner === undefined || OF_LAST.test(words) || isOfFirst(reading, told, corner, event) ? undefined : corner;
  const byWords = byOpening(words, town, street);
  if (byWords !== undefined) return { ...byWords, inRoundUp: told.isRoundUp };
  if (told.isRoundUp && corner === undefined && GOING_ON.test(words) && hasCorner(reading, told.events))
    return { reason: "an hour of its own in a round-up", town, street: undefined, inRoundUp: true };
  if (told.isRoundUp && corner === undefined && event.strength > 1 && hasWeekdayOfItsOwn(reading, event, told))
    return { reason: "a day of its own in a round-up", town, street: undefined, inRoundUp: true };
  return byItself(reading, event, { clause, counting, town }, told);
}

/** "She is also questioned over a fire in March, in which nobody was hurt": a deed by its noun, of a week or a month before the news. */
function isOneOfBefore(reading: Reading, event: IncidentEvent, clause: Clause, told: NewsSoFar): boolean {
  const row = reading.rows[event.sentence];
  const phrase = row === undefined || event.harm !== undefined ? undefined : phraseAt(row, event.token);
  if (WARNED.test(reading.analysis.article.text.slice(clause.start, clause.end))) return false;
  return phrase?.head === event.token && phrase.form === "indefinite" && isOfEarlierTime(reading, event, clause, told);
}

/** "The embassy warned two weeks ago that an attack was near": of no deed that was done. */
const WARNED = /\b(?:warn(?:s|ed|ing)?|threaten(?:s|ed|ing)?|fear(?:s|ed|ing)?|alert(?:s|ed|ing)?|predict(?:s|ed|ing)?)\b/i;

/** "Rebels killed 11 people in the city earlier this month" */
const EARLIER_THIS = /\bearlier this (?:week|month|year)\b/i;

/** "Early Saturday, a man and a woman were found dead in a car on Elm Street": in a round-up, with a street or quarter of their own. */
function isFoundDead(reading: Reading, event: IncidentEvent, { isRoundUp }: NewsSoFar): boolean {
  return isRoundUp && event.harm !== undefined && /^dead$/.test(reading.harms[event.harm]!.lemma) && cornerOf(reading, event) !== undefined;
}

/** "Four people were shot outside a bar about 2 a.m. Sunday", where all that has been told befell on other days. */
function hasWeekdayOfItsOwn(reading: Reading, event: IncidentEvent, { events, beside }: NewsSoFar): boolean {
  const own = weekdaysOf(reading, event);
  // "Six people were wounded in three shootings between Friday night and Sunday": the days of all of them.
  const apart = [...events, ...beside()].filter(({ sentence }) => sentence > 0 || !sumsUp(reading));
  const others = apart.flatMap((one) => weekdaysOf(reading, one));
  return own.length > 0 && others.length > 0 && own.every((day) => !others.includes(day));
}

/** "He was in the 4000 block of Elm Street when …": of whoever was told of last. */
const OF_LAST = /^(?:he|she|they|both|all)\b/i;

/** Whether a street or quarter is that of the round-up's first deed: told with it already, or the first behind a lead that only sums the deeds up. */
function isOfFirst(reading: Reading, { events }: NewsSoFar, corner: string, { sentence }: IncidentEvent): boolean {
  const isFirst = () => !hasCorner(reading, events) && !isCornerBetween(reading, events[0]!.sentence, sentence);
  return isToldAt(reading, events, corner) || (sumsUp(reading) && isFirst());
}

/** By what its sentence or clause begins with. */
function byOpening(words: string, town: Location | undefined, street: string | undefined): Another | undefined {
  const other = OTHER.exec(words)?.[0];
  if (other !== undefined) return { reason: `"${other.toLowerCase()}"`, town, street };
  const earlier = EARLIER.exec(words)?.[0];
  if (earlier !== undefined) return { reason: `"${earlier.toLowerCase()}"`, town, street: streetIn(words) };
  const goingOn = GOING_ON.exec(words)?.[0];
  if (town !== undefined && goingOn !== undefined)
    return { reason: `"${goingOn.toLowerCase()}" with another town, ${town.name}`, town, street: undefined };
  return street === undefined ? undefined : { reason: `a place of its own in a round-up, ${street}`, town: undefined, street };
}

/** By a town, a day or a doer of its own, unless it goes on with the same deed: "then drove to Ormay, where he shot two more". */
function byItself(
  reading: Reading,
  event: IncidentEvent,
  { clause, counting, town }: { readonly clause: Clause; readonly counting: Stretch; readonly town: Location | undefined },
  told: NewsSoFar,
): Another | undefined {
  if (opensWithDate(reading, event, clause, told)) return { reason: "a date of its own at its head", town: undefined, street: undefined };
  if (!harmsOthers(reading, counting, told.events)) return undefined;
  if (isCalledByDay(reading, event, told) && killsOthers(reading, counting, told.events))
    return { reason: "called by a day of its own", town: undefined, street: undefined };
  if (isOfEarlierTime(reading, event, clause, told))
    return { reason: "a time of its own, days before", town: undefined, street: undefined };
  if (isToldAsBefore(reading, event, clause, told)) return { reason: "told as before the news", town: undefined, street: undefined };
  if (isSaidBefore(reading, event, told)) return { reason: "told of on a day before", town: undefined, street: undefined };
  if (isAtSamePlace(reading, event, clause, told)) return { reason: "the same place on another day", town: undefined, street: undefined };
  if (isDeathBefore(reading, event, clause, told)) return { reason: "a death on a day before", town: undefined, street: undefined };
  const words = reading.analysis.article.text.slice(clause.start, clause.end);
  if (BROUGHT_IN.test(words) && killsOthers(reading, counting, told.events))
    return { reason: "a deed brought in with its own count", town: undefined, street: undefined };
  if (EARLIER_THIS.test(words) && killsOthers(reading, counting, told.events))
    return { reason: "earlier in the week, month or year", town: undefined, street: undefined };
  if (goesOnWithDeed(reading, clause)) return undefined;
  if (town !== undefined && isTown(town)) return { reason: `a town of its own, ${town.name}`, town, street: undefined };
  if (goesOnElsewhere(reading, clause, told) && killsOthers(reading, counting, told.events))
    return { reason: "another time at its head and a town of another name", town: undefined, street: undefined };
  if (opensElsewhere(reading, event, clause, told))
    return { reason: "a town at its head, a day and a doer of its own", town: undefined, street: undefined };
  if (town !== undefined && clause.border === undefined && isOfOtherLand(reading, town, new Set(told.events.map(told.clauseOf))))
    return { reason: `a land of its own, ${town.name}`, town, street: undefined };
  if (isRaidAfter(reading, clause, told)) return { reason: "a raid by forces that followed", town: undefined, street: undefined };
  if (clause.border !== undefined && TIME_BETWEEN.test(clause.border))
    return { reason: `"${clause.border.trim()}"`, town: undefined, street: undefined };
  if (isOfEarlierDay(reading, event, clause, told) && killsOthers(reading, counting, told.events))
    return { reason: "a day of its own, days before, and its own count", town: undefined, street: undefined };
  if (!hasNewDoer(reading, clause)) return undefined;
  if (isOfAnotherDay(reading, event, clause, told)) return { reason: "a day and a doer of its own", town: undefined, street: undefined };
  if (isLater(reading, clause) && isOfAnotherFamily(event, told.events))
    return { reason: "a time, a doer and a kind of its own", town: undefined, street: undefined };
  return undefined;
}

/** "In the city of Ormay, 13 km to the north, shells killed two on Thursday": near the town of the news, but on another day. */
function opensElsewhere(reading: Reading, event: IncidentEvent, clause: Clause, told: NewsSoFar): boolean {
  const { article, places } = reading.analysis;
  if (!/^\W*(?:[Ii]n|[Aa]t|[Nn]ear) (?:the (?:city|town|village) of )?\p{Lu}/u.test(article.text.slice(clause.start, clause.end)))
    return false;
  const at = places.find(({ start, role }) => role !== "adjective" && clause.start <= start && start < clause.start + MOST_TO_TOWN);
  const { range } = told.timeOf(event);
  if (at?.location === undefined || !isTown(at.location) || range === undefined || range.from !== range.to) return false;
  const isTold = told.events.some(({ sentence }) =>
    overlapping(places, reading.analysis.sentences[sentence]!).some(({ name, role }) => name === at.name && role !== "dateline"),
  );
  const days = daysOf(told);
  return (
    !isTold &&
    (hasNewDoer(reading, clause) || bringsInBehind(reading, clause, at)) &&
    days.length > 0 &&
    days.every(({ from, to }) => to < range.from || range.to < from)
  );
}

/** "At Arlmere airport, a coast guard plane that had come to help collided with a jet": somebody or something new right behind the place. */
function bringsInBehind({ analysis: { tokens }, rows }: Reading, { sentence }: Clause, place: Span): boolean {
  const comma = tokens.findIndex(({ text, start }) => text === "," && start >= place.end);
  const next = rows[sentence]?.phrases.find(({ first }) => first === comma + 1);
  return next !== undefined && !next.isTime && (next.form === "indefinite" || next.form === "number");
}

/** Code units from the head of a clause to the town that it opens with. */
const MOST_TO_TOWN = 30;

/** "Last week three policemen died in an ambush at Ormay", "On the same day, armed men stormed a mosque in Ormay", of news of a village that no table knows. */
function goesOnElsewhere(reading: Reading, clause: Clause, { events }: NewsSoFar): boolean {
  const { article, places, sentences } = reading.analysis;
  const words = article.text.slice(clause.start, clause.end);
  if (!/^\W*(?:last (?:week|month)|(?:on )?the same (?:day|night|evening))\b/i.test(words)) return false;
  const isOfTown = ({ role, location }: PlaceMention) => role === "mention" && location !== undefined && isTown(location);
  const here = overlapping(places, clause).filter(isOfTown);
  const told = [...new Set(events.map(({ sentence }) => sentence))]
    .flatMap((index) => overlapping(places, sentences[index]!))
    .filter(isOfTown);
  return here.length > 0 && told.length > 0 && here.every(({ name }) => told.every((other) => other.name !== name));
}

/** "Later on Monday, troops raided a village; two soldiers were killed in a firefight": whom the answer to an attack cost. */
function isRaidAfter({ analysis: { article } }: Reading, { start, end }: Clause, { events }: NewsSoFar): boolean {
  if (events.some(({ type, sentence }) => sentence < OF_NEWS && /^(?:police action|armed clash|air strike)$/.test(type ?? "")))
    return false;
  return RAID_AFTER.test(article.text.slice(start, end));
}

/** Sentences that say what the news is. */
const OF_NEWS = 3;
const RAID_AFTER =
  /^\W*(?:later|hours later|overnight|the next (?:day|morning)|after the (?:attack|bombing|ambush|killing|abduction|raid|blast)|in (?:response|retaliation|reprisal))\b[^.;]{0,80}\b(?:forces|troops|soldiers|police|army|commandos|gendarmes|security services?)\b[^.;]{0,60}\b(?:raided|stormed|searched|surrounded|attacked)\b/i;

/** "He also spoke of an air strike on Saturday that killed 62 soldiers": no deed that has been told of. */
const BROUGHT_IN =
  /(?<!\b(?:hurt|injured|wounded|shot|died|killed|caught|struck|survivors?|victims?|part|role|carr(?:y|ied|ying)|involved|connection|behind|responsib\w+|credit|charg\w+|convict\w+|accus\w+|suspect\w*|guilty|plann\w+|wanted|sought|jailed|sentenced)(?: (?:in|from|of|after|out|for|with|over|by))? )\ban? (?:[\w-]+ ){0,3}(?:air ?strike|bombing|shooting|raid|ambush|massacre|stabbing|attack)\b[^.;]{0,60}? (?:that|which) (?:killed|left|claimed)\b/i;

/** "Two days after …": between two deeds, and not from one to what came of it. */
const TIME_BETWEEN = /\b(?:hours?|days?|weeks?|months?|years?) (?:after|before)\s*$/i;

/** "Hours later, a gunman …", which goes on to another deed where its kind is another. */
function isLater({ analysis: { article } }: Reading, { start, end }: Clause): boolean {
  return /^\W*(?:a few |several |some |two |three |four )?(?:hours|days|weeks) (?:later|earlier|before)\b/i.test(
    article.text.slice(start, end),
  );
}

/** "Hours later settlers torched six cars": harm to things, which counts no people, by somebody not told of yet. */
function isFireOfOthers({ rows }: Reading, { type, sentence, token }: IncidentEvent, told: readonly IncidentEvent[]): boolean {
  const doer = rows[sentence]?.phrases.findLast(({ last, isTime }) => last <= token && !isTime);
  return type === "arson" && told.every((one) => one.type !== "arson") && /^(?:bare|indefinite|number)$/.test(doer?.form ?? "");
}

function isOfAnotherFamily({ type }: IncidentEvent, told: readonly IncidentEvent[]): boolean {
  const families = told.flatMap((other) => (other.type === undefined ? [] : [typeFamily(other.type)]));
  return type !== undefined && families.length > 0 && !families.includes(typeFamily(type));
}

/** "In another attack, …", "Elsewhere, …": whether a sentence opens another incident in so many words. */
export function opensAnother(opening: string): boolean {
  return OTHER.test(opening);
}

/** "Meanwhile, …", "Earlier on Friday, …", "In Arlmere, …": whether a sentence opens as what goes on to something else does. */
export function goesOn(opening: string): boolean {
  return GOING_ON.test(opening) || EARLIER.test(opening);
}
