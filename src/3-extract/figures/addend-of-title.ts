import type { Context } from "../extractor.ts";
import type { Candidate } from "./figure-candidates.ts";

/**
 * "killing five worshippers, and four passengers died when a bus was shot at", under "Nine dead": whether a count is one of those of the first sentence
 * that come to what the title counts together, and so none is the whole.
 */
export function isAddendOfTitle({ analysis }: Context, candidate: Candidate, all: readonly Candidate[]): boolean {
  const { title } = analysis;
  if (title === undefined || !isAddend(candidate)) return false;
  const addends = all.filter((one) => one.what === candidate.what && one.incident === candidate.incident && isAddend(one));
  const sum = addends.reduce((total, { quantity }) => total + (quantity.low ?? 0), 0);
  return (
    addends.length > 1 &&
    addends.every(({ quantity: { low, high, vague } }) => !vague && low === high) &&
    title.quantities.some(({ kind, low, high }) => kind === "count" && low === sum && high === sum)
  );
}

function isAddend({ harm, scope, patient, share, part, incident, quantity }: Candidate): boolean {
  const isWhole = scope === "this incident" && !patient.part && share === undefined && part !== "attackers";
  return harm.sentence === 0 && isWhole && incident?.main === true && (quantity.low ?? 0) > 0;
}
