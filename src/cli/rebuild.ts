import { type AddCommand, given, withEngine } from "./command.ts";
import { count } from "./terminal.ts";

/** `corroborate rebuild`: the incidents, made anew. */
export const addRebuild: AddCommand = (program, surroundings) => {
  const { terminal } = surroundings;
  program
    .command("rebuild")
    .description("make all incidents anew from articles, statements and decisions; gives the same as before")
    .option("--db <file>", "the database file (default: corroborate.db)")
    .option("--json", "print the counts as JSON")
    .action(async (options: { db?: string; json?: boolean }) => {
      const counts = await withEngine(surroundings, given({ db: options.db }), (engine) => engine.rebuild());
      if (options.json) terminal.out(JSON.stringify(counts));
      else
        terminal.out(
          `${count(counts.incidents)} incidents from ${count(counts.articles)} articles and ${count(counts.statements)} statements.`,
        );
    });
};
