const MARKS = /[\u0300-\u036f]/g;
const LETTERS: Readonly<Record<string, string>> = {
  ı: "i",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  æ: "ae",
  œ: "oe",
  ß: "ss",
  ə: "e",
  ħ: "h",
  ŧ: "t",
};
const OTHER_LETTERS = /[ıøłđðþæœßəħŧ]/g;
const DROPPED = /['’‘`´ʻʼʽʾʿ".,]/g;
const BLANKS = /[\s\-‐‑–—_/]+/g;
const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ["st", "saint"],
  ["ste", "sainte"],
  ["ft", "fort"],
  ["mt", "mount"],
  ["mts", "mountains"],
  ["pt", "point"],
  ["twp", "township"],
  ["hts", "heights"],
]);
const PLAIN = /^[a-z]+$/;

/**
 * The form of a place name that is compared: lower case without marks, apostrophes and points, hyphens as blanks, short forms written out.
 * "Bogotá" → "bogota", "St. Louis" → "saint louis", "Mazar-i-Sharif" → "mazar i sharif".
 */
export function foldName(name: string): string {
  const lower = name.toLowerCase();
  if (PLAIN.test(lower)) return SHORT_FORMS.get(lower) ?? lower;
  return lower
    .normalize("NFD")
    .replace(MARKS, "")
    .replace(OTHER_LETTERS, (letter) => LETTERS[letter]!)
    .replace(DROPPED, "")
    .replace(BLANKS, " ")
    .trim()
    .split(" ")
    .map((word) => SHORT_FORMS.get(word) ?? word)
    .join(" ");
}
