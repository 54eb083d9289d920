import type { Token } from "../../model/analysis.ts";
import type { Span } from "../../model/span.ts";
import { ATTACKERS } from "../english/armed-people.ts";
import { TRIGGERS } from "../english/triggers.ts";
import { isPeople, type PhraseRow, phraseAt } from "../grammar/patients.ts";
import type { Phrase } from "../grammar/phrases.ts";
import { type Harm, isStriking } from "../harms/harms.ts";
import type { Reading } from "../reading.ts";
import type { IncidentEvent } from "./incident-events.ts";

/** A stretch of one sentence. */
export interface Stretch extends Span {
  readonly sentence: number;
}

/** People counted in a stretch as harmed, not as those of whom it has been told. */
export function harmsAnew(reading: Reading, stretch: Stretch): boolean {
  const { tokens } = reading.analysis;
  return harmsIn(reading, stretch).some(({ patients, agents }) =>
    patients.some(
      ({ phrase, part }) =>
        !part &&
        phrase.quantity !== undefined &&
        stretch.start <= tokens[phrase.head]!.start &&
        tokens[phrase.head]!.start < stretch.end &&
        !tokens
          .slice(phrase.first, phrase.last)
          .some(
            ({ lower }, at, all) =>
              OF_THOSE.test(lower) &&
              all[at + 1]?.lower !== "than" &&
              !(MORE.test(lower) && agents.some((agent) => isAnotherDeed(reading, agent))),
          ),
    ),
  );
}

/** "a second blast in Ormay killed six more": those whom another deed struck. */
function isAnotherDeed({ analysis: { tokens } }: Reading, { first, head, form }: Phrase): boolean {
  const isDeed = form === "indefinite" && (TRIGGERS.get(tokens[head]!.lower)?.strength ?? 0) > 1;
  return isDeed || /^(?:another|second|third)$/.test(tokens[first]!.lower);
}

/**
 * The stretch that counts those harmed anew in a deed: its own clause, or "Gunmen attacked a checkpoint in Arlmere. Three policemen were killed." the
 * sentence behind, where that has no place of its own. `undefined` where neither does.
 */
export function countingStretch(reading: Reading, { token, sentence, harm, type }: IncidentEvent, clause: Stretch): Stretch | undefined {
  if (harmsAnew(reading, clause)) return clause;
  // "The shooting happened near Ormay." is of the one told before.
  const row = reading.rows[sentence];
  if (row === undefined || phraseAt(row, token)?.form === "definite") return undefined;
  const { sentences, places } = reading.analysis;
  const next = sentences[sentence + 1];
  if (harm !== undefined || type === undefined || next === undefined || next.paragraph !== sentences[sentence]!.paragraph) return undefined;
  if (reading.harms.some((one) => one.sentence === sentence)) return undefined;
  if (places.some(({ start }) => next.start <= start && start < next.end)) return undefined;
  const behind = { sentence: sentence + 1, start: next.start, end: next.end };
  return harmsAnew(reading, behind) ? behind : undefined;
}

/** "An 18-year-old man was riding in a car when he was shot": whether a sentence brings in somebody before an event that is told of a pronoun. */
export function bringsInSomebody(reading: Reading, { sentence, token, harm }: IncidentEvent): boolean {
  const { tokens } = reading.analysis;
  const row = reading.rows[sentence];
  if (row === undefined || harm === undefined) return false;
  const [patient] = reading.harms[harm]!.patients;
  if (patient === undefined || patient.phrase.form !== "pronoun") return false;
  const [subject] = row.phrases.filter((phrase) => phrase.head < token && isPeople(tokens, phrase));
  return subject !== undefined && subject.form === "indefinite" && subject.head < patient.phrase.head;
}

/** "On Sunday, Ana Ruiz, 18, was shot in the chest": whether an event strikes somebody by a name that has not been told before its sentence. */
export function namesSomebodyNew({ analysis: { names, sentences, tokens }, harms }: Reading, { sentence, harm }: IncidentEvent): boolean {
  const [patient] = harm === undefined ? [] : harms[harm]!.patients;
  if (patient === undefined || patient.part) return false;
  const head = tokens[patient.phrase.head]!;
  const name = names.find(({ kind, start, end }) => kind === "person" && start <= head.start && head.end <= end);
  return name !== undefined && !names.some(({ sameAs, start }) => sameAs === name.sameAs && start < sentences[sentence]!.start);
}

/** "the three", "two others", "a third victim". */
const OF_THOSE = /^(?:the|these|those|other|others|another|more|further|additional|third|fourth|fifth)$/;

const MORE = /^(?:other|others|more|further|additional)$/;

/** Whether other people are counted as harmed in a stretch than in the events before it, of which some are: who tells the same again counts the same. */
export function harmsOthers(reading: Reading, stretch: Stretch, before: readonly IncidentEvent[]): boolean {
  const told = new Set(before.flatMap(({ harm }) => (harm === undefined ? [] : countsOf(reading, reading.harms[harm]!))));
  return told.size > 0 && harmsIn(reading, stretch).some((harm) => countsOf(reading, harm).some((count) => !told.has(count)));
}

