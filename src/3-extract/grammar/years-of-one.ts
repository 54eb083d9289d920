import type { Token } from "../../model/analysis.ts";

/** "A woman of 73 who was stabbed": whether a number tells how old somebody is, and counts nobody. */
export function isYearsOfOne(tokens: readonly Token[], at: number): boolean {
  return (
    /^\d{1,3}$/.test(tokens[at]!.text) &&
    tokens[at - 1]?.lower === "of" &&
    ONE_PERSON.test(tokens[at - 2]?.lower ?? "") &&
    !/^(?:NOUN|ADJ|PROPN)$/.test(tokens[at + 1]?.tag ?? "")
  );
}

const ONE_PERSON =
  /^(?:man|woman|boy|girl|child|teenager|youth|mother|father|widow|widower|grandmother|grandfather|pensioner|student|pupil|baby|toddler|lady|gentleman)$/;
