import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ANYWHERE } from "../../src/6-serve/adding/fetch-page.ts";
import type { Desk } from "../../src/6-serve/desk.ts";
import { type OpenDesk, serve } from "../../src/6-serve/serve.ts";
import { type Engine, openEngine, type Progress } from "../../src/engine/engine.ts";
import { settingsFrom } from "../../src/settings.ts";
import { flawsOf, LOOKS, NO_FLAWS, openBrowser, visitPage } from "./browser.ts";
import { DESK, OPTIONS } from "./fixture-desk.ts";

const REPORT =
  "Gunmen opened fire on a market in the town of Aldermere on Monday, killing 14 people, police said. Another 30 people were wounded, the hospital said.";
const PAGE = `<html><head><title>Fire at the quay</title></head><body><article><p>${REPORT}</p><p>The fire at the quay in Aldermere burned for two days, the harbour master said on Tuesday.</p></article></body></html>`;
const HOSTILE = "<script>document.title='run'</script>";

let browser: Browser;
let engine: Engine;
let desk: OpenDesk;

beforeAll(async () => {
  engine = openEngine({ settings: settingsFrom({}, { db: ":memory:", threads: 0 }) });
  desk = await serve(engine, { ...OPTIONS, host: "127.0.0.1", port: 0 });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await desk?.close();
  await engine?.close();
});

function visit<Result>(use: (page: Page) => Promise<Result>, options = {}): Promise<Result> {
  return visitPage(browser, `${desk.url}/add`, use, options);
}

const textFile = (name: string, text: string) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) });

describe.each([
  ["with JavaScript", true],
  ["without JavaScript", false],
])("%s", (name, javaScriptEnabled) => {
  test("a pasted text with what is known of it becomes an article, and leads to its incident", async () => {
    await visit(
      async (page) => {
        await page.locator("textarea").fill(`${REPORT} This was told ${name}.`);
        await page.locator("input[name=title]").fill(`Market attack, ${name}`);
        await page.locator("input[name=outlet]").fill("Aldermere Courier");
        await page.locator("input[name=published]").fill("2026-02-03");
        await page.locator("input[name=url]").fill(`https://courier.example/${javaScriptEnabled}`);
        await page.locator("text=Add the report").click();
        await page.locator("text=Added to the record").waitFor();
        expect(await page.locator("[role=status]").textContent()).toContain("1 new, no new versions, 0 known already");
        await page.locator("main a", { hasText: `Market attack, ${name}` }).click();
        expect(await page.locator(".kicker").textContent()).toBe("Aldermere Courier");
        expect(await page.locator(".byline time").first().getAttribute("datetime")).toBe("2026-02-03");
        await page.locator(".reported a").first().click();
        expect(await page.locator("h1").textContent()).toContain("Aldermere");
      },
      { javaScriptEnabled },
    );
  });

  test("files are read as “corroborate add” reads them, and each that cannot be read says what to do", async () => {
    await visit(
      async (page) => {
        await page
          .locator("input[type=file]")
          .setInputFiles([
            textFile("../../etc/good.txt", `Title: Fire, ${name}\nPublished: 2026-02-04\n\n${REPORT}`),
            { name: "bad.bin", mimeType: "application/octet-stream", buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]) },
            { name: "cut.txt.gz", mimeType: "application/gzip", buffer: gzipSync(REPORT).subarray(0, 40) },
            textFile(`${HOSTILE}.txt`, ""),
          ]);
        if (javaScriptEnabled) expect(await page.locator(".chosen li").count()).toBe(4);
        await page.locator("text=Add the files").click();
        await page.locator("text=Added to the record").waitFor();
        expect(await page.locator("h2").first().textContent()).toBe("3 problems");
        const problems = await page.locator(".problems li").allTextContents();
        expect(problems[0]).toMatch(/bad\.bin.*not text.*binary/);
        expect(problems[1]).toMatch(/cut\.txt\.gz.*Download or compress it again/);
        expect(problems[2]).toContain(HOSTILE);
        expect(await page.title()).toBe("Added · Corroborate");
      },
      { javaScriptEnabled },
    );
  });
});

describe("a page by its address", () => {
  const paper = createServer((request, response) => {
    if (request.url === "/report") response.writeHead(200, { "Content-Type": "text/html" }).end(PAGE);
    else response.writeHead(404).end();
  });
  let port: number;
  let own: OpenDesk;

  beforeAll(async () => {
    await new Promise<void>((resolve) => paper.listen(0, "127.0.0.1", resolve));
    // It listens on a port.
    port = (paper.address() as AddressInfo).port;
    own = await serve(engine, { ...OPTIONS, fetching: { ...OPTIONS.fetching, reach: ANYWHERE }, host: "127.0.0.1", port: 0 });
  });
  afterAll(async () => {
    await own.close();
    paper.close();
  });

  const give = async (page: Page, address: string) => {
    await page.locator("input[name=address]").fill(address);
    await page.locator("text=Fetch and add it").click();
  };

  test("is fetched and becomes an article with its address", async () => {
    await visitPage(browser, `${own.url}/add`, async (page) => {
      await give(page, `http://127.0.0.1:${port}/report`);
      await page.locator("main a", { hasText: "Fire at the quay" }).click();
      expect(await page.locator(".byline a").getAttribute("href")).toBe(`http://127.0.0.1:${port}/report`);
    });
  });

  test("that is not there is told, and the address stays in its field", async () => {
    await visitPage(browser, `${own.url}/add`, async (page) => {
      await give(page, `http://127.0.0.1:${port}/none`);
      expect(await page.locator("[role=alert]").textContent()).toContain("there is no page at this address (404)");
      expect(await page.locator("input[name=address]").inputValue()).toBe(`http://127.0.0.1:${port}/none`);
    });
  });

  test("of this machine is not fetched unless a setting lets it", async () => {
    await visit(async (page) => {
      await give(page, `http://127.0.0.1:${port}/report`);
      expect(await page.locator("[role=alert]").textContent()).toContain("only the usual ports");
      await give(page, "http://127.0.0.1/report");
      expect(await page.locator("[role=alert]").textContent()).toContain("on this machine or in its own network");
    });
  });
});

