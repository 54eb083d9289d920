import type { SectionMaker } from "../draft.ts";
import { quotedEvents } from "./quoted-events.ts";

/** What others did and said after it, and what the investigation did, in the reports' words. */
export const responses: SectionMaker = {
  key: "responses",
  heading: () => "What was done afterwards",
  make: (view) => ({ sentences: [...quotedEvents(view, "investigation", 6), ...quotedEvents(view, "response", 12)] }),
};
