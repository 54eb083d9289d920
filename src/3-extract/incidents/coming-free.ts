import type { Analysis } from "../../model/analysis.ts";
import type { IncidentMention } from "./incidents.ts";

/**
 * Whether the news of a report on an abduction is what became of the abducted: that they came free, were shown or were found. The days and places it
 * tells are those of that, but for those told with the taking itself: "Two of the five who were seized near Sandel in March were freed on Monday".
 */
export function isOnComingFree({ article, sentences }: Analysis, { events }: IncidentMention): boolean {
  if (events[0]!.type !== "kidnapping") return false;
  // Those held for hours in a cafe come free where they were taken, and on the day.
  if (ON_THE_SPOT.test(article.text.slice(0, sentences[0]?.end))) return false;
  return OUTCOME.test(`${article.title ?? ""}. ${article.text.slice(0, sentences[0]?.end)}`);
}

/** Whether a sentence tells that people were taken. */
export function tellsOfTaking({ article, sentences }: Analysis, index: number): boolean {
  const { start, end } = sentences[index]!;
  return TAKING.test(article.text.slice(start, end));
}

const ON_THE_SPOT = /\b(?:hours|siege|stand-?off|barricaded)\b/i;
const OUTCOME =
  /\b(?:(?:been |were |was |are |is )(?:freed|released|rescued|let go|handed over|set free)|free[sd]\b|released after|rescued|(?:is|are|walks?|walked) free|bod(?:y|ies) of|found dead|in captivity|video (?:\w+ )*shows|proof of life|(?:held|hostage|captive) for (?:more than |over |almost |nearly )?\w+ (?:days|weeks|months|years))/i;
const TAKING =
  /\b(?:kidnapp?ed|kidnapp?ing of|abducted|abduction of|seized|snatched|captured|ambushed|taken (?:hostage|captive|from|on|in|by|near)|(?:went|been) missing|disappeared|held (?:hostage|captive|prisoner|(?:\w+ ){0,4}since))\b/i;
