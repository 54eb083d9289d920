import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type NameCandidate, nameCandidates } from "../../src/2-understand/names/candidates.ts";
import { NAME_CLASSES, nameRows, namesPlace, type SightedName } from "../../src/2-understand/names/kinds.ts";
import { type UnderstandResources, understand } from "../../src/2-understand/understand.ts";
import type { Analysis } from "../../src/model/analysis.ts";
import type { Span } from "../../src/model/span.ts";
import { type Perceptron, sumRows } from "../../src/support/perceptron.ts";
import { average, correct, createChance, shuffle, startTraining } from "./averaging.ts";
import { bareArticle } from "./bare-article.ts";

/** A name as it stands in a text, with what it names. */
export interface NameExample {
  readonly name: SightedName;
  /** Its place among {@link NAME_CLASSES}. */
  readonly kind: number;
}

/** The tagged files that may be trained on, in the form of CoNLL. */
const FILES = [
  "wikigold/CONLL-format/data/wikigold.conll.txt",
  "re3d/CONLL-format/data/train/re3d-train.conll",
  "WNUT17/CONLL-format/data/train/wnut17train.conll",
  ...["a", "b", "e", "f", "g", "h"].map((part) => `BTC/CONLL-format/data/${part}.conll`),
];

/** The kinds of the files by their own names; all others are "other". */
const KINDS: ReadonlyMap<string, (typeof NAME_CLASSES)[number]> = new Map([
  ...(["PER", "person", "Person"] as const).map((kind) => [kind, "person"] as const),
  ...(["ORG", "Organisation", "corporation", "group"] as const).map((kind) => [kind, "group"] as const),
  ...(["LOC", "location", "Location"] as const).map((kind) => [kind, "place"] as const),
]);

/** Sentences read together as one text. */
const TEXT = 20;

/** The names that the program finds in the tagged files, with what the files say that they name. */
export function nameExamples(data: string, resources: UnderstandResources): NameExample[] {
  return FILES.flatMap((file) => {
    const sentences = readFileSync(join(data, "names", file), "utf8").split(/\n\s*\n/);
    const texts = Array.from({ length: Math.ceil(sentences.length / TEXT) }, (_, index) =>
      sentences.slice(index * TEXT, (index + 1) * TEXT),
    );
    return texts.flatMap((some) => examplesOf(some, resources));
  });
}

function examplesOf(sentences: readonly string[], resources: UnderstandResources): NameExample[] {
  let text = "";
  const gold: (Span & { kind: string })[] = [];
  for (const sentence of sentences) {
    let isInside = false;
    for (const line of sentence.split("\n")) {
      const [word, tag] = line.trim().split(/\s+/);
      if (word === undefined || tag === undefined) continue;
      const start = text.length;
      text += `${word} `;
      const before = gold.at(-1);
      const kind = tag.slice(2);
      if (tag.startsWith("I-") && isInside && before?.kind === kind) gold[gold.length - 1] = { ...before, end: start + word.length };
      else if (tag !== "O") gold.push({ start, end: start + word.length, kind });
      isInside = tag !== "O";
    }
    text += "\n";
  }
  const analysis = understand(bareArticle("names", text), resources);
  return analysis.sentences.flatMap((sentence) =>
    nameCandidates(analysis.tokens, sentence).map((candidate) => {
      const span = spanOf(analysis, candidate);
      const same = gold.find(({ start, end }) => start === span.start && end === span.end);
      const kind = NAME_CLASSES.indexOf(KINDS.get(same?.kind ?? "") ?? "other");
      return { name: { tokens: analysis.tokens, candidate, isPlace: analysis.places.some((place) => namesPlace(place, span)) }, kind };
    }),
  );
}

function spanOf({ tokens }: Analysis, { first, last }: NameCandidate): Span {
  return { start: tokens[first]!.start, end: tokens[last - 1]!.end };
}

/** Learns what names name. */
export function trainNames(
  examples: readonly NameExample[],
  { seed, epochs, bits }: { seed: number; epochs: number; bits: number },
): Perceptron {
  const prepared = examples.map(({ name, kind }) => ({ rows: nameRows(name, bits), kind }));
  const training = startTraining(bits, NAME_CLASSES.length);
  const chance = createChance(seed);
  const scores = new Float64Array(NAME_CLASSES.length);
  for (let epoch = 0; epoch < epochs; epoch++) {
    let wrong = 0;
    for (const { rows, kind } of shuffle([...prepared], chance)) {
      sumRows(training.weights, rows, rows.length, scores, NAME_CLASSES.length);
      const guess = scores.indexOf(Math.max(...scores));
      if (guess !== kind) {
        correct(training, rows, rows.length, kind, guess);
        wrong++;
      }
      training.steps++;
    }
    console.error(`names: round ${epoch + 1}, ${wrong} corrections`);
  }
  return average(training, NAME_CLASSES, 12);
}
