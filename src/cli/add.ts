import type { AddSummary } from "../engine/engine.ts";
import { type AddCommand, given, withEngine } from "./command.ts";
import { count, counted, exitCodeOf, noteProblems } from "./terminal.ts";

/** `corroborate add`: reports into the record. */
export const addAdd: AddCommand = (program, surroundings) => {
  const { terminal } = surroundings;
  program
    .command("add")
    .description("read reports into the record: text, HTML, JSON lines, RSS, Atom and JSON Feed files, also gzipped")
    .argument("<input...>", 'files, folders, globs in quotes, or "-" for standard input')
    .option("--db <file>", "the database file (default: corroborate.db)")
    .option("--json", "print the summary, with every problem, as JSON")
    .addHelpText(
      "after",
      "\nExamples:\n  corroborate add samples/crocus\n  corroborate add --db gaza.db 'feeds/**/*.xml.gz'\n  curl -s https://example.org/feed | corroborate add -",
    )
    .action(async (inputs: string[], options: { db?: string; json?: boolean }) => {
      const summary = await withEngine(surroundings, given({ db: options.db }), (engine) => engine.add(inputs, terminal.progress));
      if (options.json) terminal.out(JSON.stringify(summary));
      else for (const line of summaryLines(summary)) terminal.out(line);
      if (!options.json) noteProblems(terminal, summary.problems);
      process.exitCode = exitCodeOf(summary.problems);
    });
};

function summaryLines(summary: AddSummary): string[] {
  return [
    `${counted(summary.read, "article")} read: ${count(summary.added)} new, ${counted(summary.newVersions, "new version")}, ${count(summary.known)} known already.`,
    `${counted(summary.statements, "statement")} added. The record now holds ${counted(summary.incidents, "incident")}.`,
  ];
}
