import { type Analysis, tokensIn } from "../../model/analysis.ts";
import { namesAttackers, namesPeople } from "../english/person-nouns.ts";
import { COLLECTIVES } from "../english/role-words.ts";
import { TITLES } from "../english/thing-words.ts";
import type { Context } from "../extractor.ts";
import { isInDenied } from "../grammar/denied-clause.ts";
import { doerBehindSpeech } from "../grammar/doer-behind-speech.ts";
import { partyOf } from "../grammar/parties.ts";
import { isPeople, phraseAt } from "../grammar/patients.ts";
import { namePhrase, type Phrase } from "../grammar/phrases.ts";
import { isRuse } from "../harms/ruses.ts";
import { isOnDoers } from "../incidents/attacker-stopped.ts";
import { isObjectOfParticiple } from "../incidents/false-doers.ts";
import type { IncidentMention } from "../incidents/incidents.ts";
import { isHarmOfOtherDeed } from "../incidents/of-other-deed.ts";
import { antecedent, arrestedFor, isSpeaker, whoDid } from "./antecedent.ts";
import { apposedName } from "./apposed-name.ts";
import { captivesByName } from "./captive-names.ts";
import { groupNameIn, groupOf } from "./group-of.ts";
import { type Introduced, introducedPeople } from "./introduced.ts";
import type { Sighting } from "./participant-list.ts";
import { fullNameOf, nameAt, participantWords } from "./participant-words.ts";
import { isCalledAttacker } from "./person-mentions.ts";
import type { RoleLink } from "./role-links.ts";
import { isThing, isWeapon, targets, weapons } from "./things-used.ts";
import { isDoneToSelf } from "./told-apart.ts";
import { victimNames } from "./victim-names.ts";

/** What the rules tell: each noun phrase that grammar or wording puts into a role of an incident. */
export function sightings(analysis: Analysis, context: Context): Sighting[] {
  const told: Sighting[] = [];
  const links = context.links().filter((link) => link.modality === "fact" || link.modality === "attempted");
  const onDoers = new Set(context.harms.filter((harm) => isOnDoers(analysis, context, harm)).map(({ token }) => token));
  const repelled = againstAttackers(analysis, onDoers, links);
  victims(analysis, context, told, onDoers);
  perpetrators(analysis, context, told, repelled);
  linked(analysis, context, told, links, repelled);
  accused(analysis, context, told);
  introduced(context, told, introducedPeople(analysis, context));
  introduced(context, told, victimNames(analysis, context, told));
  introduced(context, told, captivesByName(analysis, context));
  targets(analysis, context, told);
  weapons(analysis, context, told);
  return doersBeforeStricken(analysis, told);
}

/** "Police killed six kidnappers … seized by unknown men": words for those who did it come before words for those of them who were struck. */
function doersBeforeStricken({ tokens }: Analysis, told: readonly Sighting[]): Sighting[] {
  const isStricken = ({ role, outcome, phrase }: Sighting) =>
    role === "perpetrator" && outcome !== undefined && tokens[phrase.head]!.tag === "NOUN";
  return [...told.filter((one) => !isStricken(one)), ...told.filter(isStricken)];
}

const OUTCOMES: ReadonlyMap<string, "killed" | "injured"> = new Map([
  ["killed", "killed"],
  ["injured", "injured"],
  ["hit", "injured"],
]);

function victims(analysis: Analysis, context: Context, told: Sighting[], onDoers: ReadonlySet<number>): void {
  const suspects = suspectedDead(analysis, context);
  for (const harm of context.harms) {
    if (harm.modality !== "fact" || !/^(?:killed|injured|hit|abducted|victim)$/.test(harm.what)) continue;
    const incident = context.incidents.at(harm.token);
    if (incident === undefined) continue;
    const outcome = OUTCOMES.get(harm.what);
    for (const { phrase: patient } of harm.patients) {
      if (!isPeople(analysis.tokens, patient) || isRuse(analysis, harm, patient)) continue;
      if (isHarmOfOtherDeed(context, harm, patient, incident)) continue;
      const phrase =
        patient.form === "pronoun"
          ? antecedent(analysis, context, harm.sentence, patient, whoDid(analysis, context.rows[harm.sentence], harm))
          : patient;
      if (phrase === undefined || (phrase.form === "pronoun" && !/self$/.test(analysis.tokens[phrase.head]!.lower))) continue;
      if (isOddName(analysis, phrase) || saysIt(analysis, phrase, harm.token)) continue;
      const hurtsSelf = isDoneToSelf(harm, analysis.tokens[patient.head]!.lower) && !isByAccident(analysis, harm.token);
      // "A student killed six before he was wounded by police"
      const isStopped = phrase.form !== "name" && harm.patients.length === 1 && onDoers.has(harm.token);
      const person = context.persons.at(patient);
      const isSuspect = person !== undefined && suspects.has(person.number);
      const attacker = isAttacker(analysis, phrase) || isNamedAttacker(analysis, phrase) || hurtsSelf || isStopped || isSuspect;
      const about = { incident, role: attacker ? ("perpetrator" as const) : ("victim" as const), outcome, rule: harm.rule };
      addPerson(analysis, context, told, about, phrase);
    }
  }
}

