import { type Article, partOf } from "../model/article.ts";
import { dayNumber } from "../model/day.ts";
import type { Incident, IncidentOutline } from "../model/record.ts";
import { contains, type Span } from "../model/span.ts";
import type { Statement } from "../model/statement.ts";
import { sentenceAround } from "./grammar/quote-text.ts";

/** Kinds that a sentence of another story on the page is taken for most often. */
const MOVABLE: ReadonlySet<Statement["kind"]> = new Set(["figure", "investigation", "responsibility"]);
/** A report that tells of so many others of the same kind in the same days is a round-up. */
const FEWEST_OTHERS = 2;
const SAME_DAYS = 3;
/** A shorter sentence may well be said twice. Code units. */
const SHORTEST_TEASER = 60;

/** Titles of reports on many deeds. */
const ROUND_UP =
  /\b(?:shootings|homicides|killings|murders|stabbings)\b|\bseparate\b|\b(?:violent|bloody|deadly) (?:\w+ )?(?:weekend|night|day|\d+ hours)\b|\b(?:past|last|in|over) \d+ hours\b/i;

/** Whether a report tells of many deeds by its title: "Three dead in weekend shootings". */
export function isRoundUp({ title = "" }: Article): boolean {
  return ROUND_UP.test(title);
}

/** The reports, and all that they state. */
interface Reports {
  readonly articles: ReadonlyMap<string, Article>;
  readonly statements: readonly Statement[];
}

/**
 * Says of a statement of an incident whether it stands in another story: in a teaser, which a page prints twice beside its report, in a
 * sentence that names somebody of another incident and nobody of this one, or in a round-up of several such incidents, in one that names
 * neither the deed nor its place nor its day.
 */
export function otherStories(incident: Incident, others: readonly IncidentOutline[], reports: Reports): (statement: Statement) => boolean {
  const alike = others.filter((other) => other.type === incident.type && isClose(incident, other));
  const roundUps = new Set(incident.articles.filter((id) => alike.filter(({ articles }) => articles.includes(id)).length >= FEWEST_OTHERS));
  const ids = new Set(incident.statements);
  const names = namesOf(incident, reports.statements);
  const marks = marksOf(reports.statements);
  const anchors = reports.statements.filter(({ id, kind }) => ids.has(id) && (kind === "type" || kind === "where" || kind === "when"));
  return (statement) => {
    const [own] = statement.evidence;
    const article = reports.articles.get(statement.articleId);
    if (!MOVABLE.has(statement.kind) || own.in !== undefined || article === undefined) return false;
    const text = partOf(article, own);
    const sentence = sentenceAround(text, own);
    const words = text.slice(sentence.start, sentence.end);
    if (words.length >= SHORTEST_TEASER && text.indexOf(words) !== text.lastIndexOf(words)) return true;
    const { isOwn, isOther } = namedIn(words, names.get(article.id));
    if (isOther && !isOwn) return true;
    const isLoose = statement.kind !== "figure" && !isOwn;
    if (isLoose && followsOther(statement, sentence, { text, marks: marks.get(article.id) ?? [], ids })) return true;
    const isOfMany = isRoundUp(article) && (isLoose || !incident.mainArticles.includes(article.id));
    if (!roundUps.has(article.id) && !isOfMany) return false;
    const beside = isOfMany ? anchors.filter(({ kind }) => kind !== "type") : anchors;
    return !beside.some(({ articleId, evidence: [one] }) => articleId === article.id && one.in === undefined && contains(sentence, one));
  };
}

/** Surnames of those who took part, by whether the report named them first in this incident or in another. */
interface Names {
  readonly own: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
}

