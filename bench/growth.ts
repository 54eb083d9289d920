// `npm run bench -- growth`: what bringing one more report into the view costs, by the number of reports that are stored, and what making all anew costs.
//   npm run bench -- growth               1,000 and 10,000 stored, of reports of us-shootings
//   npm run bench -- growth 1000 100000   other sizes; 100,000 needs NODE_OPTIONS=--max-old-space-size=12000
//   npm run bench -- growth --days=3      each round of variations so many days after the one before, and not after all of it
//   npm run bench -- growth --growing     variations that keep every third name and all ages: incidents grow with what is stored
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { resolveAndKeep } from "../src/4-resolve/resolve.ts";
import { hashOf } from "../src/4-resolve/text/words.ts";
import type { Incident, Report } from "../src/model/record.ts";
import type { Evidence } from "../src/model/span.ts";
import { openSqliteStore } from "../src/store/sqlite/sqlite-store.ts";
import { processorSeconds } from "./processor-seconds.ts";
import { resolveOptions } from "./resolve-options.ts";

const SIZES = [1000, 10_000];
/** Reports added one by one at each size, the same at each; and as many before them as let the engine settle, which are not counted. */
const ADDED = 50;
const UNCOUNTED = 10;
/** Reports stored at once. */
const BATCH = 500;
const DAY = 86_400_000;
/** The reports span four years and two months: a round later, all of them are past. */
const DAYS_APART = 1520;
const DEGREES_APART = 1.3;
const LONGER_WORD = /(?<![\p{L}\p{M}])\p{Ll}{4,}(?![\p{L}\p{M}])/gu;
const NAME = /\p{Lu}\p{Ll}{3,}/gu;
const AGE = /(?<=, )\d\d(?=,)|(?<=\baged? (?:of )?)\d\d\b|\b\d\d(?=[- ]years?[- ]old)/g;
/** Words that stand for each other, of one length and next in frequency. */
const EXCHANGED = 23;
/** A name that fewer reports have, of a hundred, is in each round another that no other round has: a town, a street, a person. */
const COMMON_NAME_PERCENT = 0.5;

/** What the variations are. */
export interface Varying {
  readonly daysApart?: number | undefined;
  readonly isGrowing?: boolean;
}

/**
 * `given` are the sizes. The reports are real ones, as they were extracted, and past their number variations of them, which tell of other
 * incidents: each longer word and each name that is common is another that is as long and about as frequent, every other name is one that only
 * its round has, ages are others, and place and time are moved on by `daysApart`. So an archive grows by further stories, each told by as many
 * reports as the real ones are: of how many the incident of an average report is made is printed, and should be about the same at each size (2.2 at
 * 1,000, 2.3 at 10,000, 4.8 at 100,000: after many rounds a few are alike again).
 *
 * That was not so with variations that kept a third of the names and all ages. At 10,000 the rules made 6,101 joins of them: 2,001 between rounds,
 * of which 1,998 were of a report's own variations. An incident of 11 reports became one of 99, over 37 years, and the incident of an average report
 * grew from 2.2 reports to 7.9, and to 84 at 100,000: no archive grows so. `isGrowing` makes such ones still, to ask what is paid where one
 * incident takes in ever more.
 *
 * Times are of the processor: other programs do not count.
 */
export async function benchGrowth(real: readonly Report[], given: readonly number[], varying: Varying): Promise<void> {
  const options = resolveOptions();
  const work = mkdtempSync(join(tmpdir(), "corroborate-growth-"));
  const moving = movingOf(real, varying);
  const inRound = (report: Report, round: number) => (round === 0 ? report : variation(report, round, moving));
  const [added, stored] = [real.slice(0, UNCOUNTED + ADDED), real.slice(UNCOUNTED + ADDED)];
  for (const size of given.length > 0 ? given : SIZES) {
    const store = openSqliteStore(join(work, `${size}.db`));
    for (let start = 0; start < size; start += BATCH) {
      const batch = Array.from({ length: Math.min(BATCH, size - start) }, (_, index) => start + index);
      await store.addReports(batch.map((at) => inRound(stored[at % stored.length]!, Math.floor(at / stored.length))));
    }
    let reportsOfIncident = 0;
    const rebuilding = await processorSeconds(async () => {
      const { resolution, blocks } = resolveAndKeep(await store.reports(), [], options);
      reportsOfIncident = sizeOfAverage(resolution.incidents);
      await store.replaceView(resolution, await store.revision(), { blocks, maker: "bench" });
    });
    await store.close();
    const next = added.map((report) => inRound(report, Math.floor(size / stored.length)));
    const adding = secondsOfAdding(join(work, `${size}.db`), next, work)
      .slice(UNCOUNTED)
      .sort((a, b) => a - b);
    const [median, mean] = [adding[ADDED / 2]!, adding.reduce((sum, one) => sum + one, 0) / ADDED];
    const made = Math.max(0, size - stored.length);
    console.log(`${size} reports stored, ${made} of them generated variations of the rest`);
    console.log(`  in the incident of a report  ${reportsOfIncident.toFixed(1)} reports on average`);
    console.log(`  all made anew                ${rebuilding.toFixed(1)} s, ${((1000 * rebuilding) / size).toFixed(1)} ms for each report`);
    console.log(
      `  one more brought into it     ${(1000 * mean).toFixed(1)} ms on average of ${ADDED}, median ${(1000 * median).toFixed(1)} ms`,
    );
  }
  rmSync(work, { recursive: true });
}

