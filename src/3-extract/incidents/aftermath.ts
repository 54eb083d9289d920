import { typeFamily } from "../../model/incident-type.ts";
import type { Reading } from "../reading.ts";
import type { EventGroup } from "./event-group.ts";
import {
  gatheringsIn,
  isBareDeed,
  isDeedAtGathering,
  isOverDeed,
  leadingSide,
  type Side,
  sideIn,
  tellsOfMourning,
  tellsOfUnrest,
} from "./gatherings.ts";
import type { IncidentEvent } from "./incident-events.ts";
import { isTelegram } from "./parting-signs.ts";

/**
 * What happens at the protests over a killing, or at the vigil for who was killed, is an incident of its own: "Four officers were hurt in protests over
 * the shooting of a man by police" counts nobody hurt in that shooting. Telegrams in capitals are parted by weights of their own.
 * Of the news of such a text what is told first stays its subject, the other is news beside it.
 */
export function setAftermathApart(reading: Reading, groups: readonly EventGroup[]): EventGroup[] {
  if (isTelegram(reading) || gatheringsIn(reading.analysis.article.text).length === 0) return [...groups];
  const told = toldOfPeople(reading);
  const parted = groups.map((group) => partAftermath(reading, group, told));
  const main = parted.find(([group]) => group.main && group.side !== "cause" && group.side !== undefined && group.both === undefined)?.[0];
  const both = main?.events;
  return parted.flat().map((group) => {
    if (both === undefined) return group;
    if (group === main) return { ...group, both };
    return isOldCause(reading, group) ? { ...group, side: "cause", both } : group;
  });
}

/** What happened where people gathered, and what they gathered over, the subject first; the group as it is where it does not tell of both. */
function partAftermath(reading: Reading, group: EventGroup, told: Told): readonly [EventGroup, ...EventGroup[]] {
  const sides = sidesOf(reading, group.events, told);
  const at = group.events.filter((event) => sides.get(event) === "gathering");
  const cause = group.events.filter((event) => sides.get(event) === "cause");
  if (at.length === 0 && cause.some((event) => isOverUnrest(reading, event))) return [{ ...group, side: "cause" }];
  if (!at.some((event) => tellsNewDeed(reading, event))) {
    // "They marched over the killing of a student on 8 May": nobody was struck where they marched, and the killing is no riot.
    const deed = group.events.filter(({ type, harm }) => type !== "riot" || harm !== undefined);
    const isCalm = group.events.every((event) => deed.includes(event) || event.strength === 1);
    return [isCalm && deed.some((event) => isDeath(reading, event)) ? { ...group, events: deed } : group];
  }
  const there = isUnrest(reading, at) ? "unrest" : "vigil";
  if (!cause.some((event) => isDeedOf(event) || isDeath(reading, event))) return [{ ...group, side: there }];
  const parts = [
    { side: there, events: at, reason: "what happened where people gathered over it" },
    { side: "cause", events: cause, reason: "what people gathered over" },
  ] as const;
  const [subject, beside] = leadsText(reading, at, cause) || opensWithUnrest(reading, cause) ? parts : ([parts[1], parts[0]] as const);
  const both = group.events;
  return [
    { ...group, both, side: subject.side, events: subject.events },
    { ...group, both, ...beside, main: false, ...(group.main && { isNews: true, range: undefined }) },
  ];
}

/** Whether it happened where people rose up; of words that name neither that nor a vigil the text decides. */
function isUnrest(reading: Reading, at: readonly IncidentEvent[]): boolean {
  const told = at.map(({ sentence }) => sentenceText(reading, sentence));
  return told.some(tellsOfUnrest) || (!told.some(tellsOfMourning) && tellsOfUnrest(reading.analysis.article.text));
}

function isOverUnrest(reading: Reading, event: IncidentEvent): boolean {
  return isDeedOf(event) && sideIn(reading, event) === "cause" && tellsOfUnrest(sentenceText(reading, event.sentence));
}

/** A deed of some time ago that people gather over, told with its day. */
function isOldCause(reading: Reading, { main, events }: EventGroup): boolean {
  return !main && events.some((event) => event.strength > 1 && sideIn(reading, event) === "cause");
}

/** Harm, or a deed told strongly: that people protested is none. */
function isDeedOf({ harm, strength, type }: IncidentEvent): boolean {
  return strength > 1 && (harm !== undefined || type !== undefined);
}

/** Somebody struck, or shots: "the shooting" told again beside a vigil is the one that people gather over. */
function tellsNewDeed({ analysis: { tokens } }: Reading, event: IncidentEvent): boolean {
  return isDeedOf(event) && (event.harm !== undefined || !isBareDeed(tokens[event.token]!.text));
}

function isDeath({ harms }: Reading, { harm }: IncidentEvent): boolean {
  return harm !== undefined && harms[harm]!.what === "killed";
}

/** What the sentences tell, of whatever incident. */
interface Told {
  /** The first sentence in which police shot somebody; −1 where there is none. */
  readonly byPolice: number;
  /** Whether people are told to have gathered over a deed: in so many words, or where police shot somebody and unrest is told of after it. */
  readonly isOverSome: boolean;
}

