import { describe, expect, test } from "vitest";
import { createApp } from "../../src/6-serve/app.tsx";
import type { DeskQuery } from "../../src/6-serve/desk.ts";
import { renderExplainerPage } from "../../src/6-serve/explainer-page.tsx";
import { articlePath, readCitedSpan, safeUrl } from "../../src/6-serve/links.ts";
import { serve } from "../../src/6-serve/serve.ts";
import type { Statement } from "../../src/model/statement.ts";
import { INCIDENT, STATEMENTS } from "../5-explain/fixture.ts";
import { DESK, OPTIONS } from "./fixture-desk.ts";

const app = createApp(DESK, OPTIONS);

describe("every answer", () => {
  test.each(["/", "/sources", "/style.css", "/nowhere", `/incidents/${INCIDENT.id}`, `/incidents/${INCIDENT.id}.json`])(
    "%s forbids foreign scripts, sniffing and referrers",
    async (path) => {
      const { headers } = await app.request(path);
      expect(headers.get("content-security-policy")).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
      );
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("same-origin");
    },
  );

  test.each([
    ["/", 200, "text/html"],
    [`/incidents/${INCIDENT.id}`, 200, "text/html"],
    [`/incidents/${INCIDENT.id}.md`, 200, "text/markdown"],
    [`/incidents/${INCIDENT.id}.json`, 200, "application/json"],
    [`/incidents/${INCIDENT.id}.atom`, 200, "application/atom+xml"],
    [`/incidents/${INCIDENT.id}.feed.json`, 200, "application/feed+json"],
    [`/incidents/${INCIDENT.id}?as-of=2023-05-05`, 200, "text/html"],
    ["/articles/first", 200, "text/html"],
    ["/articles/none", 404, "text/html"],
    ["/actors", 200, "text/html"],
    ["/actors/tern-front", 200, "text/html"],
    ["/actors/tern-front.md", 200, "text/markdown"],
    ["/actors/tern-front.json", 200, "application/json"],
    ["/actors/tern-front.atom", 200, "application/atom+xml"],
    ["/actors/tern-front.feed.json", 200, "application/feed+json"],
    ["/actors/none", 404, "text/html"],
    ["/incidents/none.md", 404, "text/html"],
    ["/style.css", 200, "text/css"],
  ])("%s is %i, %s", async (path, status, type) => {
    const response = await app.request(path);
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")?.toLowerCase()).toBe(`${type}; charset=utf-8`);
  });
});

test("an id that an incident had leads to it, in the same form and with the same conditions", async () => {
  const moved = createApp({ ...DESK, explain: (id, options) => DESK.explain(id === "former" ? INCIDENT.id : id, options) }, OPTIONS);
  for (const rest of ["", ".json", "?as-of=2023-05-05"]) {
    const { status, headers } = await moved.request(`/incidents/former${rest}`);
    expect([status, headers.get("location")]).toEqual([302, `/incidents/${INCIDENT.id}${rest}`]);
  }
});

describe("an article", () => {
  test("shows the words that a citation led to, in the text or in the title", async () => {
    const inText = await (await app.request("/articles/first?mark=2-6")).text();
    expect(inText).toMatch(/<p [^>]*>(?:(?!<\/p>).)*<mark class="[^"]*cited"><a [^>]*>bomb<\/a><\/mark>/);
    const inTitle = await (await app.request("/articles/first?mark=title-0-5")).text();
    expect(inTitle).toMatch(/<h1 [^>]*>(?:(?!<\/h1>).)*<mark class="cited">Blast<\/mark>/);
  });

  test("marks what only its title tells in the title", async () => {
    const [base] = [...STATEMENTS.values()].filter(({ articleId, kind }) => articleId === "first" && kind === "type");
    const own: Statement = { ...base!, id: "t9", evidence: [{ ...base!.evidence[0], in: "title", start: 0, end: 5, words: "Blast" }] };
    const shown = (await DESK.article("first"))!;
    const titled = createApp({ ...DESK, article: async () => ({ ...shown, statements: [own] }) }, OPTIONS);
    expect(await (await titled.request("/articles/first")).text()).toMatch(/<h1 [^>]*>.*id="s-t9".*<mark [^>]*>Blast<\/mark>.*<\/h1>/);
  });

  test("links to cited words of a title", () => {
    expect(articlePath("a1", { start: 0, end: 8, in: "title" })).toBe("/articles/a1?mark=title-0-8#cited");
    expect(readCitedSpan("title-0-8")).toEqual({ start: 0, end: 8, in: "title" });
    expect(readCitedSpan("10-20")).toEqual({ start: 10, end: 20, in: undefined });
    expect(readCitedSpan("headline-0-8")).toBeUndefined();
  });
});

