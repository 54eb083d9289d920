import type { Cited } from "../model/explainer.ts";
import type { Statement } from "../model/statement.ts";
import { checkDates } from "./checks/check-dates.ts";
import { checkFigures } from "./checks/check-figures.ts";
import { checkNames } from "./checks/check-names.ts";
import { checkQuotes } from "./checks/check-quotes.ts";
import { checkReports } from "./checks/check-reports.ts";
import { checkResponsibility } from "./checks/check-responsibility.ts";
import { checkType } from "./checks/check-type.ts";

/** A sentence with all that it may draw on. */
export interface Checkable {
  readonly text: string;
  /** The sentence with its quotations, where `text` has them left out. */
  readonly whole?: string | undefined;
  readonly statements: readonly Statement[];
  readonly evidence: readonly Cited[];
}

/** One question put to a sentence: what it says that its evidence does not, as plain sentences; none where all is proven. */
export type Check = (sentence: Checkable) => readonly string[];

/** Quotations are compared word for word first; the other checks see only what is outside of them. */
const CHECKS: readonly Check[] = [checkFigures, checkDates, checkResponsibility, checkType, checkNames, checkReports];

/**
 * What a sentence says that its evidence does not: a number, bound, kind of harm, part, speaker, day, party, status, name or quotation.
 * It reads the finished text and knows nothing of how it was made. "Sixty people were killed" on "at least 60 killed" → one complaint.
 */
export function checkSentence(sentence: Checkable): readonly string[] {
  if (sentence.evidence.length === 0 || sentence.statements.length === 0) return ["it has no evidence"];
  const outside = { ...sentence, whole: sentence.text, text: sentence.text.replace(/“[^”]*”/g, "“”") };
  return [...checkQuotes(sentence), ...CHECKS.flatMap((check) => check(outside))];
}
