import { contains, type Span } from "../../model/span.ts";
import type { Statement } from "../../model/statement.ts";
import { isOfOtherTime, recallsOther } from "../beside-deed.ts";
import { type CaseView, compare, ofKind } from "../case-view.ts";
import { isCumulative } from "../counts-all.ts";
import type { Draft } from "../draft.ts";
import { isOfOtherTown } from "../elsewhere.ts";
import { sentenceAround } from "../grammar/quote-text.ts";
import { quotation } from "../grammar/quoted-statement.ts";
import { tellsOtherDeeds } from "../of-other-deed.ts";
import { isColumn, isOpinion } from "../opinion.ts";
import { isRoundUp } from "../other-stories.ts";
import { hasTitle, isReadable } from "./quoted-events.ts";

/** The sentence that tells most of it at once, in the first reports whose subject it is, quoted. */
export function account(view: CaseView): readonly Draft[] {
  const told = [...ofKind(view.own, "type"), ...ofKind(view.own, "incident")].filter(
    (one) => isMain(view, one) && !one.speaker && one.evidence[0].in === undefined && isReport(view, one),
  );
  const articles = [...new Set(told.map((one) => one.articleId))].sort((one, other) =>
    compare(published(view, one), published(view, other)),
  );
  const first = new Set(articles.slice(0, FIRST_REPORTS));
  const choices = told
    .filter((one) => first.has(one.articleId))
    .map((one) => ({ statement: one, span: sentenceAround(view.articles.get(one.articleId)!.text, one.evidence[0]) }))
    .filter(({ statement, span }) => isAccountOf(view, statement, span))
    .filter(({ statement, span }) => view.incident.type === "other" || tellsType(view, statement, span));
  const ranked = choices
    .map((choice) => ({
      ...choice,
      worth: kindsIn(view, choice.statement, choice.span) - articles.indexOf(choice.statement.articleId) / 2,
    }))
    .sort((one, other) => other.worth - one.worth || one.span.start - other.span.start || compare(one.statement.id, other.statement.id));
  return ranked
    .filter(({ statement, span }) => kindsIn(view, statement, span) > 1 && tellsWhich(view, statement, span))
    .slice(0, 1)
    .map(({ statement, span }) => quotation(view, statement, span));
}

/** Whether its report tells what happened in order: no round-up of several stories, and no writer's comment on them. */
function isReport({ articles }: CaseView, { articleId }: Statement): boolean {
  const article = articles.get(articleId)!;
  return !isRoundUp(article) && !isColumn(article);
}

/** Reports that the account is looked for in: the first ones, which tell it to readers who know nothing. */
const FIRST_REPORTS = 4;

/** A longer sentence is hard to read in a quotation. Characters. */
const LONGEST_ACCOUNT = 320;

/** Whether the stretch says what kind of incident it was: a page with several stories tells of other deeds too. */
function tellsType(view: CaseView, { articleId }: Statement, span: Span): boolean {
  const { type } = view.incident;
  return ofKind(view.own, "type").some(
    (one) => one.value.type === type && one.articleId === articleId && one.evidence[0].in === undefined && contains(span, one.evidence[0]),
  );
}

/** Whether the incident is what the statement's report is about. */
export function isMain({ incident }: CaseView, { articleId }: Statement): boolean {
  return incident.mainArticles.includes(articleId);
}

function published(view: CaseView, articleId: string): string {
  return view.articles.get(articleId)?.published?.at ?? "~";
}

/** A sentence into which a page has run the report's own title is none. */
function isAccountOf(view: CaseView, statement: Statement, { start, end }: Span): boolean {
  const words = view.articles.get(statement.articleId)!.text.slice(start, end);
  return (
    isAccount(words) &&
    !isCumulative(words) &&
    !tellsOtherDeeds(words) &&
    !isOfOtherTown(words, view.incident.where, view.others) &&
    !isOfOtherTime(view, statement, words, view.incident.when) &&
    !hasTitle(view, statement, words)
  );
}

/** Whether a sentence may tell what happened: readable, no opinion, and no memory of another deed. */
export function isAccount(words: string): boolean {
  // "GUNMEN stormed …": some outlets set the first word of a report in capitals.
  return (
    isReadable(words) &&
    !isOpinion(words) &&
    !TALKED_OF.test(words) &&
    !ASKS_FOR.test(words) &&
    !(IN_ITS_WAKE.test(words) && !HARM.test(words)) &&
    !recallsOther(words) &&
    words.length <= LONGEST_ACCOUNT &&
    !/^\p{Lu}{4,}/u.test(words) &&
    !SUPPOSED.test(words)
  );
}

/** What is said of a deed in public, by those who had no part in it: "the host took to Twitter over the bombing". */
const TALKED_OF =
  /\b(?:took to (?:Twitter|Facebook|Instagram|social media)|tweet(?:s|ed|ing)?|went viral|mainstream media|(?:talk|radio|television|TV)(?: show|-show)? (?:hosts?|personalit(?:y|ies))|pundits?|commentators?|columnists?|hashtags?|op-?eds?|got into it|weighed in|(?:tries|trying|tried) to (?:demoni[sz]e|justify|blame|smear)|falsely claim\w*|had an? (?:awesome|amazing|incredible))\b/i;

/** What the captors of those who were taken ask for afterwards. */
const ASKS_FOR = /\b(?:kidnapp?ers|captors|abductors)\b[^;]*\b(?:demand\w*|ask(?:ed|ing)? (?:for|h)|want(?:ed|s)?|paid|threat\w+)\b/i;

/** "In the wake of the riots a boy walked into a station": what came of it; with those struck it tells of it as well. */
const IN_ITS_WAKE = /\bin the (?:wake|aftermath) of\b/i;
const HARM = /\b(?:kill(?:ed|ing)|dead|died|deaths?|wound(?:ed|ing)|injur(?:ed|ing))\b/i;

/** Questions and calls, and what somebody only supposes: "If our soldiers die in an attack, …", "Don't miss the crash!". */
const SUPPOSED =
  /^["“‘']?(?:If|Imagine|Suppose|Unless|Whether|Should|Don['’]t|Watch|Look|Remember|Check|Also check|Let['’]?s|Please|Warning|WARNING)\b|[?!]["”’']?$/;

/** How many of the things that a reader asks for stand in the stretch: what, where, when, how many, by whom, with what. */
function kindsIn(view: CaseView, { articleId }: Statement, span: Span): number {
  const inside = view.own.filter(
    (one) => one.articleId === articleId && one.evidence[0].in === undefined && contains(span, one.evidence[0]),
  );
  return new Set(inside.map((one) => (one.kind === "participant" ? one.value.role : one.kind))).size;
}

/** Whether a stretch tells which deed is meant: it has its place, its day, a count or those who were struck; "the use of gas is banned" has none. */
export function tellsWhich(view: CaseView, { articleId }: Statement, span: Span): boolean {
  const isMark = (one: Statement) =>
    one.kind === "where" ||
    one.kind === "when" ||
    one.kind === "figure" ||
    one.kind === "responsibility" ||
    (one.kind === "participant" && (one.value.role === "victim" || one.value.role === "target"));
  const words = view.articles.get(articleId)?.text.slice(span.start, span.end) ?? "";
  if (/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/.test(words)) return true;
  return view.own.some(
    (one) => isMark(one) && one.articleId === articleId && one.evidence[0].in === undefined && contains(span, one.evidence[0]),
  );
}
