import type { Token } from "../../model/analysis.ts";
import { POLICE_WHO_SHOOT } from "../english/force-words.ts";
import { namesAttackers, PARTS } from "../english/person-nouns.ts";
import type { Context } from "../extractor.ts";
import type { Phrase } from "../grammar/phrases.ts";
import { isOnDoers } from "./attacker-stopped.ts";
import type { IncidentEvent } from "./incident-events.ts";
import { type IncidentMention, sentencesWithEvents } from "./incidents.ts";
import { rammingAt } from "./rammings.ts";
import { triggerAt } from "./trigger-nouns.ts";

const PROMINENT =
  /^(?:activists?|politicians?|ministers?|mayor|governor|senator|leaders?|commander|journalist|ambassador|diplomat|judge|prosecutor|candidate|archbishop|bishop|cleric|president|critic|unionist|lawmaker|deputies|deputy|chief|general|colonel|minister|attorney-general|editor|broadcaster|columnist|blogger|dissident|commentator|councill?or|council(?:wo)?man|congress(?:wo)?man|legislator|mp|imam|warlord|chairman|prominent|outspoken|influential)$/;

/** Whether police did the shooting and nobody shot first: "shot and killed by police", "the officer who shot him". */
export function byPolice(context: Context, mention: IncidentMention): boolean {
  const { tokens } = context.analysis;
  if (strikesOfficers(context, mention)) return false;
  let police = 0;
  let others = 0;
  for (const harm of context.harms) {
    if (context.incidents.at(harm.token) !== mention || harm.modality !== "fact" || !/^(?:killed|hit|injured)$/.test(harm.what)) continue;
    const unarmed = harm.patients.some(({ phrase }) => UNARMED.test(tokens[phrase.head]!.lower));
    const officer = harm.agents.some((agent) => isPolice(context, agent) || (unarmed && isTroops(context, agent)));
    if (officer && !isOnDoers(context.analysis, context, harm)) police++;
    else if (harm.agents.some((agent) => agent.form !== "pronoun") && !isByCrowd(context, harm.agents)) others++;
  }
  if (mention.main && isChargedOfficer(context)) police += 3;
  if (firesOnPeople(context, mention) || firesLive(context, mention)) police += 2;
  const gunmen = mention.events.filter((event) => /^(?:gunm[ae]n|shooters?|attackers?)$/.test(tokens[event.token]!.lower)).length;
  for (const event of mention.events) {
    if (isOfOfficer(context, event)) police++;
    const before = `${tokens[event.token - 1]?.lower ?? ""} ${tokens[event.token]!.lower}`;
    if (/^(?:police|police-involved|officer-involved|officer) (?:shooting|shootings)$/.test(before) || event.type === "police action")
      police += 2;
  }
  return police > others && gunmen < 2;
}

/** "A gunman killed five officers", "five officers were shot dead", at a march against police shootings: those who were shot are the police. */
export function strikesOfficers({ analysis: { tokens }, harms, incidents }: Context, mention: IncidentMention): boolean {
  return harms.some(
    ({ token, what, patients, agents }) =>
      /^(?:killed|hit)$/.test(what) &&
      incidents.at(token) === mention &&
      patients.some(
        ({ phrase }) =>
          POLICE_WHO_SHOOT.has(tokens[phrase.head]!.lower) && phrase.quantity !== undefined && tokens[phrase.first]!.tag === "NUM",
      ) &&
      (agents.length === 0 || agents.some(({ head }) => namesAttackers(tokens[head]!.lower) || /^snipers?$/.test(tokens[head]!.lower))),
  );
}

/** "17 officers were hurt by stone-throwing youths": what a crowd does to those who shoot at it. */
function isByCrowd({ analysis: { tokens } }: Context, agents: readonly Phrase[]): boolean {
  return agents.every(({ head }) => /^(?:youths|protest[eo]rs|demonstrators|crowds?|students|marchers)$/.test(tokens[head]!.lower));
}

/** "Security forces used live ammunition to disperse protesters". */
function firesLive({ analysis }: Context, mention: IncidentMention): boolean {
  return sentencesWithEvents(analysis, mention).some((words) => LIVE_FIRE.test(words));
}

