import { readFileSync } from "node:fs";
import { join } from "node:path";
import { understand } from "../src/2-understand/understand.ts";
import { loadUnderstanding } from "../src/engine/resources.ts";
import type { NameKind } from "../src/model/analysis.ts";
import type { Article } from "../src/model/article.ts";
import type { Span } from "../src/model/span.ts";
import { type Evaluation, higher } from "./evaluation.ts";

/** Names of people, bodies and places in web texts. */
export const names: Evaluation = {
  name: "names",
  needs: ["data/names/uner-ewt/dev.iob2"],
  run({ shared }) {
    const score = evaluateNames(join(shared, "data/names/uner-ewt/dev.iob2"));
    return [
      higher("names: same words and kind, F1 (UNER-EWT dev)", 100 * score.f1),
      higher("names: precision (UNER-EWT dev)", 100 * score.precision),
      higher("names: recall (UNER-EWT dev)", 100 * score.recall),
      higher("names: same words, F1 (UNER-EWT dev)", 100 * score.wordsF1),
    ];
  },
};

/** Shares from 0 to 1; a name is right if words and kind are. */
export interface NameScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Whatever the kind. */
  readonly wordsF1: number;
  /** Wrong answers, for reading: "missed PER Ann Harlow: …". */
  readonly misses: readonly string[];
}

/** The set's kinds; a name of another kind is no answer. */
const KINDS: Readonly<Partial<Record<NameKind, string>>> = { person: "PER", group: "ORG", outlet: "ORG", place: "LOC", facility: "LOC" };

interface KindSpan extends Span {
  readonly kind: string;
}

/** Measures names on a file of the UNER project (tab-separated, one word a line, a document per `# newdoc`). */
export function evaluateNames(path: string): NameScore {
  const counts = { gold: 0, given: 0, right: 0, rightWords: 0 };
  const misses: string[] = [];
  for (const { text, gold } of readDocuments(readFileSync(path, "utf8"))) {
    const given = understand(articleOf(text), loadUnderstanding()).names.flatMap(({ start, end, kind }) => {
      const known = KINDS[kind];
      return known === undefined ? [] : [{ start, end, kind: known }];
    });
    counts.gold += gold.length;
    counts.given += given.length;
    for (const one of gold) {
      const same = given.find(({ start, end }) => start === one.start && end === one.end);
      if (same !== undefined) counts.rightWords++;
      if (same?.kind === one.kind) counts.right++;
      else misses.push(`missed ${one.kind}${same === undefined ? "" : ` (${same.kind})`} ${around(text, one)}`);
    }
    for (const one of given)
      if (!gold.some(({ start, end }) => start === one.start && end === one.end)) misses.push(`extra ${one.kind} ${around(text, one)}`);
  }
  const { gold, given, right, rightWords } = counts;
  return {
    precision: right / given,
    recall: right / gold,
    f1: (2 * right) / (given + gold),
    wordsF1: (2 * rightWords) / (given + gold),
    misses,
  };
}

function readDocuments(content: string): { text: string; gold: KindSpan[] }[] {
  return content
    .split(/^# newdoc .*$/m)
    .filter((document) => document.includes("# text"))
    .map((document) => {
      let text = "";
      const gold: KindSpan[] = [];
      for (const block of document.split(/\n\n+/)) {
        const sentence = /^# text = (.*)$/m.exec(block)?.[1];
        if (sentence === undefined) continue;
        gold.push(...readSentence(block, sentence, text.length));
        text += `${sentence}\n`;
      }
      return { text, gold };
    });
}

function readSentence(block: string, sentence: string, offset: number): KindSpan[] {
  const found: KindSpan[] = [];
  let at = 0;
  for (const [, word, tag] of block.matchAll(/^\d+\t([^\t]+)\t([^\t\n]+)/gm)) {
    const start = sentence.indexOf(word!, at);
    if (start < 0) continue;
    at = start + word!.length;
    const last = found.at(-1);
    if (tag!.startsWith("I-") && last !== undefined) found[found.length - 1] = { ...last, end: offset + at };
    else if (tag!.startsWith("B-")) found.push({ start: offset + start, end: offset + at, kind: tag!.slice(2) });
  }
  return found;
}

function articleOf(text: string): Article {
  return {
    ...{ id: "names", url: undefined, outlet: undefined, title: undefined, published: undefined, updated: undefined },
    ...{ byline: undefined, credit: undefined, language: "en", text, version: "" },
  };
}

function around(text: string, { start, end }: Span): string {
  return `${text.slice(Math.max(0, start - 40), start)}<${text.slice(start, end)}>${text.slice(end, end + 40)}`.replaceAll("\n", " / ");
}
