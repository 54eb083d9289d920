import { otherHarm } from "../../model/other-harm.ts";
import type { LedgerEntry } from "../../model/record.ts";
import type { FigureStatement } from "../../model/statement.ts";
import { isOfOtherYear, wordsAfter } from "../beside-deed.ts";
import { type CaseView, countFamilies, isGarbled, ofKind, oncePerCase } from "../case-view.ts";
import { countsAll, headOf, isCumulative } from "../counts-all.ts";
import { bestOf, isFarFrom } from "../figure-steps.ts";
import { valueText } from "../grammar/figure-text.ts";
import { isCounted, PART_NOUNS } from "../grammar/people-text.ts";
import { sentenceAround } from "../grammar/quote-text.ts";
import { sentenceOf, sentenceWords } from "../grammar/quoted-statement.ts";
import { voiceAndDay } from "../grammar/voice-text.ts";
import { TAKEN_BACK } from "../headline.ts";
import { isOfProtests } from "../of-its-kind.ts";
import { isOfOtherDeed } from "../of-other-deed.ts";

/**
 * How a figure stands to the others: "current", "replaced by 93 (the Investigative Committee, 23 March 2024)", "current, but differs from 150 (…)".
 * `undefined` where it is rather no count of those who were harmed here: another deed's, a year's, or one that no other comes near.
 */
export function standingOf(view: CaseView, entry: LedgerEntry): string | undefined {
  const { statement, supersededBy, contradicts } = entry;
  const { scope } = statement.value;
  if (isOfOthers(view, statement) || isToldDead(view, statement)) return undefined;
  if (scope === "dead and hurt") return isOfAllStruck(view, statement) ? TOGETHER : undefined;
  if (scope !== "this incident") return `not counted: ${scope}`;
  if (mayBeDead(view, statement)) return "told only as struck: who died may be among them";
  if (!isWhole(view, statement)) return standingOfShare(view, statement);
  const hedge = statement.hedged ? "hedged; " : "";
  // Of a part two reports seldom count the same people: "two men" at one hospital are some of the six.
  if (statement.value.of !== "total") return `${hedge}current`;
  const later = supersededBy === undefined || isBest(view, statement) ? undefined : figureById(view, supersededBy);
  if (later && isSound(view, later)) return `replaced by ${valueText(later)} (${voiceAndDay(view, later)})`;
  const others = contradicts.flatMap((id) => figureById(view, id) ?? []).filter((other) => isSound(view, other));
  const told = [...new Set(others.map((other) => `${valueText(other)} (${voiceAndDay(view, other)})`))];
  if (told.length === 0) return `${hedge}current`;
  if (isLoneAndFar(view, statement)) return undefined;
  const more = told.length > 2 ? ` and ${told.length - 2} more` : "";
  return `${hedge}current, but differs from ${told.slice(0, 2).join("; ")}${more}`;
}

/** Protesters over the deed, and those who crowd around: who is arrested for something else. */
export function isHeldForOther(view: CaseView, statement: FigureStatement): boolean {
  const words = sentenceWords(view, statement);
  return FOR_OTHER.test(words) || isOfProtests(words, view.incident.type);
}

const FOR_OTHER =
  /\b(?:disorderly conduct|trespass\w*|unrelated|resisting|fighting|reports? circulated|rumou?rs?|not (?:a |considered )?suspects?)\b/i;

/** "Tens of thousands of displaced civilians": by what, their name does not tell. */
const DISPLACED = /\bdisplaced \p{L}/iu;

/** "The cooks are 44 and 61 years old": "one 44", "the other 61". */
function isAge(words: string, sentence: string): boolean {
  const [, age] = /^(?:the other )?(\d{1,2})$/.exec(words) ?? [];
  if (age === undefined) return false;
  return new RegExp(`\\b${age}(?:,? (?:and|or|to) (?:the other )?\\d{1,2})?[ -]years?[- ]old|\\b(?:one|other|ages?|aged) ${age}\\b`).test(
    sentence,
  );
}

/** "Four men were hurt, none of whom was named": not that nobody was hurt. */
const NAMED = /^ (?:was|were|has been|have been) (?:publicly |yet |immediately )?(?:identified|named)\b/i;

/** "Two witnesses to the shooting": nobody whom it struck. */
const WITNESSES = /witness(?:es)?$/i;

const TOGETHER = "counts dead and hurt together";

/** "Two females" of five who were shot count some of them, "the four victims" of whom one died all; what is more than all is not known to be either. */
function standingOfShare(view: CaseView, statement: FigureStatement): string | undefined {
  const { what, low = 0 } = statement.value;
  const best = bestOf(view.incident, view.policy, what);
  if (best === undefined || low < best) return "counts only some of them";
  return what === "injured" && isOfAllStruck(view, statement) ? TOGETHER : undefined;
}

/** Whether a figure's own words, its sentence or its place in the report make it that of other people. */
function isOfOthers(view: CaseView, statement: FigureStatement): boolean {
  const isHeld = statement.value.what === "arrested" && isHeldForOther(view, statement);
  if (WITNESSES.test(statement.evidence[0].words) || isAge(statement.evidence[0].words, sentenceWords(view, statement))) return true;
  if (statement.value.high === 0 && NAMED.test(wordsAfter(view, statement))) return true;
  if (statement.value.what === "displaced" && DISPLACED.test(statement.evidence[0].words)) return true;
  const isMany = statement.value.of === "total" && isCumulative(sentenceWords(view, statement)) && !isBest(view, statement);
  return (
    isMany ||
    isHeld ||
    isGarbled(statement, view.incident) ||
    otherHarm(statement) !== undefined ||
    isOfOtherTime(view, statement) ||
    isOfOtherDeed(view, statement)
  );
}

