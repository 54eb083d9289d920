import { type Analysis, tokensIn } from "../model/analysis.ts";
import type { DraftStatement, ParticipantStatement } from "../model/statement.ts";
import { accusations } from "./accusations.ts";
import { damaged } from "./damage.ts";
import { PARTS } from "./english/person-nouns.ts";
import { TARGETS, TITLES, WEAK_WEAPONS, WEAPON_QUALIFIERS, WEAPONS } from "./english/thing-words.ts";
import { type Context, type Extractor, evidence, origin, spanOf } from "./extractor.ts";
import type { IncidentMention } from "./incidents.ts";
import { partyOf } from "./parties.ts";
import { isPeople, phraseAt } from "./patients.ts";
import type { Phrase } from "./phrases.ts";

type Draft = Extract<DraftStatement, { kind: "participant" }>;
type Value = ParticipantStatement["value"];

/** One who took part, while the mentions of one and the same are being brought together. */
interface Participant {
  readonly incident: IncidentMention;
  readonly role: Value["role"];
  form: Value["form"];
  outcome: Value["outcome"];
  /** Phrases that name it, best first. */
  readonly phrases: Phrase[];
  readonly texts: string[];
  readonly rule: string;
}

/** Who did it, what and whom it hit, and with what: the head noun phrases of the text, mentions of one brought together. */
export const participants: Extractor = {
  name: "participants",
  *extract(analysis, context) {
    const found: Participant[] = [];
    victims(analysis, context, found);
    perpetrators(analysis, context, found);
    accusedGroups(analysis, context, found);
    targets(analysis, context, found);
    weapons(analysis, context, found);
    for (const one of found) yield statement(analysis, one);
  },
};

function statement(analysis: Analysis, one: Participant): Draft {
  const spans = one.phrases.slice(0, 4).map((phrase) => spanOf(analysis, phrase));
  return {
    ...origin(analysis),
    kind: "participant",
    incident: one.incident.ref,
    value: { role: one.role, text: one.texts[0]!, form: one.form, mentions: one.texts, outcome: one.outcome },
    speaker: undefined,
    hedged: false,
    evidence: [evidence(analysis, spans[0]!), ...spans.slice(1).map((span) => evidence(analysis, span))],
    extractor: "participants",
    rule: one.rule,
  };
}

function victims(analysis: Analysis, context: Context, found: Participant[]): void {
  for (const harm of context.harms) {
    if (harm.modality !== "fact" || !/^(?:killed|injured|hit|abducted|victim)$/.test(harm.what)) continue;
    const incident = context.incidents.at(harm.token);
    if (incident === undefined) continue;
    const outcome =
      harm.what === "victim" ? undefined : harm.what === "killed" ? "killed" : harm.what === "abducted" ? undefined : "injured";
    for (const { phrase: patient } of harm.patients) {
      if (!isPeople(analysis.tokens, patient)) continue;
      const phrase = patient.form === "pronoun" ? antecedent(analysis, context, harm.sentence, patient) : patient;
      if (phrase === undefined || (phrase.form === "pronoun" && !/self$/.test(analysis.tokens[phrase.head]!.lower))) continue;
      const attacker = isAttacker(analysis, phrase) || /self$|selves$/.test(analysis.tokens[patient.head]!.lower);
      add(analysis, found, { incident, role: attacker ? "perpetrator" : "victim", outcome, rule: harm.rule }, phrase);
    }
  }
}

function perpetrators(analysis: Analysis, context: Context, found: Participant[]): void {
  for (const attack of context.attacks) {
    if (attack.modality !== "fact" && attack.modality !== "attempted") continue;
    for (const agent of attack.agents) addPerpetrator(analysis, context, found, attack.token, agent, attack.rule);
  }
  for (const harm of context.harms) {
    if (harm.modality !== "fact" || harm.what === "arrested") continue;
    for (const agent of harm.agents) addPerpetrator(analysis, context, found, harm.token, agent, harm.rule);
  }
}

function addPerpetrator(analysis: Analysis, context: Context, found: Participant[], token: number, agent: Phrase, rule: string): void {
  const incident = context.incidents.at(token);
  const party = agent.form === "pronoun" ? undefined : partyOf(analysis, agent);
  if (incident === undefined || party === undefined) return;
  add(analysis, found, { incident, role: "perpetrator", outcome: undefined, rule }, agent);
  const group = groupIn(analysis, context, agent);
  if (group !== undefined) addGroup(analysis, found, incident, group, rule);
}

