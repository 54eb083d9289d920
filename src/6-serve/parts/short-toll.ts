import type { FigureRow } from "../../model/explainer.ts";
import type { Toll, TollMaking } from "../../model/record.ts";
import { tollText } from "../../support/number-text.ts";

/** A toll as large print: the number with a sign in the place of words, and its range. */
export interface ShortToll {
  readonly best: string;
  /** "140 to 150" */
  readonly range: string | undefined;
}

/**
 * A toll as `tollText` gives it, with the words of the figure where its best number is only the bound of one: 101 of "more than 100" is no count.
 * → "more than 100 (at least 35)".
 */
export function boundedText(toll: Toll, rows: readonly FigureRow[]): string {
  const resting = rows.filter(({ statements }) => statements.some((id) => toll.chosen.includes(id)));
  const isBound = resting.length > 0 && resting.every(({ low, high }) => low === toll.best && high === undefined);
  const text = tollText(toll);
  return isBound ? text.replace(/^\d[\d,]*(?= \()/, resting[0]!.value) : text;
}

/** How a number came about that no sentence of its page tells: in a few words, beside it. */
export function untoldNote({ made }: Pick<Toll, "made">): string {
  return made === undefined ? "in doubt" : MADE[made];
}

const MADE: Readonly<Record<TollMaking, string>> = {
  counted: "told one by one",
  "with attackers": "with attackers",
  "without the dead": "of those struck",
};

/** What `tollText` gives → "144 (140 to 150)": 144, from 140 to 150; "at least 56": "≥56"; "more than 600": ">600". */
export function shortToll(text: string): ShortToll {
  const [best, range] = text.split(" (");
  return { best: best!.replace(/^more than /, ">").replace(/^at least /, "≥"), range: range?.replace(")", "") };
}
