import type { Article } from "../model/article.ts";
import type { Report } from "../model/record.ts";
import { byPublication, byText } from "./by-order.ts";

/** Of each article only its latest version: the greatest `updated`, else `published`, then version. Earliest published article first. */
export function latestReports(reports: readonly Report[]): readonly Report[] {
  const latest = new Map<string, Report>();
  for (const report of reports) {
    const known = latest.get(report.article.id);
    if (known === undefined || byVersion(known.article, report.article) < 0) latest.set(report.article.id, report);
  }
  return [...latest.values()].sort((one, two) => byPublication(one.article, two.article));
}

function byVersion(one: Article, two: Article): number {
  return byText(versionTime(one), versionTime(two)) || byText(one.version, two.version);
}

function versionTime(article: Article): string {
  return article.updated ?? article.published?.at ?? "";
}
