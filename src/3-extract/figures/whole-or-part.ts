import { HARM_WORDS } from "../english/harm-words.ts";
import { PARTS } from "../english/person-nouns.ts";
import type { Patient } from "../grammar/patients.ts";
import { TOLL } from "../harms/tolls.ts";
import type { Candidate } from "./figure-candidates.ts";
import { isPronoun } from "./part-of.ts";

/** Parts that are counted for themselves: "children". */
const KINDS: ReadonlySet<string> = new Set(PARTS.values());

/** The part a figure counts. A category noun that is the incident's whole toll of its kind is the total; attackers never are. */
export function wholeOrPart(candidate: Candidate, all: readonly Candidate[]): string {
  const { part, patient, what } = candidate;
  const rivals = all.filter((other) => isRival(other, candidate));
  const suspects = what === "arrested" && part === "attackers" && candidate.share === undefined;
  if (part === "attackers" && !suspects) return part;
  // "Found the bodies of 13 miners, bringing the toll to 17": all 17 may be miners.
  if (candidate.some === "late" && sizeOf(candidate) > 1 && part === candidate.noun && !KINDS.has(part)) return "part";
  if (patient.part) return part === "total" ? "part" : part;
  if (candidate.isFree) return "released";
  if (what === "arrested" && isFurther(candidate)) return "others";
  if (isLeftOver(candidate, rivals)) return part === "total" ? (isStillBadly(candidate, rivals) ? "part" : "others") : part;
  if (candidate.isSaidToBe) return part;
  if (candidate.share !== undefined && isNamedShare(candidate, rivals) && !isOfThoseThere(candidate, rivals))
    return isPronoun(candidate.share) ? "part" : candidate.share;
  if (part === "foreigners") return part;
  if (rivals.some((rival) => areToldByPlace(rival, candidate)) && !isSumOfBehind(candidate, all)) return part === "total" ? "part" : part;
  const own = sizeOf(candidate);
  // "An injured survivor of the bombing": one of those who are left, however many.
  if (own === 1 && candidate.noun === "survivor") return "part";
  if (own === 0 && part !== "total") return part;
  // "A second man has died": not the only one who did.
  if (candidate.quantity.kind === "ordinal" && (rivals.length > 0 || what === "killed")) return part === "total" ? "part" : part;
  if (countsRest(candidate, rivals)) return "others";
  if (isAddedTo(candidate, rivals, all)) return part === "total" ? "part" : part;
  if (rivals.some((rival) => areOneByOne(rival, candidate))) return part === "total" ? (candidate.isJoined ? "others" : "part") : part;
  // "Two others and a woman were hurt": the people of no particular kind are not all.
  if (part === "total" && (REST.test(candidate.noun) || candidate.isFurther) && isListedWithOne(candidate, rivals)) return "part";
  if (part === "total" && isListedWithKind(candidate, rivals)) return candidate.noun;
  // "The killing of Senator Ada Borg and four others": five.
  if (part === "total" && candidate.isRestOfNamed) return "others";
  if (part === "total" && all.some((other) => faresAmong(candidate, other))) return "part";
  if (part === "total" && isOfLastTold(candidate, rivals)) return "part";
  if (part === "total") return isShare(candidate, rivals) || rivals.some((rival) => areOfTwoAges(rival, candidate)) ? "part" : "total";
  if (patient.coordinated && !suspects && !isBesideShare(candidate, rivals)) return part;
  // "A 15-year-old boy was shot and a 16-year-old boy was grazed": two, whatever they are called.
  if (own === 1 && rivals.some((rival) => areOfTwoAges(rival, candidate))) return part;
  // "Two children were hurt … A 26-year-old man was grazed": those two are not all.
  if (own > 1 && rivals.some((rival) => areOtherPeople(rival, candidate))) return part;
  // "A pilot died … A mechanic was also killed": neither is the whole.
  if (own === 1 && rivals.some((rival) => sizeOf(rival) === 1 && rival.isAlso !== candidate.isAlso)) return part;
  for (const rival of rivals) {
    if (rival.patient.part || rival.share !== undefined) continue;
    const size = sizeOf(rival);
    if (!candidate.isFurther && (isByOtherVoice(rival, candidate) || isTollOfOtherVoice(rival, candidate))) continue;
    // "Several children were injured … Four children were treated": another count of the same people.
    if (size > own && !(candidate.quantity.vague && rival.part === part)) return part;
    if (size !== own || size !== 1 || Math.abs(rival.harm.sentence - candidate.harm.sentence) > 1) continue;
    // "A pilot died … A civilian also died": two kinds added up without a total.
    if (rival.part !== "total" && rival.part !== part) return part;
    if (rival.phrase.first < candidate.phrase.first && rival.harm.sentence === candidate.harm.sentence) return part;
  }
  return "total";
}

