import type { Decision } from "../model/record.ts";

/** The decisions that nobody took back; those that take back are left out. Taking back a taking back lets the first stand again. */
export function standingDecisions(decisions: readonly Decision[]): readonly Decision[] {
  const undone = undoneDecisions(decisions);
  return decisions.filter(({ id, kind }) => kind !== "undo" && !undone.has(id));
}

/** Ids of the decisions that were taken back, undoings among them. */
export function undoneDecisions(decisions: readonly Decision[]): ReadonlySet<string> {
  const undoings = new Map<string, Decision[]>();
  for (const decision of decisions) {
    if (decision.kind !== "undo") continue;
    undoings.set(decision.subjects[0], [...(undoings.get(decision.subjects[0]) ?? []), decision]);
  }
  // An id is made of what the decision holds, so that no chain of undoings leads back to its beginning.
  const isUndone = (id: string): boolean => (undoings.get(id) ?? []).some((undoing) => !isUndone(undoing.id));
  return new Set(decisions.map(({ id }) => id).filter(isUndone));
}
