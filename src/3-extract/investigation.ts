import { eventStatements, eventVerbs } from "./event-statements.ts";
import type { Extractor } from "./extractor.ts";
import { AUTHORITIES } from "./speaker-kind.ts";

const VERBS = eventVerbs([
  ["investigating investigate investigates", "inquiry"],
  ["arrested apprehended", "arrest", undefined, false],
  ["detained", "arrest", /^(?! in (?:a |the )?hospital)/i, false],
  ["charged indicted", "charge", /^ (?:with|in|over|for|by)\b/i, false],
  ["convicted sentenced", "verdict", undefined, false],
  ["searching hunting seeking", "search", /\b(?:suspects?|gunm[ae]n|attackers?|shooters?|for|man|men)\b/i],
  ["identified", "identification", /^(?! (?:him|her|them)sel).*\b(?:as|suspect|gunman|attacker|victims?)\b/i, false],
  [
    "recovered seized found",
    "evidence",
    /(?:^ (?:\S+ ){0,6}(?:weapons?|guns?|rifles?|pistols?|handguns?|explosives|bombs?|casings|evidence|footage|note|devices?|ammunition)\b|^ (?:at|in|near|from) the (?:scene|car|home|house))/i,
    false,
    AUTHORITIES,
  ],
  ["questioned interviewed", "questioning", /\b(?:suspects?|witnesses|people|man|men)\b/i, false],
  ["opened launched", "inquiry", /\b(?:investigation|inquiry|probe|case|manhunt)\b/i, false],
  ["raided searched", "search", /\b(?:home|house|homes|apartment|apartments|addresses|property)\b/i],
]);

/** What investigators did and found: inquiry, arrests, charges, verdicts, evidence. "Police recovered two rifles" → evidence. */
export const investigation: Extractor = {
  name: "investigation",
  extract: (analysis, context) => eventStatements(analysis, context, "investigation", "investigation", VERBS),
};
