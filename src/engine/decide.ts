import { digest } from "../4-resolve/digest.ts";
import { incidentIdOf } from "../4-resolve/incident-id.ts";
import { standingDecisions, undoneDecisions } from "../4-resolve/standing-decisions.ts";
import type { QueueItem } from "../model/queue.ts";
import { type Decision, type Incident, type IncidentOutline, OVERRIDABLE_FIELDS } from "../model/record.ts";
import type { Store } from "../store/store.ts";
import { findIncident } from "./find-incident.ts";
import { type ReadPlace, readOverride } from "./override-value.ts";
import { Refusal } from "./refusal.ts";

/**
 * What a person decides. An incident is named by its id, the beginning of it, or an id that it had; a mention as "articleId#A"; an item of the
 * queue by its id, "q…".
 */
export type Act =
  /** Two incidents are one. */
  | { readonly kind: "merge"; readonly incidents: readonly [string, string] }
  /** Articles, by id or the beginning of it, tell of another incident than the rest of its reports. */
  | { readonly kind: "split"; readonly incident: string; readonly articles: readonly string[] }
  /** An item of the queue; or two incidents or mentions. */
  | { readonly kind: "same" | "different"; readonly subjects: readonly [string] | readonly [string, string] }
  /** `value` as people write it: see {@link readOverride}. */
  | { readonly kind: "override"; readonly incident: string; readonly field: string; readonly value: string }
  /** A decision, by id or the beginning of it, is taken back. */
  | { readonly kind: "undo"; readonly decision: string };

/** Who decides, why, and when: an ISO 8601 instant, handed in. */
export interface Signature {
  readonly author: string;
  readonly reason: string;
  readonly at: string;
}

/** What was decided, and the incidents that it concerns as they are now. */
export interface Decided {
  readonly decision: Decision;
  readonly incidents: readonly IncidentOutline[];
}

/** A person's decision as a list shows it. */
export interface ListedDecision extends Decision {
  /** Id of the decision that took it back; `undefined`: it stands. */
  readonly undoneBy: string | undefined;
  /** The incidents that hold its mentions now. */
  readonly incidents: readonly { readonly id: string; readonly label: string }[];
}

/** What deciding needs of the engine. */
export interface Deciding {
  readonly store: Store;
  /** Brings the incidents up to date. */
  refresh(): Promise<unknown>;
  readonly readPlace: ReadPlace;
}

/** Stores the decision and brings the incidents up to date. Throws a `Refusal` where the act names something that is not there or makes no sense. */
export async function decide(act: Act, signature: Signature, deciding: Deciding): Promise<Decided> {
  const { author, reason, at } = signed(signature);
  await deciding.refresh();
  const content = await contentOf(act, deciding);
  const { kind, subjects, sides, value } = content;
  const id = digest([kind, ...subjects, ...(sides ?? []).flat(), author, reason, at, value], 20);
  const decision: Decision = { id, kind, subjects, ...(sides && { sides }), by: author, score: 1, reason, at, value };
  await deciding.store.addDecisions([decision]);
  await deciding.refresh();
  return { decision, incidents: await concerned(deciding.store, await mentionsOf(deciding.store, decision)) };
}

/** All that people decided, the latest first. */
export async function listDecisions(store: Store): Promise<readonly ListedDecision[]> {
  const all = (await store.decisions()).filter(({ by }) => by !== "rule");
  const undone = undoneDecisions(all);
  const undoings = all.filter(({ id, kind }) => kind === "undo" && !undone.has(id));
  const sorted = [...all].sort((one, two) =>
    (two.at ?? "") < (one.at ?? "") ? -1 : (two.at ?? "") > (one.at ?? "") ? 1 : one.id < two.id ? -1 : 1,
  );
  return Promise.all(
    sorted.map(async (decision) => ({
      ...decision,
      undoneBy: undoings.find(({ subjects }) => subjects[0] === decision.id)?.id,
      incidents: (await concerned(store, await mentionsOf(store, decision))).map(({ id, label }) => ({ id, label })),
    })),
  );
}

/** Why the mentions of an incident stand together: what people decided and did not take back, then the rules. */
export async function decisionsOn({ id, mentions }: Incident, store: Store): Promise<readonly Decision[]> {
  const own = new Set(mentions);
  const people = standingDecisions(await store.decisions());
  const about = people.filter(
    ({ kind, subjects, sides }) => kind !== "override" && (sides?.flat() ?? subjects).some((mention) => own.has(mention)),
  );
  return [...about, ...(await store.ruleDecisions(id))];
}

type Content = Pick<Decision, "kind" | "subjects" | "sides" | "value">;

function contentOf(act: Act, deciding: Deciding): Promise<Content> {
  switch (act.kind) {
    case "merge":
      return together("same", act.incidents, deciding.store);
    case "split":
      return split(act.incident, act.articles, deciding.store);
    case "same":
    case "different":
      return together(act.kind, act.subjects, deciding.store);
    case "override":
      return override(act, deciding);
    case "undo":
      return undo(act.decision, deciding.store);
  }
}

async function together(kind: "same" | "different", given: readonly string[], store: Store): Promise<Content> {
  const [one, two] =
    given.length === 1 ? await queuedPair(given[0]!, store) : await Promise.all(given.map((name) => mentionNamed(name, store)));
  if (one === undefined || two === undefined) throw new Refusal("usage", "give two incidents or mentions, or one item of the queue");
  if (one !== two) return { kind, subjects: [one, two], value: undefined };
  const named = given.join(" and ");
  throw new Refusal(
    "senseless",
    `${named} are one incident already: ${kind === "same" ? "nothing is to be done" : '"corroborate split" takes reports out of it'}`,
  );
}

