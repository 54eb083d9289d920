import { describe, expect, test } from "vitest";
import { articleId, articleVersion, normalisedUrl } from "../../src/1-read/article-id.ts";

const ARTICLE = { url: undefined, outlet: "Orme Herald", title: "Wall falls", text: "A wall fell.", published: undefined };

describe("an address", () => {
  test.each([
    ["https://www.example.org/a?utm_source=x&utm_medium=y#top", "example.org/a"],
    ["http://example.org:80/a/", "example.org/a"],
    ["https://EXAMPLE.org/a?b=2&a=1&fbclid=zz", "example.org/a?a=1&b=2"],
    ["https://example.org/", "example.org/"],
    ["https://example.org/A", "example.org/A"],
  ])("%s is %s", (url, normal) => {
    expect(normalisedUrl(url)).toBe(normal);
  });

  test.each(["", "a.txt", "/news/a", "tag:example.org,2015:9", "javascript:alert(1)"])("%j is none", (url) => {
    expect(normalisedUrl(url)).toBeUndefined();
  });
});

describe("an id that is made", () => {
  test("is the same for one page by two links", () => {
    const one = articleId({ ...ARTICLE, url: "https://www.example.org/a?utm_source=feed" });
    expect(articleId({ ...ARTICLE, url: "http://example.org/a", title: "Another title", text: "Another text." })).toBe(one);
  });

  test("differs with outlet, title or text where there is no address", () => {
    const ids = [
      ARTICLE,
      { ...ARTICLE, outlet: "Comet" },
      { ...ARTICLE, title: "Fall of a wall" },
      { ...ARTICLE, text: "A wall fell!" },
    ].map(articleId);
    expect(new Set(ids).size).toBe(4);
  });

  test("does not run title into text", () => {
    expect(articleId({ ...ARTICLE, title: "ab", text: "c" })).not.toBe(articleId({ ...ARTICLE, title: "a", text: "bc" }));
  });
});

describe("a version", () => {
  const version = articleVersion(ARTICLE);

  test("is 16 hexadecimal digits", () => {
    expect(version).toMatch(/^[0-9a-f]{16}$/);
  });

  test("stays where only the outlet's name changes", () => {
    const renamed = { ...ARTICLE, outlet: "Comet" };
    expect(articleVersion(renamed)).toBe(version);
  });

  test("differs with text and publication time", () => {
    expect(articleVersion({ ...ARTICLE, text: "A wall fell!" })).not.toBe(version);
    expect(articleVersion({ ...ARTICLE, published: { at: "2020-01-01", foundBy: "given", certainty: 1 } })).not.toBe(version);
  });
});
