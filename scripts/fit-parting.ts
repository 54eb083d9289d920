import { join } from "node:path";
import { parseArgs } from "node:util";
import { readJsonLines } from "../eval/json-lines.ts";
import { understand } from "../src/2-understand/understand.ts";
import { eventTimes } from "../src/3-extract/incidents/event-times.ts";
import { type IncidentEvent, incidentEvents } from "../src/3-extract/incidents/incident-events.ts";
import { type PartingSigns, partingSigns } from "../src/3-extract/incidents/parting-signs.ts";
import { PARTING } from "../src/3-extract/incidents/parting-weights.ts";
import { type Told, toldIn, toldTogether } from "../src/3-extract/incidents/told-with.ts";
import { hasTrigger, type Reading, readingOf, sentenceAt } from "../src/3-extract/reading.ts";
import { loadUnderstanding } from "../src/engine/resources.ts";
import type { Article } from "../src/model/article.ts";
import { bareArticle } from "./train/bare-article.ts";
import { type Fit, fitWeights } from "./train/fit-weights.ts";
import { foldOf } from "./train/folds.ts";

/*
 * npx tsx scripts/fit-parting.ts [--shared ../shared] [--reports]
 *
 * Fits the weights of src/3-extract/incidents/parting-weights.ts, for telegrams or with the signs of reports: whether a sentence tells of another incident than those told before it. MUC-4 (dev), where the
 * answers' words show which incident a sentence is about, and the articles annotated by hand, where the places of their figures do. What is told of each set
 * was read by weights that were fitted on the four other fifths.
 */

const { values } = parseArgs({
  options: { shared: { type: "string", default: "../shared" }, reports: { type: "boolean", default: false } },
});
const data = join(values.shared, "data");
const COUNTS: Readonly<Record<string, number>> = { "MUC-4": 1, "by hand": 3 };
const NAMES = Object.keys(PARTING[values.reports ? "report" : "telegram"].weights) as (keyof PartingSigns)[];
const FOLDS = 5;

/** How much each answer found in a sentence speaks for its template. */
const SLOTS = { perpInd: 0.5, perpOrg: 0.5, target: 2, weapon: 0.7, victimName: 3, victimDesc: 1.5 } as const;
const LEAST = 1.5;

const KINDS: Readonly<Record<string, string>> = {
  bombing: "BOMBING",
  "suicide bombing": "BOMBING",
  kidnapping: "KIDNAPPING",
  siege: "KIDNAPPING",
  arson: "ARSON",
};

/** A sentence beside an incident told before it. */
interface Example {
  readonly set: string;
  readonly id: string;
  readonly isAnother: boolean;
  readonly row: readonly number[];
}

const examples = [...muc(), ...byHand()];
const unseen = new Map<Example, number>();
for (let fold = 0; fold < FOLDS; fold++) {
  const fit = fitOn(examples.filter(({ id }) => foldOf(id, FOLDS) !== fold));
  for (const one of examples) if (foldOf(one.id, FOLDS) === fold) unseen.set(one, oddsWith(fit, one));
}
const all = fitOn(examples);
console.log(`bias ${all.bias.toFixed(2)}\n${NAMES.map((name, index) => `  ${name}: ${all.weights[index]!.toFixed(2)},`).join("\n")}`);
for (const set of Object.keys(COUNTS)) {
  const own = examples.filter((one) => one.set === set);
  console.log(`${set}: ${own.length} pairs, ${own.filter(({ isAnother }) => isAnother).length} of two incidents`);
  for (const least of [-1, -0.5, 0, 0.5, 1, 1.5]) {
    const found = own.filter((one) => unseen.get(one)! >= least);
    const right = found.filter(({ isAnother }) => isAnother).length;
    console.log(`  unseen, log odds from ${least}: ${right} found, ${found.length - right} of one incident`);
  }
}

function fitOn(own: readonly Example[]): Fit {
  const repeated = own.flatMap((one) => new Array<Example>(COUNTS[one.set]!).fill(one));
  return fitWeights(
    repeated.map(({ row }) => row),
    repeated.map(({ isAnother }) => isAnother),
  );
}

function oddsWith({ bias, weights }: Fit, { row }: Example): number {
  return row.reduce((sum, value, index) => sum + value * weights[index]!, bias);
}

