import { controlsToMarks, toWindows1252 } from "./windows-1252.ts";

/** A lead byte of UTF-8 and what follows it, all read as windows-1252: "Â£", "â€™". */
const SEQUENCE =
  /[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]{1,3}/g;

/** Beside right characters, fewer sequences than these may be meant: "NÃO”" is Portuguese in capitals. */
const SOME = 3;

/** A text with the marks of UTF-8 read as windows-1252, and what it must have been. */
export interface Mojibake {
  /** `undefined` where only part of it can be set right with certainty. */
  readonly repaired: string | undefined;
}

/** "The bomb cost Â£600" → repaired "The bomb cost £600"; `undefined` where the text has no such marks. */
export function findMojibake(text: string): Mojibake | undefined {
  let found = 0;
  const repaired = text.replace(SEQUENCE, (sequence) => {
    const meant = reread(sequence);
    if (meant !== undefined) found++;
    return meant ?? sequence;
  });
  if (found === 0) return undefined;
  // Another character of the upper half beside them is either text that was right all along or more damage: then nothing is certain.
  const isCertain = !/[\u0080-\uffff]/.test(text.replace(SEQUENCE, (sequence) => (reread(sequence) === undefined ? sequence : "")));
  if (isCertain) return { repaired };
  return found < SOME ? undefined : { repaired: undefined };
}

function reread(sequence: string): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(toWindows1252(sequence));
  } catch {
    return undefined;
  }
}

/** Quotation marks, dashes and dots of UTF-8 read as latin-1: "â\u0080\u0099". */
const LATIN_MARKS = /â\u0080([\u0090-\u00a6])/g;
const CONTROLS = /[\u0080-\u009f]/;

/**
 * "Ada\u0092s friend", "Adaâ\u0080\u0099s friend" → "Ada’s friend": marks of windows-1252 and of UTF-8 that were read as latin-1, where they stand as characters
 * that no text has.
 */
export function withoutLatinMarks(text: string): string {
  if (!CONTROLS.test(text)) return text;
  return controlsToMarks(text.replace(LATIN_MARKS, (_, last: string) => String.fromCharCode(0x2000 + last.charCodeAt(0) - 0x80)));
}
