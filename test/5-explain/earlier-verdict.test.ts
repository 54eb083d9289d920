import { expect, test } from "vitest";
import { toCaseView } from "../../src/5-explain/case-view.ts";
import { isEarlierVerdict } from "../../src/5-explain/earlier-verdict.ts";
import { isNoShooting } from "../../src/5-explain/of-its-kind.ts";
import { hasTitle } from "../../src/5-explain/sections/quoted-events.ts";
import { INCIDENT, says, toArticle } from "./fixture.ts";

/** A report of so many days after a shooting on 2 May 2023. */
function judged(words: string, published: string): boolean {
  const articles = new Map([
    ["r", toArticle({ id: "r", outlet: "Coastal Wire", title: "Quay", published: `${published}T10:00:00Z`, text: words })],
  ]);
  const verdict = says("v", "r", "investigation", words, { actor: undefined, what: "verdict" }, {}, articles);
  const incident = { ...INCIDENT, when: { from: "2023-05-02", to: "2023-05-02", precision: "day" } as const };
  const view = toCaseView(incident, { articles, statements: new Map(), families: [], incidents: [], policy: "corroborate" });
  return isEarlierVerdict(view, verdict, words);
}

test.each([
  ["A judge sentenced him to two years in prison.", "2023-05-04", true],
  ["A judge sentenced him to two years in prison.", "2024-05-04", false],
  ["His father is a convicted robber.", "2024-05-04", true],
  ["The convicted felon pleaded guilty to murder.", "2024-05-04", false],
])("a sentence of a court from before the deed: %s (%s)", (words, published, expected) => {
  expect(judged(words, published)).toBe(expected);
});

test.each([
  ["Two men were charged over the Selmun bombings.", true],
  ["Two men were charged over the Selmun bombings and a shooting.", false],
  ["Two men were charged over the shooting.", false],
])("a page about a shooting tells of a bombing: %s", (words, expected) => {
  expect(isNoShooting(words, "shooting")).toBe(expected);
  expect(isNoShooting(words, "bombing")).toBe(false);
});

test("a title that ran into a sentence is seen", () => {
  const title = "Three sailors hurt at the old quay";
  const article = toArticle({
    id: "r",
    outlet: "Coastal Wire",
    title,
    published: "2023-05-04T10:00:00Z",
    text: `${title} Police look for a man in a boat.`,
  });
  const view = { articles: new Map([["r", article]]), familyOf: new Map() };
  const inquiry = says("v", "r", "investigation", "look for a man", { actor: undefined, what: "search" }, {}, view.articles);
  expect(hasTitle(view, inquiry, article.text)).toBe(true);
  expect(hasTitle(view, inquiry, "Police look for a man in a boat.")).toBe(false);
});
