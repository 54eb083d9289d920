import type { Answers, FigureRow, Section } from "../model/explainer.ts";
import { instantText } from "../support/date-text.ts";
import { labelledText } from "../support/labelled-text.ts";
import { capitalised, countText } from "../support/number-text.ts";

/** The explainer as plain text to be read or sent: title, sentences, figures; outlets stand in the sentences, evidence is left to other forms. */
export function toText(explainer: Answers): string {
  const asOf = explainer.asOf === undefined ? "" : `, as of ${instantText(explainer.asOf)}`;
  const head = `${capitalised(countText(explainer.reports, "report"))}, ${countText(explainer.families, "independent source")}${asOf}.`;
  return `${[explainer.title, head, ...explainer.sections.map(sectionText)].join("\n\n")}\n`;
}

function sectionText({ heading, sentences, figures, sources, related, unknown, table = [] }: Section): string {
  return [
    heading.toUpperCase(),
    ...sentences.map(labelledText),
    ...figures.map((row) => `- ${figureRowText(row)}`),
    ...table,
    ...unknown.map((gap) => `- ${gap}`),
    ...sources.flatMap(({ articles }) =>
      articles.map(
        ({ outlet, title }, at) =>
          `${at === 0 ? "-" : "  the same source:"} ${outlet ?? "Outlet not named"}: ${title ?? "without a title"}`,
      ),
    ),
    ...related.map(({ label, reason }) => `- ${label} (${reason})`),
  ].join("\n");
}

/** "334 killed: Northern Wire, 22 March 2024, 19:30 UTC; current". */
export function figureRowText({ value, what, of, speaker, evidence: [lead], saidAt, standing }: FigureRow): string {
  const who = speaker ?? lead.outlet ?? "outlet not named";
  return `${value} ${what}${of === "total" ? "" : ` (${of})`}: ${who}, ${saidAt === undefined ? "time not stated" : instantText(saidAt)}; ${standing}`;
}
