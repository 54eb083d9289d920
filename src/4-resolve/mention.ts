import type { Article } from "../model/article.ts";
import { dayNumber } from "../model/day.ts";
import type { Report } from "../model/record.ts";
import type { FigureKind, FigureStatement, IncidentStatement, Statement } from "../model/statement.ts";
import { byText } from "./by-order.ts";
import { areKidnappings } from "./compare/type.ts";
import { venuesIn } from "./compare/venue.ts";
import type { Bounds, Compared } from "./compared.ts";
import { peopleToldIn } from "./people-told.ts";
import { publicationTime } from "./postings.ts";
import { agesIn } from "./text/ages-in.ts";
import { namesIn } from "./text/names-in.ts";
import { reportText } from "./text/report-text.ts";
import { contentWordsOf, termVector } from "./text/tf-idf.ts";
import type { Frequencies } from "./text/word-frequencies.ts";

/** An incident as one article tells it. */
export interface ToldMention extends Pick<Compared, "id" | "type" | "when" | "where" | "publishedDay"> {
  readonly article: Article;
  readonly statements: readonly Statement[];
  readonly incident: IncidentStatement["value"];
}

/** An incident as one article tells it, with what the comparison asks about it. */
export type Mention = ToldMention & Compared;

/** Characters kept on either side of a statement's words, where an article tells of several incidents. */
const WINDOW = 200;
/** Characters from a statement's first words within which its other evidence is about the same. */
const FAR = 600;

/** The incident mentions of all reports, one version of each article, in the order of the reports, then of the text. */
export function mentionsOf(reports: readonly Report[], frequencies: Frequencies): Mention[] {
  return reports.flatMap((report) => mentionsIn(report, frequencies));
}

/** A text with the words that it is compared by. */
interface Terms {
  readonly text: string;
  readonly words: readonly string[];
  /** The words of its proper names. */
  readonly names: readonly string[];
}

function termsOf(text: string): Terms {
  return { text, words: contentWordsOf(text), names: contentWordsOf(namesIn(text)) };
}

/** The incident mentions of one report, in the order of the text; it takes a tenth of the time that their comparison would need. */
export function toldMentionsIn({ article, statements }: Report): ToldMention[] {
  const byIncident = new Map<string, Statement[]>();
  for (const statement of statements) {
    if (statement.incident === undefined) continue;
    const known = byIncident.get(statement.incident);
    if (known) known.push(statement);
    else byIncident.set(statement.incident, [statement]);
  }
  const told = [...byIncident].flatMap(([letter, own]) => {
    const incident = own.find((statement) => statement.kind === "incident");
    return incident === undefined ? [] : [{ letter, own, incident: incident.value }];
  });
  const mentions = told
    .sort((one, two) => byText(one.letter, two.letter))
    .map(({ letter, own, incident }) => ({
      id: `${article.id}#${letter}`,
      article,
      statements: own,
      incident,
      type: own.find((statement) => statement.kind === "type")?.value.type,
      when: own.find((statement) => statement.kind === "when")?.value,
      where: own.find((statement) => statement.kind === "where")?.value,
      publishedDay: article.published && dayNumber(article.published.at.slice(0, 10)),
    }));
  const isReport = mentions.some(({ incident }) => incident.main);
  return mentions.filter((mention) => isTraceable(mention, isReport));
}

/**
 * Whether anybody could say which incident is meant: what an article is about; and what it tells of in passing with a day or a month, in a town or region
 * with somebody dead, as a deed of some kind there in a report on another or where the title names it, as one of a deed and what people did over it, or with an
 * exact toll. Of "about 24 of them have been killed in Iraq" nobody could, nor of "the riots in Arlmere" in a column.
 */
function isTraceable({ article, incident, type, when, where, statements }: ToldMention, isReport: boolean): boolean {
  if (incident.main) return true;
  // "The bombings of Friday", a day and nobody harmed, may be any.
  const isTold = where !== undefined || statements.some(tellsWhom);
  if ((when?.precision === "day" || when?.precision === "month") && isTold) return true;
  const tolls = statements.flatMap((one) => (one.kind === "figure" && isToll(one) ? one : []));
  const isPlaced = where !== undefined && where.precision !== "country";
  const isSide = incident.side !== undefined && (when !== undefined || incident.side !== "cause" || statements.some(tellsWhom));
  if (isPlaced && (isSide || tolls.length > 0)) return true;
  const isNamed = isReport || article.title?.includes(where?.name ?? "\n") === true;
  if (isPlaced && type !== undefined && type !== "other" && isNamed) return true;
  return tolls.some(({ hedged, value: { low, high } }) => !hedged && low === high && (low ?? 0) >= TELLING_TOLL);
}

/** Who or how many were harmed: somebody by name, or a count. */
function tellsWhom(one: Statement): boolean {
  if (one.kind === "participant") return one.value.role === "victim" && one.value.form === "name";
  if (one.kind !== "figure" || !/^(?:killed|injured|abducted|missing)$/.test(one.value.what)) return false;
  return one.value.scope !== "cumulative" && (one.value.low ?? 0) >= 1;
}

/** Where no total is stated, from the largest part to the sum of all: "23 pupils and two teachers" → 23 to 25. */
function partsOf(statements: readonly Statement[], what: FigureKind): Bounds | undefined {
  const numbers = statements.flatMap((statement) =>
    statement.kind === "figure" && statement.value.what === what && statement.value.scope === "this incident" && !statement.value.vague
      ? (statement.value.low ?? [])
      : [],
  );
  if (numbers.length === 0) return undefined;
  return { low: Math.max(...numbers), high: numbers.reduce((sum, number) => sum + number, 0) };
}

