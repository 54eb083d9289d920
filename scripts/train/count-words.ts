import { namesIn } from "../../src/4-resolve/text/names-in.ts";
import { contentWordsOf } from "../../src/4-resolve/text/tf-idf.ts";

/** Words that fewer texts have are left out: they count as rare as a word can be. */
const LEAST_TEXTS = 2;

/**
 * The file form of the table of word frequencies, without compression: see src/4-resolve/text/word-frequencies.ts. A name that fewer of the texts
 * have than one expects, see `names-at-large.ts`, counts as often as expected.
 */
export function countWords(texts: Iterable<string>, expected: ReadonlyMap<string, number>): string {
  const words = new Map<string, number>();
  const names = new Map<string, number>();
  let wordTexts = 0;
  let nameTexts = 0;
  for (const text of texts) {
    wordTexts++;
    countOnce(words, text);
    // Texts in capitals tell no names.
    if (text === text.toUpperCase()) continue;
    nameTexts++;
    countOnce(names, namesIn(text));
  }
  for (const [name, share] of expected) {
    const times = Math.round(share * nameTexts);
    words.set(name, Math.max(times, words.get(name) ?? 0));
    names.set(name, Math.max(times, names.get(name) ?? 0));
  }
  const lines = [...words]
    .filter(([, count]) => count >= LEAST_TEXTS)
    .sort(([one], [two]) => (one < two ? -1 : 1))
    .map(([word, count]) => `${word}\t${count}\t${names.get(word) ?? 0}`);
  return `${[`${wordTexts}\t${nameTexts}`, ...lines].join("\n")}\n`;
}

function countOnce(counts: Map<string, number>, text: string): void {
  for (const word of new Set(contentWordsOf(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
}
