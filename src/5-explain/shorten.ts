import type { Answers, Section } from "../model/explainer.ts";

/** How much of an explainer is wanted. */
export const LENGTHS = ["brief", "standard", "full"] as const;
export type Length = (typeof LENGTHS)[number];

/** What a reader who has a minute needs: what, how many, who, and what is open; of a group what it is and has done. */
const BRIEF = new Set([
  "what-it-is",
  "claimed",
  "accused",
  "denied",
  "what-happened",
  "how-many",
  "responsibility",
  "disputed",
  "not-known",
]);

/**
 * "brief": the most needed sections, sentences only. "standard": all questions, with the figures that stand, and without the policies.
 * "full": everything. Nothing is reworded, so that what was proven stays proven.
 */
export function shorten<Kind extends Answers>(explainer: Kind, length: Length): Kind {
  if (length === "full") return explainer;
  const sections = explainer.sections.map(length === "brief" ? sentencesOnly : standing);
  const kept = length === "brief" ? sections.filter(({ key }) => BRIEF.has(key)) : sections;
  return { ...explainer, sections: kept.filter((section) => !isEmpty(section)) };
}

function sentencesOnly(section: Section): Section {
  return { ...section, figures: [], policies: [], sources: [], related: [] };
}

function standing(section: Section): Section {
  return { ...section, figures: section.figures.filter((row) => !row.superseded), policies: [] };
}

function isEmpty({ sentences, figures, sources, related, unknown, table = [] }: Section): boolean {
  return [sentences, figures, sources, related, unknown, table].every((part) => part.length === 0);
}
