import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { describe, expect, test } from "vitest";

/** Room → rooms it may import (itself always). Read downwards, it is the way the data goes. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  model: [],
  support: [],
  settings: [],
  "1-read": ["model", "support"],
  "2-understand": ["model", "support"],
  "3-extract": ["model", "support"],
  "4-resolve": ["model", "support"],
  "5-explain": ["model", "support"],
  export: ["model", "support"],
  store: ["model", "support"],
  pipeline: ["model", "settings", "1-read", "2-understand", "3-extract", "4-resolve"],
  engine: ["model", "support", "settings", "pipeline", "1-read", "2-understand", "3-extract", "4-resolve", "5-explain", "export", "store"],
  index: ["*"],
  "6-serve": ["model", "support", "settings", "engine"],
  cli: ["model", "support", "settings", "engine", "6-serve"],
};

/** The folders of a room, each of which may import those before it; what lies beside them in the room holds them together. */
const FOLDERS: Record<string, readonly string[]> = {
  "2-understand": ["english", "words", "syntax", "numbers", "times", "names", "places", "speech"],
  "3-extract": [
    "english",
    "grammar",
    "harms",
    "incidents",
    "when",
    "where",
    "participants",
    "responsibility",
    "events",
    "groups",
    "figures",
  ],
};

/** Same input, same output: these rooms see no disk, network, process, clock or chance. */
const PURE = new Set(["model", "support", "1-read", "2-understand", "3-extract", "4-resolve", "5-explain", "export"]);
/** The one door in a pure room: it opens files and hands on bytes. */
const DOORS = new Set(["1-read/open.ts"]);
const OUTSIDE_MODULE = /^(node:)?(fs|http|https|http2|net|tls|dns|child_process|worker_threads|os|process|sqlite)(\/|$)/;
const OUTSIDE_CALL = /\b(Date\.now|new Date\(\)|Math\.random|process\.|console\.|fetch\()/;

const SRC = join(import.meta.dirname, "../src");
const FILES = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => join(SRC, name));

describe.each(FILES)("%s", (file) => {
  const room = roomOf(file);
  const source = readFileSync(file, "utf8");
  const isPure = PURE.has(room) && !DOORS.has(relative(SRC, file).split(sep).join("/"));

  test("imports only what its room may", () => {
    const allowed = MAY_IMPORT[room];
    expect(allowed, `"${room}" is not a room yet: add it to MAY_IMPORT and to ARCHITECTURE.md`).toBeDefined();
    for (const specifier of specifiersIn(source)) {
      if (specifier.startsWith(".")) {
        const target = roomOf(join(dirname(file), specifier));
        const isAllowed = target === room || allowed!.includes(target) || allowed!.includes("*");
        expect(isAllowed, `${room} may not import ${target} ("${specifier}")`).toBe(true);
      } else if (isPure) {
        expect(specifier, `${room} is pure: take the data as an argument`).not.toMatch(OUTSIDE_MODULE);
      }
    }
  });

  const order = FOLDERS[room];
  test.runIf(order && folderOf(file))("imports only folders before its own", () => {
    const own = order!.indexOf(folderOf(file)!);
    expect(own, `"${folderOf(file)}" has no row in FOLDERS yet`).toBeGreaterThanOrEqual(0);
    for (const specifier of specifiersIn(source).filter((one) => one.startsWith("."))) {
      const target = join(dirname(file), specifier);
      const folder = roomOf(target) === room ? folderOf(target) : undefined;
      if (folder) expect(order!.indexOf(folder), `${folderOf(file)} comes before ${folder} ("${specifier}")`).toBeLessThanOrEqual(own);
    }
  });

  test.runIf(isPure)("does not look outside", () => {
    expect(source.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "")).not.toMatch(OUTSIDE_CALL);
  });
});

function roomOf(file: string): string {
  return relative(SRC, file)
    .split(sep)[0]!
    .replace(/\.tsx?$/, "");
}

/** The folder within its room, or undefined beside all folders. */
function folderOf(file: string): string | undefined {
  const parts = relative(SRC, file).split(sep);
  return parts.length > 2 ? parts[1] : undefined;
}

function specifiersIn(source: string): string[] {
  const statements = source.matchAll(/^\s*(?:import|export)\b[^;"']*?["']([^"']+)["']/gm);
  return [...statements].map((match) => match[1]!);
}
