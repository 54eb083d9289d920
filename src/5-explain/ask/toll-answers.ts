import type { FigureRow, ProvenSentence, Section } from "../../model/explainer.ts";
import { figureRowText } from "../to-text.ts";
import { type Question, ROSE, SINGULAR } from "./read-question.ts";
import { isSameMeaning } from "./same-meaning.ts";

/** At most so many sentences; the explainer has the rest. */
export const MOST = 6;

/**
 * What tells the number that is asked for: our own sentences; of a part ("how many children", "how many fishermen") the figures of it that stand, each
 * as its row; else a report's own sentence. A total that no sentence of the explainer tells rests on weak evidence, and a row of it answers nothing.
 */
export function tollSentences(
  question: Question,
  told: readonly ProvenSentence[],
  sections: readonly Section[],
): readonly ProvenSentence[] {
  // "How many were shot?": those who died of it and those who did not.
  const onDay = rowsOfTime(question, sections);
  if (onDay !== undefined) return onDay.map(rowSentence);
  if (ROSE.test(question.text)) return told.filter(({ label, text }) => label?.toLowerCase() === question.harm && STEPS.test(text));
  const harms: readonly Question[] = SHOT.test(question.text) ? [question, { ...question, harm: "injured" }] : [question];
  const isCounted = (sentence: ProvenSentence) => harms.some((one) => counts(sentence, one));
  const areAll = countsAll(question, sections);
  const own = question.counted === undefined || areAll ? told.filter(isCounted) : [];
  // A part alone is no answer to how many there were in all: "13 members of the security forces".
  if (own.some(({ text }) => question.part !== undefined || TELLS_ALL.test(text))) {
    const since = question.harm === "killed" ? told.filter((one) => !own.includes(one) && SINCE_DIED.test(one.text)) : [];
    return [...own, ...since].slice(0, MOST);
  }
  const rows = sections.flatMap(({ figures }) => figures).filter((row) => isAsked(row, question) && stands(row));
  if (rows.length > 0) return rows.slice(-MOST_ROWS).map(rowSentence);
  // A number of "miners" that another took the place of answers nothing.
  const isReplaced = areAll && sections.some(({ figures }) => figures.some(({ what, superseded }) => what === question.harm && superseded));
  return isReplaced ? [] : told.filter((sentence) => quotesCount(sentence, question)).slice(0, MOST);
}

/**
 * Whether all who were harmed are of the kind that is asked about: "at least three miners" was the number of all once, and no report tells any other
 * kind of people apart. Then the number of all answers, as it stands.
 */
function countsAll({ harm, counted }: Question, sections: readonly Section[]): boolean {
  if (counted === undefined) return false;
  const rows = sections.flatMap(({ figures }) => figures).filter(({ what }) => what === harm);
  const totals = rows.filter(({ of }) => of === "total").map(({ evidence: [{ words }] }) => words);
  const isOne = new RegExp(`\\b${counted}$`, "i");
  // "Seventeen", "23", "nine people": of no kind.
  const isOpen = /(?:^|\s)(?:people|persons?|dead|bodies|others|victims|deaths)$|^\S+$|\d$/i;
  const areOthers = rows.some(({ of }) => !/^(?:total|part|others|more)$/.test(of) && !isOne.test(of));
  return !areOthers && totals.some((words) => isOne.test(words)) && totals.every((words) => isOne.test(words) || isOpen.test(words));
}

/** "What was the first toll?": the earliest number of all. "How many were missing on 4 March?": what was said on that day. `undefined`: no time is asked for. */
function rowsOfTime({ text, harm, day, part, counted }: Question, sections: readonly Section[]): readonly FigureRow[] | undefined {
  const isFirst = FIRST_TOLL.test(text);
  if (!isFirst && (day === undefined || harm !== "missing")) return undefined;
  const rows = sections
    .flatMap(({ figures }) => figures)
    .filter(({ what, of, saidAt }) => what === harm && of === "total" && saidAt !== undefined);
  if (isFirst) {
    // A day alone is no hour before that day's reports.
    const hourOf = ({ saidAt }: FigureRow) => (saidAt!.length === 10 ? `${saidAt}T24` : saidAt!);
    const first = [...rows].sort((one, other) => (hourOf(one) < hourOf(other) ? -1 : hourOf(one) > hourOf(other) ? 1 : 0))[0];
    return first === undefined || part !== undefined || counted !== undefined ? undefined : [first];
  }
  return rows.filter(({ saidAt }) => saidAt!.slice(0, 10).endsWith(day!.replace(/^--/, "-")));
}

const FIRST_TOLL =
  /\b(?:first|initial|earliest|original) (?:(?:official|reported|death|casualty) )*(?:toll|count|number|figure|tally)\b|\b(?:first|initially|originally|at first) (?:said|reported|believed|thought|counted) (?:to be )?(?:killed|dead|missing|injured|hurt|wounded)\b/i;

/** "The number killed rose as reports came in: …". */
const STEPS = /^The number \p{L}+ rose\b/u;

/** What the explainer tells beside the number of the dead: that some of the hurt have died since. */
const SINCE_DIED = /\bof the (?:wounded|injured|hurt)\b[^.;]*\b(?:died|dead|succumbed)\b/i;

