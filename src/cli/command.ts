import type { Command } from "commander";
import { readMoment } from "../engine/as-of.ts";
import { type Engine, openEngine } from "../engine/engine.ts";
import { Refusal } from "../engine/refusal.ts";
import { type Settings, settingsFrom } from "../settings.ts";
import { CommandError, EXIT, type Terminal } from "./terminal.ts";

/** What every command is handed: nothing else of the process is seen below. */
export interface Surroundings {
  readonly terminal: Terminal;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Whether a person sits at standard input: "-" then waits for typing. */
  readonly isInteractive: boolean;
  /** The present time, ISO 8601. */
  readonly now: () => string;
  random(bytes: number): Uint8Array;
  /** Asks for a password: at a terminal without showing what is typed, else the first line of standard input. */
  askSecret(question: string): Promise<string>;
  /** Name of the person at this machine. */
  readonly userName: string;
}

/** One command of the program, in a file of its own: it adds itself. */
export type AddCommand = (program: Command, surroundings: Surroundings) => void;

/** Opens the record for the time of `use`, and closes it however that ends. */
export async function withEngine<Result>(
  { environment, stdin }: Surroundings,
  given: Partial<Settings>,
  use: (engine: Engine) => Promise<Result>,
): Promise<Result> {
  const engine = openEngine({ settings: settingsFrom(environment, given), stdin });
  try {
    return await toldPlainly(() => use(engine));
  } finally {
    await engine.close();
  }
}

/** What `use` gives; a refusal ends the command with its message. */
export async function toldPlainly<Result>(use: () => Promise<Result>): Promise<Result> {
  try {
    return await use();
  } catch (error) {
    if (error instanceof Refusal) throw new CommandError(error.message, EXIT_OF[error.code]);
    throw error;
  }
}

/** The option of every command that can look back. */
export const AS_OF = [
  "--as-of <time>",
  "as it could be known then, from what was published by then: 2024-03-22 (its end) or 2024-03-22T20:15 (UTC)",
] as const;

/** Opens the record, brought up to date, for the time of `use`; with a time, as it could be known then. */
export async function withRecord<Result>(
  surroundings: Surroundings,
  given: Partial<Settings>,
  asOf: string | undefined,
  use: (record: Engine) => Promise<Result>,
): Promise<Result> {
  return withEngine(surroundings, given, async (engine) => {
    const then = asOf === undefined ? undefined : readMoment(asOf);
    await engine.refresh();
    if (then === undefined) return use(engine);
    const past = await engine.asOf(then);
    try {
      return await use(past);
    } finally {
      await past.close();
    }
  });
}

const EXIT_OF = { "not-found": EXIT.notFound, usage: EXIT.usage, senseless: EXIT.failed } as const;

/** The settings that the user gave as options; those not given stay out, so that environment and defaults hold. */
export function given<Options extends object>(options: Options): Given<Options> {
  // The filter takes out just what the type takes out.
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Given<Options>;
}

type Given<Options> = { [Name in keyof Options]?: Exclude<Options[Name], undefined> };

/** The value of `--limit`; `undefined` where it is not given. Throws where it is no number of 1 or more. */
export function limitGiven(limit: string | undefined): number | undefined {
  if (limit === undefined) return undefined;
  const number = Number(limit);
  if (!Number.isInteger(number) || number < 1)
    throw new CommandError(`--limit is "${limit}": give a whole number of 1 or more`, EXIT.usage);
  return number;
}
