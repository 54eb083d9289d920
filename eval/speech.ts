import { join } from "node:path";
import { understand } from "../src/2-understand/understand.ts";
import { loadUnderstanding } from "../src/engine/resources.ts";
import type { Analysis, Attribution } from "../src/model/analysis.ts";
import type { Article } from "../src/model/article.ts";
import { contains, overlaps, type Span } from "../src/model/span.ts";
import { type Evaluation, higher } from "./evaluation.ts";
import { readJsonLines } from "./json-lines.ts";

/** Who says what: every attribution of PolNeAR, and the speakers of the ledger's figures. */
export const speech: Evaluation = {
  name: "speech",
  needs: ["data/polnear/docs.jsonl", "eval/figures/gold.jsonl"],
  run({ shared }) {
    const polnear = evaluatePolnear(join(shared, "data/polnear/docs.jsonl"));
    const figures = evaluateFigureSpeakers(join(shared, "eval/figures"));
    return [
      higher("speech: found, F1 (PolNeAR)", 100 * polnear.found),
      higher("speech: found with the right speaker, F1 (PolNeAR)", 100 * polnear.right),
      higher("speech: speaker of a figure right", 100 * figures.right),
      higher("speech: speaker of a figure right, where it has one", 100 * figures.spoken),
    ];
  },
};

/** One wrong answer as a line for reading. */
type Miss = string;

/** Shares from 0 to 1. */
interface FigureSpeakers {
  readonly right: number;
  /** Of the figures that somebody is named for. */
  readonly spoken: number;
  readonly misses: readonly Miss[];
}

/** For each figure of the ledger, whether the innermost attribution over it gives the ledger's speaker, or none where it has none. */
export function evaluateFigureSpeakers(folder: string): FigureSpeakers {
  const articles = new Map(linesOf(join(folder, "articles.jsonl")).map((article) => [article.id as string, article]));
  const counts = { spoken: 0, spokenRight: 0, silent: 0, silentRight: 0 };
  const misses: Miss[] = [];
  for (const gold of linesOf(join(folder, "gold.jsonl"))) {
    const article = articles.get(gold.id)!;
    const analysis = analyse(article);
    const points = [...(article.text as string)];
    for (const figure of gold.incidents.flatMap((incident: { figures: object[] }) => incident.figures)) {
      const start = points.slice(0, figure.start).join("").length;
      const span = { start, end: start + figure.words.length };
      const speaker = speakerAt(analysis, span);
      const isRight = figure.speaker === null ? speaker === undefined : speaker !== undefined && tokenF1(figure.speaker, speaker) >= 0.5;
      counts[figure.speaker === null ? "silent" : "spoken"]++;
      if (isRight) counts[figure.speaker === null ? "silentRight" : "spokenRight"]++;
      else misses.push(`[${figure.speaker}] got [${speaker}] {${figure.words}} ${aroundOf(article.text, span)}`);
    }
  }
  const { spoken, spokenRight, silent, silentRight } = counts;
  return { right: (spokenRight + silentRight) / (spoken + silent), spoken: spokenRight / spoken, misses };
}

function speakerAt({ attributions, article }: Analysis, span: Span): string | undefined {
  let best: Attribution | undefined;
  let shortest = Number.POSITIVE_INFINITY;
  for (const attribution of attributions) {
    if (attribution.stance) continue;
    const covering = attribution.content.find((part) => contains(part, span) || (overlaps(part, span) && part.start <= span.start));
    if (covering === undefined || covering.end - covering.start > shortest) continue;
    best = attribution;
    shortest = covering.end - covering.start;
  }
  return best === undefined ? undefined : article.text.slice(best.speaker.start, best.speaker.end);
}

/** F1 from 0 to 1. */
interface PolnearScore {
  readonly found: number;
  /** Found, and with the right speaker. */
  readonly right: number;
  readonly misses: readonly Miss[];
}

