const AGES = /\b(\d{1,2})[- ](?:year|month)s?[- ]old|\baged? (?:of )?(\d{1,2})\b|(?<=\p{Ll}), (\d{1,2}),/gu;

/** The ages that a text gives: "a 13-year-old girl", "Dana Rowe, 41, of Elm Street", "aged 7" → 13, 41, 7. */
export function agesIn(text: string): ReadonlySet<number> {
  return new Set([...text.matchAll(AGES)].map((match) => Number(match[1] ?? match[2] ?? match[3])));
}
