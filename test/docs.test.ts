import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { referencePages } from "../scripts/reference.ts";

const ROOT = join(import.meta.dirname, "..");
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");
const PAGES = [
  "README.md",
  "ARCHITECTURE.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  ...readdirSync(join(ROOT, "docs/guide")).map((name) => `docs/guide/${name}`),
];

describe("the reference pages", () => {
  test.each([...referencePages()])("%s says what the program does (npm run docs writes it)", (name, text) => {
    expect(read(`docs/reference/${name}`)).toBe(text);
  });
});

describe.each(PAGES)("%s", (page) => {
  test("links only to files that exist", () => {
    const links = [...read(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map((match) => match[1]!);
    for (const link of links) expect(existsSync(join(ROOT, page, "..", link)), `${page} links to ${link}`).toBe(true);
  });

  test("names only npm scripts that exist", () => {
    const scripts = Object.keys(JSON.parse(read("package.json")).scripts);
    for (const [, script] of read(page).matchAll(/npm run ([\w:-]+)/g)) expect(scripts).toContain(script);
  });

  test("names only commands that exist", () => {
    const commands = [...read("docs/reference/command-line.md").matchAll(/^## corroborate (\w+)/gm)].map((match) => match[1]!);
    for (const [, command] of read(page).matchAll(/(?:npx |`|^)corroborate ([a-z]+)\b/gm)) expect(commands).toContain(command);
  });

  test("names only source files that exist", () => {
    for (const [, path] of read(page).matchAll(/`((?:src|test|samples|data|eval|bench|scripts|docs)\/[\w./-]*\w)`/g)) {
      expect(existsSync(join(ROOT, path!)), `${page} names ${path}`).toBe(true);
    }
  });
});

test("the architecture tells of every room", () => {
  const rooms = readdirSync(join(ROOT, "src"));
  for (const room of rooms) expect(read("ARCHITECTURE.md")).toContain(`\`${room}${room.endsWith(".ts") ? "" : "/"}\``);
});
