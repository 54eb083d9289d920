import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { incidentPath } from "../../src/6-serve/links.ts";
import { addDays } from "../../src/model/day.ts";
import { tollText } from "../../src/support/number-text.ts";
import { INCIDENT } from "../5-explain/fixture.ts";
import { flawsOf, LOOKS, NO_FLAWS } from "./browser.ts";
import { showDesk } from "./fixture-browser.ts";
import { DESK } from "./fixture-desk.ts";

const served = showDesk();

function visit<Result>(search: string, use: (page: Page) => Promise<Result>, options: BrowserContextOptions = {}): Promise<Result> {
  return served.visit(incidentPath(INCIDENT.id) + search, use, options);
}

const POLICIES = [...new Set(INCIDENT.tolls.map(({ policy }) => policy))];
const killedUnder = (policy: string) => tollText(INCIDENT.tolls.find((toll) => toll.policy === policy && toll.what === "killed")!);

describe("the policies", () => {
  test.each([
    ["without JavaScript", false],
    ["with JavaScript, on the same page", true],
  ])("are switched %s: numbers, chart and table are those of the policy", async (_name, javaScriptEnabled) => {
    await visit(
      "?as-of=2023-05-05",
      async (page) => {
        for (const policy of [...POLICIES].reverse()) {
          await page.locator(".policy-switch a", { hasText: new RegExp(`^${policy}$`) }).click();
          await page.locator(".policy-switch [aria-current]", { hasText: new RegExp(`^${policy}$`) }).waitFor();
          expect(await page.locator(".policy-switch p").textContent()).toContain(`${killedUnder(policy)} killed`);
          expect(new URL(page.url()).searchParams.get("as-of")).toBe("2023-05-05");
          expect(await page.locator("svg.wide .band").first().getAttribute("data-policy")).toBe(policy);
        }
      },
      { javaScriptEnabled },
    );
  });
});

describe("the chart", () => {
  test("tells the figure that the mouse or the keyboard reaches, in its exact words", async () => {
    await visit("", async (page) => {
      const explained = (await DESK.explain(INCIDENT.id))!.explainer;
      const rows = explained.sections.flatMap(({ figures }) => figures);
      const points = page.locator(".toll-chart").first().locator("svg.wide a.point");
      const said = page.locator("[data-said]").first();
      expect(await points.count()).toBeGreaterThan(3);
      for (const [at, point] of (await points.all()).entries()) {
        const id = (await point.getAttribute("href"))!.replace("#st-", "");
        const row = rows.find(({ statement }) => statement === id)!;
        await (at % 2 === 0 ? point.focus() : point.hover({ force: true }));
        const text = (await said.textContent())!;
        expect(text).toContain(`${row.value} killed: ${row.speaker ?? row.evidence[0].outlet}`);
        expect(text).toContain(`“${row.evidence[0].words}”`);
      }
      await points.last().focus();
      await page.keyboard.press("Enter");
      expect(new URL(page.url()).hash).toBe(await points.last().getAttribute("href"));
    });
  });
});

describe("as it was known", () => {
  const days = async () => (await DESK.explain(INCIDENT.id))!.days;

  test("a slider goes through the days, with the keyboard too, and the page follows", async () => {
    const all = await days();
    expect(all.length).toBeGreaterThan(1);
    await visit("?policy=gtd", async (page) => {
      await page.evaluate(() => (document.body.dataset["stays"] = "yes"));
      const slider = page.locator("#as-of-slider");
      expect(await slider.getAttribute("aria-valuetext")).toContain("all reports");
      await slider.focus();
      await page.keyboard.press("ArrowLeft");
      await page.waitForURL((url) => url.searchParams.get("as-of") === all.at(-2));
      expect(await slider.getAttribute("aria-valuetext")).toBe(await page.locator(".as-of output").textContent());
      await page.keyboard.press("Home");
      await page.waitForURL((url) => url.searchParams.get("as-of") === all[0]);
      await page.locator(`#copies a[href$="as-of=${all[0]}"]`).first().waitFor();
      expect(new URL(page.url()).searchParams.get("policy")).toBe("gtd");
      await page.keyboard.press("End");
      await page.waitForURL((url) => !url.searchParams.has("as-of"));
      expect(await page.evaluate(() => [document.body.dataset["stays"], document.activeElement?.id])).toEqual(["yes", "as-of-slider"]);
    });
  });

  test("an address between two days stands at the earlier one", async () => {
    await visit(`?as-of=${addDays((await days()).at(-1)!, 9)}`, async (page) => {
      expect(await page.locator("#as-of-slider").inputValue()).toBe(String((await days()).length - 1));
    });
  });

  test("links do the same without JavaScript", async () => {
    const all = await days();
    await visit(
      "",
      async (page) => {
        expect(await page.locator("#as-of-slider").isVisible()).toBe(false);
        await page.locator(".as-of a").first().click();
        expect(new URL(page.url()).searchParams.get("as-of")).toBe(all[0]);
        expect(await page.locator(".as-of [aria-current]").getAttribute("href")).toContain(all[0]);
      },
      { javaScriptEnabled: false },
    );
  });
});

