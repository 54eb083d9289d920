import { type Analysis, type TimeMention, tokensIn } from "../../model/analysis.ts";
import { contains, overlapping, type Span } from "../../model/span.ts";
import type { GatheringSide } from "../../model/statement.ts";
import { isStatistical, tellsOfSeveral } from "../harms/scope.ts";
import { type Reading, sentenceAt } from "../reading.ts";
import { setAftermathApart } from "./aftermath.ts";
import type { EventGroup } from "./event-group.ts";
import type { IncidentEvent } from "./incident-events.ts";
import { groupEvents } from "./incident-groups.ts";
import { mainVerdict } from "./incident-verdict.ts";
import { putNewsBeforeOld } from "./news-before-old.ts";
import { nothingHappened } from "./nothing-happened.ts";

/** An incident as one article tells it. */
export interface IncidentMention {
  /** "A", "B", … in the order of the text; "AA" after "Z". */
  readonly ref: string;
  readonly main: boolean;
  /** Told as news beside the main incident; what is neither main nor news is background. */
  readonly isNews: boolean;
  /** Of a deed and what people did over it, which; `undefined` where the article does not tell of both. */
  readonly side: GatheringSide | undefined;
  /** Where the two were parted: the events of both, the same for both. */
  readonly both: readonly IncidentEvent[] | undefined;
  /** Of background: the time that its first deed is told with. */
  readonly time: TimeMention | undefined;
  readonly stage: "accomplished" | "attempted" | "threatened";
  readonly negated: boolean;
  /** What tells of it, in order; at least one. */
  readonly events: readonly IncidentEvent[];
  /** Of a deed that the news answers or follows: the part of a sentence that tells of it. */
  readonly answered: Span | undefined;
  /** Headings that it stands under ("Arlmere, 4 March 2022"), as sentence indices. */
  readonly headings: readonly number[];
  /** Told as another deed than those beside it: in a round-up, by words, a town or a street of its own, or as what the news answers. */
  readonly isApart: boolean;
  /** One of the deeds of a night or a weekend that a report sums up, beside its first. */
  readonly inRoundUp: boolean;
  /** Why it is an incident and why main or background, in one line. */
  readonly reason: string;
}

/** The incidents of an article, and which of them each token speaks of. */
export interface Incidents {
  readonly mentions: readonly IncidentMention[];
  /** How much the article's words speak for sport, fiction, computers, business or politics. */
  readonly unreal: number;
  /** The incident that a token's clause is about; `undefined` where the article has none there. */
  at(token: number): IncidentMention | undefined;
}

interface Told {
  readonly analysis: Analysis;
  readonly incidents: Incidents;
}

/** Finds incident mentions and sorts events into them. */
export function incidentsOf(reading: Reading): Incidents {
  const told = reading.events().filter((event) => event.modality === "fact" || event.modality === "attempted");
  const events = told.length > 0 && nothingHappened(reading.analysis, told) ? [] : told;
  const verdict = mainVerdict(reading, events);
  const groups = putNewsBeforeOld(reading, setAftermathApart(reading, groupEvents(reading, events, verdict)));
  const counted = groups.filter(
    (group) => group.both === undefined && !group.main && isToldStrongly(group) && isOnlyCounted(reading, group),
  );
  const mentions = groups
    .filter((group) => group.both !== undefined || (isToldStrongly(group) && !counted.includes(group)))
    .sort((a, b) => a.events[0]!.token - b.events[0]!.token)
    .map((group, index): IncidentMention => {
      const done = group.events.some((event) => event.modality === "fact");
      return {
        ref: refOf(index),
        main: group.main,
        isNews: group.isNews === true,
        side: group.side,
        both: group.both,
        time: group.main ? undefined : group.time,
        stage: done ? "accomplished" : "attempted",
        negated: false,
        events: group.events,
        answered: group.answered,
        headings: [...group.headings],
        isApart: group.both === undefined && (group.isNews === true || group.answered !== undefined),
        inRoundUp: group.another?.inRoundUp === true,
        reason: group.reason,
      };
    });
  return { mentions, unreal: verdict.unreal, at: locator(reading, mentions, counted) };
}

function isToldStrongly({ events, another }: EventGroup): boolean {
  return another?.inRoundUp === true || events.some((event) => event.strength > 1);
}

