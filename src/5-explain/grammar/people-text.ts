import type { FigureKind, FigureStatement } from "../../model/statement.ts";
import { boundsText, capitalised, numberText } from "../../support/number-text.ts";

/** What a figure kind is called after a number of people, and after "the number of people". */
export const HARM_WORDS: Readonly<Record<FigureKind, string>> = {
  killed: "killed",
  injured: "injured",
  missing: "missing",
  abducted: "abducted",
  arrested: "arrested",
  displaced: "displaced",
  evacuated: "evacuated",
};

/** The codebook's parts as nouns: one, and several. Other parts are quoted. */
export const PART_NOUNS: Readonly<Record<string, readonly [one: string, several: string]>> = {
  total: ["person", "people"],
  civilians: ["civilian", "civilians"],
  "security forces": ["member of the security forces", "members of the security forces"],
  attackers: ["attacker", "attackers"],
  children: ["child", "children"],
  women: ["woman", "women"],
  foreigners: ["foreigner", "foreigners"],
};

/**
 * The bounds as the words put them: "at least 60", and "more than 60" where the words say so, though both are open above.
 * `undefined` where both bounds are open.
 */
export function statedBounds({ value: { low, high }, evidence }: FigureStatement): string | undefined {
  const { words } = evidence[0];
  if (low !== undefined && low > 1 && high === undefined && /\b(?:more than|over)\b/i.test(words))
    return `more than ${numberText(low - 1)}`;
  if (low === undefined && high !== undefined && /\b(?:fewer|less) than\b/i.test(words)) return `fewer than ${numberText(high + 1)}`;
  return boundsText(low, high);
}

/** "a man" and "a 41-year-old man" count one, and may be one of several: words with a number in figures or letters count in earnest. */
export function isCounted(words: string): boolean {
  return /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|dozen|no|none|nobody)\b/i.test(
    words.replace(AGE, ""),
  );
}

const AGE = /\b[\w-]+[- ](?:year|month|week|day)s?[- ]old\b/gi;

/** When the harm is told: as a fact of the past, or as what was known on a day. */
export type Tense = "were" | "had been";

/**
 * "At least 60 people were killed", "One child was injured", "Nobody was killed": the bounds and the part, nothing rounded.
 * `undefined` where only the exact words will do: vague or hedged numbers, and parts that have no noun here.
 */
export function peopleText(statement: FigureStatement, tense: Tense = "were"): string | undefined {
  const counted = countedText(statement);
  if (counted === undefined) return undefined;
  const isOne = / (?:person|member of the security forces|civilian|attacker|child|woman|foreigner)$|^nobody$/.test(counted);
  return `${capitalised(counted)} ${tense === "were" && isOne ? "was" : tense} ${HARM_WORDS[statement.value.what]}`;
}

/** "one of nine people killed" tells of nine. */
export function isShareOfMore({ value, evidence: [{ words }] }: FigureStatement): boolean {
  return (
    value.of === "total" &&
    /^(?:just |only )?(?:one|two|three) of (?:the |at least )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several)\b/i.test(words)
  );
}

/** "at least 60 people", "one child", "nobody"; `undefined` as for {@link peopleText}. */
function countedText(statement: FigureStatement): string | undefined {
  const { value, hedged } = statement;
  const nouns = PART_NOUNS[value.of];
  const bounds = statedBounds(statement);
  if (value.vague || hedged || !nouns || bounds === undefined || isShareOfMore(statement)) return undefined;
  if (value.high === 0) return value.of === "total" ? "nobody" : `no ${nouns[1]}`;
  const isOne = bounds === "one" || bounds.endsWith(" one");
  return `${bounds} ${isOne ? nouns[0] : nouns[1]}`;
}

/** "and 40 injured": what follows a count of people in the same sentence; `undefined` where it is no plain total. */
export function andText(statement: FigureStatement): string | undefined {
  const { value, hedged } = statement;
  const bounds = statedBounds(statement);
  if (value.vague || hedged || value.of !== "total" || value.high === 0 || bounds === undefined) return undefined;
  return `and ${bounds} ${HARM_WORDS[value.what]}`;
}
