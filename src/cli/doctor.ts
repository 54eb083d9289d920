import { type Check, examine } from "../engine/doctor.ts";
import { settingsFrom } from "../settings.ts";
import { type AddCommand, given } from "./command.ts";
import { EXIT } from "./terminal.ts";

/** `corroborate doctor`: whether everything it needs is in order. */
export const addDoctor: AddCommand = (program, { terminal, environment }) => {
  program
    .command("doctor")
    .description("check the program, its data files and the database, and say what to do about what is wrong")
    .option("--db <file>", "the database file (default: corroborate.db)")
    .option("--json", "print the checks as JSON")
    .action(async (options: { db?: string; json?: boolean }) => {
      const checks = await examine(settingsFrom(environment, given({ db: options.db })));
      if (options.json) terminal.out(JSON.stringify(checks));
      else for (const check of checks) terminal.out(line(check));
      if (checks.some((check) => !check.ok)) process.exitCode = EXIT.failed;
    });
};

function line({ ok, name, message }: Check): string {
  return `${ok ? "ok  " : "FAIL"}  ${name}: ${message}`;
}
