import { readFileSync } from "node:fs";
import type { CasingCounts } from "./build-lexicon.ts";
import type { TreebankSentence } from "./treebank.ts";

/** Counts the written forms of each word inside ordinary sentences: not their first word, not headlines or shouting. */
export function countCasings(sentences: readonly TreebankSentence[], namedSentences: readonly (readonly string[])[]): CasingCounts {
  const counts = new Map<string, Map<string, number>>();
  for (const words of [...sentences.map(({ tokens }) => tokens.map(({ text }) => text)), ...namedSentences]) {
    if (!isOrdinary(words)) continue;
    for (const [index, word] of words.entries()) {
      if (index === 0 || !/[\p{L}]/u.test(word) || /["“.:!?]/.test(words[index - 1]!)) continue;
      const lower = word.toLowerCase();
      const forms = counts.get(lower) ?? new Map<string, number>();
      counts.set(lower, forms.set(word, (forms.get(word) ?? 0) + 1));
    }
  }
  return counts;
}

/** At least three words, most of the longer ones in lower case. */
function isOrdinary(words: readonly string[]): boolean {
  const longer = words.filter((word) => /^\p{L}{4,}$/u.test(word));
  return longer.length >= 3 && longer.filter((word) => word === word.toLowerCase()).length * 2 > longer.length;
}

/** The sentences of a name-tagged file: a word and its tag on each line, blank lines between sentences. */
export function readNamedSentences(path: string): string[][] {
  return readFileSync(path, "utf8")
    .split(/\n\s*\n/)
    .map((block) => block.split("\n").flatMap((line) => line.trim().split(/\s+/)[0] || []));
}
