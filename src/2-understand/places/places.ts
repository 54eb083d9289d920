import type { Analysis, PlaceMention, Sentence } from "../../model/analysis.ts";
import { DIVISION_WORDS } from "../english/place-words.ts";
import type { AnalysisDraft } from "../stage.ts";
import { EMPTY_LEXICON, type Lexicon } from "../words/lexicon.ts";
import { countLocalWords } from "../words/local-words.ts";
import { mastheadAt } from "../words/masthead.ts";
import { isPlaceHere } from "./acceptance.ts";
import { findCapitals } from "./capitals.ts";
import type { Candidate, Gazetteer } from "./gazetteer.ts";
import { ownState } from "./namesakes.ts";
import { readOutletHint } from "./outlet-hint.ts";
import { withToldPostOffices } from "./post-offices.ts";
import { cityAround, districtOfTold, homeQuarter, quarterOfTold } from "./quarters.ts";
import { isInside, type OutletHint, type PlaceName, type Reading, resolvePlaces } from "./resolver.ts";
import { type Sighted, sightIn } from "./sighted.ts";
import { withoutCountyNames, withoutStrays } from "./strays.ts";
import { insideTown, isFarFromDeed, locateUnknown, unknownPlace } from "./unknown-places.ts";
import { findVenues } from "./venues.ts";

/**
 * The place names of an article and its title, each with the place that it most likely means here. Spans of the title count in the title.
 * `lexicon` tells ordinary words from names.
 */