function toldOfPeople(reading: Reading): Told {
  const { sentences } = reading.analysis;
  const byPolice = sentences.findIndex((_, index) => BY_POLICE.test(sentenceText(reading, index)));
  const isOverSome =
    sentences.some((_, index) => isOverDeed(sentenceText(reading, index))) ||
    (byPolice >= 0 && sentences.some((_, index) => index > byPolice && tellsOfUnrest(sentenceText(reading, index))));
  return { byPolice, isOverSome };
}

/** Each event's side; nothing where the text does not tell that people gathered over a deed. */
function sidesOf(reading: Reading, events: readonly IncidentEvent[], { byPolice, isOverSome }: Told): ReadonlyMap<IncidentEvent, Side> {
  const sides = new Map<IncidentEvent, Side>();
  const own = new Map(events.map((event) => [event, sideOf(reading, event)]));
  if (!isOverSome && !isVigilStruck(reading, own)) return sides;
  const isOfGathering = isShotAtGathering(reading, own);
  const isAtGathering = (event: IncidentEvent) =>
    isOfGathering(event) || (byPolice >= 0 && countsOfficersHurt(reading, event)) || goesOnWithUnrest(reading, event, own);
  // One word may tell a deed and a harm: "shooting a demonstrator".
  const byToken = new Map(
    [...own].flatMap(([event, side]) => (side === undefined || isOfGathering(event) ? [] : [[event.token, side] as const])),
  );
  for (const event of events) sides.set(event, byToken.get(event.token) ?? (isAtGathering(event) ? "gathering" : "cause"));
  return sides;
}

/** Whether a vigil is told to have been struck, and a deed that people had gathered over: mourners at a feast of their faith mourn nobody of late. */
function isVigilStruck(reading: Reading, sides: ReadonlyMap<IncidentEvent, Side | undefined>): boolean {
  const told = [...sides];
  const isStruck = told.some(
    ([event, side]) => side === "gathering" && isDeedOf(event) && tellsOfMourning(sentenceText(reading, event.sentence)),
  );
  const isOfBefore = (event: IncidentEvent) => isDeath(reading, event) && (isMourned(reading, event) || isDeadByThen(reading, event));
  return isStruck && told.some(([event, side]) => side === "cause" || isOfBefore(event));
}

/** "The coffin of their colleague, who had been shot dead that morning". */
function isDeadByThen({ analysis: { article, sentences, tokens } }: Reading, { sentence, token }: IncidentEvent): boolean {
  return /\bhad (?:\w+ )?been (?:\w+ )?$/.test(article.text.slice(sentences[sentence]!.start, tokens[token]!.start));
}

function sideOf(reading: Reading, event: IncidentEvent): Side | undefined {
  return event.type === "riot" || isGathering(reading, event) ? "gathering" : sideIn(reading, event);
}

/** "in the clashes": the word for the gathering itself. */
function isGathering({ analysis: { tokens } }: Reading, { token, harm }: IncidentEvent): boolean {
  return harm === undefined && gatheringsIn(tokens[token]!.text).length > 0;
}

/**
 * Where people were shot or bombed at a gathering and the text opens with that, "the shooting" and "the victims" are of it, but in sentences on the deed that
 * people gathered over, and where police are told to have shot.
 */
function isShotAtGathering(reading: Reading, sides: ReadonlyMap<IncidentEvent, Side | undefined>): (event: IncidentEvent) => boolean {
  const of = (wanted: Side) => [...sides].flatMap(([event, side]) => (side === wanted && isDeedOf(event) ? [event] : []));
  const [at, over] = [of("gathering"), of("cause")];
  const isBombed = at.some(isBombing) && !over.some(isBombing);
  const isShot = at.some(({ type }) => type === "shooting") || isDeedAtGathering(reading.analysis.article.title ?? "");
  if ((!isShot && !isBombed) || !leadsText(reading, at, over)) return () => false;
  const harmed = new Set([...sides.keys()].flatMap(({ harm, token }) => (harm === undefined ? [] : [token])));
  const isBareName = ({ token }: IncidentEvent) => !harmed.has(token) && isBareDeed(reading.analysis.tokens[token]!.text);
  const isBehindCause = ({ sentence, token }: IncidentEvent) =>
    over.some((one) => !isBareName(one) && one.sentence === sentence && one.token <= token);
  const isOfDead = (event: IncidentEvent) => isDeath(reading, event);
  const areDeadOnlyOver = over.some(isOfDead) && !at.some(isOfDead);
  const dead = [...sides.keys()].filter((event) => isOfDead(event) && (areDeadOnlyOver || isMourned(reading, event)));
  const isOfThem = ({ sentence, token }: IncidentEvent) => dead.some((one) => one.sentence === sentence && one.token <= token);
  return (event) => {
    const { sentence, token } = event;
    // "Protesters asked about Monday's shooting" is of Monday's.
    if (sides.get(event) !== undefined && !isBareName(event)) return false;
    if (isBombed && isBombing(event)) return true;
    // Who else was struck beside a bombing may be those whom people mourned there.
    if (!isShot && !isBareName(event)) return false;
    const before = reading.analysis.article.text.slice(reading.analysis.sentences[sentence]!.start, reading.analysis.tokens[token]!.end);
    return !isBehindCause(event) && !isOfThem(event) && !BY_POLICE.test(before);
  };
}

