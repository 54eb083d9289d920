import { type CaseState, changesBetween } from "../5-explain/changes.ts";
import type { Change } from "../model/change.ts";
import type { Incident } from "../model/record.ts";
import type { Moment } from "./as-of.ts";
import { Refusal } from "./refusal.ts";

/** What changed in an incident between two moments. */
export interface Diff {
  /** As it is at the later one. */
  readonly incident: Incident;
  /** Whether anything was known of it at the earlier one. */
  readonly wasKnown: boolean;
  readonly changes: readonly Change[];
}

/** A record at some moment: the engine is one. */
interface RecordState {
  incidentId(start: string): Promise<string>;
  incident(id: string): Promise<CaseState | undefined>;
  asOf(then: Moment): Promise<RecordState>;
  close(): Promise<void>;
}

/** From when, and until when; `undefined`: all that is known. */
export interface Span {
  readonly since: Moment;
  readonly until: Moment | undefined;
  /** The policy whose tolls are compared. */
  readonly policy: string;
}

/** Compares two states of an incident. Throws a `Refusal` where there is no such incident, or nothing was known of it at the later moment. */
export async function diff(start: string, { since, until, policy }: Span, present: RecordState): Promise<Diff> {
  if (until !== undefined && until <= since) throw new Refusal("usage", `--until (${until}) is not later than --since (${since})`);
  const later = until === undefined ? present : await present.asOf(until);
  try {
    const after = (await later.incident(await later.incidentId(start)))!;
    const earlier = await present.asOf(since);
    try {
      const before = await stateOf(start, earlier);
      return { incident: after.incident, wasKnown: before !== undefined, changes: changesBetween({ before, after, policy }) };
    } finally {
      await earlier.close();
    }
  } finally {
    if (later !== present) await later.close();
  }
}

async function stateOf(start: string, record: RecordState): Promise<CaseState | undefined> {
  try {
    return await record.incident(await record.incidentId(start));
  } catch (error) {
    // That the incident is in the record has been seen already: nothing was known of it then.
    if (error instanceof Refusal && error.code === "not-found") return undefined;
    throw error;
  }
}
