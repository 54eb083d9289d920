import { ages } from "./ages.ts";
import { backgroundDay, backgroundPlace, deadInPassing, notYet } from "./background.ts";
import { captives } from "./captives.ts";
import { day, otherDay, ownNews } from "./day.ts";
import { elsewhere } from "./elsewhere.ts";
import type { Feature } from "./feature.ts";
import { namedCaptive } from "./named-captive.ts";
import { people } from "./people.ts";
import { place } from "./place.ts";
import { aftermath, published, silence, unplaced } from "./published.ts";
import { raids } from "./raids.ts";
import { side } from "./side.ts";
import { site } from "./site.ts";
import { telling } from "./telling.ts";
import { abducted, injured, killed } from "./toll.ts";
import { type } from "./type.ts";
import { undated } from "./undated.ts";
import { venue } from "./venue.ts";
import { dead, hurt, victims } from "./victims.ts";
import { names, words } from "./words.ts";

/** The scorer: every row says for itself what it found. Those that take long come last, and are often not asked. */
export const FEATURES: readonly Feature[] = [
  day,
  otherDay,
  ownNews,
  published,
  aftermath,
  unplaced,
  place,
  backgroundDay,
  backgroundPlace,
  notYet,
  deadInPassing,
  side,
  raids,
  undated,
  type,
  killed,
  injured,
  abducted,
  people,
  victims,
  captives,
  namedCaptive,
  ages,
  dead,
  hurt,
  site,
  venue,
  elsewhere,
  telling,
  silence,
  names,
  words,
];
