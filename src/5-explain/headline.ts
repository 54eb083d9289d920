import { otherHarm } from "../model/other-harm.ts";
import type { FigureKind, FigureStatement } from "../model/statement.ts";
import { type CaseView, ofKind, spread } from "./case-view.ts";
import { countsAll } from "./counts-all.ts";
import { isCounted, PART_NOUNS } from "./grammar/people-text.ts";
import { sentenceWords } from "./grammar/quoted-statement.ts";
import { isOfOtherDeed } from "./of-other-deed.ts";

/** The figure that the explainer's policy stands on, and others that say the same in the same voice. */
export interface HeadlineFigure {
  readonly statement: FigureStatement;
  readonly alike: readonly FigureStatement[];
}

/** "The two were taken to a hospital, where they were pronounced dead." */
const DIED = /\b(?:where|and) (?:he|she|they|both|the \w+) (?:(?:was|were) pronounced dead|(?:later )?died)\b/i;

/** "Police originally said that eight people were hurt": of a count that is told so, a report knows a better one. */
export const TAKEN_BACK =
  /\b(?:originally|initially|at first|mistakenly|wrongly) (?:\w+ ){0,4}(?:said|told|reported|put|believed|thought|counted)\b/i;

/** The statement that gave the policy's best figure; where it has none, the one with only words. */
export function headlineFigure(view: CaseView, what: FigureKind): HeadlineFigure | undefined {
  const toll = view.incident.tolls.find((one) => one.policy === view.policy && one.what === what);
  const all = ofKind(view.own, "figure");
  const figures = all
    .filter((one) => one.value.what === what && one.value.scope === "this incident" && otherHarm(one) === undefined)
    .filter((one) => one.value.of !== "attackers" || (view.incident.type !== "air strike" && view.incident.type !== "shelling"))
    .filter((one) => countsAll(view, one, all) && (one.value.of === "total" || isCounted(one.evidence[0].words)))
    .filter((one) => !isOneOfMany(view, one))
    .filter((one) => {
      const words = sentenceWords(view, one);
      return !(what === "injured" && DIED.test(words)) && !TAKEN_BACK.test(words) && !isOfOtherDeed(view, one);
    });
  const isNobody = ({ value }: FigureStatement) => value.high === 0;
  const isLater =
    figures.some((one) => !isNobody(one) && one.value.of === "total" && !one.hedged) ||
    (what === "arrested" && all.some((one) => one.value.what === what && !isNobody(one)));
  const chosen = figures.filter((one) => toll?.chosen.includes(one.id) && !(isNobody(one) && isLater));
  const totals = chosen.filter((one) => one.value.of === "total");
  const isBest = ({ value }: FigureStatement) => toll?.best !== undefined && (value.low === toll.best || value.high === toll.best);
  // Who is missing or arrested is known on a day; a report of a year later only recalls it.
  const sameAsBest = figures.filter((one) => one.value.of === "total" && isBest(one) && !one.hedged);
  const first = what === "killed" || what === "injured" ? undefined : (sameAsBest.find(({ speaker }) => speaker) ?? sameAsBest[0]);
  const counted = totals.filter((one) => isBest(one) && isCounted(one.evidence[0].words) && one.evidence[0].in === undefined);
  const whole =
    first ??
    counted.findLast(isFromWorld) ??
    totals.findLast((one) => isBest(one) && isFromWorld(one)) ??
    counted.at(-1) ??
    totals.findLast(isBest) ??
    totals.at(-1) ??
    sameAsBest.findLast((one) => !isNobody(one)) ??
    chosen.findLast(isBest) ??
    chosen.at(-1);
  const statement = whole && (largerPart(figures, whole) ?? whole);
  if (!statement) return undefined;
  const alike = figures.filter(
    (one) =>
      one.id !== statement.id &&
      sameValue(one, statement) &&
      one.speaker?.words === statement.speaker?.words &&
      one.hedged === statement.hedged,
  );
  return { statement: notBefore(statement, view.incident.when?.from), alike: statement.speaker ? spread(view, alike, 3) : [] };
}

/** "Nobody was held as of Monday", in a report that its page dates on the Sunday: the Monday before is the day of no count of the deed. */
function notBefore(statement: FigureStatement, day: string | undefined): FigureStatement {
  const isBefore = day !== undefined && statement.saidAt !== undefined && statement.saidAt.slice(0, 10) < day;
  return isBefore ? { ...statement, saidAt: undefined } : statement;
}

/** Deeds and disasters in which "a man" of whom a sentence tells is one of many, or not of them. */
const OF_CROWDS: ReadonlySet<string> = new Set(["riot", "disaster", "armed clash", "air strike", "shelling", "accident"]);

/** "A soldier also was killed", "the body of a child": a single person without a number, where crowds are harmed or reports only mention it. */
function isOneOfMany({ incident }: CaseView, { value, evidence: [{ words }] }: FigureStatement): boolean {
  const isMentioned = incident.mainArticles.length === 0;
  return (isMentioned || OF_CROWDS.has(incident.type)) && value.low === 1 && !isCounted(words);
}

/** "At least 37 foreigners" beside "seven Japanese": a count that a part exceeds is none of all; then the part is told. */
function largerPart(figures: readonly FigureStatement[], whole: FigureStatement): FigureStatement | undefined {
  const number = ({ value }: FigureStatement) => value.low ?? value.high ?? 0;
  const isPart = ({ value, hedged, evidence: [own] }: FigureStatement) =>
    value.of in PART_NOUNS && value.of !== "total" && value.of !== "attackers" && !hedged && !value.vague && isCounted(own.words);
  if (whole.value.of !== "total" || whole.value.vague) return undefined;
  return figures.findLast((one) => isPart(one) && number(one) > number(whole) && whole.value.high !== 0);
}

/** In the report's own voice or that of somebody who can know: not a candidate's or an expert's word, where others say the same. */
function isFromWorld({ speaker }: FigureStatement): boolean {
  return (
    speaker === undefined ||
    !(["other", "expert", "party"].includes(speaker.kind) || / (?:early|late|later|earlier|today|again)$/.test(speaker.words))
  );
}

/** Whether two figures count the same people with the same bounds. */
export function sameValue({ value: one }: FigureStatement, { value: other }: FigureStatement): boolean {
  return one.what === other.what && one.of === other.of && one.low === other.low && one.high === other.high && one.vague === other.vague;
}
