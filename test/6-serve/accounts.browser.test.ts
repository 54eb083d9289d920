import { randomBytes } from "node:crypto";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { formToken } from "../../src/6-serve/access/visitor.ts";
import { createApp } from "../../src/6-serve/app.tsx";
import { type OpenDesk, serve } from "../../src/6-serve/serve.ts";
import { Accounts } from "../../src/engine/accounts.ts";
import { openSqliteAccounts } from "../../src/store/sqlite/sqlite-accounts.ts";
import { flawsOf, LOOKS, NO_FLAWS, openBrowser, visitPage } from "./browser.ts";
import { DESK, OPTIONS } from "./fixture-desk.ts";

const PASSWORD = "four plain words here";

let browser: Browser;
let accounts: Accounts;
let desk: OpenDesk;

beforeAll(async () => {
  accounts = new Accounts(openSqliteAccounts(":memory:"), {
    now: () => "2026-03-01T10:00:00.000Z",
    random: (bytes) => new Uint8Array(randomBytes(bytes)),
  });
  for (const role of ["reader", "editor", "admin"]) await accounts.add(role, role, PASSWORD);
  desk = await serve(DESK, { ...OPTIONS, access: { ...OPTIONS.access, accounts }, host: "127.0.0.1", port: 0 });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await desk?.close();
  accounts?.close();
});

/** A page after signing in under the name of its role, without JavaScript. */
function visit<Result>(path: string, name: string, use: (page: Page) => Promise<Result>, options = { javaScriptEnabled: false }) {
  return visitPage(
    browser,
    desk.url + path,
    async (page) => {
      await page.locator("input[name=name]").fill(name);
      await page.locator("input[name=password]").fill(PASSWORD);
      await page.locator("main button").click();
      return await use(page);
    },
    options,
  );
}

