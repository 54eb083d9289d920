import type { Analysis, PlaceMention } from "../../model/analysis.ts";
import type { IncidentType } from "../../model/incident-type.ts";
import type { Location } from "../../model/location.ts";
import { sentenceAt } from "../reading.ts";
import type { PlaceCandidate, SignedPlace } from "./place-candidates.ts";

/** Where a correspondent sits is not where it happened: signs that take votes from a dateline, by what else the report places. */
const FILED: readonly (readonly [
  sign: string,
  isFiled: (candidate: PlaceCandidate, all: readonly PlaceCandidate[], type: IncidentType) => boolean,
])[] = [
  ["filed abroad", isFiledAbroad],
  ["filed from another part", isFiledFromAnotherPart],
  ["filed from the city", isFiledFromCity],
  ["filed away from it", isFiledAway],
  ["filed from another part", isFiledOfLand],
];

/** The candidates, with what speaks against the dateline. */
export function withDatelines(candidates: readonly PlaceCandidate[], type: IncidentType): PlaceCandidate[] {
  return candidates.map((candidate) => {
    if (!candidate.mentions.some(isDateline)) return candidate;
    const signs = FILED.flatMap(([sign, isFiled]) => (isFiled(candidate, candidates, type) ? [sign] : []));
    return {
      ...candidate,
      mentions: candidate.mentions.map((one) => (isDateline(one) ? { ...one, signs: [...one.signs, ...signs] } : one)),
    };
  });
}

function isDateline({ signs: [first] }: SignedPlace): boolean {
  return first === "dateline";
}

/** "JERUSALEM - A man stabbed two soldiers in Hebron": nothing is told to have happened in the dateline's country, and something in one other. */
function isFiledAbroad({ location: { country: seat } }: PlaceCandidate, all: readonly PlaceCandidate[]): boolean {
  const isThere = (one: SignedPlace) => isPlaceOfDeed(one) || isByTheWay(one);
  const countries = new Set(all.filter(({ mentions }) => mentions.some(isThere)).map(({ location }) => location.country));
  return seat !== undefined && countries.size === 1 && !countries.has(seat);
}

/** "NAIROBI - Fighters stormed a base 130 km southwest of Mogadishu": by the way from a town of another land. */
function isByTheWay({ inTitle, signs }: SignedPlace): boolean {
  const has = (some: readonly string[]) => some.some((one) => signs.includes(one));
  return (
    !inTitle &&
    ["first sentence", "distance from it", "a city", "sure"].every((sign) => signs.includes(sign)) &&
    has(BESIDE_DEED) &&
    !has(NOT_THERE)
  );
}

const BESIDE_DEED: readonly string[] = ["near event", "near deed", "near death", "near happening"];
const LIES = ['"in"', '"on"', '"inside"', '"near"', '"at"', '"outside"'];
const NOT_THERE = ["its people", "its strike", "its embassy", "beyond the border", "told of another", "after a hospital", "someone's home"];

function isPlaceOfDeed({ signs }: SignedPlace): boolean {
  const has = (some: readonly string[]) => some.some((one) => signs.includes(one));
  const lies = has(LIES) || (has(['"of"']) && has([TOWN]));
  return has(["first sentence", "lead"]) && has(BESIDE_DEED) && lies && !has(NOT_THERE) && has(["a city", "a district", "a country"]);
}

/**
 * "NAIROBI (Northern Wire) - Gunmen killed six in Kenya's Mandera County": a report filed in one region of a country, on a deed whose own words place it
 * in another; or "in the province of Orvale", "in northern Orvan", where the town it was filed in would have been named.
 */
function isFiledFromAnotherPart(filed: PlaceCandidate, all: readonly PlaceCandidate[]): boolean {
  const { location: seat, mentions } = filed;
  if (all.some((other) => other !== filed && other.location.country === seat.country && other.mentions.some(isTownTold))) return true;
  return isInAnotherPart(seat, mentions, all);
}

/** "at a market in the German city of Kassel": the town that the report was filed from needs no such words. */
function isTownTold(one: SignedPlace): boolean {
  return one.signs.includes(TOWN) && (one.signs.includes("a city") || one.signs.includes("a district")) && isNamedForDeed(one, true);
}

function isInAnotherPart(seat: Location, filed: readonly SignedPlace[], all: readonly PlaceCandidate[]): boolean {
  const { length } = filed.filter(({ signs }) => !signs.includes("told elsewhere"));
  return all.some(({ location, mentions }) => {
    const isElsewhere =
      location.precision !== "country" && ((location.admin1 ?? location.name) !== seat.admin1 || isOtherDistrict(location, seat));
    const isOwn = (one: SignedPlace) =>
      !(isElsewhere && mayBeQuarter(location, one)) &&
      isNamedForDeed(one, isElsewhere) &&
      // Of a town whose division the table does not know only a part of the land that is called so is another.
      ((isElsewhere && seat.admin1 !== undefined) || (length === 1 && one.signs.includes(PART_OF_LAND)));
    return location.country === seat.country && mentions.some((one) => isOwn(one) || isPartTold(one));
  });
}

