import { type CaseView, ofKind } from "../case-view.ts";
import type { SectionMaker } from "../draft.ts";
import { GROUPS_WORK, heldGroups, heldParties } from "../parties.ts";

/** What the reports leave open: sentences about the record, not about the world. */
export const unknown: SectionMaker = {
  key: "not-known",
  heading: () => "What is not known?",
  make: (view) => ({ unknown: GAPS.filter(([, isGap]) => isGap(view)).map(([sentence]) => sentence) }),
};

type Gap = readonly [sentence: string, isGap: (view: CaseView) => boolean];

const hasFigure = (view: CaseView, what: string) =>
  ofKind(view.own, "figure").some(({ value }) => value.what === what && value.scope === "this incident");
const hasStatus = (view: CaseView, statuses: readonly string[]) =>
  ofKind(view.own, "responsibility").some(({ value }) => statuses.includes(value.status));
const hasParty = (view: CaseView) => heldParties(view.incident).length > 0;
/** "John Amsel", "Ada M. Borg": names of two or three words that no group bears here. */
const PERSON = /^\p{Lu}\p{Ll}+(?: \p{Lu}\.)? \p{Lu}[\p{Ll}-]+(?: (?:Jr|Sr)\.?)?$/u;
const groupsOf = (view: CaseView) =>
  heldGroups(view.incident, view.aboutParties, view.actors).filter(({ who }) => !PERSON.test(who!) && !isSurname(view, who!));
const isGroupsWork = (view: CaseView) => GROUPS_WORK.has(view.incident.type) || groupsOf(view).length > 0;
/** A group says that it did it; what a defendant admits in court is no claim. */
const isClaimed = (view: CaseView) => groupsOf(view).some(({ statuses }) => statuses.some(({ status }) => status === "claimed"));
const hasStep = (view: CaseView) =>
  ofKind(view.own, "investigation").some(({ value }) => ["arrest", "charge", "verdict"].includes(value.what));
const hasMotive = (view: CaseView) => ofKind(view.aboutParties, "profile").some(({ value }) => value.aspect === "motive");

/** Each sentence with the question whether the record leaves it open. */
const GAPS: readonly Gap[] = [
  ["The record does not tell the day.", ({ incident }) => incident.when === undefined],
  ["The record names no place that could be found.", ({ incident }) => incident.where === undefined],
  ["The record holds no number of people killed.", (view) => !hasFigure(view, "killed")],
  ["The record holds no number of people injured.", (view) => !hasFigure(view, "injured")],
  ["The final number of people killed is open: the reports that stand give different figures.", (view) => differs(view, "killed")],
  ["The record names nobody as responsible.", (view) => !hasParty(view)],
  [
    "The record holds no claim of responsibility.",
    (view) => isGroupsWork(view) && !hasStatus(view, ["claimed", "no claim", "charged", "convicted"]),
  ],
  [
    "The record holds no confirmation of the claim by anyone but the claimant.",
    (view) => isClaimed(view) && !hasStatus(view, ["confirmed"]),
  ],
  ["The record holds no arrest, charge or verdict.", (view) => !hasStatus(view, ["charged", "convicted"]) && !hasStep(view)],
  ["The record holds no motive.", (view) => isClaimed(view) && !hasMotive(view)],
  ["All reports here go back to one source: nothing in them is confirmed independently.", ({ incident }) => incident.families.length === 1],
];

/** "Brandt", where the reports tell of "Karl Brandt". */
function isSurname(view: CaseView, who: string): boolean {
  const told = ofKind(view.own, "participant").flatMap(({ value }) => [value.text, ...value.mentions]);
  const held = view.incident.responsibility.flatMap((one) => [one.who ?? "", ...one.aliases]);
  return !who.includes(" ") && [...told, ...held].some((name) => name !== who && PERSON.test(name) && name.split(" ").includes(who));
}

function differs(view: CaseView, what: string): boolean {
  return view.incident.disputes.some(({ field }) => field === what);
}
