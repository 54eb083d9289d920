import type { Toll } from "../../model/record.ts";

/**
 * One toll for several places → a toll for each, in whole numbers as even as can be, the remainder to the first: 7 at 3 → 3, 2, 2.
 * Under `ucdp` fewer deaths than places are not divided: one toll comes back, for the smallest area that covers them.
 */
export function divideToll(toll: Toll, places: number): readonly Toll[] {
  const deaths = toll.high ?? toll.best ?? toll.low;
  if (places < 2 || deaths === undefined) return [toll];
  if (toll.policy === "ucdp" && deaths < places) {
    return [{ ...toll, trace: [...toll.trace, `${deaths} at ${places} places: fewer than places, not divided.`] }];
  }
  const note = `${deaths} at ${places} places, divided: ${sharesOf(deaths, places).join(", ")}.`;
  const shares = { low: sharesIfKnown(toll.low, places), best: sharesIfKnown(toll.best, places), high: sharesIfKnown(toll.high, places) };
  return Array.from({ length: places }, (_, place) => ({
    ...toll,
    low: shares.low?.[place],
    best: shares.best?.[place],
    high: shares.high?.[place],
    trace: [...toll.trace, note],
  }));
}

/** 7, 3 → 3, 2, 2. */
function sharesOf(number: number, places: number): number[] {
  return Array.from({ length: places }, (_, place) => Math.floor(number / places) + (place < number % places ? 1 : 0));
}

function sharesIfKnown(number: number | undefined, places: number): number[] | undefined {
  return number === undefined ? undefined : sharesOf(number, places);
}