const LIVE_FIRE = /\b(?:police|security forces|soldiers|troops|officers|army)\b[^.;]{0,80}\blive (?:ammunition|rounds|fire|bullets)\b/i;

/** "Soldiers fired on a crowd of marchers": police or soldiers shoot at people who are no fighters, as the text has it. */
function firesOnPeople(context: Context, mention: IncidentMention): boolean {
  const { tokens, sentences } = context.analysis;
  const fires = (token: number) => /^(?:fired|opened|shot|firing)$/.test(tokens[token]!.lower);
  return context.attacks.some((attack) => {
    if (!fires(attack.token) || attack.modality !== "fact" || context.incidents.at(attack.token) !== mention) return false;
    const isForce = ({ first, head }: Phrase) =>
      tokens.slice(first, head + 1).some(({ lower }) => POLICE_WHO_SHOOT.has(lower) || TROOPS.test(lower));
    if (!attack.agents.some((agent) => isForce(agent) && !isMutinous(context, agent))) return false;
    const after = tokens.slice(attack.token + 1, Math.min(sentences[attack.sentence]!.last, attack.token + AT_WHOM));
    return (
      after.some(({ lower }) => UNARMED.test(lower) || PARTS.get(lower) === "civilians") &&
      !after.some(({ lower }) => namesAttackers(lower))
    );
  });
}

function isTroops(context: Context, agent: Phrase): boolean {
  const { tokens } = context.analysis;
  return TROOPS.test(tokens[agent.head]!.lower) && !isMutinous(context, agent) && !isPrivateGuard(tokens, agent);
}

/** "A security guard at a shop shot a robber": in somebody's pay, and no force of the state. */
function isPrivateGuard(tokens: readonly Token[], { head }: Phrase): boolean {
  return /^guards?$/.test(tokens[head]!.lower) && /^(?:security|private|armed)$/.test(tokens[head - 1]?.lower ?? "");
}

/** "Mutinous soldiers", "renegade troops": no longer the state's. */
function isMutinous({ analysis: { tokens } }: Context, { first, head }: Phrase): boolean {
  return tokens.slice(first, head).some(({ lower }) => MUTINOUS.test(lower));
}

const MUTINOUS =
  /^(?:mutinous|mutinying|renegade|rebel|rebels|rebelling|rebellious|breakaway|dissident|defected|defecting|insurgent|rogue)$/;
const TROOPS = /^(?:soldiers?|troops|forces|guards?|army|gendarmes|paramilitar(?:y|ies)|marines)$/;
const UNARMED =
  /^(?:crowds?|protest(?:e|o)rs?|demonstrators?|marchers?|march|rally|rallies|protests?|demonstrations?|mourners?|worshipp?ers?|funeral|students?|strikers?|farmers?|miners?|passengers?|bus|buses|taxi|minibus|migrants?|refugees?|fishermen|smugglers?|villagers?|residents?|people|civilians?|women|children|boys?|m[ae]n|youths?|teenagers?|motorists?|car|vehicle)$/;
/** Tokens from "fired" to those fired at: "opened fire on a group of the protesting students". */
const AT_WHOM = 9;

/** "Arlmere Cop Ada Marlow Charged In Shooting": a title in which an officer has to answer for it. */
function isChargedOfficer({ analysis: { titleTokens } }: Context): boolean {
  const officer = titleTokens.findIndex(({ lower }) => POLICE_WHO_SHOOT.has(lower));
  if (officer < 0) return false;
  const after = titleTokens.slice(officer + 1, officer + 6).map(({ lower }) => lower);
  const answers = after.findIndex((word) => /^(?:charged|indicted|acquitted|convicted|suspended)$/.test(word));
  const shoots = titleTokens.some(({ lower }) => /^(?:shooting|killing|death)$/.test(lower));
  return shoots && answers >= 0 && !after.slice(0, answers).some((word) => /^(?:shot|killed|wounded|shooting|death)$/.test(word));
}

