import { expect, test } from "vitest";
import { toArticle } from "../../src/1-read/to-article.ts";

test("Marks that no reader sees are left out of title and text", () => {
  const { title, text } = toArticle({ title: "Har\u00adwick man\u200b shot", text: "\ufeffJoseph Hig\u00adgins was shot." });
  expect([title, text]).toEqual(["Harwick man shot", "Joseph Higgins was shot."]);
});

test("A text without them stays as it is", () => {
  expect(toArticle({ text: "A well-known man — “Joe” — was shot.\n\nHe lives." }).text).toBe(
    "A well-known man — “Joe” — was shot.\n\nHe lives.",
  );
});
