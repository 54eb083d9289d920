import { gunzipSync, gzipSync } from "node:zlib";

/**
 * A linear model over hashed features: every feature is a row of the table, every class a column, and the class with the highest sum wins.
 * Unit of the weights: none; only their order counts.
 */
export interface Perceptron {
  readonly classes: readonly string[];
  /** The table has 2^bits rows. Features that share a row share their weights. */
  readonly bits: number;
  /** Row by row. */
  readonly weights: Int8Array;
}

/** Mixes a feature's parts into one number; its upper bits choose the row. */
export function mix(seed: number, value: number): number {
  const mixed = Math.imul(seed ^ value, 0x9e3779b1);
  return Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
}

/** FNV-1a of a stretch of a word. */
export function hashText(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 13);
}

/** Where the row of a mixed feature begins in the weights. */
export function rowOf(mixed: number, bits: number, width: number): number {
  return (mixed >>> (32 - bits)) * width;
}

/** Fills `scores` with the sum of the rows that begin at `rows[0..count)`. */
export function sumRows(
  weights: ArrayLike<number>,
  rows: Int32Array,
  count: number,
  scores: Float64Array | Int32Array,
  width: number,
): void {
  scores.fill(0);
  for (let index = 0; index < count; index++) {
    const row = rows[index]!;
    for (let column = 0; column < width; column++) scores[column]! += weights[row + column]!;
  }
}

/** The one of some classes with the highest sum of the given rows; the first of equals. */
export function bestOf(weights: Int8Array, rows: Int32Array, classes: Int32Array): number {
  let best = classes[0]!;
  let highest = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < classes.length; at++) {
    const one = classes[at]!;
    let sum = 0;
    for (let index = 0; index < rows.length; index++) sum += weights[rows[index]! + one]!;
    if (sum <= highest) continue;
    highest = sum;
    best = one;
  }
  return best;
}

const SIGNATURE = "perceptron 1";

/** Packs models and texts by name into one compressed file; {@link readModelFile} undoes it. The same parts give the same bytes. */
export function writeModelFile(parts: ModelFile): Uint8Array {
  const head = {
    signature: SIGNATURE,
    models: Object.entries(parts.models).map(([name, { classes, bits }]) => ({ name, classes, bits })),
    texts: parts.texts,
  };
  const headBytes = Buffer.from(`${JSON.stringify(head)}\n`, "utf8");
  const weights = Object.values(parts.models).map(({ weights }) => Buffer.from(weights.buffer, weights.byteOffset, weights.byteLength));
  return gzipSync(Buffer.concat([headBytes, ...weights]), { level: 9 });
}

/** What a file of weights holds. */
export interface ModelFile {
  readonly models: Readonly<Record<string, Perceptron>>;
  /** Word tables that belong to the models. */
  readonly texts: Readonly<Record<string, string>>;
}

interface Head {
  readonly signature: string;
  readonly models: readonly { readonly name: string; readonly classes: readonly string[]; readonly bits: number }[];
  readonly texts: Readonly<Record<string, string>>;
}

/** How files of some megabytes are unpacked: in one piece, so that none must be joined. Of the room only what is filled is taken. */
export const UNPACKING = { chunkSize: 16 * 1024 * 1024 };

/** Reads what {@link writeModelFile} wrote; throws where the bytes are something else. */
export function readModelFile(bytes: Uint8Array): ModelFile {
  const content = gunzipSync(bytes, UNPACKING);
  const lineEnd = content.indexOf(10);
  // The file was written by writeModelFile, which the signature shows.
  const head = JSON.parse(content.toString("utf8", 0, lineEnd)) as Head;
  if (head.signature !== SIGNATURE) throw new Error(`The weights are not of the form "${SIGNATURE}". Make them again with: npm run train`);
  const models: Record<string, Perceptron> = {};
  let at = lineEnd + 1;
  for (const { name, classes, bits } of head.models) {
    const size = classes.length << bits;
    models[name] = { classes, bits, weights: new Int8Array(content.buffer, content.byteOffset + at, size) };
    at += size;
  }
  return { models, texts: head.texts };
}
