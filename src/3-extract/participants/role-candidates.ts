import type { Analysis, Token } from "../../model/analysis.ts";
import { byWord } from "../../support/by-word.ts";
import { HARM_WORDS } from "../english/harm-words.ts";
import { namesPeople, PARTS } from "../english/person-nouns.ts";
import { ASSAULTING, ATTACKS, COLLECTIVES, EXPLODING, HANDLING, KILLINGS, PREMISES } from "../english/role-words.ts";
import { TARGETS, WEAPONS } from "../english/thing-words.ts";
import { TRIGGERS } from "../english/triggers.ts";
import type { Context } from "../extractor.ts";
import type { Grammar } from "../grammar/grammar.ts";
import { isPeople } from "../grammar/patients.ts";
import type { Phrase } from "../grammar/phrases.ts";
import type { IncidentEvent } from "../incidents/incident-events.ts";
import { eventsBySentence } from "../incidents/incidents.ts";
import { depthOf } from "../reading.ts";
import type { Sighting } from "./participant-list.ts";
import { nameAt } from "./participant-words.ts";
import { tellsOfRoles } from "./role-links.ts";

/** A noun phrase that may have a role in an incident, and what speaks for one or another. */
export interface RoleCandidate {
  readonly phrase: Phrase;
  /** What the rules see in it. */
  readonly told: readonly Sighting[];
  /** For the model of roles: whatever is the same text is the same feature. */
  readonly features: readonly string[];
}

/** The names, people, things and weapons of all sentences with a word of violence, pronouns and times left out. */
export function roleCandidates(analysis: Analysis, context: Context, told: readonly Sighting[]): RoleCandidate[] {
  if (context.incidents.mentions.length === 0) return [];
  const { tokens, sentences } = analysis;
  const events = eventsBySentence(context.incidents.mentions);
  const found: Omit<RoleCandidate, "features">[] = [];
  const features: string[][] = [];
  const toldAt = sightingsByToken(told);
  sentences.forEach((sentence, index) => {
    const row = context.rows[index];
    if (row === undefined || !tellsOfRoles(analysis, sentence)) return;
    const place: Place = { analysis, context, index, events: (events.get(index) ?? []).map(({ event }) => event) };
    for (const phrase of row.phrases) {
      const kinds = kindsOf(tokens[phrase.head]!.lower);
      if (phrase.form === "pronoun" || phrase.isTime || !canTakePart(analysis, phrase, kinds)) continue;
      const own = [...(toldAt.get(phrase.head) ?? [])];
      found.push({ phrase, told: own });
      features.push([...own.map(({ role }) => role).flatMap((role) => toldFeatures(role, kinds)), ...featuresOf(place, phrase, kinds)]);
    }
  });
  const times = new Map<string, number>();
  for (const { phrase } of found) times.set(tokens[phrase.head]!.lower, (times.get(tokens[phrase.head]!.lower) ?? 0) + 1);
  return found.map(({ phrase, told }, index) => ({
    phrase,
    told,
    features: [...features[index]!, `times ${Math.min(MANY, times.get(tokens[phrase.head]!.lower)!)}`],
  }));
}

/** From here on one does not count how often a word stands in a text. */
const MANY = 4;

interface Place {
  readonly analysis: Analysis;
  readonly context: Context;
  readonly index: number;
  /** The events that its sentence tells of. */
  readonly events: readonly IncidentEvent[];
}

function canTakePart(analysis: Analysis, phrase: Phrase, kinds: readonly string[]): boolean {
  const { tokens } = analysis;
  if (!/\p{L}/u.test(tokens[phrase.head]!.text)) return false;
  return kinds.length > 0 || isPeople(tokens, phrase) || nameAt(analysis, phrase) !== undefined;
}

/** Token → what the rules speak of there, in their order: its phrase may be longer ("members of Red Path") or shorter. */
function sightingsByToken(told: readonly Sighting[]): ReadonlyMap<number, ReadonlySet<Sighting>> {
  const found = new Map<number, Set<Sighting>>();
  for (const one of told)
    for (const { first, last } of [one.phrase, ...(one.description === undefined ? [] : [one.description])])
      for (let token = first; token < last; token++) {
        const own = found.get(token) ?? new Set();
        found.set(token, own.add(one));
      }
  return found;
}

