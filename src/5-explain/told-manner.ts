import type { Actors } from "../model/actor.ts";
import type { Incident } from "../model/record.ts";
import type { ResponsibilityStatement } from "../model/statement.ts";
import { literal } from "../support/literal.ts";
import type { ReportsView } from "./case-view.ts";
import { HARMED } from "./checks/check-responsibility.ts";
import { sentenceWords } from "./grammar/quoted-statement.ts";
import { GROUPS_WORK, isGroupName } from "./parties.ts";

/** In a sentence of ours, in the report's own sentence, or not at all. */
export type Manner = "told" | "quoted" | "left out";

/** What the manner of telling depends on beside the statement. */
export interface Surroundings {
  readonly view: ReportsView;
  readonly actors: Actors;
  readonly incident: Pick<Incident, "type"> & Partial<Pick<Incident, "sources">>;
  /** Whether somebody is told to be killed or hurt in it; nobody is asked of where it is left out. */
  readonly isHarmed?: ((who: string) => boolean) | undefined;
}

/**
 * How a statement of who did it may be told. A sentence of ours needs a party with a name and words that say themselves what its status says:
 * "claimed responsibility", "blamed". Where a report only tells who fired, its sentence is quoted; where its words can hardly mean that, it is left out.
 */
export function mannerOf(one: ResponsibilityStatement, surroundings: Surroundings): Manner {
  const { status, who } = one.value;
  if (status === "no claim") return "told";
  if (
    who === undefined ||
    HARMED.test(who) ||
    REFERS_BACK.test(who) ||
    NO_ACCUSER.test(one.speaker?.words ?? "") ||
    AN_OUTLET.test(one.speaker?.words ?? "")
  )
    return "left out";
  if (isTheLaw(who) && surroundings.incident.type !== "police action") return "left out";
  const words = sentenceWords(surroundings.view, one);
  if (isVictim(who, words) || isHelper(who, words) || SOUGHT.test(words)) return "left out";
  switch (status) {
    case "claimed":
      if (isTheLaw(who) || !CLAIMING.test(words) || isAssertion(words)) return "left out";
      return isGroup(who, surroundings) ? "told" : "quoted";
    case "denied":
      return isPartyName(who) && !/\bguilty\b/i.test(one.evidence[0].words) && !isWithdrawal(one) ? "told" : "quoted";
    case "confirmed":
      return isHimself(one) ? "left out" : "told";
    case "accused":
    case "accused by authorities":
    case "suspected":
      // In a police action the suspect is whom the police were after.
      if (GENERAL.test(words) || isOfOtherGuilt(one, words)) return "left out";
      if (isHimself(one) || (status === "suspected" && surroundings.incident.type === "police action")) return "left out";
      if (NOUN_ONLY.test(one.evidence[0].words) && surroundings.isHarmed?.(who) === true) return "left out";
      return isPartyName(who) && isExplicit(one, words) && !isBystander(one, words) && !isUnproven(one, surroundings) ? "told" : "quoted";
    case "reported as fact":
      // "It struck the embassy": the sentence alone does not name whom it tells of.
      return !words.includes(who) && isGroup(who, surroundings) ? "told" : "quoted";
    case "charged":
    case "convicted":
      return "quoted";
  }
}

/** "The suspect Ada Borg": who is called so may be one of another deed, or whom the officers were after. */
const NOUN_ONLY = /^suspects?$/i;

/** Whether one source alone calls a person a suspect: its sentence tells of what. */
function isUnproven({ evidence: [{ words }], value: { who = "" } }: ResponsibilityStatement, surroundings: Surroundings): boolean {
  const { sources } = surroundings.incident;
  return sources !== undefined && sources.length < 2 && NOUN_ONLY.test(words) && !isGroup(who, surroundings);
}

/** Whether a party takes back that it claimed the deed: "withdrew its claim". */
export function isWithdrawal({ value: { status }, evidence: [{ words }] }: ResponsibilityStatement): boolean {
  return status === "denied" && /^(?:withdr|retract|disown|recant)/i.test(words);
}

/** "What the minister claimed was a raid by the neighbours" claims no deed. */
function isAssertion(words: string): boolean {
  return /\bclaim\w* (?:was|were|is|are|to (?:be|have been)|that)\b/i.test(words) && !/responsib|credit/i.test(words);
}

/** What is said again and again is said of no one deed. */
const GENERAL = /\b(?:long|often|repeatedly|routinely|regularly|frequently) (?:been )?(?:accus|blam)/i;
/** What somebody is accused of instead of the deed: "accusing the neighbours of plotting to have it blamed". */
const OTHER_GUILT =
  /^[^,;.]{0,80}? (?:of|for) (?:\w+ly )?(?:plotting to have|lying|fabricat|invent|staging|fail|refus|ignor|provid|harbou?r|shelter|support|back|fund|financ|arming|spread|interfer|violat|breaking|seeking|trying|exploit|mislead|hiding|covering|inciting)/i;

function isOfOtherGuilt({ evidence: [{ words }] }: ResponsibilityStatement, sentence: string): boolean {
  const at = sentence.indexOf(words);
  return at >= 0 && /accus|blam/i.test(words) && OTHER_GUILT.test(sentence.slice(at + words.length));
}

/** "Experts who study the group suspect …": who is named in a clause about the speaker says nothing. */
function isBystander({ speaker }: ResponsibilityStatement, sentence: string): boolean {
  const at = speaker === undefined ? -1 : sentence.indexOf(speaker.words);
  return at > 0 && /\b(?:who|that|which) \p{Ll}+ $/u.test(sentence.slice(0, at));
}

