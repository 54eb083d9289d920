import type { Analysis, Quantity, Token } from "../../model/analysis.ts";
import type { FigureKind, FigureStatement, Speaker } from "../../model/statement.ts";
import { ATTACKERS, OUTLAWS } from "../english/armed-people.ts";
import { PEOPLE } from "../english/person-nouns.ts";
import type { Context } from "../extractor.ts";
import { isPeople, type Patient } from "../grammar/patients.ts";
import type { Phrase } from "../grammar/phrases.ts";
import type { Harm } from "../harms/harms.ts";
import { MANIFOLD_DEED } from "../harms/manifold-deeds.ts";
import { isRuse } from "../harms/ruses.ts";
import { scopeOf } from "../harms/scope.ts";
import { TOLL } from "../harms/tolls.ts";
import { isWhomPeopleRoseOver } from "../incidents/cause-of-unrest.ts";
import type { IncidentMention } from "../incidents/incidents.ts";
import { isInLaterRaid } from "../incidents/later-raid.ts";
import { isHarmOfOtherDeed } from "../incidents/of-other-deed.ts";
import { areStruckByAttackers, isAttackerAmongDead } from "./attackers-among-dead.ts";
import { cameFree } from "./came-free.ts";
import { countOfThem } from "./count-of-them.ts";
import { figureSpeaker } from "./figure-speaker.ts";
import { isHeldUncharged, isHowBadly, isTreatedForShock, isUnhurt } from "./no-harm.ts";
import { ageIn, isAge, isBareAge } from "./number-of-years.ts";
import { partOf } from "./part-of.ts";
import { allOfShare, isOfAllBehind, rankOfDead } from "./ranked-deaths.ts";
import { type SomeOfAll, someOfAll } from "./some-of-all.ts";
import { isTakenWithOthers, isWithCompanion } from "./taken-together.ts";
import { victimKind } from "./victim-kind.ts";

/** A figure while it is being settled: what it counts is known, whether it is the whole is not. */
export interface Candidate {
  readonly what: FigureKind;
  readonly harm: Harm;
  readonly patient: Patient;
  readonly phrase: Phrase;
  readonly quantity: Quantity;
  readonly incident: IncidentMention | undefined;
  readonly scope: FigureStatement["value"]["scope"];
  readonly speaker: Speaker | undefined;
  /** What it counts by its own words; "total" where they name people of no particular kind. */
  readonly part: string;
  /** Those it is some of: "the victims" in "two of the victims". */
  readonly share: string | undefined;
  /** "all five", "both": nobody is left out. */
  readonly isAll: boolean;
  /** Some of others, said to be of a kind: "three of the dead were soldiers". */
  readonly isSaidToBe?: boolean;
  /** "another suspect", "three more": told beside others, and none of them. */
  readonly isFurther: boolean;
  /** Others were harmed before these, as their own words tell. */
  readonly some: SomeOfAll | undefined;
  /** "was also killed": told beside others, and none of them. */
  readonly isAlso: boolean;
  /** Abducted people, or those arrested, of whom the sentence says that they came free. */
  readonly isFree: boolean;
  /** A number without a noun: "five" in "30 injured, five seriously", but no later count of the same. */
  readonly isBare: boolean;
  /** Years of the one person counted, where the words tell them: 15 in "a 15-year-old boy". */
  readonly age: number | undefined;
  /** "… and a bystander was hit": with these another clause begins. */
  readonly isJoined: boolean;
  /** "Senator Ada Borg and four others": with somebody named, who is not counted. */
  readonly isRestOfNamed: boolean;
  /** 3 in "a third victim". */
  readonly rank: number | undefined;
  /** The counted noun, lower-case; "others" in "20 others" and "20 other people". */
  readonly noun: string;
}

