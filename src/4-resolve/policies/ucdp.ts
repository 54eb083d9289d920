import type { SpeakerKind } from "../../model/statement.ts";
import {
  figureText,
  hasNumber,
  idsOf,
  isOfParty,
  kindOf,
  latestFirst,
  numberOf,
  rangeOf,
  votes,
  withoutEarly,
  wordsOf,
} from "./figures.ts";
import { blank, type Policy, type PolicyFigure } from "./policy.ts";

/** The codebook ranks no speakers; this order is ours, and the trace says so. */
const RELIABILITY: readonly (readonly SpeakerKind[])[] = [
  ["health", "rescue", "civil authority"],
  ["monitor"],
  ["police", "prosecutor", "intelligence"],
  ["army"],
  ["unnamed official", "agency", "outlet"],
  ["witness", "expert", "other"],
  ["party"],
];

/** UCDP Georeferenced Event Dataset, codebook 23.1. */
export const ucdp: Policy = {
  name: "ucdp",
  help: "Uppsala Conflict Data Program: low is the most conservative, best the most reliable, high the highest reliable figure; claims of a party are left out.",
  kinds: ["killed", "injured"],
  countsPeople: true,
  decide({ what, figures }) {
    const { kept: current, trace: early } = withoutEarly(figures.filter((figure) => !figure.isReplaced));
    const reliable = current.filter((figure) => hasNumber(figure) && !isOfParty(figure));
    const claims = current.filter((figure) => hasNumber(figure) && isOfParty(figure));
    const trace =
      claims.length === 0 ? [...early] : [...early, `Left out as claims of a party: ${claims.map(figureText).sort().join("; ")}.`];
    if (reliable.length === 0) return noEvent(what, current, trace);
    const { low, high } = rangeOf(reliable);
    const best = mostReliable(reliable);
    trace.push(
      `Low is the most conservative of ${reliable.length} figures, ${low ?? "open"}; high the highest reliable, ${high ?? "open"}.`,
    );
    trace.push(`Best is ${figureText(best)}: ranked by kind of speaker, then independent voices, then recency (this order is ours).`);
    if (high === 0) trace.push("No death in low, best or high: no event.");
    return { policy: "ucdp", what, low, best: numberOf(best), high, chosen: idsOf([best]), words: undefined, trace };
  },
};

function noEvent(what: Parameters<typeof blank>[1], current: readonly PolicyFigure[], trace: readonly string[]) {
  const vague = latestFirst(current.filter((figure) => figure.statement.value.vague))[0];
  const reason =
    vague === undefined ? "No figure with a number: no event." : `Only vague words, ${figureText(vague)}: kept as words, no number.`;
  return blank("ucdp", what, [...trace, reason], vague && wordsOf(vague));
}

function mostReliable(figures: readonly PolicyFigure[]): PolicyFigure {
  const said = votes(figures);
  const rank = (figure: PolicyFigure) => RELIABILITY.findIndex((kinds) => kinds.includes(kindOf(figure)));
  const voices = (figure: PolicyFigure) => said.get(numberOf(figure)!)!.size;
  // `sort` is stable, so that recency decides where kind and voices do not.
  return latestFirst(figures).sort((one, two) => rank(one) - rank(two) || voices(two) - voices(one))[0]!;
}
