import { NUMBER } from "./role-words.ts";

const HELD = "(?:held|hold(?:ing)?|captive|captivity|hostages?|custody|detained|detention|prisoners?|behind bars|in jail)";

/** "How many are still held?", "How many of the pupils remain in captivity?" */
const ASKED = new RegExp(
  `^(?:about |at least )?how many\\b.*\\b(?:still|remain(?:s|ing)?|currently|(?:are|is) (?:being )?)\\b.*\\b${HELD}\\b`,
  "i",
);

/** Whether a question asks how many are held now, which is not how many were taken. */
export function asksStillHeld(question: string): boolean {
  return ASKED.test(question) && !/\b(?:was|were|been) (?:taken|seized)\b/i.test(question);
}

/** "Two days after the raid eight are still held": the days are no people. */
const PEOPLE = `(?<![\\p{L}\\p{N}$])${NUMBER}(?! percent|%| (?:years?|months?|weeks?|days?|hours?|minutes?|times|miles)\\b)`;
const STILL = "(?:still|remain(?:s|ed)?|currently)";

const TOLD = [
  // "470 are currently detained", "six of the 14 remained in captivity"
  `${PEOPLE}[^.;:]{0,60}?\\b${STILL}\\b[^.;:]{0,30}?\\b${HELD}\\b`,
  // "is still holding 12 of them"
  `\\bstill (?:hold(?:s|ing)?|held) (?:at least |about |some |another )?${NUMBER}(?![\\p{N}%])`,
  // "five have not been freed"
  `${PEOPLE}[^.;:]{0,40}?\\b(?:(?:have|has|had) (?:still )?(?:not|yet to)(?: yet)? (?:been|be) (?:freed|released|let go))`,
].map((pattern) => new RegExp(pattern, "iu"));

/** "Two of them were released on Saturday", "a third hostage died": what ends what earlier reports tell of who is held. */
const ENDED =
  /\b(?:(?:was|were|been|are|is) (?:\w+ )?(?:freed|released|rescued|let go|handed over)|escaped|came free|walked free|(?:hostages?|captives?|in captivity)\b[^.;]{0,40}\b(?:died|killed|dead))\b/i;

/** Whether a text tells that some of those who were held are held no more. */
export function tellsComingFree(text: string): boolean {
  return ENDED.test(text);
}

/** Whether a sentence tells how many are held now. */
export function tellsStillHeld(sentence: string): boolean {
  return TOLD.some((pattern) => pattern.test(sentence));
}
