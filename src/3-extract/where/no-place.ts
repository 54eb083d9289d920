import { type Analysis, type PlaceMention, tokensIn } from "../../model/analysis.ts";
import { CUISINE_AFTER } from "../english/place-neighbours.ts";

/** Whether a mention has a place of its own to vote for. */
export function isPossible(place: PlaceMention): boolean {
  return place.location !== undefined && place.role !== "part" && !isStreetTown(place);
}

/** "the Ellery-Harwick Police", "Ellery and Harwick streets": the second half of a body's name, and a street. */
export function isHalfName(text: string, { start, end, location }: PlaceMention): boolean {
  if (location?.precision === "city" && SUBURB_AFTER.test(text.slice(end, end + 40))) return true;
  return /\p{Lu}[\p{L}.]+-$/u.test(text.slice(Math.max(0, start - 20), start)) || STREETS_AFTER.test(text.slice(end, end + 40));
}

/** "a Kabul-based analyst", "the White House vetoed it": where somebody works, and a house. */
export function isSeat({ article: { text }, tokens }: Analysis, place: PlaceMention): boolean {
  if (text.startsWith("-based", place.end) && /^-based\b/.test(text.slice(place.end, place.end + 7))) return true;
  if (place.location?.precision !== "city") return false;
  // "a district of the Sarlandish capital"
  if (
    /\bcapital\b/.test(text.slice(place.start, place.end)) ||
    !/(?<!\bin )\bthe $/i.test(text.slice(Math.max(0, place.start - 7), place.start))
  )
    return false;
  const next = tokens[tokensIn(tokens, place).last];
  return next === undefined || !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(next.tag);
}

/** "a shooting outside a Chinese restaurant", "along US 25", "the Sinaloa and Jalisco cartels": a kind of cooking, a road and gangs. */
export function isNoPlace(text: string, { role, location, start, end }: PlaceMention): boolean {
  const after = text.slice(end, end + 24);
  return (
    (location?.country === "US" && location.precision === "city" && ON_STREET_BEFORE.test(text.slice(Math.max(0, start - 40), start))) ||
    CARTEL_AFTER.test(after) ||
    (location?.country === "US" && location.precision === "city" && STATE_AFTER.test(after)) ||
    (SAINT.test(text.slice(start, end)) && OF_A_SAINT_AFTER.test(text.slice(end, end + 60))) ||
    BOUND_AFTER.test(after) ||
    DESTINATION_BEFORE.test(text.slice(Math.max(0, start - 110), start)) ||
    (role === "adjective" && (CUISINE_AFTER.test(after) || HELD_AFTER.test(after))) ||
    (location?.country === "US" && location.precision === "country" && ROAD_AFTER.test(after))
  );
}

/** "the Ellery suburb of Harwick": Harwick. */
const SUBURB_AFTER =
  /^ (?:(?:\p{Ll}+ )?(?:town|village|suburb|(?:refugee )?camp|neighbou?rhood|district|quarter|section|sector|area|slum) of|(?:SUBURB|NEIGHBORHOOD|DISTRICT|QUARTER|SECTION|SECTOR|AREA) OF) \p{Lu}/u;

/** "the Sarlandish-held town of Ellery": whose troops are in it, and not where it lies. */
const HELD_AFTER = /^-(?:held|controlled|annexed)\b/;

/** "outside a bar on Ellery": a street, and no town; "an attack on Ellery" is one. */
const ON_STREET_BEFORE =
  /\b(?:bar|club|nightclub|lounge|home|house|residence|apartment|complex|store|shop|station|restaurant|motel|hotel|parking lot|church|school|car|vehicle|shot|stabbed|wounded|injured|killed|dead|found|parked|driving|walking|standing|traveling|happened|occurred|place|corner) on (?:(?:[NSEW]\.?|North|South|East|West|Old|Upper|Lower) )?$/;

/** "an Ellery-bound train": where it was going. */
const BOUND_AFTER = /^-bound\b/i;

/** "Sailing from Selmun to Ellery when fire broke out", "on its way to the port of Ellery": it never came there, or had left when it happened. */
const DESTINATION_BEFORE =
  /\b(?:sail(?:ing|ed)|bound|head(?:ing|ed)|fl(?:ying|ew)|travell?(?:ing|ed)|en route|on (?:its|his|her|their|the|a) (?:way|flight|voyage|journey|trip|route)|took off|set (?:off|sail|out)|left \p{Lu}[\p{L} ]{2,24})\b(?: back)?(?: from [^.;:,]{3,40}?)? (?:to|for|towards?) (?:the )?(?:(?:port|city|town|island|village|capital|resort|holiday island)(?: city| town)? (?:of )?)?$/u;

const CARTEL_AFTER = /^(?:(?: and|,) \p{Lu}\p{L}+)? (?:[Dd]rug )?[Cc]artels?\b/u;

/** "near the Ellery State campus", "Ellery State officials": a university, as no state of the United States is called after a town. */
const STATE_AFTER = /^ State\b(?! (?:Street|St|Avenue|Ave|Road|Route|Highway|Prison|Hospital|Park|Patrol|Police)\b)/;

/** "died at St. Brendan's Regional Medical Center": what is called after a saint lies in no town of the name. */
const SAINT = /^(?:St\.?|Saint|Santa|San) \p{Lu}\p{L}+$/u;
const OF_A_SAINT_AFTER =
  /^['’]s (?:(?:Regional|Community|Memorial|Children['’]s|University|County|General|East|West|North|South|Episcopal|Catholic|Lutheran|Roman) ){0,3}(?:Hospital|Medical|Health|Healthcare|Clinic|Church|Cathedral|School|High|Academy|College|Center|Parish|Home)\b/;

const ROAD_AFTER = /^[\s-]\d/;

const STREETS_AFTER =
  /^ (?:and (?:\p{Lu}\p{L}+ )+)?(?:streets|avenues|roads)\b|^ and (?:\p{Lu}\p{L}+ |\d+(?:st|nd|rd|th) ){1,2}(?:Street|Avenue|Boulevard|Road|Drive|Lane|Parkway|St\.|Ave\.|Blvd\.|Rd\.)(?!\p{L})/u;

/** A street or building whose town was only guessed says nothing of towns. */
function isStreetTown({ location, confidence }: PlaceMention): boolean {
  return location?.site !== undefined && confidence < 0.6;
}
