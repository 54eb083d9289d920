import { requeue } from "../4-resolve/queue.ts";
import { type ResolveOptions, reviewed } from "../4-resolve/resolve.ts";
import type { QueueItem } from "../model/queue.ts";
import type { Decision, Incident, Resolution } from "../model/record.ts";
import type { Store } from "../store/store.ts";

/**
 * What a new decision changes in a view that was up to date before it, where that can be told without resolving everything; `undefined` where
 * it may change which mentions are one incident. The same as resolving gives:
 *
 * - what is told apart and stands apart, and what is put together and stands together, stays so: only the doubt is gone;
 * - a field that was set, or given back, changes its incident and the doubts on it.
 */
export async function amendment(
  decision: Decision,
  { store, options }: { readonly store: Store; readonly options: () => ResolveOptions },
): Promise<Pick<Resolution, "incidents" | "queue"> | undefined> {
  const set = decision.kind === "undo" ? (await store.decisions()).find(({ id }) => id === decision.subjects[0]) : decision;
  if (set?.kind === "override") return fieldSet(set, store, options());
  if (decision.kind === "undo" || decision.sides !== undefined) return undefined;
  const [one, two] = await Promise.all(decision.subjects.map((mention) => incidentOf(mention, store)));
  if (one === undefined || two === undefined || (one.id === two.id) !== (decision.kind === "same")) return undefined;
  const isSettled = (item: QueueItem) => {
    if (item.question !== "same incident") return false;
    if (decision.kind === "same") return [...item.mentions].sort().join(" ") === [...decision.subjects].sort().join(" ");
    const ids = item.incidents.map(({ id }) => id);
    return ids.includes(one.id) && ids.includes(two.id);
  };
  return { incidents: [], queue: (await store.queue()).filter((item) => !isSettled(item)) };
}

async function fieldSet({ subjects: [mention] }: Decision, store: Store, options: ResolveOptions) {
  const before = await incidentOf(mention, store);
  if (before === undefined) return undefined;
  const statements = await store.statementsOf(before.articles);
  const reports = (await store.articles(before.articles)).map((article) => ({
    article,
    statements: statements.filter((one) => one.articleId === article.id && one.version === article.version),
  }));
  const incident = reviewed(before, reports, await store.familiesById(before.families), await store.decisions(), options);
  const queue = await store.queue();
  const concerned = new Set(
    queue
      .map(({ incidents }) => incidents.map(({ id }) => id))
      .filter((ids) => ids.includes(before.id))
      .flat(),
  );
  const others = await Promise.all([...concerned].map((id) => store.incident(id)));
  const known = new Map(others.flatMap((one) => (one === undefined ? [] : [[one.id, one] as const])));
  const amended = requeue(queue, incident, known, options.policy);
  return amended && { incidents: [incident], queue: amended };
}

async function incidentOf(mention: string, store: Store): Promise<Incident | undefined> {
  const held = await store.incidentsOf([mention.slice(0, mention.lastIndexOf("#"))]);
  return held.find(({ mentions }) => mentions.includes(mention));
}
