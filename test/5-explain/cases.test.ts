import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { explain } from "../../src/5-explain/explain.ts";
import { loadResources } from "../../src/engine/resources.ts";
import type { Article } from "../../src/model/article.ts";
import { toReport, toResolution } from "../../src/pipeline.ts";

/** What a case expects of the explainer of its incident with the latest day. */
interface Expected {
  readonly title?: string;
  /** Sentences by section; others may stand beside them. */
  readonly says: Readonly<Record<string, readonly string[]>>;
  /** Sentences about the record. */
  readonly unknown?: readonly string[];
  /** Words that no sentence holds. */
  readonly neverSays: readonly string[];
}

const CASES = join(import.meta.dirname, "../cases/5-explain");

describe.each(readdirSync(CASES))("%s", (name) => {
  const read = (file: string) => JSON.parse(readFileSync(join(CASES, name, file), "utf8"));
  const expected: Expected = read("expected.json");
  const explainer = explained(read("reports.json"));
  const sentences = explainer.sections.flatMap((section) => section.sentences.map(({ text }) => text));
  const unknown = explainer.sections.flatMap((section) => section.unknown);

  test.runIf(expected.title)("has its title", () => {
    expect(explainer.title).toBe(expected.title);
  });

  test.each(Object.entries(expected.says).flatMap(([key, texts]) => texts.map((text) => [key, text] as const)))("%s: %s", (key, text) => {
    expect(explainer.sections.find((section) => section.key === key)?.sentences.map((one) => one.text)).toContain(text);
  });

  test.each(expected.unknown ?? [])("says of the record: %s", (text) => {
    expect(unknown).toContain(text);
  });

  test("says nothing that it may not say, and proves all", () => {
    for (const words of expected.neverSays) expect([explainer.title, ...sentences, ...unknown].join("\n")).not.toContain(words);
    expect(explainer.problems).toEqual([]);
  });
});

function explained(given: readonly (Pick<Article, "id" | "outlet" | "title" | "text"> & { readonly published: string })[]) {
  const { understand, outlets, actors, roles, frequencies } = loadResources();
  const reports = given.map(({ published, ...one }) =>
    toReport(
      {
        ...one,
        url: undefined,
        published: { at: published, foundBy: "given", certainty: 1 },
        updated: undefined,
        byline: undefined,
        credit: undefined,
        language: "en",
        version: "1",
      },
      understand,
      { actors, roles },
    ),
  );
  const { incidents, families } = toResolution(reports, [], {
    outlets,
    actors,
    frequencies,
    policy: "corroborate",
    gtdSameTimeMinutes: 60,
  });
  const incident = [...incidents].sort((one, other) => ((one.when?.to ?? "") < (other.when?.to ?? "") ? 1 : -1))[0]!;
  const statements = new Map(reports.flatMap((report) => report.statements.map((one) => [one.id, one] as const)));
  return explain(incident, {
    articles: new Map(reports.map(({ article }) => [article.id, article])),
    statements,
    families,
    incidents,
    aboutParties: [...statements.values()],
    peers: incidents,
    actors,
    policy: "corroborate",
  });
}