function toldFeatures(role: string, kinds: readonly string[]): string[] {
  return [`told ${role}`, ...kinds.map((kind) => `told ${role} of ${kind}`)];
}

function featuresOf({ analysis, context, index, events }: Place, phrase: Phrase, kinds: readonly string[]): string[] {
  const { tokens } = analysis;
  const head = tokens[phrase.head]!;
  const around = (at: number) => tokens[at]?.lower ?? "";
  const incident = context.incidents.at(phrase.head);
  return [
    `head ${head.lower}`,
    `form ${head.tag === "PROPN" ? "name" : phrase.form}`,
    `name ${nameAt(analysis, phrase)?.kind ?? ""}`,
    `counted ${phrase.quantity !== undefined}`,
    `place ${phrase.isPlace}`,
    `people ${isPeople(tokens, phrase)}`,
    `depth ${depthOf(index)}`,
    `before ${around(phrase.first - 1)}`,
    `before two ${around(phrase.first - 2)} ${around(phrase.first - 1)}`,
    `after ${around(phrase.last)}`,
    `after two ${around(phrase.last)} ${around(phrase.last + 1)}`,
    `main ${incident?.main}`,
    `events ${events.length > 0} ${events.some(({ strength }) => strength > 1)}`,
    ...kinds.map((kind) => `kind ${kind}`),
    ...tokens
      .slice(phrase.first, phrase.head)
      .flatMap(({ lower }) => [`inside ${lower}`, ...kindsOf(lower).map((kind) => `inside of ${kind}`)]),
    ...(incident?.events ?? []).map(({ type }) => `incident ${type}`),
    ...events.map(({ type }) => `event ${type}`),
    ...governorFeatures(tokens, context.grammar, phrase.head),
  ];
}

/** How the phrase hangs on what it hangs on, and what kind of word that is. */
function governorFeatures(tokens: readonly Token[], { dependents }: Grammar, at: number): string[] {
  const { relation, head } = tokens[at]!;
  if (relation === undefined) return ["unparsed"];
  const link = `${relation.replace(/:(?!pass|agent).*/, "")} ${tokens[dependents(at, "case")[0] ?? -1]?.lower ?? ""}`;
  const governor = head === undefined || head === at ? undefined : tokens[head];
  if (governor === undefined) return [`link ${link}`];
  const passive = dependents(head!, "aux:pass", "nsubj:pass").length > 0;
  const voice = governor.tag !== "VERB" ? "" : passive ? "passive" : "active";
  return [`link ${link}`, ...kindsOf(governor.lemma, governor.lower).map((kind) => `governed ${link} ${kind} ${voice}`)];
}

/** What a word is, in the terms of the tables: "weapon", "deed of assault", "harm killed". */
function kindsOf(word: string, form = word): readonly string[] {
  return form === word ? kindsOfWord(word) : [...new Set([...kindsOfWord(word), ...kindsOfWord(form)])];
}

const kindsOfWord = byWord((word): readonly string[] => [...new Set(KINDS.flatMap((kindOf) => kindOf(word) ?? []))]);

const KINDS: readonly ((word: string) => string | undefined)[] = [
  (word) => PARTS.get(word),
  (word) => (namesPeople(word) ? "person" : undefined),
  (word) => HARM_WORDS.get(word) && `harm ${HARM_WORDS.get(word)!.what}`,
  (word) => TRIGGERS.get(word) && `trigger ${TRIGGERS.get(word)!.type}`,
  ...(
    [
      ["target", TARGETS],
      ["premises", PREMISES],
      ["weapon", WEAPONS],
      ["collective", COLLECTIVES],
      ["assaulting", ASSAULTING],
      ["attack", ATTACKS],
      ["killing", KILLINGS],
      ["exploding", EXPLODING],
      ["handling", HANDLING],
    ] as const
  ).map(
    ([name, words]) =>
      (word: string) =>
        words.has(word) ? name : undefined,
  ),
];
