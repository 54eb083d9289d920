import { POLICE_WHO_COME } from "../english/force-words.ts";
import { namesAttackers, PARTS } from "../english/person-nouns.ts";
import type { Context } from "../extractor.ts";
import type { Patient } from "../grammar/patients.ts";
import type { Phrase } from "../grammar/phrases.ts";
import type { Harm } from "../harms/harms.ts";
import { scopeOf } from "../harms/scope.ts";
import type { Candidate } from "./figure-candidates.ts";
import { dieSomeVictims } from "./share-of-victims.ts";

/**
 * What became of those hit or hurt: one person who dies, now or later, is killed; those "shot" or "stabbed" are injured where nobody of them died;
 * a number that mixes dead and hurt counts neither.
 */
export function settleHits(context: Context, candidates: readonly Candidate[]): Candidate[] {
  const settled = candidates.flatMap((candidate) => {
    if (candidate.what !== "injured" || candidate.scope === "dead and hurt") return [candidate];
    if (context.persons.at(candidate.phrase)?.outcome === "killed" || dieAll(context, candidate))
      return [{ ...candidate, what: "killed" as const }];
    if (diesOneThere(context, candidate) || diesOneOf(context, candidate, candidates)) return mixed(candidate);
    if (isCompanyOfTheDead(candidate, candidates)) return mixed(candidate);
    const { harm, incident, quantity } = candidate;
    if (harm.what === "victim" && dieSomeVictims(context, incident, quantity, harm.sentence)) return mixed(candidate);
    if (isLastOfTheDead(candidate, candidates) || areBroughtWithTheDead(context, candidate, candidates)) return mixed(candidate);
    const isSeveral = (candidate.quantity.low ?? 0) >= 2 || isOneMoreHit(candidate, candidates);
    if (areBesideTheDead(candidate, candidates) || areFewerThanTheDead(candidate, candidates)) return [candidate];
    if (!isOfAllHit(candidate) || candidate.patient.part || !isSeveral) return [candidate];
    return diesAny(context, candidate, "no attacker") && !areAlive(context, candidate) ? mixed(candidate) : [candidate];
  });
  // "shot and later died": two words about the same people make one figure.
  const told = new Set<string>();
  return settled.filter((candidate) => {
    if (areWoundedWhoDied(candidate, settled)) return false;
    const { what, phrase } = candidate;
    const key = `${what} ${phrase.first}`;
    return !told.has(key) && told.add(key);
  });
}

/** "One dead, two hurt in shooting. … Three people were taken to the hospital": as many as the dead and the hurt whom one sentence counts. */
function areBroughtWithTheDead(context: Context, candidate: Candidate, candidates: readonly Candidate[]): boolean {
  const { harm, incident, patient, phrase, quantity } = candidate;
  const { tokens } = context.analysis;
  if (!harm.rule.includes("hospital") || patient.part || quantity.low !== quantity.high) return false;
  if (tokens.slice(phrase.first, phrase.last).some(({ lower }) => /^(?:others?|another|more|both)$/.test(lower))) return false;
  const totals = candidates.filter((one) => one.incident === incident && one.scope === "this incident" && !one.patient.part);
  const counts = (what: "killed" | "injured") => totals.filter((one) => one.what === what && (one.quantity.low ?? 0) > 0);
  return counts("injured").some((hurt) =>
    counts("killed").some(
      (dead) => dead.harm.sentence === hurt.harm.sentence && dead.quantity.low! + hurt.quantity.low! === quantity.low && hurt !== candidate,
    ),
  );
}

/** "After three wounded people died": what they had been before tells of nobody who is hurt now. */
function areWoundedWhoDied({ what, phrase, harm }: Candidate, candidates: readonly Candidate[]): boolean {
  if (what !== "injured" || !/ before the people it describes$/.test(harm.rule)) return false;
  return candidates.some((other) => other.what === "killed" && other.phrase.first === phrase.first && other.harm.modality === "fact");
}

/** "Both were taken to a hospital, where they died", "stabbed three farmers and killed them": all of them. */
function dieAll(context: Context, candidate: Candidate): boolean {
  return diesThere(context, candidate, /^(?:they|both)$/) || areKilledAll(context, candidate);
}

function areKilledAll({ analysis: { tokens }, harms }: Context, { harm, phrase, quantity }: Candidate): boolean {
  if ((quantity.low ?? 0) < 2) return false;
  const next = harms.find(({ what, sentence, token }) => what === "killed" && sentence === harm.sentence && token > phrase.last);
  if (next?.modality !== "fact" || next.patients.length !== 1) return false;
  // "wounding 20 people before commandos shot them dead": those who did it.
  if (next.agents.some(({ head }) => POLICE_WHO_COME.has(tokens[head]!.lower) || PARTS.get(tokens[head]!.lower) === "security forces"))
    return false;
  const [{ phrase: who }] = next.patients as [Patient];
  return who.first > phrase.last && who.last === who.first + 1 && /^(?:them|both)$/.test(tokens[who.head]!.lower);
}

