import type { DayRange } from "../model/day.ts";
import { contains } from "../model/span.ts";
import type { ResponsibilityStatus, Statement } from "../model/statement.ts";
import { type CaseView, ofKind } from "./case-view.ts";

/** The day of a step of investigators or courts, where its words tell one; of a charge or conviction of a party, the one that the same words tell. */
export function stepDay(view: CaseView, one: Statement): DayRange | undefined {
  if (one.kind === "investigation") return one.value.day;
  const step = one.kind === "responsibility" ? STEP_OF.get(one.value.status) : undefined;
  if (step === undefined) return undefined;
  return ofKind(view.own, "investigation").find(
    ({ articleId, value, evidence: [words] }) =>
      articleId === one.articleId && value.what === step && words.in === one.evidence[0].in && contains(words, one.evidence[0]),
  )?.value.day;
}

const STEP_OF: ReadonlyMap<ResponsibilityStatus, string> = new Map([
  ["charged", "charge"],
  ["convicted", "verdict"],
]);
