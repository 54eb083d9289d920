import { expect, it } from "vitest";
import { understand } from "../../src/2-understand/understand.ts";
import { articleOf } from "./analyse.ts";
import { TAGGER } from "./language.ts";

function titleOf(title: string) {
  const article = { ...articleOf("A shooting was reported."), title };
  return understand(article, { tagger: TAGGER, gazetteer: undefined }).title!;
}

// [headline, in whole grammar]
const UNFOLDED: readonly (readonly [string, string])[] = [
  ["Man, child fatally shot in Arlmere", "Man and child were fatally shot in Arlmere"],
  ["3 killed, 5 hurt in Arlmere", "3 were killed and 5 were hurt in Arlmere"],
  ["Toddler shot, killed by neighbor", "Toddler were shot and killed by neighbor"],
  ["Girl accidentally shot, killed older brother", "Girl accidentally shot and killed older brother"],
  ["Boy, 6, shot in Arlmere", "Boy , 6 , shot in Arlmere"],
  ["Suspect shot two officers", "Suspect shot two officers"],
  ["Man who was shot recovers", "Man who was shot recovers"],
  ["Mayor opens bridge, park in Arlmere", "Mayor opens bridge , park in Arlmere"],
];

it.each(UNFOLDED)("unfolds %s", (headline, whole) => {
  expect(
    titleOf(headline)
      .tokens.map(({ text }) => text)
      .join(" "),
  ).toBe(whole);
});

// [headline, people counted without a number word]
const SINGLES: readonly (readonly [string, readonly string[]])[] = [
  ["Man shot dead in Arlmere", ["Man"]],
  ["Police officer, 2 bystanders hurt", ["Police officer", "2 bystanders"]],
  ["6-year-old wounded in shooting", ["6-year-old"]],
  ["Teen gunman's killer found", []],
  ["Officers search car", []],
  ["His brother was shot", []],
  ["Another man arrested", ["Another man"]],
];

it.each(SINGLES)("counts people in: %s", (headline, people) => {
  const { quantities, article } = titleOf(headline);
  const counts = quantities.filter(({ kind }) => kind === "count");
  expect(counts.map(({ start, end }) => article.text.slice(start, end))).toEqual(people);
});

it("counts offsets in the title as it is written", () => {
  const { tokens, article } = titleOf("Man, child fatally shot in Arlmere");
  for (const { start, end, text } of tokens) expect(["were", "and"].includes(text) || article.text.slice(start, end) === text).toBe(true);
});

it("has no title for an article without one", () => {
  expect(understand(articleOf("A man was shot."), { tagger: TAGGER, gazetteer: undefined }).title).toBeUndefined();
});
