/** "Bolton" is "Sean Bolton": all words of the shorter name stand in the longer. Spans of the gold may cut a last letter off. */
export function sameName(one: string, two: string): boolean {
  const a = foldWords(one).split(" ");
  const b = foldWords(two).split(" ");
  const holds = (words: readonly string[], word: string) =>
    words.some((other) => other === word || (word.length > 4 && other.startsWith(word)));
  return a.every((word) => holds(b, word)) || b.every((word) => holds(a, word));
}

/** Words in lower case without accents and marks: "Al-Qa‘ida" → "al qa ida". */
export function foldWords(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\u00ad/g, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** Each value once, without empty ones and the spaces around them. */
export function distinct(values: readonly string[]): string[] {
  return [...new Set(values.map((value) => value.trim()).filter((value) => value !== ""))];
}