/** Each sentence whose incident is known, beside each incident told before it. */
function examplesOf(
  set: string,
  article: Article,
  labelOf: (reading: Reading, events: readonly IncidentEvent[]) => string | undefined,
): Example[] {
  const analysis = understand(article, loadUnderstanding());
  if (!hasTrigger(analysis)) return [];
  const reading = readingOf(analysis);
  const events = incidentEvents(reading).filter(({ modality }) => modality === "fact" || modality === "attempted");
  const timeOf = eventTimes(analysis, events);
  const found: Example[] = [];
  const told = new Map<string, Told>();
  let latest: string | undefined;
  for (const sentence of new Set(events.filter(({ strength }) => strength > 1).map((event) => event.sentence))) {
    const own = events.filter((event) => event.sentence === sentence);
    if (own.some((event) => timeOf(event).standing === "old")) continue;
    const label = labelOf(reading, own);
    if (label === undefined) continue;
    const here = toldIn(reading, own, timeOf);
    for (const [other, before] of told) {
      const signs = partingSigns(reading, own, here, before, other === latest);
      found.push({ set, id: article.id, isAnother: other !== label, row: NAMES.map((name) => signs[name]) });
    }
    const before = told.get(label);
    told.set(label, before === undefined ? here : toldTogether(before, here));
    latest = label;
  }
  return found;
}

interface Filler {
  readonly values: readonly string[];
}
interface Template {
  readonly type: readonly string[];
  readonly location: readonly { readonly places: readonly (readonly { readonly name: string }[])[] }[];
  readonly perpInd: readonly Filler[];
  readonly perpOrg: readonly Filler[];
  readonly target: readonly Filler[];
  readonly weapon: readonly Filler[];
  readonly victimName: readonly Filler[];
  readonly victimDesc: readonly Filler[];
}

function muc(): Example[] {
  const gold = readJsonLines<{ docid: string; templates: readonly Template[] }>(join(data, "muc4/gold.dev.jsonl"));
  const answers = new Map(gold.map(({ docid, templates }) => [docid, templates]));
  const docs = readJsonLines<{ docid: string; source: string; sourceDate: string | null; text: string }>(join(data, "muc4/docs.dev.jsonl"));
  return docs.flatMap(({ docid, source, sourceDate, text }) => {
    const templates = answers.get(docid) ?? [];
    if (templates.length === 0) return [];
    return examplesOf("MUC-4", bareArticle(docid, text, source, sourceDate ?? undefined), (reading, events) =>
      likeliest(reading, events, templates),
    );
  });
}

/** The one template that a sentence is about, by the words of its answers and its kind. */
function likeliest({ analysis }: Reading, events: readonly IncidentEvent[], templates: readonly Template[]): string | undefined {
  const { start, end } = analysis.sentences[events[0]!.sentence]!;
  const text = analysis.article.text.slice(start, end);
  const scores = templates.map((template) => scoreOf(text, events, template));
  const best = Math.max(...scores);
  return best < LEAST || scores.filter((score) => score === best).length > 1 ? undefined : String(scores.indexOf(best));
}

function scoreOf(text: string, events: readonly IncidentEvent[], template: Template): number {
  let score = 0;
  for (const [slot, weight] of Object.entries(SLOTS) as [keyof typeof SLOTS, number][])
    for (const { values } of template[slot]) if (values.some((value) => holds(text, value))) score += weight;
  for (const { places } of template.location) for (const level of places) if (level.some(({ name }) => holds(text, name))) score++;
  const kinds = new Set(events.flatMap(({ type }) => KINDS[type ?? ""] ?? []));
  if (kinds.size > 0) score += template.type.some((type) => kinds.has(type)) ? 2 : -1;
  return score;
}

function holds(text: string, words: string): boolean {
  const at = text.indexOf(words);
  return at >= 0 && !/\w/.test(text[at - 1] ?? " ") && !/\w/.test(text[at + words.length] ?? " ");
}

function byHand(): Example[] {
  const folder = join(values.shared, "eval/figures");
  const gold = readJsonLines<{
    id: string;
    incidents: readonly { ref: string; figures: readonly { start: number }[]; responsibility: readonly { start: number }[] }[];
  }>(join(folder, "gold.jsonl"));
  const answers = new Map(gold.map(({ id, incidents }) => [id, incidents]));
  const articles = readJsonLines<{ id: string; outlet: string; title: string | null; published: string | null; text: string }>(
    join(folder, "articles.jsonl"),
  );
  return articles.flatMap(({ id, outlet, title, published, text }) => {
    const incidents = answers.get(id) ?? [];
    const article = { ...bareArticle(id, text, outlet, published ?? undefined), title: title ?? undefined };
    return examplesOf("by hand", article, ({ analysis }, events) => {
      if (incidents.length === 1) return incidents[0]!.ref;
      const refs = incidents.filter(({ figures, responsibility }) =>
        [...figures, ...responsibility].some(({ start }) => sentenceAt(analysis, utf16(text, start)) === events[0]!.sentence),
      );
      return refs.length === 1 ? refs[0]!.ref : undefined;
    });
  });
}

/** Code points → UTF-16 units. */
function utf16(text: string, points: number): number {
  return [...text].slice(0, points).join("").length;
}
