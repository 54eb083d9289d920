import type { Decision } from "../model/record.ts";
import { subjectsText } from "../support/subjects-text.ts";

/** "3fa2… same: a1#A and b7#A — by Anna Berg, 2026-11-25 10:00: both name the ferry". */
export function decisionLine(decision: Decision): string {
  const when = decision.at?.slice(0, 16).replace("T", " ");
  return `${decision.id}  ${whatOf(decision)} — by ${[decision.by, when].filter(Boolean).join(", ")}: ${decision.reason}`;
}

function whatOf(decision: Decision): string {
  const { kind, subjects, value } = decision;
  if (kind === "override") return `override: ${subjects[1]} of ${subjects[0]} is ${value}`;
  if (kind === "undo") return `undo: takes back ${subjects[0]} (${subjects[1]})`;
  return `${kind}: ${subjectsText(decision)}`;
}
