import type { Analysis } from "../../model/analysis.ts";
import type { ParticipantStatement } from "../../model/statement.ts";
import { namesPeople, PARTS, PEOPLE } from "../english/person-nouns.ts";
import type { Context } from "../extractor.ts";
import type { PhraseRow } from "../grammar/patients.ts";
import type { Phrase } from "../grammar/phrases.ts";
import type { IncidentMention } from "../incidents/incidents.ts";
import { participantWords } from "./participant-words.ts";

type Value = ParticipantStatement["value"];

/** A noun phrase in a role of an incident, by a rule or the model. */
export interface Sighting {
  readonly incident: IncidentMention;
  readonly role: Value["role"];
  readonly outcome: Value["outcome"];
  readonly phrase: Phrase;
  /** What stands beside a name and tells who it is: kept as evidence. */
  readonly description?: Phrase | undefined;
  /** What saw it there, for the trace. */
  readonly rule: string;
}

/** One who took part, while the mentions of one and the same are being brought together. */
export interface Participant {
  readonly incident: IncidentMention;
  readonly role: Value["role"];
  form: Value["form"];
  outcome: Value["outcome"];
  /** Phrases that name it, best first. */
  readonly phrases: Phrase[];
  readonly texts: string[];
  readonly rule: string;
}

/** Whether it is a group that did it. */
export function isDoerGroup({ role, form }: Participant): boolean {
  return role === "perpetrator" && form === "organization";
}

/** Sightings in order → those who took part, each with all its mentions. */
export function brought(analysis: Analysis, context: Context, sightings: readonly Sighting[]): Participant[] {
  const found: Participant[] = [];
  for (const sighting of sightings) add(analysis, context, found, sighting);
  return found;
}

/** Adds a mention: to the one it names again, else as a new one. */
function add(analysis: Analysis, context: Context, found: Participant[], { phrase, description, ...about }: Sighting): void {
  const phrases = description === undefined ? [phrase] : [phrase, description];
  const { text, form } = participantWords(analysis, phrase, about.role, rowAt(context, phrase));
  const same = found.find((one) => one.incident === about.incident && one.role === about.role && isSame(one, text, form));
  if (same === undefined) {
    found.push({ form, phrases, texts: [text], ...about });
    return;
  }
  if (about.outcome === "killed" || same.outcome === undefined) same.outcome = about.outcome ?? same.outcome;
  if (!same.texts.includes(text)) {
    // The fuller form of a name stands for it.
    if (text.length > same.texts[0]!.length && form === same.form && form !== "individual") same.texts.unshift(text);
    else same.texts.push(text);
  }
  same.phrases.push(...phrases);
}

/** The phrases of the sentence that holds a phrase. */
function rowAt(context: Context, phrase: Phrase): PhraseRow | undefined {
  return context.rows[context.sentenceOf[phrase.head] ?? 0];
}

/** The unnamed attackers of one incident are one: "two men … the gunmen … the assailants". */
function isSame(one: Participant, text: string, form: Value["form"]): boolean {
  if (one.form === "individual" && form === "individual" && !isName(one.texts[0]!) && !isName(text))
    return ofState(one.texts[0]!) === ofState(text);
  return one.texts.some((other) => namesSame(other, text, one.form, form));
}

function lastWordOf(text: string): string {
  return text.slice(text.lastIndexOf(" ") + 1).toLowerCase();
}

function ofState(text: string): boolean {
  return PARTS.get(lastWordOf(text)) === "security forces";
}

function isName(text: string): boolean {
  const last = lastWordOf(text);
  // "Anna Bergman" is no kind of man.
  if (FULL_NAME.test(text) && !PEOPLE.has(last) && !PARTS.has(last)) return true;
  return !namesPeople(last) && !text.includes(" of ") && !text.includes(" OF ");
}

const FULL_NAME = /^\p{Lu}\p{Ll}+(?: \p{Lu}\S*)+$/u;

function namesSame(one: string, two: string, formOne: Value["form"], formTwo: Value["form"]): boolean {
  const a = one.toLowerCase().split(/\s+/);
  const b = two.toLowerCase().split(/\s+/);
  if (a.join(" ") === b.join(" ")) return true;
  if (formOne !== formTwo) return false;
  if (a.at(-1) !== b.at(-1)) return formOne === "name" && (a.length === 1 ? b.includes(a[0]!) : b.length === 1 && a.includes(b[0]!));
  // Margaret "Meg" Orsini is Meg Orsini.
  const isNickname = (long: readonly string[], short: readonly string[]) =>
    long.some((word) => /^["“]/.test(word) && word.replace(/["“”]/g, "") === short[0]);
  if (formOne === "name") return a.length === 1 || b.length === 1 || a[0] === b[0] || isNickname(a, b) || isNickname(b, a);
  return a.length === 1 || b.length === 1;
}
