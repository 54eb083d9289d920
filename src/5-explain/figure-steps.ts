import { otherHarm } from "../model/other-harm.ts";
import type { FigureKind, FigureStatement } from "../model/statement.ts";

/** Figures in the order of time → those that were higher than all before them: how a count rose. */
export function stepsOf(figures: readonly FigureStatement[], what: FigureKind): readonly FigureStatement[] {
  const steps: FigureStatement[] = [];
  let highest = 0;
  for (const figure of figures) {
    if (!isPlainTotal(figure, what)) continue;
    const floor = figure.value.low ?? 0;
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
