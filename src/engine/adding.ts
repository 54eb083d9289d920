import type { Input, ReadOptions } from "../1-read/format.ts";
import type { Source } from "../1-read/open.ts";
import { tollsToldAlone } from "../4-resolve/told-alone.ts";
import { toExtractLine } from "../export/extract-line.ts";
import { toTraceLines } from "../export/trace-lines.ts";
import { type Article, type Place, type Problem, versionKey } from "../model/article.ts";
import type { Report } from "../model/record.ts";
import type { Settings } from "../settings.ts";
import type { Store } from "../store/store.ts";
import type { ExtractorPool } from "./extractor-pool.ts";

/** How far a long job is; handed to whoever shows it. */
export interface Progress {
  readonly stage: "read" | "resolve";
  readonly articles: number;
  readonly problems: number;
  /** What is being read. */
  readonly source: string;
  /** Ids of the articles that were stored since the last call. */
  readonly stored: readonly string[];
}

/** What `add` did, for the summary: every input is in one of the counts. */
export interface AddSummary {
  /** Articles read from the input, known ones included. */
  readonly read: number;
  readonly added: number;
  readonly newVersions: number;
  readonly known: number;
  readonly statements: number;
  readonly problems: readonly Problem[];
  readonly incidents: number;
}

/** What reading, extracting and storing need of the engine. */
export interface Intake {
  readonly store: Store;
  readonly pool: ExtractorPool;
  readonly settings: Settings;
  /** Where "-" reads from. */
  readonly stdin: AsyncIterable<Uint8Array> | undefined;
}

/** What `extract` gives, one by one. */
export type ExtractedLine = { readonly line: string } | { readonly problem: Problem };

/** Reads the sources and stores what is new, batch by batch; the incidents are left as they are. */
export async function addReports(
  sources: readonly Source[],
  intake: Intake,
  onProgress: (progress: Progress) => void,
): Promise<Omit<AddSummary, "incidents">> {
  const { store, pool } = intake;
  pool.warm();
  const counts = { read: 0, added: 0, newVersions: 0, known: 0, statements: 0 };
  const problems: Problem[] = [];
  const failures: Problem[] = [];
  const keep = async (read: Read, source: string) => {
    const { reports } = read;
    failures.push(...read.failures);
    counts.read += reports.length;
    const added = await store.addReports(reports);
    counts.added += added.articles;
    counts.newVersions += added.versions;
    counts.known += added.known;
    counts.statements += added.statements;
    onProgress({
      stage: "read",
      articles: counts.added + counts.newVersions + counts.known,
      problems: problems.length + failures.length,
      source,
      stored: reports.map(({ article }) => article.id),
    });
  };
  // While one batch is being stored, the threads already work on the next.
  let storing = Promise.resolve();
  for await (const { placed, source } of batches(sources, intake, problems)) {
    const known = await store.knownVersions(placed.map(({ article }) => article));
    const fresh = placed.filter(({ article }) => !known.has(versionKey(article)));
    counts.read += placed.length - fresh.length;
    counts.known += placed.length - fresh.length;
    const extracting = readAll(fresh, pool);
    // If storing fails, that is the error to tell, and not that the threads were ended under this batch.
    extracting.catch(() => {});
    await storing;
    storing = extracting.then((read) => keep(read, source));
  }
  await storing;
  return { ...counts, problems: [...problems, ...failures] };
}

/** Reads and extracts without storing: a line for each article, and the problems between them. */
export async function* extractLines(
  sources: readonly Source[],
  intake: Intake,
  options: { readonly trace?: boolean },
): AsyncGenerator<ExtractedLine> {
  const { pool } = intake;
  pool.warm();
  const problems: Problem[] = [];
  let told = 0;
  const toLine = ({ article, statements }: Report) =>
    options.trace === true
      ? toTraceLines(article, statements).join("\n")
      : JSON.stringify(toExtractLine(article, statements, tollsToldAlone({ article, statements })));
  const toItems = ({ reports, failures }: Read): readonly ExtractedLine[] => [
    ...reports.map((report) => ({ line: toLine(report) })),
    ...failures.map((problem) => ({ problem })),
  ];
  // While one batch is being printed, the threads already work on the next.
  let extracting: Promise<Read> = Promise.resolve({ reports: [], failures: [] });
  for await (const { placed } of batches(sources, intake, problems)) {
    const next = readAll(placed, pool);
    // What goes wrong is told when its turn comes, not while the batch before it is awaited.
    next.catch(() => {});
    yield* toItems(await extracting);
    extracting = next;
    while (told < problems.length) yield { problem: problems[told++]! };
  }
  yield* toItems(await extracting);
  while (told < problems.length) yield { problem: problems[told++]! };
}

interface Placed {
  readonly article: Article;
  readonly place: Place;
}

/** What came of some articles. */
interface Read {
  readonly reports: readonly Report[];
  /** The articles that could not be read to their end. */
  readonly failures: readonly Problem[];
}

async function readAll(placed: readonly Placed[], pool: ExtractorPool): Promise<Read> {
  const done = await pool.extract(placed.map(({ article }) => article));
  const reports: Report[] = [];
  const failures: Problem[] = [];
  for (const [index, { article, place }] of placed.entries()) {
    const one = done[index]!;
    if ("statements" in one) reports.push({ article, statements: one.statements });
    else failures.push({ ...one.failure, place });
  }
  return { reports, failures };
}

/** Articles of all sources, a batch at a time; what could not be read goes to `problems`. */
async function* batches(
  sources: readonly Source[],
  { settings, stdin }: Intake,
  problems: Problem[],
): AsyncGenerator<{ placed: readonly Placed[]; source: string }> {
  const options: ReadOptions = { maxInputBytes: settings.maxInputBytes, maxArticleCharacters: settings.maxArticleCharacters };
  // Only commands that read wait for the readers of all formats to load.
  const [{ open }, { toArticles }] = await Promise.all([import("../1-read/open.ts"), import("../pipeline.ts")]);
  let placed: Placed[] = [];
  let source = "";
  for await (const input of open(sources, { ...options, stdin })) {
    if ("problem" in input) {
      problems.push(input.problem);
      continue;
    }
    for (const item of toArticles(input satisfies Input, options)) {
      source = input.source;
      if ("problem" in item) problems.push(item.problem);
      else placed.push(item);
      if (placed.length < settings.batch) continue;
      yield { placed, source };
      placed = [];
    }
  }
  yield { placed, source };
}