/** "The man suspected of shooting a deputy was found dead. … the body of Wade Marl": numbers of those who are told as dead and as suspected of it. */
function suspectedDead({ tokens }: Analysis, { harms, persons }: Context): ReadonlySet<number> {
  const isSuspected = (at: number) =>
    /^(?:suspected|accused|wanted|sought)$/.test(tokens[at]?.lower ?? "") && /^(?:of|in|for|over)$/.test(tokens[at + 1]?.lower ?? "");
  const dead = harms.filter(({ what, modality }) => what === "killed" && modality === "fact");
  return new Set(
    dead.flatMap(({ patients }) => patients.flatMap(({ phrase }) => (isSuspected(phrase.last) ? (persons.at(phrase)?.number ?? []) : []))),
  );
}

/** "accidentally shot herself": hurt by herself, and no attacker. */
function isByAccident({ tokens }: Analysis, harm: number): boolean {
  return tokens
    .slice(Math.max(0, harm - 3), harm + 4)
    .some(({ lower }) => /^(?:accidental(?:ly)?|unintentional(?:ly)?|inadvertently)$/.test(lower));
}

/** Adds someone by the name that stands beside the description, if one does. */
function addPerson(
  analysis: Analysis,
  context: Context,
  told: Sighting[],
  about: Omit<Sighting, "phrase" | "description">,
  phrase: Phrase,
): void {
  const name = apposedName(analysis, context, phrase);
  told.push({ phrase: name ?? phrase, description: name === undefined ? undefined : phrase, ...about });
}

/** A single capitalised word that is no known person's name: the first word of a headline, a unit, a place. */
function isOddName(analysis: Analysis, phrase: Phrase): boolean {
  const { tokens } = analysis;
  if (tokens[phrase.head]!.tag !== "PROPN" || phrase.quantity !== undefined) return false;
  const kind = nameAt(analysis, phrase)?.kind;
  if (kind === "person") return false;
  const proper = tokens.slice(phrase.first, phrase.last).filter((token) => token.tag === "PROPN" && !TITLES.has(token.lower));
  if (proper.length === 1 && fullNameOf(analysis, phrase) !== undefined) return false;
  return proper.length < 2 || (kind !== undefined && kind !== "other") || proper.some((token) => namesPeople(token.lower));
}

/** Words of violence that attackers suffered: "police shot the gunman" makes police no perpetrators. */
function againstAttackers(analysis: Analysis, onDoers: ReadonlySet<number>, links: readonly RoleLink[]): ReadonlySet<number> {
  const tokens = new Set(onDoers);
  for (const { token, role, phrase } of links) if (role === "object" && isAttacker(analysis, phrase)) tokens.add(token);
  return tokens;
}

function perpetrators(analysis: Analysis, context: Context, told: Sighting[], repelled: ReadonlySet<number>): void {
  for (const attack of context.attacks) {
    if ((attack.modality !== "fact" && attack.modality !== "attempted") || repelled.has(attack.token)) continue;
    for (const agent of attack.agents)
      if (!isBeforePassive(analysis, context, attack.token, agent))
        addPerpetrator(analysis, context, told, attack.token, agent, attack.rule);
  }
  for (const harm of context.harms) {
    if (harm.modality !== "fact" || harm.what === "arrested" || repelled.has(harm.token)) continue;
    for (const agent of harm.agents) addPerpetrator(analysis, context, told, harm.token, agent, harm.rule);
  }
}

/**
 * "Officers found Dan Marl, 33, shot several times": who stands before a word of harm that somebody suffered did not do it. "Dan Marl shot twice at a
 * door" may be what he did.
 */
