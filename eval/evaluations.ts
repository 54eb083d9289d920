import type { Evaluation } from "./evaluation.ts";
import { falseAlarms, figures, muc4, news2016 } from "./extraction.ts";
import { families } from "./families.ts";
import { html } from "./html.ts";
import { shootings, stories } from "./resolving.ts";

/** Every evaluation, in the order of the table. */
export const EVALUATIONS: readonly Evaluation[] = [html, figures, falseAlarms, muc4, news2016, shootings, stories, families];