/** "Ada Borg, 17, was found shot": who was struck is no party to it. */
function isVictim(who: string, sentence: string): boolean {
  const at = sentence.indexOf(who);
  const after = at < 0 ? "" : sentence.slice(at + who.length, at + who.length + 60);
  return /^(?:, [^,]{1,25},)? (?:was|were) (?:found )?(?:shot|killed|stabbed|wounded|injured|gunned down)\b(?! by (?:police|officers?|deput))/.test(
    after,
  );
}

/** "To find who is responsible": nobody is named by it. */
const SOUGHT =
  /\b(?:find|identify|catch|determine|know|locate|arrest|on) (?:out )?(?:the )?(?:who|whoever|those|anyone|person|people|individuals?)\b[^.]{0,12} responsible\b/i;

/** "Wounded and driven to a hospital by family": who came afterwards. */
function isHelper(who: string, sentence: string): boolean {
  return new RegExp(
    `\\b(?:driven|taken|brought|carried|rushed|transported|flown|airlifted|treated|helped|found|discovered|identified|pronounced dead)\\b[^,.;]{0,40} by (?:\\p{Ll}+ )?${literal(who)}`,
    "iu",
  ).test(sentence);
}

/** Days and months are met where a speaker is looked for: "…, police said Saturday". */
const NO_ACCUSER =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/;
/** A newspaper reports what others say, and accuses nobody. */
const AN_OUTLET = /\b(?:Gazette(?:-Mail)?|Mail|Times|Post|News|Tribune|Herald|Journal|Chronicle|Star|Sun|Press|TV|Radio|Reuters)$/;
/** "The country's president", "his group": whose, only the report around it tells. */
const REFERS_BACK = /^(?:his|her|their|its|our|this|that|these|those|the (?:country|group|organi[sz]ation|party)['’]s)\b/i;
/** Those who say who did it, who arrest and charge, and who fire back. */
const LAW =
  /\b(?:police|officers?|detectives?|deput(?:y|ies)|troopers?|sheriff|marshals?|agents?|officials?|authorities|investigators?|prosecutors?|nobody|no one|bureau|department|TBI|FBI)\b/i;
/** How a claim is told: without one of these, a party that speaks of a deed has not claimed it. */
const CLAIMING =
  /\b(?:claim\w*|responsib\w*|admit\w*|confess\w*|boast\w*|acknowledg\w*|took credit|behind|carried out|its work|their work|(?:said|says|stated|announced|declared|wrote)(?: [^.;"“”]{1,60}?)?(?: that)? (?:it|they|(?:(?:one|two|three|four|some|several|members) of )?(?:its|their|his) [\w-]+) (?:had |was |were |has |have )?\w+)\b/i;
/** Words that accuse by themselves; "shot" and "attacked" only tell. */
const ACCUSING =
  /\b(?:accus\w*|blam\w*|suspect\w*|responsib\w*|culprits?|attribut\w*|behind|point\w* (?:the finger|at|to)|link\w*|masterminds?|work of|carried out by)\b/i;
/** "Police identified the gunman as Ada Borg": whether the word of a statement that accuses is one that gives the attacker a name. */
export function namesAttacker(trigger: string): boolean {
  return /^(?:identif|nam)(?:y|ies|ied|es?|ed|ing)$/i.test(trigger);
}

/** Between a party and the word that accuses it stand few others. Characters. */
const NEAR = 40;
/** "Identified the bomber as a 20-year-old student from the village of Ormay, Ada Borg". */
const NEAR_NAMED = 80;

function isTheLaw(who: string): boolean {
  return LAW.test(who);
}

function isHimself({ speaker, value: { who } }: ResponsibilityStatement): boolean {
  return speaker?.words.toLowerCase() === who?.toLowerCase();
}

/** A name that is no person's, whatever was done. */
const ARMED_NAME =
  /\b(?:Front|Liberation|Brigades?|Battalions?|Jihad|Movement|Resistance|Emirate|Caliphate|Militia|Mujahide+n|Fighters|Guerrillas|Rebels)\b/;

/** A group of the actors table, or a name where groups are at work; one person's admission is quoted. */
function isGroup(who: string, { actors, incident }: Surroundings): boolean {
  if (actors.find(who) !== undefined) return true;
  return (GROUPS_WORK.has(incident.type) || ARMED_NAME.test(who)) && isPartyName(who) && isGroupName(who);
}

/** Whether the words accuse, and the party stands beside them: not "a man accused of shooting at cars told …". */
function isExplicit({ value: { who }, evidence: [{ words: trigger }] }: ResponsibilityStatement, sentence: string): boolean {
  const near = namesAttacker(trigger) ? NEAR_NAMED : ACCUSING.test(trigger) ? NEAR : 0;
  if (near === 0) return false;
  const [at, party] = [sentence.indexOf(trigger), sentence.toLowerCase().indexOf(who!.toLowerCase())];
  if (at < 0 || party < 0) return false;
  return party < at ? at - (party + who!.length) <= near : party - (at + trigger.length) <= near;
}

/** Whether the party's words can stand in a sentence of ours: a name, or a noun with its article; of headlines and long phrases the sentence is quoted. */
export function isPartyName(name: string): boolean {
  const isNoun = /^(?:an?|the|one|two|three|four|five|six|seven|eight|nine|\d+|several|some) /i.test(name);
  const isName =
    /^\p{Lu}/u.test(name) &&
    !/ (?:boy|girl|man|men|woman|teen|teenager|suspect|youth|child|officer|student|gunman|father|mother)$/i.test(name);
  return name.split(" ").length <= 8 && (isNoun || isName || /^[a-z]+(?: [a-z]+)?s$/.test(name));
}