/** "Of the 1,491 who died in custody from 2009 to 2012 …": people counted over years or as shares, and no deed told of. */
function isOnlyCounted({ analysis, harms }: Reading, { events }: EventGroup): boolean {
  const strong = events.filter(({ strength }) => strength > 1);
  return (
    strong.length > 0 &&
    strong.every(({ type, sentence, token, harm }) => {
      const own = analysis.sentences[sentence]!;
      // Those who are held are often counted together, and are held for one deed.
      const isDeath = type === undefined && harm !== undefined && harms[harm]!.what !== "abducted";
      return isDeath && (isStatistical(analysis, own) || tellsOfSeveral(analysis, own, token));
    })
  );
}

/** The nearest event of the sentence tells what a token is about; without one, the incident of a carried-on background, else the main one. */
function locator(reading: Reading, mentions: readonly IncidentMention[], counted: readonly EventGroup[]): Incidents["at"] {
  const bySentence = eventsBySentence(mentions);
  const ofCounted = new Set(counted.flatMap(({ events }) => events.filter(({ strength }) => strength > 1).map(({ sentence }) => sentence)));
  const main = mentions.find((mention) => mention.main);
  return (token) => {
    const all = bySentence.get(reading.sentenceOf[token] ?? 0);
    // "Over ten years a series of quakes killed 1,500": counted over years, and no part of the news.
    if (all === undefined && ofCounted.has(reading.sentenceOf[token] ?? 0)) return undefined;
    if (all === undefined) return goneOnWith(reading, bySentence, reading.sentenceOf[token] ?? 0) ?? main;
    const { start, end } = reading.analysis.tokens[token]!;
    const near = all.filter(
      ({ event, mention: { answered, main: isMain } }) =>
        (answered === undefined || contains(answered, { start, end })) && (isMain || !isInRelativeBehind(reading, token, event.token)),
    );
    if (near.length === 0) return main;
    let best = near[0]!;
    for (const one of near) if (Math.abs(one.event.token - token) < Math.abs(best.event.token - token)) best = one;
    return best.mention;
  };
}

/**
 * "A woman was struck in the knee, and a boy was grazed. Both were taken to a hospital": a sentence without a deed of its own, behind one on another deed
 * of a round-up than its first, goes on with that.
 */
function goneOnWith(
  { analysis: { sentences } }: Reading,
  bySentence: ReturnType<typeof eventsBySentence>,
  sentence: number,
): IncidentMention | undefined {
  const paragraph = sentences[sentence]?.paragraph;
  for (let before = sentence - 1; before >= 0 && sentences[before]!.paragraph === paragraph; before--) {
    const last = bySentence.get(before)?.at(-1)?.mention;
    if (last !== undefined) return last.inRoundUp ? last : undefined;
  }
  return undefined;
}

/** "Police blamed the Red Dawn, which abducted ten people in April": what a relative clause tells of a party, or what stands behind a "but", is not what is said before. */
function isInRelativeBehind({ analysis: { tokens } }: Reading, token: number, event: number): boolean {
  for (let at = token + 1; at < event; at++)
    if (tokens[at]!.text === "," && /^(?:which|who|whose|where|but|although|though)$/.test(tokens[at + 1]?.lower ?? "")) return true;
  return false;
}

/** Sentence → its events in the order of the incidents, each with its incident. */
export function eventsBySentence(
  mentions: readonly IncidentMention[],
): ReadonlyMap<number, readonly { readonly event: IncidentEvent; readonly mention: IncidentMention }[]> {
  const found = new Map<number, { event: IncidentEvent; mention: IncidentMention }[]>();
  for (const mention of mentions)
    for (const event of mention.events) {
      const list = found.get(event.sentence);
      if (list === undefined) found.set(event.sentence, [{ event, mention }]);
      else list.push({ event, mention });
    }
  return found;
}

/** Indices of the sentences that tell of an incident, its headings included; sentences that only touch on it left out. */
export function sentencesOf({ events, headings, side, both }: IncidentMention): ReadonlySet<number> {
  // "Protests erupted on Tuesday in Arlmere after police shot a man": where and when people gathered tells of what happened there.
  const tells = ({ strength, type }: IncidentEvent) => strength > 1 || (both !== undefined && side === "unrest" && type === "riot");
  return new Set([...events.filter(tells).map((event) => event.sentence), ...headings]);
}

