import { setTimeout as pause } from "node:timers/promises";
import type { Context, Hono } from "hono";
import { streamSSE } from "hono/streaming";
import type { DeskEnv } from "../access/desk-env.ts";
import { needs, readForm } from "../access/guard.tsx";
import { AddQueue, hasEnded, type JobState } from "../adding/add-queue.ts";
import { jobText } from "../adding/job-text.ts";
import { readUpload } from "../adding/read-upload.ts";
import type { Desk, ShownArticle } from "../desk.ts";
import { AddPage } from "../pages/add.tsx";
import { AddJobPage } from "../pages/add-job.tsx";
import { showPage } from "../render.ts";
import { noSuch } from "./no-such.tsx";
import type { RouteOptions } from "./route-options.ts";

/** A form is answered when its job is done, or after this long with how far it is. Milliseconds. */
const PATIENCE = 1500;
/** Ids are names, not secrets: who may see a job is decided by role. */
const ID_BYTES = 9;

/** Files and pasted texts into the record, with their progress. */
export function addingRoutes(app: Hono<DeskEnv>, desk: Desk, options: RouteOptions): void {
  const { access, maxUploadBytes, random, turns, onError, note } = options;
  const newId = () => Buffer.from(random(ID_BYTES)).toString("base64url");
  const queue = new AddQueue({ add: (uploads, onProgress) => turns.take(() => desk.add(uploads, onProgress)), newId, onError });
  const blank = (context: Context<DeskEnv>, complaint?: string) =>
    showPage(context, <AddPage maxUploadBytes={maxUploadBytes} complaint={complaint} />, complaint === undefined ? 200 : 400);

  app.get("/add", needs("editor"), (context) => blank(context));
  app.post("/add", needs("editor"), readForm(access, maxUploadBytes), async (context) => {
    const inputs = await readUpload(context.get("form"));
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

async function untilEnd(job: { state(): JobState; changed(): Promise<void> }): Promise<void> {
  while (!hasEnded(job.state())) await job.changed();
}

/** The incidents that the articles tell mainly of, each once. */
function incidentsOf(shown: readonly ShownArticle[]) {
  const main = shown.flatMap(({ article, incidents }) => incidents.filter(({ mainArticles }) => mainArticles.includes(article.id)));
  return [...new Map(main.map((incident) => [incident.id, incident])).values()];
}
