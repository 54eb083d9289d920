import { FIGURE_KINDS, type SpeakerKind } from "../../model/statement.ts";
import { minutesBetween } from "../said-time.ts";
import {
  boundsText,
  figureText,
  hasNumber,
  idsOf,
  isOfficial,
  isOfParty,
  kindOf,
  latestFirst,
  listed,
  numberOf,
  OVERTAKEN_MINUTES,
  rangeOf,
  voicesBearingOut,
  votes,
  wordsOf,
} from "./figures.ts";
import { blank, type Policy, type PolicyFigure } from "./policy.ts";

const TIERS: readonly { readonly name: string; readonly kinds: readonly SpeakerKind[] }[] = [
  { name: "health, rescue or civil authority", kinds: ["health", "rescue", "civil authority"] },
  { name: "police, prosecutor, army or intelligence", kinds: ["police", "prosecutor", "army", "intelligence"] },
  { name: "monitor", kinds: ["monitor"] },
  { name: "unnamed official", kinds: ["unnamed official"] },
  { name: "outlet or agency in its own voice", kinds: ["outlet", "agency"] },
  { name: "witness or other", kinds: ["witness", "expert", "other"] },
];

/** Our own rules, the default. */
export const corroborate: Policy = {
  name: "corroborate",
  help: "Best: the latest figure of the most trusted kind of speaker; range: all current independent figures; a party to the fight never sets it alone.",
  kinds: FIGURE_KINDS,
  countsPeople: true,
  decide({ what, figures }) {
    const replaced = figures.filter((figure) => figure.isReplaced);
    const current = figures.filter((figure) => !figure.isReplaced);
    const died = what === "injured" ? ", or as some of the injured died" : "";
    const trace = replaced.length === 0 ? [] : [`Rule 1: replaced by later figures of the same speakers${died}: ${listed(replaced)}.`];
    const numbered = current.filter(hasNumber);
    if (numbered.length === 0) return onlyWords(what, current, trace);
    const neutral = numbered.filter((figure) => !isOfParty(figure));
    if (neutral.length === 0) {
      trace.push(`Rule 3: only a party to the fight gives a number, ${listed(numbered)}: a range, but no best figure.`);
      return { policy: "corroborate", what, ...rangeOf(numbered), best: undefined, chosen: idsOf(numbered), words: undefined, trace };
    }
    const trusted = latestOfTopTier(neutral, trace);
    const isState = what === "missing";
    const chosen = (isState ? lastState(neutral, trusted, trace) : lateTotal(neutral, trusted, trace)) ?? trusted;
    const isOld = (figure: PolicyFigure) => isOvertaken(figure, chosen) || (isState && isLater(chosen, figure));
    const counted = neutral.filter((figure) => !isOld(figure));
    const range = rangeOf(counted);
    const sources = new Set(counted.map((figure) => figure.voice)).size;
    trace.splice(
      replaced.length === 0 ? 0 : 1,
      0,
      `Rule 2: the range ${boundsText(range)} covers ${counted.length} current figures of ${sources} independent voices.`,
    );
    for (const [set, why] of [
      [numbered.filter(isOfParty), "Rule 2: not counted, said by a party to the fight"],
      [neutral.filter(isOld), `Rule 2: not counted, overtaken for a day or more by ${isState ? "later" : "higher"} figures`],
    ] as const) {
      if (set.length > 0) trace.push(`${why}: ${listed(set)}.`);
    }
    return { policy: "corroborate", what, ...range, best: numberOf(chosen), chosen: idsOf([chosen]), words: undefined, trace };
  },
};

function onlyWords(what: Parameters<typeof blank>[1], current: readonly PolicyFigure[], trace: readonly string[]) {
  const vague = latestFirst(current.filter((figure) => figure.statement.value.vague))[0];
  if (vague === undefined) return blank("corroborate", what, [...trace, "No current figure gives a number."]);
  const toll = blank(
    "corroborate",
    what,
    [...trace, `Rule 4: only vague words are stated, ${figureText(vague)}: no number.`],
    wordsOf(vague),
  );
  return { ...toll, chosen: idsOf([vague]) };
}

function latestOfTopTier(figures: readonly PolicyFigure[], trace: string[]): PolicyFigure {
  const tier = TIERS.find(({ kinds }) => figures.some((figure) => kinds.includes(kindOf(figure))))!;
  const heard = latestFirst(figures.filter((figure) => tier.kinds.includes(kindOf(figure))));
  const chosen = mostSaid(heard, figures)!;
  const among = heard.length === 1 ? "the only figure" : `the latest${borneOut(chosen, heard, figures)} of ${heard.length} figures`;
  trace.push(`Rule 3: best is ${figureText(chosen)}, ${among} of the most trusted kind of speaker that gives one (${tier.name}).`);
  return chosen;
}

/**
 * The most trusted speaker counts in the first days; what an official says a day or more later, what two independent voices say higher and nearly
 * alike (of a verdict, an anniversary), or where voice after voice says more, the last of them, is the settled number. "At least three" is open above:
 * there a later and higher number speaks against nothing, whoever gives it.
 */