/** One who is told alone and is of another sex or age than several. */
function areOtherPeople({ part, patient, share, quantity }: Candidate, several: Candidate): boolean {
  const isOne = quantity.low === 1 && quantity.high === 1 && !patient.part && share === undefined;
  return isOne && part !== several.part && BY_SEX_OR_AGE.test(part) && BY_SEX_OR_AGE.test(several.part);
}

const BY_SEX_OR_AGE = /^(?:men|women|children)$/;

/** "15 peacekeepers, 12 of them German": those told beside them are some of them. */
function isBesideShare({ harm }: Candidate, rivals: readonly Candidate[]): boolean {
  const beside = rivals.filter((rival) => rival.harm === harm && rival.patient.coordinated);
  return beside.length > 0 && beside.every(({ share }) => share !== undefined && isPronoun(share));
}

/** "Nine soldiers died, an official said. The group said it had killed 27 soldiers": two who count the same, each the whole. */
function isByOtherVoice(rival: Candidate, { part, noun, speaker }: Candidate): boolean {
  // "54 of his soldiers died, the president said. The rebels said they had killed 137."
  const isOfParty = rival.isBare && rival.speaker?.kind === "party" && speaker?.kind !== "party";
  return (
    (isOfParty || (rival.part === part && (rival.noun === noun || isClaimOfForces(rival.speaker, speaker, part)))) &&
    speaker !== undefined &&
    rival.speaker !== undefined &&
    rival.speaker.words !== speaker.words
  );
}

/** "Sixteen inmates were killed, the prison service said. … A committee put the dead at 19": what the first sentence counts is its speaker's whole. */
function isTollOfOtherVoice({ harm, speaker: other }: Candidate, { harm: own, speaker }: Candidate): boolean {
  return own.sentence === 0 && harm.lemma === TOLL && speaker !== undefined && other !== undefined && other.words !== speaker.words;
}

/** "Twenty soldiers died, officials said. The front said it had killed 24 commandos": the dead of one side, counted by each. */
function isClaimOfForces(one: Candidate["speaker"], other: Candidate["speaker"], part: string): boolean {
  return part === "security forces" && (one?.kind === "party") !== (other?.kind === "party");
}

/** Sentences within which "a third victim" is told besides two. */
const NEXT = 2;

/** "Two men were wounded and another was grazed", "Two died at the scene. A third victim died in hospital": those told first are not all. */
function isAddedTo(candidate: Candidate, rivals: readonly Candidate[], all: readonly Candidate[]): boolean {
  const own = sizeOf(candidate);
  if (own < 2 || candidate.quantity.vague || candidate.isAll) return false;
  const behind = rivals.filter(({ phrase }) => phrase.first > candidate.phrase.first);
  const beside = behind.filter(({ harm }) => harm.sentence === candidate.harm.sentence);
  return behind.some((rival) => {
    if (rival.patient.part) return false;
    if (rival.rank !== undefined)
      return (rival.rank === own + 1 || rival.rank === toldBefore(rival, all) + 1) && rival.harm.sentence - candidate.harm.sentence <= NEXT;
    // "Three were wounded, two by shots and another by glass": they are those three.
    return (
      !FARING.test(rival.harm.lemma) &&
      rival.isFurther &&
      sizeOf(rival) === 1 &&
      rival.quantity.kind !== "ordinal" &&
      beside.length === 1 &&
      beside[0] === rival
    );
  });
}

/** "A man was killed and two women were wounded … a fourth person": three of the dead and the hurt are told before. */
function toldBefore({ incident, phrase }: Candidate, all: readonly Candidate[]): number {
  return all
    .filter(
      (one) =>
        (one.what === "killed" || one.what === "injured") &&
        one.incident === incident &&
        one.scope === "this incident" &&
        one.part !== "attackers" &&
        !one.patient.part &&
        one.share === undefined &&
        one.phrase.first < phrase.first,
    )
    .reduce((sum, one) => sum + sizeOf(one), 0);
}

/** "An officer was struck in the leg and a bystander was hit in the arm": two, and neither is all. */
function areOneByOne(one: Candidate, other: Candidate): boolean {
  const [first, second] = one.phrase.first < other.phrase.first ? [one, other] : [other, one];
  if (one.harm.sentence !== other.harm.sentence || one.harm === other.harm || !second.isJoined) return false;
  // "A person was shot and a man was taken to hospital" may be one.
  if (/^(?:person|individual|victim|one)$/.test(first.noun)) return false;
  return [first, second].every(({ quantity, patient }) => quantity.low === 1 && quantity.high === 1 && !patient.part);
}

