import { eventStatements, eventVerbs } from "./event-statements.ts";
import type { Extractor } from "./extractor.ts";

const VERBS = eventVerbs([
  ["condemned condemns denounced deplored", "condemnation"],
  ["expressed expresses", "mourning", /\b(?:condolences?|sympath\w+|sorrow|grief|solidarity|sadness|outrage|shock)\b/i],
  ["mourned mourns", "mourning"],
  ["offered offers sent sends", "mourning", /\b(?:condolences?|sympath\w+|prayers|solidarity)\b/i],
  [
    "vowed vows pledged pledges promised",
    "vow",
    /\b(?:revenge|retaliat\w+|respond|response|punish\w*|justice|fight|hunt|bring|avenge|strike|defeat)\b/i,
  ],
  ["declared declares", "measure", /\b(?:emergency|mourning|curfew|martial law)\b/i],
  ["raised raises heightened heightens", "security", /^\s(?:\w+ ){0,3}(?:alert|security|(?:threat|terror) level)\b/i],
  ["tightened stepped increased reinforced boosted", "security", /\b(?:security|patrols?|checks|controls|police presence)\b/i],
  ["imposed imposes", "measure", /\b(?:curfew|sanctions|lockdown|restrictions|emergency)\b/i],
  ["evacuated evacuates", "rescue", /\b(?:people|residents|students|building|area|wounded|staff)\b/i],
  ["rescued", "rescue"],
  ["called", "call", /^ (?:for|on)\b.*\b(?:calm|unity|investigation|action|inquiry|end|ceasefire|restraint|justice)\b/i],
  ["visited visits", "visit", /\b(?:scene|site|hospital|wounded|victims|families|survivors)\b/i],
  ["donated", "aid"],
  ["cancelled canceled postponed", "cancellation", undefined],
]);

const SECURITY = { what: "security", of: /\b(?:security|patrols?|checks|controls|alert(?: level)?|threat level)\b/i };
const CANCELLED = {
  what: "cancellation",
  of: /\b(?:events?|concerts?|match(?:es)?|games?|performances?|festivals?|ceremon(?:y|ies)|parades?|flights|trains|classes)\b/i,
};
const MEASURES = new Map([
  ...["raised", "heightened", "tightened", "increased", "reinforced", "boosted"].map((verb) => [verb, SECURITY] as const),
  ...["cancelled", "canceled", "postponed", "suspended"].map((verb) => [verb, CANCELLED] as const),
]);

/** How people and states answered: condemnation, mourning, vows, security, rescue, measures. "The president condemned the attack" → condemnation. */
export const responses: Extractor = {
  name: "responses",
  extract: (analysis, context) => eventStatements(analysis, context, "response", "responses", VERBS, MEASURES),
};
