import type { Actors } from "../model/actor.ts";
import { plainName } from "../model/plain-name.ts";

/** Short names that texts introduce, in their plain form → the long name. */
export type Aliases = ReadonlyMap<string, string>;

/** "Islamic State Khorasan (ISIS-K)", "the Army of the Dunes, known as AD": what the texts themselves introduce, short form → long form. */
export function aliasesIn(texts: readonly string[]): Aliases {
  const found = new Map<string, string>();
  for (const text of new Set(texts)) {
    if (!INTRODUCING.test(text)) continue;
    for (const [, long, short] of text.matchAll(INTRODUCED)) {
      const full = fittingWords(long!, short!);
      if (full !== undefined) found.set(plainName(short!), full);
    }
  }
  return found;
}

/**
 * What a party's names have in common: by the table of actors, else by what the texts introduce, else the name itself.
 * "The Islamic State group" and "ISIS" → "islamic-state"; "AD" → "army of the dunes".
 */
export function partyKey(name: string, aliases: Aliases, actors: Actors): string {
  const plain = actors.keyOf(name);
  const long = actors.find(name) ? undefined : aliases.get(plain);
  return long === undefined ? plain : actors.keyOf(long);
}

/** The end of {@link INTRODUCED}, which few texts have, and which is found much faster than what stands before it. */
const INTRODUCING = /(?: \(|, (?:also )?known as (?:the )?|, or )\p{Lu}[\p{Lu}-]{1,9}\b/u;
const INTRODUCED =
  /((?:\p{Lu}[\p{L}'’-]+|of|the|in|for|and|al)(?: (?:\p{Lu}[\p{L}'’-]+|of|the|in|for|and|al)){1,7})(?: \(|, (?:also )?known as (?:the )?|, or )(\p{Lu}[\p{Lu}-]{1,9})\b/gu;

/** The last words whose first letters the short form takes: "of the Army of the Dunes", "AD" → "Army of the Dunes". */
function fittingWords(long: string, short: string): string | undefined {
  const words = long.split(" ");
  const letters = short.replace(/[^\p{L}]/gu, "");
  for (let first = words.length - 1; first >= 0; first--) {
    const initials = words
      .slice(first)
      .flatMap((word) => word.split("-"))
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word[0])
      .join("");
    if (
      initials === letters ||
      (initials.length >= 2 &&
        letters.startsWith(initials[0]!) &&
        letters.endsWith(initials.at(-1)!) &&
        initials.length + 1 >= letters.length - 1)
    )
      return words.slice(first).join(" ");
  }
  return undefined;
}
