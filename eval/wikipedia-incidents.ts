import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadActors } from "../src/engine/resources.ts";
import type { ExtractedIncident, ExtractLine } from "../src/export/extract-line.ts";
import type { Actors } from "../src/model/actor.ts";
import { type Evaluation, higher, type Measure, told } from "./evaluation.ts";
import { extractArticles } from "./extracted.ts";
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
        told(`wikipedia incidents: ${what}, the number stands in the text`, sharedOfStated(gold, what), "%"),
      ];
    }),
    ...toMeasures("wikipedia incidents", scorePerpetrators(gold, byId, actors)),
  ];
}

type LinesById = ReadonlyMap<string, ExtractLine>;

/** The number of the main incident against the row's. Rows of nobody are not looked for, but a number given for one must be 0. */
export function scoreNumbers(gold: readonly DescribedIncident[], lines: LinesById, what: "killed" | "injured"): FieldScore {
  const texts = gold.map((row): Answers & { readonly row: string } => {
    const best = mainOf(lines.get(row.id))?.toll[what].best ?? null;
    const wanted = numberOf(row, what);
    return { id: row.id, row: wanted, given: best === null ? [] : [`${best}`], gold: wanted === "0" ? [] : [wanted] };
  });
  const byId = new Map(texts.map(({ id, row }) => [id, row]));
  return scoreField(`${what} exact`, texts, {
    isRight: (given, { id }) => given === byId.get(id),
    isFound: (wanted, { given }) => given.includes(wanted),
  });
}

/** Named parties that the text says or suspects did it, against the row's; rows count as wanted where the text names theirs. */
export function scorePerpetrators(gold: readonly DescribedIncident[], lines: LinesById, actors: Actors): FieldScore {
  const texts = gold.map((row): Answers => {
    const alternatives = namesIn(row.Perpetrator);
    const isNamed = alternatives.some((name) => stands(name, row.Description, actors));
    const given = distinct((lines.get(row.id)?.incidents ?? []).flatMap(partiesOf));
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

/** Who did it by name: "Taliban militants", not "a suicide bomber". */
function partiesOf({ responsibility, perpetrators }: ExtractedIncident): string[] {
  const held = responsibility.filter(({ status }) => status !== "denied" && status !== "no claim").map(({ who }) => who ?? "");
  return [...held, ...perpetrators.map(({ text }) => text)].filter((name) => /\p{Lu}/u.test(withoutArticle(name)));
}

/** "A gunman" → "gunman": the letter that begins a sentence makes no name; "Gunmen" → "gunmen", "Taliban" stays. */
function withoutArticle(name: string): string {
  return name.replace(
    /^(?:an?|the|one|two|three|four|several|some|armed|unidentified|unknown|gunm[ae]n|militants?|attackers?)\b/i,
    (word) => word.toLowerCase(),
  );
}

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

const SMALL = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

/** Of the rows with a number above 0, the share whose text holds it as one number: an upper bound for what need not be added up. */
function sharedOfStated(gold: readonly DescribedIncident[], what: "killed" | "injured"): number {
  const asked = gold.filter((row) => numberOf(row, what) !== "0");
  const stated = asked.filter((row) => {
    const number = numberOf(row, what);
    const words = ` ${foldWords(row.Description.replace(/(\d),(\d)/g, "$1$2"))} `;
    return words.includes(` ${number} `) || words.includes(` ${SMALL[Number(number)] ?? number} `);
  });
  return (100 * stated.length) / Math.max(1, asked.length);
}
