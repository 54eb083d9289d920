import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findFamilies } from "../../src/4-resolve/families.ts";
import { readOutlets } from "../../src/4-resolve/outlets.ts";
import { readFrequencies } from "../../src/4-resolve/text/word-frequencies.ts";
import type { Article } from "../../src/model/article.ts";
import { article } from "./article.ts";

const WORDS = readFrequencies(readFileSync(new URL("../../data/models/word-frequencies.tsv.gz", import.meta.url))).words;
const OUTLETS = readOutlets(
  new TextEncoder().encode("outlet,domain,owner\nMarsh Echo,marshecho.example,Fenland Press\nHill Echo,hillecho.example,Fenland Press\n"),
);

const LEAD =
  "A ferry carrying schoolchildren ran onto rocks outside the harbour of Tallow Point on Monday morning and began to take in water.";
const BODY = [
  "Lifeboats from three villages reached the ship within twenty minutes, the coast guard said, and carried off everyone on board before noon.",
  "Eleven people were treated for cold and bruises at the town hall, where teachers counted the children twice against the school's own list.",
  "The captain told inspectors that the steering had failed as the vessel turned into the channel, and that the anchor had not held in the swell.",
  "Tallow Point has had no such accident since the winter of 1987, when a trawler broke up on the same rocks and two fishermen drowned.",
];
const FERRY = [LEAD, ...BODY].join("\n\n");
const FURNITURE =
  "The text of this page could not be shown here. Send us a letter, a picture or a word of praise by the form below and we will print it in the next number. " +
  "Readers who pay for the paper get their own name on the first page of the Saturday part, and a bag of apples from the garden of the printer.";
const MARKET =
  "Traders at the covered market in Osterby held a minute of silence on Tuesday for a colleague who died when a scaffold gave way above her stall. " +
  "The mayor promised an inquiry into who had signed off the works, and the builders said that they would open their papers to it.";

describe("two articles are one source", () => {
  const cases: readonly [string, Partial<Article>, Partial<Article>, RegExp][] = [
    ["when the text is the same", { text: FERRY }, { text: FERRY }, /^same text as a/],
    ["when only marks and case differ", { text: FERRY }, { text: FERRY.toUpperCase().replaceAll(",", "") }, /^same text as a/],
    [
      "when the headline was changed",
      { text: FERRY, title: "Ferry on rocks" },
      { text: FERRY, title: "Children carried off ship" },
      /^same text/,
    ],
    [
      "when the last paragraphs were dropped",
      { text: FERRY },
      { text: [LEAD, ...BODY.slice(0, 2)].join("\n") },
      /four-word sequences in common/,
    ],
    [
      "when of two pages under one headline only the furniture is left",
      { text: FURNITURE, title: "Two men shot on the pier in Osterby" },
      { text: FURNITURE, title: "Two Men Shot on the Pier in Osterby" },
      /^same text/,
    ],
    ["when a local lead was added", { text: FERRY }, { text: [MARKET.slice(0, 140), ...BODY].join("\n") }, /four-word sequences in common/],
    [
      "when one owner's outlets share a good part of the text",
      { text: FERRY, outlet: "Marsh Echo" },
      { text: `${[LEAD, BODY[0]].join("\n")}\n${MARKET}`, outlet: "Hill Echo" },
      /^one owner \(Fenland Press\)/,
    ],
    [
      "when both credit one wire for the same content in other words",
      { text: FERRY, credit: "Northern Wire", published: at("2024-05-06T10:00:00Z") },
      {
        text: "Schoolchildren were carried off a ferry by lifeboats on Monday after the vessel ran onto rocks in the harbour channel at Tallow Point. Teachers counted the children at the town hall. The captain blamed the steering, inspectors said; the coast guard treated eleven for cold and bruises. A trawler broke up there in 1987.",
        credit: "(Northern Wire)",
        published: at("2024-05-07T08:00:00Z"),
      },
      /^credited to Northern Wire within two days/,
    ],
  ];
  test.each(cases)("%s", (_title, one, two, reason) => {
    const families = findFamilies([article({ id: "b", ...two, ...when(two) }), article({ id: "a", ...one, ...when(one) })], OUTLETS, WORDS);
    expect(families.map((family) => family.articles)).toEqual([["a", "b"]]);
    expect(families[0]!.id).toBe("a");
    expect(families[0]!.reasons).toHaveLength(1);
    expect(families[0]!.reasons[0]).toMatch(reason);
  });
});