function lateTotal(figures: readonly PolicyFigure[], trusted: PolicyFigure, trace: string[]): PolicyFigure | undefined {
  if (trusted.at === undefined) return undefined;
  const since = figures.filter((figure) => minutesBetween(trusted.at, figure.at) > 0);
  const later = since.filter((figure) => isLater(figure, trusted));
  const before = numberOf(trusted)!;
  const settled = later.filter((figure) => {
    const number = numberOf(figure)!;
    return isOfficial(figure) ? number !== before && number * 2 >= before : number > before && voicesBearingOut(number, since) > 1;
  });
  const counting = since.filter((figure) => COUNTS_ALONE.has(kindOf(figure)));
  const risen = later.filter(
    (figure) =>
      counting.includes(figure) && numberOf(figure)! > before && (endsRise(figure, counting, before) || isWithinOpen(figure, trusted)),
  );
  const chosen = mostSaid(latestFirst(settled)) ?? mostSaid(latestFirst(risen));
  if (chosen === undefined) return undefined;
  const voices = voicesBearingOut(numberOf(chosen)!, since);
  const borne = voices > 1 ? `borne out by ${voices} independent voices` : undefined;
  const rise = endsRise(chosen, counting, before)
    ? "the last of a number that rose from voice to voice"
    : "within what was left open above";
  const why = isOfficial(chosen) ? "an official count" : (borne ?? rise);
  trace.push(`Rule 3: a later total, a day or more after that, takes its place: ${figureText(chosen)}, ${why}.`);
  return chosen;
}

/** How many are missing is a state, and no total: they are found, and what was said a day or more later tells it, whoever counts. */
function lastState(figures: readonly PolicyFigure[], trusted: PolicyFigure, trace: string[]): PolicyFigure | undefined {
  const later = figures.filter((figure) => isLater(figure, trusted) && (isOfficial(figure) || COUNTS_ALONE.has(kindOf(figure))));
  const chosen = mostSaid(latestFirst(later));
  if (chosen !== undefined)
    trace.push(
      `Rule 3: how many are missing changes as they are found; a day or more after that, the last count is ${figureText(chosen)}.`,
    );
  return chosen;
}

/** Said a day or more after another. */
function isLater(figure: PolicyFigure, other: PolicyFigure): boolean {
  return other.at !== undefined && figure.at !== undefined && minutesBetween(other.at, figure.at) >= OVERTAKEN_MINUTES;
}

/** Whose later number may stand for what is known by then: no witness, and nobody who is not known to count. */
const COUNTS_ALONE: ReadonlySet<SpeakerKind> = new Set(["unnamed official", "monitor", "outlet", "agency"]);

/** Whether a figure is the latest and the highest of those that independent voices gave, each more than the one before it. */
function endsRise(figure: PolicyFigure, since: readonly PolicyFigure[], before: number): boolean {
  const rising = since.filter((one) => numberOf(one)! > before);
  const isLast = rising.every((one) => one === figure || (minutesBetween(one.at, figure.at) >= 0 && numberOf(one)! <= numberOf(figure)!));
  return isLast && new Set(rising.map(({ voice }) => voice)).size > 1;
}

/** "At least three", and later "28", or "at least 28". */
function isWithinOpen({ statement }: PolicyFigure, trusted: PolicyFigure): boolean {
  return trusted.statement.value.high === undefined && statement.value.low !== undefined;
}

/**
 * Of the latest figures, said at one time, the one that most voices give, of equals the one that most give among all figures; the order of the list
 * breaks ties.
 */
function mostSaid(heard: readonly PolicyFigure[], all: readonly PolicyFigure[] = heard): PolicyFigure | undefined {
  const latest = saidLast(heard);
  if (latest.length === 0) return undefined;
  const [said, saidByAll] = [votes(latest), votes(all)];
  const weight = (figure: PolicyFigure) => said.get(numberOf(figure)!)!.size + saidByAll.get(numberOf(figure)!)!.size / (all.length + 1);
  return latest.reduce((best, figure) => (weight(figure) > weight(best) ? figure : best));
}

/** Figures latest first → those said at the time of the first. */
function saidLast(heard: readonly PolicyFigure[]): readonly PolicyFigure[] {
  return heard.filter((figure) => minutesBetween(figure.at, heard[0]!.at) === 0);
}

/** ", and borne out by 2 voices,", where another number was said at the same time. */
function borneOut(chosen: PolicyFigure, heard: readonly PolicyFigure[], all: readonly PolicyFigure[]): string {
  const voices = votes(all).get(numberOf(chosen)!)!.size;
  const isAlone = saidLast(heard).every((figure) => numberOf(figure) === numberOf(chosen));
  return isAlone || voices === 1 ? "" : `, which ${voices} independent voices give,`;
}

function isOvertaken(figure: PolicyFigure, chosen: PolicyFigure): boolean {
  const highest = figure.statement.value.high ?? figure.statement.value.low!;
  return highest < numberOf(chosen)! && isLater(chosen, figure);
}