test("a page's HTML is read as a page, and what is told outranks what it says of itself", async () => {
  await visit(async (page) => {
    const html = `<html><head><title>Wrong title</title><meta property="og:site_name" content="Site"></head><body><article><p>${REPORT}</p><p>${REPORT.replace("14", "15")}</p></article></body></html>`;
    await page.locator("textarea").fill(html);
    await page.locator("input[name=title]").fill("Right title");
    await page.locator("text=Add the report").click();
    await page.locator("main a", { hasText: "Right title" }).click();
    expect(await page.locator(".kicker").textContent()).toBe("Site");
    expect(await page.locator(".text").textContent()).not.toContain("<p>");
  });
});

test("files dropped on the page are chosen", async () => {
  await visit(async (page) => {
    const dropped = await page.evaluateHandle(() => {
      const data = new DataTransfer();
      data.items.add(new File(["text"], "dropped.txt"));
      return data;
    });
    await page.dispatchEvent(".drop", "drop", { dataTransfer: dropped });
    expect(await page.locator(".chosen li").allTextContents()).toEqual(["dropped.txt, 1 kB"]);
    expect(await page.locator("input[type=file]").evaluate((input: HTMLInputElement) => input.files!.length)).toBe(1);
  });
});

test("a long job tells how far it is while it runs, and then what came of it", async () => {
  const told: ((progress: Progress) => void)[] = [];
  let finish = () => {};
  const slow: Desk = {
    ...DESK,
    async add(uploads, onProgress) {
      told.push(onProgress);
      await new Promise<void>((resolve) => (finish = resolve));
      return { ...(await DESK.add(uploads, onProgress)), read: 700, known: 700 };
    },
  };
  const slowDesk = await serve(slow, { ...OPTIONS, host: "127.0.0.1", port: 0 });
  const add = async (page: Page) => {
    await page.locator("input[type=file]").setInputFiles([textFile("many.jsonl", "{}")]);
    await page.locator("text=Add the files").click();
    await page.locator("h1", { hasText: "Adding to the record" }).waitFor();
  };
  await visitPage(browser, `${slowDesk.url}/add`, async (page) => {
    await add(page);
    for (const articles of [200, 400]) {
      told[0]!({ stage: "read", articles, problems: 1, source: "many.jsonl", stored: [] });
      await page.locator("[role=status]", { hasText: `${articles} articles read, one problem (many.jsonl)` }).waitFor();
    }
    told[0]!({ stage: "resolve", articles: 700, problems: 1, source: "", stored: [] });
    await page.locator("[role=status]", { hasText: "the incidents are being brought up to date" }).waitFor();
    finish();
    await page.locator("h1", { hasText: "Added to the record" }).waitFor();
  });
  await visitPage(
    browser,
    `${slowDesk.url}/add`,
    async (page) => {
      await add(page);
      finish();
      await page.locator("text=Look again").click();
      await page.locator("h1", { hasText: "Added to the record" }).waitFor();
    },
    { javaScriptEnabled: false },
  );
  await slowDesk.close();
});

describe("what is not taken", () => {
  const post = (body: FormData, headers: Record<string, string> = {}) =>
    fetch(`${desk.url}/add`, { method: "POST", body, headers, redirect: "manual" });
  const form = async (fields: Record<string, string | Blob>) => {
    const page = await (await fetch(`${desk.url}/add`)).text();
    const data = new FormData();
    data.set("token", /name="token" value="([^"]+)"/.exec(page)![1]!);
    for (const [name, value] of Object.entries(fields)) data.set(name, value);
    return data;
  };

  test("nothing at all", async () => {
    const response = await post(await form({ text: "  " }));
    expect(response.status).toBe(400);
    expect(await response.text()).toContain("There was nothing to add");
  });

  test("more than the limit", async () => {
    expect((await post(await form({ files: new Blob([new Uint8Array(3_000_000)]) }))).status).toBe(413);
  });

  test("a form without its proof, or from another site", async () => {
    expect((await post(await form({ text: REPORT, token: "guessed" }))).status).toBe(403);
    expect((await post(await form({ text: REPORT }), { Origin: "https://evil.example" })).status).toBe(403);
    expect((await post(await form({ text: REPORT }), { "Sec-Fetch-Site": "cross-site" })).status).toBe(403);
  });
});

test.each(LOOKS)("axe finds nothing wrong with a page of problems, %s", async (_name, look) => {
  await visit(
    async (page) => {
      await page.locator("input[type=file]").setInputFiles([textFile("no.txt", ""), textFile("yes.txt", `${REPORT} Seen.`)]);
      await page.locator("text=Add the files").click();
      await page.locator("text=Added to the record").waitFor();
      expect(await flawsOf(page)).toEqual(NO_FLAWS);
    },
    { ...look, bypassCSP: true },
  );
});
