import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { actorPath, articlePath, incidentPath } from "../../src/6-serve/links.ts";
import { EARLIER, INCIDENT } from "../5-explain/fixture.ts";
import { flawsOf, LOOKS, NO_FLAWS } from "./browser.ts";
import { showDesk } from "./fixture-browser.ts";
import { HOSTILE, HOSTILE_INCIDENT } from "./fixture-desk.ts";

const PAGES = [
  "/",
  "/?text=port",
  incidentPath(INCIDENT.id),
  articlePath("evening"),
  articlePath("morning", { start: 27, end: 29 }),
  "/ask?q=How+many+were+killed+in+Port+Sable%3F",
  "/ask?q=Who+won%3F",
  "/actors",
  actorPath("tern-front"),
  "/sources",
  "/add",
  "/nowhere",
];

const served = showDesk();

/** A page of the desk, without JavaScript unless it is asked for. */
function visit<Result>(path: string, use: (page: Page) => Promise<Result>, options: BrowserContextOptions = {}): Promise<Result> {
  return served.visit(path, use, { javaScriptEnabled: false, ...options });
}

describe("without JavaScript", () => {
  test("the front links the most reported explainer, and the filter finds by words, day, country and kind", async () => {
    await visit("/", async (page) => {
      expect(await page.locator(".lead h2 a").getAttribute("href")).toBe(incidentPath(INCIDENT.id));
      await page.locator(".filter input[name=text]").fill("lower quay");
      await page.locator(".filter input[name=to]").fill("2020-01-01");
      await page.locator(".filter select[name=country]").selectOption("MT");
      await page.locator(".filter select[name=type]").selectOption("shooting");
      await page.locator(".filter button").click();
      // A report about something else recalls it: it is counted below the list, and shown where it is asked for.
      expect(await page.locator(".incidents h3").count()).toBe(0);
      expect(await page.locator("#found").textContent()).toContain("1 more is told only in passing");
      await page.locator("#found p.quiet a").click();
      expect(await page.locator(".incidents h3").allTextContents()).toEqual([EARLIER.label]);
      expect(await page.locator(".filter input[name=passing]").isChecked()).toBe(true);
      expect(await page.locator(".filter input[name=text]").inputValue()).toBe("lower quay");
      expect(await page.locator(".filter select[name=type]").inputValue()).toBe("shooting");
      await page.locator(".filter a").click();
      expect(await page.locator(".incidents h3").count()).toBe(2);
    });
  });

  test("a number in a sentence leads to its words in the article, and the mark leads back to the figure", async () => {
    await visit(incidentPath(INCIDENT.id), async (page) => {
      await page.locator("#st-k5 .cites a").first().click();
      expect(page.url()).toContain("/articles/morning?mark=27-29#cited");
      expect(await page.locator("mark.cited").allTextContents()).toEqual(["21"]);
      expect(await isInSight(page, "mark.cited")).toBe(true);
      await page.locator("mark.cited a").click();
      expect(page.url()).toContain(`${incidentPath(INCIDENT.id)}#st-k5`);
      expect(await isInSight(page, "#st-k5")).toBe(true);
    });
  });

  test("the list of statements leads to each mark, and to the explainer that uses it", async () => {
    await visit(articlePath("evening"), async (page) => {
      const links = await page.locator(".statements li > a:first-child").evaluateAll((all) => all.map((one) => one.getAttribute("href")!));
      for (const link of links) expect(await page.locator(`[id="${link.slice(1)}"]`).count(), link).toBe(1);
      const targets = await page.locator(".text mark a").evaluateAll((all) => all.map((one) => one.getAttribute("href")!));
      await page.goto(served.url() + incidentPath(INCIDENT.id));
      for (const target of targets) expect(await page.locator(`[id="${target.split("#")[1]}"]`).count(), target).toBe(1);
    });
  });

  test("an earlier incident leads to its own explainer", async () => {
    await visit(incidentPath(INCIDENT.id), async (page) => {
      await page.locator("#earlier-incidents .label a").click();
      expect(await page.locator("h1").textContent()).toContain("shooting in Lower Quay");
    });
  });

  test("what is not there says what to do", async () => {
    await visit("/incidents/none", async (page) => {
      expect(await page.locator("h1").textContent()).toBe("No such incident");
      await page.locator("main a").click();
      expect(page.url()).toBe(`${served.url()}/`);
    });
  });
});

