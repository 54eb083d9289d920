import type { Analysis, Token, TokenRange } from "../model/analysis.ts";
import { tokensIn } from "../model/analysis.ts";
import { HARM_NOUNS, HARM_WORDS } from "./english/harm-words.ts";
import { type Grammar, grammarOf } from "./grammar/grammar.ts";
import { type PhraseRow, phraseRow } from "./grammar/patients.ts";
import { countsOf, phrasesOf } from "./grammar/phrases.ts";
import { expressionAt } from "./harms/harm-expressions.ts";
import { type Harm, harmsOf } from "./harms/harms.ts";
import { type Attack, attacksOf } from "./incidents/attacks.ts";
import { type IncidentEvent, incidentEvents } from "./incidents/incident-events.ts";
import { linkedStories } from "./incidents/linked-stories.ts";
import { triggerAt } from "./incidents/trigger-nouns.ts";
import { type RoleLink, roleLinks } from "./participants/role-links.ts";

/** An analysis with what all extractors need of it: noun phrases, and who was harmed. */
export interface Reading {
  readonly analysis: Analysis;
  /** Phrases of each sentence; `undefined` for headlines of other stories, which tell nothing of this one. */
  readonly rows: readonly (PhraseRow | undefined)[];
  readonly harms: readonly Harm[];
  readonly attacks: readonly Attack[];
  /** Who does what, where sentences are parsed. */
  readonly grammar: Grammar;
  /** Sentence of each token. */
  readonly sentenceOf: Uint16Array | Uint32Array;
  /** Everything that tells of an incident, in order; read when first asked for, as are the links. */
  events(): readonly IncidentEvent[];
  /** Who did what to whom with what. */
  links(): readonly RoleLink[];
}

/** Whether anything in the article could tell of an incident; most articles that have none leave here, before their phrases are read. */
export function hasTrigger({ sentences, tokens, titleTokens }: Analysis): boolean {
  return sentences.some((sentence) => tells(tokens, sentence)) || tells(titleTokens, { first: 0, last: titleTokens.length });
}

function tells(tokens: readonly Token[], sentence: TokenRange): boolean {
  for (let at = sentence.first; at < sentence.last; at++) {
    const { lower } = tokens[at]!;
    if (HARM_WORDS.has(lower) || HARM_NOUNS.has(lower) || (triggerAt(tokens, at, sentence.last)?.strength ?? 0) > 1) return true;
    if (expressionAt(tokens, sentence, at) !== undefined) return true;
  }
  return false;
}

/** Reads phrases and harms of every sentence. */
export function readingOf(analysis: Analysis): Reading {
  const times = analysis.times.map((time) => tokensIn(analysis.tokens, time));
  const counts = countsOf(analysis);
  const sentenceOf = new Uint32Array(analysis.tokens.length);
  const rows: (PhraseRow | undefined)[] = [];
  const harms: Harm[] = [];
  const places = analysis.places.filter((place) => place.role !== "adjective").map((place) => tokensIn(analysis.tokens, place));
  let time = 0;
  let place = 0;
  let count = 0;
  const linked = linkedStories(analysis);
  analysis.sentences.forEach((sentence, index) => {
    for (let i = sentence.first; i < sentence.last; i++) sentenceOf[i] = index;
    if (linked.has(index)) {
      rows.push(undefined);
      return;
    }
    while (time < times.length && times[time]!.last <= sentence.first) time++;
    while (count < counts.length && counts[count]!.last <= sentence.first) count++;
    while (place < places.length && places[place]!.last <= sentence.first) place++;
    const inside = times.slice(time, upTo(times, time, sentence.last));
    const placed = places.slice(place, upTo(places, place, sentence.last));
    const own = counts.slice(count, upTo(counts, count, sentence.last));
    const row = phraseRow(sentence, phrasesOf(analysis, sentence, own, inside, placed));
    rows.push(row);
    harms.push(...harmsOf(analysis, index, row, harms));
  });
  let events: readonly IncidentEvent[] | undefined;
  let links: readonly RoleLink[] | undefined;
  const reading: Reading = {
    analysis,
    rows,
    harms,
    sentenceOf,
    grammar: grammarOf({ rows, sentenceOf, ...analysis }),
    attacks: attacksOf(analysis, rows),
    events: () => (events ??= incidentEvents(reading)),
    links: () => (links ??= roleLinks(analysis, rows)),
  };
  return reading;
}

/** Index of the sentence that an offset lies in; the first one where it lies before all. */
export function sentenceAt({ sentences }: Analysis, offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** How deep in the article a sentence stands. */
export function depthOf(sentence: number): "first sentence" | "lead" | "middle" | "late" {
  if (sentence === 0) return "first sentence";
  return sentence < 3 ? "lead" : sentence < 8 ? "middle" : "late";
}

function upTo(ranges: readonly TokenRange[], from: number, end: number): number {
  let last = from;
  while (last < ranges.length && ranges[last]!.first < end) last++;
  return last;
}
