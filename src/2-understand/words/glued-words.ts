import { SENTENCE_STARTERS } from "../english/abbreviations.ts";

/** Before a hyphen these lean on the capital behind it: "anti-Kremlin", "mid-March". */
const PREFIXES =
  /^(?:non|anti|pro|ex|post|pre|mid|un|then|trans|inter|intra|sub|all|near|half|semi|neo|ultra|quasi|vice|co|cross|self|arch|over|out|once|one|two|now|de|la|le|al|el|ez|ash|as|at|an|ar|ad|bin|ibn|abu|ul|e|i|o|y|late|early|counter|like|re|off|on|far|pan|proto|pseudo|super|multi|former|double|triple|three|four|five|six|seven|fellow|straight|\w+ly)$/;

/**
 * Where a heading or a list's item is glued by a hyphen to what follows it: "near the border-The strike", "Raid On School-Rebel gunmen attacked".
 * Gives the place of the hyphen in `word`, which begins at `start` of the text; `undefined` for compounds.
 */
export function glueIn(word: string, text: string, start: number): number | undefined {
  const at = word.lastIndexOf("-");
  if (at < 2) return undefined;
  const right = word.slice(at + 1);
  const left = word.slice(0, at);
  const isYear = /^(?:19|20)\d\d$/.test(left);
  if (!/^(?:\p{Lu}\p{Ll}+|\p{Lu}{4,})$/u.test(right) && !(isYear && right === "A")) return undefined;
  const isStarter = SENTENCE_STARTERS.has(right.toLowerCase()) && !/^\p{Lu}{2}/u.test(right);
  const follows = text.slice(start + word.length, start + word.length + 6);
  if (/^\p{Ll}{2,}$/u.test(left)) return !PREFIXES.test(left) && (isStarter || /^ \p{L}/u.test(follows)) ? at : undefined;
  if (isYear) return /^ \p{L}/u.test(follows) ? at : undefined;
  if (!/^\p{Lu}\p{Ll}{3,}$/u.test(left)) return undefined;
  const begins = /^\p{Lu}{4,}$/u.test(right) || /^(?:The|An)$/.test(right) || /^ (?!said|says|told)\p{Ll}/u.test(follows);
  return begins && endsHeading(text, start) ? at : undefined;
}

/**
 * Where a dateline is glued to the word before it: "blasts in SarlandARLMERE, Sarland (Northern Wire)". Gives the first character of the capitals;
 * `undefined` for names such as "MacDONALD".
 */
export function capitalsGluedIn(word: string): number | undefined {
  // Most words end in a small letter, and are looked at no further.
  const last = word.charCodeAt(word.length - 1);
  if (word.length < 7 || (last >= 97 && last <= 122)) return undefined;
  const found = GLUED_CAPITALS.exec(word);
  return found === null ? undefined : found.index + found[1]!.length;
}

const GLUED_CAPITALS = /^(\p{L}?\p{Ll}{3,})\p{Lu}{4,}$/u;

/** Three words or more in capitals before it, with only small words between, since the line began. */
function endsHeading(text: string, start: number): boolean {
  const line = text.slice(text.lastIndexOf("\n", start) + 1, start);
  if (line.length > LONGEST_HEADING || /[.!?”"(]/.test(line)) return false;
  const words = (line.match(/[\p{L}’']+/gu) ?? []).filter((word) => !SMALL.test(word));
  return words.length >= 3 && words.every((word) => /^\p{Lu}/u.test(word));
}

/** Characters; news headings have a hundred at most. */
const LONGEST_HEADING = 120;

const SMALL = /^(?:in|on|at|of|the|an?|to|for|and|by|with|from|as|after|over|into|near|vs|al|el|s)$/;
