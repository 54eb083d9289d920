import type { FigureStatement } from "../../model/statement.ts";
import type { ReportsView } from "../case-view.ts";
import { andText, peopleText, statedBounds } from "./people-text.ts";
import { quoted } from "./quote-text.ts";
import { openingOutlet, outletText, saidText, speakerText } from "./voice-text.ts";

/**
 * What was known of the harm on a day, as one sentence or two: "As of 23 March 2024, at least 60 people had been killed, according to the
 * Investigative Committee, and 145 injured, according to health officials." Both on one day stand together; `undefined`: not in words of ours.
 */
export function knownText(view: ReportsView, statement: FigureStatement, other?: FigureStatement): string | undefined {
  const plain = peopleText(statement, statement.value.what === "missing" ? "were" : "had been");
  if (plain === undefined || isSomebodys(statement) || (other && isSomebodys(other))) return undefined;
  const day = saidText(view, statement);
  const opened = day === undefined ? peopleText(statement)! : `As of ${day}, ${uncapitalised(plain)}`;
  if (other === undefined) return `${opened}${voiceEnd(view, statement)}.`;
  const and = saidText(view, other) === day && statement.value.of === "total" ? andText(other) : undefined;
  if (and === undefined) return undefined;
  const isOneVoice = voiceEnd(view, statement) === voiceEnd(view, other);
  return isOneVoice
    ? `${opened} ${and}${voiceEnd(view, other)}.`
    : `${opened}${voiceEnd(view, statement)}, ${and}${voiceEnd(view, other)}.`;
}

/** A figure of an incident long past: "Northern Wire reported that 334 people were killed and more than 700 injured." */
export function pastText(view: ReportsView, statement: FigureStatement, other?: FigureStatement): string | undefined {
  const plain = peopleText(statement);
  if (plain === undefined || isSomebodys(statement)) return undefined;
  const and = other && statement.value.of === "total" && voiceEnd(view, other) === voiceEnd(view, statement) ? andText(other) : undefined;
  if (other && and === undefined) return undefined;
  const told = `${uncapitalised(plain)}${and === undefined ? "" : ` ${and}`}`;
  if (statement.speaker) return `According to ${speakerText(statement.speaker.words)}, ${told}.`;
  return `${openingOutlet(view, statement)} reported that ${told}.`;
}

/** "His lawyer": whose, only the report around it tells. */
export function isSomebodys({ speaker }: FigureStatement): boolean {
  return speaker !== undefined && /^(?:his|her|its|their) /i.test(speaker.words);
}

/** ", according to police" or ", Northern Wire reported". */
function voiceEnd(view: ReportsView, statement: FigureStatement): string {
  return statement.speaker ? `, according to ${speakerText(statement.speaker.words)}` : `, ${outletText(view, statement)} reported`;
}

function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The value of a figure for a table: "at least 60", "between 40 and 50", "“dozens”". */
export function valueText(statement: FigureStatement): string {
  const { value, evidence } = statement;
  if (value.vague) return quoted(evidence[0].words);
  return capitalisedNone(statedBounds(statement)) ?? quoted(evidence[0].words);
}

function capitalisedNone(text: string | undefined): string | undefined {
  return text === "no" ? "none" : text;
}
