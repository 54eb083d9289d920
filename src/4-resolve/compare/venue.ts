import { VENUE_WORDS } from "../../support/venue-words.ts";
import type { Compared } from "../compared.ts";
import { gapInDays, isPerhapsAnotherDay } from "./day.ts";
import type { Feature } from "./feature.ts";
import { place } from "./place.ts";
import { isAftermath } from "./published.ts";

/** Days within which reports that tell of no step that followed may be of one deed by what it struck. */
const MOST_DAYS = 14;
/** Where one of the two tells the country alone, or a step that followed by months, it speaks less. */
const LESS = 0.8;

/**
 * What was struck or went down, as both reports name it at their head: "a car wash", "the ferry". In one town in one fortnight that is mostly one thing,
 * also where a later report tells no day any more, and another toll. Weighed by judgment: of the us-shootings few name it.
 */
export const venue: Feature = {
  name: "venue",
  weight: 3,
  compare(one, two) {
    const shared = [...one.venues].filter((word) => two.venues.has(word)).sort();
    if (shared.length === 0 || one.publishedDay === undefined || two.publishedDay === undefined) return undefined;
    const gap = gapInDays(one, two) ?? 0;
    if (gap > 0 && !isPerhapsAnotherDay(one, two, gap)) return undefined;
    if (shared.some((word) => NAMED_CRAFT.test(word))) return { score: NAMED, reason: () => shared.join(", ") };
    const isLater = Math.abs(one.publishedDay - two.publishedDay) > MOST_DAYS;
    if (isLater && !isAftermath(one, two)) return undefined;
    const near = nearness(one, two);
    if (near === undefined) return undefined;
    const score = near === LESS && shared.some((word) => CRAFT.test(word)) ? 1 : near;
    return { score: score * (isLater ? LESS : 1), reason: () => shared.join(", ") };
  },
};

/** Of these hardly two are lost in one country within a fortnight. */
const CRAFT = /^(?:ferry|trawler|tanker|airliner|helicopter|train|cable car|coal ?mine|gold ?mine|dam)$/;

/** 1 in one town, less where one of the two tells only a country or nothing; `undefined` in two places. */
function nearness(one: Compared, two: Compared): number | undefined {
  if (one.where === undefined || two.where === undefined) return LESS;
  if (one.where.country !== two.where.country) return undefined;
  const told = place.compare(one, two);
  if (told === undefined) return LESS;
  return told.score >= LESS ? 1 : told.score >= 0 ? told.score : undefined;
}

/** What is said of a ship by its name, or of a flight by its number, is said of one: wherever its reports place it, and however late. */
const NAMED = 2;
const NAMED_CRAFT = /^(?:mv|flight) /;

/** Code units at the head of a report, in which it tells what was struck; and in which it gives a ship its name. */
const HEAD = 250;
const NAMING_HEAD = 800;

/** What a report names at its head that may be struck; of houses, streets and bars a town has too many. */
export function venuesIn(title: string | undefined, text: string): ReadonlySet<string> {
  const head = `${title ?? ""}. ${text.slice(0, HEAD)}`.toLowerCase();
  const kinds = [...head.matchAll(VENUES)].map(([word]) => word.replace(/(?<!s)s$/, "").replace(/ies?$/, "y"));
  return new Set([...kinds, ...craftsIn(`${title ?? ""}. ${text.slice(0, NAMING_HEAD)}`)]);
}

/** "The MV Harbour Rose", "Flight QR817", "flight 17". */
function craftsIn(text: string): readonly string[] {
  const ships = [...text.matchAll(SHIP)].map(([, name]) => `mv ${name!.toLowerCase()}`);
  return [...ships, ...[...text.matchAll(FLIGHT)].map(([, number]) => `flight ${number}`)];
}

const SHIP = /\b(?:M\/?[VSTF]|F\/?V|SS|RMS|HMS|USS|BRP|KM|KMP) (\p{Lu}[\p{L}\d'’-]+(?: (?:\p{Lu}[\p{L}\d'’-]+|\d+|[IVX]+)){0,2})/gu;
const FLIGHT = /\b[Ff]light (?:number )?(?:[A-Z\d]{2} ?)?(\d{2,4})\b/g;

const VENUES = new RegExp(`\\b(?:${VENUE_WORDS})\\b`, "g");