describe("the table of figures", () => {
  test.each([true, false])("is narrowed by kind of speaker, and keeps the policy (JavaScript: %s)", async (javaScriptEnabled) => {
    await visit(
      `?policy=${POLICIES[1]}`,
      async (page) => {
        await page.locator("select[name=speaker]").selectOption("outlet");
        if (!javaScriptEnabled) await page.locator(".figure-filter button").click();
        await page.waitForURL(/speaker=outlet/);
        expect(await page.locator(".figures tbody tr").count()).toBe(1);
        expect(await page.locator(".figures tbody").textContent()).toContain("in its own voice");
        expect(new URL(page.url()).searchParams.get("policy")).toBe(POLICIES[1]);
      },
      { javaScriptEnabled },
    );
  });
});

test("the page is copied as text, Markdown and citation", async () => {
  await visit(
    "",
    async (page) => {
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"], { origin: served.url() });
      const copied: string[] = [];
      for (const name of ["text", "Markdown", "citation"]) {
        await page.locator("[data-copied]").evaluate((told) => (told.textContent = ""));
        await page.locator("button", { hasText: `Copy ${name}` }).click();
        await page.locator("[data-copied]", { hasText: "Copied." }).waitFor();
        copied.push(await page.evaluate(() => navigator.clipboard.readText()));
      }
      const explained = (await DESK.explain(INCIDENT.id))!;
      expect(copied[0]!.trim()).toBe(explained.text.trim());
      expect(copied[1]!.trim()).toBe(explained.markdown.trim());
      expect(copied[2]).toContain(`${explained.explainer.title}. Corroborate, from`);
    },
    {},
  );
});

test.each(LOOKS)("axe finds nothing wrong with another policy, %s", async (_name, look) => {
  await visit(`?policy=${POLICIES[1]}`, async (page) => expect(await flawsOf(page)).toEqual(NO_FLAWS), { ...look, bypassCSP: true });
});

const FIRST = (await DESK.article("first"))!;
const EARLIER_FIRST = { ...FIRST.article, version: "earlier", text: `${FIRST.article.text} <b>Nobody</b> was hurt.` };
const servedTwice = showDesk(() => ({ ...DESK, article: async () => ({ ...FIRST, versions: [EARLIER_FIRST, FIRST.article] }) }));

test.each(LOOKS)("two versions of a report stand side by side, with what changed marked, %s", async (_name, look) => {
  await servedTwice.visit(
    "/articles/first",
    async (page) => {
      await page.locator("a", { hasText: "what changed" }).click();
      expect((await page.locator("del").allTextContents()).join("").trim()).toMatch(/<b>Nobody<\/b> was hurt\.$/);
      expect(await page.locator(".version").last().locator(".text").textContent()).toBe(FIRST.article.text);
      expect(await flawsOf(page)).toEqual(NO_FLAWS);
    },
    { ...look, bypassCSP: true },
  );
});

test("the script of a page is small", () => {
  expect(readFileSync(join(import.meta.dirname, "../../assets/desk.js")).length).toBeLessThan(100_000);
});
