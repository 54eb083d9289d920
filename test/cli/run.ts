import { randomBytes } from "node:crypto";
import { CommanderError } from "commander";
import { makeProgram } from "../../src/cli/program.ts";
import { CommandError } from "../../src/cli/terminal.ts";

/** What a command printed, and how it ended. */
export interface Outcome {
  readonly out: readonly string[];
  readonly notes: readonly string[];
  readonly error: Error | undefined;
}

/** The clock of the tests goes on by a second each time it is read. */
let seconds = 0;

/** Runs the program in this process, with what it prints caught. */
export async function run(parameters: readonly string[], environment: Record<string, string> = {}): Promise<Outcome> {
  const out: string[] = [];
  const notes: string[] = [];
  const terminal = { out: (line: string) => void out.push(line), note: (line: string) => void notes.push(line), progress() {} };
  const program = makeProgram({
    terminal,
    environment: { CORROBORATE_THREADS: "0", ...environment },
    stdin: (async function* () {})(),
    isInteractive: false,
    ...{ random: (bytes) => new Uint8Array(randomBytes(bytes)), userName: "tester", askSecret: async () => environment["SECRET"] ?? "" },
    now: () => `2026-11-25T10:00:${String(seconds++).padStart(2, "0")}Z`,
  });
  try {
    await program.parseAsync(parameters, { from: "user" });
    return { out, notes, error: undefined };
  } catch (error) {
    if (!(error instanceof CommandError) && !(error instanceof CommanderError)) throw error;
    return { out, notes, error };
  }
}
