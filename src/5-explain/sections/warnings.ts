import type { SectionMaker } from "../draft.ts";
import { quotedEvents } from "./quoted-events.ts";

/** Who had warned, in the reports' words. */
export const warnings: SectionMaker = {
  key: "warnings",
  heading: () => "Was there a warning?",
  make: (view) => ({ sentences: quotedEvents(view, "warning", [["Warnings", []]]) }),
};
