import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readJsonLines } from "../eval/json-lines.ts";
import { understand } from "../src/2-understand/understand.ts";
import { incidentEvents } from "../src/3-extract/incidents/incident-events.ts";
import { isPlausible, mainVerdict } from "../src/3-extract/incidents/incident-verdict.ts";
import { type VerdictSigns, verdictSigns } from "../src/3-extract/incidents/verdict-signs.ts";
import { VERDICT_WEIGHTS } from "../src/3-extract/incidents/verdict-weights.ts";
import { hasTrigger, readingOf } from "../src/3-extract/reading.ts";
import { loadUnderstanding } from "../src/engine/resources.ts";
import type { Article } from "../src/model/article.ts";
import { toArticles } from "../src/pipeline.ts";
import { type Fit, fitWeights } from "./train/fit-weights.ts";
import { foldOf } from "./train/folds.ts";

/*
 * npx tsx scripts/fit-verdict.ts [--shared ../shared]
 *
 * Fits the weights of src/3-extract/incidents/verdict-weights.ts: whether an article is about an incident. MUC-4 (dev), ordinary news of the BBC, half of
 * the shootings and the articles annotated by hand; what is told of each set was read by weights that were fitted on the four other fifths.
 * MUC-4's valid half is only measured.
 */

const { values } = parseArgs({ options: { shared: { type: "string", default: "../shared" } } });
const data = join(values.shared, "data");
/** How often each article of a set counts: those annotated by hand are few and the nearest to what is read. */
const COUNTS: Readonly<Record<string, number>> = { "MUC-4 dev": 1, BBC: 2, shootings: 1, "by hand": 5 };
const NAMES = Object.keys(VERDICT_WEIGHTS) as (keyof VerdictSigns)[];
const FOLDS = 5;

/** An article that has any event. */
interface Example {
  readonly set: string;
  readonly id: string;
  readonly isAbout: boolean;
  readonly row: readonly number[];
  /** What the shipped weights say. */
  readonly shipped: boolean;
  /** Whether its setting lets it be about one at all. */
  readonly plausible: boolean;
}

const examples = [
  ...muc("dev"),
  ...muc("valid"),
  ...labelled("BBC", join(data, "negatives-bbc/articles.jsonl"), bbcLabels()),
  ...labelled(
    "shootings",
    join(data, "us-shootings/articles.jsonl"),
    () => true,
    (index) => index % 2 === 0,
  ),
  ...byHand(),
];
const learned = examples.filter(({ set }) => set in COUNTS);
const unseen = new Map<Example, number>();
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = fitOn(learned.filter(({ id }) => foldOf(id, FOLDS) !== fold));
  for (const one of learned) if (foldOf(one.id, FOLDS) === fold) unseen.set(one, oddsWith(weights, one));
}
const all = fitOn(learned);
for (const one of examples) if (!(one.set in COUNTS)) unseen.set(one, oddsWith(all, one));
console.log(`bias ${all.bias.toFixed(2)}, ${NAMES.map((name, index) => `${name} ${all.weights[index]!.toFixed(2)}`).join(", ")}`);
for (const set of new Set(examples.map((one) => one.set))) {
  const own = examples.filter((one) => one.set === set);
  console.log(`${set}: as released ${told(own, ({ shipped }) => shipped)}`);
  for (const least of [-0.7, -0.6, -0.5, -0.4, -0.3, 0])
    console.log(`  unseen, log odds from ${least}: ${told(own, (one) => one.plausible && unseen.get(one)! >= least)}`);
}

function fitOn(own: readonly Example[]): Fit {
  const repeated = own.flatMap((one) => new Array<Example>(COUNTS[one.set]!).fill(one));
  return fitWeights(
    repeated.map(({ row }) => row),
    repeated.map(({ isAbout }) => isAbout),
  );
}

function oddsWith({ bias, weights }: Fit, { row }: Example): number {
  return row.reduce((sum, value, index) => sum + value * weights[index]!, bias);
}

function told(own: readonly Example[], is: (one: Example) => boolean): string {
  const found = own.filter(is);
  const right = found.filter(({ isAbout }) => isAbout).length;
  const wanted = own.filter(({ isAbout }) => isAbout).length;
  return `${right} of ${wanted} found, ${found.length - right} of ${own.length - wanted} others taken for one`;
}

/** Texts whose templates are all optional are left out. */
function muc(split: string): Example[] {
  const gold = readJsonLines<{ docid: string; templates: readonly { optional: boolean }[] }>(join(data, `muc4/gold.${split}.jsonl`));
  const isAbout = new Map(gold.flatMap(({ docid, templates }) => labelOf(docid, templates)));
  const docs = readJsonLines<{ docid: string; source: string; sourceDate: string; text: string }>(join(data, `muc4/docs.${split}.jsonl`));
  const articles = docs.map(({ docid, source, sourceDate, text }) => ({
    ...{ id: docid, url: null, outlet: source, title: null, published: sourceDate, text },
  }));
  const bytes = Buffer.from(articles.map((article) => JSON.stringify(article)).join("\n"));
  return read(`MUC-4 ${split}`, bytes, (id) => isAbout.get(id));
}

function labelOf(docid: string, templates: readonly { optional: boolean }[]): [string, boolean][] {
  if (templates.length > 0 && templates.every(({ optional }) => optional)) return [];
  return [[docid, templates.length > 0]];
}

function byHand(): Example[] {
  const gold = readJsonLines<{ id: string; incidents: readonly { main: boolean }[] }>(join(values.shared, "eval/figures/gold.jsonl"));
  const isAbout = new Map(gold.map(({ id, incidents }) => [id, incidents.some(({ main }) => main)]));
  return labelled("by hand", join(values.shared, "eval/figures/articles.jsonl"), (id) => isAbout.get(id));
}

function bbcLabels(): (id: string) => boolean | undefined {
  const labels = JSON.parse(readFileSync(join(data, "negatives-bbc/labels.json"), "utf8")) as Record<string, string>;
  return (id) => (labels[id] === undefined ? undefined : labels[id] === "main");
}

function labelled(set: string, file: string, labelFor: (id: string) => boolean | undefined, isIn = (_: number) => true): Example[] {
  return read(set, readFileSync(file), labelFor, isIn);
}

function read(set: string, bytes: Uint8Array, labelFor: (id: string) => boolean | undefined, isIn = (_: number) => true): Example[] {
  const options = { maxInputBytes: Number.MAX_SAFE_INTEGER, maxArticleCharacters: Number.MAX_SAFE_INTEGER };
  const items = [...toArticles({ source: `${set}.jsonl`, bytes }, options)];
  return items.flatMap((item, index) => {
    const isAbout = "article" in item && isIn(index) ? labelFor(item.article.id) : undefined;
    return "article" in item && isAbout !== undefined ? example(set, item.article, isAbout) : [];
  });
}

function example(set: string, article: Article, isAbout: boolean): Example[] {
  const analysis = understand(article, loadUnderstanding());
  if (!hasTrigger(analysis)) return [];
  const reading = readingOf(analysis);
  const events = incidentEvents(reading).filter(({ modality }) => modality === "fact" || modality === "attempted");
  if (events.length === 0) return [];
  const { main, unreal } = mainVerdict(reading, events);
  const signs = verdictSigns(reading, events, unreal);
  const row = NAMES.map((name) => signs[name]);
  return [{ set, id: article.id, isAbout, row, shipped: main, plausible: isPlausible(analysis, events, signs) }];
}
