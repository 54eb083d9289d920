import { type Actors, NO_ACTORS } from "../model/actor.ts";
import { type Article, fullText } from "../model/article.ts";
import type { Family, Incident, IncidentOutline } from "../model/record.ts";
import type { FigureKind, Statement } from "../model/statement.ts";
import { isAnswered } from "./beside-deed.ts";
import { miscounts } from "./miscounts.ts";
import { otherStories } from "./other-stories.ts";

/** What an explainer is made from, beside the incident itself. */
export interface ExplainContext {
  readonly articles: ReadonlyMap<string, Article>;
  /** All statements of the incident's articles, by id; those of other versions are passed over. */
  readonly statements: ReadonlyMap<string, Statement>;
  readonly families: readonly Family[];
  /** Other incidents of the record: those that the same articles tell of, and those that the same parties are held responsible for. */
  readonly incidents: readonly IncidentOutline[];
  /** Statements of any article of the record that are about a party held responsible: what it is, what else it did. */
  readonly aboutParties?: readonly Statement[] | undefined;
  /** Incidents in the same country: what a comparison is checked against. */
  readonly peers?: readonly IncidentOutline[] | undefined;
  /** Which names are one party; nobody is known where it is left out. */
  readonly actors?: Actors | undefined;
  /** Name of the policy that gives the headline toll. */
  readonly policy: string;
  /** As it was when the reader knew it; `undefined`: nothing was known, or nobody asks. */
  readonly earlier?: EarlierState | undefined;
}

/** An incident at an earlier moment: a day ("2024-03-22", its end) or an instant. */
export interface EarlierState {
  readonly since: string;
  readonly incident: Incident;
}

/** What telling a statement needs: the reports, and which of them are one source. */
export interface ReportsView {
  readonly articles: ReadonlyMap<string, Article>;
  /** What is one source, by id of each of its articles. */
  readonly familyOf: ReadonlyMap<string, Family>;
}

/** The case as the sections look at it: everything in one fixed order, earliest first. */
export interface CaseView extends ReportsView {
  readonly incident: Incident;
  readonly policy: string;
  readonly actors: Actors;
  readonly others: readonly IncidentOutline[];
  readonly statements: ReadonlyMap<string, Statement>;
  /** Statements about the incident. */
  readonly own: readonly Statement[];
  /** Ids of figures that their own report counts otherwise. */
  readonly miscounted: ReadonlySet<string>;
  /** Statements of the same articles about anything, the incident included. */
  readonly inReports: readonly Statement[];
  /** Statements of the whole record about the parties held responsible, those in these reports included. */
  readonly aboutParties: readonly Statement[];
  /** Incidents in the same country, this one left out. */
  readonly peers: readonly IncidentOutline[];
  readonly earlier: EarlierState | undefined;
}

/** Puts a case in order. The order of the context's maps and lists does not show in it. */
export function toCaseView(incident: Incident, context: ExplainContext): CaseView {
  const { articles, statements } = context;
  const isCurrent = (statement: Statement) => articles.get(statement.articleId)?.version === statement.version;
  const ownIds = new Set(incident.statements);
  const inReports = byTime([...statements.values()].filter(isCurrent), articles);
  const elsewhere = (context.aboutParties ?? []).filter((one) => isCurrent(one) && !statements.has(one.id));
  const isOther = (other: IncidentOutline) => other.id !== incident.id;
  const familyOf = familiesBySource(incident, context);
  const isOfAnswered = (one: Statement) => ANSWERABLE.has(one.kind) && isAnswered({ articles, familyOf }, one);
  const isOtherStory = otherStories(incident, context.incidents.filter(isOther), { articles, statements: inReports });
  const isSound = (one: Statement) => !isGarbled(one, incident) && !isOtherStory(one) && !isOfAnswered(one);
  const own = inReports.filter((one) => ownIds.has(one.id) && isSound(one));
  return {
    incident,
    policy: context.policy,
    actors: context.actors ?? NO_ACTORS,
    others: context.incidents.filter(isOther),
    articles,
    statements,
    own,
    miscounted: miscounts(incident, articles, own),
    inReports,
    aboutParties: byTime([...inReports, ...elsewhere], articles),
    peers: (context.peers ?? []).filter(isOther),
    earlier: context.earlier,
    familyOf,
  };
}

