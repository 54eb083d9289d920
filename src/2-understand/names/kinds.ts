import type { NameKind, PlaceMention, Token } from "../../model/analysis.ts";
import { contains, type Span } from "../../model/span.ts";
import { hashText, mix, type Perceptron, readModelFile, rowOf, sumRows } from "../../support/perceptron.ts";
import { FIRST_NAMES } from "../english/first-names.ts";
import { NAME_ENDINGS } from "../english/group-names.ts";
import type { NameCandidate } from "./candidates.ts";

/** Tells what a name names where no table does. */
export interface NameKinds {
  /** "person", "group", "place" or "other"; `undefined` where the model is not sure. */
  kindOf(name: SightedName): NameKind | undefined;
}

/** A name in its sentence. */
export interface SightedName {
  readonly tokens: readonly Token[];
  readonly candidate: NameCandidate;
  /** The gazetteer knows it: a place {@link namesPlace}. */
  readonly isPlace: boolean;
}

/** Whether a place holds the whole name, and is no adjective. */
export function namesPlace(place: PlaceMention, name: Span): boolean {
  return place.role !== "adjective" && contains(place, name);
}

/** What the model tells apart; what is none of the first three is a product, a work, a title, or no name. */
export const NAME_CLASSES = ["person", "group", "place", "other"] as const satisfies readonly NameKind[];

/** How far the best class must lie before the second, in units of the weights: on a fifth of the training texts left out, four of five answers are right then. */
const SURE = 40;

/** Unpacks the weights that `npm run train` made. */
export function unpackNameKinds(bytes: Uint8Array): Perceptron {
  const { names } = readModelFile(bytes).models;
  if (names === undefined) throw new Error("The weights hold no names. Make them again with: npm run train");
  return names;
}

/** The model over its weights. */
export function openNameKinds(model: Perceptron, sure = SURE): NameKinds {
  const scores = new Int32Array(NAME_CLASSES.length);
  return {
    kindOf(name) {
      const rows = nameRows(name, model.bits);
      sumRows(model.weights, rows, rows.length, scores, NAME_CLASSES.length);
      const best = scores.indexOf(Math.max(...scores));
      const second = Math.max(...scores.filter((_, index) => index !== best));
      return scores[best]! - second < sure ? undefined : NAME_CLASSES[best];
    },
  };
}

/** Where the rows of a name's features begin in a table of 2^`bits` rows. */
export function nameRows(name: SightedName, bits: number): Int32Array {
  return Int32Array.from(nameFeatures(name), (feature) => rowOf(mix(hashText(feature, 0, feature.length), 1), bits, NAME_CLASSES.length));
}

function nameFeatures({ tokens, candidate: { first, last, titled }, isPlace }: SightedName): string[] {
  const words = tokens.slice(first, last);
  const head = words.at(-1)!.lower;
  const start = words[0]!.lower;
  const count = Math.min(last - first, 5);
  const around = (at: number) => tokens[at]?.lower ?? "";
  const ending = NAME_ENDINGS.get(head) ?? "none";
  const shape = words.map(({ text }) => shapeOf(text)).join("");
  const known = `${titled ? "t" : ""}${isPlace ? "p" : ""}${FIRST_NAMES.has(start) ? "f" : ""}`;
  return [
    "any",
    `count ${count}`,
    `shape ${shape}`,
    `known ${known} ${count}`,
    `ending ${ending} ${count}`,
    ...words.map(({ lower }) => `word ${lower}`),
    ...words.map(({ lower }) => `end ${lower.slice(-3)}`),
    `first ${start}`,
    `last ${head}`,
    `last3 ${head.slice(-3)} ${count}`,
    `last2 ${head.slice(-2)} ${count}`,
    `begin3 ${start.slice(0, 3)}`,
    `before ${around(first - 1)}`,
    `before2 ${around(first - 2)} ${around(first - 1)}`,
    `after ${around(last)}`,
    `after2 ${around(last)} ${around(last + 1)}`,
    `tag before ${tokens[first - 1]?.tag ?? "none"} ${count}`,
    `tag after ${tokens[last]?.tag ?? "none"} ${count}`,
    `lemma after ${tokens[last]?.lemma ?? ""}`,
    `both ${around(first - 1)} ${around(last)}`,
    `known ${known} after ${tokens[last]?.tag ?? "none"} before ${around(first - 1)}`,
  ];
}

/** "Harlow" → "Xx", "IS" → "XX", "de" → "x", "U.S." → "X.". */
function shapeOf(text: string): string {
  if (/^\p{Lu}\p{Ll}+$/u.test(text)) return "Xx";
  if (/^\p{Lu}+$/u.test(text)) return text.length > 1 ? "XX" : "X";
  if (/^\p{Ll}+$/u.test(text)) return "x";
  return /\d/.test(text) ? "9" : /\./.test(text) ? "X." : "-";
}
