import { answerSentences } from "../5-explain/ask/answer.ts";
import { withoutTitles } from "../5-explain/ask/question-words.ts";
import type { Question } from "../5-explain/ask/read-question.ts";
import { decidedNotes } from "../5-explain/decided.ts";
import { searchNames } from "../5-explain/parties.ts";
import type { Answer } from "../model/answer.ts";
import type { ProvenSentence } from "../model/explainer.ts";
import type { IncidentOutline } from "../model/record.ts";
import type { Answering } from "./ask.ts";
import { fromPassages } from "./ask-passages.ts";
import { toldOf } from "./ask-statements.ts";

/** Sentences on each of several incidents. */
const MOST_OF_EACH = 2;

/** What the answer is about, with the sentences. */
export type Told = Pick<Answer, "isFound" | "isQuoted" | "about" | "incident" | "sentences" | "decided" | "derivation">;

/**
 * What the record tells of the incident that is meant: its explainer, else a report's own sentence; what somebody said the other way about. Where several
 * may be meant, a little of each under its name; where `most` is given, of those alone that
 * it answers for, and of none where they are more. `undefined` where nothing answers.
 */
export async function answerOnIncidents(
  question: Question,
  incidents: readonly IncidentOutline[],
  answering: Answering,
  most?: number,
): Promise<Told | undefined> {
  const [incident] = incidents;
  if (incidents.length <= 1) return answerOnOne(question, incident, answering);
  const each = await Promise.all(incidents.map((one) => answerOnOne(question, one, answering)));
  const told = each.flatMap((one) => one ?? []);
  if (told.length === 0) return undefined;
  if (most !== undefined && told.length === 1) return told[0];
  const shown = most === undefined ? incidents : incidents.filter((_, at) => each[at] !== undefined);
  if (shown.length > (most ?? shown.length))
    return { isFound: false, about: tooMany(shown), incident: undefined, sentences: [], derivation: [] };
  const sentences = told.flatMap(({ about, incident: id, sentences: own }) =>
    own.slice(0, MOST_OF_EACH).map((sentence) => ({
      ...sentence,
      label: sentence.incident === undefined ? about : sentence.label,
      incident: sentence.incident ?? id,
    })),
  );
  const isFirst = (one: ProvenSentence, at: number) => sentences.findIndex(({ text }) => text === one.text) === at;
  const decided = told.flatMap(({ about, decided: notes = [] }) => notes.map((note) => `${about}: ${note}`));
  const isQuoted = told.every((one) => one.isQuoted);
  return {
    isFound: true,
    isQuoted,
    about: severalMeant(shown),
    incident: undefined,
    sentences: sentences.filter(isFirst),
    decided,
    derivation: [],
  };
}

async function answerOnOne(question: Question, incident: IncidentOutline | undefined, answering: Answering): Promise<Told | undefined> {
  const byRecord = () => (incident === undefined ? undefined : answerOn(question, incident, answering));
  const byReports = () => fromPassages(answering, question, incident);
  // What somebody said stands in reports more fully than in the statements made of it.
  if (/^what (?:did|has|have)\b.*\bsa(?:y|id)\b/i.test(question.text)) return (await byReports()) ?? byRecord();
  return (await byRecord()) ?? byReports();
}

/** "2 incidents may be meant: …; …." */
function severalMeant(incidents: readonly IncidentOutline[]): string {
  return `${incidents.length} incidents may be meant: ${incidents.map(({ label }) => label).join("; ")}.`;
}

/** "7 incidents may be meant: name a place, a person or a day." */
function tooMany(incidents: readonly IncidentOutline[]): string {
  return `${incidents.length} incidents may be meant: name a place, a person or a day.`;
}

async function answerOn(question: Question, incident: IncidentOutline, { store, actors, explain }: Answering): Promise<Told | undefined> {
  const voices = question.voice === undefined ? [] : voicesOf(question.voice, actors);
  const sentences = answerSentences(question, (await explain(incident.id))!.explainer, voices, await toldOf(store, question, incident));
  // What a person set is no report's word, but the record's answer.
  const decided = decidedNotes(incident, (field) => question.harm === undefined || field === question.harm);
  if (sentences.length + decided.length === 0) return undefined;
  return { isFound: true, about: incident.label, incident: incident.id, sentences, decided, derivation: [] };
}

/** The names under which reports may quote somebody: "Colonel Venn" is mostly Venn. */
function voicesOf(voice: string, actors: Answering["actors"]): readonly string[] {
  const plain = withoutTitles(voice);
  const army = ARMY.test(voice) ? ["army", "military", "armed forces"].map((word) => voice.replace(ARMY, word)) : [];
  return [voice, ...army, ...searchNames([voice.replace(/^the /i, "")], actors), ...(plain === undefined ? [] : [plain])];
}

const ARMY = /\b(?:army|military|armed forces)\b/i;
