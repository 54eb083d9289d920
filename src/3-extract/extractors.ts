import { captivity } from "./events/captivity.ts";
import { investigation } from "./events/investigation.ts";
import { motive } from "./events/motive.ts";
import { responses } from "./events/responses.ts";
import { unknowns } from "./events/unknowns.ts";
import { warnings } from "./events/warnings.ts";
import type { Extractor } from "./extractor.ts";
import { casualties } from "./figures/casualties.ts";
import { profile } from "./groups/profile.ts";
import { type } from "./incidents/type.ts";
import { participants } from "./participants/participants.ts";
import { responsibility } from "./responsibility/responsibility.ts";
import { when } from "./when/when.ts";
import { where } from "./where/where.ts";

/** The built-in extractors, in the order in which their statements come. A new question is one file and one row. */
export const EXTRACTORS: readonly Extractor[] = [
  type,
  when,
  where,
  casualties,
  responsibility,
  participants,
  warnings,
  responses,
  captivity,
  investigation,
  profile,
  motive,
  unknowns,
];
