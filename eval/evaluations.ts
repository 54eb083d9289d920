import type { Evaluation } from "./evaluation.ts";
import { falseAlarms, figures, muc4, news2016 } from "./extraction.ts";
import { families } from "./families.ts";
import { fiveW } from "./five-w.ts";
import { places } from "./geo.ts";
import { gvdb } from "./gvdb.ts";
import { html } from "./html.ts";
import { names } from "./names.ts";
import { shootings, stories, topics } from "./resolving.ts";
import { speech } from "./speech.ts";
import { syntax } from "./syntax.ts";
import { voaEvents } from "./voa-events.ts";
import { wikievents } from "./wikievents.ts";
import { wikipediaIncidents } from "./wikipedia-incidents.ts";

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
  wikipediaIncidents,
  wikievents,
  voaEvents,
  fiveW,
  news2016,
  shootings,
  stories,
  topics,
  families,
];
