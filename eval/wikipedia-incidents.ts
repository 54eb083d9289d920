import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadActors } from "../src/engine/resources.ts";
import type { ExtractedIncident, ExtractLine } from "../src/export/extract-line.ts";
import type { Actors } from "../src/model/actor.ts";
import { type Evaluation, higher, type Measure, told } from "./evaluation.ts";
import { extractArticles } from "./extracted.ts";
import { NUMBER_WORDS } from "./number-words.ts";
import { type Answers, type FieldScore, scoreField, toMeasures } from "./precision-recall.ts";
import { distinct, foldWords, sameName } from "./same-name.ts";

/** 324 descriptions of two or three sentences, with how many were killed and hurt and who did it. */
export const wikipediaIncidents: Evaluation = {
  name: "wikipedia-incidents",
  needs: ["data/wikipedia-incidents/data_terror.js"],
  run(context) {
    const gold = readDescriptions(join(context.shared, "data/wikipedia-incidents/data_terror.js"));
    const lines = extractArticles(context, gold.map(toArticle), "wikipedia-incidents");
    return measureDescriptions(gold, lines, loadActors());
  },
};

/** One row of the set; numbers are digits. */
export interface DescribedIncident {
  readonly id: string;
  readonly Description: string;
  readonly Dead: string;
  readonly Injured: string;
  readonly Perpetrator: string;
}

/** "var data = [{…}, …]" → its rows, each with its place in the file as id. */
export function readDescriptions(path: string): DescribedIncident[] {
  const text = readFileSync(path, "utf8");
  const rows: readonly Omit<DescribedIncident, "id">[] = JSON.parse(text.slice(text.indexOf("[")));
  return rows.map((row, index) => ({ ...row, id: `description-${index}` }));
}

/** A row as an article: no title, and no day is known. */
export function toArticle({ id, Description }: DescribedIncident): { readonly id: string; readonly text: string } {
  return { id, text: Description };
}

/** What is asked of each row: that there is an incident, how many it killed and hurt, and who did it where the text names them. */
export function measureDescriptions(gold: readonly DescribedIncident[], lines: readonly ExtractLine[], actors: Actors): Measure[] {
  const byId = new Map(lines.map((line) => [line.id, line]));
  const withIncident = gold.filter(({ id }) => (byId.get(id)?.incidents.length ?? 0) > 0).length;
  return [
    higher("wikipedia incidents: with an incident", (100 * withIncident) / gold.length),
    ...(["killed", "injured"] as const).flatMap((what) => {
      const score = scoreNumbers(gold, byId, what);
      return [
        ...toMeasures("wikipedia incidents", score),
        higher(`wikipedia incidents: ${what}, row within what is given`, shareWithin(gold, byId, what)),
        told(`wikipedia incidents: ${what}, the number stands in the text`, sharedOfStated(gold, what), "%"),
      ];
    }),
    ...toMeasures("wikipedia incidents", scorePerpetrators(gold, byId, actors)),
  ];
}

type LinesById = ReadonlyMap<string, ExtractLine>;

/**
 * The number of the main incident against the row's. The rows mostly leave attackers out where a toll counts them, and write "more than 100" as 100: both
 * readings are right. Rows of nobody are not looked for, but a number given for one must be 0.
 */
export function scoreNumbers(gold: readonly DescribedIncident[], lines: LinesById, what: "killed" | "injured"): FieldScore {
  const rows = new Map(gold.map((row) => [row.id, numberOf(row, what)]));
  const texts = gold.map(({ id }): Answers => {
    const best = mainOf(lines.get(id))?.toll[what].best ?? null;
    const wanted = rows.get(id)!;
    return { id, given: best === null ? [] : [`${best}`], gold: wanted === "0" ? [] : [wanted] };
  });
  const isTold = (id: string) => readingsOf(mainOf(lines.get(id)), what).includes(rows.get(id)!);
  return scoreField(`${what} exact`, texts, { isRight: (_, { id }) => isTold(id), isFound: (_, { id }) => isTold(id) });
}

/** Of the rows for which a number is given, the share whose own lies within its bounds: "at least 85" does not contradict 90. */
export function shareWithin(gold: readonly DescribedIncident[], lines: LinesById, what: "killed" | "injured"): number {
  const given = gold.filter(({ id }) => (mainOf(lines.get(id))?.toll[what].best ?? null) !== null);
  const within = given.filter((row) => {
    const incident = mainOf(lines.get(row.id))!;
    const number = Number(numberOf(row, what));
    const lowest = Math.min(...readingsOf(incident, what).map(Number), incident.toll[what].low ?? 0);
    return lowest <= number && number <= (incident.toll[what].high ?? Number.POSITIVE_INFINITY);
  });
  return (100 * within.length) / Math.max(1, given.length);
}

