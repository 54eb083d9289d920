import { type Article, partOf } from "../model/article.ts";
import { dayNumber } from "../model/day.ts";
import type { Incident, IncidentOutline } from "../model/record.ts";
import { contains } from "../model/span.ts";
import type { Statement } from "../model/statement.ts";
import { sentenceAround } from "./grammar/quote-text.ts";

/** Kinds that a sentence of another story on the page is taken for most often. */
const MOVABLE: ReadonlySet<Statement["kind"]> = new Set(["figure", "investigation", "responsibility"]);
/** A report that tells of so many others of the same kind in the same days is a round-up. */
const FEWEST_OTHERS = 2;
const SAME_DAYS = 3;
/** A shorter sentence may well be said twice. Code units. */
const SHORTEST_TEASER = 60;

/** The reports, and all that they state. */
interface Reports {
  readonly articles: ReadonlyMap<string, Article>;
  readonly statements: readonly Statement[];
}

/**
 * Says of a statement of an incident whether it stands in another story: in a teaser, which a page prints twice beside its report, or in a
 * round-up of several such incidents, in a sentence that names neither the deed nor its place nor its day.
 */
export function otherStories(incident: Incident, others: readonly IncidentOutline[], reports: Reports): (statement: Statement) => boolean {
  const alike = others.filter((other) => other.type === incident.type && isClose(incident, other));
  const roundUps = new Set(incident.articles.filter((id) => alike.filter(({ articles }) => articles.includes(id)).length >= FEWEST_OTHERS));
  const ids = new Set(incident.statements);
  const anchors = reports.statements.filter(({ id, kind }) => ids.has(id) && (kind === "type" || kind === "where" || kind === "when"));
  return (statement) => {
    const [own] = statement.evidence;
    const article = reports.articles.get(statement.articleId);
    if (!MOVABLE.has(statement.kind) || own.in !== undefined || article === undefined) return false;
    const text = partOf(article, own);
    const sentence = sentenceAround(text, own);
    const words = text.slice(sentence.start, sentence.end);
    if (words.length >= SHORTEST_TEASER && text.indexOf(words) !== text.lastIndexOf(words)) return true;
    if (!roundUps.has(article.id)) return false;
    return !anchors.some(({ articleId, evidence: [one] }) => articleId === article.id && one.in === undefined && contains(sentence, one));
  };
}

function isClose({ when }: Incident, other: IncidentOutline): boolean {
  return when !== undefined && other.when !== undefined && Math.abs(dayNumber(when.from) - dayNumber(other.when.from)) <= SAME_DAYS;
}