/** "Two cooks and a pupil were hit by shots": the pupil whom the same report tells as dead, under the other harm. */
function isToldDead(view: CaseView, figure: FigureStatement): boolean {
  const { value, articleId, evidence } = figure;
  if (value.what !== "injured" || value.high !== 1 || isCounted(evidence[0].words) || LIVES.test(sentenceWords(view, figure))) return false;
  const dead = ofKind(view.own, "figure").filter((one) => one.value.what === "killed" && one.value.of === value.of);
  // Where nobody is counted as hurt, "a woman" who was shot is the mother who died.
  const isNobodyHurt = value.of !== "total" && bestOf(view.incident, view.policy, "injured") === undefined;
  const isSame = (one: FigureStatement) => isNobodyHurt || headOf(one.evidence[0].words) === headOf(evidence[0].words);
  return dead.some((one) => one.articleId === articleId && isSame(one));
}

/** A figure that another can be held against: it counts all of them, and them alone. */
function isSound(view: CaseView, figure: FigureStatement): boolean {
  return !isOfOthers(view, figure) && isWhole(view, figure) && !mayBeDead(view, figure) && !isLoneAndFar(view, figure);
}

/** Not "three more victims", "two females" of five who were shot: no count of all, nor one that a later count replaces. */
function isWhole(view: CaseView, figure: FigureStatement): boolean {
  const { what, of, low } = figure.value;
  const isCount = of === "total" && (what === "killed" || what === "injured") && (low ?? 0) > 0;
  const isTakenBack = TAKEN_BACK.test(sentenceWords(view, figure));
  // "One person is in hospital after a shot" in a riot that hurt twelve: told by himself.
  const best = bestOf(view.incident, view.policy, what) ?? 0;
  const isOne = low === 1 && best > 1 && (!isCounted(figure.evidence[0].words) || (view.incident.type === "riot" && best > FEW));
  return !isCount || isTakenBack || isBest(view, figure) || (!isOne && countsAll(view, figure, ofKind(view.own, "figure")));
}

/** More than these are hurt in a riot, and one is one of them. */
const FEW = 3;

function isBest(view: CaseView, { value: { what, low, high } }: FigureStatement): boolean {
  const best = bestOf(view.incident, view.policy, what);
  return best !== undefined && (low === best || high === best);
}

/** "Four people were shot, and one of them died": as many as the dead and the hurt whom the reports count are together; one person is not both. */
function isOfAllStruck(view: CaseView, { value: { of, low, high } }: FigureStatement): boolean {
  if (high === 1) return false;
  if (of !== "total") return true;
  const [killed, injured] = [bestOf(view.incident, view.policy, "killed"), bestOf(view.incident, view.policy, "injured")];
  return killed === undefined || low === killed + (injured ?? 0);
}

/** "The police shooting of a man", where others tell that somebody died: not where it is said how those live whom it counts. */
function mayBeDead(view: CaseView, figure: FigureStatement): boolean {
  return figure.value.struck !== undefined && tellsOfDead(view) && !LIVES.test(sentenceWords(view, figure));
}

const tellsOfDead = oncePerCase((view) =>
  ofKind(view.own, "figure").some(
    (one) => one.value.what === "killed" && one.value.scope === "this incident" && (one.value.low ?? 0) > 0 && !isOfOthers(view, one),
  ),
);

const LIVES =
  /\b(?:condition|stable|stabili[sz]ed|surviv\w*|recover\w*|wounded|injur\w+|non-?fatal\w*|life support|fighting for (?:his|her|their) li(?:fe|ves))\b/i;

/** So far into a report what it counts is of its subject. Code units. */
const HEAD = 600;

/** The word of one source alone, below the head of its report and far from what the others count, is most often a slip of reading; of one who did it it is what they say. */
function isLoneAndFar(view: CaseView, { value, speaker, evidence: [own], ...rest }: FigureStatement): boolean {
  const { what, of, low, high } = value;
  if (own.in !== undefined || own.start < HEAD) return false;
  if (of !== "total" || speaker?.kind === "party" || !isFarFrom(low ?? high, bestOf(view.incident, view.policy, what))) return false;
  const alike = view.incident.ledger.filter(
    ({ statement: { value: other } }) => other.what === what && other.of === of && other.low === low,
  );
  return countFamilies(view, [rest, ...alike.map(({ statement }) => statement)]) < 2;
}

/**
 * Whether a count stands in a sentence that names other years only; of a part without a noun of ours ("about 170 islanders") also where the
 * sentence before it does.
 */
function isOfOtherTime(view: CaseView, statement: FigureStatement): boolean {
  const { when } = view.incident;
  if (isOfOtherYear(sentenceWords(view, statement), when, false)) return true;
  const text = view.articles.get(statement.articleId)?.text;
  const { start } = sentenceOf(view, statement);
  if (text === undefined || statement.evidence[0].in !== undefined || statement.value.of in PART_NOUNS || start < 2) return false;
  const before = text.slice(0, start).trimEnd();
  const sentence = sentenceAround(text, { start: before.length - 1, end: before.length });
  return isOfOtherYear(text.slice(sentence.start, sentence.end), when, false);
}

function figureById(view: CaseView, id: string): FigureStatement | undefined {
  const statement = view.statements.get(id);
  return statement?.kind === "figure" ? statement : undefined;
}
