import { otherHarm } from "../model/other-harm.ts";
import type { Incident } from "../model/record.ts";
import type { FigureKind, FigureStatement } from "../model/statement.ts";

/** A figure so many times the toll counts others: a year's dead, another attack's. */
const FARTHEST = 1.5;

/** The policy's best number of an incident; `undefined` where there is none. */
export function bestOf({ tolls }: Pick<Incident, "tolls">, policy: string, what: FigureKind): number | undefined {
  return tolls.find((one) => one.policy === policy && one.what === what)?.best;
}

/** Whether a number lies too far above or below the toll to be another count of the same people. */
export function isFarFrom(number: number | undefined, best: number | undefined): boolean {
  return number !== undefined && best !== undefined && best > 0 && (number > best * FARTHEST || number * FARTHEST < best);
}

/** Figures in the order of time → those that were higher than all before them: how a count rose. */
export function stepsOf(figures: readonly FigureStatement[], what: FigureKind, best: number | undefined): readonly FigureStatement[] {
  const steps: FigureStatement[] = [];
  let highest = 0;
  for (const figure of figures) {
    const floor = figure.value.low ?? 0;
    if (!isPlainTotal(figure, what) || (best !== undefined && floor > best * FARTHEST)) continue;
    if (floor > highest) steps.push(figure);
    highest = Math.max(highest, floor);
  }
  return steps;
}

/** A figure of all who were harmed, without doubt: what a count can be read from. */
export function isPlainTotal(figure: FigureStatement, what: FigureKind): boolean {
  const { value, hedged } = figure;
  const isTotal = value.what === what && value.of === "total" && value.scope === "this incident";
  return isTotal && !value.vague && !hedged && otherHarm(figure) === undefined;
}
