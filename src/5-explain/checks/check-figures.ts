import type { Cited } from "../../model/explainer.ts";
import { otherHarm } from "../../model/other-harm.ts";
import { contains } from "../../model/span.ts";
import type { FigureKind, FigureStatement } from "../../model/statement.ts";
import { MONTHS } from "../../support/date-text.ts";
import type { Check } from "../check-sentence.ts";
import { HARM_WORDS, PART_NOUNS } from "../grammar/people-text.ts";
import { outletName } from "../grammar/voice-text.ts";
import { clausesOf, holds, nameSpans, namesIn } from "./clauses.ts";

const WORD_NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const NUMBER = `(?:\\d+(?:,\\d{3})*|(?:${WORD_NUMBERS.join("|")})(?=\\W))`;
/** Bounds before the number, as a reader takes them; the number may stand alone. */
const STATED = new RegExp(
  `\\b(?:(between) (${NUMBER}) and (${NUMBER})|(at least|more than|up to|at most|fewer than|about|some|nearly) (${NUMBER})|(nobody|none|${NUMBER}))(?!\\w)`,
  "gi",
);
/** Numbers that count no people: days, years, clocks, reports behind a quotation, and words that are only spelt like numbers. */
const NO_COUNT = new RegExp(
  `\\b\\d{1,2} (?:${MONTHS.join("|")}) \\d{4}|\\b(?:${MONTHS.join("|")}) \\d{4}|\\bin \\d{4}\\b|\\b\\d{2}:\\d{2}\\b|\\bno group\\b|(?<=“” )\\([\\w,]+ reports?\\)|\\bthere was no\\b`,
  "gi",
);
/** Before a second count in the same clause: "… and 40 injured". */
const AND = new RegExp(
  `(?<!\\bbetween \\S+),? and (?=(?:(?:at least|more than|up to|fewer than) |between ${NUMBER} and )?${NUMBER} (?:${Object.values(HARM_WORDS).join("|")})\\b)`,
  "i",
);
/** A clause that says whose word it is. */
const VOICE = /\baccording to\b|\breported\b|\(/i;
const HARMS = Object.entries(HARM_WORDS) as readonly (readonly [FigureKind, string])[];

/** Every number outside of quotations is a bound of a cited figure of the same harm and part, told in the voice of its speaker. */
export const checkFigures: Check = (sentence) => {
  const { text, statements, evidence } = sentence;
  const named = namesIn(sentence);
  const figures = statements.filter((one): one is FigureStatement => one.kind === "figure");
  const complaints: string[] = [];
  let harm: FigureKind | undefined;
  for (const { clause, counted, told } of clausesOf(text).flatMap(countsOf)) {
    harm = HARMS.find(([, word]) => new RegExp(`\\b${word}\\b`, "i").test(clause))?.[0] ?? harm;
    const names = nameSpans(clause, named);
    const counts = clause.replace(NO_COUNT, (words) => " ".repeat(words.length));
    for (const match of counts.matchAll(STATED)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (!names.some((name) => contains(name, span))) complaints.push(...checkNumber(match, { harm, counted, told, figures, evidence }));
    }
    if (figures.length > 0 && harm !== undefined && !figures.some(({ value }) => value.what === harm)) {
      complaints.push(`it says "${harm}", its evidence does not`);
    }
  }
  const told = clausesOf(text)
    .flatMap(countsOf)
    .map((count) => count.told);
  const slips = figures.filter((figure) => otherHarm(figure) !== undefined);
  return [
    ...complaints,
    ...slips.map((figure) => `“${figure.evidence[0].words}” does not tell of people ${figure.value.what}`),
    ...figures.flatMap((figure) =>
      [figure.speaker ? (sentence.whole ?? text) : text, ...told].some((words) => isTold(words, figure, evidence))
        ? []
        : [`it does not say whose word it is: ${voiceOf(figure, evidence)}`],
    ),
  ];
};

/**
 * "17 people had been killed and 40 injured, according to the ministry" → two counts: a count without a voice has that of the next, or else of the whole,
 * and the people of the second are those of the first.
 */
function countsOf(clause: string): readonly { readonly clause: string; readonly counted: string; readonly told: string }[] {
  const parts = clause.split(AND);
  return parts.map((part, at) => ({
    clause: part,
    counted: parts.slice(0, at + 1).join(" "),
    told: [part, parts.slice(at).join("; ")].find((words) => VOICE.test(words)) ?? clause,
  }));
}

interface Surroundings {
  readonly harm: FigureKind | undefined;
  /** The words that say who is counted. */
  readonly counted: string;
  /** The words that say whose word it is. */
  readonly told: string;
  readonly figures: readonly FigureStatement[];
  readonly evidence: readonly Cited[];
}

function checkNumber(match: RegExpMatchArray, { harm, counted, told, figures, evidence }: Surroundings): readonly string[] {
  const [low, high] = boundsOf(match);
  const alike = figures.filter(({ value }) => value.what === harm && value.low === low && value.high === high);
  if (alike.length === 0) return [`no cited figure is "${match[0]}"${harm === undefined ? "" : ` ${harm}`}`];
  const ofPart = alike.filter((figure) => isPart(counted, figure));
  if (ofPart.length === 0) return [`"${match[0]}" counts others than the cited figure does`];
  const inScope = ofPart.filter(({ value, hedged }) => value.scope === "this incident" && !hedged && !value.vague);
  if (inScope.length === 0) return [`"${match[0]}" is told without its doubt`];
  return inScope.some((figure) => isTold(told, figure, evidence)) ? [] : [`"${match[0]}" is told in another's voice`];
}

/** The bounds that the words state: "at least 60" → 60 and open. */
function boundsOf(match: RegExpMatchArray): readonly [number | undefined, number | undefined] {
  const [, between, from, to, bound, bounded, bare] = match;
  if (between) return [numberOf(from!), numberOf(to!)];
  const number = numberOf(bounded ?? bare!);
  switch (bound?.toLowerCase()) {
    case "at least":
      return [number, undefined];
    case "more than":
      return [number + 1, undefined];
    case "up to":
    case "at most":
      return [undefined, number];
    case "fewer than":
      return [undefined, number - 1];
    default:
      return [number, number];
  }
}

function numberOf(words: string): number {
  const lower = words.toLowerCase();
  if (lower === "nobody" || lower === "none") return 0;
  const at = WORD_NUMBERS.indexOf(lower);
  return at < 0 ? Number(lower.replaceAll(",", "")) : at;
}

/** Whether the clause counts the people that the figure counts: a part is never the total, nor the total a part. */
function isPart(clause: string, { value }: FigureStatement): boolean {
  const said = Object.entries(PART_NOUNS).filter(
    ([part, nouns]) => part !== "total" && nouns.some((noun) => new RegExp(`\\b${noun}\\b`, "i").test(clause)),
  );
  if (value.of === "total") return said.length === 0;
  return PART_NOUNS[value.of] ? said.some(([part]) => part === value.of) : holds(clause, value.of);
}

/** Whether the words name the speaker of the figure or, where there is none, the outlet. */
function isTold(words: string, figure: FigureStatement, evidence: readonly Cited[]): boolean {
  const according = /\baccording to (.+?)(?:, as of\b|[;.)]|$)/i.exec(words)?.[1];
  if (figure.speaker) return holds(words, figure.speaker.words);
  return according === undefined && holds(words, voiceOf(figure, evidence));
}

function voiceOf(figure: FigureStatement, evidence: readonly Cited[]): string {
  return figure.speaker?.words ?? outletName(evidence.find(({ articleId }) => articleId === figure.articleId)?.outlet);
}
