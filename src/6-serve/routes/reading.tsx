import type { Context, Hono } from "hono";
import type { Article } from "../../model/article.ts";
import { isDay } from "../../model/day.ts";
import type { SourceRow } from "../../model/explainer.ts";
import type { Family } from "../../model/record.ts";
import { familyReasons } from "../../support/family-reasons.ts";
import type { DeskEnv } from "../access/desk-env.ts";
import { viewOf } from "../charts/map-view.ts";
import { MOST_TOWNS } from "../charts/world-map.tsx";
import { citationOf } from "../citation.ts";
import type { Desk } from "../desk.ts";
import { toAtom, toJsonFeed } from "../feed.ts";
import { actorPath, incidentPath, readCitedSpan } from "../links.ts";
import { ActorPage } from "../pages/actor.tsx";
import { ActorsPage } from "../pages/actors.tsx";
import { ArticlePage } from "../pages/article.tsx";
import { AskPage } from "../pages/ask.tsx";
import { FrontPage } from "../pages/front.tsx";
import { IncidentPage } from "../pages/incident.tsx";
import { SourcesPage } from "../pages/sources.tsx";
import { VersionsPage } from "../pages/versions.tsx";
import { isNarrowed, readQuery } from "../read-query.ts";
import { showPage } from "../render.ts";
import { noSuch } from "./no-such.tsx";

/** A longer question is cut. Characters. */
const LONGEST_QUESTION = 300;
/** The name of a page, and the form in which it is asked for. */
const PAGE_NAME = /^(.*?)(\.md|\.txt|\.cite|\.feed\.json|\.json|\.atom)?$/s;
/** Families shown on the sources page. */
const MOST_FAMILIES = 40;

/** The pages that only read the record. */
export function readingRoutes(app: Hono<DeskEnv>, desk: Desk): void {
  app.get("/", (context) => front(context, desk));
  app.get("/incidents/:id", (context) => incident(context, desk));
  app.get("/actors", async (context) => showPage(context, <ActorsPage actors={await desk.actors()} />));
  app.get("/actors/:id", (context) => actor(context, desk));
  app.get("/articles/:id", (context) => article(context, desk));
  app.get("/articles/:id/versions", async (context) => {
    const versions = (await desk.article(context.req.param("id")))?.versions ?? [];
    const [before, after] = ["from", "to"].map((name) => versions.find(({ version }) => version === context.req.query(name)));
    return before && after ? showPage(context, <VersionsPage before={before} after={after} />) : noSuch(context, "version");
  });
  app.get("/ask", async (context) => {
    const question = (context.req.query("q") ?? "").trim().slice(0, LONGEST_QUESTION);
    return showPage(context, <AskPage answer={question === "" ? undefined : await desk.ask(question)} />);
  });
  app.get("/sources", (context) => sources(context, desk));
}

async function front(context: Context<DeskEnv>, desk: Desk): Promise<Response> {
  const read = readQuery(new URL(context.req.url).searchParams, { policy: desk.policy, place: (name) => desk.place(name) });
  const { south, west, north, east } = viewOf(read.query.area);
  const area = { south, west, north, east };
  const passing = read.query.inPassing === undefined ? undefined : desk.incidents({ ...read.query, inPassing: true, offset: 0, limit: 1 });
  const [{ incidents, total }, spots, facets, counts, left] = await Promise.all([
    ...([desk.incidents(read.query), desk.spots({ ...read.query, area }), desk.facets(read.query), desk.counts(), passing] as const),
  ]);
  const first = read.page === 1 && !isNarrowed(read.query) ? incidents[0] : undefined;
  const lead = first && (await desk.explain(first.id));
  const untold = await desk.untoldHarms(incidents);
  const map = { spots, towns: desk.dotsWithin(area, MOST_TOWNS) };
  return showPage(
    context,
    <FrontPage
      {...read}
      {...map}
      {...{ incidents, untold, total, inPassing: left?.total ?? 0, facets, counts, lead, policy: desk.policy }}
    />,
  );
}