/** Groups that claim an attack or are blamed for it did it, as far as the text goes. */
function accusedGroups(analysis: Analysis, context: Context, found: Participant[]): void {
  for (const { party, status, token, rule } of accusations(analysis, context)) {
    const incident = context.incidents.at(token);
    if (incident === undefined || party === undefined || status === "no claim" || status === "denied" || party.kind !== "name") continue;
    const range = tokensIn(analysis.tokens, party);
    const phrase: Phrase = { ...range, head: range.last - 1, form: "name", quantity: undefined, isTime: false, isPlace: false };
    addGroup(analysis, found, incident, groupIn(analysis, context, phrase) ?? phrase, rule);
  }
}

function addGroup(analysis: Analysis, found: Participant[], incident: IncidentMention, group: Phrase, rule: string): void {
  if (organization(analysis, group) === "organization")
    add(analysis, found, { incident, role: "perpetrator", outcome: undefined, rule }, group);
}

/** "Northern Front guerrillas", "members of the Northern Front": the group's name inside or after a description of its people. */
function groupIn(analysis: Analysis, context: Context, agent: Phrase): Phrase | undefined {
  const { tokens } = analysis;
  if (tokens[agent.head]!.tag === "PROPN") return undefined;
  let last = agent.head;
  while (last > agent.first && tokens[last - 1]!.tag !== "PROPN") last--;
  let first = last;
  while (first > agent.first && tokens[first - 1]!.tag === "PROPN") first--;
  if (first < last && !/(?:ian|ese|ish|an)$/.test(tokens[last - 1]!.lower)) return nameOf(first, last);
  if (tokens[agent.last]?.lower !== "of") return undefined;
  const row = context.rows[context.sentenceOf[agent.last] ?? 0];
  const after = row === undefined ? undefined : phraseAt(row, agent.last + 1);
  return after !== undefined &&
    (tokens[after.head]!.tag === "PROPN" || /^(?:group|organization|movement)$/.test(tokens[after.head]!.lower)) &&
    !after.isPlace
    ? after
    : undefined;
}

function nameOf(first: number, last: number): Phrase {
  return { first, last, head: last - 1, form: "name", quantity: undefined, isTime: false, isPlace: false };
}

function targets(analysis: Analysis, context: Context, found: Participant[]): void {
  const addTarget = (token: number, object: Phrase, rule: string) => {
    const incident = context.incidents.at(token);
    const head = analysis.tokens[object.head]!;
    if (incident === undefined || (!TARGETS.has(head.lower) && !TARGETS.has(head.lemma))) return;
    add(analysis, found, { incident, role: "target", outcome: undefined, rule }, object);
  };
  for (const attack of context.attacks) {
    if (attack.modality !== "fact" && attack.modality !== "attempted") continue;
    for (const object of attack.objects) addTarget(attack.token, object, attack.rule);
  }
  for (const { token, phrase, rule } of damaged(analysis, context)) addTarget(token, phrase, rule);
}

function weapons(analysis: Analysis, context: Context, found: Participant[]): void {
  const { tokens } = analysis;
  const sentences = new Map<number, IncidentMention>();
  for (const mention of context.incidents.mentions)
    for (const event of mention.events) if (!sentences.has(event.sentence)) sentences.set(event.sentence, mention);
  for (const [index, incident] of sentences) {
    for (const phrase of context.rows[index]?.phrases ?? []) {
      const { lower } = tokens[phrase.head]!;
      if (!WEAPONS.has(lower)) continue;
      if (WEAK_WEAPONS.has(lower) && !tokens.slice(phrase.first, phrase.head).some((token) => WEAPON_QUALIFIERS.has(token.lower))) continue;
      add(analysis, found, { incident, role: "weapon", outcome: undefined, rule: "a weapon in a sentence that tells of it" }, phrase);
    }
  }
}

function isAttacker(analysis: Analysis, phrase: Phrase): boolean {
  return PARTS.get(analysis.tokens[phrase.head]!.lower) === "attackers";
}

/** Adds a mention: to the one it names again, else as a new one. */
function add(
  analysis: Analysis,
  found: Participant[],
  about: Pick<Participant, "incident" | "role" | "outcome" | "rule">,
  phrase: Phrase,
): void {
  const { text, form } = shortForm(analysis, phrase, about.role);
  const same = found.find(
    (one) =>
      one.incident === about.incident && one.role === about.role && one.texts.some((other) => namesSame(other, text, one.form, form)),
  );
  if (same === undefined) {
    found.push({ ...about, form, phrases: [phrase], texts: [text] });
    return;
  }
  if (about.outcome === "killed" || same.outcome === undefined) same.outcome = about.outcome ?? same.outcome;
  if (!same.texts.includes(text)) {
    // The fuller form stands for it.
    if (text.length > same.texts[0]!.length && form === same.form) same.texts.unshift(text);
    else same.texts.push(text);
  }
  same.phrases.push(phrase);
}

