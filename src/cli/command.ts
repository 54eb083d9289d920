import type { Command } from "commander";
import { type Engine, openEngine } from "../engine/engine.ts";
import { type Settings, settingsFrom } from "../settings.ts";
import { CommandError, EXIT, type Terminal } from "./terminal.ts";

/** What every command is handed: nothing else of the process is seen below. */
export interface Surroundings {
  readonly terminal: Terminal;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Whether a person sits at standard input: "-" then waits for typing. */
  readonly isInteractive: boolean;
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
    return await use(engine);
  } finally {
    await engine.close();
  }
}

/** The settings that the user gave as options; those not given stay out, so that environment and defaults hold. */
export function given<Options extends object>(options: Options): Given<Options> {
  // The filter takes out just what the type takes out.
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Given<Options>;
}

type Given<Options> = { [Name in keyof Options]?: Exclude<Options[Name], undefined> };

/** The incident of that id or unique beginning of an id. Throws where there is none, or more than one. */
export async function incidentId(engine: Engine, start: string): Promise<string> {
  const ids = await engine.incidentIds(start);
  if (ids.length === 1 || ids.includes(start)) return ids.includes(start) ? start : ids[0]!;
  if (ids.length === 0) throw new CommandError(`no incident "${start}": "corroborate incidents" lists them`, EXIT.notFound);
  throw new CommandError(`"${start}" begins the ids of several incidents (${ids.slice(0, 5).join(", ")} …): give more of it`, EXIT.usage);
}
