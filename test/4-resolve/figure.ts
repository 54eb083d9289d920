import type { PolicyFigure } from "../../src/4-resolve/policies/policy.ts";
import type { FigureStatement, SpeakerKind } from "../../src/model/statement.ts";

/** What a case says of a figure: "14:30", "hospital", 7. */
export interface FigureCase {
  /** "14:30" of 4 May 2024, or an ISO 8601 day or instant. */
  readonly at?: string;
  readonly by?: readonly [words: string, kind: SpeakerKind];
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly words?: string;
  readonly vague?: boolean;
  readonly of?: string;
  readonly what?: FigureStatement["value"]["what"];
  readonly scope?: FigureStatement["value"]["scope"];
  readonly article?: string;
  readonly incident?: string;
  readonly hedged?: boolean;
  /** Told as what was known first. */
  readonly former?: true;
  /** Where its words begin. */
  readonly start?: number;
}

/** A figure statement for a case; its id tells what it says. */
export function figureStatement(given: FigureCase): FigureStatement {
  const {
    by,
    low,
    high,
    vague = false,
    of = "total",
    what = "killed",
    scope = "this incident",
    article = "a",
    incident = "A",
    hedged = false,
    former,
    start = 0,
  } = given;
  const saidAt = given.at === undefined ? undefined : /^\d\d:\d\d$/.test(given.at) ? `2024-05-04T${given.at}:00Z` : given.at;
  const words = given.words ?? `${low ?? high}`;
  return {
    id: `${article}-${saidAt}-${by?.[0]}-${words}${high === low ? "" : `-${high}`}-${of}-${what}`,
    kind: "figure",
    articleId: article,
    version: `${article}-1`,
    incident,
    value: { what, low, high, of, vague, scope, former },
    speaker: by && { words: by[0], kind: by[1] },
    hedged,
    saidAt,
    evidence: [{ articleId: article, version: `${article}-1`, start, end: start + words.length, words }],
    extractor: "case",
    rule: "case",
  };
}

/** A figure as policies see it; each speaker is a voice and an article of its own. */
export function policyFigure(given: FigureCase & { readonly isReplaced?: boolean }): PolicyFigure {
  const statement = figureStatement(given);
  const by = given.by?.[0] ?? "the outlet itself";
  return { statement, voice: by, at: statement.saidAt, isReplaced: given.isReplaced ?? false, by };
}