/** The names of each report. Who is told of in two of its incidents belongs to the one that named them first. */
function namesOf(incident: Incident, statements: readonly Statement[]): ReadonlyMap<string, Names> {
  const mentions = new Set(incident.mentions);
  const named = new Map<string, Map<string, { readonly at: number; readonly isOwn: boolean }>>();
  for (const { kind, value, articleId, incident: letter, evidence } of statements) {
    if (kind !== "participant" || (value.role !== "victim" && value.role !== "perpetrator")) continue;
    const names = named.get(articleId) ?? new Map();
    named.set(articleId, names);
    const isOwn = mentions.has(`${articleId}#${letter}`);
    const at = Math.min(...evidence.filter((one) => one.in === undefined).map(({ start }) => start));
    for (const name of surnamesIn([value.text, ...value.mentions])) {
      const known = names.get(name);
      if (known === undefined || at < known.at || (at === known.at && isOwn)) names.set(name, { at, isOwn });
    }
  }
  return new Map(
    [...named].map(([id, names]) => {
      const of = (isOwn: boolean) => new Set([...names].filter(([, one]) => one.isOwn === isOwn).map(([name]) => name));
      return [id, { own: of(true), others: of(false) }];
    }),
  );
}

/** "Ada M. Borg" → "Borg": the last word of a name of several. */
function surnamesIn(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => SURNAME.exec(text)?.[1] ?? []);
}

const SURNAME = /^\p{Lu}[\p{L}'’-]+ (?:\p{Lu}[\p{L}'’.-]* )*(\p{Lu}[\p{L}'’-]{2,})(?: (?:Jr|Sr)\.?)?$/u;

/** Whether words name somebody of this incident, and of another one. */
function namedIn(words: string, names: Names | undefined): { readonly isOwn: boolean; readonly isOther: boolean } {
  if (names === undefined) return { isOwn: false, isOther: false };
  const told = words.match(/\p{Lu}[\p{L}-]+/gu) ?? [];
  return { isOwn: told.some((name) => names.own.has(name)), isOther: told.some((name) => names.others.has(name)) };
}

/** Report → the statements of its text that tell which incident it has come to, in their order. */
function marksOf(statements: readonly Statement[]): ReadonlyMap<string, readonly Statement[]> {
  const marks = new Map<string, Statement[]>();
  for (const one of statements) {
    if (!MARKING.has(one.kind) || one.evidence[0].in !== undefined || one.incident === undefined) continue;
    const known = marks.get(one.articleId);
    if (known) known.push(one);
    else marks.set(one.articleId, [one]);
  }
  return marks;
}

const MARKING: ReadonlySet<Statement["kind"]> = new Set(["figure", "when", "where", "type"]);

/** In the sentence before, or the one before that. Code units. */
const JUST_BEFORE = 250;

/** Where a statement may follow another story: its text, the marks in it, and which statements are the incident's. */
interface Surrounding {
  readonly text: string;
  readonly marks: readonly Statement[];
  readonly ids: ReadonlySet<string>;
}

/**
 * Whether the last sentence before one without such a thing of its own that dates, places or counts an incident tells of another only: after
 * "Eleven were wounded, among them the governor of Bay", which counts this one, what is said goes on with this one.
 */
function followsOther({ evidence: [own] }: Statement, sentence: Span, { text, marks, ids }: Surrounding): boolean {
  if (marks.some((one) => ids.has(one.id) && contains(sentence, one.evidence[0]))) return false;
  const before = marks.filter(({ evidence: [one] }) => one.start < own.start && own.start - one.start < JUST_BEFORE);
  const last = before.reduce<Statement | undefined>(
    (one, other) => (one && one.evidence[0].start >= other.evidence[0].start ? one : other),
    undefined,
  );
  if (last === undefined) return false;
  const around = sentenceAround(text, last.evidence[0]);
  return !before.some((one) => ids.has(one.id) && contains(around, one.evidence[0]));
}

function isClose({ when }: Incident, other: IncidentOutline): boolean {
  return when !== undefined && other.when !== undefined && Math.abs(dayNumber(when.from) - dayNumber(other.when.from)) <= SAME_DAYS;
}