/** "the officer who shot a man": the verb of a relative clause that says what an officer did. */
function isOfOfficer({ analysis: { tokens, sentences } }: Context, { token, sentence }: IncidentEvent): boolean {
  if (!/^(?:shot|killed|shoots|kills|fired|wounded)$/.test(tokens[token]!.lower)) return false;
  // Heads take time to find: only a sentence that names police can tell of an officer.
  const { first, last } = sentences[sentence]!;
  if (!tokens.slice(first, last).some(({ lower }) => POLICE_WHO_SHOOT.has(lower))) return false;
  const { head, relation } = tokens[token]!;
  return relation === "acl:relcl" && head !== undefined && POLICE_WHO_SHOOT.has(tokens[head]!.lower);
}

/** Several armed people who attack a place, as told by a verb or as an ambush. A massacre or a rampage tells how bad it was, not how. */
export function isStorming({ analysis: { tokens } }: Context, event: IncidentEvent): boolean {
  return (
    event.type === "armed assault" &&
    event.strength === 3 &&
    !/^(?:massacre[sd]?|rampage|terror|terrorist)$/.test(tokens[event.token]!.lower)
  );
}

/** "Gunmen stormed a hotel on Sunday, shooting guests": the first sentence tells of how they came in, whatever they did inside. */
export function leadsWithStorm(context: Context, event: IncidentEvent): boolean {
  return event.sentence === 0 && isStorming(context, event) && /^(?:stormed|storming)$/.test(context.analysis.tokens[event.token]!.lower);
}

/**
 * "stabbed two officers before being shot dead", "was then shot by police": shots that end what somebody did with a knife, a car or a bomb; and knives
 * that end what somebody did with a car.
 */
export function isEndOfDoer(
  { analysis: { article, tokens, sentences } }: Context,
  { events }: IncidentMention,
  event: IncidentEvent,
): boolean {
  const ended = event.type === "shooting" ? ENDED_BY_SHOTS : event.type === "stabbing" ? /^vehicle ramming$/ : undefined;
  if (ended === undefined || !events.some(({ type }) => ended.test(type ?? ""))) return false;
  const { start, end } = sentences[event.sentence]!;
  const at = tokens[event.token]!;
  return (
    SHOT_AT_LAST.test(article.text.slice(start, at.start)) ||
    (event.type === "stabbing" && DRIVER_AFTER.test(article.text.slice(at.end, end)))
  );
}

const ENDED_BY_SHOTS = /^(?:stabbing|vehicle ramming|bombing|suicide bombing)$/;
/** "A stallholder stabbed the driver": what befell the one who drove into people. */
const DRIVER_AFTER = /^ (?:and \w+ed )?(?:the|a) (?:driver|motorist)\b/i;

/** A vehicle that went into people, by a word that does not tell whether it was meant. */
export function isIntoPeople({ analysis: { tokens, sentences } }: Context, { type, token, sentence, strength }: IncidentEvent): boolean {
  return type === "accident" && strength === 2 && rammingAt(tokens, token, sentences[sentence]!.last)?.type === "accident";
}

/** "Lynched two men suspected of kidnapping", "a riot after the abduction of a child": the kidnapping is why, where others were harmed for it. */
export function isReasonOnly(
  { analysis: { article, tokens, sentences }, harms }: Context,
  { events }: IncidentMention,
  event: IncidentEvent,
): boolean {
  const before = article.text.slice(sentences[event.sentence]!.start, tokens[event.token]!.start);
  const inSentence = events.filter(({ sentence }) => sentence === event.sentence);
  // "found dead in a cell six days after he was detained over a shooting": for which they were held, whatever killed them.
  if (HELD_OVER.test(before) && inSentence.some(({ token, harm }) => token < event.token && harm !== undefined)) return true;
  if (/^(?:kidnapping|abducting|abductions?|kidnappings)$/.test(tokens[event.token]!.lower) && SUSPECTED_BEFORE.test(before))
    return inSentence.some(({ harm }) => harm !== undefined && harms[harm]!.what !== "abducted");
  return AFTER_BEFORE.test(before) && inSentence.some(({ token, type }) => token < event.token && MEANS.test(type ?? ""));
}