describe("two articles are two sources", () => {
  const cases: readonly [string, Partial<Article>, Partial<Article>][] = [
    ["when they tell of different things", { text: FERRY }, { text: MARKET }],
    [
      "when they share the furniture of their page alone",
      { text: FURNITURE, title: "Two men shot on the pier in Osterby" },
      { text: FURNITURE, title: "Council weighs cost of new harbour wall" },
    ],
    ["when one credit stands on different events", { text: FERRY, credit: "Northern Wire" }, { text: MARKET, credit: "Northern Wire" }],
    [
      "when one credit stands on the same words a month apart in part",
      { text: [LEAD, BODY[0]].join(" "), credit: "Northern Wire", published: at("2024-05-06") },
      {
        text: `${MARKET} ${BODY[0]} ${MARKET.replaceAll("market", "harbour").replaceAll("the", "a")}`,
        credit: "Northern Wire",
        published: at("2024-06-06"),
      },
    ],
    ["when one owner has both and the texts differ", { text: FERRY, outlet: "Marsh Echo" }, { text: MARKET, outlet: "Hill Echo" }],
    [
      "when one outlet's pages share only their notices",
      { text: `${notice()} Thieves took a bell.`, outlet: "Marsh Echo", title: "Thieves take church bell" },
      { text: `${notice()} A bridge opened.`, outlet: "Marsh Echo", title: "New bridge opened" },
    ],
    ["when they only share a quotation", { text: `${FERRY} ${BODY[2]}` }, { text: `${MARKET} ${MARKET.replaceAll("e", "o")} ${BODY[2]}` }],
    ["when both are empty of words but for a few", { text: "Developing story" }, { text: "More follows" }],
  ];
  test.each(cases)("%s", (_title, one, two) => {
    const families = findFamilies([article({ id: "a", ...one, ...when(one) }), article({ id: "b", ...two, ...when(two) })], OUTLETS, WORDS);
    expect(families).toEqual([
      { id: "a", articles: ["a"], reasons: [] },
      { id: "b", articles: ["b"], reasons: [] },
    ]);
  });
});

test("A digest of two reports does not make them one source", () => {
  const families = findFamilies(
    [article({ id: "a", text: FERRY }), article({ id: "b", text: MARKET }), article({ id: "c", text: `${FERRY}\n${MARKET}` })],
    OUTLETS,
    WORDS,
  );
  const familyOf = (id: string) => families.find((family) => family.articles.includes(id))!.id;
  expect(familyOf("a")).not.toBe(familyOf("b"));
});

test("The earliest article names the family, whatever its id", () => {
  const late = article({ id: "a", text: FERRY, published: "2024-05-07T09:00:00Z" });
  const early = article({ id: "z", text: FERRY, published: "2024-05-06T09:00:00Z" });
  expect(findFamilies([late, early], OUTLETS, WORDS)).toMatchObject([{ id: "z", articles: ["z", "a"] }]);
});

test("Any order of the articles gives the same families, and each article stands in exactly one", () => {
  const texts = [FERRY, MARKET, [LEAD, BODY[0]].join("\n"), `${MARKET} ${LEAD}`, BODY.join("\n"), "", `${FERRY} ${MARKET}`];
  const articles = texts.map((text, index) =>
    article({ id: `n${index}`, text, published: index % 2 === 0 ? `2024-05-0${index + 1}` : undefined }),
  );
  const expected = findFamilies(articles, OUTLETS, WORDS);
  expect(expected.flatMap((family) => family.articles).sort()).toEqual(articles.map((one) => one.id));
  fc.assert(
    fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
      expect(findFamilies(shuffled, OUTLETS, WORDS)).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});

function at(time: string) {
  return { at: time, foundBy: "given", certainty: 1 } as const;
}

function when({ published }: Partial<Article>): { published: string | undefined } {
  return { published: published?.at };
}

function notice(): string {
  return "You have read all free pages for this month. Please sign in with your account or choose a plan to go on reading. By going on you accept our terms of use, our notice on cookies and the rules for letters to the editor, and you agree that we may write to you.";
}