interface GoldAttribution {
  readonly source: string;
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** An attribution is found where its cue or most of its content is, and right where the speaker is (token F1 of at least .5). */
export function evaluatePolnear(path: string): PolnearScore {
  const counts = { gold: 0, predicted: 0, found: 0, right: 0 };
  const misses: Miss[] = [];
  for (const doc of linesOf(path)) {
    const analysis = analyse({ ...doc, published: null });
    const gold = readBrat(doc.brat, doc.text);
    counts.gold += gold.length;
    counts.predicted += analysis.attributions.length;
    const taken = new Set<Attribution>();
    for (const one of gold) {
      const open = analysis.attributions.filter((attribution) => !taken.has(attribution));
      const match =
        open.find((attribution) => hasSameCue(one, attribution)) ?? open.find((attribution) => hasSameContent(one, attribution));
      if (match === undefined) {
        misses.push(`not found [${one.source}] ${aroundOf(doc.text, one.cue[0]!)}`);
        continue;
      }
      taken.add(match);
      counts.found++;
      const names = [match.speaker, match.at].map((span) => doc.text.slice(span.start, span.end));
      // The annotators' sources hold appositions ("Ann Harlow, a lawyer in Harwick,"): the name they begin with is enough.
      if (names.some((name) => tokenF1(one.source, name) >= 0.5 || one.source.startsWith(name))) counts.right++;
      else misses.push(`speaker [${one.source}] got [${names.join("|")}] ${aroundOf(doc.text, one.cue[0]!)}`);
    }
    for (const attribution of analysis.attributions)
      if (!taken.has(attribution)) misses.push(`extra ${aroundOf(doc.text, attribution.cue)}`);
  }
  const all = counts.predicted + counts.gold;
  return { found: (2 * counts.found) / all, right: (2 * counts.right) / all, misses };
}

function hasSameCue(gold: GoldAttribution, attribution: Attribution): boolean {
  return gold.cue.some((cue) => overlaps(cue, attribution.cue));
}

function hasSameContent(gold: GoldAttribution, attribution: Attribution): boolean {
  const shared = gold.content.reduce(
    (sum, one) =>
      sum + attribution.content.reduce((inner, two) => inner + Math.max(0, Math.min(one.end, two.end) - Math.max(one.start, two.start)), 0),
    0,
  );
  const whole = gold.content.reduce((sum, one) => sum + one.end - one.start, 0);
  const other = attribution.content.reduce((sum, one) => sum + one.end - one.start, 0);
  return shared > 0.6 * Math.max(whole, other);
}

/** Brat stand-off annotation: text-bound lines "T1\tSource 0 11\tPat" and events "E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1". */
function readBrat(brat: string, text: string): GoldAttribution[] {
  const spans = new Map<string, Span[]>();
  for (const match of brat.matchAll(/^(T\d+)\t\S+ ([\d ;]+)\t/gm))
    spans.set(
      match[1]!,
      match[2]!.split(";").map((part) => ({ start: Number(part.split(" ")[0]), end: Number(part.split(" ")[1]) })),
    );
  const golds: GoldAttribution[] = [];
  for (const match of brat.matchAll(/^E\d+\t(.*)$/gm)) {
    const roles = match[1]!.split(" ").map((role) => role.split(":") as [string, string]);
    const of = (name: string) => roles.filter(([role]) => role.replace(/\d+$/, "") === name).flatMap(([, id]) => spans.get(id) ?? []);
    const [source, cue, content] = [of("Source"), of("Cue"), of("Content")];
    if (source.length > 0 && cue.length > 0 && content.length > 0)
      golds.push({ source: source.map(({ start, end }) => text.slice(start, end)).join(" "), cue, content });
  }
  return golds;
}

function analyse(article: { id: string; text: string; title?: string | null; published?: string | null }): Analysis {
  const { id, text, title, published } = article;
  const publication = published ? ({ at: published, foundBy: "given", certainty: 1 } as const) : undefined;
  const made: Article = {
    id,
    url: undefined,
    outlet: undefined,
    title: title ?? undefined,
    published: publication,
    updated: undefined,
    byline: undefined,
    credit: undefined,
    language: "en",
    text,
    version: "",
  };
  return understand(made, loadUnderstanding());
}

// biome-ignore lint/suspicious/noExplicitAny: evaluation data of several shapes, read once and not kept.
const linesOf = readJsonLines<any>;

function tokenF1(one: string, two: string): number {
  const words = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []).filter((word) => !/^(?:the|a|an)$/.test(word));
  const [left, right] = [words(one), words(two)];
  const rest = [...right];
  const shared = left.filter((word) => rest.includes(word) && rest.splice(rest.indexOf(word), 1)).length;
  return left.length + right.length === 0 ? 0 : (2 * shared) / (left.length + right.length);
}

function aroundOf(text: string, { start, end }: Span): string {
  return `${text.slice(Math.max(0, start - 110), start)}<${text.slice(start, end)}>${text.slice(end, end + 110)}`.replaceAll("\n", " / ");
}
