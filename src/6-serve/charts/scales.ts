/** Number of a value → number of a place on paper. */
export type Scale = (value: number) => number;

/** Milliseconds. */
const HOUR = 3_600_000;

/**
 * Times in order along a line of the given length. A gap takes room by its logarithm, so that a night of many figures and a verdict two
 * years later both can be read; equal times stand at one place. Times: milliseconds since 1970, at least one.
 */
export function timeScale(times: readonly number[], length: number): Scale {
  const sorted = [...new Set(times)].sort((one, other) => one - other);
  const places = new Map<number, number>();
  let room = 0;
  for (const [at, time] of sorted.entries()) {
    if (at > 0) room += gapRoom(time - sorted[at - 1]!);
    places.set(time, room);
  }
  if (room === 0) return () => length / 2;
  return (time) => ((places.get(time) ?? 0) / room) * length;
}

/** An hour takes a quarter of what a day takes, and a year twice of it. */
function gapRoom(gap: number): number {
  return 0.25 + Math.log2(1 + gap / HOUR);
}

/** Round values from 0 up to the first at or above the highest: 144 → 0, 50, 100, 150. */
export function niceTicks(highest: number): readonly number[] {
  const step = STEPS.find((one) => highest / one <= 4) ?? highest;
  return Array.from({ length: Math.ceil(highest / step) + 1 }, (_, at) => at * step);
}

const STEPS = [0, 1, 2, 3, 4, 5, 6].flatMap((power) => [1, 2, 5].map((one) => one * 10 ** power));

/** A place on paper to a tenth: more cannot be seen, and makes the page longer. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
