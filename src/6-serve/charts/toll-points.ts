import type { FigureRow } from "../../model/explainer.ts";

/** A figure as the chart shows it. */
export interface TollPoint {
  readonly row: FigureRow;
  /** Milliseconds since 1970. */
  readonly time: number;
  /** Where the mark stands: the stated number, or the bound that is stated. */
  readonly value: number;
  /** From where to where its bounds reach; `undefined`: open on that side. */
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** Higher than every figure before it: such points carry their number. */
  readonly isStep: boolean;
}

/** Totals of one harm that count towards a toll and have a time, earliest first. */
export function tollPoints(rows: readonly FigureRow[], what: string): readonly TollPoint[] {
  const counted = rows.filter((row) => row.what === what && row.of === "total" && !/^(?:not counted|in doubt)/.test(row.standing));
  const timed = counted.flatMap((row) => {
    const time = timeOf(row);
    const value = row.low ?? row.high;
    return Number.isNaN(time) || value === undefined ? [] : [{ row, time, value, low: row.low, high: row.high }];
  });
  timed.sort((one, other) => one.time - other.time || one.value - other.value);
  let highest = 0;
  return timed.map((point) => {
    const isStep = point.value > highest;
    highest = Math.max(highest, point.value);
    return { ...point, isStep };
  });
}

/** When it had been said at the latest, as the explainer orders figures: of a day without its hour the first report of that day tells it, else its end. */
function timeOf({ saidAt, evidence }: FigureRow): number {
  if (saidAt === undefined || saidAt.length > DAY_LENGTH) return Date.parse(saidAt ?? "");
  const sameDay = evidence.flatMap(({ published }) =>
    published?.startsWith(saidAt) && published.length > DAY_LENGTH ? [Date.parse(published)] : [],
  );
  return Math.min(...sameDay, Date.parse(`${saidAt}T23:59:59Z`));
}

/** "2024-03-23" */
const DAY_LENGTH = 10;
