import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type OpenDesk, serve } from "../../src/6-serve/serve.ts";
import { type Engine, openEngine } from "../../src/engine/engine.ts";
import { PACKAGE_ROOT } from "../../src/engine/package-files.ts";
import { settingsFrom } from "../../src/settings.ts";
import { flawsOf, LOOKS, NO_FLAWS, openBrowser, visitPage } from "./browser.ts";
import { OPTIONS } from "./fixture-desk.ts";

let folder: string;
let engine: Engine;
let desk: OpenDesk;
let browser: Browser;
/** Path of the page of the attack on the concert hall, the most reported incident of the samples. */
let attack: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "corroborate-samples-"));
  engine = openEngine({ settings: settingsFrom({}, { db: join(folder, "record.db"), threads: 0 }) });
  await engine.add([join(PACKAGE_ROOT, "samples/crocus")]);
  attack = `/incidents/${(await engine.incidents({ limit: 1 })).incidents[0]!.id}`;
  desk = await serve(engine, { ...OPTIONS, host: "127.0.0.1", port: 0 });
  browser = await openBrowser();
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await desk?.close();
  await engine?.close();
  rmSync(folder, { recursive: true });
});

function visit<Result>(path: string, use: (page: Page) => Promise<Result>, options = {}): Promise<Result> {
  return visitPage(browser, desk.url + path, use, options);
}

/** The labels of the incidents that are listed. */
async function listed(page: Page): Promise<readonly string[]> {
  return await page.locator("#found .incidents h3").allTextContents();
}

