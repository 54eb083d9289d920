import { otherHarm } from "../../model/other-harm.ts";
import type { Dispute } from "../../model/record.ts";
import type { Statement } from "../../model/statement.ts";
import { capitalised } from "../../support/number-text.ts";
import type { CaseView } from "../case-view.ts";
import type { Draft, SectionMaker } from "../draft.ts";
import { valueText } from "../grammar/figure-text.ts";
import { quoted } from "../grammar/quote-text.ts";
import { outletText, voiceAndDay } from "../grammar/voice-text.ts";
import { TEXTS } from "./responsibility.ts";

/** Fields on which the reports disagree, the sides next to each other, each in someone's words. */
export const disputed: SectionMaker = {
  key: "disputed",
  heading: () => "What is disputed?",
  make: (view) => ({ sentences: view.incident.disputes.flatMap((dispute) => sides(view, dispute)) }),
};

const LABELS: Readonly<Record<string, string>> = { when: "The day", where: "The place", type: "What it was", responsibility: "Who did it" };

function sides(view: CaseView, dispute: Dispute): Draft[] {
  const shown = dispute.sides.flatMap((side) => {
    const statements = view.own.filter(
      (one) => side.statements.includes(one.id) && !(one.kind === "figure" && otherHarm(one) !== undefined) && !isDateline(one),
    );
    return statements.slice(0, 1);
  });
  const parts = [...new Set(shown.map((statement) => sideText(view, statement)))];
  if (parts.length < 2) return [];
  return [
    {
      label: LABELS[dispute.field] ?? `The number ${dispute.field}`,
      text: `${capitalised(opener(dispute))} ${parts.join("; ")}.`,
      statements: shown,
    },
  ];
}

/** "SAN ANTONIO -": where a report was written is no word on where it happened; nor is a common noun. */
function isDateline({ kind, evidence: [{ words }] }: Statement): boolean {
  return kind === "where" && !/\p{Lu}\p{Ll}/u.test(words);
}

/** Says of what kind the numbers are, so that no number stands without its harm. */
function opener({ field }: Dispute): string {
  return field in LABELS ? "reports differ:" : `figures for those ${field} differ:`;
}

function sideText(view: CaseView, statement: Statement): string {
  if (statement.kind === "figure" && statement.hedged) return `${quoted(statement.evidence[0].words)} (${voiceAndDay(view, statement)})`;
  if (statement.kind === "figure") return `${valueText(statement)}${part(statement.value.of)} (${voiceAndDay(view, statement)})`;
  if (statement.kind === "responsibility") return TEXTS[statement.value.status](view, statement).replace(/\.$/, "");
  return `${quoted(statement.evidence[0].words)} (${outletText(view, statement)})`;
}

function part(of: string): string {
  return of === "total" ? "" : ` ${of}`;
}
