import type { FigureRow, PolicyRow } from "../../model/explainer.ts";
import { otherHarm } from "../../model/other-harm.ts";
import type { LedgerEntry } from "../../model/record.ts";
import { overlaps } from "../../model/span.ts";
import { FIGURE_KINDS, type FigureKind, type FigureStatement } from "../../model/statement.ts";
import { capitalised, countText, tollText } from "../../support/number-text.ts";
import { type CaseView, compare, compareTimes, countFamilies, familyId, groupBy, isInPassing, ofKind } from "../case-view.ts";
import { countsAll, isCumulative } from "../counts-all.ts";
import { decidedNotes } from "../decided.ts";
import { cite, type Draft, type SectionMaker } from "../draft.ts";
import { isElsewhere } from "../elsewhere.ts";
import { bestOf, stepsOf } from "../figure-steps.ts";
import { valueText } from "../grammar/figure-text.ts";
import { isCounted, PART_NOUNS } from "../grammar/people-text.ts";
import { sentenceWords } from "../grammar/quoted-statement.ts";
import { tellFigures } from "../grammar/told-figures.ts";
import { voiceAndDay } from "../grammar/voice-text.ts";
import { headlineFigure, sameValue } from "../headline.ts";
import { isOfOtherDeed } from "../of-other-deed.ts";
import { isEventOfIt } from "./quoted-events.ts";
import { isHeldForOther, standingOf } from "./standing.ts";
import { leadKinds } from "./what-happened.ts";

/** Every figure in the reports with its speaker, day and words; how the count rose; what each policy makes of it. */
export const howMany: SectionMaker = {
  key: "how-many",
  heading: () => "How many were harmed, and who says so?",
  make(view) {
    const all = groupRows(view);
    const rows = listed(view, all);
    const decided = decidedNotes(view.incident, (field) => FIGURE_KINDS.some((kind) => kind === field));
    const unknown = [...decided, ...heldBack(all.length - rows.length)];
    // Without a figure, and without one that a person set, the policies have nothing to tell apart.
    if (rows.length === 0 && unknown.length === 0) return {};
    return { figures: rows.map((row) => toRow(view, row)), sentences: counts(view, rows), policies: policies(view), unknown };
  },
};

/** Its sentences without its tables: what a list asks of an incident. */
export const howManySentences: SectionMaker = { ...howMany, make: (view) => ({ sentences: counts(view, listed(view, groupRows(view))) }) };

/** The rows that count those who were harmed here, as far as their words tell. */
function listed(view: CaseView, rows: readonly Row[]): readonly Row[] {
  return rows.filter(([entry]) => standingOf(view, entry!) !== undefined);
}

/** Says that not all are listed, so that nobody takes the table for all that the reports count. */
function heldBack(count: number): readonly string[] {
  return count === 0
    ? []
    : [
        `${capitalised(countText(count, "more figure"))} in these reports may count other people, and ${count === 1 ? "is" : "are"} not listed.`,
      ];
}

function counts(view: CaseView, rows: readonly Row[]): readonly Draft[] {
  return [...others(view), ...parts(view, rows), ...FIGURE_KINDS.flatMap((what) => rise(view, rows, what))];
}

type Row = readonly LedgerEntry[];

/** Repetitions of one figure by one voice are one row; the earliest leads it. */
function groupRows(view: CaseView): readonly Row[] {
  const known = view.incident.ledger.flatMap((entry) => {
    const statement = view.statements.get(entry.statement.id);
    return statement?.kind === "figure" && view.articles.has(statement.articleId) ? [entry] : [];
  });
  const sorted = [...known].sort((one, other) => compareFigures(view, one.statement, other.statement));
  const voiceOf = ({ statement, voice }: LedgerEntry) => (statement.speaker ? voice : familyId(view, statement.articleId));
  const key = (entry: LedgerEntry) => {
    const { value, hedged } = entry.statement;
    const { what, of, low, high, vague, scope } = value;
    return JSON.stringify([what, of, low, high, vague, scope, hedged, voiceOf(entry), entry.supersededBy === undefined]);
  };
  return groupBy(sorted, key).map(([, entries]) => entries);
}

