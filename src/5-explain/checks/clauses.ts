import type { Span } from "../../model/span.ts";
import type { Checkable } from "../check-sentence.ts";
import { outletName } from "../grammar/voice-text.ts";

/** Words of the sentence that only name: outlets, speakers, parties, channels, places. Their digits count nobody and date nothing. */
export function namesIn({ statements, evidence }: Checkable): readonly string[] {
  const parties = statements.flatMap(({ kind, value }) => {
    if (kind === "responsibility") return [value.who, value.channel];
    return kind === "where" ? [value.site, value.name] : [];
  });
  const names = [
    ...evidence.flatMap(({ outlet }) => (outlet === undefined ? [] : [outlet, outletName(outlet)])),
    ...statements.map((one) => one.speaker?.words),
    ...parties,
  ];
  const given = [...new Set(names)].filter((name): name is string => name !== undefined && name !== "");
  return given.sort((one, other) => other.length - one.length);
}

/** Where the names stand in the text, in any case. */
export function nameSpans(text: string, names: readonly string[]): readonly Span[] {
  const lower = text.toLowerCase();
  return names.flatMap((name) => {
    const spans: Span[] = [];
    for (let start = lower.indexOf(name.toLowerCase()); start >= 0; start = lower.indexOf(name.toLowerCase(), start + name.length)) {
      spans.push({ start, end: start + name.length });
    }
    return spans;
  });
}

/** The text with its names, letter for letter, made into marks without meaning. */
export function withoutNames(text: string, names: readonly string[]): string {
  return nameSpans(text, names).reduce(
    (masked, { start, end }) => `${masked.slice(0, start)}${"_".repeat(end - start)}${masked.slice(end)}`,
    text,
  );
}

/** A stretch of a sentence that one statement should prove: between semicolons, and after the colon that opens a list. */
export function clausesOf(text: string): readonly string[] {
  return text.split(/;\s+/);
}

/** Whether the clause holds the words; the first letter of a sentence may be raised. */
export function holds(clause: string, words: string): boolean {
  const at = clause.toLowerCase().indexOf(words.toLowerCase());
  if (at < 0) return false;
  const found = clause.slice(at, at + words.length);
  return found === words || found.slice(1) === words.slice(1);
}
