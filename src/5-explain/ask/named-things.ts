import type { DayRange } from "../../model/day.ts";
import { literal } from "../../support/literal.ts";
import { VENUE_WORDS } from "../../support/venue-words.ts";
import { isOfOtherYear } from "../beside-deed.ts";
import { sentenceAround } from "../grammar/quote-text.ts";
import type { Searched } from "./passage-answers.ts";
import { isSameMeaning } from "./same-meaning.ts";
import type { Words } from "./sentence-words.ts";

const VENUE = new RegExp(`\\b(?:${VENUE_WORDS}|ships?|vessels?|planes?|bus(?:es)?)\\b`, "gi");

/**
 * Of the names of a question those of a thing that the reports on one incident are about, and of nobody: "the MV Dorin Star", "the ferry Dorin Star", "the Sarin Hotel". A
 * report need not name it again: "the ferry" is meant.
 */
export function thingsAmong(names: readonly (readonly string[])[], reports: readonly Searched[]): ReadonlySet<readonly string[]> {
  return new Set(
    names.filter((run) => reports.some(({ article: { title = "", text }, incident }) => isThing(`${title}\n${text}`, run, incident?.when))),
  );
}

/** "In December 1987 the ferry Dorin Star …", in a report on another: what it recalls, it is not about. */
function isThing(text: string, run: readonly string[], when: DayRange | undefined): boolean {
  // Asked first, as most reports hold no such name.
  if (!text.toLowerCase().includes(run.join(" "))) return false;
  const name = run.map(literal).join("[ -]");
  const before = `\\b(?:M[VST] |${VENUE.source.slice(2, -2)},? (?:the )?(?:M[VST] )?)`;
  const found = text.matchAll(new RegExp(`${before}${name}(?![\\p{L}])|\\b${name} (?:${VENUE_WORDS})\\b`, "giu"));
  return [...found].some(({ 0: { length }, index }) => {
    const { start, end } = sentenceAround(text, { start: index, end: index + length });
    return !isOfOtherYear(text.slice(start, end), when);
  });
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
