import { day } from "./day.ts";
import type { Comparison, Feature } from "./feature.ts";
import { isBackground } from "./is-background.ts";
import { place } from "./place.ts";

/**
 * A background mention ("the 2021 Kabul airport attack") is short, and its article appeared at any time: it is known by its day and place.
 * These rows add to those of day and place; weights by judgment, as the evaluation data have no background incidents.
 */
export const backgroundDay: Feature = { name: "background day", weight: 2.3, compare: inBackground(day) };
export const backgroundPlace: Feature = { name: "background place", weight: 2.3, compare: inBackground(place) };

function inBackground({ compare }: Feature): Feature["compare"] {
  return (one, two): Comparison | undefined => (isBackground(one, two) ? compare(one, two) : undefined);
}
