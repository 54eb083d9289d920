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

test("Marks that were read in a wrong encoding are set right", () => {
  const text = "\u0093Ada\u0092s son was shot,\u0094 she said \u0096 and wept. âWe weep,â she said.";
  const latin = "â\u0080\u009cAdaâ\u0080\u0099s son was shot,â\u0080\u009d she said.";
  expect(toArticle({ text }).text).toBe("“Ada’s son was shot,” she said – and wept. âWe weep,â she said.");
  expect(toArticle({ text: latin }).text).toBe("“Ada’s son was shot,” she said.");
});