function isBeforePassive({ tokens }: Analysis, { harms }: Context, token: number, { head }: Phrase): boolean {
  const behind = tokens.slice(token + 1, token + 4).map(({ lower }) => lower);
  if (/^(?:once|twice|\S+ times) at\b/.test(behind.join(" "))) return false;
  return (
    head < token && harms.some((harm) => harm.token === token && harm.patients.length > 0 && harm.rule.startsWith("subject of passive"))
  );
}

function addPerpetrator(analysis: Analysis, context: Context, told: Sighting[], token: number, subject: Phrase, rule: string): void {
  if (isInDenied(analysis.tokens, token) || isObjectOfParticiple(analysis.tokens, token, subject.head)) return;
  const incident = context.incidents.at(token);
  const arrested = subject.form === "pronoun" ? arrestedFor(analysis, context, subject) : undefined;
  const agent = arrested ?? doerBehindSpeech(analysis, context, subject, token);
  const party = agent === undefined || agent.form === "pronoun" ? undefined : partyOf(analysis, agent);
  if (incident === undefined || agent === undefined || party === undefined || agent.isPlace || namesNoDoer(analysis, agent)) return;
  // Nobody does what a quake or a flood does.
  const types = incident.events.flatMap(({ type }) => type ?? []);
  if (types.length > 0 && types.every((type) => type === "disaster")) return;
  const group = groupOf(analysis, context, agent);
  const row = context.rows[context.sentenceOf[agent.head] ?? 0];
  // "Red Path units": beside the group the unit tells nothing of who they are.
  if (group === undefined || !NO_MORE_THAN_UNITS.test(participantWords(analysis, agent, "perpetrator", row).text))
    addPerson(analysis, context, told, { incident, role: "perpetrator", outcome: undefined, rule }, agent);
  if (group !== undefined) addGroup(analysis, told, incident, group, rule);
}

const NO_MORE_THAN_UNITS = /^(?:units?|columns?|detachments?|patrols?|squads?)$/i;

/** Places, buildings, newspapers and headline words do nothing by themselves. */
function namesNoDoer(analysis: Analysis, agent: Phrase): boolean {
  const head = analysis.tokens[agent.head]!;
  if (head.tag !== "PROPN" || COLLECTIVES.has(head.lower)) return false;
  const kind = nameAt(analysis, agent)?.kind;
  return kind !== "person" && kind !== "group" && isOddName(analysis, agent);
}

/** What the parsed sentences add: doers, and those and that which a word of violence is said of. */
function linked(analysis: Analysis, context: Context, told: Sighting[], links: readonly RoleLink[], repelled: ReadonlySet<number>): void {
  const doers = new Set(
    links.flatMap(({ token, role, phrase }) => {
      const doer = role === "agent" ? doerBehindSpeech(analysis, context, phrase, token) : undefined;
      return doer === undefined || doer === phrase ? [] : `${token} ${doer.first}`;
    }),
  );
  const answered = new Set(
    links.flatMap(({ token, role, phrase }) => (role === "agent" && isStruckInAnswer(context, token, phrase) ? token : [])),
  );
  const doersOf = (token: number) => links.filter((link) => link.token === token && link.role === "agent").map(({ phrase }) => phrase);
  for (const { token, sentence, role, phrase, rule } of links) {
    if (doers.has(`${token} ${phrase.first}`) || answered.has(token)) continue;
    if (role === "agent" && isBeforePassive(analysis, context, token, phrase)) continue;
    if (role === "agent") {
      if (!repelled.has(token) && !isStruckBy(context, token, phrase)) addPerpetrator(analysis, context, told, token, phrase, rule);
      continue;
    }
    const incident = context.incidents.at(token);
    if (incident === undefined) continue;
    const named = phrase.form === "pronoun" ? antecedent(analysis, context, sentence, phrase, doersOf(token)) : phrase;
    if (named === undefined || named.form === "pronoun" || isOwner(analysis, told, named)) continue;
    const head = analysis.tokens[named.head]!;
    if (isWhatTheyAre(analysis, named)) continue;
    const about = { incident, outcome: undefined, rule };
    if (role === "captive" && !incident.events.some((event) => event.type === "kidnapping" || event.type === "siege")) continue;
    if (role === "weapon") {
      if (isWeapon(analysis, named)) told.push({ role, phrase: named, ...about });
    } else if (isThing(head)) told.push({ role: "target", phrase: named, ...about });
    else if (
      isPeople(analysis.tokens, named) &&
      !(repelled.has(token) && named.form !== "name" && !isAttacker(analysis, named)) &&
      !isGroupName(analysis, named) &&
      !isOddName(analysis, named) &&
      !isSpeaker(analysis, named)
    )
      addPerson(analysis, context, told, { role: isAttacker(analysis, named) ? "perpetrator" : "victim", ...about }, named);
  }
}