/** "in the Guma district": of the seat's own region, but not the district that the seat lies in. American towns are told by their counties. */
function isOtherDistrict({ precision, admin2, country }: Location, seat: Location): boolean {
  return precision === "district" && country !== "US" && admin2 !== undefined && seat.admin2 !== undefined && admin2 !== seat.admin2;
}

/** "MEMPHIS, Tenn. - A man was shot near Madison Park": of a park or a quarter of the city some town elsewhere bears the name. */
function mayBeQuarter({ name, population = 0 }: Location, { signs }: SignedPlace): boolean {
  return signs.includes("town of a site") || (QUARTER_NAME.test(name) && population < LEAST_OF_CITY);
}

const QUARTER_NAME = / (?:Park|Square|Heights|Hills?|Gardens|Terrace|Place|Plaza|Point|Village|Manor|Grove|Estates)$/;
/** Inhabitants from which on a town is named without its state. */
const LEAST_OF_CITY = 100_000;

/** "in northern Mali", told with the deed. */
function isPartTold({ inTitle, signs }: SignedPlace): boolean {
  const has = (sign: string) => signs.includes(sign);
  return !inTitle && has("a country") && has(PART_OF_LAND) && !has("an adjective") && !has("told elsewhere");
}

/** Named beside the deed, at the head of the report, as where it was done. */
function isNamedForDeed({ inTitle, signs }: SignedPlace, isElsewhere: boolean): boolean {
  const has = (sign: RegExp) => signs.some((one) => sign.test(one));
  return (
    !inTitle &&
    ((has(/^(?:near|head) (?:event|deed|death|happening)$/) && has(/^first sentence$/)) ||
      (signs.includes(COURT) && has(/^first sentence$/)) ||
      // "NAIROBI - Nine died when a coach rolled down a slope in Kisii": beside another verb only a name that is surely a place, or called a town.
      ((has(/^sure$/) || has(/^called a town$/)) &&
        has(/^(?:first sentence|lead)$/) &&
        !has(/^near (?:telling|proceeding|aftermath|arriving)$/))) &&
    (has(isElsewhere ? /^(?:"(?:in|of|around|near|outside|off)"|no preposition)$/ : /^(?:"(?:in|of|around)"|no preposition)$/) ||
      (signs.includes(TOWN) && signs.includes('"at"'))) &&
    (!has(NOT_WHERE) || isCalledTown(signs))
  );
}

/** "stormed the Sarlandish town of Ormay": the text itself says that it is one, though the table knows none there. */
function isCalledTown(signs: readonly string[]): boolean {
  return (
    signs.includes("doubtful") &&
    (signs.includes('"of"') || (signs.includes('"in"') && signs.includes(TOWN))) &&
    !signs.some((one) => NOT_WHERE.test(one) && one !== "doubtful")
  );
}

const NOT_WHERE = /^(?:an adjective|doubtful|someone|its |where |told |in a longer name|distance|after a hospital)/;

/** "NORFOLK, Va. - … It happened in the 300 block of Quay Street in Hampton": another town of the state, in a street or at a venue, or near it. */
function isFiledFromCity(candidate: PlaceCandidate, all: readonly PlaceCandidate[]): boolean {
  const { admin1 } = candidate.location;
  return all.some(
    (other) =>
      other !== candidate &&
      other.location.precision === "city" &&
      admin1 !== undefined &&
      other.location.admin1 === admin1 &&
      other.mentions.some(
        ({ signs }) =>
          /^near (?:event|happening|deed|death)$/.test(signs[0] ?? "") &&
          liesThere(signs, (other.location.population ?? 0) >= LEAST_OF_CITY),
      ),
  );
}

/** At a venue or in a street of it, or near it, or in a city: a report from the town would name the town itself. */
function liesThere(signs: readonly string[], isLarge: boolean): boolean {
  if (signs.includes('"in"') || (signs.includes('"at"') && isLarge))
    return signs.includes("behind its venue") || (isLarge && signs.includes("first sentence") && signs.includes("sure"));
  return signs.includes("first sentence") && (signs.includes('"near"') || signs.includes('"outside"')) && signs.includes("sure");
}

/**
 * "MULTAN, Pakistan - A bomb killed three at a shrine east of Okara", "SALEM, Ore. - A deputy was shot near Turner": by the way from another town of the
 * land, which the report was not filed from.
 */
