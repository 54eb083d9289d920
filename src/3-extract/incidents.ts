import type { Analysis, TimeMention } from "../model/analysis.ts";
import { type Day, daysBetween } from "../model/day.ts";
import { HARM_WORDS } from "./english/harm-words.ts";
import { UNREAL_SETTINGS } from "./english/setting-words.ts";
import { type IncidentEvent, incidentEvents, isHarmless, triggerAt, unrealSetting } from "./incident-events.ts";
import type { Reading } from "./reading.ts";

/** An incident as one article tells it. */
export interface IncidentMention {
  /** "A", "B", … in the order of the text; "AA" after "Z". */
  readonly ref: string;
  readonly main: boolean;
  readonly stage: "accomplished" | "attempted" | "threatened";
  readonly negated: boolean;
  /** What tells of it, in order; at least one. */
  readonly events: readonly IncidentEvent[];
  /** Why it is an incident and why main or background, in one line. */
  readonly reason: string;
}

/** The incidents of an article, and which of them each token speaks of. */
export interface Incidents {
  readonly mentions: readonly IncidentMention[];
  /** The incident that a token's clause is about; `undefined` where the article has none there. */
  at(token: number): IncidentMention | undefined;
}

const LEAD_SENTENCES = 3;
/** Days that an incident may lie before the publication day and still be news. */
const NEWS_DAYS = 21;

/** Finds incident mentions and sorts events into them. */
export function incidentsOf(reading: Reading): Incidents {
  const events = incidentEvents(reading).filter((event) => event.modality === "fact" || event.modality === "attempted");
  const verdict = mainVerdict(reading, events);
  const anchor = verdict.main ? anchorDay(reading, events) : reading.analysis.publicationDay;
  const groups = new Map<string, { main: boolean; events: IncidentEvent[]; reason: string }>();
  let carried: { key: string; sentence: number } | undefined;
  for (const event of events) {
    const own = backgroundKey(reading, event, anchor, verdict.main);
    let key = own?.key;
    if (key === undefined && carried !== undefined && continues(reading, carried.sentence, event.sentence)) key = carried.key;
    if (key !== undefined) carried = { key, sentence: event.sentence };
    else carried = undefined;
    const name = key ?? "main";
    const group = groups.get(name);
    if (group === undefined)
      groups.set(name, { main: key === undefined && verdict.main, events: [event], reason: own?.reason ?? verdict.reason });
    else group.events.push(event);
  }
  return toIncidents(reading, [...groups.values()]);
}

function toIncidents(reading: Reading, groups: readonly { main: boolean; events: IncidentEvent[]; reason: string }[]): Incidents {
  const mentions = groups
    .filter((group) => group.events.some((event) => event.strength > 1))
    .map((group, index): IncidentMention => {
      const done = group.events.some((event) => event.modality === "fact");
      return {
        ref: refOf(index),
        main: group.main,
        stage: done ? "accomplished" : "attempted",
        negated: false,
        events: group.events,
        reason: group.reason,
      };
    });
  const bySentence = new Map<number, { token: number; mention: IncidentMention }[]>();
  for (const mention of mentions)
    for (const event of mention.events) {
      const list = bySentence.get(event.sentence);
      if (list === undefined) bySentence.set(event.sentence, [{ token: event.token, mention }]);
      else list.push({ token: event.token, mention });
    }
  const main = mentions.find((mention) => mention.main);
  return {
    mentions,
    at(token) {
      const near = bySentence.get(reading.sentenceOf[token] ?? 0);
      if (near === undefined) return main;
      let best = near[0]!;
      for (const one of near) if (Math.abs(one.token - token) < Math.abs(best.token - token)) best = one;
      return best.mention;
    },
  };
}

function refOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : refOf(Math.floor(index / 26) - 1) + letter;
}

