import { CommanderError } from "commander";
import { makeProgram } from "./program.ts";
import { CommandError, EXIT, openTerminal } from "./terminal.ts";

const terminal = openTerminal();
try {
  const { env: environment, stdin } = process;
  const now = () => new Date().toISOString();
  await makeProgram({ terminal, environment, stdin, isInteractive: stdin.isTTY, now }).parseAsync();
} catch (error) {
  process.exitCode = report(error);
}

/** Says what went wrong in one line and returns the exit code; `DEBUG=1` shows where. */
function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  terminal.note(`corroborate: ${error instanceof Error ? error.message : String(error)}`);
  if (process.env["DEBUG"] && error instanceof Error) terminal.note(error.stack ?? "");
  return error instanceof CommandError ? error.exitCode : EXIT.failed;
}
