import type { Evaluation } from "./evaluation.ts";
import { falseAlarms, figures, muc4, news2016 } from "./extraction.ts";
import { families } from "./families.ts";
import { places } from "./geo.ts";
import { gvdb } from "./gvdb.ts";
import { html } from "./html.ts";
import { names } from "./names.ts";
import { shootings, stories } from "./resolving.ts";
import { speech } from "./speech.ts";
import { syntax } from "./syntax.ts";

/** Every evaluation, in the order of the table. */
export const EVALUATIONS: readonly Evaluation[] = [
  html,
  syntax,
  names,
  places,
  speech,
  figures,
  falseAlarms,
  muc4,
  gvdb,
  news2016,
  shootings,
  stories,
  families,
];
