import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { bCubed, type Cluster } from "../eval/b-cubed.ts";
import { readJsonLines } from "../eval/json-lines.ts";
import { candidatePairs } from "../src/4-resolve/candidate-pairs.ts";
import { cluster } from "../src/4-resolve/cluster.ts";
import { FEATURES } from "../src/4-resolve/compare/features.ts";
import { latestReports } from "../src/4-resolve/latest-reports.ts";
import { type Mention, mentionsOf } from "../src/4-resolve/mention.ts";
import { type Scorer, toScorer } from "../src/4-resolve/score.ts";
import { loadExtraction, loadFrequencies, loadUnderstanding } from "../src/engine/resources.ts";
import type { Report } from "../src/model/record.ts";
import { toArticles, toReport } from "../src/pipeline.ts";
import { fitWeights } from "./train/fit-weights.ts";
import { foldOf } from "./train/folds.ts";

/*
 * npx tsx scripts/fit-scorer.ts [--data ../shared/data]
 *
 * Fits the weights of src/4-resolve/compare/ on the reports of us-shootings: on each half, with the B³ F1 that they reach on the other half, then
 * on all, to be written into the rows. The rows on background incidents keep their weights by judgment: the set has none.
 */

const { values } = parseArgs({ options: { data: { type: "string", default: "../shared/data" } } });
const folder = join(values.data, "us-shootings");
const golds = readJsonLines<{ incident: string; articles: readonly string[] }>(join(folder, "incidents.jsonl")).map(
  ({ incident, articles }): Cluster => ({ event: incident, articles }),
);
const eventOf = new Map(golds.flatMap(({ event, articles }) => articles.map((article) => [article, event] as const)));
const reports = readReports(join(folder, "articles.jsonl"));

const halves = [0, 1].map((half) => setOf((event) => foldOf(event, 2) === half));
for (const [half, own] of halves.entries()) {
  const other = halves[1 - half]!;
  const scorer = fitOn(own);
  console.log(`fitted on half ${half + 1} (${own.articles} articles): ${told(scorer)}`);
  console.log(
    `  B³ F1 on that half ${scored(own, scorer)}, on the other half ${scored(other, scorer)}; as released on the other half ${scored(other)}`,
  );
}
const all = setOf(() => true);
const scorer = fitOn(all);
console.log(`fitted on all: ${told(scorer)}\n  B³ F1 ${scored(all, scorer)}; as released ${scored(all)}`);

interface Half {
  readonly articles: number;
  readonly golds: readonly Cluster[];
  readonly mentions: readonly Mention[];
}

/** The incidents that are chosen, with the mentions of their reports. */
function setOf(isIn: (event: string) => boolean): Half {
  const own = reports.filter(({ article }) => isIn(eventOf.get(article.id)!));
  return {
    articles: own.length,
    golds: golds.filter(({ event }) => isIn(event)),
    mentions: mentionsOf(latestReports(own), loadFrequencies()),
  };
}

function fitOn({ mentions }: Half): Scorer {
  const rows: number[][] = [];
  const answers: boolean[] = [];
  for (const [one, two] of candidatePairs(mentions)) {
    const [a, b] = [mentions[one]!, mentions[two]!];
    if (a.article.id === b.article.id || !a.incident.main || !b.incident.main) continue;
    rows.push(FEATURES.map(({ compare }) => compare(a, b)?.score ?? 0));
    answers.push(eventOf.get(a.article.id) === eventOf.get(b.article.id));
  }
  const { bias, weights } = fitWeights(rows, answers);
  const isJudged = FEATURES.map((_, row) => rows.every((features) => features[row] === 0));
  return toScorer(
    bias,
    weights.map((weight, row) => (isJudged[row] ? FEATURES[row]!.weight : weight)),
  );
}

/** "95.6 (all), 94.3 (incidents with two or more reports)". */
function scored({ mentions, golds: own }: Half, scorer?: Scorer): string {
  const { groups } = cluster(mentions, { same: [], different: new Map() }, undefined, scorer);
  const predicted = new Map(
    groups.flatMap((group, index) =>
      group.filter((one) => mentions[one]!.incident.main).map((one) => [mentions[one]!.article.id, `${index}`] as const),
    ),
  );
  const several = own.filter(({ articles }) => articles.length > 1);
  const percent = (clusters: readonly Cluster[]) => (100 * bCubed(clusters, predicted)).toFixed(1);
  return `${percent(own)} (all), ${percent(several)} (among incidents with two or more reports)`;
}

function told({ bias, weights }: Scorer): string {
  return [`bias ${bias.toFixed(1)}`, ...FEATURES.map(({ name }, row) => `${name} ${weights[row]!.toFixed(1)}`)].join(", ");
}

function readReports(path: string): Report[] {
  const options = { maxInputBytes: Number.MAX_SAFE_INTEGER, maxArticleCharacters: Number.MAX_SAFE_INTEGER };
  const items = [...toArticles({ source: path, bytes: readFileSync(path) }, options)];
  return items.flatMap((item) => ("article" in item ? [toReport(item.article, loadUnderstanding(), loadExtraction())] : []));
}
