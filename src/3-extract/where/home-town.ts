import type { PlaceMention } from "../../model/analysis.ts";
import type { Location } from "../../model/location.ts";
import type { Span } from "../../model/span.ts";
import { CUISINE_AFTER } from "../english/place-neighbours.ts";
import type { Context } from "../extractor.ts";
import { type IncidentMention, sentencesOfOthers } from "../incidents/incidents.ts";

/** A place within the outlet's own city, told without it. */
export interface HomeTown {
  readonly location: Location;
  /** The words that take the reader's city for granted: "section of the city". */
  readonly words: Span;
}

/** Inhabitants of a city whose press leaves its name out. */
const LEAST_OF_CITY = 100_000;

/** Words for a part of a city that everybody knows, and addresses. */
const LOCAL =
  /\b(?:neighbou?rhood|(?:section|part|side|end) of (?:the )?(?:city|town)|(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est)(?:east|west)? [Ss]ide|(?:\d+ |hundred )block of|\d+(?:st|nd|rd|th) (?:[Ss]treet|[Aa]venue|St\.|Ave\.))\b/;

/**
 * The outlet's own city, where a report of it names no town of the incident but speaks of a quarter or an address: "inside a home in the Larch Hill
 * section of the city". `told` is the place elected so far; one that does not lie around the city counts against it.
 */
export function homeTown({ analysis, incidents }: Context, mention: IncidentMention, told: Location | undefined): HomeTown | undefined {
  const home = analysis.outletHome;
  if (!mention.main || home === undefined || home.population < LEAST_OF_CITY || !liesIn(home, told)) return undefined;
  // The news of another country has neighborhoods, too; "a Chinese restaurant" is no news of China.
  const { text } = analysis.article;
  const isAbroad = ({ location, role, end }: PlaceMention) =>
    location?.country !== undefined &&
    location.country !== home.country &&
    !(role === "adjective" && CUISINE_AFTER.test(text.slice(end, end + 40)));
  if (analysis.places.some(isAbroad)) return undefined;
  const others = sentencesOfOthers(incidents, mention);
  for (const [index, { start, end }] of analysis.sentences.entries()) {
    if (others.has(index)) continue;
    const found = LOCAL.exec(text.slice(start, end));
    if (found !== null) return { location: home, words: { start: start + found.index, end: start + found.index + found[0].length } };
  }
  return undefined;
}

/** Whether what is told holds the city, or tells nothing. */
function liesIn(home: Location, told: Location | undefined): boolean {
  if (told === undefined) return true;
  if (told.country !== home.country || (told.admin1 !== undefined && told.admin1 !== home.admin1)) return false;
  return told.precision !== "district" || told.admin2 === undefined || told.admin2 === home.admin2;
}
