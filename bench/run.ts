// `npm run bench`: speed and memory of the whole way, on real texts where the evaluation data lies beside the checkout, else on the samples.
//   npm run bench              1,115 and 10,000 articles
//   npm run bench -- 2000      only so many
//   npm run bench -- desk FILE the pages of the desk over a database file that is there already
//   npm run bench -- growth    what one more report costs by the number of reports that are stored: see growth.ts
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readJsonLines } from "../eval/json-lines.ts";
import { PACKAGE_ROOT } from "../src/engine/package-files.ts";
import { openSqliteStore } from "../src/store/sqlite/sqlite-store.ts";
import { benchDesk } from "./desk.ts";
import { benchGrowth } from "./growth.ts";

const SHARED = process.env["CORROBORATE_SHARED"] ?? join(PACKAGE_ROOT, "../shared");
const REAL = ["us-shootings", "us-news-2016", "negatives-bbc", "story-clusters"].map((set) => join(SHARED, "data", set, "articles.jsonl"));
const SIZES = [1115, 10_000];

interface RealArticle {
  readonly id: string;
  readonly published: string | null;
  readonly text: string;
}

interface Run {
  readonly seconds: number;
  /** Largest resident memory of the process, all its threads together, in MiB. */
  readonly memory: number;
  readonly output: string;
}

const given = process.argv.slice(2);
const sizes = given.map(Number).filter((size) => size > 0);
const work = mkdtempSync(join(tmpdir(), "corroborate-bench-"));
const isGrowth = process.argv[2] === "growth";
const isDesk = process.argv[2] === "desk";
if (isDesk) await benchDesk(process.argv[3]!);
else if (!REAL.every((file) => existsSync(file))) {
  console.log(
    `The evaluation data is not here (${SHARED}/data): ${isGrowth ? "growth is not measured without it" : "only the samples are timed"}.`,
  );
} else if (isGrowth) {
  const db = join(work, "real.db");
  corroborate(["add", "--db", db, REAL[0]!]);
  const store = openSqliteStore(db);
  const reports = [...(await store.reports())];
  await store.close();
  await benchGrowth(reports, sizes, { daysApart: daysGiven(), isGrowing: given.includes("--growing") });
} else {
  for (const size of sizes.length > 0 ? sizes : SIZES) await benchArticles(size);
}
if (!isGrowth && !isDesk) benchSamples();
rmSync(work, { recursive: true });

/** The days of `--days=DAYS`. */
function daysGiven(): number | undefined {
  const option = given.find((one) => one.startsWith("--days="));
  return option === undefined ? undefined : Number(option.slice("--days=".length));
}

/** Read → stored and resolved, end to end, as a whole process; then the same again, when all is known. */
async function benchArticles(size: number): Promise<void> {
  const input = join(work, `${size}.jsonl`);
  const generated = writeArticles(input, size);
  const db = join(work, `${size}.db`);
  const add = corroborate(["add", "--db", db, input]);
  const again = corroborate(["add", "--db", db, input]);
  const rebuild = corroborate(["rebuild", "--db", db]);
  const made = generated > 0 ? `, ${generated} of them generated variations of the rest` : "";
  console.log(`${size} articles (${megabytes(input)} MB${made})`);
  row("read → stored and resolved", `${(size / add.seconds).toFixed(0)} articles/s`, add);
  row("the same again, all known", `${(size / again.seconds).toFixed(0)} articles/s`, again);
  row("rebuild of the incidents alone", `${(size / rebuild.seconds).toFixed(0)} articles/s`, rebuild);
  console.log(`  database ${megabytes(db)} MB`);
  const [first] = corroborate(["incidents", "--db", db, "--limit", "1"]).output.split(" ");
  row("a command for its explainer", "", corroborate(["explain", "--db", db, first!]));
  await benchDesk(db);
}

/** What a first user waits for: the samples read, and the explainer of the attack. */
function benchSamples(): void {
  const db = join(work, "samples.db");
  const add = corroborate(["add", "--db", db, join(PACKAGE_ROOT, "samples/crocus")]);
  const [first] = corroborate(["incidents", "--db", db, "--limit", "1"]).output.split(" ");
  const explain = corroborate(["explain", "--db", db, first!]);
  console.log("samples");
  row("read → stored and resolved", "", add);
  row("a first explainer", "", explain);
  console.log(`  both together ${(add.seconds + explain.seconds).toFixed(2)} s`);
}

function row(what: string, rate: string, { seconds, memory }: Run): void {
  console.log(`  ${what.padEnd(44)} ${seconds.toFixed(2).padStart(8)} s ${memory.toFixed(0).padStart(6)} MiB  ${rate}`);
}

/**
 * Writes real articles, in a fixed order; past their number, variations of them: another id and the days moved on by a week for each round,
 * so that they are new incidents and not reprints. Returns how many were made so.
 */
function writeArticles(file: string, size: number): number {
  const real = REAL.flatMap((path) => readJsonLines<RealArticle>(path));
  const lines = Array.from({ length: size }, (_, index) => {
    const round = Math.floor(index / real.length);
    const article = real[index % real.length]!;
    return JSON.stringify(round === 0 ? article : variation(article, round));
  });
  writeFileSync(file, `${lines.join("\n")}\n`);
  return Math.max(0, size - real.length);
}

/** Each word of five letters or more is replaced by chance-free rotation now and then, so that shingles differ as they do between two events. */
function variation(article: RealArticle, round: number) {
  let word = 0;
  const text = article.text.replace(/\p{Lu}\p{Ll}{4,}/gu, (name) => (word++ % 3 === round % 3 ? rotate(name, round) : name));
  const published = article.published && new Date(Date.parse(article.published) + round * 7 * 86_400_000).toISOString().slice(0, 10);
  return { ...article, id: `${article.id}-${round}`, text, published };
}

function rotate(name: string, by: number): string {
  return name[0] + [...name.slice(1)].map((_, index, all) => all[(index + by) % all.length]).join("");
}

function corroborate(given: readonly string[]): Run {
  const start = performance.now();
  const timed = existsSync("/usr/bin/time");
  const command = [process.execPath, join(PACKAGE_ROOT, "bin/corroborate.js"), ...given];
  const [program, ...parameters] = timed ? ["/usr/bin/time", "-f", "peak %M", ...command] : command;
  const result = spawnSync(program!, parameters, { encoding: "utf8", maxBuffer: 1024 * 1024 * 1024 });
  if (result.status !== 0 && result.status !== 3)
    throw new Error(`corroborate ${given[0]} ended with ${result.status}: ${result.stderr.slice(-2000)}`);
  const peak = /peak (\d+)/.exec(result.stderr)?.[1];
  return {
    seconds: (performance.now() - start) / 1000,
    memory: peak === undefined ? Number.NaN : Number(peak) / 1024,
    output: result.stdout,
  };
}

function megabytes(file: string): string {
  return (statSync(file).size / 1e6).toFixed(1);
}
