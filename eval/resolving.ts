import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { bCubed, type Cluster } from "./b-cubed.ts";
import { type Evaluation, type EvaluationContext, higher, lower, told } from "./evaluation.ts";
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

function incidentsTo(context: EvaluationContext, input: string, name: string): string {
  const db = join(context.work, `${name}.db`);
  context.corroborate(["add", "--db", db, input]);
  const file = join(context.work, `${name}-incidents.jsonl`);
  writeFileSync(file, context.corroborate(["incidents", "--db", db, "--format", "jsonl"]));
  return file;
}
