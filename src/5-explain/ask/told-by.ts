import type { FigureRow, ProvenSentence, Section } from "../../model/explainer.ts";
import type { Question } from "./read-question.ts";
import { rowSentence } from "./toll-answers.ts";

/** Most figures told of one speaker. */
const MOST = 4;

/** The figures of an explainer that the speaker asked about gave: "According to the port police, how many were killed?"; the latest first, each as its row. */
export function figuresBy(question: Question, voices: readonly string[], sections: readonly Section[]): readonly ProvenSentence[] {
  const theirs = sections.flatMap(({ figures }) => figures).filter((row) => isVoice(voiceOf(row), voices));
  const total = theirs.filter((row) => isAsked(row, question));
  // "How many did the army say it killed?": it counts its enemies, and none of its own men.
  const isEnemy = (row: FigureRow) =>
    isAsked(row, { ...question, part: "attackers" }) && !/\b(?:its|their|our)\b/i.test(row.evidence[0].words);
  const rows = total.length > 0 || question.part !== undefined ? total : theirs.filter(isEnemy);
  return [...rows].reverse().slice(0, MOST).map(rowSentence);
}

/** The sentences that name the one whose warning is asked for. */
export function sentencesOn(voices: readonly string[], sentences: readonly ProvenSentence[]): readonly ProvenSentence[] {
  return sentences.filter(({ text }) => isVoice(/“.*”/.exec(text)?.[0] ?? text, voices));
}

function isAsked({ what, of }: FigureRow, { harm, part }: Question): boolean {
  return what === harm && (part === undefined ? of === "total" : of === part);
}

function voiceOf({ speaker, evidence: [lead] }: FigureRow): string {
  return speaker ?? lead.outlet ?? "";
}

/** Whether words hold one of the names, all its words in a row: "Russia's Investigative Committee" holds "investigative committee". */
function isVoice(words: string, voices: readonly string[]): boolean {
  const own = plain(words);
  return voices.map(plain).some((voice) => voice.trim() !== "" && own.includes(voice));
}

/** " us embassy " of "the U.S. Embassy". */
function plain(words: string): string {
  const kept =
    words
      .toLowerCase()
      .replaceAll(".", "")
      .match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
  return ` ${kept.filter((word) => word !== "the" && word !== "s").join(" ")} `;
}