export function findPlaces(
  draft: AnalysisDraft,
  whole: Gazetteer,
  lexicon: Lexicon = EMPTY_LEXICON,
): Pick<Analysis, "places" | "titlePlaces" | "outletHome"> {
  const { tokens, titleTokens } = draft;
  const outlet = readOutletHint(draft.article.url, draft.article.outlet, whole);
  const home = outlet.isHomeKnown ? outlet.home[0] : undefined;
  const gazetteer = withToldPostOffices(whole, draft.article, home, lexicon);
  const bySentence = draft.sentences.map(({ first, last }) => sightIn({ tokens, begin: first, end: last, lexicon }, false, gazetteer));
  const sighted = [...bySentence.flat(), ...sightIn({ tokens: titleTokens, begin: 0, end: titleTokens.length, lexicon }, true, gazetteer)];
  const surnames = new Set(sighted.flatMap(({ sign }) => sign.surname ?? []));
  const groups = new Map<string, Sighted[]>();
  for (const one of sighted) {
    const key = groupKey(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  const accepted = [...groups].filter(([, group]) => group[0]!.sighting.candidates.length > 0 && isPlaceHere(group, surnames, lexicon));
  const beneath = countriesBeneath(draft, bySentence);
  const longer = wholeNames(accepted);
  const names = accepted.map(([key, group]) =>
    toName(
      longer.get(key) ?? (groups.has(`${key} city`) ? asCountry(group) : group),
      new Set(group.flatMap((one) => [...(beneath.get(one) ?? NO_COUNTRIES)])),
    ),
  );
  if (outlet.home.length > 0) names.push(outletName(outlet));
  const readings = resolvePlaces(names, { outlet, local: countLocalWords(tokens) });
  const byKey = new Map(accepted.map(([key], index) => [key, readings[index]]));
  const named = readings.flatMap((reading) => reading?.candidate ?? []);
  const told = accepted.flatMap((_, index) => readings[index]?.candidate ?? []);
  const ownOf = new Map(
    accepted.map(([key, group], index) => {
      const isContained = group.some(({ container, role }) => container !== undefined || role === "part");
      const reading = readings[index];
      const state = landTold(group, reading) ?? ownState({ reading, isContained }, home, named, gazetteer);
      const isCalledQuarter = group.some(isCalledQuarterHere);
      const asked = { reading, isContained, isCalledQuarter, isUnknown: state !== undefined };
      const ofTold =
        quarterOfTold(asked, told) ?? (group.some(isCalledDistrict) && !isContained ? districtOfTold(reading, told) : undefined);
      return [key, { state, city: homeQuarter(asked, home, told) ?? ofTold }];
    }),
  );
  const read = { byKey, named, ownOf };
  const written = (inTitle: boolean, text: string) =>
    sighted.filter((one) => one.inTitle === inTitle && isMention(one)).flatMap((one) => toMention(one, read, text));
  const title = draft.article.title ?? "";
  const masthead = mastheadAt(title);
  const titlePlaces = written(true, title).filter(({ start }) => start < masthead);
  const { text } = draft.article;
  const places = withoutCountyNames(withoutStrays(locateUnknown(written(false, text), titlePlaces, text), text), text);
  const venues = findVenues(draft, places, titlePlaces);
  const capitals = findCapitals(tokens, places, gazetteer);
  return {
    places: [...places, ...venues, ...capitals].sort((one, other) => one.start - other.start || one.end - other.end),
    titlePlaces: locateUnknown(
      titlePlaces,
      places.filter((one) => !isFarFromDeed(one, text)),
      title,
    ),
    outletHome: home?.location,
  };
}

/** "Rio" beside "Rio de Janeiro": the short of a longer name means the same place, not a namesake. */
function wholeNames(groups: readonly (readonly [string, readonly Sighted[]])[]): ReadonlyMap<string, readonly Sighted[]> {
  const long = groups.filter(([key]) => /^\p{L}+ (?:d[aeo]l?|d[ao]s|la|las|los) /u.test(key));
  return new Map(
    groups.flatMap(([key]) => {
      const whole = long.find(([other]) => other.startsWith(`${key} `));
      return whole === undefined ? [] : [[key, whole[1]] as const];
    }),
  );
}

/** "Mexico" beside "Mexico City": the country, where there is one of the name. */
function asCountry(group: readonly Sighted[]): readonly Sighted[] {
  const [first] = group;
  const countries = first!.sighting.candidates.filter(({ kind }) => kind === "country");
  return countries.length === 0 ? group : [{ ...first!, sighting: { ...first!.sighting, candidates: countries } }, ...group.slice(1)];
}

/** The outlet's own town, as a name among the others. */
function outletName({ home, isHomeKnown }: OutletHint): PlaceName {
  const weight = isHomeKnown ? 1 : 0.7;
  return {
    key: "",
    candidates: home,
    containers: [],
    isDivision: false,
    isPart: false,
    weight,
    isDateline: false,
    countriesBeneath: NO_COUNTRIES,
  };
}

const NO_COUNTRIES: ReadonlySet<string> = new Set();

/** Of each name in a heading, the countries that the paragraph beneath it names: "Arlmere, 4 March 2022". */
function countriesBeneath(draft: AnalysisDraft, bySentence: readonly (readonly Sighted[])[]): ReadonlyMap<Sighted, ReadonlySet<string>> {
  const found = new Map<Sighted, ReadonlySet<string>>();
  let own = new Set<string>();
  let beneath = NO_COUNTRIES;
  // From the last sentence up, so that a paragraph is read before its heading.
  for (let index = bySentence.length - 1; index >= 0; index--) {
    const { paragraph } = draft.sentences[index]!;
    const below = draft.sentences[index + 1]?.paragraph ?? paragraph;
    if (below !== paragraph) {
      beneath = below === paragraph + 1 ? own : NO_COUNTRIES;
      own = new Set();
    }
    if (beneath.size > 0 && isHeading(draft, draft.sentences[index]!)) for (const one of bySentence[index]!) found.set(one, beneath);
    for (const { sighting } of bySentence[index]!) {
      const [first] = sighting.candidates;
      if (first?.kind === "country" && first.location.country !== undefined) own.add(first.location.country);
    }
  }
  return found;
}

/** Tokens of a heading. */
const MOST_OF_HEADING = 10;

/** Whether a line is a heading: short, without a full stop. */
function isHeading({ tokens }: AnalysisDraft, { first, last }: Sentence): boolean {
  return last - first <= MOST_OF_HEADING && !/^[.!?…"”]$/.test(tokens[last - 1]!.text);
}

/** A state after a comma and a city of the same name are read apart. */
function groupKey({ sighting, role }: Sighted): string {
  return role === "part" ? `, ${sighting.key}` : sighting.key;
}

function isMention({ sign, container, role }: Sighted): boolean {
  return container !== undefined || role === "part" || sign.support > -0.5;
}

/** "the Mexican state of Durango", "in the province of Herat" */
function isDivisionOf(tokens: Sighted["tokens"], first: number): boolean {
  return (
    tokens[first - 1]?.lower === "of" &&
    /^(?:state|province|region|governorate|prefecture|oblast|county)$/.test(tokens[first - 2]?.lower ?? "")
  );
}

function toName(group: readonly Sighted[], countriesBeneath: ReadonlySet<string>): PlaceName {
  const { key, candidates } = group[0]!.sighting;
  const isPart = group[0]!.role === "part";
  const containers = group.flatMap(({ container }) => container?.candidates ?? []);
  const isDivision = group.some(
    ({ sighting, tokens }) => DIVISION_WORDS.has(tokens[sighting.last]?.lower ?? "") || isDivisionOf(tokens, sighting.first),
  );
  const said = (containers.length > 0 ? 0.4 : 0) + (group.some(isOfItsForces) ? 0.4 : 0);
  // "the Harwick Greens Apartments": a house may be called after any town.
  const isOnlyInNames = group.every(({ sign }) => sign.isInBody === true && sign.support <= IN_A_NAME);
  const weight = isOnlyInNames ? OF_A_NAME : Math.min(1, 0.4 + 0.2 * group.length + said);
  const isDateline = group.some(({ role }) => role === "dateline");
  return { key, candidates, containers, isDivision, isPart, weight, isDateline, countriesBeneath };
}

/** The support of a name that stands inside of a longer one, and what such a name says about where the others lie. */
const IN_A_NAME = 0.1;
const OF_A_NAME = 0.2;

/** "Lebanese troops", "the Yemeni interior minister": those who keep order at home tell the country that other names lie in. */
function isOfItsForces({ sighting: { kind, last }, tokens }: Sighted): boolean {
  const [next, second] = [tokens[last]?.lower ?? "", tokens[last + 1]?.lower ?? ""];
  return (
    kind === "adjective" &&
    (FORCES.test(next) || (/^(?:security|interior|internal|riot)$/.test(next) && /^(?:forces|minist\w+|police|officials?)$/.test(second)))
  );
}

const FORCES = /^(?:troops|army|police|soldiers?|gendarmes?|gendarmerie|authorities|firefighters|rescuers|coastguard)$/;

/** What the names of an article were read as. */
interface ReadNames {
  readonly byKey: ReadonlyMap<string, Reading | undefined>;
  readonly named: readonly Candidate[];
  /** Of towns that the gazetteer has elsewhere only their state, of the outlet's own quarters its city. */
  readonly ownOf: ReadonlyMap<string, { readonly state: Candidate | undefined; readonly city: Candidate | undefined }>;
}

function toMention(one: Sighted, { byKey, named, ownOf }: ReadNames, text: string): PlaceMention[] {
  const { sighting, role, sign, container } = one;
  const reading = byKey.get(groupKey(one));
  if (reading === undefined && sighting.kind !== "unknown") return [];
  const { start, end } = sighting;
  const outer = container === undefined ? undefined : (byKey.get(`, ${container.key}`)?.candidate ?? container.candidates.find(isCountry));
  const own = ownOf.get(groupKey(one));
  const around = container === undefined && reading !== undefined ? cityAround(reading.candidate, named) : undefined;
  const city = (own?.city ?? around)?.location;
  const guessed = own?.city ?? own?.state;
  const location =
    reading === undefined || guessed !== undefined
      ? unknownPlace(one, nameOf(one, text), (guessed ?? outer)?.location)
      : insideTown(reading.candidate, outer);
  const unread = outer === undefined ? OF_NO_LAND : OF_ITS_LAND;
  const confidence = guessed === undefined ? (reading?.confidence ?? unread) : OF_A_GUESS;
  const reason = reading === undefined ? sign.reason : `${sign.reason}; ${reading.reason}`;
  return [{ start, end, name: text.slice(start, end), role, location, city, confidence, reason }];
}

/** The name as it is written; of a dateline in capitals as it is elsewhere: "KARSALE" → "Karsale". */
function nameOf({ sighting: { start, end, first, last }, tokens, role }: Sighted, text: string): string {
  const written = text.slice(start, end);
  if (role !== "dateline" || written !== written.toUpperCase()) return written;
  const cased = tokens.slice(first, last).map((token) => token.cased);
  return cased.join(" ").length === written.length ? cased.map((word) => word.charAt(0) + word.slice(1).toLowerCase()).join(" ") : written;
}

function isCountry({ kind }: Candidate): boolean {
  return kind === "country";
}

/** "the Sarlandish town of Ellery", "in Ellery, in Alabama": the country or state, where the gazetteer knows an Ellery only elsewhere. */
function landTold(group: readonly Sighted[], reading: Reading | undefined): Candidate | undefined {
  if (reading === undefined) return undefined;
  const told = group.flatMap(({ container }) => {
    const [land] = container?.candidates ?? [];
    return land?.kind === "country" || (land?.kind === "region" && container!.kind === "name") ? [land] : [];
  });
  const isThere = told.some((land) => land.row === reading.candidate.row || isInside(reading.candidate, land));
  return isThere ? undefined : told[0];
}

/** "the Allentown neighborhood", "the city's Allentown neighborhood", "the South Side Austin neighborhood"; "a Ceres neighborhood" is one of Ceres. */
function isCalledQuarterHere({ sighting: { first, last }, tokens }: Sighted): boolean {
  if (!/^(?:the|['’]s|side)$/.test(tokens[first - 1]?.lower ?? "")) return false;
  // "the Ceres Park neighborhood": the quarter's name goes on.
  const noun = tokens.slice(last, last + MOST_MORE_NAMES + 1).find(({ text }) => !/^\p{Lu}/u.test(text));
  return noun !== undefined && /^neighbou?rhood$/.test(noun.lower);
}

/** "in the Medina district" */
function isCalledDistrict({ sighting: { kind, first, last }, tokens }: Sighted): boolean {
  return kind === "name" && tokens[first - 1]?.lower === "the" && /^(?:district|quarter|suburb)$/.test(tokens[last]?.lower ?? "");
}

/** Words of a quarter's name behind that of the town that it shares: "Park", "Heights Gardens". */
const MOST_MORE_NAMES = 2;

/** How sure it is that a name is a town of the outlet's state at all, and no quarter, school or person. */
const OF_A_GUESS = 0.4;

/** How sure it is of a name that the gazetteer lacks and the words around it call a place, and of one that they put into a land, too. */
const OF_NO_LAND = 0.5;
const OF_ITS_LAND = 0.8;
