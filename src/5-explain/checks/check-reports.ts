import type { Check } from "../check-sentence.ts";

const WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** "“2014” (three reports)": the words stand in the cited words of just so many reports. */
export const checkReports: Check = ({ text, whole = text, evidence }) =>
  [...whole.matchAll(/“([^”]*)” \(([\w,]+) reports?\)/g)].flatMap(([part, words, number]) => {
    const at = WORDS.indexOf(number!);
    const said = at < 0 ? Number(number!.replaceAll(",", "")) : at;
    const reports = new Set(evidence.filter((one) => one.words.includes(words!)).map(({ articleId }) => articleId));
    return reports.size === said ? [] : [`${part}: ${reports.size} of its reports say so`];
  });