/** All counts of people that a word of harm is said of, in the order of the text. */
export function collectCandidates(analysis: Analysis, context: Context): Candidate[] {
  const seen = new Set<string>();
  const candidates: Candidate[] = [];
  // First tokens of "five of the wounded", who died: they are no more among the wounded.
  const died = new Set<number>();
  // What "victims" and "hostages" are is told best by another word about the same people.
  const { tokens } = analysis;
  const last = (harm: Harm) => harm.what === "victim" || HELD.test(tokens[harm.token]!.lower);
  const harms = [...context.harms.filter((harm) => !last(harm)), ...context.harms.filter(last)];
  for (const harm of harms) {
    for (const { patient, some } of harm.patients.flatMap((one) => withAllOf(analysis, harm, countOfThem(context, harm, one)))) {
      const { phrase } = patient;
      const quantity = phrase.quantity === undefined ? undefined : analysis.quantities[phrase.quantity];
      if (quantity === undefined || (harm.rule !== MANIFOLD_DEED && !isPeople(tokens, phrase))) continue;
      if (harm.modality === "negated" && (quantity.low ?? 0) > 0) continue;
      if (isRuse(analysis, harm, phrase) || isTreatedForShock(analysis, harm)) continue;
      if (isHowBadly(analysis, harm, quantity) || isHeldUncharged(analysis, harm, quantity)) continue;
      if (isMissingAndFeared(context, harm, phrase)) continue;
      if (harm.what === "missing" && isOfThoseThere(tokens, phrase)) continue;
      if (isBareAge(analysis, quantity, phrase) || isForEach(tokens, phrase) || isPageOf(tokens, phrase) || isOfRelative(tokens, phrase))
        continue;
      const what = isWithWounds(analysis, harm, phrase)
        ? "injured"
        : harm.what === "victim"
          ? victimKind(context, harm, quantity, candidates)
          : harm.what === "hit"
            ? "injured"
            : harm.what;
      if (what === undefined) continue;
      const key = `${phrase.first} ${harm.what === "killed" ? "killed" : what}`;
      if (seen.has(key) || seen.has(`${phrase.first} killed`)) continue;
      if (last(harm) && (seen.has(`${phrase.first} injured`) || seen.has(`${phrase.first} arrested`))) continue;
      if (isAge(analysis, phrase)) continue;
      seen.add(key);
      const incident = context.incidents.at(harm.token);
      const own = scopeOf(analysis, context, harm, phrase, quantity);
      const scope =
        own === "this incident" &&
        (isInLaterRaid(analysis, harm, incident) ||
          isHarmOfOtherDeed(context, harm, phrase, incident) ||
          isWhomPeopleRoseOver(context, harm, phrase, incident))
          ? "unclear"
          : own;
      if (incident === undefined && scope === "this incident") continue;
      if (isUnhurt(harm, incident)) continue;
      if ((what === "evacuated" || what === "displaced") && BREAKS_OUT.test(tokens[phrase.head]!.lower)) continue;
      // "A driver fled the house": one who runs from it, and nobody whom it drove out.
      if (what === "displaced" && quantity.high === 1 && FLEES_ALONE.test(tokens[phrase.head]!.lower)) continue;
      if (what === "arrested" && isProtesting(tokens, phrase) && !isOfUnrest(incident)) continue;
      const dead = rankOfDead(analysis, harm, phrase, candidates.length === 0);
      const isLater = isLaterDeath(analysis, harm, phrase, quantity);
      const part = partOf(analysis, phrase, incident);
      if (what === "killed" && (isLater || part.share !== undefined)) died.add(phrase.first);
      candidates.push({
        what,
        harm,
        patient:
          isLater || isThereAlone(analysis, harm, phrase) || isTakenWithOthers(analysis, context, harm, phrase, quantity)
            ? { ...patient, part: true }
            : { ...patient, coordinated: patient.coordinated || isWithCompanion(tokens, phrase) },
        phrase,
        quantity: dead === undefined ? quantity : { ...quantity, kind: "count", low: dead, high: dead },
        incident,
        scope: some !== undefined && scope === "this incident" && what === "injured" && dies(context, some) ? "dead and hurt" : scope,
        speaker: figureSpeaker(context, harm, phrase),
        ...part,
        ...(isAttackerAmongDead(analysis, context, harm, phrase, part.part) ? { part: "attackers" } : {}),
        ...(part.part === "attackers" && areStruckByAttackers(analysis, harm, phrase) ? { part: tokens[phrase.head]!.lower } : {}),
        isFurther: tokens.slice(phrase.first, phrase.last).some(({ lower }, i, all) => FURTHER.test(lower) && all[i + 1]?.lower !== "than"),
        some: someOfAll(analysis, harm, phrase),
        isAlso: isToldAlso(tokens, harm, phrase),
        isFree:
          some === undefined &&
          (what === "abducted" || (what === "arrested" && tokens[phrase.last]?.lower === "who")) &&
          cameFree(analysis, harm, phrase),
        isBare: tokens[phrase.head]!.tag === "NUM" && harm.lemma !== TOLL,
        age: ageIn(tokens, phrase),
        isJoined: /^(?:and|while|;)$/.test(tokens[phrase.first - 1]?.lower ?? "") && phrase.first < harm.token,
        isRestOfNamed: isRestOfNamed(tokens, harm, phrase),
        rank: quantity.kind === "ordinal" ? RANKS.get(tokens[phrase.first + 1]?.lower ?? "") : undefined,
        noun: isRest(tokens, phrase) ? "others" : tokens[phrase.head]!.lower,
      });
    }
  }
  return candidates
    .filter(({ what, phrase, scope }) => what !== "injured" || scope === "dead and hurt" || !died.has(phrase.first))
    .sort((a, b) => a.phrase.first - b.phrase.first);
}