/** "/incidents/3f2a", and the same with ".md", ".txt", ".cite", ".json", ".atom" or ".feed.json". */
async function incident(context: Context<DeskEnv, "/incidents/:id">, desk: Desk): Promise<Response> {
  const { origin, search, searchParams } = new URL(context.req.url);
  const [, id, form] = PAGE_NAME.exec(context.req.param("id"))!;
  const [asOf, since] = ["as-of", "since"].map((name) => searchParams.get(name) ?? "").map((day) => (isDay(day) ? day : undefined));
  const explained = await desk.explain(id!, { asOf, since });
  if (!explained) return noSuch(context, "incident");
  const { id: present } = explained.incident;
  // Not for good: a merger can be taken back, and then the former id is an incident again.
  if (present !== id) return context.redirect(`${incidentPath(present)}${form ?? ""}${search}`, 302);
  const subject = { id: present, path: incidentPath(present), explainer: explained.explainer };
  if (form === ".md") return plain(explained.markdown, "text/markdown");
  if (form === ".txt") return plain(explained.text, "text/plain");
  if (form === ".cite") return plain(citationOf(explained.explainer, `${origin}${incidentPath(present)}${search}`), "text/plain");
  if (form === ".json") return plain(explained.json, "application/json");
  if (form === ".atom") return plain(toAtom(subject, origin), "application/atom+xml");
  if (form === ".feed.json") return plain(toJsonFeed(subject, origin), "application/feed+json");
  const { latitude, longitude } = explained.incident.where ?? {};
  const map = latitude === undefined || longitude === undefined ? undefined : desk.dotsAround(latitude, longitude);
  // Spread, it would make the forms that nobody asked for.
  const page = { incident: explained.incident, explainer: explained.explainer, days: explained.days, asOf: explained.asOf };
  return showPage(context, <IncidentPage {...page} map={map} parameters={searchParams} />);
}

/** "/actors/isis-k", and the same forms as an incident has. */
async function actor(context: Context<DeskEnv, "/actors/:id">, desk: Desk): Promise<Response> {
  const { origin } = new URL(context.req.url);
  const [, id, form] = PAGE_NAME.exec(context.req.param("id"))!;
  const explained = await desk.explainActor(id!);
  if (!explained) return noSuch(context, "actor");
  const { explainer } = explained;
  const subject = { id: explainer.actorId, path: actorPath(explainer.actorId), explainer };
  if (form === ".md") return plain(explained.markdown, "text/markdown");
  if (form === ".json") return plain(explained.json, "application/json");
  if (form === ".atom") return plain(toAtom(subject, origin), "application/atom+xml");
  if (form === ".feed.json") return plain(toJsonFeed(subject, origin), "application/feed+json");
  return showPage(context, <ActorPage explainer={explainer} />);
}

function plain(body: string, type: string): Response {
  return new Response(body, { headers: { "Content-Type": `${type}; charset=utf-8` } });
}

async function article(context: Context<DeskEnv, "/articles/:id">, desk: Desk): Promise<Response> {
  const shown = await desk.article(context.req.param("id"));
  if (!shown) return noSuch(context, "article");
  const wanted = context.req.query("version");
  const other = shown.versions.find((one) => one.version === wanted && one.version !== shown.article.version);
  // Offsets count in one version of the text: another version is shown without marks.
  if (other) return showPage(context, <ArticlePage {...shown} article={other} statements={[]} cited={undefined} />);
  return showPage(context, <ArticlePage {...shown} cited={readCitedSpan(context.req.query("mark"))} />);
}

async function sources(context: Context<DeskEnv>, desk: Desk): Promise<Response> {
  const [counts, families, standings] = await Promise.all([desk.counts(), desk.families(), desk.outletStandings()]);
  const several = families.filter(({ articles }) => articles.length > 1);
  several.sort((one, other) => other.articles.length - one.articles.length || (one.id < other.id ? -1 : 1));
  const shown = several.slice(0, MOST_FAMILIES);
  const articles = new Map((await desk.articles(shown.flatMap((family) => family.articles))).map((article) => [article.id, article]));
  const rows = shown.map((family) => sourceRow(family, articles));
  return showPage(context, <SourcesPage standings={standings} counts={counts} families={rows} total={several.length} />);
}

function sourceRow(family: Family, articles: ReadonlyMap<string, Article>): SourceRow {
  return {
    family: family.id,
    reasons: familyReasons(family, (id) => articles.get(id)?.outlet),
    articles: family.articles.flatMap((articleId) => {
      const article = articles.get(articleId);
      if (!article) return [];
      const { id, outlet, title, published, url } = article;
      return [{ id, outlet, title, published: published?.at, url }];
    }),
  };
}