/** "Three were wounded and taken to a hospital, where one died": one of them. */
function diesOneThere(context: Context, candidate: Candidate): boolean {
  return diesThere(context, candidate, /^one$/);
}

/** "Three were injured, including a girl who died of her wounds". */
function diesOneOf(context: Context, candidate: Candidate, candidates: readonly Candidate[]): boolean {
  const { harm, phrase, quantity } = candidate;
  if ((quantity.low ?? 0) < 2) return false;
  return candidates.some((other) => {
    if (other.phrase.first <= phrase.first) return false;
    // "Five were shot, none of them fatally"
    if (other.what === "killed" && other.share !== undefined && other.quantity.high !== 0)
      return (other.quantity.low ?? 0) < quantity.low! && isShareOf(candidate, other, other.share, candidates);
    return other.harm === harm && other.patient.part && context.persons.at(other.phrase)?.outcome === "killed";
  });
}

/** "Wounded seven people, one of whom died", "… Two of the wounded have died"; "… one of the victims died later", where nobody was told dead before. */
function isShareOf(candidate: Candidate, dead: Candidate, share: string, candidates: readonly Candidate[]): boolean {
  const sentences = dead.harm.sentence - candidate.harm.sentence;
  if (sentences === 0 && WHOM.test(share)) return true;
  if (dead.incident !== candidate.incident) return false;
  // "Killed six … 14 were wounded … One of the injured died": the six are none of the 14.
  const isTold = (one: Candidate) =>
    one.what === "killed" && one.incident === dead.incident && one.share === undefined && one.phrase.first < dead.phrase.first;
  const others = candidates.some((one) => isTold(one) && one.patient.part === false && (one.quantity.low ?? 0) > (dead.quantity.low ?? 0));
  if (OF_THE_HURT.test(share)) return !others;
  const named = share.split(" ").at(-1)!;
  if (sentences > NEXT_SENTENCES || !(OF_THOSE.test(named) || named === candidate.noun)) return false;
  return !candidates.some((one) => one.what === "killed" && one.incident === dead.incident && one.phrase.first < dead.phrase.first);
}

const WHOM = /^(?:whom|them)$/;
const OF_THE_HURT = /\b(?:wounded|injured|hurt|burned)\b/;
const OF_THOSE = /^(?:whom|them|those|victims|patients|casualties|two|three|four|five|six|seven|eight|nine|ten|\d+)$/;
/** Sentences behind a count in which "one of the victims" is one of those counted. */
const NEXT_SENTENCES = 2;

/** Whether several people are hurt and those of them whom a pronoun behind "where" tells die, in one sentence. */
function diesThere({ analysis: { tokens }, harms }: Context, { harm, quantity }: Candidate, who: RegExp): boolean {
  if (harm.what === "hit" || (quantity.low ?? 0) < 2) return false;
  return harms.some(({ what, modality, sentence, token, patients: [patient, ...others] }) => {
    if (what !== "killed" || modality !== "fact" || sentence !== harm.sentence || patient === undefined || others.length > 0) return false;
    const { first, head } = patient.phrase;
    return first > harm.token && first < token && who.test(tokens[head]!.lower) && tokens[first - 1]!.lower === "where";
  });
}

/** "Four people were shot and one of them died": the four are told for what the hurt among them come to. */
function mixed(candidate: Candidate): Candidate[] {
  return candidate.scope === "this incident" ? [{ ...candidate, scope: "dead and hurt" }] : [];
}

/** "Five people died in the shootout. Two officers were hit by shrapnel": fewer than the dead, who thus are not among them. */
function areFewerThanTheDead(candidate: Candidate, candidates: readonly Candidate[]): boolean {
  // Whom a gunman "shot" in one place may be some of all whom he killed.
  if (candidate.harm.rule !== 'people before "struck by"') return false;
  const dead = candidates.filter(
    ({ what, incident, scope, patient, phrase }) =>
      what === "killed" &&
      incident === candidate.incident &&
      scope === "this incident" &&
      !patient.part &&
      phrase.first < candidate.phrase.first,
  );
  const { low = 0, high = Number.POSITIVE_INFINITY } = candidate.quantity;
  return low >= 2 && Math.max(0, ...dead.map(({ quantity }) => quantity.low ?? 0)) > high;
}

/** "left two people dead and four with gunshot wounds": the four live. */
function areBesideTheDead({ harm, isJoined }: Candidate, candidates: readonly Candidate[]): boolean {
  return (
    harm.lemma === "wounds" &&
    isJoined &&
    candidates.some((one) => one.what === "killed" && one.harm.sentence === harm.sentence && one.harm.token < harm.token)
  );
}

