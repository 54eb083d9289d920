// `npm run bench -- growth`: what bringing one more report into the view costs, by the number of reports that are stored, and what making all anew costs.
//   npm run bench -- growth               1,000 and 10,000 stored, of reports of us-shootings
//   npm run bench -- growth 1000 100000   other sizes; 100,000 needs NODE_OPTIONS=--max-old-space-size=12000
//   npm run bench -- growth --days=3      each round of variations so many days after the one before, and not after all of it
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { resolveAndKeep } from "../src/4-resolve/resolve.ts";
import { absorb } from "../src/engine/absorb/absorb.ts";
import { loadActors, loadFrequencies, loadOutlets } from "../src/engine/resources.ts";
import type { Report } from "../src/model/record.ts";
import type { Evidence } from "../src/model/span.ts";
import { openSqliteStore } from "../src/store/sqlite/sqlite-store.ts";
import type { Store } from "../src/store/store.ts";
import { processorSeconds } from "./processor-seconds.ts";

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
/** Words that stand for each other, of one length and next in frequency. */
const EXCHANGED = 23;

/**
 * `given` are the sizes. The reports are real ones, as they were extracted, and past their number variations of them, which tell of other
 * incidents: two of three names are others, each longer word is another that is as long and about as frequent, and place and time are moved on by
 * `daysApart`. Times are of the processor: other programs do not count.
 */
export async function benchGrowth(real: readonly Report[], given: readonly number[], daysApart = DAYS_APART): Promise<void> {
  const resources = { outlets: loadOutlets(), actors: loadActors(), frequencies: loadFrequencies() };
  const options = { ...resources, policy: "corroborate", gtdSameTimeMinutes: 60 };
  const work = mkdtempSync(join(tmpdir(), "corroborate-growth-"));
  const reword = rewording(real);
  const inRound = (report: Report, round: number) => (round === 0 ? report : variation(report, { round, daysApart, reword }));
  const [added, stored] = [real.slice(0, UNCOUNTED + ADDED), real.slice(UNCOUNTED + ADDED)];
  for (const size of given.length > 0 ? given : SIZES) {
    const store = openSqliteStore(join(work, `${size}.db`));
    for (let start = 0; start < size; start += BATCH) {
      const batch = Array.from({ length: Math.min(BATCH, size - start) }, (_, index) => start + index);
      await store.addReports(batch.map((at) => inRound(stored[at % stored.length]!, Math.floor(at / stored.length))));
    }
    const rebuilding = await processorSeconds(async () => {
      const { resolution, blocks } = resolveAndKeep(await store.reports(), [], options);
      await store.replaceView(resolution, await store.revision(), { blocks, maker: "bench" });
    });
    const each: number[] = [];
    for (const report of added) {
      await store.addReports([inRound(report, Math.floor(size / stored.length))]);
      each.push(await processorSeconds(() => changed(store, options)));
    }
    const adding = each.slice(UNCOUNTED).sort((a, b) => a - b);
    const [median, mean] = [adding[ADDED / 2]!, adding.reduce((sum, one) => sum + one, 0) / ADDED];
    const made = Math.max(0, size - stored.length);
    console.log(`${size} reports stored, ${made} of them generated variations of the rest`);
    console.log(`  all made anew                ${rebuilding.toFixed(1)} s, ${((1000 * rebuilding) / size).toFixed(1)} ms for each report`);
    console.log(
      `  one more brought into it     ${(1000 * mean).toFixed(1)} ms on average of ${ADDED}, median ${(1000 * median).toFixed(1)} ms`,
    );
    await store.close();
  }
  rmSync(work, { recursive: true });
}

async function changed(store: Store, options: Parameters<typeof absorb>[1]): Promise<void> {
  if (!(await store.changeView("bench", (change) => absorb(change, options)))) throw new Error("there is no view to add to");
}

interface Moved {
  /** Of the variations, from 1. */
  readonly round: number;
  readonly daysApart: number;
  readonly reword: (text: string, round: number) => string;
}

/** Statements keep where their words stand: a changed word has as many letters as before. */
function variation({ article, statements }: Report, { round, daysApart, reword }: Moved): Report {
  const id = `${article.id}-${round}`;
  const later = (at: string) => new Date(Date.parse(at) + round * daysApart * DAY).toISOString().slice(0, at.length === 10 ? 10 : 24);
  const rename = (text: string) =>
    reword(text, round).replace(/\p{Lu}\p{Ll}{3,}/gu, (name) => (isChanged(name, round) ? rotated(name, round) : name));
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
      if (moved.kind !== "where") return moved;
      const { latitude, longitude, name } = moved.value;
      const shifted = latitude === undefined ? undefined : ((latitude + 90 + round * DEGREES_APART) % 180) - 90;
      return { ...moved, value: { ...moved.value, name: rename(name), geonameId: undefined, latitude: shifted, longitude } };
    }),
  };
}

/** Two of three names, the same ones wherever they stand. */
function isChanged(name: string, round: number): boolean {
  return ([...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) + round) % 3 !== 0;
}

function rotated(name: string, by: number): string {
  const letters = [...name.slice(1)];
  return name[0] + letters.map((letter) => String.fromCharCode(97 + ((letter.charCodeAt(0) - 97 + by) % 26))).join("");
}

/** Puts in the place of each word in small letters another one of the reports that is as long and about as frequent, in every round another. */
function rewording(reports: readonly Report[]): Moved["reword"] {
  const counts = new Map<string, number>();
  for (const { article } of reports) for (const [word] of article.text.matchAll(LONGER_WORD)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const ranked = [...counts].sort(([one, a], [two, b]) => one.length - two.length || b - a || (one < two ? -1 : 1)).map(([word]) => word);
  const others = new Map<string, readonly string[]>();
  for (let start = 0, end = 0; start < ranked.length; start = end) {
    while (end < Math.min(ranked.length, start + EXCHANGED) && ranked[end]!.length === ranked[start]!.length) end++;
    const group = ranked.slice(start, end);
    for (const [index, word] of group.entries()) others.set(word, [...group.slice(index), ...group.slice(0, index)]);
  }
  return (text, round) =>
    text.replace(LONGER_WORD, (word) => {
      const group = others.get(word) ?? [word];
      return group[round % group.length]!;
    });
}
