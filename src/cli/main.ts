import { randomBytes } from "node:crypto";
import { userInfo } from "node:os";
import { CommanderError } from "commander";
import { askSecret } from "./ask-secret.ts";
import { makeProgram } from "./program.ts";
import { CommandError, EXIT, openTerminal } from "./terminal.ts";

const terminal = openTerminal();
try {
  const { env: environment, stdin } = process;
  const now = () => new Date().toISOString();
  await makeProgram({
    ...{ terminal, environment, stdin, isInteractive: stdin.isTTY, now },
    ...{ askSecret, random: randomBytes, userName: userName() },
  }).parseAsync();
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

/** The name that decisions made at this machine stand under; a process without a user has none. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return "local user";
  }
}
