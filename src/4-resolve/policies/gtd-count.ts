import { FIGURE_KINDS } from "../../model/statement.ts";
import { boundsOf, figureText, hasNumber, idsOf, latestFirst, listed, numberOf, votes, wordsOf } from "./figures.ts";
import { blank, type Policy } from "./policy.ts";

/**
 * Global Terrorism Database, codebook of June 2017: counts of people other than the dead and wounded (hostages, kidnapped, captured).
 * The number −99, with which its tables say "unknown", stays out of ours: a reader, or a sum, would take it for a number.
 */
export const gtdCount: Policy = {
  name: "gtd-count",
  help: "Global Terrorism Database, counts other than killed and wounded: the figure of most independent voices, else the lowest; unknown is blank (−99 there).",
  kinds: FIGURE_KINDS.filter((what) => what !== "killed" && what !== "injured"),
  countsPeople: true,
  decide({ what, figures }) {
    const current = figures.filter((figure) => !figure.isReplaced);
    const numbered = current.filter(hasNumber);
    if (numbered.length === 0) {
      const vague = latestFirst(current).find((figure) => figure.statement.value.vague);
      const why = vague === undefined ? "no figure with a number" : `only vague words, "${wordsOf(vague)}"`;
      return blank("gtd-count", what, [`Unknown, ${why}: blank here, −99 in the tables of that database.`]);
    }
    const numbers = votes(numbered);
    const voices = new Set(numbered.map(({ voice }) => voice)).size;
    const [most, saying] = [...numbers].sort(([a, some], [b, others]) => others.size - some.size || a - b)[0]!;
    const isMajority = saying.size * 2 > voices;
    const number = isMajority ? most : Math.min(...numbers.keys());
    const chosen = numbered.filter((figure) => numberOf(figure) === number);
    const rule = isMajority
      ? `Majority: ${number}, of ${saying.size} among ${voices} independent voices.`
      : `No majority among ${voices} independent voices, ${listed(numbered)}: the lowest, ${number}.`;
    const open = latestFirst(chosen).find(({ statement }) => statement.value.high === undefined);
    const bound = open === undefined ? [] : [`An open figure counts as its bound: ${figureText(open)} is ${number}.`];
    return {
      policy: "gtd-count",
      what,
      ...boundsOf(chosen),
      best: number,
      chosen: idsOf(chosen),
      words: undefined,
      trace: [rule, ...bound],
    };
  },
};
