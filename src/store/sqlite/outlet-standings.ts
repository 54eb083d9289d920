import { type Kysely, sql } from "kysely";
import type { OutletStanding } from "../store.ts";
import type { Tables } from "./schema.ts";

/** How the figures of an article stand in the ledgers of all incidents. */
interface ArticleFigures {
  readonly article: string;
  readonly figures: number;
  readonly superseded: number;
  readonly contradicted: number;
}

/** How the figures of each outlet stand in the ledgers of all incidents, most reports first, then by name. */
export async function outletStandings(db: Kysely<Tables>): Promise<readonly OutletStanding[]> {
  // Three plain lists are joined here: SQLite has no index for what stands in values, and would read each list for each article.
  const articles = await sql<{ id: string; outlet: string | null }>`select id, max(json ->> 'outlet') as outlet from article
    group by id`.execute(db);
  const members = await sql<{ article: string; family: string }>`select member.value as article, family.id as family
    from family, json_each(family.json, '$.articles') member`.execute(db);
  const figures = await sql<ArticleFigures>`select article_id as article, count(*) as figures, sum(superseded) as superseded,
      sum(contradicted) as contradicted from ledger_entry group by article_id`.execute(db);
  const familyOf = new Map(members.rows.map(({ article, family }) => [article, family]));
  const figuresOf = new Map(figures.rows.map((row) => [row.article, row]));
  const articlesOf = new Map<string | undefined, string[]>();
  for (const { id, outlet } of articles.rows) {
    const own = articlesOf.get(outlet ?? undefined);
    if (own) own.push(id);
    else articlesOf.set(outlet ?? undefined, [id]);
  }
  const standings = [...articlesOf].map(([outlet, own]) => {
    const sum = (field: "figures" | "superseded" | "contradicted") =>
      own.reduce((total, id) => total + (figuresOf.get(id)?.[field] ?? 0), 0);
    const families = new Set(own.flatMap((id) => familyOf.get(id) ?? [])).size;
    const counts = { figures: sum("figures"), superseded: sum("superseded"), contradicted: sum("contradicted") };
    return { outlet, reports: own.length, families, ...counts };
  });
  return standings.sort((one, other) => other.reports - one.reports || ((one.outlet ?? "") < (other.outlet ?? "") ? -1 : 1));
}
