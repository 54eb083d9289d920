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
export function groupOfTitle({ names, title, article }: Analysis, actors: Actors): string | undefined {
  const { text } = article;
  const headline = article.title?.toLowerCase();
  if (headline === undefined) return undefined;
  const named = new Set(names.filter(({ kind }) => kind === "group").map(({ start, end }) => text.slice(start, end)));
  const inTitle = [...named].filter((name) => headline.includes(name.toLowerCase()) && isArmedGroup(name, actors));
  const whole = inTitle.filter((name) => !inTitle.some((other) => other !== name && other.toLowerCase().includes(name.toLowerCase())));
  // "Who are the OLF?", of a group that the text calls by its whole name.
  const short = (title?.names ?? []).filter(({ kind }) => kind === "group").map(({ start, end }) => article.title!.slice(start, end));
  const all = [...whole, ...short.filter((name) => isArmedGroup(name, actors))];
  return new Set(all.map(actors.keyOf)).size === 1 ? all[0] : undefined;
}
