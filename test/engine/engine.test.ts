import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Engine, openEngine } from "../../src/engine/engine.ts";
import { partOf } from "../../src/model/article.ts";
import { settingsFrom } from "../../src/settings.ts";

const SAMPLES = join(import.meta.dirname, "../../samples/crocus");
const FOLDER = mkdtempSync(join(tmpdir(), "corroborate-engine-"));
afterAll(() => rmSync(FOLDER, { recursive: true }));

describe("a record of the samples", () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = memoryEngine();
    await engine.add([SAMPLES]);
  });
  afterAll(() => engine.close());

  test("adding the same reports again changes nothing", async () => {
    const before = await everything(engine);
    const summary = await engine.add([SAMPLES]);
    expect(summary).toMatchObject({ added: 0, newVersions: 0, statements: 0, problems: [] });
    expect(summary.known).toBe(summary.read);
    expect(await everything(engine)).toEqual(before);
  });

  test("a rebuild gives the same incidents", async () => {
    const before = await everything(engine);
    await engine.rebuild();
    expect(await everything(engine)).toEqual(before);
  });

  test("the order of the reports does not show", async () => {
    const files = readdirSync(SAMPLES).map((name) => join(SAMPLES, name));
    const other = memoryEngine();
    for (const file of [...files].reverse()) await other.add([file]);
    expect(await everything(other)).toEqual(await everything(engine));
    await other.close();
  });

  test("an explainer as of a day knows nothing that was published later", async () => {
    const [incident] = (await engine.incidents({ limit: 1 })).incidents;
    const then = (await engine.explain(incident!.id, { asOf: "2024-03-22" }))!;
    expect(then.explainer.asOf!.slice(0, 10)).toBe("2024-03-22");
    const cited = then.explainer.sections.flatMap((section) => [...section.sentences, ...section.figures]).flatMap((one) => one.evidence);
    for (const { published } of cited) expect(published!.slice(0, 10) <= "2024-03-22").toBe(true);
    expect(then.explainer.reports).toBeLessThan((await engine.explain(incident!.id))!.explainer.reports);
    expect(await engine.explain(incident!.id, { asOf: "2020-01-01" })).toBeUndefined();
  });

  test("every statement's words stand in its article where it says", async () => {
    for (const { article, statements } of await engine.reports()) {
      for (const { evidence } of statements) {
        for (const one of evidence) expect(partOf(article, one).slice(one.start, one.end)).toBe(one.words);
      }
    }
  });

  test("every sentence of every explainer has evidence that stands in its article", async () => {
    const { incidents } = await engine.incidents({ limit: 1000 });
    for (const incident of incidents) {
      const { explainer } = (await engine.explain(incident.id))!;
      const sentences = explainer.sections.flatMap((section) => section.sentences);
      for (const { evidence } of sentences) {
        expect(evidence.length).toBeGreaterThan(0);
        for (const cited of evidence) {
          const { versions } = (await engine.article(cited.articleId))!;
          const article = versions.find((one) => one.version === cited.version)!;
          expect(partOf(article, cited).slice(cited.start, cited.end)).toBe(cited.words);
        }
      }
    }
  });
});

test("one bad file among good ones costs only itself and is named", async () => {
  const good = {
    id: "g",
    url: null,
    outlet: "Example Wire",
    title: "T",
    published: "2024-03-22",
    text: "A bomb killed three people in Kandahar on Friday, police said.",
  };
  writeFileSync(join(FOLDER, "good.jsonl"), JSON.stringify(good));
  writeFileSync(join(FOLDER, "bad.jsonl"), '{"id": "b"');
  writeFileSync(join(FOLDER, "binary.html"), new Uint8Array([0, 1, 2, 3, 0, 0, 255]));
  const engine = memoryEngine();
  const summary = await engine.add([FOLDER, join(FOLDER, "missing.txt")]);
  expect(summary.added).toBe(1);
  expect(summary.problems.map((problem) => problem.code).sort()).toEqual(["binary", "invalid-json", "not-found"]);
  for (const problem of summary.problems) expect(problem.place.source).toMatch(/bad\.jsonl|binary\.html|missing\.txt/);
  await engine.close();
});

function memoryEngine(): Engine {
  return openEngine({ settings: settingsFrom({}, { db: ":memory:", threads: 0 }) });
}

/** All that the record says, in its own order. */
async function everything(engine: Engine): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const what of ["articles", "statements", "incidents", "figures"] as const) {
    for await (const line of engine.export(what, "jsonl")) lines.push(line);
  }
  return lines;
}
