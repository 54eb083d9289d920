import { join } from "node:path";
import { findFamilies } from "../src/4-resolve/families.ts";
import { NO_OUTLETS } from "../src/4-resolve/outlets.ts";
import { loadFrequencies } from "../src/engine/resources.ts";
import type { Article } from "../src/model/article.ts";
import type { Family } from "../src/model/record.ts";
import { type Evaluation, higher, told } from "./evaluation.ts";
import { readJsonLines } from "./json-lines.ts";

/** Planted reprints among real reports, and the reprints that were there already. */
export const families: Evaluation = {
  name: "families",
  needs: ["data/us-news-2016/articles.jsonl", "data/us-shootings/articles.jsonl"],
  run({ shared }) {
    return ["us-news-2016", "us-shootings"].flatMap((set) => {
      const measure = measureFamilies(readArticles(join(shared, "data", set, "articles.jsonl")));
      return [
        higher(`families, ${set}: planted reprints found`, 100 * measure.found),
        higher(`families, ${set}: precision of pairs`, 100 * measure.precision),
        told(`families, ${set}: articles that reprint another`, reprints(measure.families), `of ${measure.articles}`),
      ];
    });
  },
};

/** Articles that stand in a family beside its first. */
function reprints(among: readonly Family[]): number {
  return among.reduce((sum, family) => sum + family.articles.length - 1, 0);
}

/** What {@link measureFamilies} found; shares are 0 to 1. */
interface FamilyMeasure {
  readonly articles: number;
  readonly planted: number;
  /** Planted reprints that stand in the family of their original. */
  readonly found: number;
  /** Of the pairs with a planted reprint that are in one family, those that are original and reprint, or two reprints of one original. */
  readonly precision: number;
  /** Families of two or more among the articles as they are, without what was planted. */
  readonly families: readonly Family[];
  readonly seconds: number;
}

/** Plants edited reprints of every `every`-th article and looks for them. The same seed plants the same. */
export function measureFamilies(articles: readonly Article[], seed = 7, every = 4): FamilyMeasure {
  const chance = chanceFrom(seed);
  const originOf = new Map<string, string>();
  const planted: Article[] = [];
  articles.forEach((article, index) => {
    if (index % every !== 0 || article.text.length < 400) return;
    const donor = articles[Math.floor(chance() * articles.length)]!;
    const edit = EDITS[planted.length % EDITS.length]!;
    const copy = { ...article, ...edit(article, donor, chance), id: `reprint-${edit.name}-${article.id}`, outlet: "Planted Gazette" };
    originOf.set(copy.id, article.id);
    planted.push(copy);
  });
  const familyOf = new Map<string, string>();
  const start = performance.now();
  const families = findFamilies([...articles, ...planted], NO_OUTLETS, loadFrequencies().words);
  const seconds = (performance.now() - start) / 1000;
  for (const family of families) for (const id of family.articles) familyOf.set(id, family.id);
  const alone = findFamilies(articles, NO_OUTLETS, loadFrequencies().words).filter((family) => family.articles.length > 1);
  const aloneOf = new Map(alone.flatMap((family) => family.articles.map((id) => [id, family.id])));
  const sameSource = (one: string, two: string) => {
    const [a, b] = [originOf.get(one) ?? one, originOf.get(two) ?? two];
    return a === b || (aloneOf.has(a) && aloneOf.get(a) === aloneOf.get(b));
  };
  let right = 0;
  let pairs = 0;
  for (const { articles: members } of families) {
    for (const one of members) {
      if (!originOf.has(one)) continue;
      for (const two of members) {
        if (one === two) continue;
        pairs++;
        if (sameSource(one, two)) right++;
      }
    }
  }
  const found = planted.filter((copy) => familyOf.get(copy.id) === familyOf.get(originOf.get(copy.id)!)).length;
  return {
    articles: articles.length,
    planted: planted.length,
    found: found / planted.length,
    precision: right / pairs,
    families: alone,
    seconds,
  };
}

type Edit = (article: Article, donor: Article, chance: () => number) => Partial<Article>;

/** What papers do to a wire report. */
const EDITS: readonly Edit[] = [
  function headline({ title }) {
    return { title: `Latest: ${title?.split(" ").reverse().join(" ")}` };
  },
  function shortened({ text }, _donor, chance) {
    const paragraphs = paragraphsOf(text);
    return { text: paragraphs.slice(0, Math.max(1, Math.ceil(paragraphs.length * (0.3 + 0.5 * chance())))).join("\n\n") };
  },
  function localLead({ text }, donor) {
    return { text: [...paragraphsOf(donor.text).slice(0, 1), ...paragraphsOf(text).slice(1)].join("\n\n") };
  },
  function shortenedWithLead({ text }, donor, chance) {
    const paragraphs = paragraphsOf(text);
    const kept = paragraphs.slice(0, Math.max(1, Math.ceil(paragraphs.length * (0.5 + 0.4 * chance()))));
    return { text: [donor.text.slice(0, Math.min(200, text.length / 4)), ...kept].join("\n\n") };
  },
  function copyEdited({ text }, _donor, chance) {
    return { text: text.replace(/\b\w{4,}\b/g, (word) => (chance() < 0.05 ? "edited" : word)) };
  },
];

function paragraphsOf(text: string): string[] {
  const paragraphs = text.split(/\n+/).filter((paragraph) => paragraph.trim() !== "");
  return paragraphs.length > 3 ? paragraphs : (text.match(/[^.!?]+[.!?]+["”]?\s*/g) ?? [text]);
}

/** mulberry32: numbers from 0 up to 1, the same for the same seed. */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** JSON lines of the evaluation data → articles, as plain as the measurement needs them. */
function readArticles(path: string): Article[] {
  return readJsonLines<Given>(path).map(({ id, url, outlet, title, published, text }) => ({
    ...{ id, url, outlet, title, text, version: id, language: "en" },
    published: published ? { at: String(published), foundBy: "given", certainty: 1 } : undefined,
    ...{ updated: undefined, byline: undefined, credit: undefined },
  }));
}

interface Given extends Pick<Article, "id" | "url" | "outlet" | "title" | "text"> {
  readonly published: string | null;
}
