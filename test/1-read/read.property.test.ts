import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FORMATS } from "../../src/1-read/formats.ts";
import { read } from "../../src/1-read/read.ts";

const line = fc.record({
  id: fc.string({ minLength: 1 }).filter((id) => id.trim() !== ""),
  url: fc.option(fc.webUrl(), { nil: null }),
  outlet: fc.option(fc.string(), { nil: null }),
  title: fc.option(fc.string({ unit: "grapheme" }), { nil: null }),
  published: fc.option(
    fc.date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true }).map((date) => date.toISOString()),
    { nil: null },
  ),
  text: fc.string({ unit: "grapheme", maxLength: 100 }).map((words) => `The end of it was said: ${words}`),
});

describe("reading", () => {
  test("gives back every line as it was written, gzipped or not", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), fc.boolean(), (lines, isPacked) => {
        const bytes = Buffer.from(lines.map((each) => `${JSON.stringify(each)}\n`).join(""));
        const items = [...read({ source: "a.jsonl", bytes: isPacked ? gzipSync(bytes) : bytes })];
        const articles = items.flatMap((item) => ("article" in item ? [item.article] : []));
        if (lines.length > 0) expect(articles.map(({ id, text }) => ({ id, text }))).toEqual(lines.map(({ id, text }) => ({ id, text })));
        for (const [index, article] of articles.entries()) {
          const wanted = lines[index]!;
          expect(article.title ?? null).toBe(wanted.title?.trim() ? wanted.title : null);
          if (wanted.published?.endsWith("T00:00:00.000Z") === false)
            expect(article.published?.at.slice(0, 19)).toBe(wanted.published.slice(0, 19));
        }
      }),
      { numRuns: 60 },
    );
  });

  test("never throws for any bytes under any name, and always says something", () => {
    const names = fc.constantFrom("a.txt", "a.html", "a.jsonl", "a.json", "a.xml", "a.gz", "standard input");
    const starts = fc.constantFrom(
      "",
      "<html>",
      "<rss><channel><item>",
      "<feed xmlns='http://www.w3.org/2005/Atom'><entry>",
      '{"text":',
      '[{"text":',
      '{"version":"https://jsonfeed.org/version/1.1"',
      "\u001f\u008b\u0008",
      "<?xml?>",
    );
    fc.assert(
      fc.property(names, starts, fc.uint8Array({ maxLength: 200 }), (source, start, rest) => {
        const bytes = Buffer.concat([Buffer.from(start, "latin1"), rest]);
        expect([...read({ source, bytes })].length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  test("never throws for a page cut or torn anywhere", () => {
    const page = `<!doctype html><html><head><title>T</title><script type="application/ld+json">{"@type":"NewsArticle"}</script></head><body><article><h1>T</h1><p>One.</p><ul><li>Two</li></ul><table><tr><td>3</td></tr></table></article></body></html>`;
    fc.assert(
      fc.property(fc.nat(page.length), fc.nat(page.length), fc.string({ maxLength: 10 }), (one, other, torn) => {
        const bytes = Buffer.from(page.slice(0, one) + torn + page.slice(other));
        expect(() => [...read({ source: "a.html", bytes })]).not.toThrow();
      }),
      { numRuns: 200 },
    );
  });

  test("gives the same twice", () => {
    const input = { source: "a.txt", bytes: Buffer.from("Title: A\n\nThe wall fell.") };
    expect([...read(input)]).toEqual([...read(input)]);
  });
});

test("formats have names of their own, and the last reads whatever is left", () => {
  expect(new Set(FORMATS.map((format) => format.name)).size).toBe(FORMATS.length);
  expect(FORMATS.at(-1)?.name).toBe("text");
});
