import type { Tag } from "../model/analysis.ts";

/** The base form of a word: "killed", VERB → "kill". */
export function lemmatize(lower: string, tag: Tag): string {
  if (tag === "NOUN") return lower.replace(/ies$/, "y").replace(/(?<=[^su])s$/, "");
  if (tag === "VERB")
    return lower
      .replace(/ied$/, "y")
      .replace(/ed$/, "")
      .replace(/ing$/, "")
      .replace(/(?<=[^su])s$/, "");
  return lower;
}
