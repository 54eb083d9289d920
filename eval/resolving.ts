import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { bareArticle } from "../scripts/train/bare-article.ts";
import { findFamilies } from "../src/4-resolve/families.ts";
import { NO_OUTLETS } from "../src/4-resolve/outlets.ts";
import { loadFrequencies } from "../src/engine/resources.ts";
import { bCubed, type Cluster } from "./b-cubed.ts";
import { type Evaluation, type EvaluationContext, higher, lower, type Measure, told } from "./evaluation.ts";
import { writeArticles } from "./extracted.ts";
import { readJsonLines } from "./json-lines.ts";

interface ClusterScore {
  readonly P: number;
  readonly R: number;
  readonly F: number;
}
interface IncidentScore {
  readonly articles: number;
  readonly "articles in no incident": number;
  readonly "predicted incidents": number;
  readonly b3: ClusterScore;
  readonly "b3 two or more": ClusterScore;
  readonly record: Readonly<Record<string, number>>;
  readonly "record two or more": Readonly<Record<string, number>>;
}

/** 1,115 real reports of 642 shootings, with the Gun Violence Archive's answers. */
export const shootings: Evaluation = {
  name: "us-shootings",
  needs: ["data/us-shootings/articles.jsonl"],
  run(context) {
    const folder = join(context.shared, "data/us-shootings");
    const predictions = incidentsTo(context, join(folder, "articles.jsonl"), "us-shootings");
    const score = context.score("eval/incidents/score.py", [
      "--gold",
      join(folder, "incidents.jsonl"),
      "--pred",
      predictions,
      "--json",
    ]) as IncidentScore;
    return [
      told("us shootings: articles", score.articles, "of 1115"),
      told("us shootings: incidents predicted", score["predicted incidents"], "for 642"),
      lower("us shootings: articles in no incident", score["articles in no incident"], "articles"),
      higher("us shootings: B³ F1, all", score.b3.F),
      higher("us shootings: B³ F1, two or more reports", score["b3 two or more"].F),
      told("us shootings: B³ precision, two or more reports", score["b3 two or more"].P, "%"),
      told("us shootings: B³ recall, two or more reports", score["b3 two or more"].R, "%"),
      ...["killed", "injured", "day", "day±1", "city", "country", "killed in range"].map((field) =>
        higher(`us shootings: ${field} exact`, score.record[field] ?? 0),
      ),
      ...["killed", "injured", "day", "city"].map((field) =>
        higher(`us shootings: ${field} exact, two or more reports`, score["record two or more"][field] ?? 0),
      ),
    ];
  },
};

/** 219 articles of 42 stories: those stories in which most articles report an incident. */
export const stories: Evaluation = {
  name: "stories",
  needs: ["data/story-clusters/articles.jsonl"],
  run(context) {
    const folder = join(context.shared, "data/story-clusters");
    const lines = readJsonLines<{ articles: string[]; mainArticles: string[] }>(
      incidentsTo(context, join(folder, "articles.jsonl"), "stories"),
    );
    const predicted = new Map(lines.flatMap((line, index) => line.mainArticles.map((article) => [article, String(index)] as const)));
    const withIncident = readJsonLines<Cluster>(join(folder, "clusters.jsonl")).filter(({ articles }) => {
      return articles.filter((article) => predicted.has(article)).length * 2 > articles.length;
    });
    return [
      told("stories: with an incident", withIncident.length, "of 42"),
      higher("stories: B³ F1 of those with an incident", 100 * bCubed(withIncident, predicted)),
    ];
  },
};

/**
 * 772 short articles of 66 topics of ordinary news: those topics in which most articles report an incident, as the stories are asked; and whether articles
 * of two topics are ever taken for one source.
 */
export const topics: Evaluation = {
  name: "topic-clusters",
  needs: ["data/topic-clusters/docs.jsonl"],
  run(context) {
    const articles = readJsonLines<TopicArticle>(join(context.shared, "data/topic-clusters/docs.jsonl"));
    const input = writeArticles(
      context,
      articles.map(({ id, text }) => ({ id, text })),
      "topics",
    );
    const lines = readJsonLines<{ mainArticles: string[] }>(incidentsTo(context, input, "topics"));
    const predicted = new Map(lines.flatMap((line, index) => line.mainArticles.map((article) => [article, String(index)] as const)));
    return measureTopics(articles, predicted, familiesAmong(articles));
  },
};

/** An article of the set and the topic that it is of. */
export interface TopicArticle {
  readonly id: string;
  readonly cluster: string;
  readonly text: string;
}

/** `predicted` gives the incident that an article is about. */
export function measureTopics(
  articles: readonly TopicArticle[],
  predicted: ReadonlyMap<string, string>,
  families: readonly (readonly string[])[],
): Measure[] {
  const topicOf = new Map(articles.map(({ id, cluster }) => [id, cluster]));
  const topics = [...new Set(topicOf.values())].map((event): Cluster => {
    return { event, articles: articles.filter(({ cluster }) => cluster === event).map(({ id }) => id) };
  });
  const withIncident = topics.filter((topic) => topic.articles.filter((id) => predicted.has(id)).length * 2 > topic.articles.length);
  const among = new Set(withIncident.flatMap((topic) => topic.articles));
  const pairs = pairsIn(families);
  const sameTopic = pairs.filter(([one, two]) => topicOf.get(one) === topicOf.get(two)).length;
  const own = pairsIn(groupsOf(predicted));
  const together = own.filter(([one, two]) => topicOf.get(one) === topicOf.get(two)).length;
  return [
    told("topics: articles about an incident", predicted.size, `of ${articles.length}`),
    told("topics: with an incident", withIncident.length, `of ${topics.length}`),
    told("topics: their articles", among.size, "articles"),
    higher("topics: B³ F1 of those with an incident", 100 * bCubed(withIncident, predicted)),
    higher("topics: pairs in one incident that are of one topic", (100 * together) / Math.max(1, own.length)),
    told("topics: pairs in one family", pairs.length, "pairs"),
    higher("topics: pairs in one family that are of one topic", (100 * sameTopic) / Math.max(1, pairs.length)),
  ];
}

function familiesAmong(articles: readonly TopicArticle[]): string[][] {
  const plain = articles.map(({ id, text }) => bareArticle(id, text));
  return findFamilies(plain, NO_OUTLETS, loadFrequencies().words).map((family) => [...family.articles]);
}

function groupsOf(predicted: ReadonlyMap<string, string>): string[][] {
  const groups = new Map<string, string[]>();
  for (const [article, group] of predicted) groups.set(group, [...(groups.get(group) ?? []), article]);
  return [...groups.values()];
}

function pairsIn(groups: readonly (readonly string[])[]): [string, string][] {
  return groups.flatMap((group) => group.flatMap((one, index) => group.slice(index + 1).map((two): [string, string] => [one, two])));
}

function incidentsTo(context: EvaluationContext, input: string, name: string): string {
  const db = join(context.work, `${name}.db`);
  context.corroborate(["add", "--db", db, input]);
  const file = join(context.work, `${name}-incidents.jsonl`);
  writeFileSync(file, context.corroborate(["incidents", "--db", db, "--format", "jsonl"]));
  return file;
}
