import { describe, expect, test } from "vitest";
import { quoted, sentenceAround } from "../../src/5-explain/grammar/quote-text.ts";

const around = (text: string, words: string) => {
  const start = text.indexOf(words);
  const span = sentenceAround(text, { start, end: start + words.length });
  return text.slice(span.start, span.end);
};

describe("the sentence around words", () => {
  test.each([
    ["inside a paragraph", "It rained. A bomb went off at noon. Nobody left.", "bomb", "A bomb went off at noon."],
    ["at the beginning", "A bomb went off. It rained.", "bomb", "A bomb went off."],
    ["at the end, without a full stop", "It rained. A bomb went off", "bomb", "A bomb went off"],
    ["with an abbreviation", "It rained. Gen. Ode said a bomb went off. Nobody left.", "bomb", "Gen. Ode said a bomb went off."],
    ["with initials", "He left. U.S. Marines found a bomb. They left.", "bomb", "U.S. Marines found a bomb."],
    ["closed by a quotation mark", "“A bomb went off.” He left.", "bomb", "“A bomb went off.”"],
    ["bounded by lines", "Headline\n\nA bomb went off\n\nMore", "bomb", "A bomb went off"],
    ["over two sentences", "One bomb. Two bombs. None.", "bomb. Two", "One bomb. Two bombs."],
    ["too long to quote", `A ${"very ".repeat(120)}loud bomb went off.`, "bomb", "bomb"],
  ])("%s", (_name, text, words, expected) => {
    expect(around(text, words)).toBe(expected);
  });
});

test.each([
  ["plain words", "“plain words”"],
  ['he said "no" twice', "“he said ‘no’ twice”"],
  ["he said “no” twice", "“he said ‘no’ twice”"],
  ["two\n lines", "“two lines”"],
])("%j is quoted as %s", (words, expected) => {
  expect(quoted(words)).toBe(expected);
});
