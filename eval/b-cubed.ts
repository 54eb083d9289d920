/** Articles that tell of one event. */
export interface Cluster {
  readonly event: string;
  readonly articles: readonly string[];
}

/** B-cubed F1, 0 to 1, over the articles of the clusters; an article in no predicted one is alone. */
export function bCubed(clusters: readonly Cluster[], predicted: ReadonlyMap<string, string>): number {
  const goldOf = new Map(clusters.flatMap(({ event, articles }) => articles.map((article) => [article, event] as const)));
  const articles = [...goldOf.keys()];
  const groupOf = (article: string) => predicted.get(article) ?? `alone ${article}`;
  let precision = 0;
  let recall = 0;
  for (const article of articles) {
    const sameGold = articles.filter((other) => goldOf.get(other) === goldOf.get(article));
    const sameGroup = articles.filter((other) => groupOf(other) === groupOf(article));
    const both = sameGold.filter((other) => groupOf(other) === groupOf(article)).length;
    precision += both / sameGroup.length / articles.length;
    recall += both / sameGold.length / articles.length;
  }
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
