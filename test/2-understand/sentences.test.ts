import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findSentences } from "../../src/2-understand/words/sentences.ts";
import { tokenize } from "../../src/2-understand/words/tokens.ts";

const CASES: readonly (readonly [string, readonly string[]])[] = [
  ["a dateline", ["VALMORA (NW) — At least six people were hurt on Monday.", "Two fled."]],
  ["initials and titles", ["Lt. Col. J. R. Hale of the U.S. Army spoke to Mrs. Odum.", "She agreed."]],
  ["a quotation that ends after the stop", ['"We ran."', "They hid in St. Mary's church."]],
  ["a quotation that goes on", ['"Run!" he shouted.', "Nobody moved."]],
  ["an abbreviation before a new sentence", ["The raid began at 5 a.m. on Friday at about 3 p.m.", "The town was quiet."]],
  ["an abbreviation in a text in capitals", ["NINE U.S. SOLDIERS WERE HURT IN THE U.S. AND TWO U.S. TROOPS FLED.", "THE TOWN WAS QUIET."]],
  ["a state in short", ["Sgt. Lee, of Dothan, Ala., was off duty.", "He is 41."]],
  ["decimals and money", ["Prices rose 3.5 percent to $1.2 million.", "Few could pay."]],
  ["brackets around a whole sentence", ["He left.", "(Nobody saw him.)", "It rained."]],
  ["an ellipsis", ["We waited ...", "Then it began."]],
];

describe("sentences", () => {
  test.each(CASES)("survive %s", (_, expected) => {
    expect(sentencesOf(expected.join(" "))).toEqual(expected);
  });

  test("a blank line ends a sentence without a full stop", () => {
    expect(sentencesOf("Blast at market\n\nSix people were hurt")).toEqual(["Blast at market", "Six people were hurt"]);
  });

  test("a line that was wrapped in the middle of a sentence goes on", () => {
    const text = "The soldiers had been on their way to the\nNorth when the convoy was stopped by men in\nuniform.";
    expect(sentencesOf(text)).toHaveLength(1);
  });

  test("a short line before a long one is a headline", () => {
    expect(sentencesOf("Six hurt in blast\nThe explosion tore through a market in the centre of the town on Monday.")).toHaveLength(2);
  });

  test("sentences cover all tokens, in order", () => {
    const piece = fc.constantFrom("The", "men", "U.S.", "Mr.", "died", ".", '"', "!", "\n", "\n\n", ")", "(", "...", "3", "-");
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join(" ");
        const tokens = tokenize(text);
        const sentences = findSentences(text, tokens);
        let next = 0;
        for (const { first, last, start, end } of sentences) {
          expect(first).toBe(next);
          expect(last).toBeGreaterThan(first);
          expect([start, end]).toEqual([tokens[first]!.start, tokens[last - 1]!.end]);
          next = last;
        }
        expect(next).toBe(tokens.length);
      }),
    );
  });
});

function sentencesOf(text: string): string[] {
  return findSentences(text, tokenize(text)).map(({ start, end }) => text.slice(start, end));
}
