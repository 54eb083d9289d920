import { eventStatements, eventVerbs } from "./event-statements.ts";
import type { Extractor } from "./extractor.ts";

const THREAT =
  /\b(?:attacks?|threats?|bomb\w*|terror\w*|extremis\w+|militants?|violence|imminent|plans?|plot\w*|risk|danger|shooting|strike)\b/i;

const VERBS = eventVerbs([
  ["warned warns", "warning", THREAT],
  ["alerted", "alert", THREAT],
  ["cautioned", "warning", THREAT],
  ["foresaw predicted", "forecast", THREAT],
  ["dismissed dismisses rejected", "dismissal", /^\s(?:\w+ ){0,4}warnings?\b/i],
  ["called calls", "dismissal", /^\s(?:\w+ ){0,2}warnings?\b/i],
  [
    "told urged",
    "travel advice",
    /\bto (?:avoid|stay away from|keep away from) (?:\w+ ){0,2}(?:crowds|gatherings|travel|rallies|protests|public places)\b/i,
  ],
  ["advised", "travel advice", /\b(?:avoid|against travel|not to travel|stay away|leave)\b/i],
]);

/** Who had warned of an attack, with the sentence that says so. "The embassy warned its citizens of an attack" → a warning by the embassy. */
export const warnings: Extractor = {
  name: "warnings",
  extract: (analysis, context) => eventStatements(analysis, context, "warning", "warnings", VERBS),
};
