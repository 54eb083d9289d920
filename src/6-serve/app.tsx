import { Hono } from "hono";
import { isDay } from "../model/day.ts";
import type { SourceRow } from "../model/explainer.ts";
import type { Family } from "../model/record.ts";
import type { Desk } from "./desk.ts";
import { toAtom, toJsonFeed } from "./feed.ts";
import { readFigureFilter } from "./figure-filter.ts";
import { incidentPath, readCitedSpan } from "./links.ts";
import { ApologyPage } from "./pages/apology.tsx";
import { ArticlePage } from "./pages/article.tsx";
import { AskPage } from "./pages/ask.tsx";
import { FrontPage } from "./pages/front.tsx";
import { IncidentPage } from "./pages/incident.tsx";
import { SourcesPage } from "./pages/sources.tsx";
import { readQuery } from "./read-query.ts";
import { renderPage } from "./render.ts";
import { STYLE } from "./style.ts";

/** Nothing runs, nothing is loaded from elsewhere, nobody frames the desk. */
const HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy":
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
};
/** A longer question is cut. Characters. */
const LONGEST_QUESTION = 300;
/** Families shown on the sources page. */
const MOST_FAMILIES = 40;

/** What may be handed to the app beside the desk. */
export interface AppOptions {
  /** Told of an error that made a page fail; the reader sees an apology without its details. */
  readonly onError?: (error: Error) => void;
}

/** The desk's pages as a Hono app: rendered here, readable without JavaScript. */
export function createApp(desk: Desk, { onError = () => {} }: AppOptions = {}): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(HEADERS)) context.res.headers.set(name, value);
  });
  app.get("/", async (context) => context.html(await frontPage(desk, new URL(context.req.url).searchParams)));
  app.get("/incidents/:id", async (context) => incidentResponse(desk, context.req.param("id"), new URL(context.req.url)));
  app.get("/articles/:id", async (context) => {
    const page = await articlePage(desk, context.req.param("id"), new URL(context.req.url).searchParams);
    return page === undefined ? context.html(noSuch("article"), 404) : context.html(page);
  });
  app.get("/ask", async (context) => {
    const question = (context.req.query("q") ?? "").trim().slice(0, LONGEST_QUESTION);
    return context.html(renderPage(<AskPage answer={question === "" ? undefined : await desk.ask(question)} />));
  });
  app.get("/sources", async (context) => context.html(await sourcesPage(desk)));
  app.get("/style.css", (context) => context.body(STYLE, 200, { "Content-Type": "text/css; charset=utf-8" }));
  app.get("/favicon.ico", (context) => context.body(null, 204));
  app.notFound((context) => context.html(noSuch("page"), 404));
  app.onError((error, context) => {
    onError(error);
    const advice = "The record is unharmed. Load the page again; if it stays, stop the desk and run “corroborate doctor”.";
    return context.html(renderPage(<ApologyPage heading="This page could not be made" advice={advice} />), 500);
  });
  return app;
}

async function frontPage(desk: Desk, parameters: URLSearchParams): Promise<string> {
  const read = readQuery(parameters);
  const [{ incidents, total }, facets, counts] = await Promise.all([desk.incidents(read.query), desk.facets(), desk.counts()]);
  const { text, from, to, country, type } = read.query;
  const isWhole = read.page === 1 && [text, from, to, country, type].every((one) => one === undefined);
  const first = isWhole ? incidents[0] : undefined;
  const lead = first && (await desk.explain(first.id));
  return renderPage(<FrontPage {...read} incidents={incidents} total={total} facets={facets} counts={counts} lead={lead} />);
}

/** "/incidents/3f2a", and the same with ".md", ".json", ".atom" or ".feed.json". */
async function incidentResponse(desk: Desk, name: string, { origin, search, searchParams }: URL): Promise<Response> {
  const [, id, form] = /^(.*?)(\.md|\.feed\.json|\.json|\.atom)?$/s.exec(name)!;
  const day = searchParams.get("as-of");
  const explained = await desk.explain(id!, { asOf: day !== null && isDay(day) ? day : undefined });
  if (!explained) return respond(noSuch("incident"), "text/html", 404);
  const { id: present } = explained.incident;
  // Not for good: a merger can be taken back, and then the former id is an incident again.
  if (present !== id) return new Response(null, { status: 302, headers: { Location: `${incidentPath(present)}${form ?? ""}${search}` } });
  if (form === ".md") return respond(explained.markdown, "text/markdown");
  if (form === ".json") return respond(explained.json, "application/json");
  if (form === ".atom") return respond(toAtom(explained.explainer, origin), "application/atom+xml");
  if (form === ".feed.json") return respond(toJsonFeed(explained.explainer, origin), "application/feed+json");
  const { latitude, longitude } = explained.incident.where ?? {};
  const map = latitude === undefined || longitude === undefined ? undefined : desk.dotsAround(latitude, longitude);
  return respond(renderPage(<IncidentPage {...explained} map={map} filter={readFigureFilter(searchParams)} />), "text/html");
}

function respond(body: string, type: string, status = 200): Response {
  return new Response(body, { status, headers: { "Content-Type": `${type}; charset=utf-8` } });
}

async function articlePage(desk: Desk, id: string, parameters: URLSearchParams): Promise<string | undefined> {
  const shown = await desk.article(id);
  if (!shown) return undefined;
  const other = shown.versions.find((one) => one.version === parameters.get("version") && one.version !== shown.article.version);
  // Offsets count in one version of the text: another version is shown without marks.
  if (other) return renderPage(<ArticlePage {...shown} article={other} statements={[]} cited={undefined} />);
  return renderPage(<ArticlePage {...shown} cited={readCitedSpan(parameters.get("mark"))} />);
}

async function sourcesPage(desk: Desk): Promise<string> {
  const [counts, families] = await Promise.all([desk.counts(), desk.families()]);
  const several = families.filter(({ articles }) => articles.length > 1);
  several.sort((one, other) => other.articles.length - one.articles.length || (one.id < other.id ? -1 : 1));
  const rows = await Promise.all(several.slice(0, MOST_FAMILIES).map((family) => sourceRow(desk, family)));
  return renderPage(<SourcesPage counts={counts} families={rows} total={several.length} />);
}

async function sourceRow(desk: Desk, { id, articles, reasons }: Family): Promise<SourceRow> {
  const shown = await Promise.all(articles.map((articleId) => desk.article(articleId)));
  return {
    family: id,
    reasons,
    articles: shown.flatMap((one) =>
      one
        ? [
            {
              id: one.article.id,
              outlet: one.article.outlet,
              title: one.article.title,
              published: one.article.published?.at,
              url: one.article.url,
            },
          ]
        : [],
    ),
  };
}

function noSuch(what: "page" | "incident" | "article"): string {
  const advice =
    what === "page"
      ? "There is nothing at this address. The list of incidents leads to all that the record holds."
      : `The record holds no ${what} of this name. It may have been made anew since the link was set: the list of incidents leads to what there is.`;
  return renderPage(<ApologyPage heading={`No such ${what}`} advice={advice} />);
}
