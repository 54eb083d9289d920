import type { Analysis, PlaceMention, Sentence, TimeMention } from "../../model/analysis.ts";
import { daysBetween } from "../../model/day.ts";
import { contains } from "../../model/span.ts";
import { HARM_WORDS } from "../english/harm-words.ts";
import type { Phrase } from "../grammar/phrases.ts";
import { isStatistical, tellsOfSeveral } from "../harms/scope.ts";
import type { Reading } from "../reading.ts";
import type { IncidentEvent } from "./incident-events.ts";

/** What a sentence, and those beside it, mark one deed with. */
interface Marks {
  readonly day: boolean;
  readonly place: boolean;
  readonly people: boolean;
  /** Somebody struck is named. */
  readonly named: boolean;
}

/** A shorter text is a flash or a caption, and has no room for more than one deed. Words and marks. */
const SHORTEST = 80;
/** A title that counts those struck, or points to the deed: "144 dead in attack", "Man shot on west side", "What the attack near Arlmere tells". */
const OF_ONE =
  /\b\d+ (?:\w+ )?(?:dead|killed|injured|wounded|hurt|shot|stabbed)\b|\b(?:m[ae]n|wom[ae]n|boy|girl|teen|teenager|child|toddler|baby|infant|person|student|officer|deputy|trooper|soldier|driver|clerk|neighbou?r|father|mother|son|daughter|husband|wife|grandmother|grandfather|suspect|gunman)(?: \w+ly|,)? (?:(?:is|was) )?(?:shot|stabbed|killed|dead|wounded|injured|hurt|dies|died|found dead|shoots|stabs|kills|kidnapped|abducted|beaten|struck)\b|\bthe (?:[\w-]+ ){0,3}(?:attack|shooting|bombing|killing|massacre|siege|blast|explosion|crash|stabbing|murder)\b/i;

/** Whether the text tells of one deed: of something done, with two of its day, its place, and those whom it struck, or with a name of one. */
export function tellsOfOneDeed(reading: Reading, events: readonly IncidentEvent[]): boolean {
  if (reading.analysis.tokens.length < SHORTEST || OF_ONE.test(reading.analysis.article.title ?? "")) return true;
  const marks = events.filter((event) => event.strength > 1 && isToldAsDone(reading, event)).map((event) => marksOf(reading, event));
  const has = (mark: keyof Marks) => Number(marks.some((one) => one[mark]));
  return has("day") + has("place") + has("people") + has("named") >= 2;
}

/** Days before publication up to which a deed is news. */
const FRESH = 5;
/** Sentences in which a story that opens with a scene comes to its news, and those in which one that opens with it does. */
const COMES_TO_NEWS = 9;
const OPENS = 3;

/** How a text tells of a deed of these days. */
interface FreshDeed {
  /** At its very top, in a sentence with its day. */
  readonly opens: boolean;
  /** With those whom it struck. */
  readonly people: boolean;
}

/**
 * "The dress still hung in the bedroom. … A missile hit the tent in Kandar on Tuesday night, killing 31 people": how a text tells early enough of a
 * deed of these days, with whom it struck, or, at the very top, where; `undefined` where it does not.
 */
export function freshDeed(reading: Reading, events: readonly IncidentEvent[]): FreshDeed | undefined {
  const { sentences } = reading.analysis;
  const days = reading.analysis.times.filter((time) => isFresh(reading.analysis, time));
  if (days.length === 0) return undefined;
  const isDated = (from: number, to: number) =>
    days.some((day) => sentences.slice(Math.max(0, from), to).some((one) => contains(one, day)));
  const fresh = events.filter(({ sentence, strength, modality }) => {
    return sentence < COMES_TO_NEWS && strength > 1 && modality === "fact" && isDated(sentence - 2, sentence + 1);
  });
  const done = fresh.filter((event) => isToldAsDone(reading, event)).map((event) => ({ ...event, ...marksOf(reading, event) }));
  const people = done.some((event) => event.people && event.harm !== undefined);
  const isAtTop = ({ sentence }: IncidentEvent) => sentence < OPENS && isDated(sentence, sentence + 1);
  const opens = done.some((event) => isAtTop(event) && (event.harm === undefined ? event.place : event.people));
  return people || opens ? { people, opens } : undefined;
}

function isFresh({ publicationDay }: Analysis, { range, isDuration }: TimeMention): boolean {
  if (publicationDay === undefined || range === undefined || isDuration || range.from !== range.to) return false;
  const before = daysBetween(range.to, publicationDay);
  return before >= 0 && before <= FRESH;
}

/** Whether an event is told as one that was: not "brothers stab sisters", "bombings and ambushes", "are shot every year", nor counted over years. */
function isToldAsDone(reading: Reading, event: IncidentEvent): boolean {
  const { analysis } = reading;
  const { tokens, article } = analysis;
  const sentence = analysis.sentences[event.sentence]!;
  if (event.modality !== "fact" && event.modality !== "attempted") return false;
  const { lower, tag } = tokens[event.token]!;
  const before = article.text.slice(sentence.start, tokens[event.token]!.start);
  if (SEVERAL.test(lower) && !COUNTED_FEW.test(before)) return false;
  if (isOverTime(reading, event.sentence) || isSpokenToReader(reading, event.sentence)) return false;
  if (!DAY.test(wordsAround(reading, event)) && tellsOfSeveral(analysis, sentence, event.token)) return false;
  if (GOES_ON_BEFORE.test(before) && !DAY.test(article.text.slice(sentence.start, sentence.end))) return false;
  return (
    !(tag === "VERB" && HARM_WORDS.get(lower)?.form === "present") &&
    !(tag === "VERB" && HARM_WORDS.get(lower)?.form === "base" && lower !== "hit")
  );
}

