import { readFileSync } from "node:fs";
import { join } from "node:path";
import { understand } from "../src/2-understand/understand.ts";
import { loadUnderstanding } from "../src/engine/resources.ts";
import type { Analysis, PlaceMention } from "../src/model/analysis.ts";
import type { Article } from "../src/model/article.ts";
import { overlaps, type Span } from "../src/model/span.ts";
import { type Evaluation, higher } from "./evaluation.ts";

/** Place names of local news, found and placed. */
export const places: Evaluation = {
  name: "places",
  needs: ["data/geo/lgl.xml"],
  run({ shared }) {
    const resources = loadUnderstanding();
    const score = evaluateGeo(join(shared, "data/geo/lgl.xml"), (article) => understand(article, resources));
    return [
      higher("places: found and within 161 km, F1 (LGL)", 100 * score.f1),
      higher("places: found, precision (LGL)", 100 * score.detection.precision),
      higher("places: found, recall (LGL)", 100 * score.detection.recall),
      higher("places: within 161 km, of those found (LGL)", 100 * score.accuracyAt161),
    ];
  },
};

/** How well places are found and placed, over all articles of the Local-Global Lexicon. Shares from 0 to 1. */
export interface GeoResult {
  readonly articles: number;
  /** Gold names with coordinates. */
  readonly gold: number;
  readonly found: number;
  readonly detection: { readonly precision: number; readonly recall: number };
  /** Of the found ones, the share within 161 km (100 miles) of the gold coordinates. */
  readonly accuracyAt161: number;
  /** End to end: found and within 161 km. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly errors: readonly GeoError[];
}

/** One wrong answer, for reading. */
export interface GeoError {
  readonly kind: "missed" | "invented" | "misplaced";
  readonly docid: string;
  readonly words: string;
  readonly context: string;
  readonly detail: string;
}

interface GoldPlace extends Span {
  readonly phrase: string;
  readonly latitude: number | undefined;
  readonly longitude: number | undefined;
}

interface GoldArticle {
  readonly article: Article;
  readonly places: readonly GoldPlace[];
}

/**
 * Measures `analyse` on the Local-Global Lexicon (lgl.xml). A gold name without coordinates asks for nothing and forgives what is found there;
 * venues (mentions with a `site`) are no toponyms in that set and do not count.
 */
export function evaluateGeo(lglPath: string, analyse: (article: Article) => Pick<Analysis, "places">): GeoResult {
  const errors: GeoError[] = [];
  const counts = { gold: 0, found: 0, right: 0, predicted: 0 };
  const articles = readLgl(readFileSync(lglPath, "utf8"));
  for (const { article, places } of articles) {
    const mentions = analyse(article).places.filter(({ location }) => location !== undefined && location.site === undefined);
    const asked = places.filter(({ latitude }) => latitude !== undefined);
    const note = (kind: GeoError["kind"], words: string, at: Span, detail: string) =>
      errors.push({
        kind,
        docid: article.id,
        words,
        detail,
        context: article.text.slice(Math.max(0, at.start - 50), at.end + 40).replace(/\s+/g, " "),
      });
    counts.gold += asked.length;
    for (const place of asked) {
      const mention = mentions.find((one) => overlaps(one, place));
      if (mention === undefined) {
        note("missed", place.phrase, place, "");
        continue;
      }
      counts.found++;
      const distance = distanceTo(mention, place);
      if (distance <= 161) counts.right++;
      else note("misplaced", place.phrase, place, `${Math.round(distance)} km; ${describe(mention)}`);
    }
    for (const mention of mentions) {
      if (places.some((place) => place.latitude === undefined && overlaps(place, mention))) continue;
      counts.predicted++;
      if (!places.some((place) => overlaps(place, mention))) note("invented", mention.name, mention, describe(mention));
    }
  }
  const invented = errors.filter(({ kind }) => kind === "invented").length;
  const precision = counts.right / counts.predicted;
  const recall = counts.right / counts.gold;
  return {
    ...{
      articles: articles.length,
      gold: counts.gold,
      found: counts.found,
      precision,
      recall,
      f1: (2 * precision * recall) / (precision + recall),
      errors,
    },
    detection: { precision: 1 - invented / counts.predicted, recall: counts.found / counts.gold },
    accuracyAt161: counts.right / counts.found,
  };
}

function describe({ location, reason }: PlaceMention): string {
  return `${location?.name}, ${location?.admin1}, ${location?.country}: ${reason}`;
}

function distanceTo({ location }: PlaceMention, place: GoldPlace): number {
  if (location?.latitude === undefined || location.longitude === undefined) return Number.POSITIVE_INFINITY;
  const radians = Math.PI / 180;
  const y = (location.latitude - place.latitude!) * radians;
  const x = (location.longitude - place.longitude!) * radians;
  const a = Math.sin(y / 2) ** 2 + Math.cos(location.latitude * radians) * Math.cos(place.latitude! * radians) * Math.sin(x / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(a));
}

function readLgl(xml: string): GoldArticle[] {
  return [...xml.matchAll(/<article docid="(\d+)">([\s\S]*?)<\/article>/g)].map(([, docid, body]) => {
    const text = /<text><!\[CDATA\[([\s\S]*?)\]\]><\/text>/.exec(body!)?.[1] ?? fromXml(field(body!, "text") ?? "");
    const article: Article = {
      ...{
        id: docid!,
        url: fromXml(field(body!, "url") ?? ""),
        outlet: field(body!, "domain"),
        title: fromXml(field(body!, "title") ?? ""),
      },
      ...{ published: { at: field(body!, "dltime")!.slice(0, 10), foundBy: "given", certainty: 1 }, updated: undefined, byline: undefined },
      ...{ credit: undefined, language: "en", text, version: docid! },
    };
    return { article, places: [...body!.matchAll(/<toponym>([\s\S]*?)<\/toponym>/g)].map(([, one]) => readToponym(one!, text)) };
  });
}

/** Offsets of the set count code points. */
function readToponym(xml: string, text: string): GoldPlace {
  const number = (name: string) => (field(xml, name) === undefined ? undefined : Number(field(xml, name)));
  const phrase = fromXml(field(xml, "phrase") ?? "");
  const start =
    text.slice(number("start"), number("end")) === phrase ? number("start")! : text.indexOf(phrase, Math.max(0, number("start")! - 20));
  return { start, end: start + phrase.length, phrase, latitude: number("lat"), longitude: number("lon") };
}

function field(xml: string, name: string): string | undefined {
  return new RegExp(`<${name}[^>]*>([\\s\\S]*?)</${name}>`).exec(xml)?.[1];
}

function fromXml(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&apos;", "'").replaceAll("&amp;", "&");
}
