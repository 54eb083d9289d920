import type { SectionMaker } from "../draft.ts";
import { type Labels, quotedEvents } from "./quoted-events.ts";

/** What stands under these answers a question for a ransom, and whether somebody was freed. */
export const RANSOM_LABEL = "Demands and ransom";
export const FREED_LABEL = "Freed, or still held";

const CONDEMNED_LABEL = "Condolences and condemnation";

/** Kinds of response as the extractor names them, by what a reader asks for. */
const RESPONSES: Labels = [
  [RANSOM_LABEL, ["demand", "ransom"]],
  [FREED_LABEL, ["freeing", "still held"]],
  [CONDEMNED_LABEL, ["condemnation", "mourning"]],
  ["Measures and security", ["measure", "security", "advice", "cancellation", "talks"]],
  ["Retaliation", ["retaliation"]],
  ["Help and visits", ["rescue", "aid", "visit"]],
  ["Vows and calls", ["vow", "call"]],
  ["Threats of more", ["threat"]],
  ["Protests and resignations", ["protest", "resignation"]],
  ["Other responses", []],
];

/** How others answered, in the reports' words. */
export const responses: SectionMaker = {
  key: "responses",
  heading: () => "How did others respond?",
  // "The embassy condemned the bombing, which the group says it carried out to …" tells why it was done, too, and is told under both.
  make: (view) => ({
    sentences: quotedEvents(view, "response", RESPONSES).map((one) => ({ ...one, isRetold: one.label === CONDEMNED_LABEL })),
  }),
};
