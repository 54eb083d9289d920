/** "members of the party" → "members": the last word before what follows a noun, in lower case. */
export function headOf(text: string): string {
  const words = text
    .toLowerCase()
    .split(/[,;:([]/)[0]!
    .trim()
    .replaceAll('"', "")
    .split(/\s+/);
  const end = words.findIndex((word, index) => index > 0 && AFTER_NOUN.test(word));
  return words
    .slice(0, end < 0 ? words.length : end)
    .at(-1)!
    .replace(/^\W+|\W+$|'s$/g, "");
}

const AFTER_NOUN = /^(?:of|in|on|at|by|for|from|to|with|who|which|that|and|or|near|between|against|into|under|over|whose|where)$/;
