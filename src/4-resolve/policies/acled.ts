import { boundsOf, figureText, hasNumber, idsOf, isOfParty, latestFirst, numberOf, withoutEarly, wordsOf } from "./figures.ts";
import { blank, type Policy, type PolicyFigure } from "./policy.ts";

/** Numbers that the codebook gives to words; the first that fits counts. "several" may be 10 in a large attack, which words alone do not tell. */
const WORD_NUMBERS: readonly (readonly [RegExp, number])[] = [
  [/\bhundreds?\b/i, 100],
  [/\bdozens?\b/i, 12],
  [/\btens\b/i, 10],
  [/\b(several|many|few|plural|multiple|some|number of)\b/i, 3],
];

/** Armed Conflict Location & Event Data, codebook: fatalities. */
export const acled: Policy = {
  name: "acled",
  help: "Armed Conflict Location & Event Data: the lowest reported number, early counts aside; vague words have fixed numbers; injuries are not recorded.",
  kinds: ["killed", "injured"],
  countsPeople: true,
  decide({ what, figures }) {
    if (what !== "killed") return blank("acled", what, ["Only deaths are recorded."]);
    const { kept: current, trace } = withoutEarly(figures.filter((figure) => !figure.isReplaced));
    const counted = current.filter((figure) => wordOrNumber(figure) !== undefined && !isOfParty(figure));
    if (counted.length === 0) return { ...fixed(what, 0), trace: [...trace, "No number and no word that stands for one: 0."] };
    const numbered = counted.filter(hasNumber);
    const lowest = latestFirst(numbered.length > 0 ? numbered : counted).sort((one, two) => wordOrNumber(one)! - wordOrNumber(two)!)[0]!;
    const number = wordOrNumber(lowest)!;
    const how = hasNumber(lowest) ? "the lowest reported number" : `"${wordsOf(lowest)}" stands for ${number}`;
    const alike = numbered.filter((figure) => numberOf(figure) === number);
    return {
      ...fixed(what, number),
      ...(hasNumber(lowest) ? boundsOf(alike) : {}),
      chosen: idsOf([lowest]),
      trace: [...trace, `Of ${counted.length} figures ${figureText(lowest)}: ${how}.`],
    };
  },
};

function wordOrNumber(figure: PolicyFigure): number | undefined {
  if (hasNumber(figure)) return numberOf(figure);
  return WORD_NUMBERS.find(([pattern]) => pattern.test(wordsOf(figure)))?.[1];
}

function fixed(what: Parameters<typeof blank>[1], number: number) {
  return { ...blank("acled", what, []), low: number, best: number, high: number };
}