function compareFigures(view: CaseView, one: FigureStatement, other: FigureStatement): number {
  return (
    FIGURE_KINDS.indexOf(one.value.what) - FIGURE_KINDS.indexOf(other.value.what) ||
    Number(one.value.of !== "total") - Number(other.value.of !== "total") ||
    compareTimes(one, other, view.articles) ||
    compare(one.id, other.id)
  );
}

function toRow(view: CaseView, row: Row): FigureRow {
  const [first] = row as readonly [LedgerEntry, ...LedgerEntry[]];
  const { statement } = first;
  const { what, low, high, of } = statement.value;
  const statements = row.map((entry) => entry.statement);
  const [lead, ...rest] = statements.map((one) => cite(view, one));
  return {
    what,
    value: valueText(statement),
    low,
    high,
    of,
    speaker: statement.speaker?.words,
    office: statement.speaker?.office,
    saidAt: statement.saidAt,
    standing: standingOf(view, first) ?? "in doubt",
    superseded: first.supersededBy !== undefined,
    reports: new Set(statements.map(({ articleId }) => articleId)).size,
    families: countFamilies(view, statements),
    statement: statement.id,
    statements: statements.map(({ id }) => id),
    evidence: [lead!, ...rest],
  };
}

/** Harm and measures beside the killed and injured, which the first section tells: "As of 27 March 2024, 95 people were missing, …". */
function others(view: CaseView): readonly Draft[] {
  const kinds = FIGURE_KINDS.filter((what) => !leadKinds(view).includes(what));
  const isArrestTold = ofKind(view.own, "investigation").some((one) => one.value.what === "arrest" && isEventOfIt(view, one));
  return tellFigures(
    view,
    kinds.flatMap((what) => {
      const figure = headlineFigure(view, what);
      const sentence = figure ? sentenceWords(view, figure.statement) : "";
      const isOther = figure?.statement.value.what === "arrested" && isHeldForOther(view, figure.statement);
      return figure && !isOther && isCountOf(figure.statement, sentence, isArrestTold) && !isElsewhere(sentence, view.incident.where)
        ? figure
        : [];
    }),
    isInPassing(view) ? "quoted" : "known",
  );
}