async function queuedPair(id: string, store: Store): Promise<readonly string[]> {
  const item = await queueItem(id, store);
  if (item.question === "same incident") return item.mentions;
  throw new Refusal(
    "senseless",
    `${item.id} asks for the ${item.field}, not whether two are one: "corroborate override ${item.id} VALUE" answers it`,
  );
}

/** The item of that id. Throws where there is none. */
async function queueItem(id: string, store: Store): Promise<QueueItem> {
  const item = (await store.queue()).find((one) => one.id === id);
  if (item) return item;
  throw new Refusal("not-found", `no item "${id}" in the queue: "corroborate queue" lists them; an item that was settled is gone`);
}

/** "articleId#A" as it is, or the mention that an incident is known by. */
async function mentionNamed(name: string, store: Store): Promise<string> {
  if (!name.includes("#")) return founding(await findIncident(name, store));
  const held = await store.incidentsOf([name.slice(0, name.lastIndexOf("#"))]);
  if (held.some(({ mentions }) => mentions.includes(name))) return name;
  throw new Refusal("not-found", `no mention "${name}": "corroborate show INCIDENT --json" lists those of an incident`);
}

/** The mention that gave the incident its id. */
function founding({ id, mentions }: Incident): string {
  return mentions.find((mention) => incidentIdOf(mention) === id)!;
}

async function split(name: string, articles: readonly string[], store: Store): Promise<Content> {
  const incident = await findIncident(name, store);
  const taken = new Set(articles.map((start) => articleOf(incident, start)));
  const isTaken = (mention: string) => taken.has(mention.slice(0, mention.lastIndexOf("#")));
  const out = incident.mentions.filter(isTaken);
  const rest = incident.mentions.filter((mention) => !isTaken(mention));
  if (rest.length === 0) throw new Refusal("senseless", `these are all reports of ${incident.id}: leave at least one in it`);
  return { kind: "different", subjects: [out[0]!, rest[0]!], sides: [out, rest], value: undefined };
}

function articleOf(incident: Incident, start: string): string {
  const fitting = incident.articles.includes(start) ? [start] : incident.articles.filter((id) => id.startsWith(start));
  if (fitting.length === 1) return fitting[0]!;
  const what =
    fitting.length === 0
      ? `no report "${start}" tells of ${incident.id}`
      : `"${start}" begins the ids of several reports of ${incident.id}`;
  throw new Refusal(fitting.length === 0 ? "not-found" : "usage", `${what}: "corroborate show ${incident.id}" lists them`);
}

async function override(
  { incident: name, field: given, value }: Extract<Act, { kind: "override" }>,
  { store, readPlace }: Deciding,
): Promise<Content> {
  const incident = await findIncident(name, store);
  const field = OVERRIDABLE_FIELDS.find((one) => one === given);
  if (field === undefined) throw new Refusal("usage", `"${given}" is no field that can be set: ${OVERRIDABLE_FIELDS.join(", ")}`);
  const stated = (await store.statementsOf(incident.articles)).flatMap((one) =>
    one.kind === "where" && incident.statements.includes(one.id) ? one.value : [],
  );
  const read = readOverride(field, value, { stated, readPlace });
  return { kind: "override", subjects: [founding(incident), field], value: JSON.stringify(read) };
}

async function undo(start: string, store: Store): Promise<Content> {
  const all = (await store.decisions()).filter(({ by }) => by !== "rule");
  const fitting = all.filter(({ id }) => id.startsWith(start));
  const [found, another] = fitting;
  if (found === undefined) throw new Refusal("not-found", `no decision "${start}": "corroborate decisions" lists them`);
  if (another !== undefined) throw new Refusal("usage", `"${start}" begins the ids of several decisions: give more of it`);
  if (undoneDecisions(all).has(found.id)) throw new Refusal("senseless", `${found.id} is taken back already`);
  return { kind: "undo", subjects: [found.id, found.kind], value: undefined };
}

/** The mentions that a decision is about; of an undoing, those of what it takes back. */
async function mentionsOf(store: Store, { kind, subjects, sides }: Decision): Promise<readonly string[]> {
  if (kind === "override") return [subjects[0]];
  if (kind !== "undo") return sides?.flat() ?? subjects;
  const undone = (await store.decisions()).find(({ id }) => id === subjects[0]);
  return undone === undefined ? [] : mentionsOf(store, undone);
}

async function concerned(store: Store, mentions: readonly string[]): Promise<readonly IncidentOutline[]> {
  const held = await store.incidentsOf(mentions.map((mention) => mention.slice(0, mention.lastIndexOf("#"))));
  return held.filter((incident) => incident.mentions.some((mention) => mentions.includes(mention)));
}

function signed({ author, reason, at }: Signature): Signature {
  const [by, why] = [author.trim(), reason.trim()];
  if (by === "") throw new Refusal("usage", "say who decides: --author NAME, or set CORROBORATE_AUTHOR");
  if (by === "rule") throw new Refusal("usage", '"rule" is how the program signs: give the name of a person');
  if (why === "") throw new Refusal("usage", "say why: --reason TEXT");
  return { author: by, reason: why, at };
}