/** Whether a stretch counts another number of people killed than the events before it, and none that they count. */
export function killsOthers(reading: Reading, stretch: Stretch, before: readonly IncidentEvent[]): boolean {
  const killed = (counts: readonly string[]) => counts.filter((count) => count.startsWith("killed "));
  const told = new Set(killed(before.flatMap(({ harm }) => (harm === undefined ? [] : countsOf(reading, reading.harms[harm]!)))));
  const here = killed(harmsIn(reading, stretch).flatMap((harm) => countsOf(reading, harm)));
  return told.size > 0 && here.length > 0 && here.every((count) => !told.has(count));
}

/** Whether all that a stretch counts as killed are fewer than the most that the events before it count. */
export function killsFewer(reading: Reading, stretch: Stretch, before: readonly IncidentEvent[]): boolean {
  const killed = (harm: Harm) => countsOf(reading, harm).flatMap((count) => (count.startsWith("killed ") ? [Number(count.slice(7))] : []));
  const told = before.flatMap(({ harm }) => (harm === undefined ? [] : killed(reading.harms[harm]!)));
  const here = harmsIn(reading, stretch).flatMap(killed);
  return here.length > 0 && told.length > 0 && Math.max(...here) < Math.max(...told);
}

/** What was done and to how many: "killed 12". */
function countsOf({ analysis: { quantities } }: Reading, { what, patients }: Harm): readonly string[] {
  return patients.flatMap(({ phrase, part }) =>
    part || phrase.quantity === undefined ? [] : [`${what} ${quantities[phrase.quantity]!.low}`],
  );
}

function harmsIn({ analysis: { tokens }, harms }: Reading, { sentence, start, end }: Stretch): readonly Harm[] {
  return harms.filter(
    (harm) =>
      harm.sentence === sentence &&
      harm.modality === "fact" &&
      isStriking(harm) &&
      start <= tokens[harm.token]!.start &&
      tokens[harm.token]!.start < end,
  );
}

/** Whether a stretch brings in somebody or something that harms: "gunmen shot", "a mine blast killed". */
export function hasNewDoer(reading: Reading, stretch: Stretch): boolean {
  const { analysis, rows } = reading;
  const { tokens, sentences } = analysis;
  if (harmsIn(reading, stretch).some(({ agents }) => agents.some(({ form }) => form !== "pronoun" && form !== "definite"))) return true;
  const { first, last } = sentences[stretch.sentence]!;
  const row = rows[stretch.sentence];
  for (let at = first; row !== undefined && at < last; at++) {
    const { start, lower } = tokens[at]!;
    if (start < stretch.start || start >= stretch.end || (TRIGGERS.get(lower)?.strength ?? 0) < 2) continue;
    const phrase = tokens[at]!.tag === "VERB" ? subjectOf(tokens, row, at) : phraseAt(row, at);
    const isItself = phrase !== undefined && (phrase.head === at || tokens[at]!.tag === "VERB");
    if (isItself && (phrase.form === "indefinite" || phrase.form === "number")) return true;
  }
  return false;
}

/** "A coast guard plane collided": whom or what a verb that tells of a deed has for its subject. */
function subjectOf(tokens: readonly Token[], row: PhraseRow, verb: number): Phrase | undefined {
  return row.phrases.find(({ head, last }) => last <= verb && tokens[head]!.head === verb && tokens[head]!.relation === "nsubj");
}

const GOING_ON_WITH =
  /\b(?:then|spree|rampage|(?:began|started|ended) (?:with|when|after)|went on to|drove (?:on )?to|moved on to|made (?:his|her|their) way to|before (?:driving|fleeing|going|turning|returning|heading|moving))\b/i;
const DOER = new RegExp(`^(?:${ATTACKERS}|suspects?|drivers?)$`);

/** Whether a stretch goes on with who did the deed before it: "he then drove to Ormay", "the gunman shot two people in Ormay". */
export function goesOnWithDeed(reading: Reading, stretch: Stretch): boolean {
  const { article, tokens } = reading.analysis;
  const isSameDoer = ({ form, head }: Phrase) => form === "pronoun" || (form === "definite" && DOER.test(tokens[head]!.lower));
  return (
    GOING_ON_WITH.test(article.text.slice(stretch.start, stretch.end)) ||
    harmsIn(reading, stretch).some(({ agents }) => agents.some(isSameDoer))
  );
}

/** "The suspect was killed in a shoot-out": whether a stretch tells of harm, and only to who did the deed before it. */
export function strikesOnlyDoer(reading: Reading, stretch: Stretch): boolean {
  const { tokens } = reading.analysis;
  const struck = harmsIn(reading, stretch).flatMap(({ patients }) => patients.map(({ phrase }) => phrase));
  return struck.length > 0 && struck.every(({ form, head }) => form === "definite" && DOER.test(tokens[head]!.lower));
}
