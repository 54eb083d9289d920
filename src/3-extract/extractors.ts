import { casualties } from "./casualties.ts";
import type { Extractor } from "./extractor.ts";
import { investigation } from "./investigation.ts";
import { motive } from "./motive.ts";
import { participants } from "./participants.ts";
import { profile } from "./profile.ts";
import { responses } from "./responses.ts";
import { responsibility } from "./responsibility.ts";
import { type } from "./type.ts";
import { warnings } from "./warnings.ts";
import { when } from "./when.ts";
import { where } from "./where.ts";

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
  investigation,
  profile,
  motive,
];
