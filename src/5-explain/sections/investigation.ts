import type { SectionMaker } from "../draft.ts";
import { type Labels, quotedEvents } from "./quoted-events.ts";

/** Steps of an investigation as the extractor names them, in the order of the law. */
const STEPS: Labels = [
  ["Inquiry", ["inquiry", "search", "questioning", "evidence"]],
  ["Identified", ["identification"]],
  ["Arrests", ["arrest", "extradition"]],
  ["Suspects shot or killed", ["suspect killed"]],
  ["Released", ["release"]],
  ["Charges", ["charge"]],
  ["In court", ["plea", "trial", "verdict"]],
  ["Further steps", []],
];

/** What investigators and courts have done, in the reports' words. */
export const investigation: SectionMaker = {
  key: "investigation",
  heading: () => "What have investigators and courts done?",
  make: (view) => ({ sentences: quotedEvents(view, "investigation", STEPS) }),
};
