import type { IncidentCase } from "../engine/engine.ts";
import { tollText } from "../support/number-text.ts";
import { type AddCommand, given, incidentId, withEngine } from "./command.ts";
import { counted } from "./terminal.ts";

/** `corroborate show`: one incident at a glance. */
export const addShow: AddCommand = (program, { terminal, ...rest }) => {
  const surroundings = { terminal, ...rest };
  program
    .command("show")
    .description("show one incident: what, when, where, the tolls under each policy, who is held responsible, which articles")
    .argument("<incident>", "its id, or the beginning of it")
    .option("--db <file>", "the database file (default: corroborate.db)")
    .option("--json", "print the incident as it is stored")
    .addHelpText("after", "\nExample:\n  corroborate show 3f2a")
    .action(async (start: string, options: { db?: string; json?: boolean }) => {
      await withEngine(surroundings, given({ db: options.db }), async (engine) => {
        await engine.refresh();
        const found = (await engine.incident(await incidentId(engine, start)))!;
        if (options.json) terminal.out(JSON.stringify(found.incident));
        else for (const line of lines(found)) terminal.out(line);
      });
    });
};

function lines({ incident, articles }: IncidentCase): string[] {
  const where = incident.where;
  const place = [where?.site, where?.name, where?.admin1, where?.country].filter(Boolean).join(", ");
  return [
    incident.label,
    `  id       ${incident.id}`,
    `  type     ${incident.type}`,
    `  when     ${incident.when ? [...new Set([incident.when.from, incident.when.to])].join(" to ") : "not stated"}`,
    `  where    ${place || "not stated"}`,
    ...incident.tolls.map((toll) => `  ${toll.what.padEnd(8)} ${tollText(toll)} (policy ${toll.policy})`),
    ...incident.responsibility.map(
      (view) =>
        `  by       ${view.who ?? "nobody named"}: ${view.statuses.map((one) => `${one.status} ×${one.statements.length}`).join(", ")}`,
    ),
    ...incident.disputes.map((dispute) => `  disputed ${dispute.field}: ${dispute.sides.map((side) => side.value).join(" / ")}`),
    `  sources  ${counted(incident.articles.length, "report")}, ${incident.families.length} independent`,
    ...incident.articles.map((id) => {
      const article = articles.get(id);
      const role = incident.mainArticles.includes(id) ? "" : " (as background)";
      return `           ${article?.published?.at.slice(0, 16) ?? "undated"}  ${article?.outlet ?? "outlet not stated"}: ${article?.title ?? id}${role}`;
    }),
  ];
}