const SHOT = /\b(?:shot|struck|stabbed|hit)\b(?! dead| and killed| to death)/i;

/** "149 people had been killed", "nobody had been killed", "and seven injured": all who were harmed. */
const TELLS_ALL =
  /\b(?:people|person|nobody|no one)\b|\b(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten) (?:killed|injured|missing|arrested|abducted|displaced|evacuated|had been|have been|has been|was|were)\b/i;

/** Figures told as rows. */
const MOST_ROWS = 4;

/** A figure as its row, which the ledger proves. */
export function rowSentence(row: FigureRow): ProvenSentence {
  return {
    ...{ text: `${figureRowText(row)}.`, label: undefined, incident: undefined },
    ...{ statements: row.statements, evidence: row.evidence },
  };
}

function isAsked({ what, of, evidence: [{ words }] }: FigureRow, { harm, part, counted }: Question): boolean {
  const asked = counted ?? part;
  // "Eight of the 12 inmates" are a share of those who are asked about, "two of the dead", who were children, are all of them.
  if (what !== harm || asked === undefined || (A_SHARE.test(words) && !OF_THE_HARMED.test(words))) return false;
  const noun = `(?:${asked}|${SINGULAR[asked] ?? asked})`;
  // "How many police officers were killed?": "two policemen", whom the record has among the security forces.
  const own = /\p{L}+$/u.exec(words)?.[0].toLowerCase();
  if (of !== "total" && own !== undefined && isSameMeaning(own, asked)) return true;
  return new RegExp(`\\b${noun}\\b`, "i").test(of) || (of === "total" && new RegExp(`^[^,;]*\\b${noun}$`, "i").test(words));
}

const A_SHARE = /^[\p{L}\d-]+ of (?:the|its|their|those|all)\b/iu;

const OF_THE_HARMED = /^[\p{L}\d-]+ of (?:the|those) (?:dead|killed|victims|injured|wounded|hurt|bodies|casualties)$/iu;

/** Neither replaced by a later figure nor in doubt. */
function stands({ superseded, standing }: FigureRow): boolean {
  return !superseded && !/doubt/.test(standing);
}

/** A number of the harm that is asked for, outside of quotations. */
export function counts({ text, evidence }: ProvenSentence, { harm, part }: Question): boolean {
  const own = text.replace(/“[^”]*”/g, "");
  // "23 people were killed" answers for soldiers where its report says "23 Afghan soldiers".
  const isOfPart = (words: string) => new RegExp(`^(?:at least |about |some )?[\\w,]+ (?:[\\p{L}-]+ )?${part}$`, "iu").test(words);
  const isNamed = part === undefined || new RegExp(`\\b(?:${part}|${SINGULAR[part] ?? part})\\b`, "i").test(own);
  if (!isNamed && !evidence.some(({ words }) => isOfPart(words))) return false;
  return new RegExp(`\\b${harm}\\b`, "i").test(own) && /\d|\b(?:nobody|no|one|two|three|four|five|six|seven|eight|nine)\b/i.test(own);
}

/** "…, in which 14 people died": a number beside the harm, or beside the part of those harmed, that is asked for in the report's own sentence. */
function quotesCount({ text }: ProvenSentence, { harm, part, counted }: Question): boolean {
  const words = HARM_TOLD[harm ?? ""];
  const quote = /“[^”]*”/.exec(text)?.[0];
  if (words === undefined || quote === undefined) return false;
  const asked = counted ?? part;
  if (asked !== undefined) {
    const one = `(?:${asked}|${SINGULAR[asked] ?? asked})`;
    const isCounted = new RegExp(
      `(?<![\\d,-])(?:\\d[\\d,]*|${NUMBERS}|an?|one)(?![-\\d])(?: (?!of\\b|and\\b)[\\p{L}-]+){0,2} ${one}\\b`,
      "iu",
    ).test(quote);
    return isCounted && new RegExp(`\\b${words}\\b`, "i").test(quote) && !OTHER_HARM[harm ?? ""]?.test(quote);
  }
  return new RegExp(
    `(?<![\\d,-])(?:\\d[\\d,]*|${NUMBERS})(?![-\\d])(?: [\\p{L}-]+){0,3} ${words}\\b|\\b${words}(?: [\\p{L}-]+){0,2} (?:\\d[\\d,]*|${NUMBERS}) \\p{L}`,
    "iu",
  ).test(quote);
}

const NUMBERS = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds";
const HARM_TOLD: Readonly<Record<string, string>> = {
  killed: "(?:killed|dead|died|deaths|killing|bodies of)",
  injured: "(?:injured|wounded|hurt)",
  arrested: "(?:arrested|arresting|arrests of|detained|detaining)",
  displaced: "(?:displaced|fled|homeless|driven|forced)",
  abducted: "(?:abducted|kidnapped|seized|snatched|captured|took|taken|take)",
};
/** Where a sentence tells of the other harm, too, whose part it counts is open. */
const OTHER_HARM: Readonly<Record<string, RegExp>> = {
  killed: /\b(?:injur\w+|wounded|hurt)\b/i,
  injured: /\b(?:killed|dead|died|deaths)\b/i,
};
