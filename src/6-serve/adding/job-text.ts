import { capitalised, countText } from "../../support/number-text.ts";
import type { JobState } from "./add-queue.ts";

/** How far a job is, in a sentence: "12 articles read, 1 problem (feed.xml)". */
export function jobText({ stage, articles, problems, source, summary }: JobState): string {
  if (stage === "waiting") return "Waiting for what was added before it.";
  if (stage === "failed") return "This could not be added.";
  const read = `${capitalised(countText(articles, "article"))} read${problems > 0 ? `, ${countText(problems, "problem")}` : ""}`;
  if (stage === "read") return source === "" ? `${read} …` : `${read} (${source}) …`;
  if (stage === "resolve" || summary === undefined) return `${read}; the incidents are being brought up to date …`;
  const { added, newVersions, known, statements, incidents } = summary;
  const counts = `${capitalised(countText(summary.read, "article"))} read: ${added} new, ${countText(newVersions, "new version")}, ${known} known already`;
  return `${counts}. ${capitalised(countText(statements, "statement"))} added; the record now holds ${countText(incidents, "incident")}.`;
}
