/** Whether two wordings can name one party: they share a word that is more than an article: "the Taliban", "a Taliban spokesman". */
export function sameParty(one: string, two: string): boolean {
  if (one.toLowerCase() === two.toLowerCase()) return true;
  const first = words(one);
  return words(two).some((word) => first.includes(word));
}

function words(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)|(?<=\b\p{L}\.\p{L})\./gu, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter(
      (word) =>
        word.length > 1 &&
        !/^(?:the|an|of|and|for|in|is|group|groups|force|forces|security|state|government|spokesman|official|officials)$/.test(word),
    );
}
