import { DERIVABLE_FIELDS, type DerivableField, type Derivation } from "../model/derivation.ts";
import { offsetsText } from "../model/span.ts";
import { type AddCommand, AS_OF, given, withRecord } from "./command.ts";
import { CommandError, EXIT } from "./terminal.ts";

/** `corroborate why`: the derivation of any value. */
export const addWhy: AddCommand = (program, surroundings) => {
  const { terminal } = surroundings;
  program
    .command("why")
    .description("show where a value comes from: the rules that fired, the statements, their words")
    .argument("<id>", "an incident (or the beginning of its id), or a statement")
    .argument("[field]", `of the incident: ${DERIVABLE_FIELDS.join(", ")}; without it, all`)
    .option("--db <file>", "the database file (default: corroborate.db)")
    .option(...AS_OF)
    .option("--json", "print the derivations as JSON")
    .addHelpText(
      "after",
      "\nExamples:\n  corroborate why 3f2a killed\n  corroborate why 3f2a same        why these reports are one incident",
    )
    .action(async (id: string, field: string | undefined, options: { db?: string; asOf?: string; json?: boolean }) => {
      const fields = checkedFields(field);
      await withRecord(surroundings, given({ db: options.db }), options.asOf, async (engine) => {
        const statement = await engine.whyStatement(id);
        const derivations = statement ? [statement] : await engine.why(await engine.incidentId(id), fields);
        if (options.json) terminal.out(JSON.stringify(derivations));
        else for (const derivation of derivations) for (const line of lines(derivation)) terminal.out(line);
      });
    });
};

function checkedFields(field: string | undefined): readonly DerivableField[] {
  if (field === undefined) return DERIVABLE_FIELDS;
  const known = DERIVABLE_FIELDS.find((one) => one === field);
  if (!known) throw new CommandError(`"${field}" is no field with a derivation: ${DERIVABLE_FIELDS.join(", ")}`, EXIT.usage);
  return [known];
}

function lines({ field, value, steps, statements }: Derivation): string[] {
  return [
    `${field}: ${value}`,
    ...steps.map((step) => `  - ${step}`),
    ...statements.flatMap(({ id, says, rule, evidence }) => [
      `  ${id}  ${says}`,
      `      rule: ${rule}`,
      ...evidence.map(
        (one) => `      "${one.words}" — ${one.outlet ?? "outlet not stated"}, article ${one.articleId}, ${offsetsText(one)}`,
      ),
    ]),
    "",
  ];
}
