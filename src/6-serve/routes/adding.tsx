import { setTimeout as pause } from "node:timers/promises";
import type { Context, Hono } from "hono";
import { streamSSE } from "hono/streaming";
import type { DeskEnv } from "../access/desk-env.ts";
import { needs, readForm } from "../access/guard.tsx";
import { AddQueue, hasEnded, type JobState } from "../adding/add-queue.ts";
import { type FetchOptions, FetchProblem, fetchPage } from "../adding/fetch-page.ts";
import { jobText } from "../adding/job-text.ts";
import { readUpload } from "../adding/read-upload.ts";
import type { Desk, ShownArticle, Upload } from "../desk.ts";
import { AddPage } from "../pages/add.tsx";
import { AddJobPage } from "../pages/add-job.tsx";
import { showPage } from "../render.ts";
import { noSuch } from "./no-such.tsx";
import type { RouteOptions } from "./route-options.ts";

/** A form is answered when its job is done, or after this long with how far it is. Milliseconds. */
const PATIENCE = 1500;
/** Pages that are fetched at once. */
const MOST_FETCHES = 4;
/** A longer address is cut. Characters. */
const LONGEST_ADDRESS = 2000;
/** Ids are names, not secrets: who may see a job is decided by role. */
const ID_BYTES = 9;

/** Files and pasted texts into the record, with their progress. */
export function addingRoutes(app: Hono<DeskEnv>, desk: Desk, options: RouteOptions): void {
  const { access, maxUploadBytes, fetching, random, turns, onError, note } = options;
  const newId = () => Buffer.from(random(ID_BYTES)).toString("base64url");
  const queue = new AddQueue({ add: (uploads, onProgress) => turns.take(() => desk.add(uploads, onProgress)), newId, onError });
  const blank = (context: Context<DeskEnv>, complaint?: string, address = "") => {
    const page = <AddPage maxUploadBytes={maxUploadBytes} maxPageBytes={fetching.maxBytes} complaint={complaint} address={address} />;
    return showPage(context, page, complaint === undefined ? 200 : 400);
  };
  let fetches = 0;
  const fetchOne = async (address: string): Promise<Upload | string> => {
    if (fetches >= MOST_FETCHES) return "Other pages are being fetched. Try again in a moment.";
    fetches += 1;
    try {
      return await fetchUpload(address, fetching);
    } finally {
      fetches -= 1;
    }
  };

  app.get("/add", needs("editor"), (context) => blank(context));
  app.post("/add", needs("editor"), readForm(access, maxUploadBytes), async (context) => {
    const form = context.get("form");
    const address = form.text("address").trim().slice(0, LONGEST_ADDRESS);
    const page = address === "" ? undefined : await fetchOne(address);
    if (typeof page === "string") return blank(context, page, address);
    const inputs = page ? [page] : await readUpload(form);
    if (inputs.length === 0) return blank(context, "There was nothing to add: choose a file, or paste a text.");
    const job = queue.start(context.get("visitor")!.name, inputs);
    if (!job) return blank(context, "Too much is waiting to be added already. Try again when some of it is done.");
    await note(context, "reports-added", inputs.length === 1 ? inputs[0]!.source : `${inputs.length} inputs`);
    const until = new AbortController();
    await Promise.race([untilEnd(job), pause(PATIENCE, undefined, { signal: until.signal }).catch(() => {})]);
    until.abort();
    return context.redirect(`/add/${job.id}`, 303);
  });
  app.get("/add/:id", needs("editor"), async (context) => {
    const job = queue.find(context.req.param("id"));
    if (!job) return noSuch(context, "job");
    const isDone = hasEnded(job.state());
    const shown = isDone ? (await Promise.all(job.state().stored.map((id) => desk.article(id)))).filter((one) => one !== undefined) : [];
    return showPage(context, <AddJobPage job={job} articles={shown.map(({ article }) => article)} incidents={incidentsOf(shown)} />);
  });
  app.get("/add/:id/events", needs("editor"), (context) => {
    const job = queue.find(context.req.param("id"));
    if (!job) return noSuch(context, "job");
    return streamSSE(context, async (stream) => {
      const gone = new Promise<void>((resolve) => stream.onAbort(resolve));
      for (let state: JobState | undefined; !stream.aborted; ) {
        const change = job.changed();
        state = job.state();
        await stream.writeSSE({ event: hasEnded(state) ? "end" : "progress", data: jobText(state) });
        if (hasEnded(state)) return;
        await Promise.race([change, gone]);
      }
    });
  });
}

/** The page at an address as an upload; or why there is none. */
async function fetchUpload(address: string, options: FetchOptions): Promise<Upload | string> {
  try {
    const { bytes, url, charset } = await fetchPage(address, options);
    const told = { title: undefined, outlet: undefined, published: undefined, url };
    return { source: url, bytes, told, ...(charset === undefined ? {} : { charset }) };
  } catch (error) {
    if (error instanceof FetchProblem) return `This page was not added: ${error.message}.`;
    throw error;
  }
}

async function untilEnd(job: { state(): JobState; changed(): Promise<void> }): Promise<void> {
  while (!hasEnded(job.state())) await job.changed();
}

/** The incidents that the articles tell mainly of, each once. */
function incidentsOf(shown: readonly ShownArticle[]) {
  const main = shown.flatMap(({ article, incidents }) => incidents.filter(({ mainArticles }) => mainArticles.includes(article.id)));
  return [...new Map(main.map((incident) => [incident.id, incident])).values()];
}
