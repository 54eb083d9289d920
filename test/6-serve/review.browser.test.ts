import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type OpenDesk, serve } from "../../src/6-serve/serve.ts";
import { type Engine, openEngine } from "../../src/engine/engine.ts";
import { settingsFrom } from "../../src/settings.ts";
import { flawsOf, LOOKS, NO_FLAWS, openBrowser, visitPage } from "./browser.ts";
import { OPTIONS } from "./fixture-desk.ts";

/** Reports whose tolls and days differ, and of which one pair may be one incident. */
const REPORTS = [
  [
    "Aldermere Courier",
    "Market attack",
    "2026-02-03T04:00:00Z",
    "Gunmen opened fire on a market in Torquay, England, on Monday, killing 14 people, police said. Another 30 people were wounded, the hospital said.",
  ],
  [
    "Northern Bell",
    "Shooting at market",
    "2026-02-03T12:00:00Z",
    "At least 22 people were killed when gunmen attacked a market in Torquay, England, on Monday, the fire service said. The army said 19 people were killed.",
  ],
  [
    "Coast Radio",
    "Shots in Torquay",
    "2026-02-05T12:00:00Z",
    "A gunman killed six people near the harbour of Torquay, England, on Wednesday, a hospital spokesman said. Residents heard shots for an hour.",
  ],
  [
    "Quay Post",
    "Shots at the coast",
    "2026-02-05T13:00:00Z",
    "A shooting at the harbour of Paignton, England, left four people dead on Tuesday, an ambulance spokesman said. Residents heard shots for an hour.",
  ],
  [
    "Sea Times",
    "Shooting in Torquay",
    "2026-02-06T13:00:00Z",
    "Four people died in a shooting near Torquay, England, this week, an ambulance spokesman said. Police are looking for a gunman.",
  ],
].map(([outlet, title, published, text], at) => ({ id: `r${at}`, outlet, title, published, text }));

let browser: Browser;
let engine: Engine;
let desk: OpenDesk;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  engine = openEngine({ settings: settingsFrom({}, { db: ":memory:", threads: 0 }) });
  await engine.add([{ source: "reports.jsonl", bytes: Buffer.from(REPORTS.map((one) => JSON.stringify(one)).join("\n")) }]);
  desk = await serve(engine, { ...OPTIONS, host: "127.0.0.1", port: 0 });
});
afterEach(async () => {
  await desk.close();
  await engine.close();
});

function visit<Result>(path: string, use: (page: Page) => Promise<Result>, options = {}): Promise<Result> {
  return visitPage(browser, desk.url + path, use, options);
}

const itemOf = async (question: string) =>
  (await engine.queue()).find((item) => (item.question === "field" ? item.field : item.question) === question)!;
const killed = async () => (await engine.incidents({})).incidents[0]!.tolls.find(({ what }) => what === "killed")!;

describe("the queue", () => {
  test("asks the weightiest first, shows each side with its words, and takes a side with its number", async () => {
    await visit("/review", async (page) => {
      expect(await page.locator("h1").textContent()).toBe("How many were killed?");
      const sides = await page.locator(".side").allTextContents();
      expect(sides[0]).toMatch(/^19.*The army said 19 people were killed.*The army, in Northern Bell/);
      expect(sides[1]).toMatch(/^at least 22.*the fire service, in Northern Bell/);
      await page.keyboard.press("2");
      await page.locator(".done").waitFor();
      expect(await page.locator(".done").textContent()).toMatch(/killed set to at least 22.*Tester.*Read side by side at the desk/);
      expect((await killed()).low).toBe(22);
      expect((await engine.queue()).some((item) => item.question === "field" && item.field === "killed")).toBe(false);
    });
  });

  test("says same with “s”, and undo brings both incidents back", async () => {
    const { id } = await itemOf("same incident");
    await visit(`/review/${id}`, async (page) => {
      expect(await page.locator(".side-by-side thead").textContent()).toMatch(/Quay Post.*Sea Times/);
      expect(await page.locator(".side-by-side").textContent()).toContain("left four people dead");
      await page.keyboard.press("s");
      await page.locator(".done").waitFor();
      expect((await engine.counts()).incidents).toBe(1);
      await page.locator(".done input[name=reason]").fill("two harbours");
      await page.locator(".done .undo button").click();
      await page.locator(".undone").waitFor();
      expect((await engine.counts()).incidents).toBe(2);
      expect(await page.locator(".decisions").textContent()).toMatch(/a decision taken back.*two harbours.*one incident taken back/);
    });
  });

  test("says different with “d”, accepts with “a”, skips with “k”, and leads “o” to the value", async () => {
    const pair = await itemOf("same incident");
    await visit(`/review/${pair.id}`, async (page) => {
      await page.keyboard.press("d");
      await page.locator(".done").waitFor();
      expect(await page.locator(".done b").first().textContent()).toBe("not one incident");
      const first = page.url();
      await page.keyboard.press("k");
      await page.waitForURL((url) => url.href !== first);
      await page.goto(`${desk.url}/review/${(await itemOf("killed")).id}`);
      await page.keyboard.press("o");
      await page.keyboard.type("140/145/150");
      await page.keyboard.press("Enter");
      await page.locator(".done").waitFor();
      expect(await killed()).toMatchObject({ low: 140, best: 145, high: 150 });
      await page.keyboard.press("a");
      await page.locator("text=Nothing is unsure").waitFor();
    });
  });

  test("keeps its keys to itself while somebody writes, and when they are turned off", async () => {
    await visit("/review", async (page) => {
      await page.locator("input[name=reason]").fill("");
      await page.keyboard.type("as 2 said");
      expect(await page.locator("input[name=reason]").inputValue()).toBe("as 2 said");
      await page.keyboard.press("Enter");
      await page.locator("[role=alert]", { hasText: "Choose an answer" }).waitFor();
      await page.locator("[data-keys-on]").uncheck();
      await page.locator("h1").click();
      await page.keyboard.press("2");
      expect(await engine.decisions()).toEqual([]);
    });
  });

  test("works without JavaScript, and says what a value must look like", async () => {
    await visit(
      `/review/${(await itemOf("when")).id}`,
      async (page) => {
        await page.locator("input[name=value]").fill("some day");
        await page.locator("text=Override").click();
        expect(await page.locator("[role=alert]").textContent()).toContain("give 2024-03-22");
        await page.locator(".side button").last().click();
        expect(await page.locator(".done").textContent()).toContain("when set to 2026-02-04");
      },
      { javaScriptEnabled: false },
    );
  });
});

