import { contains } from "../model/span.ts";
import type { FigureStatement, Statement } from "../model/statement.ts";
import { isOfOtherTime, recallsOther, wordsAfter, wordsBefore } from "./beside-deed.ts";
import { type CaseView, isInPassing } from "./case-view.ts";
import { isOfOtherTown } from "./elsewhere.ts";
import { sentenceOf, sentenceWords } from "./grammar/quoted-statement.ts";
import { isByOtherHand, isOfNamedDeed } from "./of-its-kind.ts";

/**
 * Whether a count is rather that of another deed than the incident's, as its sentence or the place where it stands tells: of one that the sentence
 * names, of another time, or, of an incident told in passing, apart from all that tells of it.
 */
export function isOfOtherDeed(view: CaseView, figure: FigureStatement): boolean {
  const words = sentenceWords(view, figure);
  return (
    isOfNamedDeed(wordsBefore(view, figure), view.incident) ||
    recallsOther(words) ||
    isByOtherHand(words, view.incident.type) ||
    tellsOtherDeeds(words) ||
    ELSEWHERE_TOO.test(wordsAfter(view, figure)) ||
    ALSO_SAW.test(wordsBefore(view, figure)) ||
    isOfOtherTown(words, view.incident.where, view.others) ||
    isOfOtherTime(view, figure, words, view.incident.when) ||
    (isInPassing(view) && !isBesideIt(view, figure))
  );
}

/** "On Sunday there were four other shootings": beside the one that the report is about. */
const OTHER_DEEDS =
  /\b(?:were|was|been) (?:[\w-]+ ){0,2}(?:other|more|similar|separate) (?:\w+ )?(?:shootings?|attacks?|bombings?|stabbings?|killings?|incidents|crashes|explosions?)\b/i;

/** "A cook was killed; a man was shot in another incident" */
const ELSEWHERE_TOO = /^[^.;,]{0,40}\bin (?:another|a separate|an unrelated) (?:incident|shooting|attack|case)\b/i;
/** "Nor was it alone: the day also saw two cooks hurt in Selmun" */
const ALSO_SAW = /\balso saw\b[^.;]*$/i;

/** Whether words tell of other deeds beside the one that the report is about. */
export function tellsOtherDeeds(words: string): boolean {
  return OTHER_DEEDS.test(words);
}

/** What tells which incident is meant. */
const TELLING: ReadonlySet<Statement["kind"]> = new Set(["type", "incident", "where", "when"]);
/** Told in the sentence before, or the one before that. Code units. */
const JUST_BEFORE = 250;

/** Whether the incident is told in the sentence of a count, or just before it. */
function isBesideIt(view: CaseView, figure: FigureStatement): boolean {
  if (figure.evidence[0].in !== undefined) return true;
  const sentence = sentenceOf(view, figure);
  return view.own.some(({ kind, articleId, evidence: [one] }) => {
    if (!TELLING.has(kind) || articleId !== figure.articleId || one.in !== undefined) return false;
    return contains(sentence, one) || (one.end <= sentence.start && sentence.start - one.end < JUST_BEFORE);
  });
}
