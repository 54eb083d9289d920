import { byText } from "../by-order.ts";
import { boundsText, figureText, hasNumber, idsOf, isOfParty, listed, numberOf, rangeOf, withoutEarly } from "./figures.ts";
import { blank, type PartyWord, type Policy, type PolicyFigure, type PolicyInput } from "./policy.ts";

/** How sure it is that the harm came about as reported, surest first. Only the first two are counted. */
type Grade = "confirmed" | "fair" | "contested" | "weak" | "discounted";

/** A grade with the sentence that says why. */
interface Graded {
  readonly grade: Grade;
  readonly why: string;
}

/** What is known by some time. */
type Evidence = Pick<PolicyInput, "figures" | "parts" | "parties">;

/** Airwars: harm to civilians, graded. Two credible sources are two independent voices that are no party to the fight. */
export const airwars: Policy = {
  name: "airwars",
  help: "Airwars: each incident is graded (confirmed, fair, contested, weak, discounted); a range, minimum to maximum, for the first two; a party's own figure is kept apart.",
  kinds: ["killed", "injured"],
  countsPeople: false,
  decide(input) {
    const { what, figures, parts, parties } = input;
    const { kept, trace: early } = withoutEarly(figures.filter((figure) => !figure.isReplaced));
    const current = kept.filter(hasNumber);
    const ofParties = current.filter(isOfParty);
    const apart = ofParties.length === 0 ? [] : [`Kept apart, said by a party to the fight: ${listed(ofParties)}.`];
    const civilians = parts.filter((figure) => figure.statement.value.of === "civilians" && isCounted(figure));
    const counted = civilians.length > 0 ? civilians : current.filter((figure) => !isOfParty(figure));
    if (counted.length === 0) return blank("airwars", what, [...apart, "No source that is no party gives a number: not graded."]);
    const { grade, why } = gradeOf({ figures, parts, parties });
    const { low, high } = rangeOf(counted);
    const range = `minimum ${low ?? "open"}, maximum ${high ?? "open"}, of ${listed(counted)}.`;
    const trace = [
      `Graded ${grade}: ${why}.`,
      ...earlierGrades({ figures, parts, parties }),
      ...early,
      civilians.length > 0 ? `Civilians: ${range}` : `No figure tells civilians apart: ${range}`,
      ...partRanges(parts),
      ...apart,
    ];
    if (grade !== "confirmed" && grade !== "fair")
      return blank("airwars", what, [...trace, "Only confirmed and fair incidents are counted: no number."]);
    return { policy: "airwars", what, low, best: undefined, high, chosen: idsOf(counted), words: undefined, trace };
  },
};

function isCounted(figure: PolicyFigure): boolean {
  return !figure.isReplaced && hasNumber(figure) && !isOfParty(figure);
}

function gradeOf({ figures, parts, parties }: Evidence): Graded {
  const credible = figures.filter(isCounted);
  const highest = Math.max(0, ...[...credible, ...parts.filter(isCounted)].map((figure) => numberOf(figure)!));
  if (highest === 0) return { grade: "discounted", why: "by the sources nobody was harmed" };
  const fighters = parts.find((figure) => FIGHTERS.has(figure.statement.value.of) && isCounted(figure) && numberOf(figure)! >= highest);
  if (fighters !== undefined) return { grade: "discounted", why: `those harmed were fighters, ${figureText(fighters)}` };
  const accepting = [...new Set(parties.filter(({ status }) => status === "claimed").map(({ party }) => party))].sort(byText);
  if (accepting.length > 1) return { grade: "contested", why: `more than one party claims it (${accepting.join(", ")})` };
  if (accepting.length === 1) return { grade: "confirmed", why: `${accepting[0]} accepts responsibility` };
  const held = [...new Set(parties.filter(({ status }) => BLAMING.has(status)).map(({ party }) => party))].sort(byText);
  const denying = held.filter((party) => parties.some((word) => word.party === party && word.status === "denied"));
  if (held.length > 1 && denying.length > 0)
    return { grade: "contested", why: `${held.join(" and ")} are held responsible, and ${denying.join(" and ")} denies it` };
  const voices = new Set([...credible, ...parts.filter(isCounted)].map(({ voice }) => voice)).size;
  if (voices < 2) return { grade: "weak", why: "one source gives a number" };
  if (held.length === 0) return { grade: "weak", why: `${voices} independent sources, but no party is held responsible` };
  return { grade: "fair", why: `${voices} independent sources, and ${held.join(" and ")} held responsible` };
}

const FIGHTERS: ReadonlySet<string> = new Set(["attackers", "security forces", "soldiers", "fighters", "militants"]);
const BLAMING: ReadonlySet<PartyWord["status"]> = new Set([
  ...(["accused", "accused by authorities", "suspected", "confirmed", "reported as fact", "charged", "convicted"] as const),
]);

/** Gradings of earlier days that the present one took the place of: "Graded weak on 2024-05-04: …". */
function earlierGrades({ figures, parts, parties }: Evidence): string[] {
  const times = [...figures, ...parts, ...parties].flatMap(({ at }) => at?.slice(0, 10) ?? []);
  const days = [...new Set(times)].sort(byText);
  const upTo = <Item extends { readonly at: string | undefined }>(items: readonly Item[], day: string) =>
    items.filter(({ at }) => at !== undefined && at.slice(0, 10) <= day);
  const graded = days.flatMap((day) => {
    // What was replaced later stood until then.
    const then = upTo(figures, day).map((figure) => ({ ...figure, isReplaced: false }));
    if (!then.some(isCounted)) return [];
    return [{ day, ...gradeOf({ figures: then, parts: upTo(parts, day), parties: upTo(parties, day) }) }];
  });
  const changes = graded.filter(({ grade }, index) => grade !== graded[index - 1]?.grade);
  return changes.slice(0, -1).map(({ day, grade, why }) => `Graded ${grade} on ${day}: ${why}.`);
}

/** "Children: 3 to 5.": parts whose figures are given, in a fixed order. */
function partRanges(parts: readonly PolicyFigure[]): string[] {
  return SHOWN_PARTS.flatMap((part) => {
    const counted = parts.filter((figure) => figure.statement.value.of === part && isCounted(figure));
    return counted.length === 0 ? [] : [`${part[0]!.toUpperCase()}${part.slice(1)}: ${boundsText(rangeOf(counted))}.`];
  });
}

const SHOWN_PARTS = ["children", "women", "men", "attackers", "security forces"] as const;