/** Whether the article is about an incident: by its title and its first sentences, against the setting it is told in. */
function mainVerdict(reading: Reading, events: readonly IncidentEvent[]): { readonly main: boolean; readonly reason: string } {
  const { analysis } = reading;
  const title = titleStrength(analysis);
  const lead = events.filter((event) => event.sentence < LEAD_SENTENCES && event.strength > 1);
  const together =
    lead.some((event) => event.harm === undefined) && events.some((event) => event.sentence < LEAD_SENTENCES && event.harm !== undefined);
  const leadStrength = lead.reduce((most, event) => Math.max(most, event.strength), together ? 3 : 0);
  const people = reading.harms.filter(
    (harm) =>
      harm.patients.length > 0 &&
      harm.modality === "fact" &&
      (harm.what === "killed" || harm.what === "injured" || harm.what === "hit" || harm.what === "abducted"),
  );
  const density = (100 * events.reduce((sum, event) => sum + event.strength, 0)) / Math.max(100, analysis.tokens.length);
  const unreal = unrealSetting(analysis, UNREAL_SETTINGS);
  const score = title + leadStrength + Math.min(3, density / 2) + Math.min(2, people.length) - unreal * 0.8;
  const main = leadStrength + title >= 3 && score >= 4 && events.length > 0;
  return {
    main,
    reason: `title ${title}, lead ${leadStrength}, density ${density.toFixed(1)}, people harmed ${people.length}, unreal setting ${unreal.toFixed(1)}`,
  };
}

function titleStrength(analysis: Analysis): number {
  const tokens = analysis.titleTokens;
  let most = 0;
  for (let at = 0; at < tokens.length; at++) {
    const trigger = triggerAt(tokens, at, tokens.length);
    if (trigger !== undefined && !isHarmless(tokens, at, undefined)) most = Math.max(most, trigger.strength);
    const harm = HARM_WORDS.get(tokens[at]!.lower);
    if (harm !== undefined && harm.what !== "arrested" && harm.what !== "missing" && harm.form !== "base") most = Math.max(most, 2);
  }
  return most;
}

/** The day that the main incident is told with, else the publication day. */
function anchorDay(reading: Reading, events: readonly IncidentEvent[]): Day | undefined {
  for (const event of events.slice(0, 6)) {
    const time = timeNear(reading, event);
    if (time?.range !== undefined && time.range.precision === "day") return time.range.from;
  }
  return reading.analysis.publicationDay;
}

/** The time mention of the same sentence that stands nearest, ends of clauses counted as distance. */
export function timeNear(reading: Reading, event: { readonly token: number; readonly sentence: number }): TimeMention | undefined {
  const { analysis } = reading;
  const sentence = analysis.sentences[event.sentence]!;
  const at = analysis.tokens[event.token]!.start;
  let best: TimeMention | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (const time of analysis.times) {
    if (time.start >= sentence.end) break;
    if (time.end <= sentence.start || time.isDuration) continue;
    const away = Math.abs(time.start - at);
    if (away < distance) {
      best = time;
      distance = away;
    }
  }
  return best;
}

const OTHER_EVENT = new Set("previous earlier past similar separate prior unrelated another last recent other".split(" "));

/** What sets an event apart from the main one: another time, or words like "an earlier attack". */
function backgroundKey(
  reading: Reading,
  event: IncidentEvent,
  anchor: Day | undefined,
  hasMain: boolean,
): { readonly key: string; readonly reason: string } | undefined {
  const { analysis } = reading;
  const time = timeNear(reading, event);
  if (time?.range !== undefined && anchor !== undefined) {
    const before = daysBetween(time.range.to, anchor);
    const after = daysBetween(anchor, time.range.from);
    if (before > NEWS_DAYS || after > 400) {
      return {
        key: `time ${time.range.from} ${time.range.to}`,
        reason: `told with another time, "${analysis.article.text.slice(time.start, time.end)}"`,
      };
    }
  }
  if (anchor === undefined && time?.range !== undefined && time.stated.includes("year")) {
    return { key: `time ${time.range.from}`, reason: "told with a year of its own" };
  }
  if (!hasMain) return { key: `sentence ${event.sentence}`, reason: "the article is not about it" };
  if (event.harm !== undefined) return undefined;
  const row = reading.rows[event.sentence];
  for (let i = event.token - 1; i >= Math.max(row?.first ?? 0, event.token - 3); i--) {
    const word = analysis.tokens[i]!.lower;
    if (OTHER_EVENT.has(word) && event.sentence >= 1)
      return { key: `other ${event.sentence}`, reason: `"${word} ${analysis.tokens[event.token]!.lower}"` };
  }
  return undefined;
}

function continues(reading: Reading, from: number, to: number): boolean {
  if (to === from) return true;
  if (to - from > 1) return false;
  const { sentences, times, places } = reading.analysis;
  const sentence = sentences[to]!;
  if (sentence.paragraph !== sentences[from]!.paragraph) return false;
  const inside = (span: { start: number; end: number }) => span.start >= sentence.start && span.end <= sentence.end;
  return !times.some(inside) && !places.some(inside);
}