/** So many dead, counted, are hardly those of another incident. */
const TELLING_TOLL = 10;

function isToll({ value: { what, of, scope, low, vague } }: FigureStatement): boolean {
  return what === "killed" && of === "total" && scope === "this incident" && !vague && (low ?? 0) >= 1;
}

function mentionsIn(report: Report, frequencies: Frequencies): Mention[] {
  const { article } = report;
  const told = toldMentionsIn(report);
  const mains = told.filter(({ incident }) => incident.main).length;
  // The streets and quarters of a round-up are those of many deeds.
  const isRoundUp = told.filter(({ incident }) => incident.isApart).length >= MANY_DEEDS;
  return told.map((mention) => {
    const isOfAll = mention.incident.main && mains === 1 && !isRoundUp;
    const terms = termsOf(isOfAll ? `${article.title ?? ""} ${reportText(article.text)}` : ` ${windows(article.text, mention.statements)}`);
    return comparedBy(mention, terms, frequencies);
  });
}

/** Beside the first. */
const MANY_DEEDS = 2;

const NO_VENUES: ReadonlySet<string> = new Set();

function comparedBy(mention: ToldMention, { text, words, names }: Terms, frequencies: Frequencies): Mention {
  const { article, statements: own } = mention;
  return {
    killed: boundsOf(own, "killed"),
    injured: boundsOf(own, "injured"),
    abducted: boundsOf(own, "abducted") ?? partsOf(own, "abducted"),
    ages: agesIn(text),
    venues: mention.incident.main ? venuesIn(article.title, article.text) : NO_VENUES,
    isAftermath: AFTERMATH.test(`${article.title ?? ""} ${article.text.slice(0, AFTERMATH_CHARACTERS)}`) || looksBack(mention),
    time: publicationTime(article),
    words: termVector(words, frequencies.words),
    names: termVector(names, frequencies.names),
    ...peopleToldIn(own),
    ...mention,
  };
}

/** The text around what the article states about one incident. */
function windows(text: string, statements: readonly Statement[]): string {
  const spans = statements
    .flatMap(({ evidence: [first, ...others] }) =>
      // Far from its first words a statement's evidence only tells whom "it" means.
      [first, ...others.filter(({ start }) => first.in !== undefined || Math.abs(start - first.start) <= FAR)]
        .filter((one) => one.in === undefined)
        .map(({ start, end }) => ({ start: Math.max(0, start - WINDOW), end: end + WINDOW })),
    )
    .sort((one, two) => one.start - two.start);
  const parts: string[] = [];
  let done = 0;
  for (const { start, end } of spans) {
    if (end <= done) continue;
    parts.push(text.slice(Math.max(start, done), end));
    done = end;
  }
  return parts.join(" ");
}

/** What follows an incident by days to years. */
const AFTERMATH =
  /\b(plead(s|ed)?|pleas?|guilty|sentenc(ed?|ing)|trial|jury|jurors?|convict(ed|ion)|indict(ed|ment)s?|verdict|acquitted|charged|charges|arrest(s|ed)?|warrant|bond|bail|hearing|appeals?|anniversary|(years?|months?) (ago|after|later|since|in captivity)|weeks? (after|later)|last (year|month)|freed|releas(e|ed) (after|from captivity)|held (captive|hostage)|hostage video|ransom|reopen(s|ed|ing)?|inquest|jailed|imprisoned|criminally|(?:court|judge|tribunal) (?:has |had |on \w+ )?(?:ruled|found|ordered|decided|rejected|upheld|heard|awarded)|(?:an?|the) (?:inquiry|commission)|bur(y|ies|ied|ials?)|lawsuit|prosecutors?|arraign(ed|ment)|testif(y|ied)|in court|mourn(s|ed)?|funeral|memorial|remember(s|ed)?|(?:bringing|brings|raising|raises|taking) the (?:death |overall )?toll|(?:have|has) died|(?:ends?|ended|call(?:s|ed) off|suspend(?:s|ed)) (?:the |their |its |a )?search|search[^.;]{0,60} (?:is |was |been )?(?:called off|ended|suspended)|(?:another|second|third|fourth|fifth|sixth) (?:[a-z]+ ){1,2}(?:dies|has died)|(?:wounded|injured|shot|hurt) in last (?:week|month)['’]s)\b/i;
/** The headline and the lead. */
const AFTERMATH_CHARACTERS = 400;

/**
 * A report that itself dates what it is about so many days back tells of what followed: "two of the pupils who were abducted in February", "the man who
 * killed three people in October 2021".
 */
const LEAST_BACK = 62;
const LEAST_BACK_OF_CAPTIVES = 7;

function looksBack({ incident, type, when, publishedDay }: ToldMention): boolean {
  if (!incident.main || when === undefined || publishedDay === undefined) return false;
  return publishedDay - dayNumber(when.to) >= (areKidnappings(type, type) ? LEAST_BACK_OF_CAPTIVES : LEAST_BACK);
}

/** The widest bounds of the stated totals; `undefined` where none is stated. */
function boundsOf(statements: readonly Statement[], what: FigureKind): Bounds | undefined {
  const totals = statements.flatMap((statement) =>
    statement.kind === "figure" &&
    statement.value.what === what &&
    statement.value.of === "total" &&
    statement.value.scope === "this incident"
      ? [statement.value]
      : [],
  );
  if (totals.length === 0) return undefined;
  const highs = totals.map((value) => value.high ?? Number.POSITIVE_INFINITY);
  return { low: Math.min(...totals.map((value) => value.low ?? 0)), high: Math.max(...highs) };
}
