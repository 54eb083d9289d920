import type { Told } from "./told-one-by-one.ts";

/** Nouns for somebody that tell the sex. Source: plain English usage. */
const FEMALE =
  /\b(?:wom[ae]n|girls?|(?:ex-)?(?:wife|girlfriend)|(?:step|grand)?(?:mother|daughter)|(?:step)?sister|aunt|niece|female|mom|herself)\b/i;
const MALE =
  /\b(?:m[ae]n|boys?|(?:ex-)?(?:husband|boyfriend)|(?:step|grand)?(?:father|son)|(?:step)?brother|uncle|nephew|male|dad|gunm[ae]n|himself)\b/i;

/**
 * "A man was killed by police after he shot his wife": whoever is struck and of the other sex than all of whom the same article tells a death is none of
 * the dead, told again.
 */
export function aliveBySex(struck: readonly Told[], dead: readonly Told[]): readonly Told[] {
  return struck.map((one) => {
    const sex = one.isStruck ? sexOf(one) : undefined;
    if (sex === undefined) return one;
    const told = dead.filter(({ articleId }) => articleId === one.articleId).map(sexOf);
    return told.length > 0 && told.every((other) => other !== undefined && other !== sex) ? { ...one, isStruck: false } : one;
  });
}

function sexOf({ text }: Told): "female" | "male" | undefined {
  if (FEMALE.test(text)) return MALE.test(text) ? undefined : "female";
  return MALE.test(text) ? "male" : undefined;
}
