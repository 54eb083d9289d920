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

/**
 * "At least 60 people were killed", "One child was injured", "Nobody was killed": the bounds and the part, nothing rounded.
 * `undefined` where only the exact words will do: vague or hedged numbers, and parts that have no noun here.
 */
export function peopleText(statement: FigureStatement): string | undefined {
  const { value, hedged } = statement;
  const nouns = PART_NOUNS[value.of];
  const bounds = statedBounds(statement);
  if (value.vague || hedged || !nouns || bounds === undefined) return undefined;
  const harm = HARM_WORDS[value.what];
  if (value.high === 0) return value.of === "total" ? `Nobody was ${harm}` : `No ${nouns[1]} were ${harm}`;
  const isOne = bounds === "one" || bounds.endsWith(" one");
  return `${capitalised(bounds)} ${isOne ? nouns[0] : nouns[1]} ${isOne ? "was" : "were"} ${harm}`;
}