describe("a question", () => {
  test("is answered with evidence that leads to the article", async () => {
    const text = await (await app.request("/ask?q=What+happened+in+Port+Sable")).text();
    expect(text).toContain("The record answers");
    expect(text).toMatch(/href="\/articles\/first\?mark=\d+-\d+#cited"/);
  });

  test("that the record cannot answer is refused, with what comes nearest", async () => {
    const text = await (await app.request("/ask?q=Who+won+the+cup")).text();
    expect(text).toContain("Not in these reports");
    expect(text).toContain(INCIDENT.label);
  });

  test("may hold anything: it is shown as text", async () => {
    const text = await (await app.request(`/ask?q=${encodeURIComponent('"><script>alert(1)</script>')}`)).text();
    expect(text).not.toContain("<script>alert");
  });
});

test("a filter is saved in the address, for the next page too", async () => {
  const asked: DeskQuery[] = [];
  const incidents = async (query: DeskQuery) => {
    asked.push(query);
    return { incidents: [INCIDENT], total: 90 };
  };
  const many = createApp({ ...DESK, incidents }, OPTIONS);
  const text = await (await many.request("/?group=Tern+Front&killed=10&disputed=1&unsure=1")).text();
  expect(asked[0]).toMatchObject({ group: "Tern Front", leastKilled: { people: 10, policy: "corroborate" }, disputed: true, unsure: true });
  expect(text).toContain('href="/?group=Tern+Front&amp;killed=10&amp;disputed=1&amp;unsure=1&amp;page=2"');
  expect(text).toContain('name="killed" inputmode="numeric" value="10"');
  expect(text).toContain("90 incidents fit");
});

test("a filter that makes no sense is told and left out", async () => {
  const text = await (await app.request("/?from=yesterday&type=picnic&page=2x")).text();
  expect(text).toContain("“yesterday” was left out");
  expect(text).toContain("“picnic” was left out");
  expect(text).toContain("“2x” was left out");
  expect(text).toContain("Incidents, most reported first");
});

test("a page that fails apologises without details, and the error is told to whoever runs the desk", async () => {
  const errors: Error[] = [];
  const failing = createApp(
    { ...DESK, counts: () => Promise.reject(new Error("secret path /x")) },
    { ...OPTIONS, onError: (error) => errors.push(error) },
  );
  const response = await failing.request("/");
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain("secret");
  expect(errors.map((error) => error.message)).toEqual(["secret path /x"]);
});

test("a taken port is said plainly, with what to do", async () => {
  const first = await serve(DESK, { ...OPTIONS, host: "127.0.0.1", port: 0 });
  const port = Number(new URL(first.url).port);
  await expect(serve(DESK, { ...OPTIONS, host: "127.0.0.1", port })).rejects.toThrow(`port ${port} on 127.0.0.1 is in use`);
  await first.close();
});

test("a page that stands alone holds its style, and its numbers lead to its own notes", async () => {
  const { explainer } = (await DESK.explain(INCIDENT.id))!;
  const page = renderExplainerPage(explainer);
  expect(page).toContain("<style>");
  expect(page).not.toContain("/style.css");
  for (const [, note] of page.matchAll(/href="#(note-\d+)"/g)) expect(page).toContain(`id="${note}"`);
  expect(page).not.toMatch(/href="\/[^"]/);
});

test.each([
  ["https://a.example/x", "https://a.example/x"],
  ["http://a.example", "http://a.example/"],
  ["javascript:alert(1)", undefined],
  ["JaVaScRiPt:alert(1)", undefined],
  ["\u0001javascript:alert(1)", undefined],
  ["data:text/html,x", undefined],
  ["vbscript:x", undefined],
  ["file:///etc/passwd", undefined],
  ["//a.example", undefined],
  ["not an address", undefined],
])("the address %j is linked as %j", (url, expected) => {
  expect(safeUrl(url)).toBe(expected);
});
