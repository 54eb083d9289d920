import type { Actors } from "../../model/actor.ts";
import type { Analysis } from "../../model/analysis.ts";
import { speakerKind } from "./speaker-kind.ts";

/** Whether a group's name is that of an armed group, by the table of actors or by its words: "Liberation Front", not a ministry or a bank. */
export function isArmedGroup(name: string, actors: Actors): boolean {
  return speakerKind(name, actors) === "party" || ARMED.test(name);
}

const ARMED = /\b(?:Front|Liberation|Brigades?|Jihad|Movement|Resistance|Emirate)\b/;

/**
 * The armed group that an article is about: the only one its title names. Nearness alone would give a group's leader to its enemy
 * ("The Red Dawn fights the Old Guard. It was founded …").
 */
export function groupOfTitle({ names, article: { text, title } }: Analysis, actors: Actors): string | undefined {
  const named = new Set(names.filter(({ kind }) => kind === "group").map(({ start, end }) => text.slice(start, end)));
  const inTitle = [...named].filter((name) => title?.includes(name) === true && isArmedGroup(name, actors));
  const whole = inTitle.filter((name) => !inTitle.some((other) => other !== name && other.includes(name)));
  return whole.length === 1 ? whole[0] : undefined;
}
