import { dayFrom } from "../../model/calendar.ts";
import { type Day, daysBetween } from "../../model/day.ts";
import { MONTHS } from "../english/months.ts";
import type { AnalysisDraft } from "../stage.ts";
import { readDayFirst, readMonthFirst, readWeekday } from "./dates.ts";
import { readNumericDate } from "./numeric.ts";
import type { TimeContext } from "./reading.ts";
import { wordAt } from "./reading.ts";

/** How far into the text a date can still be the text's own. Unit: tokens. */
const HEAD = 60;
const LABEL = /^(?:posted|published|updated|updated:|date|created|modified|last)$/;

/**
 * The day a text without a publication day dates itself by: a full date near its head, behind "Posted:" or "Updated" or in a dateline
 * ("HARWICK, 3 JAN 90 (NORTHERN WIRE) --"). It only serves to count "Friday" and "yesterday" from; it is not taken for the publication day,
 * which the room that reads articles decides on.
 */
export function findAnchor({ tokens, sentences }: Pick<AnalysisDraft, "tokens" | "sentences">): Day | undefined {
  for (const { first, last } of sentences) {
    if (first > HEAD) return undefined;
    const context: TimeContext = { tokens, start: first, end: last, anchor: undefined };
    for (let at = first; at < Math.min(last, HEAD); at++) {
      const date = readNumericDate(context, at) ?? readMonthFirst(context, at) ?? readDayFirst(context, at) ?? readWeekday(context, at);
      if (date === undefined) continue;
      if (
        date.range?.precision === "day" &&
        date.stated.includes("year") &&
        (isLabelled(context, at) || isAlone(context, at, date.last) || isDateline(context, date.last))
      )
        return date.range.from;
      at = date.last - 1;
    }
  }
  return undefined;
}

/**
 * The day of the last post that a text without a publication day shows ("— Ana Brandt (@abrandt) March 22, 2024", "a video posted by … on Mar 22, 2024
 * at 5:02pm PDT"): reports show posts of their own day. `undefined` where it shows none.
 */
export function lastPostDay({ article: { text } }: Pick<AnalysisDraft, "article">): Day | undefined {
  const days = [...text.matchAll(POSTED)].flatMap(([, month, day, year]) => {
    const number = MONTHS.get(month!.toLowerCase());
    return (number === undefined ? undefined : dayFrom(Number(year), number, Number(day))) ?? [];
  });
  return days.sort().at(-1);
}

/** A handle in brackets and a date; a date with the clock and zone of a network's page. */
const POSTED =
  /(?:\(@\w{1,30}\)(?: on)? |(?=\p{L}{3,9} \d{1,2}, \d{4} at \d{1,2}:\d{2} ?[ap]m P[DS]T))(\p{L}{3,9})\.? (\d{1,2}), (\d{4})\b/giu;

/**
 * The day of a dateline ("HARWICK, July 18 (Northern Wire) --") that lies at most a week before the day of publication: a wire's report counts "today"
 * from the day it was written, and is often published on the next.
 */
export function datelineDay({ tokens, sentences }: Pick<AnalysisDraft, "tokens" | "sentences">, published: Day): Day | undefined {
  for (const { first, last } of sentences) {
    if (first > HEAD) return undefined;
    const context: TimeContext = { tokens, start: first, end: last, anchor: published };
    for (let at = first; at < Math.min(last, first + DATELINE_WORDS) && DATELINE_WORD.test(tokens[at]!.text); at++) {
      const date = readMonthFirst(context, at) ?? readDayFirst(context, at);
      if (date?.range === undefined) continue;
      const days = daysBetween(date.range.from, published);
      const isOwn = at > first && date.range.precision === "day" && isDateline(context, date.last);
      return isOwn && days >= 0 && days <= MOST_DAYS ? date.range.from : undefined;
    }
  }
  return undefined;
}

const DATELINE_WORDS = 12;
const DATELINE_WORD = /^(?:\p{Lu}.*|[\d(),./-]+)$/u;
const MOST_DAYS = 7;

function isLabelled(context: TimeContext, at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 8); index--) if (LABEL.test(context.tokens[index]!.lower)) return true;
  return false;
}

/** A line that holds nothing but the date. */
function isAlone({ start, end }: TimeContext, first: number, last: number): boolean {
  return first === start && last >= end - 1;
}

/** A bracket, a dash or the end of the line follows. */
function isDateline(context: TimeContext, last: number): boolean {
  return /^(?:\(|\[|-{1,2}|–|—|\|)$/.test(wordAt(context, last));
}
