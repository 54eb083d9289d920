import type { ProfileStatement } from "../../model/statement.ts";
import { type CaseView, ofKind, spread } from "../case-view.ts";
import type { Draft, SectionMaker } from "../draft.ts";
import { quoted } from "../grammar/quote-text.ts";
import { voiceText } from "../grammar/voice-text.ts";

const ASPECTS: readonly (readonly [ProfileStatement["value"]["aspect"], string])[] = [
  ["alias", "Also called"],
  ["kind", "What it is"],
  ["parent", "Part of"],
  ["origin", "Origin"],
  ["leader", "Leader"],
  ["area", "Where it is active"],
  ["strength", "Strength"],
  ["aim", "Aims"],
  ["motive", "Motives, as others see them"],
];
/** Parties that a reader asks about: those who are said to have done it, not those who deny it. */
const HELD = new Set([
  "claimed",
  "confirmed",
  "accused",
  "accused by authorities",
  "suspected",
  "reported as fact",
  "charged",
  "convicted",
]);

/** What the reports tell of those held responsible, each fact quoted with its outlet; where reports differ, both stand side by side. */
export const theGroup: SectionMaker = {
  key: "the-group",
  heading: (view) => {
    const names = partyNames(view);
    return names.length === 1 ? `What the reports tell of ${names[0]}` : "What the reports tell of those held responsible";
  },
  make: (view) => ({ sentences: ASPECTS.flatMap(([aspect, label]) => ofAspect(view, aspect, label)) }),
};

function ofAspect(view: CaseView, aspect: ProfileStatement["value"]["aspect"], label: string): Draft[] {
  const held = new Set(heldNames(view));
  const facts = ofKind(view.inReports, "profile").filter(({ value }) => value.aspect === aspect && held.has(value.actor.toLowerCase()));
  const distinct = facts.filter((one, at) => facts.findIndex((other) => wording(other) === wording(one)) === at);
  const shown = spread(view, distinct, 5);
  if (shown.length === 0) return [];
  const text = shown.map((one) => `${quoted(one.value.text)} (${voiceText(view, one)})`).join("; ");
  return [{ label, text: `${text}.`, statements: shown }];
}

function wording({ value }: ProfileStatement): string {
  return value.text.toLowerCase();
}

/** Lower-case names of the parties and their aliases. */
function heldNames(view: CaseView): readonly string[] {
  return view.incident.responsibility
    .filter(({ statuses }) => statuses.some(({ status }) => HELD.has(status)))
    .flatMap(({ who, aliases }) => [...(who === undefined ? [] : [who]), ...aliases])
    .map((name) => name.toLowerCase());
}

function partyNames(view: CaseView): readonly string[] {
  const profiled = new Set(ofKind(view.inReports, "profile").map(({ value }) => value.actor.toLowerCase()));
  return view.incident.responsibility
    .filter(({ who, aliases }) => who !== undefined && [who, ...aliases].some((name) => profiled.has(name.toLowerCase())))
    .filter(({ statuses }) => statuses.some(({ status }) => HELD.has(status)))
    .map(({ who }) => who!);
}
