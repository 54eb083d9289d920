import type { Article } from "../model/article.ts";
import type { Incident } from "../model/record.ts";
import type { Statement } from "../model/statement.ts";
import { boundsOf, type ExtractedIncident, toExtractLine } from "./extract-line.ts";

/** One line of `corroborate incidents --format jsonl`: the resolved incident in the shape of `extract`. Offsets are code points in their article. */
export interface IncidentLine extends Omit<ExtractedIncident, Cited> {
  readonly id: string;
  readonly label: string;
  /** Ids, those that are about it first. */
  readonly articles: readonly string[];
  readonly mainArticles: readonly string[];
  /** How many independent sources. */
  readonly sources: number;
  readonly policy: string;
  readonly figures: readonly Of<"figures">[];
  readonly responsibility: readonly Of<"responsibility">[];
  readonly perpetrators: readonly Of<"perpetrators">[];
  readonly targets: readonly Of<"targets">[];
  readonly victims: readonly Of<"victims">[];
  readonly weapons: readonly Of<"weapons">[];
}

type Cited = "figures" | "responsibility" | "perpetrators" | "targets" | "victims" | "weapons";
type Of<Key extends Cited> = ExtractedIncident[Key][number] & { readonly article: string };

/** An incident → its line; the toll is that of the policy, `null` where it gives none. */
export function toIncidentLine(
  incident: Incident,
  statements: ReadonlyMap<string, Statement>,
  articles: ReadonlyMap<string, Article>,
  policy: string,
): IncidentLine {
  const told = incident.mentions.flatMap((mention) => extractedOf(mention, incident, statements, articles));
  const all = <Key extends Cited>(key: Key) =>
    // Each list keeps its own element type; TypeScript cannot follow the key through `flatMap`.
    told.flatMap(({ article, extracted }) => extracted[key].map((one) => ({ ...one, article }))) as unknown as Of<Key>[];
  const tolls = incident.tolls.filter((toll) => toll.policy === policy);
  return {
    id: incident.id,
    label: incident.label,
    type: incident.type,
    main: incident.mainArticles.length > 0,
    stage: incident.stage,
    ...(incident.negated ? { negated: true as const } : {}),
    date: incident.when === undefined ? null : { from: incident.when.from, to: incident.when.to, precision: incident.when.precision },
    place: placeOf(incident),
    policy,
    toll: { killed: boundsOf("killed", tolls), injured: boundsOf("injured", tolls) },
    articles: incident.articles,
    mainArticles: incident.mainArticles,
    sources: incident.sources.length,
    figures: all("figures"),
    responsibility: all("responsibility"),
    perpetrators: all("perpetrators"),
    targets: all("targets"),
    victims: all("victims"),
    weapons: all("weapons"),
  };
}

/** What one mention says, in the shape of `extract`. */
function extractedOf(
  mention: string,
  incident: Incident,
  statements: ReadonlyMap<string, Statement>,
  articles: ReadonlyMap<string, Article>,
): { readonly article: string; readonly extracted: ExtractedIncident }[] {
  const cut = mention.lastIndexOf("#");
  const [id, letter] = [mention.slice(0, cut), mention.slice(cut + 1)];
  const article = articles.get(id);
  if (article === undefined) return [];
  const own = incident.statements.flatMap((statement) => statements.get(statement) ?? []);
  const line = toExtractLine(
    article,
    own.filter((statement) => statement.articleId === id && statement.incident === letter),
    new Map(),
  );
  return line.incidents.map((extracted) => ({ article: id, extracted }));
}

function placeOf({ where }: Incident): ExtractedIncident["place"] {
  if (where === undefined) return null;
  return {
    name: where.name,
    site: where.site ?? null,
    admin2: where.admin2 ?? null,
    admin1: where.admin1 ?? null,
    country: where.country ?? null,
    lat: where.latitude ?? null,
    lon: where.longitude ?? null,
    precision: where.precision,
  };
}
