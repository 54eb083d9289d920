import type { PartingSigns } from "./parting-signs.ts";

/**
 * What the signs of a sentence's telling of another incident weigh, in log odds. Fitted by logistic regression, no weight below 0, on MUC-4 (dev) and the articles
 * annotated by hand (`scripts/fit-parting.ts`). Read by weights fitted on the other four fifths: of 486 pairs of a sentence and another incident of MUC-4 318 found,
 * and 76 of 647 of one incident taken for two; of the articles annotated by hand 27 of 59, and 6 of 374.
 */
export const PARTING_WEIGHTS: Readonly<Record<keyof PartingSigns, number>> = {
  apartTowns: 0.99,
  newTown: 0.38,
  sharedTown: 0.0,
  apartDays: 1.62,
  newDay: 0.35,
  sharedDay: 0.0,
  apartTypes: 1.8,
  sharedTypes: 0.02,
  gap: 0.46,
  paragraph: 0.0,
  opens: 0.36,
  goesOn: 1.25,
  another: 0.93,
  indefinite: 0.64,
  definite: 0.31,
  people: 0.7,
  left: 2.28,
  sharedNames: 1.02,
  sharedNouns: 1.41,
  telegram: 1.56,
};
/** Log odds without any sign. */
export const PARTING_BIAS = -2.95;
