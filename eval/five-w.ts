import { join } from "node:path";
import { bareArticle } from "../scripts/train/bare-article.ts";
import { toPublicationTime } from "../src/1-read/publication-time.ts";
import { understand } from "../src/2-understand/understand.ts";
import { loadUnderstanding } from "../src/engine/resources.ts";
import type { ExtractLine } from "../src/export/extract-line.ts";
import type { Analysis, TimeMention } from "../src/model/analysis.ts";
import { overlaps, type Span } from "../src/model/span.ts";
import { type Evaluation, higher, type Measure, told } from "./evaluation.ts";
import { extractArticles } from "./extracted.ts";
import { headOf } from "./heads.ts";
import { readJsonLines } from "./json-lines.ts";
import { type Answers, compareBy, type FieldScore, scoreField, toMeasures } from "./precision-recall.ts";
import { distinct, sameName } from "./same-name.ts";

/**
 * 72 articles of ordinary news with who did what, when and where. Incidents alone are answered for, and few of these articles tell of one; so it is asked
 * how much of the annotated words is understood (days, names, places), and what is answered where an incident is told.
 */
export const fiveW: Evaluation = {
  name: "5w1h",
  needs: ["data/5w1h/docs.jsonl"],
  run(context) {
    const gold = readJsonLines<AnsweredArticle>(join(context.shared, "data/5w1h/docs.jsonl"));
    const language = loadUnderstanding();
    const analyses = gold.map(({ id, title, text, published }) => {
      return understand({ ...bareArticle(id, text, undefined, toPublicationTime(published)), title }, language);
    });
    const lines = extractArticles(
      context,
      gold.map(({ id, title, text, published }) => ({ id, title, text, published })),
      "5w1h",
    );
    const about = lines.filter(({ incidents }) => incidents.some(({ main }) => main));
    return [
      ...measureUnderstood(gold, analyses),
      told("5w1h: articles with a main incident", about.length, `of ${gold.length}`),
      ...scoreIncidents(gold, about).flatMap((score) => toMeasures("5w1h", score)),
    ];
  },
};

/** An article of the set with its answers; an answer without words was found to have none. */
export interface AnsweredArticle {
  readonly id: string;
  readonly title: string;
  readonly published: string;
  readonly text: string;
  readonly gold: Readonly<Record<"who" | "what" | "when" | "where", readonly Answer[]>>;
}

interface Answer {
  readonly text?: string;
  /** "2016-11-10": the day that an answer to "when" means. */
  readonly parsed?: string | null;
}

/** Of the answers that stand in the text as they are: which days are worked out as the annotators did, which names and places are seen. */
export function measureUnderstood(gold: readonly AnsweredArticle[], analyses: readonly Analysis[]): Measure[] {
  const pairs = gold.map((article, index) => [article, analyses[index]!] as const);
  const when = pairs.flatMap(([article, analysis]) =>
    article.gold.when.flatMap((answer) => dayUnderstood(answer, article.text, analysis.times)),
  );
  const who = pairs.flatMap(([article, { names }]) => isSeen(article.gold.who.filter(isNamed), article.text, names));
  const where = pairs.flatMap(([article, { places, names }]) => {
    const sites = names.filter(({ kind }) => kind === "facility" || kind === "place");
    return isSeen(article.gold.where.filter(isNamed), article.text, [...places, ...sites]);
  });
  const given = when.filter((one) => one !== "not said");
  return [
    higher("5w1h: days as the annotators have them, of those given", share(given, "right")),
    higher("5w1h: days as the annotators have them, of all", share(when, "right")),
    higher("5w1h: names that answer who, seen as names", share(who, true)),
    higher("5w1h: names that answer where, seen as places", share(where, true)),
  ];
}

/** Empty where the words or the day are not annotated, or do not stand in the text. */
function dayUnderstood({ text, parsed }: Answer, article: string, times: readonly TimeMention[]): ("right" | "wrong" | "not said")[] {
  const spans = occurrences(text, article);
  if (!parsed || spans.length === 0) return [];
  const days = times.filter((time) => spans.some((span) => overlaps(span, time))).flatMap(({ range }) => range ?? []);
  const exact = days.filter(({ from, to }) => from === to);
  if (exact.length === 0) return ["not said"];
  return [exact.some(({ from }) => from === parsed) ? "right" : "wrong"];
}

function isSeen(answers: readonly Answer[], article: string, seen: readonly Span[]): boolean[] {
  return answers.flatMap(({ text }) => {
    const spans = occurrences(text, article);
    return spans.length === 0 ? [] : [spans.some((span) => seen.some((one) => overlaps(span, one)))];
  });
}

function isNamed({ text }: Answer): boolean {
  return /\p{Lu}/u.test(text ?? "");
}

function occurrences(words: string | undefined, article: string): Span[] {
  const sought = words?.trim() ?? "";
  const spans: Span[] = [];
  for (let at = sought === "" ? -1 : article.indexOf(sought); at >= 0; at = article.indexOf(sought, at + 1))
    spans.push({ start: at, end: at + sought.length });
  return spans;
}

function share<Value>(values: readonly Value[], wanted: Value): number {
  return (100 * values.filter((value) => value === wanted).length) / Math.max(1, values.length);
}

/** What the main incidents say of who, when and where against the article's answers. */
export function scoreIncidents(gold: readonly AnsweredArticle[], lines: readonly ExtractLine[]): FieldScore[] {
  const byId = new Map(gold.map((article) => [article.id, article]));
  return QUESTIONS.map(({ field, given, wanted, same }) => {
    const texts = lines.map(({ id, incidents }): Answers => {
      const article = byId.get(id)!;
      return { id, given: distinct(incidents.filter(({ main }) => main).flatMap(given)), gold: distinct(wanted(article.gold)) };
    });
    return scoreField(field, texts, compareBy(same));
  });
}

type Incident = ExtractLine["incidents"][number];

const QUESTIONS: readonly {
  readonly field: string;
  given(incident: Incident): string[];
  wanted(gold: AnsweredArticle["gold"]): string[];
  same(given: string, gold: string): boolean;
}[] = [
  {
    field: "who, of main incidents",
    given: ({ perpetrators, victims }) => [...perpetrators, ...victims].map(({ text }) => text),
    wanted: ({ who }) => who.map(({ text }) => text ?? ""),
    same: (given, gold) => headOf(given) === headOf(gold) || (/\p{Lu}/u.test(gold) && sameName(given, gold)),
  },
  {
    field: "when, of main incidents",
    given: ({ date }) => (date === null || date.from !== date.to ? [] : [date.from]),
    wanted: ({ when }) => when.map(({ parsed }) => parsed ?? ""),
    same: (given, gold) => given === gold,
  },
  {
    field: "where, of main incidents",
    given: ({ place }) => [place?.site ?? place?.name ?? ""],
    wanted: ({ where }) => where.map(({ text }) => text ?? ""),
    same: (given, gold) => sameName(given, gold.replace(/^(?:in|at|near|outside|on|of|the)\s+/i, "")),
  },
];
