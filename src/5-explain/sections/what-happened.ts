import type { Cited } from "../../model/explainer.ts";
import { contains, type Span } from "../../model/span.ts";
import type { FigureKind, ParticipantStatement, Statement, WhenStatement } from "../../model/statement.ts";
import { whenText } from "../../support/date-text.ts";
import { isBesideDeed, isOfDeed, isOfOtherTime, isOfPast, recallsOther, wordsBefore } from "../beside-deed.ts";
import { areSeveral, calledBy } from "../called.ts";
import { type CaseView, compare, countFamilies, groupBy, isOnlyMentioned, ofKind, spread } from "../case-view.ts";
import { isCumulative } from "../counts-all.ts";
import { decidedNotes } from "../decided.ts";
import type { Draft, SectionMaker } from "../draft.ts";
import { isOfOtherTown } from "../elsewhere.ts";
import { atPlaceText, severalText } from "../grammar/incident-text.ts";
import { quoted, sentenceAround } from "../grammar/quote-text.ts";
import { quotation } from "../grammar/quoted-statement.ts";
import { tellFigures } from "../grammar/told-figures.ts";
import { openingOutlet, outletText } from "../grammar/voice-text.ts";
import { headlineFigure } from "../headline.ts";
import { isOpinion } from "../opinion.ts";
import { isRoundUp } from "../other-stories.ts";
import { placeTold } from "../place-told.ts";
import { isTiedToDeed } from "../tied-count.ts";
import { CHATTER, hasTitle, isReadable } from "./quoted-events.ts";

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
  const isWeak = isOnlyMentioned(view.incident) || (day === "" && (place === "" || isBare(view))) || isGeneral;
  if (isWeak && !negated) {
    const all = accountsOf(view, types);
    const quotes = all.filter(({ evidence }) => isAccount(evidence![0]!.words));
    const telling = quotes.find(({ statements: [one], evidence }) => tellsWhich(view, one!, evidence![0]!));
    const best = telling ?? titleOf(view) ?? quotes[0];
    if (best) return [best];
    // Of what is only mentioned in passing by one who argues, not even the place is sure.
    if (isOnlyMentioned(view.incident) && all.some(({ evidence }) => isOpinion(evidence![0]!.words))) return [];
  }
  // "An outlet reported an incident" tells nothing; nor does "a shooting" of one that is only mentioned.
  const isVague = type === "other" || isOnlyMentioned(view.incident);
  if (!negated && ((isVague && place === "" && day === "") || isGeneral)) return [];
  const opening = negated ? "Reports say that there was no" : describes(view, statements);
  // "in Washington, D.C.": one full stop is enough.
  return [{ text: `${opening} ${what}${place}${day}`.replace(/\.?$/, "."), statements }];
}

/** The sentences that may tell it where ours would say nothing: of a report about it the first that tells of the deed, else that which names its type. */
function accountsOf(view: CaseView, types: readonly Statement[]): readonly Draft[] {
  const first = ofKind(view.own, "incident");
  const ordered = view.incident.mainArticles.length > 0 ? [...first, ...types] : [...types, ...first];
  return ordered.map((one) => quotation(view, one));
}

/** The title of the first report about it, where that tells of the deed: what is left to quote when no sentence can be read by itself. */
function titleOf(view: CaseView): Draft | undefined {
  const told = [...ofKind(view.own, "type"), ...ofKind(view.own, "incident")].filter((one) => isMain(view, one));
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
  return areSeveral(view) && view.incident.families.length < 2 && daysTold(view).length === 0 && !countsHarm(view);
}

