import type { Token } from "../../model/analysis.ts";
import { LOCAL_WORDS } from "../english/local-words.ts";

const COUNTRY_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(LOCAL_WORDS).flatMap(([country, words]) => words.map((word) => [word, country] as const)),
);

/** How many words of each country's local news the text has: "sheriff", "school board" → US 2. */
export function countLocalWords(tokens: readonly Token[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let previous = "";
  for (const { lower } of tokens) {
    const country = COUNTRY_OF.get(`${previous} ${lower}`) ?? COUNTRY_OF.get(lower);
    if (country !== undefined) counts.set(country, (counts.get(country) ?? 0) + 1);
    previous = lower;
  }
  return counts;
}