/** Those told of and, where they are some of others whom the word strikes too, those others: both numbers of "four of the 11 people killed". */
function withAllOf(analysis: Analysis, harm: Harm, patient: Patient): { readonly patient: Patient; readonly some?: Phrase }[] {
  const all = allOfShare(analysis, harm, patient.phrase);
  if (all === undefined) return [{ patient }];
  const ofAll = { ...patient, phrase: all, part: false };
  return isOfAllBehind(analysis.tokens, harm.token, patient.phrase)
    ? [{ patient: ofAll }]
    : [{ patient }, { patient: ofAll, some: patient.phrase }];
}

/** "Eight people were unaccounted for and were presumed dead": missing, and not found dead. */
function isMissingAndFeared({ analysis: { tokens }, harms }: Context, { what, token }: Harm, { first }: Phrase): boolean {
  if (what !== "killed" || tokens[token]!.lower !== "dead" || !/^(?:presumed|feared|believed)$/.test(tokens[token - 1]?.lower ?? ""))
    return false;
  return harms.some((other) => other.what === "missing" && other.patients.some(({ phrase }) => phrase.first === first));
}

/** "recovered 43 bodies, along with six others with serious injuries": those who live. */
function isWithWounds({ article: { text }, tokens }: Analysis, { what }: Harm, { last }: Phrase): boolean {
  const { end } = tokens[last - 1]!;
  return what === "killed" && /^ with (?:\w+ ){0,2}(?:injuries|wounds|burns)\b/.test(text.slice(end, end + 40));
}

/** "many of some 240 on board were missing": nobody counts them. */
function isOfThoseThere(tokens: readonly Token[], { first }: Phrase): boolean {
  const of = /^(?:some|about|nearly|around|almost|the)$/.test(tokens[first - 1]?.lower ?? "") ? first - 2 : first - 1;
  return tokens[of]?.lower === "of" && /^(?:many|most|several|some|few|any|none)$/.test(tokens[of - 1]?.lower ?? "");
}

function dies({ harms }: Context, { first }: Phrase): boolean {
  return harms.some(({ what, patients }) => what === "killed" && patients.some(({ phrase }) => phrase.first === first));
}

const FLEES_ALONE = /^(?:person|man|woman|boy|girl|teen|teenager|individual|driver|passenger|male|female)$/;

