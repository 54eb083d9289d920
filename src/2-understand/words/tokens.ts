import type { Span } from "../../model/span.ts";
import { CLOSING_ABBREVIATIONS, DOUBTFUL_ABBREVIATIONS, LEADING_ABBREVIATIONS } from "../english/abbreviations.ts";
import { capitalsGluedIn, glueIn } from "./glued-words.ts";

/** A stretch of text that will become a token, before it is tagged. */
export interface RawToken extends Span {
  readonly text: string;
}

// One alternative for each kind of token, tried in this order at every place that is not blank.
const TOKEN = new RegExp(
  [
    '(?<address>(?:https?:\\/\\/|www\\.)[^\\s<>"“”]*[^\\s<>"“”.,;:!?)\\]\'’]|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+|[\\w-]+(?:\\.[\\w-]+)*\\.(?:com|org|net|gov|edu|co\\.uk)\\b)',
    "(?<dotted>\\p{L}\\.(?:\\p{L}\\.)+(?:-[\\p{L}\\p{N}]+)*|\\p{Lu}\\.(?=\\s?\\p{Lu}))",
    "(?<tag>[#@][\\p{L}_][\\p{L}\\p{N}_]*)",
    "(?<decade>['’]\\d0s\\b)",
    "(?<number>(?:(?<![\\p{L}\\p{N})])[+-])?\\d+(?:[.,:]\\d+)*(?:[\\p{L}\\p{M}]+)?(?:-\\p{L}[\\p{L}\\p{M}\\p{N}]*)*)",
    "(?<word>[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N}_]*(?:(?:['’‑-]|\\.(?=\\p{Ll}{3}))[\\p{L}\\p{M}\\p{N}]+|&\\p{Lu}+)*)",
    "(?<clitic>['’](?:s|m|d|re|ve|ll|em|til)\\b)",
    "(?<currency>(?:US|A|C|HK|NZ)?\\$)",
    "(?<marks>\\.{2,}|-{2,}|`{1,2}|'{2}|[!?]{2,})",
    "(?<mark>[^\\s])",
  ].join("|"),
  "uy",
);
const BLANK = /[\s\u200b\u00ad\ufeff]+/y;
const CLITIC = /(?:n['’]t|['’](?:s|m|d|re|ve|ll))$/i;

/**
 * Splits text into tokens after the manner of Universal Dependencies, except that hyphenated words stay whole:
 * "He didn't see the 14-year-old's U.S. visa ($1.5bn)." →
 * He · did · n't · see · the · 14-year-old · 's · U.S. · visa · ( · $ · 1.5bn · ) · .
 * Ordered, not overlapping, and together they cover everything that is not blank.
 */
export function tokenize(text: string): RawToken[] {
  const tokens: RawToken[] = [];
  let at = 0;
  while (at < text.length) {
    if (text[at] === " ") {
      at++;
      continue;
    }
    BLANK.lastIndex = at;
    if (BLANK.test(text)) {
      at = BLANK.lastIndex;
      continue;
    }
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    const end = match === null ? at + 1 : at + match[0].length;
    at = pushToken(tokens, text, at, end, match?.groups?.["word"] !== undefined || match?.groups?.["number"] !== undefined);
  }
  return tokens;
}

/** Adds what lies between `start` and `end`, cut at clitics or lengthened by an abbreviation's point; gives where to go on. */
function pushToken(tokens: RawToken[], text: string, start: number, end: number, isWord: boolean): number {
  const word = text.slice(start, end);
  if (isWord) {
    const glue = glueIn(word, text, start);
    if (glue !== undefined) {
      pushToken(tokens, text, start, start + glue, true);
      tokens.push({ start: start + glue, end: start + glue + 1, text: "-" });
      return pushToken(tokens, text, start + glue + 1, end, true);
    }
    const capitals = capitalsGluedIn(word);
    if (capitals !== undefined) {
      tokens.push({ start, end: start + capitals, text: word.slice(0, capitals) });
      return pushToken(tokens, text, start + capitals, end, true);
    }
    const clitic = CLITIC.exec(word);
    if (clitic !== null && clitic.index > 0) {
      tokens.push({ start, end: start + clitic.index, text: word.slice(0, clitic.index) });
      tokens.push({ start: start + clitic.index, end, text: clitic[0] });
      return end;
    }
    if (word.length === 6 && word.toLowerCase() === "cannot") {
      tokens.push({ start, end: start + 3, text: word.slice(0, 3) }, { start: start + 3, end, text: word.slice(3) });
      return end;
    }
    if (text[end] === "." && isAbbreviation(word, text, end)) {
      tokens.push({ start, end: end + 1, text: text.slice(start, end + 1) });
      return end + 1;
    }
  }
  tokens.push({ start, end, text: word });
  return end;
}

const GOES_ON = /\.(?:,|\)|;|:|\s*(?:\p{Ll}|\d|[—–-]|\())/uy;
const NUMBER_FOLLOWS = /\.\s*\d/y;

function isAbbreviation(word: string, text: string, end: number): boolean {
  if (word.length > 8) return false;
  const lower = word.toLowerCase();
  if (LEADING_ABBREVIATIONS.has(lower)) return lower === "vs" || lower === "approx" || startsUpper(word);
  if (CLOSING_ABBREVIATIONS.has(lower)) return lower === "etc" || startsUpper(word);
  if (!DOUBTFUL_ABBREVIATIONS.has(lower)) return false;
  const follows = lower === "no" || lower === "nos" || lower === "p" || lower === "pp" ? NUMBER_FOLLOWS : GOES_ON;
  follows.lastIndex = end;
  return follows.test(text);
}

function startsUpper(word: string): boolean {
  const first = word.charCodeAt(0);
  return first < 97 || first > 122;
}
