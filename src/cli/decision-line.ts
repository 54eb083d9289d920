import type { Decision } from "../model/record.ts";
import { whenField, whereField } from "../support/field-text.ts";
import { tollText } from "../support/number-text.ts";
import { subjectsText } from "../support/subjects-text.ts";

/** "3fa2… same: a1#A and b7#A — by Anna Berg, 2026-11-25 10:00: both name the ferry". */
export function decisionLine(decision: Decision): string {
  const when = decision.at?.slice(0, 16).replace("T", " ");
  return `${decision.id}  ${whatOf(decision)} — by ${[decision.by, when].filter(Boolean).join(", ")}: ${decision.reason}`;
}

function whatOf(decision: Decision): string {
  const { kind, subjects, value } = decision;
  if (kind === "override") return `override: ${subjects[1]} of ${subjects[0]} is ${valueText(value)}`;
  if (kind === "undo") return `undo: takes back ${subjects[0]} (${subjects[1]})`;
  return `${kind}: ${subjectsText(decision)}`;
}

/** The stored value in words: "145", "140 to 150" as bounds, "2024-03-22", "Khimki, Moscow Oblast, RU". */
function valueText(json: string | undefined): string {
  const value: unknown = JSON.parse(json ?? "null");
  if (value === null) return "not stated";
  if (typeof value !== "object") return String(value);
  // Stored by `readOverride`, in one of three shapes.
  if ("from" in value) return whenField(value as Parameters<typeof whenField>[0]);
  if ("name" in value) return whereField(value as Parameters<typeof whereField>[0]);
  return tollText({ low: undefined, best: undefined, high: undefined, words: undefined, ...value });
}
