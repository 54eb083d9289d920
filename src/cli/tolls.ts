import type { IncidentCase } from "../engine/engine.ts";
import type { Toll } from "../model/record.ts";
import { tollText } from "../support/number-text.ts";
import { type AddCommand, AS_OF, given, withRecord } from "./command.ts";

/** `corroborate tolls`: what every policy makes of the figures of one incident, side by side. */
export const addTolls: AddCommand = (program, { terminal, ...rest }) => {
  const surroundings = { terminal, ...rest };
  program
    .command("tolls")
    .description("show what every policy makes of an incident's figures, with the rules that fired and the statements chosen")
    .argument("<incident>", "its id, or the beginning of it")
    .option("--db <file>", "the database file (default: corroborate.db)")
    .option(...AS_OF)
    .option("--json", "print the tolls as they are stored")
    .addHelpText("after", "\nExample:\n  corroborate tolls 3f2a")
    .action(async (start: string, options: { db?: string; asOf?: string; json?: boolean }) => {
      await withRecord(surroundings, given({ db: options.db }), options.asOf, async (engine) => {
        const found = (await engine.incident(await engine.incidentId(start)))!;
        if (options.json) terminal.out(JSON.stringify(found.incident.tolls));
        else for (const line of lines(found)) terminal.out(line);
      });
    });
};

function lines(found: IncidentCase): string[] {
  const kinds = [...new Set(found.incident.tolls.map(({ what }) => what))];
  return kinds.flatMap((what) => {
    const tolls = found.incident.tolls.filter((toll) => toll.what === what);
    return [
      what,
      ...tolls.map((toll) => `  ${toll.policy.padEnd(12)} ${tollText(toll)}`),
      ...tolls.flatMap((toll) => [
        "",
        `  ${toll.policy}: ${tollText(toll)}`,
        ...toll.trace.map((rule) => `    ${rule}`),
        ...chosen(found, toll),
      ]),
      "",
    ];
  });
}

/** The words that gave the toll, with where they stand. */
function chosen({ statements, articles }: IncidentCase, toll: Toll): string[] {
  return toll.chosen.flatMap((id) => {
    const statement = statements.get(id);
    if (statement === undefined) return [];
    const article = articles.get(statement.articleId);
    const by = statement.speaker === undefined ? "" : `, ${statement.speaker.words}`;
    return [
      `    "${statement.evidence[0].words}"${by} — ${article?.outlet ?? "outlet not stated"}, ${statement.saidAt ?? "undated"}, statement ${id}`,
    ];
  });
}
