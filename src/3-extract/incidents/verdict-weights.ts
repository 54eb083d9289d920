import type { VerdictSigns } from "./verdict-signs.ts";

/**
 * What the signs of an article's being about an incident weigh, in log odds. Fitted by logistic regression, no weight below 0, on MUC-4 (dev),
 * ordinary news of the BBC, half of the US shootings and the articles annotated by hand (`scripts/fit-verdict.ts`). Read by weights fitted on the
 * other four fifths: of MUC-4's relevant texts 85 % found and 30 % of those found are none (by the thresholds set by hand before: 75 % and 32 %).
 */
export const VERDICT_WEIGHTS: Readonly<Record<keyof VerdictSigns, number>> = {
  title: 1.26,
  untitled: 0.1,
  lead: 0.52,
  opening: 0.28,
  strongOpening: 0.44,
  people: 0.36,
  events: 0.55,
  struck: 0.76,
  weapon: 0.62,
  recent: 0.48,
  recentLead: 0.34,
  setting: 0.34,
  commentary: 0.4,
  quoted: 0.46,
  length: 0.76,
};

/** Log odds of an article without any sign. */
export const VERDICT_BIAS = -2.72;

/**
 * Log odds from which an article is about an incident: BBC articles that are about none stay below with 99.5 % of them. With 0.3 where there is a
 * title, a quarter more of the commentary in the news of 2016 stays below, and one in thirty of its reports of incidents.
 */
export const LEAST_ODDS = -0.4;
