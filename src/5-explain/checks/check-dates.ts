import type { Statement } from "../../model/statement.ts";
import { dayText, MONTHS, whenText } from "../../support/date-text.ts";
import type { Check } from "../check-sentence.ts";
import { namesIn, withoutNames } from "./clauses.ts";

const MONTH = `(?:${MONTHS.join("|")})`;
const DATE = new RegExp(`\\b\\d{1,2} ${MONTH} \\d{4}|\\b${MONTH} \\d{4}|(?<=\\bin )\\d{4}\\b`, "g");
/** Before the day on which something was said or reported; any other day is the event's. */
const SAID = /(?:\bas of|reported on|said on|wrote on|\([^()]*,|^[^:;()]*,) $/i;

/** Every day is one on which the event happened, or on which the thing was said: each in its own role. */
export const checkDates: Check = (sentence) => {
  const { statements, evidence } = sentence;
  const text = withoutNames(sentence.text, namesIn(sentence));
  const happened = statements.flatMap(eventDays);
  const said = [...statements.map((one) => one.saidAt), ...evidence.map((one) => one.published)].flatMap((at) =>
    at === undefined ? [] : dayText(at),
  );
  return [...text.matchAll(DATE)].flatMap((match) => {
    const wasSaid =
      SAID.test(text.slice(0, match.index)) &&
      !/\b(?:on|between|in) $/.test(text.slice(0, match.index).replace(/(?:reported|said|wrote) on $/, ""));
    if (wasSaid) return said.includes(match[0]) ? [] : [`nothing was said on ${match[0]} in its evidence`];
    return happened.some((day) => day.includes(match[0])) ? [] : [`its evidence does not place it on ${match[0]}`];
  });
};

function eventDays(statement: Statement): readonly string[] {
  return statement.kind === "when" ? [dayText(statement.value.from), dayText(statement.value.to), whenText(statement.value)] : [];
}