/** "a child", "no one" of those who fled: only arrests are told of nobody, until one is told of, and a single person is told with the sentence about the arrest. */
function isCountOf({ value, evidence: [{ words }] }: FigureStatement, sentence: string, isArrestTold: boolean): boolean {
  if (value.what === "arrested" && value.high === 0 && isArrestTold) return false;
  // "Seven men were detained and questioned, but no arrests have been made."
  if (value.what === "arrested" && value.high !== 0 && /\b(?:no|not any|any) arrests?\b|\bn[o']t (?:been )?arrested\b/i.test(sentence))
    return false;
  return isCounted(words) && (value.high !== 0 || value.what === "arrested" || value.what === "missing");
}

/** Parts that have a noun of ours: the latest figure of each that still stands. "As of 30 March 2024, five children had been killed, …" */
function parts(view: CaseView, rows: readonly Row[]): readonly Draft[] {
  const current = rows.filter(
    (row) =>
      row[0]!.supersededBy === undefined &&
      isPart(row[0]!.statement) &&
      !isOneOfMore(row[0]!.statement, rows) &&
      isSure(
        view,
        row.map(({ statement }) => statement),
      ),
  );
  const byPart = groupBy(current, ([first]) => `${first!.statement.value.what} ${first!.statement.value.of}`);
  const latest = byPart.map(([, group]) => group.at(-1)!.map(({ statement }) => statement));
  return latest.flatMap(([statement, ...alike]) =>
    tellFigures(view, [{ statement: statement!, alike }], isInPassing(view) ? "quoted" : "known"),
  );
}

/** "A girl": one of the children of whom another figure tells more. */
function isOneOfMore({ value }: FigureStatement, rows: readonly Row[]): boolean {
  return (
    value.high === 1 &&
    rows.some(([first]) => {
      const { what, of, low, scope } = first!.statement.value;
      return what === value.what && of === value.of && scope === value.scope && (low ?? 0) > 1;
    })
  );
}

/** Words that say of a part, in its sentence, that it was harmed so. */
const HARM_SIGNS = {
  killed:
    /kill|dead|\bdie|dying|death|fatal|slain|slay|murder|bod(?:y|ies)|lives|perish|execut|massacre|slaughter|homicide|toll|suicide|blew (?:him|her|them)sel/i,
  injured: /injur|wound|hurt|hospital|shot|struck|graz|stab|\bhit\b|burn|condition|treated|maim/i,
} as const;

/**
 * Whether what is said of a part can be told: in the text of a report, in a sentence that names the harm, and not of people whom the same report
 * counts under the other harm as well. Among many sources one in its own voice is too few.
 */
function isSure(view: CaseView, row: readonly FigureStatement[]): boolean {
  const [first] = row as readonly [FigureStatement, ...FigureStatement[]];
  const [own] = first.evidence;
  const sentence = sentenceWords(view, first);
  const alike = view.incident.ledger.map(({ statement }) => statement).filter((one) => sameValue(one, first));
  const families = countFamilies(view, alike);
  const isLone = families < 2 && first.speaker === undefined && view.incident.sources.length >= MANY;
  const isTwice = view.incident.ledger.some(
    ({
      statement: {
        value,
        articleId,
        evidence: [other],
      },
    }) => articleId === first.articleId && value.what !== first.value.what && other.in === own.in && overlaps(other, own),
  );
  const isOne = !isCounted(own.words) && families < 2;
  const signs = first.value.what === "killed" ? HARM_SIGNS.killed : HARM_SIGNS.injured;
  // "One of the militants killed there was from Selmun": not how many were. "Two daughters": women or girls.
  if (
    /^one of (?:the|his|her|its|their|those|these) /i.test(own.words) ||
    /\b(?:ex-|former|retired)|\b(?:daughter|son|niece|nephew|sister|brother)s?$/i.test(own.words) ||
    isCumulative(sentence) ||
    isElsewhere(sentence, view.incident.where) ||
    isOfOtherDeed(view, first)
  )
    return false;
  // Those whom planes and guns from afar strike attacked nobody there.
  if (first.value.of === "attackers" && (view.incident.type === "air strike" || view.incident.type === "shelling")) return false;
  return own.in === undefined && !isLone && !isTwice && !isOne && signs.test(sentence);
}

/** From so many independent sources on, one of them alone is weak. */
const MANY = 5;

function isPart({ value, hedged, ...figure }: FigureStatement): boolean {
  const isPlain = !value.vague && !hedged && value.scope === "this incident" && (value.low ?? value.high ?? 0) > 0;
  const isHarm = value.what === "killed" || value.what === "injured";
  return isHarm && isPlain && value.of !== "total" && value.of in PART_NOUNS && otherHarm({ value, hedged, ...figure }) === undefined;
}

/** "The number killed rose as reports came in: 12 (police, 4 May 2023); …": each figure that was higher than all before it, from three on. */
function rise(view: CaseView, rows: readonly Row[], what: FigureKind): Draft[] {
  const all = ofKind(view.own, "figure");
  const steps = stepsOf(
    rows.map(([first]) => first!.statement).filter((one) => countsAll(view, one, all)),
    what,
    bestOf(view.incident, view.policy, what),
  );
  if (steps.length < 3) return [];
  const parts = steps.map((step) => `${valueText(step)} (${voiceAndDay(view, step)})`);
  return [{ label: capitalised(what), text: `The number ${what} rose as reports came in: ${parts.join("; ")}.`, statements: steps }];
}

/** The policies side by side, the reader's own first. */
function policies(view: CaseView): readonly PolicyRow[] {
  const own = (policy: string) => Number(policy !== view.policy);
  return [...view.incident.tolls]
    .sort(
      (one, other) =>
        FIGURE_KINDS.indexOf(one.what) - FIGURE_KINDS.indexOf(other.what) ||
        own(one.policy) - own(other.policy) ||
        compare(one.policy, other.policy),
    )
    .map((toll) => ({ policy: toll.policy, what: toll.what, value: tollText(toll), trace: toll.trace }));
}