/** Processor time of each report that is added, in a process of its own. Seconds. */
function secondsOfAdding(database: string, reports: readonly Report[], work: string): number[] {
  const file = join(work, "added.json");
  writeFileSync(file, JSON.stringify(reports));
  const program = fileURLToPath(new URL(`./growth-adding${extname(import.meta.url)}`, import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, database, file], { encoding: "utf8" });
  if (status !== 0) throw new Error(`adding reports ended with ${status}: ${stderr.slice(-2000)}`);
  return JSON.parse(stdout) as number[];
}

/** Reports in the incident that a report is in, on average: large incidents count by all of their reports. */
function sizeOfAverage(incidents: readonly Incident[]): number {
  const sizes = incidents.map(({ articles }) => articles.length);
  return sizes.reduce((sum, size) => sum + size ** 2, 0) / sizes.reduce((sum, size) => sum + size, 0);
}

interface Moving {
  readonly daysApart: number;
  readonly renamed: (text: string, round: number) => string;
  readonly ageOf: (age: number, round: number) => number;
}

function movingOf(real: readonly Report[], { daysApart = DAYS_APART, isGrowing = false }: Varying): Moving {
  const texts = real.map(({ article }) => article.text);
  const word = exchanging(texts, LONGER_WORD, 0);
  const name = exchanging(texts, NAME, (texts.length * COMMON_NAME_PERCENT) / 100);
  const ageOf = (age: number, round: number) => (isGrowing || age < 10 ? age : 10 + ((age - 10 + 7 * round) % 90));
  const nameOf = (one: string, round: number) =>
    isGrowing && (drawn(one, 0) + round) % 3 === 0 ? one : (name(one, round) ?? rotated(one, round));
  const renamed = (text: string, round: number) =>
    text
      .replace(LONGER_WORD, (one) => word(one, round) ?? one)
      .replace(NAME, (one) => nameOf(one, round))
      .replace(AGE, (age) => String(ageOf(Number(age), round)));
  return { daysApart, renamed, ageOf };
}

/** Statements keep where their words stand: a changed word has as many letters as before. */
function variation({ article, statements }: Report, round: number, { daysApart, renamed, ageOf }: Moving): Report {
  const id = `${article.id}-${round}`;
  const later = (at: string) => new Date(Date.parse(at) + round * daysApart * DAY).toISOString().slice(0, at.length === 10 ? 10 : 24);
  const rename = (text: string) => renamed(text, round);
  return {
    article: {
      ...article,
      ...{ id, text: rename(article.text), title: article.title && rename(article.title) },
      published: article.published && { ...article.published, at: later(article.published.at) },
    },
    statements: statements.map((one) => {
      const [first, ...rest] = one.evidence;
      const moveEvidence = (words: Evidence): Evidence => ({ ...words, articleId: id, words: rename(words.words) });
      const evidence = [moveEvidence(first), ...rest.map(moveEvidence)] as const;
      const moved = { ...one, id: `${one.id}-${round}`, articleId: id, saidAt: one.saidAt && later(one.saidAt), evidence };
      if (moved.kind === "when") return { ...moved, value: { ...moved.value, from: later(moved.value.from), to: later(moved.value.to) } };
      if (moved.kind === "participant") {
        const { text, age, mentions } = moved.value;
        return { ...moved, value: { ...moved.value, text: rename(text), mentions: mentions.map(rename), age: age && ageOf(age, round) } };
      }
      if (moved.kind !== "where") return moved;
      const { latitude, longitude, name, site } = moved.value;
      const shifted = latitude === undefined ? undefined : ((latitude + 90 + round * DEGREES_APART) % 180) - 90;
      const where = { name: rename(name), site: site && rename(site), geonameId: undefined, latitude: shifted, longitude };
      return { ...moved, value: { ...moved.value, ...where } };
    }),
  };
}

/** A name of its round: its first letter stays, and those behind it move on by the digits of the round's number to base 26. */
function rotated(name: string, round: number): string {
  const shifts = [round % 26, round + Math.floor(round / 26)];
  return name[0] + [...name.slice(1)].map((letter, at) => moved(letter, shifts[at % 2]!)).join("");
}

function moved(letter: string, by: number): string {
  return String.fromCharCode(97 + ((((letter.charCodeAt(0) - 97 + by) % 26) + 26) % 26));
}

/**
 * For each of the words that so many of the texts have, another one that is as long and about as common, drawn anew in each round; `undefined` for
 * the others. The same in every run.
 */
function exchanging(texts: readonly string[], words: RegExp, least: number): (word: string, round: number) => string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of new Set(text.match(words))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const ranked = [...counts]
    .filter(([, count]) => count >= least)
    .sort(([one, a], [two, b]) => one.length - two.length || b - a || (one < two ? -1 : 1))
    .map(([word]) => word);
  const others = new Map<string, readonly string[]>();
  for (let start = 0, end = 0; start < ranked.length; start = end) {
    while (end < Math.min(ranked.length, start + EXCHANGED) && ranked[end]!.length === ranked[start]!.length) end++;
    const group = ranked.slice(start, end);
    for (const word of group) others.set(word, group);
  }
  return (word, round) => {
    const group = others.get(word);
    return group?.[drawn(word, round) % group.length];
  };
}

/** A whole number that tells nothing of the word or the round, and is always the same for them. */
function drawn(word: string, round: number): number {
  return hashOf(`${word} ${round}`);
}
