import type { Analysis } from "../../model/analysis.ts";
import { PARTS } from "../english/person-nouns.ts";
import { OF_STATE } from "../english/role-words.ts";
import type { Context } from "../extractor.ts";
import { isPeople } from "../grammar/patients.ts";
import type { Phrase } from "../grammar/phrases.ts";
import { isSpeaker } from "./antecedent.ts";
import type { Sighting } from "./participant-list.ts";
import { nameAt, participantWords } from "./participant-words.ts";
import { type RoleCandidate, roleCandidates } from "./role-candidates.ts";
import { ROLE_CLASSES, type RoleClass } from "./role-model.ts";
import { isWeapon } from "./things-used.ts";

/** Log odds from which what a rule says is believed. */
export const BELIEVED = -2.5;

/** Log odds from which a phrase takes part that no rule speaks of. That people did it is never guessed. */
export const ADDED: Readonly<Record<RoleClass, number>> = {
  "individual perpetrator": Number.POSITIVE_INFINITY,
  "perpetrating group": -0.5,
  target: 0,
  weapon: -0.5,
};

/** Of the rules' sightings those that the model finds believable, and behind them those that it adds. */
export function judged(analysis: Analysis, context: Context, told: readonly Sighting[]): Sighting[] {
  const candidates = roleCandidates(analysis, context, told);
  const odds = new Map(candidates.map((candidate) => [candidate.phrase.head, context.roles.oddsOf(candidate.features)]));
  const believed = told.filter((one) => {
    const name = classOf(analysis, context, one.role, one.phrase);
    const own = odds.get(one.phrase.head);
    return name === undefined || own === undefined || own[ROLE_CLASSES.indexOf(name)]! >= BELIEVED;
  });
  return [...believed, ...candidates.flatMap((candidate) => added(analysis, context, candidate, odds.get(candidate.phrase.head)!))];
}

/** The likeliest role of a phrase, if it is likely enough and no rule gives it. */
function added(analysis: Analysis, context: Context, { phrase, told }: RoleCandidate, odds: readonly number[]): Sighting[] {
  const incident = context.incidents.at(phrase.head);
  const best = Math.max(...odds);
  const name = ROLE_CLASSES[odds.indexOf(best)]!;
  const role = ROLE_OF[name];
  if (incident === undefined || best < ADDED[name] || told.some((one) => one.role === role)) return [];
  if (classOf(analysis, context, role, phrase) !== name || !mayHave(analysis, role, phrase)) return [];
  return [{ incident, role, outcome: undefined, phrase, rule: `the model of roles, log odds ${best.toFixed(1)}` }];
}

/** What the model may add: weapons that are ones beyond doubt, and of people neither those who speak nor the police and the army, whom only plain words accuse. */
function mayHave(analysis: Analysis, role: Sighting["role"], phrase: Phrase): boolean {
  if (role === "weapon") return isWeapon(analysis, phrase);
  // "a bomb in the center of the city": where it was, which only plain words make a target.
  if (role === "target") return !/^cent(?:er|re)s?$/.test(analysis.tokens[phrase.head]!.lower) || isQualified(analysis, phrase);
  if (role !== "perpetrator") return true;
  return isPeople(analysis.tokens, phrase) && !isSpeaker(analysis, phrase) && !isOfState(analysis, phrase);
}

function isQualified({ tokens }: Analysis, { first, head }: Phrase): boolean {
  return tokens.slice(first, head).some(({ tag }) => tag !== "DET" && tag !== "PRON");
}

function isOfState({ tokens }: Analysis, phrase: Phrase): boolean {
  return tokens.slice(phrase.first, phrase.last).some(({ lower }) => PARTS.get(lower) === "security forces" || OF_STATE.has(lower));
}

const ROLE_OF: Readonly<Record<RoleClass, Sighting["role"]>> = {
  "individual perpetrator": "perpetrator",
  "perpetrating group": "perpetrator",
  target: "target",
  weapon: "weapon",
};

/** The class of a phrase in a role; `undefined` for victims, and for who is named to have done it, which is never guessed. */
export function classOf(analysis: Analysis, context: Context, role: Sighting["role"], phrase: Phrase): RoleClass | undefined {
  if (role === "victim") return undefined;
  if (role !== "perpetrator") return role;
  const row = context.rows[context.sentenceOf[phrase.head] ?? 0];
  if (participantWords(analysis, phrase, role, row).form === "organization") return "perpetrating group";
  return namesPerson(analysis, phrase) ? undefined : "individual perpetrator";
}

function namesPerson(analysis: Analysis, phrase: Phrase): boolean {
  const kind = nameAt(analysis, phrase)?.kind;
  return kind === "person" || (kind !== "group" && analysis.tokens[phrase.head]!.tag === "PROPN");
}
