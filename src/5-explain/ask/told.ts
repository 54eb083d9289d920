import type { EventStatement, ParticipantStatement } from "../../model/statement.ts";
import type { ReportsView } from "../case-view.ts";

/** Statements of the incident that is meant, by which sentences are chosen and quoted; its explainer's sentences are made from them. */
export interface Told {
  /** Steps of investigators and courts, by id. */
  readonly steps: ReadonlyMap<string, EventStatement>;
  /** Those who took part and what they used. */
  readonly participants: readonly ParticipantStatement[];
  /** The reports whose subject it is. */
  readonly view: ReportsView;
}

/** Where only the explainer is at hand. */
export const NOTHING_TOLD: Told = { steps: new Map(), participants: [], view: { articles: new Map(), familyOf: new Map() } };
