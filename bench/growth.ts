// `npm run bench -- growth`: what bringing one more report into the view costs, by the number of reports that are stored, and what making all anew costs.
//   npm run bench -- growth               1,000 and 10,000 stored, of reports of us-shootings
//   npm run bench -- growth 1000 100000   other sizes; 100,000 needs NODE_OPTIONS=--max-old-space-size=12000
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
/** Reports added one by one at each size. */
const ADDED = 50;
/** Reports stored at once. */
const BATCH = 500;
const DAY = 86_400_000;
const DAYS_APART = 3;
const DEGREES_APART = 1.3;

/**
 * `given` are the sizes. The reports are real ones, as they were extracted, and past their number variations of them: two of three names are
 * others, and time and place are moved on, so that they tell of other incidents. Times are of the processor: other programs do not count.
 */
export async function benchGrowth(real: readonly Report[], given: readonly number[]): Promise<void> {
  const resources = { outlets: loadOutlets(), actors: loadActors(), frequencies: loadFrequencies() };
  const options = { ...resources, policy: "corroborate", gtdSameTimeMinutes: 60 };
  const work = mkdtempSync(join(tmpdir(), "corroborate-growth-"));
  for (const size of given.length > 0 ? given : SIZES) {
    const store = openSqliteStore(join(work, `${size}.db`));
    for (let start = 0; start < size; start += BATCH) await store.addReports(reports(real, start, Math.min(size, start + BATCH)));
    const rebuilding = await processorSeconds(async () => {
      const { resolution, blocks } = resolveAndKeep(await store.reports(), [], options);
      await store.replaceView(resolution, await store.revision(), { blocks, maker: "bench" });
    });
    const adding: number[] = [];
    for (let at = size; at < size + ADDED; at++) {
      await store.addReports(reports(real, at, at + 1));
      adding.push(await processorSeconds(() => changed(store, options)));
    }
    const [median, mean] = [adding.sort((a, b) => a - b)[ADDED / 2]!, adding.reduce((sum, one) => sum + one, 0) / ADDED];
    const made = Math.max(0, size - real.length);
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

/** The reports from one place in the endless list of variations to another. */
function reports(real: readonly Report[], from: number, to: number): Report[] {
  return Array.from({ length: to - from }, (_, index) => {
    const at = from + index;
    const round = Math.floor(at / real.length);
    const report = real[at % real.length]!;
    return round === 0 ? report : variation(report, round);
  });
}

/** Statements keep where their words stand: a changed name has as many letters as before. */
function variation({ article, statements }: Report, round: number): Report {
  const id = `${article.id}-${round}`;
  const later = (at: string) => new Date(Date.parse(at) + round * DAYS_APART * DAY).toISOString().slice(0, at.length === 10 ? 10 : 24);
  const rename = (text: string) => text.replace(/\p{Lu}\p{Ll}{3,}/gu, (name) => (isChanged(name, round) ? rotated(name, round) : name));
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