describe.each(LOOKS)("%s", (_name, options) => {
  test.each(PAGES)("axe finds nothing wrong with %s, and it does not scroll sideways", async (path) => {
    const found = await visit(path, flawsOf, { ...options, javaScriptEnabled: true, bypassCSP: true });
    expect(found).toEqual(NO_FLAWS);
  });
});

describe("a hostile report", () => {
  const attack = encodeURIComponent(`"><script>document.title='run'</script><img src=x onerror=alert(1)>\u202Egnol`);
  test.each([
    ...[
      "/",
      incidentPath(HOSTILE_INCIDENT.id),
      articlePath(HOSTILE.id),
      "/sources",
      "/actors",
      `${incidentPath(HOSTILE_INCIDENT.id)}/correct`,
    ],
    ...[`/?text=${attack}&group=${attack}`, `/?near=${attack}&area=${attack}`, `/ask?q=${attack}`],
    ...[`${incidentPath(HOSTILE_INCIDENT.id)}?as-of=${attack}&policy=${attack}&harm=${attack}`],
  ])("does no harm on %s", async (path) => {
    const trouble: string[] = [];
    const shown = await visit(
      path,
      async (page) => {
        page.on("dialog", async (dialog) => {
          trouble.push(dialog.message());
          await dialog.dismiss();
        });
        page.on("request", (request) => {
          if (!request.url().startsWith(served.url())) trouble.push(request.url());
        });
        const response = await page.reload();
        await page.waitForTimeout(100);
        const addresses = await page
          .locator("a[href], form[action]")
          .evaluateAll((all) =>
            all.map((one) => new URL(one.getAttribute("href") ?? one.getAttribute("action") ?? "", location.href).href),
          );
        return {
          policy: response!.headers()["content-security-policy"],
          title: await page.title(),
          // Our own drawings are no foreign elements.
          foreignElements: await page.evaluate(
            () =>
              document.querySelectorAll(
                "script:not([src='/desk.js']), img, svg:not(.toll-chart svg, .dot-map svg, .world-map svg), [onload], [onerror], [onmouseover]",
              ).length,
          ),
          badAddresses: addresses.filter((one) => !/^https?:/.test(one)),
        };
      },
      { javaScriptEnabled: true },
    );
    expect(trouble).toEqual([]);
    expect(shown).toMatchObject({ foreignElements: 0, badAddresses: [] });
    expect(shown.policy).toContain("default-src 'none'");
    expect(shown.title).not.toBe("run");
  });

  test("keeps its control characters to itself", async () => {
    await visit(
      articlePath(HOSTILE.id),
      async (page) => {
        const isolated = await page
          .locator("h1 bdi, .kicker bdi, .text p")
          .evaluateAll((all) => all.map((one) => getComputedStyle(one).unicodeBidi));
        expect(isolated.length).toBeGreaterThan(3);
        for (const value of isolated) expect(value).toMatch(/isolate|plaintext/);
      },
      { javaScriptEnabled: true },
    );
  });
});

describe("printed", () => {
  test("leaves out what paper has no use for, and keeps evidence and figures", async () => {
    await visit(incidentPath(INCIDENT.id), async (page) => {
      await page.emulateMedia({ media: "print" });
      expect(await page.locator(".masthead").isVisible()).toBe(false);
      expect(await page.locator(".figures").isVisible()).toBe(true);
      expect(await page.locator(".notes").isVisible()).toBe(true);
    });
  });
});

async function isInSight(page: Page, selector: string): Promise<boolean> {
  const box = await page.locator(selector).first().boundingBox();
  const height = page.viewportSize()!.height;
  return box !== null && box.y >= 0 && box.y < height;
}
