import type { Evaluation } from "./evaluation.ts";
import { falseAlarms, figures, muc4, news2016 } from "./extraction.ts";
import { shootings, stories } from "./resolving.ts";

/** Every evaluation, in the order of the table. */
export const EVALUATIONS: readonly Evaluation[] = [figures, falseAlarms, muc4, news2016, shootings, stories];
