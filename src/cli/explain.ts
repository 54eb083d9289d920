import { renderExplainerPage } from "../6-serve/explainer-page.tsx";
import { readMoment } from "../engine/as-of.ts";
import { type Engine, EXPLAINER_LENGTHS } from "../engine/engine.ts";
import { type AddCommand, AS_OF, given, withRecord } from "./command.ts";
import { CommandError, EXIT } from "./terminal.ts";

/** `corroborate explain`: the explainer of one incident, or of an actor. */
export const addExplain: AddCommand = (program, surroundings) => {
  const { terminal } = surroundings;
  program
    .command("explain")
    .description("write the explainer of one incident, or of a group, agency or state: each sentence cites its evidence")
    .argument("[incident]", "its id, or the beginning of it")
    .option("--actor <name>", "instead of an incident: any name or the id of an actor")
    .option("--db <file>", "the database file (default: corroborate.db)")
    .option(...AS_OF)
    .option(
      "--since <time>",
      "say what changed since: 2024-03-22 (its end) or 2024-03-22T20:15 (UTC); a day before the latest report unless given",
    )
    .option("--format <format>", "markdown, text, html or json", "markdown")
    .option("--length <length>", "brief, standard or full", "full")
    .option("--json", "the same as --format json")
    .addHelpText(
      "after",
      "\nExamples:\n  corroborate explain 3f2a --format html > explainer.html\n  corroborate explain --actor ISIS-K --length brief",
    )
    .action(async (start: string | undefined, options: ExplainOptions) => {
      const format = options.json ? "json" : options.format;
      if (!["markdown", "text", "html", "json"].includes(format)) {
        throw new CommandError(`"${format}" is no format of explain: markdown, text, html or json`, EXIT.usage);
      }
      const length = EXPLAINER_LENGTHS.find((one) => one === options.length);
      if (length === undefined) {
        throw new CommandError(`"${options.length}" is no length of explain: ${EXPLAINER_LENGTHS.join(", ")}`, EXIT.usage);
      }
      const since = options.since === undefined ? undefined : readMoment(options.since);
      if ((start === undefined) === (options.actor === undefined)) {
        throw new CommandError("give the id of an incident, or --actor with the name of an actor", EXIT.usage);
      }
      await withRecord(surroundings, given({ db: options.db }), options.asOf, async (engine) => {
        const explained =
          start === undefined
            ? await ofActor(engine, options.actor!, length)
            : (await engine.explain(await engine.incidentId(start), { length, since }))!;
        if (format === "html") terminal.out(renderExplainerPage(explained.explainer));
        else terminal.out(format === "json" ? explained.json : format === "text" ? explained.text : explained.markdown);
        for (const problem of explained.explainer.problems) terminal.note(`left out, not proven: ${problem}`);
      });
    });
};

interface ExplainOptions {
  readonly db?: string;
  readonly actor?: string;
  readonly asOf?: string;
  readonly since?: string;
  readonly format: string;
  readonly length: string;
  readonly json?: boolean;
}

async function ofActor(engine: Engine, name: string, length: (typeof EXPLAINER_LENGTHS)[number]) {
  const explained = await engine.explainActor(name, { length });
  if (!explained) throw new CommandError(`no report here tells of an actor "${name}"`, EXIT.notFound);
  return explained;
}