function isFiledAway(candidate: PlaceCandidate, all: readonly PlaceCandidate[]): boolean {
  return all.some(
    (other) =>
      other !== candidate &&
      other.location.precision === "city" &&
      other.location.country === candidate.location.country &&
      other.mentions.some(({ signs }) => signs.includes("first sentence") && signs.includes("sure") && isNearIt(signs)),
  );
}

/**
 * "COLOMBO - Floods have killed at least 26 people in Sri Lanka": a disaster befalls a land, and would be told of the city if it were there alone;
 * "off Tunisia" is at sea, and "near the border with Libya" is where two lands meet.
 */
function isFiledOfLand({ location, mentions }: PlaceCandidate, all: readonly PlaceCandidate[], type: IncidentType): boolean {
  const isLand = (other: PlaceCandidate) => other.location.precision === "country" && other.location.country === location.country;
  const isBeyondBorder = ({ location: { country }, mentions: told }: PlaceCandidate) =>
    country !== location.country &&
    told.some(({ inTitle, signs }) => !inTitle && signs.includes("first sentence") && signs.includes("beyond the border"));
  const isTold = (one: SignedPlace) => {
    if (one.inTitle || !one.signs.includes("first sentence")) return false;
    return (
      one.signs.includes(PART_NOT_NAMED) ||
      (type === "disaster" || type === "accident" ? isPlaceOfDeed(one) || isStricken(one) : isAtSea(one))
    );
  };
  if (mentions.length > 1) return false;
  const isAtBorder = all.some(isBeyondBorder);
  return all.some((other) => isLand(other) && (isAtBorder || other.mentions.some(isTold)));
}

/** "Floods have left 40,000 homeless in Sarland", "police in Sarland arrested the owner of a ferry that sank": of the land, by whatever verb. */
function isStricken({ signs }: SignedPlace): boolean {
  return (
    (signs.includes("near other") || signs.includes("near proceeding")) &&
    signs.includes('"in"') &&
    !signs.some((one) => NOT_WHERE.test(one))
  );
}

function isAtSea({ signs }: SignedPlace): boolean {
  return signs.includes('"off"') && !/^near (?:telling|proceeding|aftermath)$/.test(signs[0]!) && !signs.includes("an adjective");
}

function isNearIt(signs: readonly string[]): boolean {
  return signs.includes("distance from it") || (signs.includes('"near"') && /^near (?:event|deed|happening)$/.test(signs[0]!));
}

/** "the southwestern province of Orvale", "Orvale province", "northern Orvan"; "the capital of Orvale province" is a town. */
const PART_OF_LAND = "called a part of the land";
const PROVINCE_BEFORE = /\b(?:province|governorate|prefecture|oblast|region|state|department) of $/i;
const PROVINCE_AFTER = /^(?: (?:province|governorate|prefecture|oblast|region|state|department)\b)(?! capital)/i;
const IS_PROVINCE = / (?:province|governorate|prefecture|oblast|region|state|department)$/i;
const TOWN_OF_IT = /\b(?:capital|city|town|village|port|outskirts|centre|center)\b/i;
const PART_BEFORE =
  /\b(?:in|to|across|from|through|hit|struck|battered|lashed|swept|pounded|ravaged|shook|rocked|jolted) (?:the )?(?:[a-z-]+ )?(?:(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)(?:ern)?|central)(?: of| part of)? $/i;

/** "A court in the city of Orvale sentenced him": what a court deals with was mostly done where it sits. */
const COURT = "seat of a court";
const COURT_BEFORE = /\b(?:court|jury|judges?|tribunal) in (?:the (?:[\p{L}-]+ ){0,3}(?:city|town|port) of )$/iu;

/** "the northern town of Orvale" */
export const TOWN = "called a town";
const TOWN_BEFORE = /\b(?:city|town|village|port|resort|township|settlement) of $/i;

/** "off the Sarlandish island of Orvale" */
const ISLAND_BEFORE = /\b(?:islands?|islet|archipelago) of $/i;

/** "five Sarlandish soldiers were killed in the country's northern Orvale region": somewhere else in it. */
const PART_NOT_NAMED = "in a part of the country";
const IN_ITS_PART =
  /\bin (?:the|this) (?:country|nation|kingdom|republic)['’]s (?:[\p{L}-]+ ){0,3}(?:north|south|east|west|interior|hinterland|region|province|state|district)(?:-?(?:east|west))?\b/iu;

/** "in a remote region of Sarland", "in the central and southern Sarland", "in several Sarlandish towns". */
function isPartUnnamed(text: string, { start, end }: PlaceMention): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  return SOME_PART_BEFORE.test(before) || (SEVERAL_BEFORE.test(before) && SEVERAL_AFTER.test(text.slice(end, end + 24)));
}

