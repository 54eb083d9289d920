import { createReadStream } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import glob from "fast-glob";
import type { Problem } from "../model/article.ts";
import { DEFAULT_LIMITS, type Input, type ReadOptions } from "./format.ts";
import { lineSlices } from "./line-slices.ts";
import { nearNames } from "./near-names.ts";
import { problemAt } from "./problem.ts";

/** What `open` needs beside the limits. */
export interface OpenOptions extends ReadOptions {
  /** What "-" reads. */
  readonly stdin?: AsyncIterable<Uint8Array> | undefined;
}

/** A path, glob or "-"; or bytes that somebody holds already, whose name is never taken for a path. */
export type Source = string | Input;

type Opened = Input | { readonly problem: Problem };

/** Longer files of JSON lines come in slices of this size. */
const SLICE_BYTES = 8 * 1024 * 1024;
const LINE_BASED = /\.(jsonl|ndjson)$/i;
/** Files that tell about a folder; they are no reports. */
const ABOUT_THE_FOLDER = /^(README|LICEN[CS]E|NOTICE|SOURCE)(\.(md|txt))?$/i;

/**
 * Files, folders, globs and "-" → their bytes, in a fixed order; bytes that are given are handed on. The only door of this room to the disk.
 *
 * Folders are read with all below them, sorted by code unit; hidden files and the folder's own README and LICENSE are left out.
 */
export async function* open(sources: readonly Source[], options: OpenOptions = {}): AsyncGenerator<Opened> {
  for (const source of sources) {
    if (typeof source !== "string") yield source;
    else if (source === "-") yield* openStandardInput(options);
    else yield* openPath(source, options);
  }
}

async function* openPath(path: string, options: OpenOptions): AsyncGenerator<Opened> {
  const found = await attempt(() => stat(path));
  if ("value" in found) {
    if (found.value.isDirectory()) yield* openFolder(path, options);
    else yield* openFile(path, found.value.size, options);
  } else if (found.code !== "ENOENT" && found.code !== "ENOTDIR") {
    yield unreadable(path, found.code);
  } else if (glob.isDynamicPattern(path)) {
    yield* openGlob(path, options);
  } else {
    yield problemAt({ source: path }, "not-found", `There is no file or folder "${path}".${await suggestion(path)}`);
  }
}

async function* openGlob(pattern: string, options: OpenOptions): AsyncGenerator<Opened> {
  const matches = await glob(pattern, { onlyFiles: false, markDirectories: true, followSymbolicLinks: false, suppressErrors: true });
  const isReport = await Promise.all(matches.map(async (path) => !path.endsWith("/") && (await isFile(path))));
  const paths = matches.filter((_, index) => isReport[index]).sort();
  if (paths.length === 0) {
    yield problemAt({ source: pattern }, "not-found", `No file matches "${pattern}". Check the pattern; hidden files are never matched.`);
  }
  for (const path of paths) yield* openPath(path, options);
}

async function* openFolder(folder: string, options: OpenOptions): AsyncGenerator<Opened> {
  const listed = await attempt(() => readdir(folder, { withFileTypes: true }));
  if ("code" in listed) return yield unreadable(folder, listed.code);
  const entries = listed.value.filter((entry) => !entry.name.startsWith(".") && !ABOUT_THE_FOLDER.test(entry.name));
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* openFolder(path, options);
    // A link to a folder is not followed: it may lead in a circle.
    else if (!entry.isSymbolicLink() || (await isFile(path))) yield* openPath(path, options);
  }
}

async function* openFile(path: string, size: number, options: OpenOptions): AsyncGenerator<Opened> {
  const limit = options.maxInputBytes ?? DEFAULT_LIMITS.maxInputBytes;
  if (LINE_BASED.test(path) && size > SLICE_BYTES) return yield* openInSlices(path, limit);
  if (size > limit) return yield tooLarge(path, limit);
  const read = await attempt(() => readFile(path));
  yield "value" in read ? { source: path, bytes: read.value } : unreadable(path, read.code);
}

async function* openInSlices(path: string, limit: number): AsyncGenerator<Opened> {
  try {
    for await (const slice of lineSlices(createReadStream(path), { sliceBytes: Math.min(SLICE_BYTES, limit), maxLineBytes: limit })) {
      if ("tooLongLine" in slice) yield tooLarge(path, limit, slice.tooLongLine);
      else yield { source: path, ...slice };
    }
  } catch (error) {
    yield unreadable(path, codeOf(error));
  }
}

async function* openStandardInput(options: OpenOptions): AsyncGenerator<Opened> {
  const source = "standard input";
  const limit = options.maxInputBytes ?? DEFAULT_LIMITS.maxInputBytes;
  if (!options.stdin) return yield problemAt({ source }, "unreadable", "Nothing is connected to standard input. Pipe reports into it.");
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of options.stdin) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > limit) return yield tooLarge(source, limit);
  }
  yield { source, bytes: Buffer.concat(chunks) };
}

async function isFile(path: string): Promise<boolean> {
  const target = await attempt(() => stat(path));
  return "code" in target || target.value.isFile();
}

async function suggestion(path: string): Promise<string> {
  const listed = await attempt(() => readdir(dirname(path)));
  if ("code" in listed) return ` There is no folder "${dirname(path)}" either.`;
  const near = nearNames(basename(path), listed.value);
  return near.length > 0 ? ` Did you mean ${near.map((name) => `"${name}"`).join(" or ")}?` : " Check the spelling and the folder.";
}

function tooLarge(source: string, limit: number, line?: number): Opened {
  const where = line === undefined ? { source } : { source, line };
  return problemAt(where, "too-large", `This is larger than the limit of ${limit} bytes. Split it, or raise maxInputBytes.`);
}

function unreadable(path: string, code: string): Opened {
  const reason = code === "EACCES" || code === "EPERM" ? "you have no permission to read it" : `the system says ${code}`;
  return problemAt({ source: path }, "unreadable", `"${path}" cannot be read: ${reason}. Check its permissions and the disk.`);
}

async function attempt<Value>(action: () => Promise<Value>): Promise<{ readonly value: Value } | { readonly code: string }> {
  try {
    return { value: await action() };
  } catch (error) {
    return { code: codeOf(error) };
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "an unknown error";
}
