import { Hono } from "hono";
import type { DeskEnv } from "./access/desk-env.ts";
import { askedFrom, whoAsks } from "./access/guard.tsx";
import type { Access } from "./access/visitor.ts";
import type { FetchOptions } from "./adding/fetch-page.ts";
import type { Desk } from "./desk.ts";
import { ApologyPage } from "./pages/apology.tsx";
import { showPage } from "./render.ts";
import { Turns } from "./reviewing/turns.ts";
import { addingRoutes } from "./routes/adding.tsx";
import { accountRoutes, enteringRoutes } from "./routes/entering.tsx";
import { noSuch } from "./routes/no-such.tsx";
import { readingRoutes } from "./routes/reading.tsx";
import { reviewingRoutes } from "./routes/reviewing.tsx";
import type { RouteOptions } from "./routes/route-options.ts";
import { STYLE } from "./style.ts";

/** Only our own script and style run, nothing is loaded from elsewhere, nobody frames the desk, and no other host hears of it. */
const HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
  // Not "no-referrer": with it browsers hide from us, too, which site a form comes from.
  "Referrer-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cache-Control": "private, no-cache",
};

/** What the app is handed beside the desk. */
export interface AppOptions {
  readonly access: Access;
  /** The script of the pages: assets/desk.js. */
  readonly script: string;
  /** Largest form with files. Bytes. */
  readonly maxUploadBytes: number;
  /** How pages are fetched by their address. */
  readonly fetching: FetchOptions;
  /** So many bytes that nobody can guess. */
  readonly random: (bytes: number) => Uint8Array;
  /** The present time: ISO 8601 instant. */
  readonly now: () => string;
  /** Told of an error that made a page fail; the reader sees an apology without its details. */
  readonly onError?: (error: Error) => void;
}

/** The desk's pages as a Hono app: rendered here, readable without JavaScript. */
export function createApp(desk: Desk, { onError = () => {}, script, ...rest }: AppOptions): Hono<DeskEnv> {
  const { accounts } = rest.access;
  const options: RouteOptions = {
    ...rest,
    onError,
    turns: new Turns(),
    note: async (context, action, about) => {
      await accounts?.note({ account: context.get("visitor")?.name ?? "", from: askedFrom(context), action, about });
    },
  };
  const app = new Hono<DeskEnv>();
  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(HEADERS)) context.res.headers.set(name, value);
  });
  app.use(whoAsks(options.access));
  readingRoutes(app, desk);
  addingRoutes(app, desk, options);
  reviewingRoutes(app, desk, options);
  enteringRoutes(app, options);
  accountRoutes(app, options);
  app.get("/style.css", (context) => context.body(STYLE, 200, { "Content-Type": "text/css; charset=utf-8" }));
  app.get("/desk.js", (context) => context.body(script, 200, { "Content-Type": "text/javascript; charset=utf-8" }));
  app.get("/favicon.ico", (context) => context.body(null, 204));
  app.notFound((context) => noSuch(context, "page"));
  app.onError((error, context) => {
    onError(error);
    const advice = "The record is unharmed. Load the page again; if it stays, stop the desk and run “corroborate doctor”.";
    return showPage(context, <ApologyPage heading="This page could not be made" advice={advice} />, 500);
  });
  return app;
}
