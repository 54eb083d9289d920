import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import type { Desk } from "../../src/6-serve/desk.ts";
import { type OpenDesk, serve } from "../../src/6-serve/serve.ts";
import { openBrowser, visitPage } from "./browser.ts";
import { DESK, OPTIONS } from "./fixture-desk.ts";

/** A desk that is served with a browser beside it for the tests of one file. */
export interface ShownDesk {
  /** Where it is served; known when the tests run. */
  url(): string;
  /** Opens a page of the desk by its path. */
  visit<Result>(path: string, use: (page: Page) => Promise<Result>, options?: BrowserContextOptions): Promise<Result>;
}

/** Serves the fixture's desk, or the one given, while the tests of this file run. */
export function showDesk(shown: () => Desk | Promise<Desk> = () => DESK): ShownDesk {
  let browser: Browser;
  let desk: OpenDesk;
  beforeAll(async () => {
    desk = await serve(await shown(), { ...OPTIONS, host: "127.0.0.1", port: 0 });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await desk?.close();
  });
  return { url: () => desk.url, visit: (path, use, options = {}) => visitPage(browser, desk.url + path, use, options) };
}
