import type { SpeakerKind } from "../../model/statement.ts";
import { byText } from "../by-order.ts";
import { minutesBetween, sortingMinute } from "../said-time.ts";
import type { PolicyFigure } from "./policy.ts";

/** Of people, inclusive; `undefined`: open. */
export interface TollBounds {
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** "143", "at least 60", "up to 20", "40 to 50". */
export function boundsText({ low, high }: TollBounds): string {
  if (low === undefined) return high === undefined ? "no number" : `up to ${high}`;
  if (high === undefined) return `at least ${low}`;
  return low === high ? `${low}` : `${low} to ${high}`;
}

/** "144 (the Health Minister, 2024-03-29)". */
export function figureText(figure: PolicyFigure): string {
  const { low, high, vague } = figure.statement.value;
  const number = vague ? `"${wordsOf(figure)}"` : boundsText({ low, high });
  return `${number} (${[figure.by, figure.at?.slice(0, 16).replace("T", " ")].filter(Boolean).join(", ")})`;
}

/** The one number that a figure comes down to: its lower bound, else its upper: "at least 11" → 11. */
export function numberOf({ statement }: PolicyFigure): number | undefined {
  return statement.value.low ?? statement.value.high;
}

/**
 * The bounds of figures that come down to one number: as wide as they all are, so that "more than 600" stays open above; closed where one of them
 * gives just that number.
 */
export function boundsOf(figures: readonly PolicyFigure[]): TollBounds {
  const values = figures.map(({ statement }) => statement.value);
  const exact = values.find(({ low, high }) => low !== undefined && low === high);
  if (exact) return { low: exact.low, high: exact.high };
  const [lows, highs] = [values.flatMap(({ low }) => low ?? []), values.flatMap(({ high }) => high ?? [])];
  return { low: lows.length === 0 ? undefined : Math.min(...lows), high: highs.length < values.length ? undefined : Math.max(...highs) };
}

/** Smallest lower and largest upper bound; open above where the largest figure is ("at least 60"). */
export function rangeOf(figures: readonly PolicyFigure[]): TollBounds {
  const lows = figures.flatMap(({ statement }) => statement.value.low ?? []);
  const top = Math.max(...figures.map(({ statement }) => statement.value.high ?? statement.value.low!));
  const isClosed = figures.some(({ statement }) => statement.value.high === top);
  return { low: lows.length === 0 ? undefined : Math.min(...lows), high: isClosed ? top : undefined };
}

/** The words to print instead of a number: "dozens". */
export function wordsOf({ statement }: PolicyFigure): string {
  return statement.evidence[0].words;
}

/** Said by a party to the fight. */
export function isOfParty(figure: PolicyFigure): boolean {
  return kindOf(figure) === "party";
}

/** Counts by office: health, rescue, civil authority, police, prosecutor, army or intelligence. */
export function isOfficial(figure: PolicyFigure): boolean {
  return OFFICIAL.has(kindOf(figure));
}

const OFFICIAL: ReadonlySet<SpeakerKind> = new Set(["health", "rescue", "civil authority", "police", "prosecutor", "army", "intelligence"]);

/** A lower figure that better ones overtook by a day or more was an early count. */
export const OVERTAKEN_MINUTES = 24 * 60;

/** "149 or 150": a number up to this many times as high bears the lower one out. */
const ALIKE = 1.25;

/** Independent voices that say the number, or a little more. */
export function voicesBearingOut(number: number, figures: readonly PolicyFigure[]): number {
  const alike = figures.filter((figure) => numberOf(figure)! >= number && numberOf(figure)! <= number * ALIKE);
  return new Set(alike.map(({ voice }) => voice)).size;
}

/** Figures without early counts: those a day or more older than a higher one that an official gives, or two independent voices. */
export function withoutEarly(figures: readonly PolicyFigure[]): {
  readonly kept: readonly PolicyFigure[];
  readonly trace: readonly string[];
} {
  const neutral = figures.filter((figure) => hasNumber(figure) && !isOfParty(figure));
  const settled = neutral.filter((figure) => isOfficial(figure) || voicesBearingOut(numberOf(figure)!, neutral) > 1);
  const isEarly = (figure: PolicyFigure) => {
    const { high } = figure.statement.value;
    if (!hasNumber(figure) || figure.at === undefined) return false;
    return settled.some((other) => {
      if (numberOf(other)! <= (high ?? numberOf(figure)!)) return false;
      const minutes = minutesBetween(figure.at, other.at);
      // "At least 12" told again years later is the first count still.
      return (high === undefined ? Math.abs(minutes) : minutes) >= OVERTAKEN_MINUTES;
    });
  };
  const early = figures.filter(isEarly);
  return {
    kept: figures.filter((figure) => !early.includes(figure)),
    trace: early.length === 0 ? [] : [`Left out as early counts, overtaken for a day or more: ${listed(early)}.`],
  };
}

/** Figures in words, earliest first, each once; of many the first five. */
export function listed(figures: readonly PolicyFigure[]): string {
  const texts = [...new Set(latestFirst(figures).reverse().map(figureText))];
  return texts.length <= 6 ? texts.join("; ") : `${texts.slice(0, 5).join("; ")}; and ${texts.length - 5} more`;
}

/** Has a number of its own; "dozens" has only the bounds of a convention. */
export function hasNumber(figure: PolicyFigure): boolean {
  return !figure.statement.value.vague && numberOf(figure) !== undefined;
}

/** The sort of voice; the outlet's own where nobody is named. */
export function kindOf({ statement }: PolicyFigure): SpeakerKind {
  return statement.speaker?.kind ?? "outlet";
}

/** Latest first; of equally late ones the more exact first, then the lower number, then by id. Those without a time come last. */
export function latestFirst(figures: readonly PolicyFigure[]): PolicyFigure[] {
  return [...figures].sort((one, two) => {
    return (
      sortingMinute(two.at) - sortingMinute(one.at) ||
      openness(one) - openness(two) ||
      (numberOf(one) ?? 0) - (numberOf(two) ?? 0) ||
      byText(one.statement.id, two.statement.id)
    );
  });
}

/** Who says the number of each figure: number → distinct voices. */
export function votes(figures: readonly PolicyFigure[]): Map<number, Set<string>> {
  const byNumber = new Map<number, Set<string>>();
  for (const figure of figures) {
    const number = numberOf(figure);
    if (number === undefined) continue;
    const voices = byNumber.get(number) ?? new Set<string>();
    byNumber.set(number, voices.add(figure.voice));
  }
  return byNumber;
}

/** Ids, ascending and each once. */
export function idsOf(figures: readonly PolicyFigure[]): string[] {
  return [...new Set(figures.map(({ statement }) => statement.id))].sort();
}

function openness({ statement }: PolicyFigure): number {
  return (statement.value.low === undefined || statement.value.high === undefined ? 1 : 0) + (statement.hedged ? 1 : 0);
}
