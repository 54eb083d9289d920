import type { Toll } from "../../model/record.ts";
import type { FigureStatement } from "../../model/statement.ts";
import { capitalised } from "../../support/number-text.ts";
import type { CaseView } from "../case-view.ts";
import { HARM_WORDS, peopleText, statedBounds } from "./people-text.ts";
import { quoted } from "./quote-text.ts";
import { attributionText, outletText, saidText, speakerText, voiceText } from "./voice-text.ts";

/**
 * A figure as a whole sentence with its speaker and day:
 * "At least 60 people were killed, according to the Investigative Committee, as of 23 March 2024."
 * Vague and hedged figures, and parts without a noun of ours, are quoted: "Of those killed, police spoke of “some 20 farm hands”, as of …"
 */
export function figureSentence(view: CaseView, statement: FigureStatement): string {
  const plain = peopleText(statement);
  const day = saidText(view, statement);
  if (plain !== undefined) return /^\d/.test(plain) ? numberInside(view, statement, plain) : `${plain}${attributionText(view, statement)}.`;
  const verb = statement.speaker ? "spoke" : "wrote";
  const as = day === undefined ? "" : `, as of ${day}`;
  return `Of those ${HARM_WORDS[statement.value.what]}, ${voiceText(view, statement)} ${verb} of ${quoted(statement.evidence[0].words)}${as}.`;
}

/** A sentence does not begin with digits: "According to the Health Ministry, 40 people were injured, as of 4 May 2023." */
function numberInside(view: CaseView, statement: FigureStatement, plain: string): string {
  const day = saidText(view, statement);
  if (statement.speaker)
    return `According to ${speakerText(statement.speaker.words)}, ${plain}${day === undefined ? "" : `, as of ${day}`}.`;
  return `${capitalised(outletText(view, statement))} reported${day === undefined ? "" : ` on ${day}`} that ${plain}.`;
}

/** The value of a figure for a table: "at least 60", "between 40 and 50", "“dozens”". */
export function valueText(statement: FigureStatement): string {
  const { value, evidence } = statement;
  if (value.vague) return quoted(evidence[0].words);
  return capitalisedNone(statedBounds(statement)) ?? quoted(evidence[0].words);
}

/** A toll for a table: "144 (140 to 150)", "“dozens”", "not stated". */
export function tollText({ low, best, high, words }: Toll): string {
  if (words !== undefined) return quoted(words);
  if (low === undefined && best === undefined && high === undefined) return "not stated";
  const head = best === undefined ? "no single figure" : digits(best);
  if (low === best && best === high) return head;
  if (low === undefined || high === undefined) {
    const bound = low === undefined ? (high === undefined ? "open" : `up to ${digits(high)}`) : `${digits(low)} or more`;
    return `${head} (${bound})`;
  }
  return `${head} (${digits(low)} to ${digits(high)})`;
}

function capitalisedNone(text: string | undefined): string | undefined {
  return text === "no" ? "none" : text;
}

function digits(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ",");
}
