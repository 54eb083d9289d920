import { EXPORTED, type ExportName } from "../engine/export-lines.ts";
import { type AddCommand, AS_OF, given, withRecord } from "./command.ts";
import { CommandError, EXIT } from "./terminal.ts";

/** `corroborate export`: the record for other programs. */
export const addExport: AddCommand = (program, surroundings) => {
  const { terminal } = surroundings;
  program
    .command("export")
    .description("write the record for other programs, to standard output")
    .option("--db <file>", "the database file (default: corroborate.db)")
    .option(...AS_OF)
    .option("--what <table>", "incidents, figures, statements or articles", "incidents")
    .option("--format <format>", "jsonl or csv", "jsonl")
    .addHelpText(
      "after",
      "\nExamples:\n  corroborate export --format csv > incidents.csv\n  corroborate export --what figures --format csv > figures.csv",
    )
    .action(async (options: { db?: string; asOf?: string; what: string; format: string }) => {
      const what = EXPORTED.find((name): name is ExportName => name === options.what);
      if (!what) throw new CommandError(`"${options.what}" cannot be exported: ${EXPORTED.join(", ")}`, EXIT.usage);
      const { format } = options;
      if (format !== "jsonl" && format !== "csv") throw new CommandError(`"${format}" is no format of export: jsonl or csv`, EXIT.usage);
      await withRecord(surroundings, given({ db: options.db }), options.asOf, async (engine) => {
        for await (const line of engine.export(what, format)) terminal.out(line);
      });
    });
};
