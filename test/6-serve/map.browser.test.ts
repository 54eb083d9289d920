import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { INCIDENT } from "../5-explain/fixture.ts";
import { flawsOf, LOOKS, NO_FLAWS } from "./browser.ts";
import { showDesk } from "./fixture-browser.ts";

const { visit } = showDesk();

const found = (page: Page) => page.locator(".incidents h3").count();

describe("without JavaScript", () => {
  const plain = { javaScriptEnabled: false };

  test("a mark narrows the list, the links move the map, and the conditions can be taken away", async () => {
    await visit(
      "/?type=bombing",
      async (page) => {
        await page.locator(".mark").click();
        expect(new URL(page.url()).searchParams.get("area")).toMatch(/^[-\d.,]+$/);
        expect(await page.locator(".world-map .frame").count()).toBe(1);
        expect(await page.locator(".incidents h3").allTextContents()).toEqual([INCIDENT.label]);
        for (let step = 0; step < 4; step++) await page.locator(".world-map nav a", { hasText: "South" }).click();
        expect(await found(page)).toBe(0);
        await page.locator(".conditions a", { hasText: "within" }).click();
        expect(new URL(page.url()).search).toBe("?type=bombing");
        expect(await found(page)).toBe(1);
      },
      plain,
    );
  });

  test("a place is named, with how far around it", async () => {
    await visit(
      "/",
      async (page) => {
        await page.locator("summary", { hasText: "Filter" }).click({ force: true });
        await page.locator("input[name=near]").fill("Port Sable, MT");
        await page.locator("select[name=within]").selectOption("25");
        await page.locator(".filter button").click();
        expect(await page.locator(".conditions").textContent()).toContain("within 25 km of Port Sable, MT");
        expect(await found(page)).toBeGreaterThan(0);
        expect(await page.locator("input[name=near]").inputValue()).toBe("Port Sable, MT");
        await page.locator(".world-map nav a", { hasText: "Wider" }).click();
        expect([...new URL(page.url()).searchParams.keys()]).toEqual(["area"]);
      },
      plain,
    );
  });

  test("a name that means no place is told with what to write", async () => {
    await visit(
      "/?near=Nowhere",
      async (page) => expect(await page.locator(".complaint").textContent()).toContain('no place "Nowhere" is known'),
      plain,
    );
  });
});

describe("with JavaScript", () => {
  test("a mark is chosen with the keyboard, on the same page", async () => {
    await visit("/", async (page) => {
      await page.evaluate(() => (document.body.dataset["stays"] = "yes"));
      await page.locator(".mark").focus();
      await page.keyboard.press("Enter");
      await page.waitForURL(/area=/);
      await page.locator(".world-map .frame").waitFor();
      expect(await page.evaluate(() => document.body.dataset["stays"])).toBe("yes");
      expect(await page.evaluate(() => document.activeElement?.matches(".world-map *, #map"))).toBe(true);
      expect(await page.locator("#list-heading").textContent()).toMatch(/incidents? fits?/);
    });
  });

  test("a frame drawn with the mouse is the area, whatever lies under it", async () => {
    await visit("/", async (page) => {
      await page.locator(".world-map svg").scrollIntoViewIfNeeded();
      const box = (await page.locator(".world-map svg").boundingBox())!;
      const mark = (await page.locator(".mark .spot").boundingBox())!;
      await page.mouse.move(mark.x + mark.width / 2, mark.y + mark.height / 2);
      await page.mouse.down();
      await page.mouse.move(mark.x + 60, mark.y + 40, { steps: 4 });
      expect(await page.locator(".drawn").count()).toBe(1);
      await page.mouse.up();
      await page.waitForURL(/area=/);
      const [south, west, north, east] = new URL(page.url()).searchParams.get("area")!.split(",").map(Number) as [
        number,
        number,
        number,
        number,
      ];
      const degree = 360 / box.width;
      expect(west).toBeCloseTo((mark.x + mark.width / 2 - box.x) * degree - 180, 0);
      expect(east - west).toBeCloseTo((60 - mark.width / 2) * degree, 0);
      expect(north - south).toBeCloseTo(((40 - mark.height / 2) * 141) / box.height, 0);
    });
  });
});

test.each(LOOKS)("axe finds nothing wrong with a chosen area, %s", async (_name, look) => {
  await visit("/?area=30,5,45,25&text=port", async (page) => expect(await flawsOf(page)).toEqual(NO_FLAWS), { ...look, bypassCSP: true });
});
