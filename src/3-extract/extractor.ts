import type { Actors } from "../model/actor.ts";
import type { Analysis } from "../model/analysis.ts";
import type { Evidence, Span } from "../model/span.ts";
import type { DraftStatement } from "../model/statement.ts";
import type { Voices } from "./grammar/voices.ts";
import type { Incidents } from "./incidents/incidents.ts";
import type { Persons } from "./participants/persons.ts";
import type { RoleModel } from "./participants/role-model.ts";
import type { Reading } from "./reading.ts";
import type { Accusation } from "./responsibility/accusation.ts";

/** What extraction is handed beside the analysis. */
export interface ExtractResources {
  readonly actors: Actors;
  readonly roles: RoleModel;
}

/** What every extractor is handed beside the analysis. */
export interface Context extends Reading, ExtractResources {
  readonly incidents: Incidents;
  readonly voices: Voices;
  /** Those harmed one by one. */
  readonly persons: Persons;
  /** All explicit words of responsibility; found when first asked for. */
  accusations(): readonly Accusation[];
}

/** Answers one question about an article with statements. It may read everything and change nothing. */
export interface Extractor {
  /** Stands in each of its statements: "casualties". */
  readonly name: string;
  extract(analysis: Analysis, context: Context): Iterable<DraftStatement>;
}

/** The words of an article, or of its title, at a span of its analysis, as evidence. */
export function evidence(analysis: Analysis, span: Span): Evidence {
  const { id, version, text } = analysis.article;
  const words = { articleId: id, version, start: span.start, end: span.end, words: text.slice(span.start, span.end) };
  return analysis.part === "title" ? { ...words, in: "title" } : words;
}

/** The span from a token to another (exclusive). */
export function spanOf(analysis: Analysis, range: { readonly first: number; readonly last: number }): Span {
  return { start: analysis.tokens[range.first]!.start, end: analysis.tokens[range.last - 1]!.end };
}

/** What is told, as a draft: behind what all drafts of the article share. */
export function draft<const Told extends object>(
  analysis: Analysis,
  told: Told,
): Pick<DraftStatement, "articleId" | "version" | "saidAt"> & Told {
  const { id, version, published } = analysis.article;
  return { articleId: id, version, saidAt: published?.at, ...told };
}
