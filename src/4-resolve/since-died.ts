import type { FigureStatement } from "../model/statement.ts";
import { addable } from "./told-one-by-one.ts";

/**
 * Whether a later number of injured is what the earlier one left: "four were wounded", and a day after that "one has died, three are in hospital".
 * The dead of each article are its highest exact total, else its people added up; an article that tells of none knew of none.
 */
export function survivorsAmong(figures: readonly FigureStatement[]): (earlier: FigureStatement, later: FigureStatement) => boolean {
  const killed = figures.filter(({ value }) => value.what === "killed" && value.scope === "this incident" && value.of !== "attackers");
  const known = new Map<string, number | undefined>();
  const deadIn = (articleId: string) => {
    if (!known.has(articleId)) known.set(articleId, countIn(articleId));
    return known.get(articleId);
  };
  const countIn = (articleId: string) => {
    const own = killed.filter((one) => one.articleId === articleId);
    const totals = own.filter(({ value }) => value.of === "total");
    const told = totals.length > 0 ? totals : addable(own);
    // "Several have died": how many is not known.
    if (told.some((one) => exactly(one) === undefined)) return undefined;
    const numbers = told.map((one) => exactly(one)!);
    return totals.length > 0 ? Math.max(...numbers) : numbers.reduce((sum, number) => sum + number, 0);
  };
  return (earlier, later) => {
    if (earlier.value.what !== "injured" || earlier.articleId === later.articleId) return false;
    const [before, after] = [exactly(earlier), exactly(later)];
    if (before === undefined || after === undefined || after >= before) return false;
    const [deadBefore, deadAfter] = [deadIn(earlier.articleId), deadIn(later.articleId)];
    return deadBefore !== undefined && deadAfter !== undefined && deadAfter - deadBefore === before - after;
  };
}

function exactly({ value: { low, high, vague } }: FigureStatement): number | undefined {
  return vague || low !== high ? undefined : low;
}