/** "A clerk shot a man who tried to rob him": what a clause tells of him whom somebody else struck is what was answered, and not the deed. */
function isStruckInAnswer({ harms, sentenceOf }: Context, token: number, { first, last }: Phrase): boolean {
  return harms.some(
    (harm) =>
      harm.sentence === sentenceOf[token] &&
      harm.token < first &&
      last <= token &&
      harm.agents.length > 0 &&
      harm.patients.some(({ phrase }) => phrase.first === first),
  );
}

/** "Gunmen suspected to be herdsmen killed 12": what they are thought to be is nobody struck. */
function isWhatTheyAre({ tokens }: Analysis, { first }: Phrase): boolean {
  const before = tokens.slice(Math.max(0, first - 2), first).map(({ lower }) => lower);
  return /^(?:to be|of being)$/.test(before.join(" "));
}

/** "The daughter of a judge, Ana Ruiz, was kidnapped": whose she is the parse may take for who it was. */
function isOwner({ tokens }: Analysis, told: readonly Sighting[], { first }: Phrase): boolean {
  if (tokens[first - 1]?.lower !== "of") return false;
  return told.some(
    ({ role, phrase, description }) =>
      role === "victim" && description !== undefined && description.last === first - 1 && phrase.first > first,
  );
}

/** "A woman shot outside a bar has died": whom the word strikes is not the one who did it. */
function isStruckBy({ harms }: Context, token: number, { first }: Phrase): boolean {
  return harms.some((harm) => harm.token === token && harm.patients.some(({ phrase }) => phrase.first === first));
}

function isGroupName(analysis: Analysis, phrase: Phrase): boolean {
  const name = nameAt(analysis, phrase);
  return name !== undefined && name.kind !== "person";
}

/** Those who claim an attack, or are blamed or charged for it, did it as far as the text goes. */
function accused(analysis: Analysis, context: Context, told: Sighting[]): void {
  for (const { party, status, token, rule } of context.accusations()) {
    const incident = context.incidents.at(token);
    if (incident === undefined || party === undefined || status === "no claim" || status === "denied") continue;
    const range = tokensIn(analysis.tokens, party);
    const row = context.rows[context.sentenceOf[range.first] ?? 0];
    const whole = row === undefined || range.first >= range.last ? undefined : phraseAt(row, range.last - 1);
    // "the Army of National Unity", whose last words are a phrase of their own.
    const isTail = whole !== undefined && whole.first > range.first;
    const group = isTail ? groupNameIn(analysis, range.first, range.last) : undefined;
    const phrase: Phrase = (group !== undefined && group.last === range.last ? group : whole) ?? namePhrase(range);
    if (phrase.form === "pronoun") continue;
    addPerpetrator(analysis, context, told, token, phrase, rule);
  }
}

/** Victims and suspects that the words around their names tell. */
function introduced(context: Context, told: Sighting[], people: readonly Introduced[]): void {
  for (const { role, phrase, rule, outcome } of people) {
    const incident = context.incidents.at(phrase.head);
    if (incident === undefined) continue;
    const about = { incident, outcome, rule };
    told.push({ role: role === "victim" ? "victim" : "perpetrator", phrase, ...about });
  }
}

function addGroup(analysis: Analysis, told: Sighting[], incident: IncidentMention, group: Phrase, rule: string): void {
  if (participantWords(analysis, group, "perpetrator", undefined).form === "organization")
    told.push({ incident, role: "perpetrator", outcome: undefined, rule, phrase: group });
}

function isAttacker(analysis: Analysis, phrase: Phrase): boolean {
  return namesAttackers(analysis.tokens[phrase.head]!.lower);
}

/** "The suspect, Omar Vance, was shot in the leg" */
function isNamedAttacker(analysis: Analysis, phrase: Phrase): boolean {
  return analysis.tokens[phrase.head]!.tag === "PROPN" && isCalledAttacker(analysis, phrase);
}

/** "…he had to kill," said Ana Ruiz: a word of speech between a speaker and the harm makes the speaker no victim of it. */
function saysIt({ tokens, attributions }: Analysis, phrase: Phrase, harm: number): boolean {
  const { start, end } = tokens[phrase.head]!;
  const from = Math.min(end, tokens[harm]!.end);
  const to = Math.max(start, tokens[harm]!.start);
  return attributions.some(({ at, cue }) => at.start <= start && end <= at.end && from <= cue.start && cue.end <= to);
}
