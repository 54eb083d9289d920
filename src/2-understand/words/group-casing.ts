import { GROUP_NAMES, LONGEST_GROUP_NAME, NAME_ENDINGS } from "../english/group-names.ts";
import type { RawToken } from "./tokens.ts";

/** Words between which groups give themselves their names: "National Liberation Front", "Workers' Party". */
const CREEDS = new Set(
  (
    "national nationalist popular people's peoples patriotic revolutionary liberation democratic republican workers socialist communist liberal" +
    " christian social conservative islamic maoist independence resistance freedom unity revolution united patriotic salvation"
  ).split(" "),
);
const STRONG_CREEDS = new Set("liberation revolutionary patriotic republican people's salvation independence".split(" "));
const BODIES = new Set(
  "front army movement party union federation alliance league battalion brigade command forces organization".split(" "),
);
const SMALL = /^(?:of|for|de|del|la|and|the)$/;
const BRACKET = /^[([]$/;
const MOST_WORDS = 8;

/** The long names of groups that stand beside their short forms anywhere in a text in capitals, in lower case: "ELN [ARMY OF NATIONAL LIBERATION]". */
export function longNamesIn(sentences: readonly (readonly RawToken[])[]): Set<string> {
  const found = new Set<string>();
  for (const tokens of sentences) {
    for (let at = 1; at < tokens.length; at++) {
      if (!BRACKET.test(tokens[at]!.text)) continue;
      const inside = insideOf(tokens, at);
      if (inside === undefined) continue;
      if (inside.length === 1) {
        const long = longBefore(tokens, at, inside[0]!);
        if (long !== undefined) found.add(long);
      } else if (abbreviates(tokens[at - 1]!.text, inside)) found.add(inside.join(" "));
    }
  }
  return found;
}

/** The lower-case words of a short bracket. */
function insideOf(tokens: readonly RawToken[], open: number): string[] | undefined {
  const words: string[] = [];
  for (let i = open + 1; i < tokens.length && words.length <= MOST_WORDS; i++) {
    const { text } = tokens[i]!;
    if (/^[)\]]$/.test(text)) return words.length > 0 ? words : undefined;
    words.push(text.toLowerCase());
  }
  return undefined;
}

/** The longest stretch before a bracket that its short form abbreviates, back to the first word that no name goes over. */
function longBefore(tokens: readonly RawToken[], open: number, short: string): string | undefined {
  const words: string[] = [];
  let best: string | undefined;
  for (let i = open - 1; i >= Math.max(0, open - MOST_WORDS); i--) {
    const { text } = tokens[i]!;
    if (!/^\p{L}[\p{L}'’-]*$/u.test(text) || /^(?:the|an?|by|to|in|that|from|with|on|at)$/i.test(text)) break;
    words.unshift(text.toLowerCase());
    if (!SMALL.test(words[0]!) && words[0]![0] === short[0] && abbreviates(short, words)) best = words.join(" ");
  }
  return best ?? (abbreviates(short, words) && !SMALL.test(words[0]!) ? words.join(" ") : undefined);
}

/** Most letters of the short form begin words of the long one, in whatever order another language has. */
function abbreviates(short: string, long: readonly string[]): boolean {
  const letters = short.toLowerCase().replace(/[^\p{L}]/gu, "");
  const initials = long.filter((word) => !SMALL.test(word)).map((word) => word[0]!);
  if (letters.length < 2 || letters.length > 7 || initials.length < 2) return false;
  const left = [...initials];
  const met = [...letters].filter((letter) => {
    const at = left.indexOf(letter);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
  return met >= 2 && met * 2 >= letters.length && left.length * 2 <= initials.length && long.some((word) => NAME_ENDINGS.has(word));
}

/** Gives the names of groups in one sentence of a text in capitals their capitals: those of the table, those with a short form, and "… Liberation Front". */
export function raiseGroups(words: string[], longNames: ReadonlySet<string>): void {
  for (let at = 0; at < words.length; at++) {
    const length = knownLength(words, at, longNames) ?? bodyLength(words, at);
    if (length === undefined) continue;
    for (let i = at; i < at + length; i++) if (!SMALL.test(words[i]!)) words[i] = words[i]!.charAt(0).toUpperCase() + words[i]!.slice(1);
    at += length - 1;
  }
}

function knownLength(words: readonly string[], at: number, longNames: ReadonlySet<string>): number | undefined {
  for (let length = Math.min(MOST_WORDS, words.length - at); length > 0; length--) {
    const joined = words
      .slice(at, at + length)
      .join(" ")
      .toLowerCase();
    if (longNames.has(joined)) return length;
    if (length <= LONGEST_GROUP_NAME && GROUP_NAMES.has(joined) && (length > 1 || joined.length > 7)) return length;
  }
  return undefined;
}

/** "manuel rojas patriotic front", "national liberation army": names and creeds before the word for a body. */
function bodyLength(words: readonly string[], at: number): number | undefined {
  let creeds = 0;
  let strong = false;
  for (let i = at; i < Math.min(words.length, at + 6); i++) {
    const word = words[i]!.toLowerCase();
    if (BODIES.has(word) && i > at) return strong || creeds >= 2 ? i - at + 1 : undefined;
    if (CREEDS.has(word)) {
      creeds++;
      strong ||= STRONG_CREEDS.has(word);
    } else if (words[i] === word || creeds > 0) return undefined;
  }
  return undefined;
}
