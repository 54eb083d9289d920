import type { Context, Hono } from "hono";
import type { Act } from "../../engine/decide.ts";
import { Refusal } from "../../engine/refusal.ts";
import { addDays } from "../../model/day.ts";
import type { QueueItem } from "../../model/queue.ts";
import type { Incident } from "../../model/record.ts";
import type { DeskEnv } from "../access/desk-env.ts";
import { needs, readForm } from "../access/guard.tsx";
import type { Desk } from "../desk.ts";
import { incidentPath } from "../links.ts";
import { CorrectPage } from "../pages/correct.tsx";
import { DecisionsPage } from "../pages/decisions.tsx";
import { ReviewPage, USUAL_REASON } from "../pages/review.tsx";
import { showPage } from "../render.ts";
import { readQueued } from "../reviewing/queued.ts";
import { readAnswer } from "../reviewing/read-answer.ts";
import { noSuch } from "./no-such.tsx";
import { orRefusal } from "./or-refusal.ts";
import type { RouteOptions } from "./route-options.ts";

/** Incidents offered to be put together with one. */
const MOST_OTHERS = 20;
/** Days before and after an incident in which another one may be the same. */
const NEAR_DAYS = 3;
const LONGEST_TEXT = 200;

/** The queue, the decisions, and the page that sets one incident right. */
export function reviewingRoutes(app: Hono<DeskEnv>, desk: Desk, options: RouteOptions): void {
  const { access, now, note, turns } = options;
  const decide = async (context: Context<DeskEnv>, act: Act, usualReason = "") => {
    const author = context.get("visitor")!.name;
    const reason = context.get("form").text("reason").trim() || usualReason;
    const decided = await turns.take(() => desk.decide(act, { author, reason, at: now() }));
    await note(context, act.kind === "undo" ? "undone" : "decided", `${act.kind} ${decided.decision.id}`);
    return decided;
  };
  app.get("/review", needs("editor"), async (context) => showQueue(context, desk, (await desk.queue())[0]));
  app.get("/review/:id", needs("editor"), async (context) => {
    const item = (await desk.queue()).find(({ id }) => id === context.req.param("id"));
    return item ? showQueue(context, desk, item) : context.redirect("/review", 303);
  });
  app.post("/review/:id", needs("editor"), readForm(access), async (context) => {
    const before = await desk.queue();
    const item = before.find(({ id }) => id === context.req.param("id"));
    if (!item) return showQueue(context, desk, before[0], "This was settled already, or the reports changed: here is what is unsure now.");
    const form = context.get("form");
    const act = readAnswer(await readQueued(item, desk), form.text("answer"), form.text("value"));
    if (!act) return showQueue(context, desk, item, "Choose an answer; to override, write the value.");
    const tried = await orRefusal(() => decide(context, act, USUAL_REASON));
    if (tried instanceof Refusal) return showQueue(context, desk, item, tried.message);
    const next = nextAfter(item, before, await desk.queue());
    return context.redirect(`/review${next ? `/${next.id}` : ""}?done=${tried.decision.id}`, 303);
  });
  app.get("/decisions", async (context) => showPage(context, <DecisionsPage decisions={await desk.decisions()} />));
  app.post("/decisions/:id/undo", needs("editor"), readForm(access), async (context) => {
    const tried = await orRefusal(() => decide(context, { kind: "undo", decision: context.req.param("id") }, "Taken back at the desk"));
    if (tried instanceof Refusal && tried.code === "not-found") return noSuch(context, "decision");
    return context.redirect("/decisions", 303);
  });
  app.get("/incidents/:id/correct", needs("editor"), (context) => showCorrect(context, desk, context.req.param("id"), undefined));
  app.post("/incidents/:id/correct", needs("editor"), readForm(access), async (context) => {
    const incident = context.req.param("id");
    const form = context.get("form");
    const act = readCorrection(incident, form.text("act"), form);
    if (!act) return showCorrect(context, desk, incident, "Choose what is to be changed.");
    const tried = await orRefusal(() => decide(context, act));
    if (tried instanceof Refusal) return showCorrect(context, desk, incident, tried.message);
    return context.redirect(incidentPath(tried.incidents[0]?.id ?? incident), 303);
  });
}

async function showQueue(context: Context<DeskEnv>, desk: Desk, item: QueueItem | undefined, complaint?: string): Promise<Response> {
  const [queue, decisions] = await Promise.all([desk.queue(), context.req.query("done") === undefined ? [] : desk.decisions()]);
  const done = decisions.find(({ id }) => id === context.req.query("done"));
  const page = <ReviewPage queue={queue} queued={item && (await readQueued(item, desk))} done={done} complaint={complaint} />;
  return showPage(context, page, complaint === undefined ? 200 : 422);
}

async function showCorrect(context: Context<DeskEnv>, desk: Desk, id: string, complaint: string | undefined): Promise<Response> {
  const found = await desk.incident(id);
  if (!found) return noSuch(context, "incident");
  const text = (context.req.query("text") ?? "").trim().slice(0, LONGEST_TEXT);
  const query = text === "" ? nearTo(found.incident) : { text };
  const others =
    query && (await desk.incidents({ ...query, limit: MOST_OTHERS + 1 })).incidents.filter((one) => one.id !== found.incident.id);
  const page = <CorrectPage found={found} others={others?.slice(0, MOST_OTHERS) ?? []} text={text} complaint={complaint} />;
  return showPage(context, page, complaint === undefined ? 200 : 422);
}

/** Where another telling of the incident would lie; `undefined` where its day is not known. */
function nearTo({ when, where }: Incident) {
  return when && { from: addDays(when.from, -NEAR_DAYS), to: addDays(when.to, NEAR_DAYS), country: where?.country };
}

function readCorrection(
  incident: string,
  kind: string,
  form: { text(name: string): string; texts(name: string): readonly string[] },
): Act | undefined {
  if (kind === "override") return { kind, incident, field: form.text("field"), value: form.text("value") };
  if (kind === "merge" && form.text("other") !== "") return { kind, incidents: [incident, form.text("other")] };
  if (kind === "split" && form.texts("article").length > 0) return { kind, incident, articles: form.texts("article") };
  return undefined;
}

/** The first item after one that is settled which is still asked, else the first of all. */
function nextAfter(item: QueueItem, before: readonly QueueItem[], now: readonly QueueItem[]): QueueItem | undefined {
  const later = before.slice(before.findIndex(({ id }) => id === item.id) + 1);
  for (const { id } of later) {
    const found = now.find((one) => one.id === id);
    if (found) return found;
  }
  return now[0];
}