/** Each source of the incident as one family, with why its reports belong together: by id of each of its articles. */
function familiesBySource({ sources }: Incident, { families, articles }: ExplainContext): ReadonlyMap<string, Family> {
  const textFamilyOf = new Map(families.flatMap((family) => family.articles.map((id) => [id, family] as const)));
  const merged = sources.map((ids): Family => {
    const among = [...new Set(ids.flatMap((id) => textFamilyOf.get(id) ?? []))];
    const { outlet, credit } = articles.get(ids[0]!) ?? {};
    const teller = credit ?? outlet;
    const again = among.length > 1 && teller !== undefined ? [`${teller} reported more than once`] : [];
    return { id: ids[0]!, articles: ids, reasons: [...among.flatMap(({ reasons }) => reasons), ...again] };
  });
  return new Map(merged.flatMap((family) => family.articles.map((id) => [id, family] as const)));
}

/** Whether one source mentions it beside another subject: what is known so is quoted, and not put in words of ours. */
export function isOnlyMentioned({ mainArticles, sources }: IncidentOutline): boolean {
  return mainArticles.length === 0 && sources.length < 2;
}

/** So far into a report its head goes, in which it tells what it is about. Code units; of eight such reports half were about another matter. */
const LAST_HEAD = 600;

/**
 * Whether one source tells it in passing: beside another subject, or so far below the head of its report, and not in the title, that the report is
 * about something else. "Talks on a coalition drag on", with an air strike in the tenth sentence.
 */
export const isInPassing: (view: CaseView) => boolean = oncePerCase(({ incident, own }) => {
  if (incident.sources.length > 1 || isOnlyMentioned(incident)) return incident.sources.length < 2;
  const tellsDeed = (one: Statement) =>
    one.kind === "type" || one.kind === "incident" || (one.kind === "figure" && HEAD_COUNTS.has(one.value.what));
  const deeds = own.filter((one) => tellsDeed(one) && incident.mainArticles.includes(one.articleId));
  return deeds.length > 0 && deeds.every(({ evidence: [one] }) => one.in === undefined && one.start > LAST_HEAD);
});

const HEAD_COUNTS: ReadonlySet<FigureKind> = new Set(["killed", "injured", "abducted", "missing"]);

/** The title and the text of a report; empty where it is none of the case's. */
export function reportText({ articles }: Pick<CaseView, "articles">, articleId: string): string {
  const article = articles.get(articleId);
  return article === undefined ? "" : fullText(article);
}

/** What is found in a case, looked for once however many sections ask. */
export function oncePerCase<Found>(find: (view: CaseView) => Found): (view: CaseView) => Found {
  const known = new WeakMap<CaseView, { readonly found: Found }>();
  return (view) => {
    const before = known.get(view);
    if (before !== undefined) return before.found;
    const found = find(view);
    known.set(view, { found });
    return found;
  };
}

/** Kinds that may be those of a deed to which the incident was the answer. */
const ANSWERABLE: ReadonlySet<Statement["kind"]> = new Set(["figure", "responsibility"]);

/** Labels of a page's parts, and somebody of whom the report's sentence alone tells who it is. */
const LABEL =
  /^(?:(?:ORIGINAL|UPDATED?|DEVELOPING|BREAKING|RELATED) (?:STORY|NEWS)|(?:\w+ )?NEWS ALERT|(?:this|that|these|those) [\w ]+|.+ (?:early|late)|many|(?:the )?people|ORIGINAL|UPDATED?|BREAKING|PREVIOUS(?:LY)?|EDITOR|STORY|(?:the|a|an|one|another|two|three|four|five|several|some|possible) (?:[\w-]+ ){0,3}?(?:m[ae]n|wom[ae]n|boys?|girls?|teens?|teenagers?|child(?:ren)?|people|others|brothers?|sisters?|mother|father|suspects?|gunm[ae]n|shooters?|drivers?|victims?)|or|and|Murderers?|Heartbreaking|house)$/i;

/** Lists of statements that were looked through for a kind: the sections ask for the same kinds of the same lists again and again. */
const LOOKED_THROUGH = new WeakMap<readonly Statement[], ReadonlyMap<string, readonly Statement[]>>();

/**
 * "Related: Police", "– harbour police", "less Police", "PORT SABLE - Police": marks and links of a page that ran into the name of a
 * speaker; and an American town or state, which is the end of "police in Port Sable, Oregon".
 */
