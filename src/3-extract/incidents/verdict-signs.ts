import type { Analysis, Token } from "../../model/analysis.ts";
import { daysBetween } from "../../model/day.ts";
import { contains } from "../../model/span.ts";
import { HARM_WORDS } from "../english/harm-words.ts";
import { COMMENTARY } from "../english/setting-words.ts";
import type { Reading } from "../reading.ts";
import type { IncidentEvent } from "./incident-events.ts";
import { isHarmless, triggerAt } from "./trigger-nouns.ts";

/** What speaks for an article's being about an incident, the more the higher; what speaks against it is negative. */
export interface VerdictSigns {
  /** Strength of the strongest word of violence in the title, 0 to 3. */
  readonly title: number;
  /** 1 where there is no title to speak for it. */
  readonly untitled: number;
  /** 1 where the first sentences tell of it in a strong word, or in two that make one. */
  readonly lead: number;
  /** 1 where the very first sentence tells of it, and where in a strong word. */
  readonly opening: number;
  readonly strongOpening: number;
  /** People told to be killed, hurt or abducted, 2 at most. */
  readonly people: number;
  /** Words that tell of it, as a logarithm. */
  readonly events: number;
  /** Those and that which a word of violence is said of, as a logarithm. */
  readonly struck: number;
  /** 1 where the first sentences name the weapon of a deed. */
  readonly weapon: number;
  /** 1 where a day just before publication is named, and where in the first sentences. */
  readonly recent: number;
  readonly recentLead: number;
  /** Minus the words of sport, fiction, computers, business and politics per hundred. */
  readonly setting: number;
  /** Minus the words with which a writer speaks of himself and to the reader, and marks of exclamation and question, per hundred; quotations left out. 0 without a title: the communiqués of a wire are news. */
  readonly commentary: number;
  /** Minus the share of the text that stands in quotation marks. */
  readonly quoted: number;
  /** Minus the length, as a logarithm; 0 at 200 words and marks. */
  readonly length: number;
}

/** Sentences that say what an article is about. */
const LEAD_SENTENCES = 3;

/** Reads the signs from the title, the events and the deeds of an article. */
export function verdictSigns(reading: Reading, events: readonly IncidentEvent[], unreal: number): VerdictSigns {
  const { analysis } = reading;
  const title = titleStrength(analysis);
  const strong = events.filter((event) => event.strength > 1);
  const first = strong.filter((event) => event.sentence === 0);
  const links = reading.links().filter((link) => link.modality === "fact");
  const days = recentDays(analysis);
  const end = analysis.sentences[Math.min(OPENING, analysis.sentences.length) - 1]?.end ?? 0;
  return {
    title,
    untitled: flag(analysis.titleTokens.length === 0),
    lead: flag(leadStrength(analysis, events, title) >= 3),
    opening: flag(first.length > 0),
    strongOpening: flag(first.some((event) => event.strength >= 3)),
    people: Math.min(2, peopleHarmed(reading)),
    events: Math.log1p(strong.length),
    struck: Math.log1p(links.filter((link) => link.role === "object").length),
    weapon: flag(links.some((link) => link.role === "weapon" && link.sentence < OPENING)),
    recent: flag(days.length > 0),
    recentLead: flag(days.some(({ start }) => start < end)),
    setting: -Math.min(4, unreal),
    commentary: analysis.titleTokens.length === 0 ? 0 : -Math.min(4, commentary(analysis)),
    quoted: -analysis.quotes.reduce((sum, quote) => sum + quote.end - quote.start, 0) / Math.max(1, analysis.article.text.length),
    length: -Math.log(Math.min(600, analysis.tokens.length) / 200),
  };
}

/** Sentences in which a weapon or a day belongs to the news. */
const OPENING = 2 * LEAD_SENTENCES;

function flag(is: boolean): number {
  return is ? 1 : 0;
}

/** Strength of the strongest word of the first sentences, 0 to 3; two that belong together make a strong one. */
export function leadStrength(analysis: Analysis, events: readonly IncidentEvent[], title: number): number {
  // Without a title the first sentences must say it all, and wire texts take longer to come to the point.
  const untitled = analysis.titleTokens.length === 0;
  // A title that tells of it lets the text begin with captions and notices.
  const leading = untitled ? 2 * LEAD_SENTENCES : title > 1 ? 4 * LEAD_SENTENCES : LEAD_SENTENCES;
  const lead = events.filter((event) => event.sentence < leading && event.strength > 1);
  const together =
    lead.some((event) => event.harm === undefined) && events.some((event) => event.sentence < leading && event.harm !== undefined);
  return lead.reduce((most, event) => Math.max(most, event.strength), together ? 3 : 0);
}

/** Words and marks per hundred with which the writer comments in his own voice; "US" is a country. */
function commentary({ tokens, titleTokens, quotes }: Analysis): number {
  const isQuoted = (at: { readonly start: number; readonly end: number }) => quotes.some((quote) => contains(quote, at));
  const own = tokens.filter((token) => (COMMENTARY.has(token.lower) || token.text === "us") && !isQuoted(token));
  const inTitle = titleTokens.filter(({ lower }) => COMMENTARY.has(lower));
  return (100 * (own.length + inTitle.length)) / Math.max(50, tokens.length);
}

function peopleHarmed({ harms }: Reading): number {
  return harms.filter(
    (harm) =>
      harm.patients.length > 0 && harm.modality === "fact" && /^(?:killed|injured|hit|abducted)$/.test(harm.what) && harm.lemma !== "die",
  ).length;
}

/** The days named that lie at most four before publication. */
function recentDays(analysis: Analysis) {
  const { publicationDay: day } = analysis;
  if (day === undefined) return [];
  return analysis.times.filter(({ range, isDuration }) => {
    if (range === undefined || isDuration || range.from !== range.to) return false;
    const before = daysBetween(range.to, day);
    return before >= -1 && before <= 4;
  });
}

function titleStrength(analysis: Analysis): number {
  const tokens = analysis.titleTokens;
  let most = 0;
  for (let at = 0; at < tokens.length; at++) {
    const trigger = triggerAt(tokens, at, tokens.length);
    if (trigger !== undefined && !isHarmless(tokens, at, undefined)) most = Math.max(most, trigger.strength);
    if (isTollOfDead(tokens, at)) most = Math.max(most, 2);
    const harm = HARM_WORDS.get(tokens[at]!.lower);
    if (harm === undefined || harm.what === "arrested" || harm.what === "missing" || harm.form === "base" || harm.lemma === "die") continue;
    most = Math.max(most, 2);
  }
  return most;
}

/** "Ferry death toll climbs to 68" */
function isTollOfDead(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.lower === "death" && tokens[at + 1]?.lower === "toll";
}