function namesSame(one: string, two: string, formOne: Value["form"], formTwo: Value["form"]): boolean {
  const a = one.toLowerCase().split(/\s+/);
  const b = two.toLowerCase().split(/\s+/);
  if (a.join(" ") === b.join(" ")) return true;
  if (formOne !== formTwo) return false;
  if (a.at(-1) !== b.at(-1)) return formOne === "name" && (a.length === 1 ? b.includes(a[0]!) : b.length === 1 && a.includes(b[0]!));
  if (formOne === "name") return a.length === 1 || b.length === 1 || a[0] === b[0];
  return a.length === 1 || b.length === 1;
}

/** The words without determiner and title, and what they are: "Gen. Rafael Bustillo" → "Rafael Bustillo", a name. */
function shortForm(analysis: Analysis, phrase: Phrase, role: Value["role"]): { readonly text: string; readonly form: Value["form"] } {
  const { tokens } = analysis;
  let { first } = phrase;
  const last = phrase.head + 1;
  const isName = tokens[phrase.head]!.tag === "PROPN" && phrase.quantity === undefined;
  while (
    first + 1 < last &&
    (/^(?:an?|the|this|that|these|those|his|her|their|its|some)$/.test(tokens[first]!.lower) ||
      (isName && role === "victim" && TITLES.has(tokens[first]!.lower)))
  )
    first++;
  if (isName && role === "victim") {
    let start = phrase.head;
    while (start > first && tokens[start - 1]!.tag === "PROPN" && !TITLES.has(tokens[start - 1]!.lower)) start--;
    first = start;
  }
  // Things are named without their number: "two vehicles" → "vehicles".
  if ((role === "target" || role === "weapon") && phrase.quantity !== undefined) {
    const { number } = analysis.quantities[phrase.quantity]!;
    while (first + 1 < last && tokens[first]!.start < number.end) first++;
  }
  const span = spanOf(analysis, { first, last });
  const text = analysis.article.text.slice(span.start, span.end);
  if (role === "perpetrator")
    return { text, form: isName && !isAttacker(analysis, phrase) ? organization(analysis, phrase) : "individual" };
  return { text, form: isName ? "name" : "description" };
}

const GROUP_WORDS =
  /^(?:front|army|movement|path|state|party|brigades?|cartel|organization|group|force|forces|liberation|revolutionary|national|police|military|guard|government|command|haram|shabab|al-shabab|taliban|hamas|hezbollah|isis|is|al-qaeda|qaeda|eln|farc|fmln|mrta|m-19|eta|ira|pkk|mafia)$/;

/** A perpetrator's name: a person's is an individual's, a group's an organization's. */
function organization(analysis: Analysis, phrase: Phrase): Value["form"] {
  const { tokens } = analysis;
  const name = analysis.names.find((one) => one.start <= tokens[phrase.head]!.start && tokens[phrase.head]!.end <= one.end);
  if (name !== undefined) return name.kind === "person" ? "individual" : "organization";
  const words = tokens.slice(phrase.first, phrase.head + 1);
  const proper = words.filter((token) => token.tag === "PROPN");
  if (words.some((token) => GROUP_WORDS.test(token.lower))) return "organization";
  return tokens[phrase.first]!.lower === "the" || (proper.length === 1 && /^\p{Lu}+$/u.test(proper[0]!.cased))
    ? "organization"
    : "individual";
}

/** What "he" or "she" stands for: the nearest person before it that is named or described in the singular. */
function antecedent(analysis: Analysis, context: Context, sentence: number, pronoun: Phrase): Phrase | undefined {
  const { lower } = analysis.tokens[pronoun.head]!;
  if (/self$/.test(lower)) return pronoun;
  if (!/^(?:he|she|him|her)$/.test(lower)) return undefined;
  for (let index = sentence; index >= Math.max(0, sentence - 2); index--) {
    const phrases = context.rows[index]?.phrases ?? [];
    for (let i = 0; i < phrases.length; i++) {
      const phrase = phrases[i]!;
      if (phrase.first >= pronoun.first || phrase.form === "pronoun" || phrase.isTime || !isPeople(analysis.tokens, phrase)) continue;
      const quantity = phrase.quantity === undefined ? undefined : analysis.quantities[phrase.quantity];
      if (quantity !== undefined && quantity.low !== 1) continue;
      return phrase;
    }
  }
  return undefined;
}
