import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tokenize } from "../../src/2-understand/words/tokens.ts";

/** Text → its tokens, parted by blanks. */
const CASES: readonly (readonly [string, string])[] = [
  ["He didn't see the officers' cars.", "He did n't see the officers ' cars ."],
  ["They can't and cannot go; it's late.", "They ca n't and can not go ; it 's late ."],
  ["A 14-year-old girl's shoe", "A 14-year-old girl 's shoe"],
  ["the U.S.-led force left at 6:30 a.m. on Jan. 5", "the U.S.-led force left at 6:30 a.m. on Jan. 5"],
  ["It cost $1.13bn, or 3.5% of 1,115 grants", "It cost $ 1.13bn , or 3.5 % of 1,115 grants"],
  ["between 10-15 people", "between 10 - 15 people"],
  ["an AK-47 and an F-16", "an AK-47 and an F-16"],
  ["Mr. O'Brien of Mobile, Ala., and Dr. Weiss", "Mr. O'Brien of Mobile , Ala. , and Dr. Weiss"],
  ['"Go," she said—twice.', '" Go , " she said — twice .'],
  ["Write to desk@example.org or see https://example.org/a?b=1.", "Write to desk@example.org or see https://example.org/a?b=1 ."],
  ["VALMORA (NW) -- Police said", "VALMORA ( NW ) -- Police said"],
  ["He sat. No one came.", "He sat . No one came ."],
  ["flight No. 7 in the '90s", "flight No. 7 in the '90s"],
  ["Aid runs out near the border-The strike on Friday", "Aid runs out near the border - The strike on Friday"],
  ["Gunmen Raid Karsale School-Orvan gunmen stormed it", "Gunmen Raid Karsale School - Orvan gunmen stormed it"],
  ["Rain Over The North-HARWICK — Police said", "Rain Over The North - HARWICK — Police said"],
  ["an anti-Orvan march in mid-March by Karsale-Harwick trains", "an anti-Orvan march in mid-March by Karsale-Harwick trains"],
  ["The Mayor Ada Vance-Marlow said", "The Mayor Ada Vance-Marlow said"],
  ["", ""],
  [" \n ", ""],
];

describe("tokens", () => {
  test.each(CASES)("%j", (text, expected) => {
    expect(
      tokenize(text)
        .map((token) => token.text)
        .join(" "),
    ).toBe(expected);
  });

  test("tokens are ordered, do not overlap, and are what the text says there", () => {
    const piece = fc.constantFrom(
      "the",
      "U.S.",
      "n't",
      "'s",
      "14-year-old",
      "$",
      "3.5",
      "%",
      ".",
      ",",
      '"',
      " ",
      "\n",
      "—",
      "é",
      "😀",
      "co",
      "@",
      "http://a.b",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((pieces) => pieces.join("")),
        ),
        (text) => {
          const tokens = tokenize(text);
          let end = 0;
          for (const token of tokens) {
            expect(token.start).toBeGreaterThanOrEqual(end);
            expect(text.slice(token.start, token.end)).toBe(token.text);
            expect(text.slice(end, token.start)).toMatch(/^[\s\u200b\u00ad\ufeff]*$/);
            end = token.end;
          }
        },
      ),
    );
  });
});