/** The words of each sentence with an event of an incident. */
export function sentencesWithEvents({ article, sentences }: Analysis, { events }: Pick<IncidentMention, "events">): readonly string[] {
  return [...new Set(events.map(({ sentence }) => sentence))].map((index) =>
    article.text.slice(sentences[index]!.start, sentences[index]!.end),
  );
}

/** Indices of the sentences that tell of other incidents than this one. */
export function sentencesOfOthers({ mentions }: Incidents, mention: IncidentMention): ReadonlySet<number> {
  const others = mentions.filter((other) => other !== mention);
  return new Set(others.flatMap(({ events, headings }) => [...events.map((event) => event.sentence), ...headings]));
}

/** "Jets struck Ormay in revenge for a bombing in Arlmere": whether words stand on the other side of such a border than an incident. */
export function isBeyondAnswer({ analysis, incidents }: Told, mention: IncidentMention, words: Span): boolean {
  const { answered } = mention;
  if (answered !== undefined && contains(answered, words)) return false;
  if (answered !== undefined && contains(analysis.sentences[sentenceAt(analysis, words.start)]!, answered)) return true;
  return incidents.mentions.some((other) => other.answered !== undefined && contains(other.answered, words));
}

/** Which sentences may name the place or the day of an incident: those that tell of it; of the main one also those that tell of no other. */
export function sentencesThatMayTell(
  incidents: Incidents,
  mention: IncidentMention,
  telling: ReadonlySet<number>,
): (sentence: number) => boolean {
  if (!mention.main) return (sentence) => telling.has(sentence);
  const others = sentencesOfOthers(incidents, mention);
  return (sentence) => telling.has(sentence) || !others.has(sentence);
}

/**
 * "Shelling killed four in Arlmere, a day after a missile killed nine in Ormay": of two incidents in one sentence the nearest word that tells of any
 * has the town or the day, where the sentence names another one for the other.
 */
export function isOfAnother({ analysis, incidents }: Told, mention: IncidentMention, words: Span, all: readonly Span[]): boolean {
  const nearest = (span: Span) => incidents.at(tokensIn(analysis.tokens, span).first);
  // What an article is about gathers all of its places and days, those of a sentence on two incidents too.
  if (mention.main || nearest(words) === undefined || nearest(words) === mention) return false;
  const sentence = analysis.sentences[sentenceAt(analysis, words.start)]!;
  return overlapping(all, sentence).some((other) => contains(sentence, other) && nearest(other) === mention);
}

/** What people did over a deed, for the deed; and the deed for that. */
export function otherSideOf({ mentions }: Incidents, { side, both }: IncidentMention): readonly IncidentMention[] {
  return both === undefined ? [] : mentions.filter((other) => other.both === both && other.side !== side);
}

/** "Four were hurt on Tuesday in protests over a shooting on Sunday": whether words stand nearer the other one of a deed and what people did over it. */
export function isOnOtherSide({ analysis, incidents }: Told, mention: IncidentMention, words: Span): boolean {
  const others = otherSideOf(incidents, mention);
  if (others.length === 0) return false;
  const sentence = sentenceAt(analysis, words.start);
  const away = ({ events }: IncidentMention) =>
    Math.min(
      ...events
        .filter((event) => event.sentence === sentence)
        .map(({ token }) => distanceBetween(analysis, words, analysis.tokens[token]!)),
    );
  return Math.min(...others.map(away)) < away(mention);
}

/** Code units between; farther where a word stands between that goes on from the one deed to the other. */
function distanceBetween({ article: { text } }: Analysis, one: Span, other: Span): number {
  const between = one.end <= other.start ? text.slice(one.end, other.start) : text.slice(other.end, one.start);
  // "on Wednesday when a gunman opened fire": of what stands behind.
  return between.length + (FROM_ONE_TO_OTHER.test(between) && !/^ when\b/.test(between) ? BORDER_LENGTH : 0);
}

const FROM_ONE_TO_OTHER =
  /\b(?:after|before|following|when|over|while|as|for|spark(?:ed|ing)|set off|led to|prompt(?:ed|ing)|trigger(?:ed|ing)|touched off)\b|[,;] (?:and|but) /i;
const BORDER_LENGTH = 60;

function refOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : refOf(Math.floor(index / 26) - 1) + letter;
}
