import type { IncidentCase } from "../../engine/engine.ts";
import type { Article } from "../../model/article.ts";
import type { FieldItem, PairItem, QueueItem } from "../../model/queue.ts";
import type { Incident, Toll } from "../../model/record.ts";
import type { Statement } from "../../model/statement.ts";
import { whenField, whereField } from "../../support/field-text.ts";
import { tollText } from "../../support/number-text.ts";
import type { Desk } from "../desk.ts";

/** A statement with the article that makes it. */
export interface Told {
  readonly statement: Statement;
  readonly article: Article;
}

/** An item of the queue with what is needed to settle it. */
export type Queued =
  | {
      readonly item: PairItem;
      /** The two reports, with what each states about the incident. */
      readonly reports: readonly { readonly article: Article; readonly statements: readonly Statement[] }[];
    }
  | {
      readonly item: FieldItem;
      readonly sides: readonly { readonly value: string; readonly told: readonly Told[] }[];
      /** What the record holds now, as it is written to set it; `undefined` where it cannot be written so. */
      readonly present: string | undefined;
    };

/** Reads what an item is about. */
export async function readQueued(item: QueueItem, desk: Desk): Promise<Queued> {
  const cases = (await Promise.all(item.incidents.map(({ id }) => desk.incident(id)))).filter((one) => one !== undefined);
  if (item.question === "same incident") return { item, reports: item.mentions.flatMap((mention) => reportOf(mention, cases)) };
  const sides = item.sides.map(({ value, statements }) => ({ value, told: statements.flatMap((id) => toldOf(id, cases)) }));
  return { item, sides, present: cases[0] && presentValue(item, cases[0].incident) };
}

function reportOf(mention: string, cases: readonly IncidentCase[]) {
  const at = mention.lastIndexOf("#");
  const [articleId, letter] = [mention.slice(0, at), mention.slice(at + 1)];
  const found = cases.find(({ articles }) => articles.has(articleId));
  const article = found?.articles.get(articleId);
  if (!found || !article) return [];
  const own = [...found.statements.values()].filter(
    (one) => one.articleId === articleId && one.version === article.version && one.incident === letter,
  );
  return [{ article, statements: own }];
}

function toldOf(id: string, cases: readonly IncidentCase[]): readonly Told[] {
  for (const { statements, articles } of cases) {
    const statement = statements.get(id);
    const article = statement && articles.get(statement.articleId);
    if (statement && article) return [{ statement, article }];
  }
  return [];
}

function presentValue({ field, now }: FieldItem, incident: Incident): string | undefined {
  if (field === "type") return incident.type;
  if (field === "when") return whenField(incident.when);
  if (field === "where") return whereField(incident.where);
  const toll = incident.tolls.find((one) => one.what === field && tollText(one) === now);
  return toll && boundsOf(toll);
}

/** 140, 144, 150 → "140/144/150"; 140 and open → "at least 140". */
function boundsOf({ low, best, high }: Toll): string | undefined {
  if (low !== undefined && high !== undefined) return best === undefined ? `${low} to ${high}` : `${low}/${best}/${high}`;
  if (best !== undefined && best !== low) return undefined;
  if (low !== undefined) return `at least ${low}`;
  return high === undefined ? undefined : `up to ${high}`;
}
