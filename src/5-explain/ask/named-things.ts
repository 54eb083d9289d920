import { literal } from "../../support/literal.ts";
import { VENUE_WORDS } from "../../support/venue-words.ts";
import type { Searched } from "./passage-answers.ts";
import { isSameMeaning } from "./same-meaning.ts";
import type { Words } from "./sentence-words.ts";

const VENUE = new RegExp(`\\b(?:${VENUE_WORDS}|ships?|vessels?|planes?|bus(?:es)?)\\b`, "gi");

/**
 * Of the names of a question those of a thing that the reports on one incident are about, and of nobody: "the MV Dorin Star", "the ferry Dorin Star", "the Sarin Hotel". A
 * report need not name it again: "the ferry" is meant.
 */
export function thingsAmong(names: readonly (readonly string[])[], reports: readonly Searched[]): ReadonlySet<readonly string[]> {
  return new Set(names.filter((run) => reports.some(({ article: { title = "", text } }) => isThing(`${title}\n${text}`, run))));
}

function isThing(text: string, run: readonly string[]): boolean {
  // Asked first, as most reports hold no such name.
  if (!text.toLowerCase().includes(run.join(" "))) return false;
  const name = run.map(literal).join("[ -]");
  const before = `\\b(?:M[VST] |${VENUE.source.slice(2, -2)},? (?:the )?(?:M[VST] )?)`;
  return new RegExp(`${before}${name}(?![\\p{L}])|\\b${name} (?:${VENUE_WORDS})\\b`, "iu").test(text);
}

/** What a report is about, as its head calls it. */
export function venuesOf(head: string): readonly string[] {
  return [...head.toLowerCase().matchAll(VENUE)].map(([word]) => word);
}

/** Whether a sentence speaks of it by its noun: "the ferry", "its owner" of a ship's. */
export function speaksOfThing({ text }: Words, venues: readonly string[]): boolean {
  return [...text.toLowerCase().matchAll(VENUE)].some(
    ({ 0: word, index }) =>
      /\b(?:the|its|that|sunken|capsized)\s(?:[\p{L}-]+\s)?$/iu.test(text.slice(0, index)) &&
      venues.some((one) => isSameMeaning(one, word)),
  );
}