/** "A woman and two others", "his brother and two others": those are listed with somebody, counted or not. */
function isListedWithOne(candidate: Candidate, rivals: readonly Candidate[]): boolean {
  const { harm, patient } = candidate;
  const isOne = ({ phrase, coordinated, part }: Patient) => coordinated && !part && phrase.quantity === undefined && phrase.form !== "name";
  return rivals.some((rival) => areListedTogether(rival, candidate)) || (patient.coordinated && harm.patients.some(isOne));
}

/** "Five officers and two passers-by", "a boy, 6, and two people": those who were only there, and people behind a kind, are not all. */
function isListedWithKind(candidate: Candidate, rivals: readonly Candidate[]): boolean {
  const { noun, phrase } = candidate;
  const isBeside = (rival: Candidate) => ONLY_THERE.test(noun) || (noun === "people" && rival.phrase.first < phrase.first);
  return rivals.some((rival) => rival.part !== "total" && areListedTogether(rival, candidate) && isBeside(rival));
}

const ONLY_THERE = /^(?:by-?standers?|passer-?by|passers-?by|onlookers?|residents?|occupants?|patients?)$/;

function areListedTogether(one: Candidate, other: Candidate): boolean {
  return one.harm === other.harm && one.patient.coordinated && other.patient.coordinated && !one.patient.part && !other.patient.part;
}

/** "Killed 1,600 in Orvale and 3,400 in Sarland": the verb is told once, and each number with its place. */
function areToldByPlace(one: Candidate, other: Candidate): boolean {
  const isGapped = ({ harm, phrase, noun }: Candidate) => harm.token === phrase.head && !HARM_WORDS.has(noun);
  const isOfOneVerb = one.harm.sentence === other.harm.sentence && one.harm.rule === other.harm.rule && one.harm.lemma === other.harm.lemma;
  return isOfOneVerb && (isGapped(one) || isGapped(other)) && !one.patient.part && !other.patient.part;
}

/** "29 people, 22 of them in Orvale and seven in Sarland": those told behind it in its sentence are all of them. */
function isSumOfBehind(candidate: Candidate, all: readonly Candidate[]): boolean {
  const behind = all.filter(
    ({ what, harm, phrase }) =>
      what === candidate.what && harm.sentence === candidate.harm.sentence && phrase.first > candidate.phrase.first,
  );
  return behind.length > 1 && behind.reduce((sum, one) => sum + sizeOf(one), 0) === sizeOf(candidate);
}

/** Told side by side: further on in a text somebody of another age belongs to another story more often than not. */
function areOfTwoAges(one: Candidate, other: Candidate): boolean {
  const isBeside = Math.abs(one.harm.sentence - other.harm.sentence) <= 1;
  return isBeside && one.age !== undefined && other.age !== undefined && one.age !== other.age;
}

/** "a second person has been arrested", "another suspect", "three more": those told before are not counted. */
function isFurther({ quantity, isFurther }: Candidate): boolean {
  return isFurther || quantity.kind === "ordinal";
}

/** "Four more people died", "34 are still being treated"; "two died of their wounds" where a larger number of dead is told. */
function isLeftOver(candidate: Candidate, rivals: readonly Candidate[]): boolean {
  const { some } = candidate;
  return some === "late" ? rivals.some((rival) => !rival.patient.part && sizeOf(rival) > sizeOf(candidate)) : some !== undefined;
}

/** "165 were taken to hospital and 11 remained in a critical condition": how some of those just told fare. */
function isStillBadly({ harm, some, phrase, ...candidate }: Candidate, rivals: readonly Candidate[]): boolean {
  if (some !== "in care") return false;
  const own = candidate.quantity.low ?? 0;
  // "25 people were injured. … Twenty-one remained in hospital"; of those who were only treated others may have gone home.
  const isOfAll = (rival: Candidate) => harm.lemma === "condition" || /^(?:injure|wound|hurt)$/.test(rival.harm.lemma);
  return rivals.some((rival) => rival.phrase.first < phrase.first && sizeOf(rival) > own && isOfAll(rival));
}

const HARMED =
  /\b(?:victims?|wounded|injured|dead|deceased|hurt|killed|hostages|captives|missing|them|those|whom|casualties|us|two|three|four|five|six|seven|\d+)\b/;

/** "two of the victims" is a share of those harmed; "one of the officers" is, like "an officer", the whole where nobody else was harmed. */
function isNamedShare(candidate: Candidate, rivals: readonly Candidate[]): boolean {
  return HARMED.test(candidate.share!) || rivals.some((rival) => sizeOf(rival) > sizeOf(candidate));
}

/** "ran over a family, killing four of them": some of those who were there, and all of the dead. */
function isOfThoseThere({ share, what, quantity }: Candidate, rivals: readonly Candidate[]): boolean {
  return what === "killed" && isPronoun(share!) && (quantity.low ?? 0) > 1 && rivals.length === 0;
}

const REST = /^(?:others?|more)$/;

