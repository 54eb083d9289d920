import { ages } from "./ages.ts";
import { backgroundDay, backgroundPlace, notYet } from "./background.ts";
import { day, otherDay } from "./day.ts";
import { elsewhere } from "./elsewhere.ts";
import type { Feature } from "./feature.ts";
import { people } from "./people.ts";
import { place } from "./place.ts";
import { aftermath, published, silence } from "./published.ts";
import { site } from "./site.ts";
import { telling } from "./telling.ts";
import { injured, killed } from "./toll.ts";
import { type } from "./type.ts";
import { dead, hurt, victims } from "./victims.ts";
import { names, words } from "./words.ts";

/** The scorer: every row says for itself what it found. */
export const FEATURES: readonly Feature[] = [
  words,
  names,
  telling,
  people,
  victims,
  ages,
  dead,
  hurt,
  day,
  otherDay,
  published,
  silence,
  aftermath,
  place,
  elsewhere,
  site,
  backgroundDay,
  backgroundPlace,
  notYet,
  type,
  killed,
  injured,
];