/** Whether a sentence gives shares, or counts over a longer time. */
function isOverTime({ analysis }: Reading, index: number): boolean {
  const sentence = analysis.sentences[index]!;
  return isStatistical(analysis, sentence) || OVER_TIME.test(analysis.article.text.slice(sentence.start, sentence.end));
}

/** "You are dropped into a burning city", "I shot some 2,300 soldiers": in the writer's own voice, to or with the reader. */
function isSpokenToReader({ analysis }: Reading, index: number): boolean {
  const { start, end } = analysis.sentences[index]!;
  const own = analysis.article.text.slice(start, end).replace(/["“][^"”]*(?:["”]|$)/g, "");
  return TO_READER.test(own) || WRITER_DID.test(own);
}

const TO_READER = /\b(?:you|your|yours|yourself)\b/i;
const WRITER_DID = /\bI (?:was |have |had )?(?:\w+ly )?(?:shot|killed|stabbed|ambushed|attacked|bombed|murdered|kidnapped|blew)\b/;

/** Words for several deeds, which tell of what goes on unless a few of them are counted or pointed to. */
const SEVERAL =
  /^(?:attacks|shootings|killings|murders|bombings|ambushes|assassinations|raids|clashes|stabbings|kidnappings|abductions|homicides|assaults|explosions|blasts|shootouts|skirmishes|deaths|executions|massacres|lynchings|riots|protests|strikes|airstrikes|bombs|rockets|missiles|shells|bullets|gunshots|insurgents|militants|terrorists|gunmen|attackers|rioters)$/;
const COUNTED_FEW =
  /\b(?:the|those|these|both|two|three|four|five|six|seven|eight|nine|ten|twin|several|[2-9]|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day['’]s|(?:last|this) (?:week|weekend|night|month)(?:['’]s)?) (?:[\w-]+ ){0,3}$/i;
/** "are shot", "can be killed", "to be bombed": what happens again and again, or may. */
const GOES_ON_BEFORE =
  /\b(?:is|are|am|gets?|being|be|may|might|can|could|would|should|will|must|to|not|never|often) (?:(?:\w+ly|being|be|getting|get) ){0,2}$/i;
/** What is counted, or comes, over a longer time. */
const OVER_TIME =
  /\b(?:(?:every|each|per|a|any given|an average|a typical|an ordinary) (?:single |other )?(?:day|night|week|weekend|month|year)|annually|yearly|last year(?= alone|[,.;])|this year alone|(?:one|two|three|four|nine|\d+) (?:in|out of) (?:every )?(?:two|three|four|five|ten|\d+)|(?:half|most|a third|a quarter|two[- ]thirds|three[- ]quarters|percent) of (?:the |those |all )?(?:\w+s|them|whom)|in recent (?:months|years|decades)|around the world|worldwide|nationwide|across the (?:country|state|nation|globe|world)|over the years|(?:often|usually|routinely|regularly|frequently|typically))\b/i;

function marksOf(reading: Reading, event: IncidentEvent): Marks {
  const { analysis, harms } = reading;
  const around = sentencesAround(reading, event);
  const struck = harms
    .filter(({ sentence, modality }) => Math.abs(sentence - event.sentence) <= 1 && modality === "fact" && !isOverTime(reading, sentence))
    .flatMap(({ patients }) => patients.map(({ phrase }) => phrase));
  return {
    day: DAY.test(wordsAround(reading, event)),
    place: analysis.places.some((place) => isPlaceOfDeed(place) && around.some((sentence) => contains(sentence, place))),
    people: struck.some((phrase) => isSomebody(reading, phrase)),
    named: struck.some(({ form }) => form === "name"),
  };
}

function sentencesAround({ analysis: { sentences } }: Reading, { sentence }: IncidentEvent): readonly Sentence[] {
  return sentences.slice(Math.max(0, sentence - 1), sentence + 2);
}

function wordsAround(reading: Reading, event: IncidentEvent): string {
  const around = sentencesAround(reading, event);
  return reading.analysis.article.text.slice(around[0]!.start, around.at(-1)!.end);
}

/** Somebody, or so many, and not "people", "women", "thousands". */
function isSomebody({ analysis: { tokens, quantities } }: Reading, { form, quantity, head }: Phrase): boolean {
  if (form === "pronoun") return /^(?:him|her|himself|herself|he|she)$/.test(tokens[head]!.lower);
  const low = quantity === undefined ? undefined : quantities[quantity]!.low;
  return form === "number" ? low !== undefined && low < 1000 : form !== "bare";
}

function isPlaceOfDeed({ role, location }: PlaceMention): boolean {
  return role !== "adjective" && location !== undefined && location.precision !== "country";
}

const DAY =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|tonight|(?:last|this|that|over the) (?:night|morning|afternoon|evening|week|weekend|month)|overnight|\d{1,2}(?::\d\d)? ?[ap]\.?m|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d{1,2}|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:days?|weeks?|months?|hours?) (?:ago|earlier|later))\b/i;
