import type { Check } from "../check-sentence.ts";

/** Every quotation stands word for word in the evidence, and no quotation mark is left open. */
export const checkQuotes: Check = ({ text, statements, evidence }) => {
  const sources = [...evidence.map((one) => one.words), ...statements.flatMap((one) => one.evidence.map(({ words }) => words))].map(plain);
  const quotes = [...text.matchAll(/“([^”]*)”/g)].map((match) => match[1]!);
  const isOpen = /[“”]/.test(text.replace(/“[^”]*”/g, ""));
  return [
    ...(isOpen ? ["a quotation mark is left open"] : []),
    ...quotes
      .filter((quote) => plain(quote) === "" || !sources.some((source) => source.includes(plain(quote))))
      .map((quote) => `“${quote}” is not in its evidence`),
  ];
};

/** Marks and white space are print; the letters are what was said. */
function plain(words: string): string {
  return words
    .replace(/[“”"‘’']/g, "'")
    .replace(/\s+/g, " ")
    .trim();
}
