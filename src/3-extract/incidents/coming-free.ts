import type { Analysis } from "../../model/analysis.ts";
import type { IncidentMention } from "./incidents.ts";

/**
 * Whether the news of a report on an abduction is what became of the abducted: that they came free, were shown or were found. The days and places it
 * tells are those of that, but for those told with the taking itself: "Two of the five who were seized near Sandel in March were freed on Monday".
 */
export function isOnComingFree({ article, sentences }: Analysis, { events }: IncidentMention): boolean {
  const head = `${article.title ?? ""}. ${article.text.slice(0, sentences[0]?.end)}`;
  if (events[0]!.type !== "kidnapping" && !HELD.test(head)) return false;
  // Those held for hours in a cafe come free where they were taken, and on the day.
  if (ON_THE_SPOT.test(article.text.slice(0, sentences[0]?.end))) return false;
  return OUTCOME.test(head);
}

/** Whether a sentence tells that people were taken. */
export function tellsOfTaking({ article, sentences }: Analysis, index: number): boolean {
  const { start, end } = sentences[index]!;
  return TAKING.test(article.text.slice(start, end));
}

/** "A man held by militants for two years has been freed" names no taking. */
const HELD =
  /\bin captivity\b|\b(?:hostages?|captives?|kidnapp?ed|abducted|held by)\b[^.]{0,80}\b(?:weeks|months|years)\b|\b(?:weeks|months|years)\b[^.]{0,60}\b(?:hostages?|captives?|held by)\b/i;
const ON_THE_SPOT = /\b(?:hours|siege|stand-?off|barricaded)\b/i;
const OUTCOME =
  /\b(?:(?:been |were |was |are |is )(?:freed|released|rescued|let go|handed over|set free)|free[sd]\b|released after|rescued|(?:is|are|walks?|walked) free|bod(?:y|ies) of|found dead|in captivity|video (?:\w+ )*shows|proof of life|(?:held|hostage|captive) for (?:more than |over |almost |nearly )?\w+ (?:days|weeks|months|years))/i;
const TAKING =
  /\b(?:kidnapp?ed|kidnapp?ing of|abducted|abduction of|seized|snatched|captured|ambushed|taken (?:hostage|captive|from|on|in|by|near)|(?:went|been) missing|disappeared|held (?:hostage|captive|prisoner|(?:\w+ ){0,4}since))\b/i;