/** "Four people were shot and a fifth was shot as he fled": the fifth may be dead as well as the four. */
function isOneMoreHit({ rank, harm, phrase }: Candidate, candidates: readonly Candidate[]): boolean {
  return (
    rank !== undefined &&
    candidates.some(
      (one) =>
        one.harm.what === "hit" && one.harm.sentence === harm.sentence && one.phrase.first < phrase.first && one.quantity.low === rank - 1,
    )
  );
}

/** "Four people were found dead … a fourth person shot in a back room": the one who makes up the number of the dead is one of them. */
function isLastOfTheDead({ rank, harm, incident }: Candidate, candidates: readonly Candidate[]): boolean {
  if (rank === undefined || harm.what !== "hit") return false;
  return candidates.some((one) => one.what === "killed" && one.incident === incident && !one.patient.part && one.quantity.low === rank);
}

/** "Three people were found dead. … A woman and two children had been shot": all whom one word strikes are as many as the dead. */
function isCompanyOfTheDead({ harm, incident }: Candidate, candidates: readonly Candidate[]): boolean {
  if (harm.what !== "hit" || harm.patients.length < 2) return false;
  const company = candidates.filter((one) => one.harm === harm);
  if (company.length !== harm.patients.length || company.some((one) => one.quantity.low !== one.quantity.high || one.patient.part))
    return false;
  const count = company.reduce((sum, one) => sum + (one.quantity.low ?? 0), 0);
  return candidates.some(
    (one) =>
      one.what === "killed" && one.incident === incident && !one.patient.part && one.quantity.low === count && one.quantity.high === count,
  );
}

/** "Four people were shot", "both victims were taken to hospital": some of them may have died. */
function isOfAllHit({ harm, isAll, noun }: Candidate): boolean {
  return harm.what === "hit" || (isAll && noun === "victims" && harm.lemma === "hospital");
}

/** Told as hit, where the article tells of nobody dead: the dead, if other reports tell of any, are among them. */
export function isStruck(context: Context, candidate: Candidate): boolean {
  return isHit(candidate) && !diesAny(context, candidate);
}

/** Told as shot, stabbed or struck, and not as dead. */
export function isHit({ what, harm }: Candidate): boolean {
  return what === "injured" && harm.what === "hit";
}

/** Whether anybody of the incident dies: also the attacker, or only others. */
function diesAny(context: Context, candidate: Candidate, who: "anybody" | "no attacker" = "anybody"): boolean {
  const isHim = (phrase: Phrase) => who === "no attacker" && isDoer(context, candidate, phrase);
  return context.harms.some(
    (harm) =>
      harm.what === "killed" &&
      harm.modality === "fact" &&
      harm.patients.some((patient) => !isCountedElsewhere(context, harm, patient) && !isHim(patient.phrase)) &&
      context.incidents.at(harm.token) === candidate.incident,
  );
}

/** "A man stabbed three before he was shot dead by police", "the attacker was killed": he is none of the three. */
function isDoer({ analysis: { tokens }, persons }: Context, { harm }: Candidate, phrase: Phrase): boolean {
  const person = persons.at(phrase);
  if (person?.isAttacker || namesAttackers(tokens[phrase.head]!.lower)) return true;
  return person !== undefined && harm.agents.some((agent) => persons.at(agent) === person);
}

/** "240 have been killed in the city this year": none of them need be of this incident. */
export function isCountedElsewhere(context: Context, harm: Harm, { phrase }: Patient): boolean {
  const quantity = phrase.quantity === undefined ? undefined : context.analysis.quantities[phrase.quantity];
  return quantity !== undefined && scopeOf(context.analysis, context, harm, phrase, quantity) !== "this incident";
}

const FARING = /^(?:condition|survive|survived|survives|recovering|recover|non-life-threatening|treated)$/;
const DYING = /^(?:died|dead|killed|killing|fatally|fatal|death|dies|succumbed|succumbs|perished)$/;

/** "Five other people were shot", "three were shot and taken to hospital in stable condition": more than one, and none of them is told dead. */
function areAlive(context: Context, candidate: Candidate): boolean {
  const { tokens, sentences } = context.analysis;
  const { first, last } = sentences[candidate.harm.sentence]!;
  const words = tokens.slice(first, last);
  if (words.some(({ lower }) => DYING.test(lower))) return false;
  const { phrase, harm } = candidate;
  if (tokens.slice(phrase.first, phrase.last).some(({ lower }) => /^(?:others?|more)$/.test(lower))) return true;
  return tokens[harm.token - 1]?.lower === "also" || words.some(({ lower }) => FARING.test(lower));
}