function isBombing({ type }: IncidentEvent): boolean {
  return type !== undefined && typeFamily(type) === "bombing";
}

/** "At a vigil for a young singer … The singer, Ana Ruiz, 15, was shot dead": whom people are told to have gathered for. */
function isMourned(reading: Reading, { harm, sentence }: IncidentEvent): boolean {
  const { tokens, sentences } = reading.analysis;
  const heads = reading.harms[harm!]!.patients.filter(({ phrase: { form } }) => form === "definite" || form === "name");
  const words = heads.map(({ phrase: { head } }) => tokens[head]!.lower);
  return sentences.slice(0, sentence).some((_, index) => {
    const text = sentenceText(reading, index).toLowerCase();
    const [gathering] = gatheringsIn(text);
    return (
      gathering !== undefined &&
      words.some((word) => FOR_WHOM.test(text.slice(gathering.start)) && text.indexOf(word, gathering.start) >= 0)
    );
  });
}

const FOR_WHOM = /\b(?:for|of|honou?ring|remembering|over)\b/;

const BY_POLICE =
  /\b(?:police|officers?|deput(?:y|ies)|troopers?|cops?)\b[^.;]{0,50} (?:shot|killed|fired|opened fire)|\b(?:police|(?:officer|deputy|police)-involved) (?:shooting|killing)|\b(?:shot|killed)\b[^.;,]{0,30} by (?:an? |the )?(?:\w+ )?(?:police|officers?|deput(?:y|ies)|troopers?|cops?)\b/i;

/** "Protesters threw bottles. Four people were hurt.": a sentence behind one on unrest counts the hurt, and tells of nobody by name and of no shooting. */
function goesOnWithUnrest(reading: Reading, { sentence }: IncidentEvent, sides: ReadonlyMap<IncidentEvent, Side | undefined>): boolean {
  const { sentences } = reading.analysis;
  if (sentence === 0 || sentences[sentence]!.paragraph > sentences[sentence - 1]!.paragraph + 1) return false;
  if (!tellsOfUnrest(sentenceText(reading, sentence - 1)) || OF_DEED.test(sentenceText(reading, sentence))) return false;
  const here = [...sides].filter(([event]) => event.sentence === sentence);
  return here.every(([event, side]) => side === "gathering" || event.harm === undefined || countsHurt(reading, event));
}

/** The deed itself, who did it, and those struck by it. */
const OF_DEED =
  /\b(?:(?:in|during|after|by|of) (?:the|that|this) (?:\w+ ){0,2}(?:shooting|attack|gunfire|stabbing|rampage|massacre|crash)|gunm[ae]n|shooters?|suspects?|victims?|others?|opened fire|(?:by|from) (?:an? |the )?(?:\w+ )?(?:police|officers?|deput(?:y|ies)|troopers?))\b/i;

/** Several officers hurt: not by him whom police shot, but at what followed. */
function countsOfficersHurt({ analysis: { quantities, tokens }, harms }: Reading, { harm }: IncidentEvent): boolean {
  if (harm === undefined || harms[harm]!.what !== "injured") return false;
  return harms[harm]!.patients.some(({ phrase: { head, quantity } }) => {
    const isSeveral = quantity !== undefined && (quantities[quantity]!.low ?? 0) > 1;
    return isSeveral && /^(?:officers|policemen|cops|troopers|deputies)$/.test(tokens[head]!.lower);
  });
}

function countsHurt({ harms }: Reading, { harm }: IncidentEvent): boolean {
  if (harm === undefined) return false;
  const { what, patients } = harms[harm]!;
  return what !== "killed" && patients.length > 0 && patients.every(({ phrase: { form } }) => form === "number" || form === "indefinite");
}

function sentenceText({ analysis: { article, sentences } }: Reading, index: number): string {
  return article.text.slice(sentences[index]!.start, sentences[index]!.end);
}

/** "The town saw a second night of protests over the killing of a man", below a title on neither: the first words on the deed are of a sentence on unrest. */
function opensWithUnrest(reading: Reading, cause: readonly IncidentEvent[]): boolean {
  const { article, sentences, tokens } = reading.analysis;
  const deed = leadingSide(article.title ?? "") === undefined ? cause.find(isDeedOf) : undefined;
  if (deed === undefined || sideIn(reading, deed) !== "cause") return false;
  return tellsOfUnrest(article.text.slice(sentences[deed.sentence]!.start, tokens[deed.token]!.start));
}

/** Whether the text opens with what happened where people gathered: its title, where that names a gathering, or its first deed. */
function leadsText({ analysis }: Reading, at: readonly IncidentEvent[], cause: readonly IncidentEvent[]): boolean {
  const titled = leadingSide(analysis.article.title ?? "");
  if (titled !== undefined) return titled === "gathering";
  const first = (events: readonly IncidentEvent[]) => events.find((event) => isDeedOf(event))?.sentence ?? 0;
  return first(at) <= first(cause);
}
