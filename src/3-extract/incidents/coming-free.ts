import type { Analysis } from "../../model/analysis.ts";
import type { IncidentEvent } from "./incident-events.ts";
import { tellsLettingGo } from "./seizures.ts";

/**
 * Whether the news of a report on an abduction is what became of the abducted, that they came free, were shown or were found, or of those who took
 * them, that they were tried. The days and places it tells are those of that, but for those told with the taking itself: "Two of the five who were
 * seized near Sandel in March were freed on Monday".
 */
export function isOnComingFree(
  { article, sentences }: Pick<Analysis, "sentences"> & { readonly article: Pick<Analysis["article"], "title" | "text"> },
  { events }: { readonly events: readonly IncidentEvent[] },
): boolean {
  const head = `${article.title ?? ""}. ${article.text.slice(0, sentences[0]?.end)}`;
  if (events[0]!.type !== "kidnapping" && !HELD.test(head)) {
    // "Troops free 12 travellers seized by gunmen last week": the gunmen are named first.
    const tellsBoth = TAKING.test(head) && OUTCOME.test(head) && !IN_COURT.test(head);
    if (!tellsBoth || !events.some(({ type }) => type === "kidnapping")) return false;
  }
  // Those held for hours in a cafe come free where they were taken, and on the day.
  if (ON_THE_SPOT.test(article.text.slice(0, sentences[0]?.end))) return false;
  return OUTCOME.test(head) || IN_COURT.test(head);
}

/** Tokens of the words for the deed itself: where and when captives were let go is not where and when they were taken. */
export function tokensOfDeed(
  { tokens }: Pick<Analysis, "tokens">,
  { events }: { readonly events: readonly IncidentEvent[] },
): ReadonlySet<number> {
  const own = events.map(({ token }) => token).filter((token) => !tellsLettingGo(tokens[token]!.lower));
  return new Set(own.flatMap((token) => [token, ...(HOLDS.test(tokens[token]!.lower) ? takingBehind(tokens, token) : [])]));
}

const HOLDS = /^(?:holding|held)$/;

/** Tokens from "holding" to how those who are held came there. */
const MOST_TO_TAKING = 14;

/** "is holding four men who were taken near Sandel on Monday": the taking is told behind it. */
function takingBehind(tokens: Analysis["tokens"], token: number): readonly number[] {
  for (let at = token + 1; at < Math.min(tokens.length, token + MOST_TO_TAKING) && tokens[at]!.lower !== "."; at++)
    if (/^(?:taken|seized|snatched|captured)$/.test(tokens[at]!.lower)) return [at];
  return [];
}

/**
 * Whether what stands at a place of a sentence is told with the taking: the last word before it that tells of the taking or of what came of it does,
 * else the first behind it. "Freed in Sandel on Sunday after he was seized near Lome": Lome is.
 */
export function isOfTaking({ article, sentences }: Analysis, index: number, at: number): boolean {
  const { start, end } = sentences[index]!;
  const sentence = article.text.slice(start, end);
  const told = [...sentence.matchAll(TAKING_OR_OUTCOME)];
  const last = told.filter((one) => one.index < at - start).at(-1) ?? told[0];
  return last !== undefined && TAKING.test(last[0]);
}

/** "The pupils, who had been held by gunmen since February, were freed": since they were taken, and the day of the taking itself. */
export function isHeldSince({ article: { text } }: Pick<Analysis, "article">, { start }: { readonly start: number }): boolean {
  return HELD_SINCE.test(text.slice(Math.max(0, start - LONGEST_HELD), start));
}

/** "held with two others in a forest camp by an armed group since". Code units. */
const LONGEST_HELD = 110;
const HELD_SINCE =
  /\b(?:held|in captivity|captive|hostages?|(?:been|gone|went) missing)\b(?![^.;]*\b(?:custody|jail|prison|detention)\b)[^.;]{0,80}\bsince (?:early |late |mid-|the (?:beginning|end|middle) of )?$/i;

/** "A man held by militants for two years has been freed" names no taking. */
const HELD =
  /\bin captivity\b|\b(?:hostages?|captives?|kidnapp?(?:ed|ing)|abduct(?:ed|ing)|held by)\b[^.]{0,80}\b(?:weeks|months|years)\b|\b(?:weeks|months|years)\b[^.]{0,60}\b(?:hostages?|captives?|held by|kidnapp?(?:ed|ing)|abduct(?:ed|ing))\b/i;
const ON_THE_SPOT = /\b(?:hours|siege|stand-?off|barricaded)\b/i;
const SOME =
  "(?:at least |about |all |the |an? |another |last |remaining |some |more )*(?:[\\p{L}-]+ )?(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|scores|hundreds|hostages?|captives?|pupils?|students?|schoolgirls|girls|boys|children|priests?|passengers|workers?|nurses?|doctors?|engineers?|teachers?|tourists?|villagers|m[ae]n|wom[ae]n|people|sailors|fishermen|miners|soldiers|journalists?|missionar(?:y|ies)|aid)";
const OUTCOME = new RegExp(
  "\\b(?:(?:been |were |was |are |is )(?:freed|released|rescued|let go|handed over|set free)|free[sd]\\b|released after|rescued?\\b|rescues\\b|(?:is|are|walks?|walked) free|(?:came|come|comes|are|returned|return|arrived|back|flown) home|reunited with|bod(?:y|ies) of|found dead|in captivity|video (?:\\w+ )*shows|proof of life|(?:held|hostage|captive) for (?:more than |over |almost |nearly )?\\w+ (?:days|weeks|months|years))" +
    `|\\b(?:releas(?:ed?|es)|frees?|hand(?:s|ed)? over|let) ${SOME}\\b`,
  "iu",
);
const IN_COURT =
  /\b(?:courts?|judge|jury|trial|charged|jailed|sentenced|convicted|acquitted|found guilty|pleaded|pleads|arraigned|indicted|extradited|life in prison|years in prison)\b/i;
const TAKING =
  /\b(?:kidnapp?(?:ed|ing)|abduct(?:ed|ing|ion)|seized|seizing|snatched|captured|ambushed|taken (?:hostage|captive|from|on|in|by|near)|(?:went|been|go) missing|disappeared|held (?:hostage|captive|prisoner|(?:\w+ ){0,4}since))\b/i;
/** What came of it may be told of once more in a sentence; the word itself, and no rule of grammar, parts the two. */
const TAKING_OR_OUTCOME = new RegExp(
  `${TAKING.source}|\\b(?:freed|frees?|released?|releases|rescued|handed over|let go|courts?|charged|jailed|sentenced|convicted|acquitted|pleaded|arraigned|appeared|extradited|arrested|escaped|found|(?:came|come|returned|arrived|flown) home|reunited)\\b`,
  "gi",
);