const SOME_PART_BEFORE =
  /\bin (?:an?|the) (?:[a-z-]+,? ){0,3}(?:region|area|part|province|corner|district|village|town|jungle|desert|valley|mountains|countryside) (?:of|in) (?:the )?(?:[a-z-]+ern )?$|\bin (?:the )?(?:[a-z-]+ern|central),? and (?:the )?(?:[a-z-]+ern|central) $/;
const SEVERAL_BEFORE =
  /\b(?:in|across) (?:at least |about )?(?:two|three|four|five|six|several|many|some|various|dozens of|other) (?:[a-z-]+ )?$/;
const SEVERAL_AFTER = /^ (?:towns|cities|villages|provinces|districts|regions|states|areas)\b/;

/** "off Sarland's Ellery islands" */
const OWNED_BEFORE = /['’]s (?:\p{Ll}+ )?$/u;
const PARTS_AFTER = /^ (?:islands?|district|region|province|county|state|valley|archipelago|peninsula)\b/;

/** "floods in Sarland and Orvan": of several lands. */
export const WITH_OTHER_LAND = "with another land";
const IN_BEFORE = /\b(?:in|across) (?:(?:parts|much) of )?$/i;

function isWithOtherLand({ places, article: { text } }: Analysis, { start, end }: PlaceMention): boolean {
  const next = places.find((one) => one.start > end && one.role === "mention");
  return (
    next?.location?.precision === "country" &&
    /^(?:,| and)(?: (?:neighbou?ring|the))? $/.test(text.slice(end, next.start)) &&
    IN_BEFORE.test(text.slice(Math.max(0, start - 20), start))
  );
}

/** The sign of a place that is called a part of the land, or a town; none of others. */
export function partSign(analysis: Analysis, place: PlaceMention): readonly string[] {
  if (isCalledPart(analysis, place)) return [PART_OF_LAND];
  if (place.location?.precision === "country" && place.role === "mention" && isWithOtherLand(analysis, place)) return [WITH_OTHER_LAND];
  const { text } = analysis.article;
  if (place.location?.precision === "country" && isPartUnnamed(text, place)) return [PART_NOT_NAMED];
  if (
    place.location?.precision === "country" &&
    IN_ITS_PART.test(text.slice(place.end, analysis.sentences[sentenceAt(analysis, place.start)]!.end))
  )
    return [PART_NOT_NAMED];
  if (COURT_BEFORE.test(text.slice(Math.max(0, place.start - 60), place.start))) return [TOWN, COURT];
  const isOwned =
    OWNED_BEFORE.test(text.slice(Math.max(0, place.start - 24), place.start)) && PARTS_AFTER.test(text.slice(place.end, place.end + 24));
  const isIsland = place.location?.precision === "city" || place.location?.precision === "district";
  if (isIsland && ISLAND_BEFORE.test(text.slice(Math.max(0, place.start - 16), place.start))) return [TOWN];
  return isOwned || isUnlistedTown(text, place) || TOWN_BEFORE.test(text.slice(Math.max(0, place.start - 16), place.start)) ? [TOWN] : [];
}

/** "a school in Orvale": a place only because the words around it say so. "The Orvale neighborhood" is part of one. */
function isUnlistedTown(text: string, { start, end, location, city, role }: PlaceMention): boolean {
  if (location?.precision !== "city" || location.geonameId !== undefined || city !== undefined || role !== "mention") return false;
  return /\b(?:in|at) $/.test(text.slice(Math.max(0, start - 4), start)) && !OF_A_TOWN.test(text.slice(end, end + 16));
}

const OF_A_TOWN = /^ (?:neighbou?rhood|district|area|quarter|section|suburb)\b/;

function isCalledPart(analysis: Analysis, { start, end, location }: PlaceMention): boolean {
  const { text } = analysis.article;
  const before = text.slice(Math.max(0, start - 60), start);
  if (location?.precision === "country") return PART_BEFORE.test(before);
  // "Helmand province": the word may be part of the name.
  const isPart = PROVINCE_BEFORE.test(before) || IS_PROVINCE.test(text.slice(start, end)) || PROVINCE_AFTER.test(text.slice(end, end + 24));
  if (location?.precision !== "region" || !(isPart || PART_BEFORE.test(before))) return false;
  return !TOWN_OF_IT.test(text.slice(analysis.sentences[sentenceAt(analysis, start)]!.start, end + 40).replace(TOWN_UNNAMED, ""));
}

/** "attacked a mining town in the province of Orvale": which is not told. */
const TOWN_UNNAMED =
  /\b(?:an?|two|three|four|five|six|several|some|many|remote|other) (?:[\p{L}-]+ ){0,3}(?:town|village|city|port)s?\b(?! of\b)/giu;