describe("an incident set right", () => {
  test("by a field, by taking reports out, and by putting incidents together, shown at once", async () => {
    const [incident] = (await engine.incidents({})).incidents;
    await visit(
      `/incidents/${incident!.id}`,
      async (page) => {
        await page.locator("text=Set a field, take reports out").click();
        await page.locator("select[name=field]").selectOption("injured");
        await page.locator("input[name=value]").fill("31");
        await page.locator("form", { hasText: "Set it" }).locator("input[name=reason]").fill("the list of the hospital");
        await page.locator("text=Set it").click();
        expect(await page.locator(".glance").textContent()).toContain("31");

        await page.locator("text=Set a field, take reports out").click();
        await page.locator("input[name=article][value=r2]").check();
        await page.locator("form", { hasText: "Take them out" }).locator("input[name=reason]").fill("another day");
        await page.locator("text=Take them out").click();
        expect((await engine.counts()).incidents).toBe(3);

        await page.goto(`${desk.url}/incidents/${(await engine.article("r2"))!.incidents[0]!.id}/correct`);
        await page.locator(".choices label", { hasText: "3 February" }).locator("input").first().check();
        await page.locator("form", { hasText: "They are one" }).locator("input[name=reason]").fill("one harbour");
        await page.locator("text=They are one").click();
        expect((await engine.article("r3"))!.incidents[0]!.id).toBe((await engine.article("r2"))!.incidents[0]!.id);
        expect(new Set((await engine.decisions()).map(({ by }) => by))).toEqual(new Set(["Tester"]));
      },
      { javaScriptEnabled: false },
    );
  });

  test("takes no decision without a reason, and none that makes no sense", async () => {
    const [incident] = (await engine.incidents({})).incidents;
    const path = `/incidents/${incident!.id}/correct`;
    const token = /name="token" value="([^"]+)"/.exec(await (await fetch(desk.url + path)).text())![1]!;
    const post = (fields: Record<string, string>) =>
      fetch(desk.url + path, { method: "POST", body: new URLSearchParams({ token, ...fields }), redirect: "manual" });
    expect((await post({ act: "override", field: "killed", value: "3" })).status).toBe(422);
    expect((await post({ act: "override", field: "colour", value: "3", reason: "x" })).status).toBe(422);
    expect((await post({ act: "split", reason: "x" })).status).toBe(422);
    expect((await post({ act: "override", field: "killed", value: "3", reason: "x", token: "guessed" })).status).toBe(403);
    expect(await engine.decisions()).toEqual([]);
  });
});

test.each(LOOKS)("axe finds nothing wrong with queue, corrections and decisions, %s", async (_name, look) => {
  const [incident] = (await engine.incidents({})).incidents;
  const at = { author: "Tester", reason: "x", at: "2026-03-01T10:00:00Z" };
  await engine.decide({ kind: "override", incident: incident!.id, field: "injured", value: "31" }, at);
  const pair = await itemOf("same incident");
  await visit(
    "/review",
    async (page) => {
      for (const path of ["/review", `/review/${pair.id}`, `/incidents/${incident!.id}/correct`, "/decisions"]) {
        await page.goto(desk.url + path);
        expect(await flawsOf(page), path).toEqual(NO_FLAWS);
      }
    },
    { ...look, bypassCSP: true },
  );
});
