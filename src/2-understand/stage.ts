import type { Analysis } from "../model/analysis.ts";
import type { NameKinds } from "./names/kinds.ts";
import type { Gazetteer } from "./places/gazetteer.ts";
import type { Parser } from "./syntax/parser.ts";
import type { Tagger } from "./syntax/tagger.ts";

/** What the reading of the language needs besides the article; made once by the engine from the files under data/. */
export interface UnderstandResources {
  readonly tagger: Tagger;
  /** `undefined`: sentences have no heads. */
  readonly parser?: Parser | undefined;
  /** `undefined`: no place is looked up. */
  readonly gazetteer: Gazetteer | undefined;
  /** `undefined`: names that no table and no word beside them explains stay "other". */
  readonly names?: NameKinds | undefined;
}

/** An analysis on its way: tokens and sentences are there (empty at first), the rest is filled stage by stage. */
export type AnalysisDraft = Pick<Analysis, "article" | "publicationDay" | "tokens" | "sentences" | "titleTokens"> & Partial<Analysis>;

/** What a stage can give: the parts of an analysis, and the parts of its tokens that are filled later than the tokens themselves. */
export type Layer = Exclude<keyof Analysis, "article" | "publicationDay" | "part"> | "cased" | "tags" | "lemmas" | "heads";

/** One step from text to analysis. */
export interface Stage {
  readonly name: string;
  /** Layers that must stand before it runs. */
  readonly requires: readonly Layer[];
  /** Layers that stand after it. */
  readonly assigns: readonly Layer[];
  /** The parts it adds to the draft; a stage that fills parts of tokens adds nothing. */
  run(draft: AnalysisDraft, resources: UnderstandResources): Partial<Analysis>;
}

/** What is wrong with the order of the stages, as a sentence; `undefined` where every stage finds what it requires. */
export function findOrderFault(stages: readonly Stage[]): string | undefined {
  const standing = new Set<Layer>();
  for (const stage of stages) {
    const missing = stage.requires.find((layer) => !standing.has(layer));
    if (missing !== undefined) {
      const later = stages.find((other) => other.assigns.includes(missing));
      const cure = later === undefined ? `no stage assigns them` : `move "${later.name}" before it`;
      return `The stage "${stage.name}" requires ${missing}, which do not stand yet: ${cure}.`;
    }
    for (const layer of stage.assigns) standing.add(layer);
  }
  return undefined;
}
