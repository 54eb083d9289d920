import { ages } from "./ages.ts";
import { backgroundDay, backgroundPlace } from "./background.ts";
import { day } from "./day.ts";
import type { Feature } from "./feature.ts";
import { people } from "./people.ts";
import { place } from "./place.ts";
import { aftermath, published } from "./published.ts";
import { telling } from "./telling.ts";
import { injured, killed } from "./toll.ts";
import { type } from "./type.ts";
import { names, words } from "./words.ts";

/** The scorer: every row says for itself what it found. */
export const FEATURES: readonly Feature[] = [
  words,
  names,
  telling,
  people,
  ages,
  day,
  published,
  aftermath,
  place,
  backgroundDay,
  backgroundPlace,
  type,
  killed,
  injured,
];
