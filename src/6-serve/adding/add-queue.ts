import type { AddSummary } from "../../engine/engine.ts";
import type { Desk, Upload } from "../desk.ts";

/** How far a job is. */
export interface JobState {
  readonly stage: "waiting" | "read" | "resolve" | "done" | "failed";
  /** Articles read so far, and what could not be read. */
  readonly articles: number;
  readonly problems: number;
  /** What is being read. */
  readonly source: string;
  /** Ids of the articles that are new to the record, the first {@link MOST_TOLD}. */
  readonly stored: readonly string[];
  /** When done. */
  readonly summary: AddSummary | undefined;
}

/** Reports on their way into the record. */
export interface AddJob {
  readonly id: string;
  readonly by: string;
  /** What was handed in: file names, or "pasted text". */
  readonly names: readonly string[];
  state(): JobState;
  /** Resolves when the state has changed, at once for a job that has ended. */
  changed(): Promise<void>;
}

/** What a queue needs from outside. */
interface QueueOptions {
  readonly add: Desk["add"];
  readonly newId: () => string;
  readonly onError: (error: Error) => void;
}

/** Jobs that wait at most, and ended ones that can still be looked at. */
const MOST_WAITING = 8;
const MOST_ENDED = 30;
/** Articles that a job leads to. */
const MOST_TOLD = 100;

/** The jobs that add reports; `add` lets one after another have its turn. */
export class AddQueue {
  readonly #options: QueueOptions;
  readonly #jobs = new Map<string, AddJob>();

  constructor(options: QueueOptions) {
    this.#options = options;
  }

  /** A new job; `undefined` where too many wait already. */
  start(by: string, inputs: readonly Upload[]): AddJob | undefined {
    if ([...this.#jobs.values()].filter((job) => !hasEnded(job.state())).length >= MOST_WAITING) return undefined;
    const { job, run } = makeJob(by, inputs, this.#options);
    this.#jobs.set(job.id, job);
    void run();
    this.#forget();
    return job;
  }

  find(id: string): AddJob | undefined {
    return this.#jobs.get(id);
  }

  #forget(): void {
    const ended = [...this.#jobs.values()].filter((job) => hasEnded(job.state()));
    for (const { id } of ended.slice(0, -MOST_ENDED)) this.#jobs.delete(id);
  }
}

/** Whether nothing more will come of it. */
export function hasEnded({ stage }: JobState): boolean {
  return stage === "done" || stage === "failed";
}

function makeJob(by: string, inputs: readonly Upload[], { add, newId, onError }: QueueOptions) {
  let state: JobState = { stage: "waiting", articles: 0, problems: 0, source: "", stored: [], summary: undefined };
  let wake: () => void = () => {};
  let change = new Promise<void>((resolve) => (wake = resolve));
  const set = (next: Partial<JobState>) => {
    state = { ...state, ...next };
    wake();
    if (!hasEnded(state)) change = new Promise((resolve) => (wake = resolve));
  };
  const run = async () => {
    try {
      const summary = await add(inputs, ({ stored, ...progress }) => {
        set({ ...progress, stored: [...state.stored, ...stored].slice(0, MOST_TOLD) });
      });
      set({ stage: "done", summary });
    } catch (error) {
      onError(error instanceof Error ? error : new Error(String(error)));
      set({ stage: "failed" });
    }
  };
  const job: AddJob = { id: newId(), by, names: inputs.map(({ source }) => source), state: () => state, changed: () => change };
  return { job, run };
}
