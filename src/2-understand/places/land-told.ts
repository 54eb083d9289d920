import type { Token } from "../../model/analysis.ts";
import { PARTS_OF_LAND } from "../english/place-words.ts";
import { isInside } from "./resolver.ts";
import type { Sighting } from "./scan.ts";
import type { Surroundings } from "./signs.ts";

/** A country, or a part of one such as England, that people are called after. */
export function isLand({ candidates: [first] }: Sighting): boolean {
  return first?.kind === "country" || first?.kind === "region";
}

/** "ELLERY, Sarland, Nov. 9 -": the report itself puts its town into the land, though the table knows one of the name elsewhere only. */
export function isDatedFrom({ tokens, begin }: Surroundings, inner: Sighting, outer: Sighting): boolean {
  if (inner.first !== begin || outer.kind !== "name" || !isLand(outer) || inner.kind === "adjective") return false;
  const isCapital = tokens.slice(inner.first, inner.last).every(({ text }) => text === text.toUpperCase());
  return isCapital && outer.first === inner.last + 1 && tokens[inner.last]!.text === ",";
}

/** "in Ellery in northern Sarland", "in Ellery, in Alabama", "the village of Ellery in Sarland": the country or state that the town is said to lie in. */
export function countryAfter(tokens: readonly Token[], inner: Sighting, outer: Sighting): Sighting | undefined {
  if (inner.kind !== "name" && inner.kind !== "unknown") return undefined;
  if (isFromCapital(tokens, inner, outer)) return outer;
  if (inner.candidates.some(({ kind }) => kind === "country" || kind === "region")) return undefined;
  if (outer.kind !== "name" || !isLand(outer)) return undefined;
  const comma = tokens[inner.last]!.text === "," ? 1 : 0;
  const between = tokens.slice(inner.last + comma, outer.first);
  // "in the Soum province of northern Sarland"
  const isPart = PARTS_OF_LAND.has(between[0]?.lower ?? "") && between[1]?.lower === "of" && comma === 0;
  if (between.length === 0 || between.length > MOST_BETWEEN || (between[0]!.lower !== "in" && !isPart)) return undefined;
  const division = divisionBefore(between);
  if (
    !between
      .slice(isPart ? 2 : 1, between.length - division)
      .every(({ lower }) => /^(?:the|(?:north|south|east|west|central)(?:east|west)?(?:ern)?|far|remote|war-torn|rural)$/.test(lower))
  )
    return undefined;
  const article = tokens[inner.first - 1]?.lower === "the" ? 1 : 0;
  const before = tokens[inner.first - 1 - article]?.lower ?? "";
  const isTown = before === "of" && TOWN_KINDS.test(tokens[inner.first - 2]?.lower ?? "");
  // "the police of Ellery, in the state of Orvale"
  const isTold = isTown || (division > 0 && comma > 0) || /^(?:in|at|near|outside|around|inside|on|into)$/.test(before);
  return isTold ? outer : undefined;
}

/** "in the state of", "in the northern province of": how many of the last words call what follows a part of a country. */
function divisionBefore(between: readonly Token[]): number {
  const [kind, of] = between.slice(-2);
  return of?.lower === "of" && PARTS_OF_LAND.has(kind!.lower) ? 2 : 0;
}

/** "in Ellery, 80 km west of Sarland's capital", "some 50 miles north of the Sarlandish capital": in the same land. */
function isFromCapital(tokens: readonly Token[], inner: Sighting, outer: Sighting): boolean {
  if (!isLand(outer) || outer.first - inner.last > MOST_OF_DISTANCE) return false;
  const words = (from: number, to: number) =>
    tokens
      .slice(from, to)
      .map(({ lower }) => lower)
      .join(" ");
  return DISTANCE.test(words(inner.last, outer.first)) && /^(?:['’]s )?capital\b/.test(words(outer.last, outer.last + 2));
}

/** Tokens of ", some 80 kilometres (50 miles) to the west of the". */
const MOST_OF_DISTANCE = 15;
const DISTANCE = /^,? ?(?:\S+ ){0,2}\d[\d.,]*[- ]?(?:km|kms|kilomet(?:re|er)s|miles?)\b.{0,40}\b(?:of|from)(?: the)?$/;

/** Words between a country and a town said to be of it: "the Sarlandish border city of", "Sarland's second-largest town,". */
const MOST_BETWEEN = 5;

/** "the northern Sarlandish town of Ellery": the country whose town it is said to be. Settlements and camps may lie in the land of others. */
export function countryBefore(tokens: readonly Token[], outer: Sighting, inner: Sighting): Sighting | undefined {
  if (inner.kind === "adjective" || inner.kind === "abbreviation" || !isLand(outer)) return undefined;
  const between = tokens.slice(outer.last, inner.first);
  if (isPartOf(tokens, outer, inner)) return outer;
  if (between.length < 2 || between.length > MOST_BETWEEN) return undefined;
  if (outer.kind === "name" ? !/^['’]s$/.test(between[0]!.text) : outer.kind !== "adjective") return undefined;
  if (inner.candidates.some((candidate) => candidate.kind === "country")) return undefined;
  // "the Sarlandish-held town of Ellery" lies in another country.
  if (tokens[outer.last - 1]!.text.includes("-")) return undefined;
  const [kind, of] = between.slice(-2);
  if (of!.lower !== "of" || !TOWN_KINDS.test(kind!.lower)) return undefined;
  // "Sarlandish settlers raided the village of Ellery": wherever that is.
  const isOneName = between
    .slice(0, -1)
    .every(({ text, tag }) => /^['’]s$/.test(text) || (/^\p{Ll}/u.test(text) && !/^(?:ADP|VERB|DET)$/.test(tag)));
  return isOneName ? outer : undefined;
}

/** "in Sarland's Ellery district", "Sarland's southern Orvale region": a part of the country, whether the gazetteer has it or not. */
export function isPartOf(tokens: readonly Token[], outer: Sighting, inner: Sighting): boolean {
  const [mark, ...more] = tokens.slice(outer.last, inner.first);
  const isOwn = outer.kind === "name" && mark !== undefined && /^['’]s$/.test(mark.text);
  if (!isOwn || more.length > 2 || !more.every(({ lower }) => LIES_TOWARDS.test(lower))) return false;
  const isThere = () => inner.candidates.some((one) => outer.candidates.some((land) => isInside(one, land)));
  return inner.kind === "unknown" || (PARTS_OF_LAND.has(tokens[inner.last]?.lower ?? "") && isThere());
}

const LIES_TOWARDS =
  /^(?:far|remote|restive|(?:north|south|east|west)(?:east|west)?(?:ern)?|north-?(?:east|west)ern|south-?(?:east|west)ern|central)$/;

const TOWN_KINDS = /^(?:city|town|village|hamlet|township|municipality|port|suburb|capital)$/;
