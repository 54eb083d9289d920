import type { FigureKind } from "../../model/statement.ts";
import { minutesBetween } from "../said-time.ts";
import { boundsOf, boundsText, figureText, hasNumber, idsOf, isOfParty, kindOf, latestFirst, numberOf, votes } from "./figures.ts";
import { blank, type Policy, type PolicyFigure } from "./policy.ts";

/** Global Terrorism Database, codebook of June 2017, fields nkill and nwound. */
export const gtd: Policy = {
  name: "gtd",
  help: "Global Terrorism Database (nkill, nwound): the most recent figure; of several around the same time the majority, else the lowest.",
  kinds: ["killed", "injured"],
  countsPeople: true,
  decide({ what, figures, parameters }) {
    const numbered = figures.filter((figure) => !figure.isReplaced && hasNumber(figure));
    if (numbered.length === 0) return blank("gtd", what, ["Rule 2: no figure with a usable number: blank, not 0."]);
    const trace: string[] = [];
    const heard = withoutDoubtful(numbered, parameters.gtdSameTimeMinutes, trace);
    if (heard.length === 0) return blank("gtd", what, [...trace, "No other figure is left: blank."]);
    return mostRecent(what, heard, parameters.gtdSameTimeMinutes, trace);
  },
};

/**
 * Rule 4. A perpetrator group's claims are set aside; and once it has spoken, its armed opponent is a party too,
 * whose figure is of questionable validity beside one of somebody who does not fight.
 */
function withoutDoubtful(figures: readonly PolicyFigure[], minutes: number, trace: string[]): PolicyFigure[] {
  const claims = figures.filter(isOfParty);
  if (claims.length === 0) return [...figures];
  trace.push(`Rule 4: set aside, it rests on the claims of a perpetrator group: ${claims.map(figureText).sort().join("; ")}.`);
  const others = latestFirst(figures.filter((figure) => !isOfParty(figure)));
  const armed = others.filter((figure) => kindOf(figure) === "army");
  const isAnswered = (figure: PolicyFigure) =>
    others.some((other) => kindOf(other) !== "army" && minutesBetween(other.at, figure.at) <= minutes);
  const doubtful = armed.filter(isAnswered);
  if (doubtful.length > 0) {
    trace.push(
      `Rule 4: set aside, said by the other party to the fight while others count: ${doubtful.map(figureText).sort().join("; ")}.`,
    );
  }
  return others.filter((figure) => !doubtful.includes(figure));
}

function mostRecent(what: FigureKind, figures: readonly PolicyFigure[], minutes: number, trace: string[]) {
  const newest = latestFirst(figures)[0]!;
  const recent = figures.filter((figure) => minutesBetween(figure.at, newest.at) <= minutes);
  const numbers = votes(recent);
  if (numbers.size === 1) {
    const among = figures.length === 1 ? "the only figure" : `the most recent of ${figures.length} figures`;
    trace.push(`Rule 3: ${among} is ${figureText(newest)}.`);
    return toll(what, numberOf(newest)!, recent, trace);
  }
  const ranked = [...numbers].sort(([a, some], [b, others]) => others.size - some.size || a - b);
  trace.push(
    `Rule 5: ${numbers.size} different figures are within ${minutes} minutes of the most recent: ${recent.map(figureText).sort().join("; ")}.`,
  );
  const voices = new Set(recent.map((figure) => figure.voice)).size;
  const [number, most] = ranked[0]!;
  if (most.size * 2 > voices) {
    const text = boundsText(boundsOf(saying(recent, number)));
    trace.push(`Rule 5: ${text} is the majority figure, of ${most.size} among ${voices} independent voices.`);
    return toll(what, number, recent, trace);
  }
  const lowest = Math.min(...numbers.keys());
  const text = boundsText(boundsOf(saying(recent, lowest)));
  trace.push(`Rule 6: no majority among ${voices} independent voices: the lowest, ${text}.`);
  return toll(what, lowest, recent, trace);
}

/** The codebook records one number; a bound stays beside it, as nobody counted the 601 of "more than 600". */
function toll(what: FigureKind, number: number, recent: readonly PolicyFigure[], trace: readonly string[]) {
  const chosen = saying(recent, number);
  return { policy: "gtd", what, ...boundsOf(chosen), best: number, chosen: idsOf(chosen), words: undefined, trace };
}

function saying(figures: readonly PolicyFigure[], number: number): readonly PolicyFigure[] {
  return figures.filter((figure) => numberOf(figure) === number);
}
