import { figureText, hasNumber, idsOf, isOfParty, kindOf, latestFirst, listed, rangeOf, withoutEarly } from "./figures.ts";
import { blank, type Policy, type PolicyFigure } from "./policy.ts";

/** Iraq Body Count: a range of civilian deaths from two or more organisations. */
export const ibc: Policy = {
  name: "ibc",
  help: "Iraq Body Count: a range of civilian deaths, minimum to maximum, from at least two independent voices.",
  kinds: ["killed", "injured"],
  countsPeople: false,
  decide({ what, figures, parts }) {
    if (what !== "killed") return blank("ibc", what, ["Only deaths are recorded."]);
    const isUsable = (figure: PolicyFigure) => hasNumber(figure) && !isOfParty(figure);
    const civilians = parts.filter((figure) => figure.statement.value.of === "civilians" && !figure.isReplaced && isUsable(figure));
    const { kept, trace: early } = withoutEarly(civilians.length > 0 ? civilians : figures.filter((figure) => !figure.isReplaced));
    const numbered = kept.filter(isUsable);
    // Primary witnesses are kept apart from the media and authorities that others can check.
    const organised = numbered.filter((figure) => kindOf(figure) !== "witness");
    const counted = organised.length > 0 ? organised : numbered;
    if (counted.length === 0) return blank("ibc", what, ["No figure with a number: the entry stays open."]);
    const voices = new Set(counted.map((figure) => figure.voice)).size;
    const { low, high } = rangeOf(counted);
    const trace = [...early, civilians.length > 0 ? "Civilians only." : "No figure tells civilians apart: all are counted."];
    if (voices < 2)
      return blank("ibc", what, [
        ...trace,
        `Only one voice, ${figureText(latestFirst(counted)[0]!)}: two are needed, the entry stays open.`,
      ]);
    if (organised.length < numbered.length && organised.length > 0)
      trace.push(`Kept apart, said by witnesses: ${listed(numbered.filter((figure) => !organised.includes(figure)))}.`);
    trace.push(`Minimum ${low ?? "open"} and maximum ${high ?? "open"} of ${counted.length} figures of ${voices} independent voices.`);
    return { policy: "ibc", what, low, best: undefined, high, chosen: idsOf(counted), words: undefined, trace };
  },
};
