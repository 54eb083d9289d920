import { readFileSync } from "node:fs";

/** The values of a file that holds one on each line, as they are written there: `Line` is what the caller knows of them. */
export function readJsonLines<Line>(path: string): Line[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
}