/** Everyone, and everyone but the attackers; "more than 100" is 101 or 100. */
function readingsOf(incident: ExtractedIncident | undefined, what: "killed" | "injured"): string[] {
  const best = incident?.toll[what].best ?? null;
  if (incident === undefined || best === null) return [];
  const own = incident.figures.filter((figure) => figure.what === what);
  const totals = own.filter((figure) => figure.of === "total").map(({ low, high }) => low ?? high ?? 0);
  const attackers = own.filter((figure) => figure.of === "attackers").map(({ low, high }) => low ?? high ?? 0);
  const others = totals.length > 0 ? Math.max(...totals) : best - Math.max(0, ...attackers);
  const isMore = own.some(({ low, words }) => (low === best || low === others) && /\b(?:more than|over|above)\b/i.test(words));
  return [best, others].flatMap((number) => (isMore ? [number, number - 1] : [number])).map(String);
}

/** Named parties that the text says or suspects did it, against the row's; rows count as wanted where the text names theirs. */
export function scorePerpetrators(gold: readonly DescribedIncident[], lines: LinesById, actors: Actors): FieldScore {
  const texts = gold.map((row): Answers => {
    const alternatives = namesIn(row.Perpetrator);
    const isNamed = alternatives.some((name) => stands(name, row.Description, actors));
    const given = distinct((lines.get(row.id)?.incidents ?? []).flatMap((incident) => partiesOf(incident, actors)));
    return { id: row.id, given: onePerParty(given, actors), gold: isNamed ? [row.Perpetrator] : [] };
  });
  const byId = new Map(gold.map((row) => [row.id, namesIn(row.Perpetrator)]));
  const isOf = (id: string, given: string) =>
    (byId.get(id) ?? []).some((name) => actors.keyOf(name) === actors.keyOf(given) || sameName(name, given));
  return scoreField("perpetrator", texts, {
    isRight: (given, { id }) => isOf(id, given),
    isFound: (_, { id, given }) => given.some((one) => isOf(id, one)),
  });
}

function mainOf(line: ExtractLine | undefined): ExtractedIncident | undefined {
  return line?.incidents.find(({ main }) => main) ?? line?.incidents[0];
}

/** Who did it by name: "Taliban militants" and "Usman Khan", not "two Danish men". */
function partiesOf({ responsibility, perpetrators }: ExtractedIncident, actors: Actors): string[] {
  const held = responsibility.filter(({ status }) => status !== "denied" && status !== "no claim").map(({ who }) => who ?? "");
  return [...held, ...perpetrators.map(({ text }) => text)]
    .map((words) => words.replace(/^the\s/i, ""))
    .filter(
      (words) =>
        actors.namedIn(words).length > 0 || /\s\p{Lu}\S*$/u.test(words) || (/^\p{Lu}\S*$/u.test(words) && !DESCRIPTION.test(words)),
    );
}

/** One word at the beginning of a sentence that names nobody. */
const DESCRIPTION =
  /^(?:gunm[ae]n|militants?|attackers?|bombers?|shooters?|police|soldiers?|terrorists?|rebels?|men|assailants?|perpetrators?|members)$/i;

function onePerParty(names: readonly string[], actors: Actors): string[] {
  const parties: string[] = [];
  for (const name of names)
    if (!parties.some((other) => actors.keyOf(other) === actors.keyOf(name) || sameName(other, name))) parties.push(name);
  return parties;
}

/** "Kurdistan Workers' Party (PKK)" → both names. */
function namesIn(perpetrator: string): string[] {
  return distinct([perpetrator.replace(/\(.*\)/, ""), /\((.*)\)/.exec(perpetrator)?.[1] ?? ""]);
}

function stands(name: string, text: string, actors: Actors): boolean {
  const actor = actors.find(name);
  return ` ${foldWords(text)} `.includes(` ${foldWords(name)} `) || (actor !== undefined && actors.namedIn(text).includes(actor));
}

function numberOf(row: DescribedIncident, what: "killed" | "injured"): string {
  return String(Number(what === "killed" ? row.Dead : row.Injured));
}

/** Of the rows with a number above 0, the share whose text holds it as one number: an upper bound for what need not be added up. */
function sharedOfStated(gold: readonly DescribedIncident[], what: "killed" | "injured"): number {
  const asked = gold.filter((row) => numberOf(row, what) !== "0");
  const stated = asked.filter((row) => {
    const number = numberOf(row, what);
    const words = ` ${foldWords(row.Description.replace(/(\d),(\d)/g, "$1$2"))} `;
    return words.includes(` ${number} `) || words.includes(` ${NUMBER_WORDS[Number(number)] ?? number} `);
  });
  return (100 * stated.length) / Math.max(1, asked.length);
}
