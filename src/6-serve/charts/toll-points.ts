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
    const time = row.saidAt === undefined ? Number.NaN : Date.parse(row.saidAt);
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
