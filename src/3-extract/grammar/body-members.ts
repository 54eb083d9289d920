import type { Token } from "../../model/analysis.ts";
import { namesPeople } from "../english/person-nouns.ts";

/**
 * "a Harlow College of Nursing and Technology student", "an Ormay Department of Public Safety trooper": where a phrase that has come to a body's noun goes on
 * behind "of" to whom it speaks of, the index of that noun; `undefined` where it ends with the body.
 */
export function memberBehind(tokens: readonly Token[], at: number, stop: number): number | undefined {
  if (tokens[at]?.lower !== "of" || !BODIES.test(tokens[at - 1]?.text ?? "") || !isCapital(tokens[at + 1])) return undefined;
  let next = at + 1;
  while (next < stop && next < at + LONGEST_BODY && (isCapital(tokens[next]) || LINKS.test(tokens[next]!.lower))) next++;
  // "the dean of Harlow College and a student": a link stands within the name.
  if (!isCapital(tokens[next - 1])) return undefined;
  for (let noun = next; noun < stop && noun < next + MOST_NOUNS; noun++) {
    const { lower, tag } = tokens[noun]!;
    if (isCapital(tokens[noun]) || !/^(?:NOUN|ADJ)$/.test(tag)) return undefined;
    if (tag === "NOUN" && namesPeople(lower)) return noun;
  }
  return undefined;
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.cased) && token.tag !== "DET";
}

const BODIES =
  /^(?:College|University|Institute|School|Academy|Department|Bureau|Office|Ministry|Board|Division|Bank|Hospital|Church|Conservatory)$/;
const LINKS = /^(?:and|&|of|for|the)$/;
/** Tokens behind "of" up to the noun. */
const LONGEST_BODY = 8;
/** "police officer", "graduate student". */
const MOST_NOUNS = 2;
