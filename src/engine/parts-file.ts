import { closeSync, fstatSync, openSync, readSync, renameSync, writeFileSync } from "node:fs";
import { deserialize, serialize } from "node:v8";
import { type ArrayClass, arrayClass, viewOf, withArrays } from "./shared-parts.ts";

/**
 * Writes parts, unpacked, to a file that {@link readParts} reads straight into shared memory: no work, where unpacking takes a second.
 * The file is good for the same `key` and version of Node.js.
 */
export function writeParts(path: string, key: string, parts: unknown): void {
  const blocks: Uint8Array[] = [];
  let end = ALIGNED;
  const tree = withArrays(parts, (array): Uint8Array => {
    const { buffer, byteOffset, byteLength: bytes } = array;
    const place: Place = { kind: arrayClass(array), at: end, bytes };
    const gap = -bytes & (ALIGNED - 1);
    blocks.push(new Uint8Array(buffer, byteOffset, bytes), new Uint8Array(gap));
    end += bytes + gap;
    // In the tree only typed arrays are such: a place stands as the bytes of its text.
    return Buffer.from(JSON.stringify(place));
  });
  const head = serialize({ key: ownKey(key), tree } satisfies Head);
  const first = Buffer.alloc(ALIGNED);
  first.writeUInt32LE(head.length);
  // Whoever reads finds the whole file or none.
  writeFileSync(`${path}.new`, Buffer.concat([first, ...blocks, head]));
  renameSync(`${path}.new`, path);
}

/** What {@link writeParts} wrote, in shared memory; `undefined` where the file is missing or damaged, or of another key or Node.js. */
export function readParts(path: string, key: string): unknown {
  try {
    const memory = fileInSharedMemory(path);
    // Copied, as the reader of Node.js takes no shared memory.
    const bytes = new Uint8Array(memory);
    const length = Buffer.from(bytes.subarray(0, ALIGNED)).readUInt32LE();
    const head = deserialize(Buffer.from(bytes.subarray(bytes.length - length))) as Head;
    if (head.key !== ownKey(key)) return undefined;
    return withArrays(head.tree, (array) => {
      const { kind, at, bytes: size } = JSON.parse(Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString()) as Place;
      return viewOf(memory, kind, at, size);
    });
  } catch {
    return undefined;
  }
}

/** Arrays begin where numbers of eight bytes may stand. The first such block tells how long the head is, which stands last. */
const ALIGNED = 8;

interface Head {
  readonly key: string;
  /** The parts, with a place for every typed array. */
  readonly tree: unknown;
}

/** Where a typed array lies in the file. */
interface Place {
  readonly kind: ArrayClass;
  readonly at: number;
  readonly bytes: number;
}

function ownKey(key: string): string {
  return `${process.version} ${key}`;
}

function fileInSharedMemory(path: string): SharedArrayBuffer {
  const file = openSync(path, "r");
  try {
    const memory = new SharedArrayBuffer(fstatSync(file).size);
    const bytes = new Uint8Array(memory);
    let read = 0;
    while (read < bytes.length) {
      const more = readSync(file, bytes, read, bytes.length - read, read);
      if (more === 0) throw new Error(`${path} ended early`);
      read += more;
    }
    return memory;
  } finally {
    closeSync(file);
  }
}
