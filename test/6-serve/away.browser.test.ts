import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { networkInterfaces } from "node:os";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type OpenDesk, serve } from "../../src/6-serve/serve.ts";
import { Accounts } from "../../src/engine/accounts.ts";
import { openSqliteAccounts } from "../../src/store/sqlite/sqlite-accounts.ts";
import { openBrowser, visitPage } from "./browser.ts";
import { DESK, OPTIONS } from "./fixture-desk.ts";

const PASSWORD = "four plain words here";
const QUARTER_OF_AN_HOUR = 15 * 60_000;

/** An address of this machine that others reach; without a network only loopback is left, which the desk is then told to guard as well. */
const ADDRESS =
  Object.values(networkInterfaces())
    .flat()
    .find((one) => one?.family === "IPv4" && !one.internal)?.address ?? "127.0.0.1";

let browser: Browser;
let accounts: Accounts;
let desk: OpenDesk;
let otherSite: Server;
let now = Date.parse("2026-03-01T10:00:00Z");
let counter = 0;

beforeAll(async () => {
  // Chance that repeats itself from run to run, and never within one.
  const random = (bytes: number) => new Uint8Array(bytes).fill(++counter);
  accounts = new Accounts(openSqliteAccounts(":memory:"), { now: () => new Date(now).toISOString(), random });
  for (const role of ["reader", "editor", "admin"]) await accounts.add(role, role, PASSWORD);
  desk = await serve(DESK, { ...OPTIONS, access: { ...OPTIONS.access, accounts }, host: ADDRESS, port: 0 });
  otherSite = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html");
    response.end(`<form method="post" action="${desk.url}/accounts/reader"><input name="act" value="role"><input name="role" value="admin">
      <input name="token" value="guessed"><button>Win a prize</button></form>`);
  });
  await new Promise<void>((resolve) => otherSite.listen(0, "127.0.0.1", resolve));
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await desk?.close();
  otherSite?.close();
  accounts?.close();
});

async function signIn(page: Page, name: string, password = PASSWORD): Promise<number> {
  await page.goto(`${desk.url}/login`);
  await page.locator("input[name=name]").fill(name);
  await page.locator("input[name=password]").fill(password);
  const answered = page.waitForResponse((one) => one.request().method() === "POST");
  await page.locator("main button").click();
  const response = await answered;
  await page.waitForLoadState();
  return response.status();
}

describe("a desk that other machines reach", () => {
  test("asks everybody who they are", async () => {
    await visitPage(browser, desk.url, async (page) => expect(new URL(page.url()).pathname).toBe("/login"));
  });

  test.each([
    ["reader", { Add: false, Review: false, Accounts: false }, { "/add": 403, "/accounts": 403 }],
    ["editor", { Add: true, Review: true, Accounts: false }, { "/add": 200, "/accounts": 403 }],
    ["admin", { Add: true, Review: true, Accounts: true }, { "/add": 200, "/accounts": 200 }],
  ] as const)("shows a %s what its role may do, and opens no more than that", async (name, offered, answers) => {
    await visitPage(browser, desk.url, async (page) => {
      await signIn(page, name);
      const menu = await page.locator("header a, .signed-in a").allTextContents();
      for (const [title, isOffered] of Object.entries(offered)) expect(menu.includes(title), title).toBe(isOffered);
      for (const [path, status] of Object.entries(answers)) expect((await page.goto(desk.url + path))!.status(), path).toBe(status);
    });
  });

  test("lets nobody go on guessing, says how long to wait, and lets them in after that", async () => {
    await visitPage(browser, desk.url, async (page) => {
      for (let at = 0; at < 5; at++) expect(await signIn(page, "editor", `guess number ${at}`)).toBe(401);
      expect(await signIn(page, "editor")).toBe(429);
      expect(await page.locator("[role=alert]").textContent()).toContain("Wait a quarter of an hour");
      expect((await page.goto(`${desk.url}/add`))!.url()).toContain("/login");
      now += QUARTER_OF_AN_HOUR + 1;
      expect(await signIn(page, "editor")).toBe(303);
      expect(await page.locator(".signed-in").textContent()).toContain("editor");
    });
  });

  test("does nothing for a form of another site, whoever is signed in", async () => {
    await visitPage(browser, desk.url, async (page) => {
      await signIn(page, "admin");
      await page.goto(`http://127.0.0.1:${(otherSite.address() as AddressInfo).port}`);
      await page.locator("button").click();
      await page.waitForURL(`${desk.url}/accounts/reader`);
      expect(await page.locator("h1").textContent()).toMatch(/not signed in|not from this desk/);
      expect((await accounts.list()).find(({ name }) => name === "reader")?.role).toBe("reader");
    });
  });

  test("keeps a log of it all, from which address, that admins read", async () => {
    await visitPage(browser, desk.url, async (page) => {
      await signIn(page, "reader", "not the password");
      await signIn(page, "admin");
      await page.goto(`${desk.url}/accounts`);
      const rows = await page.locator("table").last().locator("tbody tr").allTextContents();
      expect(rows[0]).toContain("signed in");
      expect(rows[0]).toContain(ADDRESS);
      expect(rows[1]).toContain("reader");
      expect(rows.filter((row) => row.includes("editor")).length).toBeGreaterThanOrEqual(6);
      expect(rows.join(" ")).not.toContain("guess number");
    });
  });
});
