import { BARE_NAMES, INCIDENT_TYPES } from "../../model/incident-type.ts";
import type { Check } from "../check-sentence.ts";
import { BARE_WORDS, namesOf, TYPE_WORDS, wordings } from "../grammar/incident-text.ts";

/** "Reports describe a shooting" needs a cited statement that it was one. */
export const checkType: Check = ({ text, statements }) => {
  const told =
    /\b(?:describe|tell of|there was no|reported(?= (?:an? |shelling\b|unrest\b|(?:armed |air |suicide |vehicle |police |chemical |arson )?[a-z]+s (?:in|at|on)\b))) (?:an attempted |a threatened )?(.+?)(?: in | at | on | between |[.,])/.exec(
      text,
    )?.[1];
  if (told === undefined) return [];
  const types = INCIDENT_TYPES.filter((type) => namesOf(type).includes(told));
  const names = BARE_NAMES.filter((name) => wordings(BARE_WORDS[name]).includes(told));
  const isProven = statements.some(
    (one) =>
      one.kind === "type" && (types.includes(one.value.type) || (one.value.called !== undefined && names.includes(one.value.called))),
  );
  return isProven || told === TYPE_WORDS.other.one ? [] : [`its evidence does not call it ${told}`];
};