const HELD_OVER =
  /\bafter (?:being|(?:he|she|they) (?:was|were)|(?:his|her|their)) (?:arrest(?:ed)?|jail(?:ed)?|detained|detention|held|booked|charged|imprisoned) (?:[\w-]+ ){0,3}(?:connection with|for|over|on suspicion of|in) (?:[\w'’-]+ ){0,3}$/i;
const SUSPECTED_BEFORE = /\b(?:suspected of|accused of|suspicion of|rumou?rs of) (?:[\w-]+ )?$/i;
/** "after a weekend ambush", "following the abduction": behind another deed that tells its own means. */
const AFTER_BEFORE = /\b(?:after|following) (?:the|an?) (?:[\w-]+ )?$/i;
const MEANS = /^(?:air strike|shelling|shooting|police action|bombing|suicide bombing|stabbing|armed clash)$/;

const SHOT_AT_LAST =
  /^(?:he|she) was (?:then )?(?:fatally |shot and )?$|\b(?:before|until|then|later|himself|herself|themselves|(?:attacker|assailant|driver|man|suspect|knifeman) (?:was|were)|and (?:was|were)(?: then)?)(?: being| (?:he|she|they) (?:was|were)| (?:was|were))?(?: himself| herself)?(?: fatally)? $|\b(?:after|before|until|when) (?:the |armed |an? )?(?:police|officers?|guards?|soldiers?|gendarmes|security (?:guards?|forces|officers?)) $/i;

/** "the driver blew up the car": a bomber who cannot get away. */
export function blowsUpVehicle({ analysis }: Context, mention: IncidentMention): boolean {
  return analysis.sentences.some(({ start, end }, index) => {
    if (!mention.events.some((event) => Math.abs(event.sentence - index) <= 1)) return false;
    const words = analysis.article.text.slice(start, end);
    return BLOWS_UP.test(words) || WITH_DRIVER.test(words);
  });
}

const BLOWS_UP = /\b(?:driver|bombers?|attackers?)\b[^.]{0,60}\b(?:blew|blown|blowing) (?:up|himself|herself|themselves|the|his|an?)\b/i;
/** "detonated by its driver", "drove an explosives-laden car into the gate", "killing herself and four traders". */
const WITH_DRIVER =
  /\bdetonated by (?:its|the|a|their) driver\b|\b(?:drove|rammed|driving|ramming) [^.]{0,30}\b(?:explosives?|bomb)-(?:laden|packed|filled|rigged)\b|\b(?:drove|rammed|driving|ramming|driven|rammed) [^.]{0,40}\b(?:packed|laden|loaded|filled) with explosives\b|\b(?:packed|laden|loaded|filled) with explosives [^.]{0,20}\b(?:driven|rammed) into\b|\bkill(?:ing|ed) (?:himself|herself|themselves) (?:and|along|as well)\b/i;

/** A title about protests or riots, which other events only led to. */
export function isRiotNews({ analysis: { titleTokens } }: Context): boolean {
  return titleTokens.some(
    (token, index) =>
      /^(?:protests?|protest(?:e|o)rs?|riots?|rioting|rioters|unrest|demonstrations?|looting)$/.test(token.lower) &&
      !isDenied(titleTokens, index),
  );
}

/** "Mutinous soldiers seized the presidential palace": they took it by arms, whatever shots were heard around it. */
export function isTakeover({ analysis: { article, sentences } }: Context, { events }: IncidentMention): boolean {
  const first = sentences[events[0]!.sentence === 0 ? 0 : events[0]!.sentence - 1]!;
  return TAKEOVER.test(article.text.slice(first.start, first.end));
}

const TAKEOVER =
  /\b(?:soldiers|troops|army|officers|military|mutineers|guards?|paratroopers|commandos)\b[^.;]{0,60}\b(?:seiz(?:ed|es|ing)|storm(?:ed|s|ing)|took over|tak(?:es|ing) over|occup(?:ied|ies|ying)|overran)\b[^.;]{0,40}\b(?:palace|parliament|broadcaster|television|state radio|power|presidency)\b/i;

/** A title that names a knife attack, however the text goes on. */
export function isStabbingNews({ analysis: { titleTokens } }: Context): boolean {
  return titleTokens.some((_, at) => triggerAt(titleTokens, at, titleTokens.length)?.type === "stabbing");
}

/** "died in an accidental explosion", "the device detonated accidentally": of a bomb that struck those who had it. */
export function isToldAccidental({ analysis }: Context, mention: IncidentMention): boolean {
  return sentencesWithEvents(analysis, mention).some((words) => ACCIDENTAL.test(words));
}

const ACCIDENTAL =
  /\baccidental(?:ly)? (?:[\w-]+ )?(?:explosions?|blasts?|detonat\w+|explod\w+|went off|set off)\b|\b(?:detonated|exploded|went off|blew up|going off|exploding|detonating) accidentally\b/i;

/** "No protests, riots or looting": what is listed behind "no". */
export function isDenied(tokens: readonly Token[], index: number): boolean {
  let at = index - 1;
  while (at > 0 && (/^(?:,|and|or)$/.test(tokens[at]!.lower) || /^(?:,|and|or)$/.test(tokens[at + 1]!.lower))) at--;
  return at >= 0 && /^(?:no|without)$/.test(tokens[at]!.lower);
}

/** "It was not a bomb", "ruled out a bomb": what it is said not to have been. */
export function isSaidNotToBe(tokens: readonly Token[], index: number): boolean {
  let at = index - 1;
  while (at > 0 && /^(?:an?|any|the|terrorist|terror)$/.test(tokens[at]!.lower)) at--;
  const [before, last] = [tokens[at - 1]?.lower ?? "", tokens[at]?.lower ?? ""];
  return (/^(?:was|is|were)$/.test(before) && last === "not") || (/^(?:rul(?:ed|es|ing))$/.test(before) && last === "out");
}

/** "a battle between soldiers and rebels", "fighting with", "clashes with": two sides fight each other. */
export function isTwoSided({ analysis: { tokens } }: Context, { events }: IncidentMention): boolean {
  return events.some(
    ({ token, type }) =>
      type === "armed clash" && tokens.slice(token + 1, token + 3).some(({ lower }) => /^(?:between|with|against)$/.test(lower)),
  );
}

/** People held as hostages where the attack is, not led away. */
export function isSiege({ analysis }: Context, mention: IncidentMention): boolean {
  const count = (words: RegExp) => mention.events.filter((event) => words.test(analysis.tokens[event.token]!.lower)).length;
  if (count(/^(?:kidnap\w*|abduct\w*)$/) >= 2) return false;
  if (count(/^(?:hostages?|siege|standoff|stand-off|hostage-taking)$/) >= 3) return true;
  return sentencesWithEvents(analysis, mention).some((words) => HOSTAGES.test(words) && ON_THE_SPOT.test(words) && !LED_AWAY.test(words));
}

const HOSTAGES = /\bhostages?\b/i;
const ON_THE_SPOT =
  /\b(?:storm(?:ed|ing)|surround(?:ed|ing)|stand-?off|siege|barricaded|holed up|(?:\w+|\d+)(?: |-)hours?|(?:hostages?|people|staff|customers|workers|guests) inside)\b/i;
const LED_AWAY = /\b(?:days|weeks|months|years|kidnap\w*|abduct\w*|fled with|took them)\b/i;

function isPolice(context: Context, agent: Phrase): boolean {
  const { tokens } = context.analysis;
  for (let i = agent.first; i <= agent.head; i++) if (POLICE_WHO_SHOOT.has(tokens[i]!.lower)) return true;
  return false;
}

/** Whether the main person killed is prominent: an activist, a minister, a commander. */
export function ofProminent(context: Context, mention: IncidentMention): boolean {
  const { tokens } = context.analysis;
  for (const harm of context.harms) {
    if (harm.what !== "killed" || harm.modality !== "fact" || context.incidents.at(harm.token) !== mention || harm.sentence > 2) continue;
    for (const { phrase } of harm.patients) {
      if (isOneOfTheDead(context, harm.sentence)) continue;
      for (let i = phrase.first; i < phrase.last; i++)
        if (PROMINENT.test(tokens[i]!.lower) && !POLICE_WHO_SHOOT.has(tokens[i]!.lower)) return true;
    }
  }
  return false;
}

/** "Among the dead was a mayor": one of many, and not whom the deed was aimed at. */
function isOneOfTheDead({ analysis: { tokens, sentences } }: Context, sentence: number): boolean {
  const { first, last } = sentences[sentence]!;
  return /^among (?:the|those|its) (?:[a-z]+ ){0,2}?(?:dead|killed|victims|fatalities)\b/.test(
    tokens
      .slice(first, Math.min(last, first + 6))
      .map(({ lower }) => lower)
      .join(" "),
  );
}
