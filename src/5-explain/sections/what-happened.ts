import type { Cited } from "../../model/explainer.ts";
import { contains } from "../../model/span.ts";
import type { FigureKind, Statement, WhenStatement } from "../../model/statement.ts";
import { whenText } from "../../support/date-text.ts";
import { isOfDeed, isOfPast } from "../beside-deed.ts";
import { areSeveral, calledBy } from "../called.ts";
import { type CaseView, countFamilies, groupBy, isInPassing, ofKind, spread } from "../case-view.ts";
import { decidedNotes } from "../decided.ts";
import type { Draft, SectionMaker } from "../draft.ts";
import { atPlaceText, severalText } from "../grammar/incident-text.ts";
import { quotation } from "../grammar/quoted-statement.ts";
import { tellFigures } from "../grammar/told-figures.ts";
import { openingOutlet } from "../grammar/voice-text.ts";
import { headlineFigure } from "../headline.ts";
import { isColumn, isOpinion } from "../opinion.ts";
import { placeTold } from "../place-told.ts";
import { sinceDied } from "../since-died.ts";
import { isTiedToDeed } from "../tied-count.ts";
import { account, isAccount, isMain, tellsWhich } from "./account.ts";
import { means } from "./means.ts";
import { CHATTER } from "./quoted-events.ts";

/** The event in a few sentences: what, where, when; the tolls; how the first reports told it; what was used. */
export const whatHappened: SectionMaker = {
  key: "what-happened",
  heading: () => "What happened?",
  make: (view) => ({
    sentences: onceEach([...core(view), ...tolls(view), ...account(view), ...means(view)]),
    unknown: decidedNotes(view.incident, (field) => field === "type" || field === "when" || field === "where"),
  }),
};

/** One sentence of a report may tell the deed and its toll: quoted once, it cites what it tells of both. */
function onceEach(drafts: readonly Draft[]): readonly Draft[] {
  return groupBy(drafts, ({ text }) => text).map(([, [first, ...again]]) => ({
    ...first!,
    statements: [...new Set([first!, ...again].flatMap(({ statements }) => statements))],
  }));
}

/**
 * "Reports describe a shooting at Harbour Hall in Port Sable, Malta, on 4 May 2023." Where neither place nor day can be told, that would say
 * nothing, and where one source only mentions it, it would put together what may not belong together: then the report's own sentence stands.
 */
function core(view: CaseView): readonly Draft[] {
  const { type, when, where, stage, negated } = view.incident;
  const words = calledBy(view);
  const types = ofKind(view.own, "type").filter((one) => one.value.type === type && one.value.called === view.incident.called);
  const days = daysTold(view);
  const places = where ? ofKind(view.own, "where").filter(({ value }) => value.name === where.name) : [];
  const bySite = [...places].sort((one, other) => rank(other.value.site === where?.site) - rank(one.value.site === where?.site));
  const statements: Statement[] = [...spread(view, types, 2), ...spread(view, bySite, 2), ...spread(view, days, 2)];
  if (statements.length === 0) return [];
  const what = negated
    ? words.noun
    : stage === "accomplished"
      ? areSeveral(view)
        ? severalText(words)
        : words.one
      : `${stage === "attempted" ? "an attempted" : "a threatened"} ${words.noun}`;
  const isGeneral = tellsInGeneral(view);
  const told = places.length > 0 ? placeTold(view) : undefined;
  const place = told ? ` ${atPlaceText(told)}` : "";
  const day = when && days.length > 0 ? `${place.includes(",") ? "," : ""} ${whenText(when)}` : "";
  const isWeak = isInPassing(view) || (day === "" && (place === "" || isBare(view))) || isGeneral;
  if (isWeak && !negated) {
    const all = accountsOf(view, types);
    const quotes = all.filter(({ evidence }) => isAccount(evidence![0]!.words));
    const telling = quotes.find(({ statements: [one], evidence }) => tellsWhich(view, one!, evidence![0]!));
    const best = telling ?? titleOf(view) ?? quotes[0];
    if (best) return [best];
    // Of what is only mentioned in passing by one who argues, not even the place is sure.
    if (isInPassing(view) && all.some(({ evidence }) => isOpinion(evidence![0]!.words))) return [];
  }
  // "An outlet reported an incident" tells nothing; nor does "an air strike in Selmun" of one told in passing, which may be any of them.
  const isVague = isInPassing(view) ? place === "" || day === "" : isLoose(view) && place === "" && day === "";
  if (!negated && (isVague || isGeneral)) return [];
  const opening = negated ? "Reports say that there was no" : describes(view, statements);
  // "in Washington, D.C.": one full stop is enough.
  return [{ text: `${opening} ${what}${place}${day}`.replace(/\.?$/, "."), statements }];
}

/** The sentences that may tell it where ours would say nothing: of a report about it the first that tells of the deed, else that which names its type. */
function accountsOf(view: CaseView, types: readonly Statement[]): readonly Draft[] {
  const first = ofKind(view.own, "incident");
  const ordered = view.incident.mainArticles.length > 0 ? [...first, ...types] : [...types, ...first];
  return ordered.filter(({ articleId }) => !isColumn(view.articles.get(articleId)!)).map((one) => quotation(view, one));
}

