import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readJsonLines } from "../eval/json-lines.ts";
import { understand } from "../src/2-understand/understand.ts";
import { contextOf } from "../src/3-extract/extract.ts";
import type { Context } from "../src/3-extract/extractor.ts";
import type { IncidentMention } from "../src/3-extract/incidents/incidents.ts";
import { readingOf } from "../src/3-extract/reading.ts";
import { timeCandidates } from "../src/3-extract/when/time-signs.ts";
import { LEAST_VOTES, TIME_WEIGHTS } from "../src/3-extract/when/time-weights.ts";
import { placeCandidates } from "../src/3-extract/where/place-candidates.ts";
import { LEAST_PLACE_VOTES, PLACE_WEIGHTS } from "../src/3-extract/where/place-weights.ts";
import { loadExtraction, loadUnderstanding } from "../src/engine/resources.ts";
import { toArticles } from "../src/pipeline.ts";
import { crossValidate, type Election, fitVotes, isRightBy, leastOf, type Weights } from "./train/fit-votes.ts";

/*
 * npx tsx scripts/fit-when-where.ts [--data ../shared/data]
 *
 * Fits what the signs of a time and of a place weigh (src/3-extract/when/time-weights.ts, src/3-extract/where/place-weights.ts) on the reports of us-shootings, each weight
 * pulled towards the one that it has: prints how many reports are right as released and, in five folds by incident, unseen and seen, then the weights.
 */

const { values } = parseArgs({ options: { data: { type: "string", default: "../shared/data" } } });
const folder = join(values.data, "us-shootings");

interface Gold {
  readonly incident: string;
  readonly date: string;
  readonly state: string;
  readonly city: string;
  readonly articles: readonly string[];
}

const golds = readJsonLines<Gold>(join(folder, "incidents.jsonl"));
const goldOf = new Map(golds.flatMap((gold) => gold.articles.map((article) => [article, gold] as const)));

const days: Election[] = [];
const places: Election[] = [];
const input = { source: join(folder, "articles.jsonl"), bytes: readFileSync(join(folder, "articles.jsonl")) };
const options = { maxInputBytes: Number.MAX_SAFE_INTEGER, maxArticleCharacters: Number.MAX_SAFE_INTEGER };
for (const item of toArticles(input, options)) {
  const gold = "article" in item ? goldOf.get(item.article.id) : undefined;
  if (!("article" in item) || gold === undefined) continue;
  const context = contextOf(readingOf(understand(item.article, loadUnderstanding())), loadExtraction());
  const main = context.incidents.mentions.find((one) => one.main);
  if (main === undefined) continue;
  days.push({ group: gold.incident, candidates: daysIn(context, main, gold) });
  places.push({ group: gold.incident, candidates: placesIn(context, main, gold) });
}
report("days", days, TIME_WEIGHTS, LEAST_VOTES);
report("places", places, PLACE_WEIGHTS, LEAST_PLACE_VOTES);

function daysIn(context: Context, main: IncidentMention, { date }: Gold): Election["candidates"] {
  return timeCandidates(context, main).map(({ range, mentions }) => ({
    isRight: range.from === date && range.to === date,
    mentions: mentions.map(({ signs }) => signs),
  }));
}

/** "Goleta (Isla Vista)" is either; the state must be the same. */
function placesIn(context: Context, main: IncidentMention, { city, state }: Gold): Election["candidates"] {
  const names = city.split(/[()]/).map(plain).filter(Boolean);
  return placeCandidates(context, main).map(({ location, mentions }) => ({
    isRight: location.admin1 === state && (names.includes(plain(location.name)) || plain(city) === plain(location.name)),
    mentions: mentions.map(({ signs }) => signs),
  }));
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/\bst\b\.?/g, "saint")
    .replace(/[^a-z]/g, "");
}

function report(name: string, elections: readonly Election[], released: Readonly<Record<string, number>>, least: number): void {
  const before: Weights = new Map(Object.entries(released));
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  const asReleased = elections.filter((one) => isRightBy(one, before, least)).length / elections.length;
  const possible = elections.filter(({ candidates }) => candidates.some(({ isRight }) => isRight)).length / elections.length;
  const { unseen, seen } = crossValidate(elections, before, least);
  console.log(`${name}: ${elections.length} reports, the answer is a candidate in ${percent(possible)}`);
  console.log(`  right as released ${percent(asReleased)}, refitted: unseen ${percent(unseen)}, seen ${percent(seen)}`);
  const weights = fitVotes(elections, before, least);
  for (const [sign, weight] of weights) console.log(`  ${JSON.stringify(sign)}: ${weight.toFixed(2)}${before.has(sign) ? "" : "  (new)"}`);
  console.log(`  least votes ${leastOf(weights).toFixed(2)}`);
}