describe("a desk with accounts", () => {
  test("shows nothing but its door before signing in, and then the page that was asked for", async () => {
    await visit("/sources", "reader", async (page) => {
      expect(new URL(page.url()).pathname).toBe("/sources");
      expect(await page.locator("nav[aria-label=Main] a").allTextContents()).not.toContain("Add");
    });
    for (const path of ["/", "/incidents/inc-sable.json", "/ask?q=x", "/add", "/accounts"]) {
      const response = await fetch(desk.url + path, { redirect: "manual" });
      expect(response.status, path).toBe(303);
      expect(response.headers.get("location"), path).toMatch(/^\/login\?to=/);
    }
  });

  test("keeps the session in a cookie that no script and no other site can use, and forgets it at the way out", async () => {
    await visit("/", "reader", async (page) => {
      const [cookie] = await page.context().cookies();
      expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Strict" });
      await page.locator(".signed-in button").click();
      await page.goto(`${desk.url}/sources`);
      expect(await page.locator("h1").textContent()).toBe("Sign in");
      expect(await accounts.session(cookie!.value)).toBeUndefined();
    });
  });

  test.each([
    ["reader", { "/add": 403, "/accounts": 403 }],
    ["editor", { "/add": 200, "/accounts": 403 }],
    ["admin", { "/add": 200, "/accounts": 200 }],
  ])("lets a %s do what its role may", async (name, expected) => {
    await visit("/", name, async (page) => {
      const found: Record<string, number> = {};
      for (const path of Object.keys(expected)) found[path] = (await page.goto(desk.url + path))!.status();
      expect(found).toEqual(expected);
    });
  });

  test("says no more than that name and password do not fit", async () => {
    await visitPage(browser, `${desk.url}/login`, async (page) => {
      for (const name of ["reader", "nobody"]) {
        await page.locator("input[name=name]").fill(name);
        await page.locator("input[name=password]").fill("a wrong one, surely");
        await page.locator("main button").click();
        expect(await page.locator("[role=alert]").textContent()).toBe("There is no account with this name and password.");
      }
    });
  });

  test("shows admins what was done", async () => {
    await visit("/accounts", "admin", async (page) => {
      expect(await page.locator("table").first().textContent()).toContain("editor, changeread, add and decide");
      expect(await page.locator("table").last().textContent()).toContain("signed in");
    });
  });

  test("lets admins add an account, give it a role and a password, and remove it; all of it is logged under their name", async () => {
    await visit("/accounts", "admin", async (page) => {
      await page.locator("input[name=name]").fill("Bea Ö.");
      await page.locator("select[name=role]").selectOption("editor");
      await page.locator("input[name=password]").fill(PASSWORD);
      await page.locator("text=Add it").click();
      await page.locator("td a", { hasText: "Bea Ö." }).click();
      await page.locator("select[name=role]").selectOption("reader");
      await page.locator("text=Give this role").click();
      expect((await accounts.list()).find(({ name }) => name === "Bea Ö.")?.role).toBe("reader");
      const found = await accounts.signIn({ name: "Bea Ö.", password: PASSWORD, from: "test" });
      await page.locator("td a", { hasText: "Bea Ö." }).click();
      await page.locator("input[name=password]").fill("other plain words here");
      await page.locator("text=Set it").click();
      expect(await accounts.session("session" in found ? found.session : "")).toBeUndefined();
      await page.locator("td a", { hasText: "Bea Ö." }).click();
      await page.locator("input[name=sure]").check();
      await page.locator("button", { hasText: "Remove it" }).click();
      expect((await accounts.list()).map(({ name }) => name)).not.toContain("Bea Ö.");
      const log = (await accounts.audit(10)).filter(({ about }) => about.startsWith("Bea"));
      expect(log.map(({ account, action }) => `${account} ${action}`)).toEqual(
        ["account-removed", "password-changed", "role-changed", "account-added"].map((action) => `admin ${action}`),
      );
    });
  });

  test("tells admins what cannot be done", async () => {
    await visit("/accounts/admin", "admin", async (page) => {
      await page.locator("select[name=role]").selectOption("reader");
      await page.locator("text=Give this role").click();
      expect(await page.locator("[role=alert]").textContent()).toContain("is the only admin");
      await page.goto(`${desk.url}/accounts`);
      await page.locator("input[name=name]").fill("editor");
      await page.locator("input[name=password]").fill(PASSWORD);
      await page.locator("text=Add it").click();
      expect(await page.locator("[role=alert]").textContent()).toContain("There is an account");
      expect((await page.goto(`${desk.url}/accounts/nobody`))!.status()).toBe(404);
    });
  });

  test("changes no account for an editor, nor by a form of another site", async () => {
    const post = async (name: string, headers: Record<string, string> = {}, token?: string) => {
      const cookie = await visit("/", name, async (page) => (await page.context().cookies())[0]!);
      const form = new URLSearchParams({ act: "role", role: "admin", token: token ?? formToken(cookie.value) });
      const asked = { method: "POST", body: form, redirect: "manual" } as const;
      return (await fetch(`${desk.url}/accounts/reader`, { ...asked, headers: { Cookie: `${cookie.name}=${cookie.value}`, ...headers } }))
        .status;
    };
    expect(await post("editor")).toBe(403);
    expect(await post("admin", {}, "guessed")).toBe(403);
    expect(await post("admin", { Origin: "https://evil.example" })).toBe(403);
    expect((await accounts.list()).find(({ name }) => name === "reader")?.role).toBe("reader");
  });

  test("sends nobody to another host after signing in", async () => {
    await visit("/login?to=//evil.example/", "reader", async (page) => expect(page.url()).toBe(`${desk.url}/`));
  });

  test("takes no form of one visitor from another", async () => {
    const cookie = await visit("/", "editor", async (page) => (await page.context().cookies())[0]!);
    const form = new FormData();
    form.set("text", "x");
    form.set("token", "of somebody else");
    const response = await fetch(`${desk.url}/add`, { method: "POST", body: form, headers: { Cookie: `${cookie.name}=${cookie.value}` } });
    expect(response.status).toBe(403);
    expect((await fetch(`${desk.url}/add`, { method: "POST", body: form })).status).toBe(401);
  });
});

test.each(LOOKS)("axe finds nothing wrong with the door and the accounts, %s", async (_name, look) => {
  await visitPage(
    browser,
    `${desk.url}/accounts`,
    async (page) => {
      expect(await flawsOf(page)).toEqual(NO_FLAWS);
      await page.locator("input[name=name]").fill("admin");
      await page.locator("input[name=password]").fill(PASSWORD);
      await page.locator("main button").click();
      expect(await flawsOf(page)).toEqual(NO_FLAWS);
      await page.goto(`${desk.url}/accounts/editor`);
      expect(await flawsOf(page)).toEqual(NO_FLAWS);
    },
    { ...look, bypassCSP: true },
  );
});

describe("a desk without accounts", () => {
  const app = createApp(DESK, OPTIONS);
  test.each([
    ["http://127.0.0.1:4680/", {}, 200],
    ["http://[::1]:4680/", {}, 200],
    ["http://localhost/", {}, 200],
    ["http://desk.example/", {}, 403],
    ["http://127.0.0.1.evil.example/", {}, 403],
    ["http://127.0.0.1/", { "X-Forwarded-For": "192.0.2.1" }, 403],
  ])("answers %s with %j by %i", async (url, headers, status) => {
    expect((await app.request(url, { headers })).status).toBe(status);
  });

  test("is not opened where other machines reach it", () => {
    expect(() => serve(DESK, { ...OPTIONS, host: "0.0.0.0", port: 0 })).toThrow("without accounts");
  });

  test("has no door", async () => {
    expect((await app.request("/login")).status).toBe(404);
    expect((await app.request("/accounts")).status).toBe(404);
  });
});
