import type { FigureStatement, ParticipantStatement } from "../model/statement.ts";

/** A toll with its bounds; `null`: open, or not stated. */
export interface Bounds {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
}

/**
 * How many were killed or injured in an incident by one article, attackers included.
 * The last stated total counts, then attackers stated apart; without a total the parts are added up; without figures the victims told one by one.
 */
export function tollOf(
  what: "killed" | "injured",
  figures: readonly FigureStatement[],
  participants: readonly ParticipantStatement[],
): Bounds {
  const own = figures.filter((figure) => figure.value.what === what);
  const totals = own.filter((figure) => figure.value.of === "total");
  const attackers = largest(own.filter((figure) => figure.value.of === "attackers"));
  const told = personsTold(participants, what);
  const dyingAttackers = told.attackers;
  if (totals.length > 0)
    return add(widest(totals), attackers ?? (dyingAttackers > 0 && !coversAll(totals) ? exact(dyingAttackers) : undefined));
  const parts = own.filter((figure) => figure.value.of !== "attackers");
  const people = Math.max(
    parts.reduce((sum, figure) => sum + (figure.value.low ?? figure.value.high ?? 0), 0),
    told.victims,
  );
  if (people === 0 && attackers === undefined && dyingAttackers === 0) return { low: null, best: null, high: null };
  return add(exact(people), attackers ?? (dyingAttackers > 0 ? exact(dyingAttackers) : undefined));
}

/** Those told one by one, each person once: who is told as a victim anywhere is no attacker. */
function personsTold(
  participants: readonly ParticipantStatement[],
  what: "killed" | "injured",
): { readonly victims: number; readonly attackers: number } {
  const numbers = (role: ParticipantStatement["value"]["role"]) =>
    new Set(
      participants
        .filter(({ value }) => value.role === role)
        .flatMap(({ value }) => value.people ?? [])
        .filter(({ outcome }) => outcome === what)
        .map(({ number }) => number),
    );
  const victims = numbers("victim");
  return { victims: victims.size, attackers: [...numbers("perpetrator")].filter((number) => !victims.has(number)).length };
}

/** "Four people are dead, the gunman among them": a total that speaks of the dead, not of those the attacker killed. */
function coversAll(totals: readonly FigureStatement[]): boolean {
  return totals.some((figure) => /\b(?:dead|died)\b/.test(figure.rule));
}

function widest(totals: readonly FigureStatement[]): Bounds {
  const best = totals.reduce((one, two) => ((two.value.low ?? two.value.high ?? 0) > (one.value.low ?? one.value.high ?? 0) ? two : one));
  const { low, high, vague } = best.value;
  const lows = totals.map((figure) => figure.value.low).filter((value) => value !== undefined);
  return { low: lows.length > 0 ? Math.min(...lows) : null, best: vague ? null : (low ?? high ?? null), high: high ?? null };
}

function largest(figures: readonly FigureStatement[]): Bounds | undefined {
  return figures.length === 0 ? undefined : widest(figures);
}

function exact(count: number): Bounds {
  return { low: count, best: count, high: count };
}

function add(one: Bounds, two: Bounds | undefined): Bounds {
  if (two === undefined) return one;
  const sum = (a: number | null, b: number | null) => (a === null ? null : a + (b ?? 0));
  return { low: sum(one.low, two.low), best: sum(one.best, two.best), high: sum(one.high, two.high) };
}