/** Only mentioned, or called by no word of its own without anybody killed or hurt: of that the report's own sentence tells more. */
function isBare(view: CaseView): boolean {
  return isOnlyMentioned(view.incident) || (view.incident.type === "other" && isHarmless(view));
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
  const isLoose = isOnlyMentioned(view.incident) || figures.some(({ statement }) => !isTiedToDeed(view, statement));
  const told = tellFigures(view, figures, isLoose ? "quoted" : "known");
  const isVague = ({ statements: [first] }: Draft) => first!.kind === "figure" && first!.value.vague;
  const isChatter = ({ evidence }: Draft) =>
    isLoose && evidence !== undefined && (CHATTER.test(evidence[0]!.words) || /\?["”’']*$/.test(evidence[0]!.words));
  return told
    .filter((draft) => !isChatter(draft))
    .filter((draft) => draft.evidence === undefined || !isVague(draft) || isOfIncident(view, draft.statements[0]!, draft.evidence[0]!));
}

/** Whether a stretch tells of more than a number: it names the deed, its place or its day. */
function isOfIncident(view: CaseView, { articleId }: Statement, span: Cited): boolean {
  const told = [...ofKind(view.own, "type"), ...ofKind(view.own, "where"), ...ofKind(view.own, "when")];
  return told.some((one) => one.articleId === articleId && one.evidence[0].in === span.in && contains(span, one.evidence[0]));
}

/** Reports that the account is looked for in: the first ones, which tell it to readers who know nothing. */
const FIRST_REPORTS = 4;
/** A longer sentence is hard to read in a quotation. Characters. */
const LONGEST_ACCOUNT = 320;

/** The sentence that tells most of it at once, in the first reports whose subject it is, quoted. */
function account(view: CaseView): readonly Draft[] {
  const told = [...ofKind(view.own, "type"), ...ofKind(view.own, "incident")].filter(
    (one) => isMain(view, one) && !one.speaker && one.evidence[0].in === undefined && !isRoundUp(view.articles.get(one.articleId)!),
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

/** Whether the stretch says what kind of incident it was: a page with several stories tells of other deeds too. */
function tellsType(view: CaseView, { articleId }: Statement, span: Span): boolean {
  const { type } = view.incident;
  return ofKind(view.own, "type").some(
    (one) => one.value.type === type && one.articleId === articleId && one.evidence[0].in === undefined && contains(span, one.evidence[0]),
  );
}

function isMain({ incident }: CaseView, { articleId }: Statement): boolean {
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
    !OTHER_DEEDS.test(words) &&
    !isOfOtherTown(words, view.incident.where, view.others) &&
    !isOfOtherTime(view, statement, words, view.incident.when) &&
    !hasTitle(view, statement, words)
  );
}

/** "On Sunday there were four other shootings": beside the one that the report is about. */
const OTHER_DEEDS =
  /\b(?:were|was|been) (?:[\w-]+ ){0,2}(?:other|more|similar|separate) (?:\w+ )?(?:shootings?|attacks?|bombings?|stabbings?|killings?|incidents|crashes|explosions?)\b/i;

function isAccount(words: string): boolean {
  // "GUNMEN stormed …": some outlets set the first word of a report in capitals.
  return (
    isReadable(words) &&
    !isOpinion(words) &&
    !recallsOther(words) &&
    words.length <= LONGEST_ACCOUNT &&
    !/^\p{Lu}{4,}/u.test(words) &&
    !SUPPOSED.test(words)
  );
}

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
function tellsWhich(view: CaseView, { articleId }: Statement, span: Span): boolean {
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

/** Weapons named at once; more would be an inventory. */
const MOST_WEAPONS = 3;

/** Words that say no more than "shooting" or "bombing" has said. */
const PLAIN_WEAPON =
  /^(?:an? |the |his |her |their )?(?:loaded |different |several |multiple |terror(?:ist)? |deadly |powerful |huge |massive |large |suspected )?(?:guns?|firearms?|weapons?|bullets?|gunfire|bombs?|explosives?|knife|knives)$/i;
const SAYS_WEAPON: ReadonlySet<string> = new Set(["shooting", "bombing", "suicide bombing", "stabbing", "police action"]);

/** What those who keep order carry, and what is "yours" or "mine" in somebody's words. */
const NO_MEANS =
  /^(?:no|without|your|my|our|sustained|\d+)\b|\b(?:tear gas|rubber bullets?|pepper spray|batons?|riot gear|tasers?|water cannons?)\b|^(?:felony|illegal|unlicensed|registered)\b/i;
/** What is used from the air. */
const FROM_THE_AIR = /\b(?:drones?|missiles?|rockets?|warplanes?|jets?|helicopters?)\b/i;
const BY_AIR: ReadonlySet<string> = new Set(["air strike", "shelling", "bombing", "armed clash"]);

/** "Where they increasingly use truck bombs", "who have been using drones": what is used again and again, and not in this deed. */
const USED_AT_ALL =
  /\b(?:increasingly|often|frequently|regularly|routinely|usually|commonly|typically|repeatedly|(?:have|has) been using|(?:are|is) (?:\w+ )?using)\b[^.;,]*$/i;

/** The weapons, in the reports' words, where they stand beside the deed: "a handgun" and "handgun" are one. */
function means(view: CaseView): readonly Draft[] {
  // What brought a plane down is what its accident is disputed about.
  if (view.incident.type === "accident" || view.incident.type === "disaster") return [];
  const seen = new Set<string>();
  const weapons = ofKind(view.own, "participant").filter((one) => {
    const words = wordsOf(one);
    const key = words.toLowerCase().split(" ").at(-1)!;
    return (
      one.value.role === "weapon" &&
      one.evidence[0].in === undefined &&
      !(PLAIN_WEAPON.test(words) && SAYS_WEAPON.has(view.incident.type)) &&
      !NO_MEANS.test(words) &&
      (!FROM_THE_AIR.test(words) || BY_AIR.has(view.incident.type)) &&
      isMain(view, one) &&
      isBesideDeed(view, one) &&
      !USED_AT_ALL.test(wordsBefore(view, one)) &&
      !seen.has(key) &&
      seen.add(key)
    );
  });
  const shown = spread(view, weapons, MOST_WEAPONS);
  if (shown.length === 0) return [];
  const parts = shown.map((one) => `${quoted(wordsOf(one))} (${outletText(view, one)})`);
  return [{ text: `Weapons that the reports name: ${parts.join("; ")}.`, statements: shown }];
}

/** The thing as the reports name it: its words in the text, where the name was put together from several places. */
function wordsOf({ value, evidence }: ParticipantStatement): string {
  const [{ words }] = evidence;
  return words.includes(value.text) ? value.text : words;
}
