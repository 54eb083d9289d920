import type { PlaceCandidate, SignedPlace } from "./place-candidates.ts";
import { HOME } from "./place-signs.ts";

/** The town that the outlet is at home in, told by the way only: whose sheriff looks into it, where somebody is from, where the report was filed. */
export const HOME_ASIDE = "home of the outlet, told by the way";

/**
 * "CHICAGO (WBBM) - A woman was shot in suburban Oak Lawn", "a 20-year-old Baltimore man was shot in Towson": an outlet names its own town in many ways, and
 * nothing is told to have happened there where another town of the deed stands at the head.
 */
export function withHomeAside(candidates: readonly PlaceCandidate[]): readonly PlaceCandidate[] {
  const isTold = (candidate: PlaceCandidate) => candidate.location.precision === "city" && candidate.mentions.some(isAtHead);
  const isAside = (candidate: PlaceCandidate) =>
    candidate.mentions.some(({ signs }) => signs.includes(HOME)) &&
    !candidate.mentions.some((one) => isThere(one) || one.signs.includes("its police")) &&
    candidates.some((other) => other !== candidate && isTold(other) && other.location.country === candidate.location.country);
  return candidates.map((candidate) =>
    isAside(candidate)
      ? { ...candidate, mentions: candidate.mentions.map((one) => ({ ...one, signs: [...one.signs, HOME_ASIDE] })) }
      : candidate,
  );
}

/** Named as where it was done, in the title or at the head of the text. */
function isAtHead(one: SignedPlace): boolean {
  // Quarters of the outlet's own town, which may be towns by themselves.
  if (!one.signs.includes("sure") || one.signs.includes(HOME)) return false;
  return isThere(one) && (one.inTitle || one.signs.includes("first sentence") || one.signs.includes("lead"));
}

function isThere({ inTitle, signs }: SignedPlace): boolean {
  const has = (some: readonly string[]) => some.some((one) => signs.includes(one));
  return has(LIES) && (inTitle || has(BESIDE_DEED)) && !has(NOT_WHERE);
}

const LIES = ['"in"', '"inside"', '"at"', '"outside"', '"near"', '"on"'];
const BESIDE_DEED = ["near event", "near happening", "near deed", "near death", "near arriving"];
const NOT_WHERE = ["town of a site", "in a longer name", "its police", "someone of it", "after a hospital", "told of another", "doubtful"];
