import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { AskPage } from "../../src/6-serve/pages/ask.tsx";
import type { ProvenSentence } from "../../src/model/explainer.ts";

/** "12 people were killed.", as an answer tells it of an incident beside others. */
function page(told: Pick<ProvenSentence, "label" | "incident">): string {
  const cited = { articleId: "a", version: "a-1", start: 0, end: 2, words: "12", outlet: "Marsh Echo", title: undefined };
  const evidence = [{ ...cited, published: "2023-05-04T10:00:00Z", speaker: undefined }] as const;
  const sentences = [{ text: "12 people were killed.", statements: ["x"], evidence, ...told }];
  const about = { question: "What had they done before?", isFound: true, about: "Siege in Ormay, 2004", incident: "inc-1" };
  return renderToString(<AskPage answer={{ ...about, sentences, derivation: [], nearest: [], passages: [] }} />);
}

test("An answer says which incident each of its sentences is on, and leads there", () => {
  const other = page({ label: "Bombing in Arlmere, 2003", incident: "inc-2" });
  expect(other).toMatch(/<b class="label"><a href="\/incidents\/inc-2">[\s\S]*Bombing in Arlmere, 2003/);
  expect(page({ label: "Arrests", incident: undefined })).toMatch(/<b class="label">(?!<a)[\s\S]*Arrests/);
  expect(page({ label: undefined, incident: undefined })).not.toContain('class="label"');
});