describe("the samples at the desk", () => {
  test("the list counts independent sources as the explainer does", async () => {
    const count = /(\d+) reports?, (\d+) independent/;
    const counts = async (path: string, where: string) =>
      await visit(path, async (page) => count.exec((await page.locator(where).first().textContent())!)!.slice(1));
    expect(await counts("/", "#found .incidents .quiet")).toEqual(await counts(attack, ".byline"));
  });

  test("the toll rises in the chart as the reports told it, and ends at what the head says", async () => {
    await visit(attack, async (page) => {
      const points = await page.locator(".toll-chart").first().locator("svg.wide a.point").all();
      const told: string[] = [];
      for (const point of points) told.push((await point.getAttribute("aria-label"))!);
      const first = (number: string) => told.findIndex((label) => label.startsWith(`${number} killed`));
      const rise = ["at least 12", "40", "more than 60", "93", "115", "133", "137", "139", "140", "144", "150"].map(first);
      expect(rise).not.toContain(-1);
      expect(rise).toEqual([...rise].sort((one, other) => one - other));
      expect(await page.locator(".glance .big").allTextContents()).toEqual(["149", ">600", "95", "11"]);
      expect(await page.locator(".glance .untold").count()).toBe(0);
    });
  });

  // Each incident's page is opened.
  test("the list gives a number in full only where the incident's page tells it, and else says how it was made", {
    timeout: 120_000,
  }, async () => {
    await visit("/?passing=1", async (page) => {
      const rows = await page.locator("#found .incidents li").evaluateAll((items) =>
        items.map((item) => ({
          path: item.querySelector("a")!.getAttribute("href")!,
          cells: [...item.querySelectorAll(".toll:not(:empty)")].map((cell) => ({
            what: cell.querySelector("span")!.textContent!,
            number: cell.querySelector("b")?.textContent,
            note: cell.querySelector(".range")?.textContent ?? "",
            isUntold: cell.classList.contains("untold"),
          })),
        })),
      );
      expect(rows.length).toBeGreaterThan(10);
      for (const { path, cells } of rows) {
        await page.goto(desk.url + path);
        const untold = await page.locator(".glance .untold dt").allTextContents();
        for (const { what, number, note, isUntold } of cells) {
          expect(isUntold, `${path} ${what}`).toBe(untold.includes(what));
          if (isUntold) expect(note).toMatch(number === undefined ? /^in doubt$/ : /^(told one by one|with attackers|of those struck)$/);
        }
      }
    });
  });

  test("without JavaScript every day is a link away", async () => {
    await visit(
      attack,
      async (page) => {
        const days = (await engine.explain(attack.split("/").at(-1)!))!.days;
        await page.locator(".as-of summary").click();
        expect(await page.locator(".as-of nav a").count()).toBe(days.length);
        await page.locator(".as-of nav a", { hasText: "22 March 2025" }).click();
        expect(await page.locator(".as-of nav [aria-current]").textContent()).toBe("22 March 2025");
        expect(await page.locator(".as-of nav [aria-current]").isVisible()).toBe(true);
      },
      { javaScriptEnabled: false },
    );
  });

  test("a sum leads to each incident that it adds up", async () => {
    await visit("/ask?q=How+many+people+were+killed+in+attacks+in+Afghanistan%3F", async (page) => {
      const addends = page.locator("#sum ~ ul a");
      expect(await addends.count()).toBeGreaterThan(1);
      const label = (await addends.first().textContent())!;
      await addends.first().click();
      expect(await page.locator("h1").textContent()).toContain("What is known about");
      expect(label).toContain("Afghanistan");
    });
  });

  test("the page of the first evening knows no more than was reported then", async () => {
    await visit(`${attack}?as-of=2024-03-22`, async (page) => {
      expect(await page.locator(".glance .big").allTextContents()).toEqual(["40", ">100"]);
      expect(await page.locator("#headline .byline").textContent()).toContain("22 March 2024");
      expect(await page.locator(".explainer").textContent()).not.toMatch(/\b(?:93|115|133|139|144) (?:people )?killed/);
    });
  });

  test("the table is put in order by number, and narrowed to one source", async () => {
    await visit(`${attack}?order=number&harm=killed#figures`, async (page) => {
      const numbers = (await page.locator(".figures tbody td:first-child strong").allTextContents()).map((text) =>
        Number(/\d+/.exec(text)?.[0] ?? Number.NaN),
      );
      expect(numbers.length).toBeGreaterThan(20);
      const stated = numbers.filter((number) => !Number.isNaN(number));
      expect(stated).toEqual([...stated].sort((one, other) => other - one));
      expect(stated).toContain(149);
      const source = page.locator("select[name=family] option", { hasText: "Field Safety Bulletin" }).first();
      const value = (await source.getAttribute("value"))!;
      const articles = (await engine.families()).find(({ id }) => id === value)!.articles;
      const { explainer } = (await engine.explain(attack.split("/").at(-1)!))!;
      const killed = explainer.sections.flatMap(({ figures }) => figures).filter(({ what }) => what === "killed");
      const theirs = killed.filter(({ evidence }) => evidence.some(({ articleId }) => articles.includes(articleId)));
      expect(theirs.length).toBeGreaterThan(0);
      await page.locator("select[name=family]").selectOption(value);
      await page.waitForURL((url) => url.searchParams.get("family") === value);
      const shown = await page.locator(".figures tbody tr").evaluateAll((rows) => rows.map(({ id }) => id));
      expect(shown.sort()).toEqual(theirs.map(({ statement }) => `st-${statement}`).sort());
    });
  });

  test.each([
    ["killed=150", ["Beslan, Russia, 1 September 2004", "Kabul, Afghanistan, 26 August 2021"]],
    ["group=Islamic+State", ["Krasnogorsk, Russia", "Kerman, Iran, 3 January 2024"]],
    ["unsure=1", ["Krasnogorsk, Russia", "Kabul, Afghanistan", "Saint Petersburg, Russia"]],
    ["near=Moscow%2C+RU&within=50&passing=1", ["Krasnogorsk, Russia", "Moscow, Russia, October 2002"]],
    ["country=BR", ["Blumenau, Brazil"]],
    ["disputed=1", ["Krasnogorsk, Russia", "Kabul, Afghanistan", "Saint Petersburg, Russia"]],
  ] as const)("the filter %s finds what the record holds", async (search, places) => {
    await visit(`/?${search}`, async (page) => {
      expect(await page.locator("#list-heading").textContent()).toContain(
        places.length === 1 ? "1 incident fits" : `${places.length} incidents fit`,
      );
      const found = (await listed(page)).join("\n");
      for (const place of places) expect(found).toContain(place);
    });
  });

  // axe needs some seconds for so long a page.
  test.each(LOOKS)("axe finds nothing wrong with the attack's page, %s", { timeout: 120_000 }, async (_name, look) => {
    await visit(attack, async (page) => expect(await flawsOf(page)).toEqual(NO_FLAWS), { ...look, bypassCSP: true });
  });
});
