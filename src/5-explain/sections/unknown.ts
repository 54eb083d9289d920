import { type CaseView, ofKind } from "../case-view.ts";
import type { SectionMaker } from "../draft.ts";

/** What the reports leave open: sentences about the record, not about the world. */
export const unknown: SectionMaker = {
  key: "not-known",
  heading: () => "What is not known",
  make: (view) => ({ unknown: GAPS.filter(([, isGap]) => isGap(view)).map(([sentence]) => sentence) }),
};

type Gap = readonly [sentence: string, isGap: (view: CaseView) => boolean];

const hasFigure = (view: CaseView, what: string) =>
  ofKind(view.own, "figure").some(({ value }) => value.what === what && value.scope === "this incident");
const hasStatus = (view: CaseView, statuses: readonly string[]) =>
  ofKind(view.own, "responsibility").some(({ value }) => statuses.includes(value.status));

/** Each sentence with the question whether the record leaves it open. */
const GAPS: readonly Gap[] = [
  ["These reports do not allow the day to be told.", ({ incident }) => incident.when === undefined],
  ["These reports do not name a place that could be found.", ({ incident }) => incident.where === undefined],
  ["No report here says how many people were killed.", (view) => !hasFigure(view, "killed")],
  ["No report here says how many people were injured.", (view) => !hasFigure(view, "injured")],
  ["The final number of people killed is open: the reports that stand give different figures.", (view) => differs(view, "killed")],
  ["No report here names anyone as responsible.", (view) => ofKind(view.own, "responsibility").length === 0],
  ["No report here tells of a claim of responsibility.", (view) => !hasStatus(view, ["claimed", "no claim"])],
  [
    "No report here tells that anyone other than the claimant confirmed the claim.",
    (view) => hasStatus(view, ["claimed"]) && !hasStatus(view, ["confirmed"]),
  ],
  ["No report here tells of a charge or a verdict.", (view) => !hasStatus(view, ["charged", "convicted"])],
  ["All reports here go back to one source: nothing in them is confirmed independently.", ({ incident }) => incident.families.length === 1],
];

function differs(view: CaseView, what: string): boolean {
  return view.incident.disputes.some(({ field }) => field === what);
}
