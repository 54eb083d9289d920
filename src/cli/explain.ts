import { renderExplainerPage } from "../6-serve/explainer-page.tsx";
import { EXPLAINER_LENGTHS } from "../engine/engine.ts";
import { type AddCommand, AS_OF, given, withRecord } from "./command.ts";
import { CommandError, EXIT } from "./terminal.ts";

/** `corroborate explain`: the explainer of one incident. */
export const addExplain: AddCommand = (program, surroundings) => {
  const { terminal } = surroundings;
  program
    .command("explain")
    .description("write the explainer of one incident: each sentence cites its evidence")
    .argument("<incident>", "its id, or the beginning of it")
    .option("--db <file>", "the database file (default: corroborate.db)")
    .option(...AS_OF)
    .option("--format <format>", "markdown, text, html or json", "markdown")
    .option("--length <length>", "brief, standard or full", "full")
    .option("--json", "the same as --format json")
    .addHelpText("after", "\nExample:\n  corroborate explain 3f2a --format html > explainer.html")
    .action(async (start: string, options: { db?: string; asOf?: string; format: string; length: string; json?: boolean }) => {
      const format = options.json ? "json" : options.format;
      if (!["markdown", "text", "html", "json"].includes(format)) {
        throw new CommandError(`"${format}" is no format of explain: markdown, text, html or json`, EXIT.usage);
      }
      const length = EXPLAINER_LENGTHS.find((one) => one === options.length);
      if (length === undefined) {
        throw new CommandError(`"${options.length}" is no length of explain: ${EXPLAINER_LENGTHS.join(", ")}`, EXIT.usage);
      }
      await withRecord(surroundings, given({ db: options.db }), options.asOf, async (engine) => {
        const explained = (await engine.explain(await engine.incidentId(start), { length }))!;
        if (format === "html") terminal.out(renderExplainerPage(explained.explainer));
        else terminal.out(format === "json" ? explained.json : format === "text" ? explained.text : explained.markdown);
        for (const problem of explained.explainer.problems) terminal.note(`left out, not proven: ${problem}`);
      });
    });
};
