import type { Problem } from "../model/article.ts";
import { type AddCommand, given, withEngine } from "./command.ts";
import { CommandError, EXIT, exitCodeOf, noteProblems } from "./terminal.ts";

/** `corroborate extract`: what each article claims, without a database. */
export const addExtract: AddCommand = (program, surroundings) => {
  const { terminal } = surroundings;
  program
    .command("extract")
    .description("print what each article claims, one line of JSON an article; no database is touched")
    .argument("<input...>", 'files, folders, globs in quotes, or "-" for standard input')
    .option("--format <format>", "jsonl", "jsonl")
    .option("--trace", "print text instead: each statement with the rule or model that made it and the words it was made from")
    .addHelpText(
      "after",
      "\nExample:\n  corroborate extract reports.jsonl --format jsonl > statements.jsonl\n  corroborate extract report.html --trace",
    )
    .action(async (inputs: string[], options: { format: string; trace?: boolean }) => {
      if (options.format !== "jsonl")
        throw new CommandError(`"${options.format}" is no format of extract: jsonl is the only one`, EXIT.usage);
      const problems: Problem[] = [];
      await withEngine(surroundings, given({ db: ":memory:" }), async (engine) => {
        for await (const item of engine.extract(inputs, { trace: options.trace ?? false })) {
          if ("problem" in item) problems.push(item.problem);
          else terminal.out(item.line);
        }
      });
      noteProblems(terminal, problems);
      process.exitCode = exitCodeOf(problems);
    });
};