/** The title of the first report about it, where that tells of the deed: what is left to quote when no sentence can be read by itself. */
function titleOf(view: CaseView): Draft | undefined {
  const told = [...ofKind(view.own, "type"), ...ofKind(view.own, "incident")].filter(
    (one) => isMain(view, one) && !isColumn(view.articles.get(one.articleId)!),
  );
  const [first] = told;
  const title = first === undefined ? undefined : view.articles.get(first.articleId)?.title;
  if (first === undefined || title === undefined || !told.some(({ evidence: [own] }) => names(title, own.words))) return undefined;
  return quotation(view, first, { start: 0, end: title.length, in: "title" });
}

/** Whether a title has the stem of a word: "Crash" of "crashed". */
function names(title: string, word: string): boolean {
  return title.toLowerCase().includes(word.toLowerCase().replace(/(?:s|ed|ing|ers?)$/, ""));
}

/** "Police shootings have become more frequent": one source, words for many deeds, no day and nobody harmed. */
export function tellsInGeneral(view: CaseView): boolean {
  return areSeveral(view) && view.incident.sources.length < 2 && daysTold(view).length === 0 && !countsHarm(view);
}

/** Only mentioned, or called by no word of its own without anybody killed or hurt: of that the report's own sentence tells more. */
function isBare(view: CaseView): boolean {
  return isInPassing(view) || (view.incident.type === "other" && isHarmless(view));
}

/** "An outlet reported an accident": of what is called so, or by no word of its own, there are too many to tell of one without anybody hurt. */
function isLoose(view: CaseView): boolean {
  const { type } = view.incident;
  return type === "other" || ((type === "accident" || type === "disaster") && isHarmless(view));
}

/** Whether a report counts killed or injured in it, be it well enough to be told or not. */
function countsHarm(view: CaseView): boolean {
  return ofKind(view.own, "figure").some(({ value }) => value.what === "killed" || value.what === "injured");
}

/** Whether nobody is told to be killed or hurt. */
function isHarmless(view: CaseView): boolean {
  return (["killed", "injured"] as const).every((what) => headlineFigure(view, what) === undefined);
}

/**
 * What the reports say of the day that the incident has: told where one of them dates the deed itself, or several independent sources say so.
 * Those that date the deed come first. Empty where the day is only met beside it.
 */
export function daysTold(view: CaseView): readonly WhenStatement[] {
  const { when } = view.incident;
  const days = (when ? ofKind(view.own, "when") : []).filter(
    (one) => one.value.from === when!.from && one.value.to === when!.to && !isOfPast(view, one),
  );
  const ofDeed = days.filter((one) => isOfDeed(view, one));
  return ofDeed.length > 0 || countFamilies(view, days) > 1 ? [...ofDeed, ...days.filter((one) => !ofDeed.includes(one))] : [];
}

function rank(isIt: boolean): number {
  return isIt ? 1 : 0;
}

/** The reports in the plural only where there are several. */
function describes(view: CaseView, statements: readonly Statement[]): string {
  return new Set(statements.map((one) => one.articleId)).size > 1 ? "Reports describe" : `${openingOutlet(view, statements[0]!)} reported`;
}

/** Its tolls alone, for lists. */
export const headTolls: SectionMaker = { ...whatHappened, make: (view) => ({ sentences: onceEach(tolls(view)) }) };

/** What a reader asks first: of a kidnapping, how many were taken. */
export function leadKinds({ incident: { type } }: CaseView): readonly FigureKind[] {
  return type === "kidnapping" ? ["abducted", "killed", "injured"] : ["killed", "injured"];
}

function tolls(view: CaseView): readonly Draft[] {
  const figures = leadKinds(view).flatMap((what) => headlineFigure(view, what) ?? []);
  const isLoose = isInPassing(view) || figures.some(({ statement }) => !isTiedToDeed(view, statement));
  const told = tellFigures(view, figures, isLoose ? "quoted" : "known");
  const isVague = ({ statements: [first] }: Draft) => first!.kind === "figure" && first!.value.vague;
  const isChatter = ({ evidence }: Draft) =>
    isLoose && evidence !== undefined && (CHATTER.test(evidence[0]!.words) || /\?["”’']*$/.test(evidence[0]!.words));
  const killed = figures.find(({ statement }) => statement.value.what === "killed");
  return [
    ...told
      .filter((draft) => !isChatter(draft))
      .filter((draft) => draft.evidence === undefined || !isVague(draft) || isOfIncident(view, draft.statements[0]!, draft.evidence[0]!)),
    ...(killed === undefined ? [] : sinceDied(view, killed.statement)),
  ];
}

/** Whether a stretch tells of more than a number: it names the deed, its place or its day. */
function isOfIncident(view: CaseView, { articleId }: Statement, span: Cited): boolean {
  const told = [...ofKind(view.own, "type"), ...ofKind(view.own, "where"), ...ofKind(view.own, "when")];
  return told.some((one) => one.articleId === articleId && one.evidence[0].in === span.in && contains(span, one.evidence[0]));
}