export function isGarbled({ speaker }: Statement, { where }: Incident): boolean {
  if (speaker === undefined) return false;
  if (LABEL.test(speaker.words)) return true;
  const isPlace = where?.country === "US" && (speaker.words === where.name || speaker.words === where.admin1);
  return (
    isPlace ||
    /^[^\p{L}\d“"'(]|^\d+ \p{Lu}|:|^(?:less|more|photo|caption|related|update)\b/iu.test(speaker.words) ||
    / [-–—] /.test(speaker.words)
  );
}

/** The statements of one kind, narrowed. */
export function ofKind<Kind extends Statement["kind"]>(statements: readonly Statement[], kind: Kind): readonly OfKind<Kind>[] {
  let kinds = LOOKED_THROUGH.get(statements);
  if (!kinds) {
    kinds = new Map(groupBy(statements, (one) => one.kind));
    LOOKED_THROUGH.set(statements, kinds);
  }
  // They were put together by their kind.
  return (kinds.get(kind) ?? []) as readonly OfKind<Kind>[];
}

/** Warnings, responses and investigations share one shape, so that a kind is looked up among the kinds of each shape. */
type OfKind<Kind extends Statement["kind"]> = Statement extends infer One
  ? One extends Statement
    ? Kind extends One["kind"]
      ? One
      : never
    : never
  : never;

/** Items under the same key, keys in the order of their first item. */
export function groupBy<Item>(items: readonly Item[], key: (item: Item) => string): readonly (readonly [string, readonly Item[]])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return [...groups];
}

/** At most `most` statements, of different families as far as they go: what a reader needs to see that a fact has several sources. */
export function spread<Kind extends Statement>(view: ReportsView, statements: readonly Kind[], most: number): readonly Kind[] {
  const seen = new Set<string>();
  const first: Kind[] = [];
  const rest: Kind[] = [];
  for (const statement of statements) {
    const family = familyId(view, statement.articleId);
    if (seen.has(family)) rest.push(statement);
    else first.push(statement);
    seen.add(family);
  }
  return [...first, ...rest].slice(0, most);
}

/** Id of the family of an article; an article without one is its own. */
export function familyId(view: ReportsView, articleId: string): string {
  return view.familyOf.get(articleId)?.id ?? articleId;
}

/** The number of independent sources among those that say something. */
export function countFamilies(view: ReportsView, statements: readonly Pick<Statement, "articleId">[]): number {
  return new Set(statements.map(({ articleId }) => familyId(view, articleId))).size;
}

/** When it was said, as far as it is known: ISO 8601, "" where nothing tells. */
export function timeOf(statement: Statement, articles: ReadonlyMap<string, Article>): string {
  return statement.saidAt ?? articles.get(statement.articleId)?.published?.at ?? "";
}

/** Earliest said first. What was said on a day whose hour is not known comes after what was said at an hour of it. */
export function compareTimes(one: Statement, other: Statement, articles: ReadonlyMap<string, Article>): number {
  return compare(endOf(one, articles), endOf(other, articles));
}

/** When it had been said at the latest: the end of the day, or the publication of its report on the same day. */
function endOf(statement: Statement, articles: ReadonlyMap<string, Article>): string {
  const at = timeOf(statement, articles);
  const out = published(statement, articles);
  return at.length !== 10 ? at : out.length > 10 && out.startsWith(at) ? out : `${at}T24`;
}

/** Earliest said first, then earliest published, then as they stand. */
export function byTime(statements: readonly Statement[], articles: ReadonlyMap<string, Article>): readonly Statement[] {
  const timed = statements.map((one) => ({ one, end: endOf(one, articles), out: published(one, articles) }));
  timed.sort((a, b) => compare(a.end, b.end) || compare(a.out, b.out) || compareStanding(a.one, b.one));
  return timed.map(({ one }) => one);
}

function compareStanding(one: Statement, other: Statement): number {
  return (
    compare(one.articleId, other.articleId) ||
    Number(one.evidence[0].in !== "title") - Number(other.evidence[0].in !== "title") ||
    one.evidence[0].start - other.evidence[0].start ||
    compare(one.id, other.id)
  );
}

function published(statement: Statement, articles: ReadonlyMap<string, Article>): string {
  return articles.get(statement.articleId)?.published?.at ?? "";
}

/** Code units decide, in every language and on every machine. */
export function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
