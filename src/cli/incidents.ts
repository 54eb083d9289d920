import { isDay } from "../model/day.ts";
import { INCIDENT_TYPES, type IncidentType } from "../model/incident-type.ts";
import { type AddCommand, AS_OF, given, limitGiven, withRecord } from "./command.ts";
import { incidentRow } from "./incident-row.ts";
import { CommandError, count, EXIT } from "./terminal.ts";

interface Options {
  readonly db?: string;
  readonly asOf?: string;
  readonly text?: string;
  readonly from?: string;
  readonly to?: string;
  readonly country?: string;
  readonly type?: string;
  readonly policy?: string;
  readonly all?: boolean;
  readonly limit?: string;
  readonly format: string;
  readonly json?: boolean;
}

/** `corroborate incidents`: the list. */
export const addIncidents: AddCommand = (program, surroundings) => {
  const { terminal } = surroundings;
  program
    .command("incidents")
    .description("list the incidents of the record, most reported first")
    .option("--db <file>", "the database file (default: corroborate.db)")
    .option(...AS_OF)
    .option("--text <words>", "only those whose articles hold all these words")
    .option("--from <day>", "only from this day on, YYYY-MM-DD")
    .option("--to <day>", "only up to this day, YYYY-MM-DD")
    .option("--country <code>", "only in this country, ISO 3166 alpha-2")
    .option("--type <type>", `only of this type: ${INCIDENT_TYPES.join(", ")}`)
    .option("--policy <name>", "casualty policy of the tolls (default: corroborate)")
    .option("--all", "also those that reports about something else tell in passing (jsonl holds them always)")
    .option("--limit <number>", "at most so many (default: 50 as text, all as jsonl)")
    .option("--format <format>", "text, or jsonl: one incident a line with all its fields", "text")
    .option("--json", "the same as --format jsonl")
    .addHelpText(
      "after",
      "\nExamples:\n  corroborate incidents --country RU --from 2024-03-01\n  corroborate incidents --db gaza.db --format jsonl > incidents.jsonl",
    )
    .action(async (options: Options) => {
      const format = options.json ? "jsonl" : options.format;
      if (format !== "text" && format !== "jsonl")
        throw new CommandError(`"${format}" is no format of incidents: text or jsonl`, EXIT.usage);
      // What a program reads is the whole record; a reader's list leaves out what one sentence beside another subject tells.
      const isWhole = options.all === true || format === "jsonl";
      const query = {
        ...options,
        type: checkedType(options.type),
        from: checkedDay(options.from),
        to: checkedDay(options.to),
        limit: limitOf(options, format),
        inPassing: isWhole ? undefined : false,
      };
      await withRecord(surroundings, given({ db: options.db, policy: options.policy }), options.asOf, async (engine) => {
        const passing = isWhole ? 0 : (await engine.incidents({ ...query, inPassing: true, limit: 1 })).total;
        if (format === "jsonl") for await (const line of engine.incidentLines(query)) terminal.out(line);
        else {
          const { incidents, total } = await engine.incidents(query);
          for (const incident of incidents) terminal.out(incidentRow(incident));
          if (total > incidents.length) terminal.note(`${count(incidents.length)} of ${count(total)} incidents: --limit shows more.`);
          if (total + passing === 0) terminal.note('No incident fits. "corroborate add" reads reports; fewer conditions find more.');
        }
        if (passing > 0) terminal.note(`${count(passing)} more told only in passing: --all shows ${passing === 1 ? "it" : "them"}.`);
      });
    });
};

function limitOf({ limit }: Options, format: string): number {
  return limitGiven(limit) ?? (format === "jsonl" ? Number.MAX_SAFE_INTEGER : 50);
}

function checkedDay(day: string | undefined): string | undefined {
  if (day !== undefined && !isDay(day)) throw new CommandError(`"${day}" is no day: give YYYY-MM-DD, as in 2024-03-22`, EXIT.usage);
  return day;
}

function checkedType(type: string | undefined): IncidentType | undefined {
  const known = INCIDENT_TYPES.find((one) => one === type);
  if (type !== undefined && !known) throw new CommandError(`"${type}" is no type: ${INCIDENT_TYPES.join(", ")}`, EXIT.usage);
  return known;
}
