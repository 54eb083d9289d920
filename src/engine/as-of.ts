import type { Article } from "../model/article.ts";
import { isDay } from "../model/day.ts";
import { type Decision, type IncidentOutline, type Report, toReports } from "../model/record.ts";
import type { Statement } from "../model/statement.ts";
import type { Store } from "../store/store.ts";
import { findIncident } from "./find-incident.ts";
import { Refusal } from "./refusal.ts";

/** A moment: a day ("2024-03-22", its end) or an instant ("2024-03-22T20:15:00.000Z"). */
export type Moment = string;

/** The record that an earlier state of it was made from. */
export interface Present {
  readonly store: Store;
  /** The moment of the earlier state. */
  readonly then: Moment;
}

/** Reports copied at once: small enough for memory. */
const BATCH = 500;

/**
 * A moment as people write it: "2024-03-22", "2024-03-22T20:15", "2024-03-22 20:15Z", "2024-03-22T20:15+03:00"; without a zone it is UTC.
 * Throws a `Refusal` for anything else.
 */
export function readMoment(text: string): Moment {
  const value = text.trim();
  if (isDay(value)) return value;
  const [, day, clock, zone] = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:?\d\d)?$/.exec(value) ?? [];
  const time = day !== undefined && isDay(day) ? Date.parse(`${day}T${clock}${zone ?? "Z"}`) : Number.NaN;
  if (!Number.isNaN(time)) return new Date(time).toISOString();
  throw new Refusal("usage", `"${text}" is no time: give a day as in 2024-03-22 (its end counts), or 2024-03-22T20:15 in UTC`);
}

/**
 * Whether something of that time was known at the moment. What has only a day is known from the end of that day on, and so is what was published at
 * midnight to the second, which is how feeds write a day. What has no time is never known to have been known.
 */
export function isKnownBy(at: string | undefined, moment: Moment): boolean {
  if (at === undefined) return false;
  const isOnlyDay = at.length === 10 || /T00:00(:00(\.0+)?)?(Z|$)/.test(at);
  if (moment.length === 10) return at.slice(0, 10) <= moment;
  return isOnlyDay ? at.slice(0, 10) < moment.slice(0, 10) : Date.parse(at) <= Date.parse(moment);
}

/** When this version of the text was out: its last change, else its publication. */
export function outAt({ updated, published }: Pick<Article, "updated" | "published">): string | undefined {
  return updated ?? published?.at;
}

/**
 * Copies into an empty store what was out at the moment. Which reports are one incident is taken as people have it now, as it was so then too;
 * what they set, or took back of it, counts from the time when they did.
 */
export async function copyKnown(present: Store, past: Store, moment: Moment): Promise<void> {
  const known = (await present.reports()).filter(({ article }) => isKnownBy(outAt(article), moment));
  for (let start = 0; start < known.length; start += BATCH) await past.addReports(known.slice(start, start + BATCH));
  await past.addDecisions(decisionsBy(await present.decisions(), moment));
}

/** A day before the latest report was out: what a reader of yesterday knew. `undefined` where no report tells its time. */
export function dayBeforeLatest(articles: readonly Article[]): Moment | undefined {
  const times = articles.flatMap((article) => outAt(article) ?? []).sort();
  const latest = times.at(-1);
  if (latest === undefined) return undefined;
  const before = new Date(Date.parse(latest) - DAY).toISOString();
  return latest.length === 10 ? before.slice(0, 10) : before;
}

/** Milliseconds. */
const DAY = 86_400_000;

/** Of each article the latest version that was out at the moment; articles of which none was are left out. */
async function versionsKnownBy(latest: readonly Article[], moment: Moment, store: Store): Promise<readonly Article[]> {
  const known = latest.map(async (article) => {
    if (isKnownBy(outAt(article), moment)) return article;
    return (await store.articleVersions(article.id)).findLast((version) => isKnownBy(outAt(version), moment));
  });
  return (await Promise.all(known)).filter((article) => article !== undefined);
}

/** Articles as they were out at the moment, each with the statements of that version. */
export async function reportsKnownBy(
  { articles, statements }: { readonly articles: ReadonlyMap<string, Article>; readonly statements: ReadonlyMap<string, Statement> },
  moment: Moment,
  store: Store,
): Promise<readonly Report[]> {
  const early = await versionsKnownBy([...articles.values()], moment, store);
  return toReports(early, [...statements.values()]);
}

/** Decisions that count at a moment, see {@link copyKnown}. */
export function decisionsBy(decisions: readonly Decision[], moment: Moment): readonly Decision[] {
  const byId = new Map(decisions.map((decision) => [decision.id, decision]));
  const setsField = ({ kind, subjects }: Decision): boolean => {
    const undone = kind === "undo" ? byId.get(subjects[0]) : undefined;
    return kind === "override" || (undone !== undefined && setsField(undone));
  };
  return decisions.filter((decision) => !setsField(decision) || isKnownBy(decision.at, moment));
}

/**
 * The incident of an earlier state that a present id, the beginning of one, or a former one leads to: the one that shares most mentions with it.
 * Throws a `Refusal` where there was none yet.
 */
export async function findIncidentThen(start: string, past: Store, { store, then }: Present): Promise<IncidentOutline> {
  const now = await findIncident(start, store);
  const mentions = new Set(now.mentions);
  const shared = (one: IncidentOutline) => one.mentions.filter((mention) => mentions.has(mention)).length;
  const told = (await past.incidentsOf(now.articles)).filter((one) => shared(one) > 0);
  const [most] = [...told].sort((one, two) => shared(two) - shared(one) || (one.id < two.id ? -1 : 1));
  if (most) return most;
  throw new Refusal("not-found", `nothing was known of ${now.id} (${now.label}) by ${then}: its first report came later`);
}
