import type { ListedDecision } from "../engine/decide.ts";
import type { IncidentCase } from "../engine/engine.ts";
import { whenField, whereField } from "../support/field-text.ts";
import { tollText } from "../support/number-text.ts";
import { type AddCommand, AS_OF, given, withRecord } from "./command.ts";
import { decisionLine } from "./decision-line.ts";
import { counted } from "./terminal.ts";

/** `corroborate show`: one incident at a glance. */
export const addShow: AddCommand = (program, { terminal, ...rest }) => {
  const surroundings = { terminal, ...rest };
  program
    .command("show")
    .description("show one incident: what, when, where, the tolls under each policy, who is held responsible, which articles")
    .argument("<incident>", "its id, or the beginning of it")
    .option("--db <file>", "the database file (default: corroborate.db)")
    .option(...AS_OF)
    .option("--json", "print the incident as it is stored")
    .addHelpText("after", "\nExample:\n  corroborate show 3f2a")
    .action(async (start: string, options: { db?: string; asOf?: string; json?: boolean }) => {
      await withRecord(surroundings, given({ db: options.db }), options.asOf, async (engine) => {
        const found = (await engine.incident(await engine.incidentId(start)))!;
        if (options.json) terminal.out(JSON.stringify(found.incident));
        else for (const line of [...lines(found), ...decisionLines(await engine.decisions(), found)]) terminal.out(line);
      });
    });
};

function lines({ incident, articles }: IncidentCase): string[] {
  const set = (field: string) => {
    const found = incident.overrides.find((one) => one.field === field);
    return found === undefined ? "" : ` (set by ${found.by}: ${found.reason}; the reports give ${found.machine})`;
  };
  return [
    incident.label,
    `  id       ${incident.id}`,
    `  type     ${incident.type}${set("type")}`,
    `  when     ${whenField(incident.when)}${set("when")}`,
    `  where    ${whereField(incident.where)}${set("where")}`,
    ...incident.tolls.map((toll, index) => {
      const isFirst = incident.tolls[index - 1]?.what !== toll.what;
      return `  ${toll.what.padEnd(8)} ${tollText(toll)} (policy ${toll.policy})${isFirst ? set(toll.what) : ""}`;
    }),
    ...incident.responsibility.map(
      (view) =>
        `  by       ${view.who ?? "nobody named"}: ${view.statuses.map((one) => `${one.status} ×${one.statements.length}`).join(", ")}`,
    ),
    ...incident.disputes.map((dispute) => `  disputed ${dispute.field}: ${dispute.sides.map((side) => side.value).join(" / ")}`),
    `  sources  ${counted(incident.articles.length, "report")}, ${incident.sources.length} independent`,
    ...incident.articles.map((id) => {
      const article = articles.get(id);
      const role = incident.mainArticles.includes(id) ? "" : " (as background)";
      return `           ${article?.published?.at.slice(0, 16) ?? "undated"}  ${article?.outlet ?? "outlet not stated"}: ${article?.title ?? "no title"}${role} [${id}]`;
    }),
  ];
}

/** What people decided on its mentions, and nobody took back. Fields that they set stand above, with the reports' value. */
function decisionLines(decisions: readonly ListedDecision[], { incident }: IncidentCase): string[] {
  const about = decisions.filter(
    ({ kind, undoneBy, incidents }) =>
      (kind === "same" || kind === "different") && undoneBy === undefined && incidents.some(({ id }) => id === incident.id),
  );
  return about.map((decision) => `  decided  ${decisionLine(decision)}`);
}
