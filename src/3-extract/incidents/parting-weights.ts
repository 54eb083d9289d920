import type { PartingSigns } from "./parting-signs.ts";

/**
 * What the signs of a sentence's telling of another incident weigh, in log odds. Fitted by logistic regression, no weight below 0, on MUC-4 (dev) and the articles
 * annotated by hand (`scripts/fit-parting.ts`). Read by weights fitted on the other four fifths: of 494 pairs of a sentence and another incident of MUC-4 327 found,
 * and 77 of 660 of one incident taken for two; of the articles annotated by hand 26 of 59, and 6 of 374.
 */
export const PARTING_WEIGHTS: Readonly<Record<keyof PartingSigns, number>> = {
  apartTowns: 0.94,
  newTown: 0.37,
  sharedTown: 0.0,
  apartDays: 1.65,
  newDay: 0.41,
  sharedDay: 0.0,
  apartTypes: 1.84,
  sharedTypes: 0.0,
  gap: 0.45,
  paragraph: 0.0,
  opens: 0.38,
  goesOn: 1.23,
  another: 0.93,
  indefinite: 0.64,
  definite: 0.32,
  people: 0.7,
  left: 2.3,
  sharedNames: 0.99,
  sharedNouns: 1.46,
  telegram: 1.55,
};
/** Log odds without any sign. */
export const PARTING_BIAS = -2.94;