/** "Four were badly hurt while 20 others had slight injuries": counts of one harm that are added up without a total. */
function countsRest(candidate: Candidate, rivals: readonly Candidate[]): boolean {
  if (candidate.isAll && !isFloating(candidate)) return false;
  return rivals.some(
    (rival) =>
      isTellingNear(rival, candidate) &&
      !rival.patient.part &&
      rival.share === undefined &&
      (REST.test(candidate.noun)
        ? rival.phrase.first < candidate.phrase.first
        : REST.test(rival.noun) && rival.phrase.first > candidate.phrase.first),
  );
}

/**
 * In one sentence; of the dead also in the one before: "Nine bodies were found. Two others are feared dead"; of the hurt where those before were told one
 * by one: "A woman and a man were wounded. Two others were hurt".
 */
function isTellingNear(rival: Candidate, candidate: Candidate): boolean {
  const distance = candidate.harm.sentence - rival.harm.sentence;
  if (distance !== 1 || !REST.test(candidate.noun) || REST.test(rival.noun)) return distance === 0;
  return candidate.what === "killed" || (rival.patient.coordinated && sizeOf(rival) === 1 && !FARING.test(candidate.harm.lemma));
}

/** Words about how the hurt fare, which name a share of them wherever a larger number is told. */
const FARING = /^(?:condition|hospital|treat|survive|fight for life|suffer injuries|victims)$/;

/** "one was in fair condition", "another was shot while running": people of no particular kind who are some of a larger number. */
function isShare(candidate: Candidate, rivals: readonly Candidate[]): boolean {
  if (candidate.harm.lemma === "remain captive") return true;
  // "The ministry put the toll at one": another count of all, however small.
  if (candidate.harm.lemma === TOLL && candidate.speaker !== undefined) return false;
  if (candidate.isAll && !isFloating(candidate)) return false;
  const own = sizeOf(candidate);
  const whole = rivals.filter((rival) => !rival.patient.part);
  // "Bandits killed at least 12 people … Ten bodies had been recovered": some of the dead, whoever says so.
  const areBodies = OF_BODIES.test(candidate.noun) || OF_BODIES.test(candidate.harm.lemma);
  if (areBodies && whole.some((rival) => sizeOf(rival) > own && !OF_BODIES.test(rival.noun))) return true;
  const listed = whole.filter((rival) => rival.patient.coordinated).reduce((sum, rival) => sum + sizeOf(rival), 0);
  if (!whole.some((rival) => sizeOf(rival) > own) && listed <= own) return false;
  if (own === 1 || (FARING.test(candidate.harm.lemma) && own < 12)) return true;
  return candidate.isBare && whole.some((rival) => sizeOf(rival) > own && isJustBefore(rival, candidate));
}

const OF_BODIES = /^(?:bodies|body|corpses?|remains)$/;

/**
 * "145 injured, 115 of whom were taken to hospital, 60 in serious condition", "killed eight people. Three died in Mandalay": a number without a noun
 * behind a larger one, by no voice of its own.
 */
function isJustBefore(rival: Candidate, { phrase, harm, speaker }: Candidate): boolean {
  const isInSentenceBefore = speaker === undefined && rival.harm.sentence === harm.sentence - 1;
  return (rival.harm.sentence === harm.sentence || isInSentenceBefore) && rival.phrase.first < phrase.first;
}

/** "Seven people were shot, one fatally. Two are in critical condition": some of the seven, though not all of these are hurt. */
function faresAmong(candidate: Candidate, other: Candidate): boolean {
  const isMixed = other.scope === "dead and hurt" && other.incident === candidate.incident && !other.patient.part;
  return isMixed && FARING.test(candidate.harm.lemma) && sizeOf(other) > sizeOf(candidate) + 1;
}

/** "A cook and a boy were hurt and are both listed in stable condition": it stands for those just told, not for everybody. */
function isFloating({ noun }: Candidate): boolean {
  return /^(?:both|all|them|whom)$/.test(noun);
}

/** "A cook, 31, was hit in the neck. A boy and a clerk were hit in the leg. Both are stable": the two told last, where three were told one by one. */
function isOfLastTold({ noun, phrase, quantity }: Candidate, rivals: readonly Candidate[]): boolean {
  if (noun !== "both") return false;
  const before = rivals.filter(
    (one) => one.phrase.first < phrase.first && !one.patient.part && one.share === undefined && sizeOf(one) === 1,
  );
  return before.length > (quantity.low ?? 0) && before.every(({ isAll }) => !isAll);
}

function isRival(other: Candidate, candidate: Candidate): boolean {
  if (other === candidate || other.what !== candidate.what || other.incident !== candidate.incident) return false;
  return other.scope === "this incident" && other.part !== "attackers";
}

function sizeOf(candidate: Candidate): number {
  return candidate.quantity.low ?? candidate.quantity.high ?? 0;
}