/** "Six people were killed at the bus station alone", "in Sandel alone 11 bodies were found": those of one place. */
function isThereAlone(analysis: Analysis, { token, sentence }: Harm, { first, last }: Phrase): boolean {
  const { text } = analysis.article;
  const { start, end } = analysis.sentences[sentence]!;
  const behind = text.slice(analysis.tokens[Math.max(token, last - 1)]!.end, end);
  if (
    /^(?: (?:had|have|has|were|was|been|brought|taken|found|recovered|received|counted)){0,4} (?:in|at|on|to) (?:[\p{L}'’-]+ ){1,4}alone\b/u.test(
      behind,
    )
  )
    return true;
  // "In neighbouring Orvan 73 people were killed", besides those of the land that is told of.
  if (/^ in neighbou?ring \p{Lu}/u.test(behind)) return true;
  if (/\bIn neighbou?ring (?:\p{Lu}[\p{L}'’-]+ ){1,3}(?:[a-z]+ ){0,2}$/u.test(text.slice(start, analysis.tokens[first]!.start)))
    return true;
  return /\b(?:in|at|on) (?:[\p{L}'’-]+ ){1,4}alone,? (?:(?:at least|some|about|more than|another) )?$/iu.test(
    text.slice(start, analysis.tokens[first]!.start),
  );
}

/** "Two people wounded in the bombing have died": the dead grow by them, they are not all, and are no more among the wounded. */
function isLaterDeath({ article, tokens }: Analysis, { what, token }: Harm, { last }: Phrase, { low }: Quantity): boolean {
  if (what !== "killed" || last > token || (low ?? 0) < 2) return false;
  return WOUNDED_BEFORE.test(article.text.slice(tokens[last - 1]!.end, tokens[token]!.start));
}

const WOUNDED_BEFORE = /^,? (?:who (?:was|were|had been) )?(?:\w+ly )?(?:wounded|injured|hurt|burned)\b/i;

/** "More than 100 prisoners fled": who breaks out, or gets away with it, is not brought to safety. */
const BREAKS_OUT = new RegExp(`^(?:${ATTACKERS}|${OUTLAWS}|prisoners?|inmates?|convicts?|detainees?|suspects?)$`);

/** "A woman protesting the shooting was detained": held over what people did about the deed, and not over the deed. */
function isProtesting(tokens: readonly Token[], { last }: Phrase): boolean {
  return PROTESTING.test(tokens[last]?.lower ?? "");
}

const PROTESTING = /^(?:protesting|demonstrating|marching|rallying|rioting|looting)$/;

function isOfUnrest(incident: IncidentMention | undefined): boolean {
  return incident === undefined || incident.side === "unrest" || incident.events.some(({ type }) => type === "riot");
}

/** "Image 1 of 2 Karl Brandt was arrested": a number of pictures. */
function isPageOf(tokens: readonly Token[], { first }: Phrase): boolean {
  return /^\d+$/.test(tokens[first]!.text) && /^(?:image|photo|picture|slide|page)$/.test(tokens[first - 1]?.lower ?? "");
}

/** "The brother of one of the dead said": whose brother he is, and no count of theirs. */
function isOfRelative(tokens: readonly Token[], { first }: Phrase): boolean {
  return (
    tokens[first]!.lower === "one" &&
    tokens[first - 1]?.lower === "of" &&
    /^(?:brother|sister|father|mother|son|daughter|wife|widow|husband|uncle|aunt|cousin|nephew|niece|neighbou?r|friend|parents?|relatives?|family|lawyer|colleague|classmate|body|bodies|home|house|name|funeral|coffin)$/.test(
      tokens[first - 2]?.lower ?? "",
    )
  );
}

const RANKS: ReadonlyMap<string, number> = new Map(
  "second third fourth fifth sixth seventh eighth ninth tenth".split(" ").map((word, index) => [word, index + 2]),
);

const FURTHER = /^(?:another|additional|more|others?)$/;

/** "17 counts, one for each person wounded": the counts are counted. */
function isForEach(tokens: readonly Token[], { last }: Phrase): boolean {
  return tokens[last]?.lower === "for" && /^(?:each|every)$/.test(tokens[last + 1]?.lower ?? "");
}

function isToldAlso(tokens: readonly Token[], harm: Harm, { last }: Phrase): boolean {
  return last <= harm.token && tokens.slice(last, harm.token).some(({ lower }) => lower === "also");
}

function isRest(tokens: readonly Token[], phrase: Phrase): boolean {
  return PEOPLE.has(tokens[phrase.head]!.lower) && tokens.slice(phrase.first, phrase.head).some(({ lower }) => lower === "other");
}

/** "the killing of Ada Borg and four others", "Ada Borg was killed along with four others", "he and two other people were hurt" */
function isRestOfNamed(tokens: readonly Token[], { patients }: Harm, phrase: Phrase): boolean {
  const { lower } = tokens[phrase.head]!;
  const isOneMore = tokens[phrase.first]!.lower === "another" && PEOPLE.has(lower);
  if (lower !== "others" && !isRest(tokens, phrase) && !isOneMore) return false;
  const isName = (one: Phrase) => one.last <= phrase.first && tokens[one.head]!.tag === "PROPN" && one.quantity === undefined;
  if (/^(?:with|alongside)$/.test(tokens[phrase.first - 1]?.lower ?? "") && patients.some((one) => isName(one.phrase))) return true;
  const beside = tokens[phrase.first - 2];
  return tokens[phrase.first - 1]?.lower === "and" && (beside?.tag === "PROPN" || /^(?:he|she)$/.test(beside?.lower ?? ""));
}

const HELD = /^(?:hostages|captives)$/;
