import type { Analysis, PlaceMention } from "../../model/analysis.ts";
import type { Location } from "../../model/location.ts";
import { STRUCK_AFTER, STRUCK_BEFORE, STRUCK_EARLIER_BEFORE, STRUCK_FOR_AFTER } from "../english/place-neighbours.ts";
import type { Context } from "../extractor.ts";
import { type GovernorKind, governorsOf } from "../grammar/governors.ts";
import { isOfTaking, isOnComingFree, tokensOfDeed } from "../incidents/coming-free.ts";
import { type IncidentMention, isBeyondAnswer, isOfAnother, sentencesOf, sentencesThatMayTell } from "../incidents/incidents.ts";
import { depthOf, sentenceAt } from "../reading.ts";
import { partSign, TOWN, withDatelines } from "./datelines.ts";
import { withHomeAside } from "./home-aside.ts";
import { isHalfName, isNoPlace, isPossible, isSeat } from "./no-place.ts";
import { asideSigns } from "./place-aside.ts";
import { HOME, nameSigns, namesakeSign, ownSigns, venueSign, wordSigns } from "./place-signs.ts";
import { whereClauseSign } from "./where-clause.ts";

/** A town, region or country that an article names, as the possible place of an incident. */
export interface PlaceCandidate {
  readonly location: Location;
  /** Where it is named, in order; at least one. */
  readonly mentions: readonly SignedPlace[];
}

/** A place name with the names of the signs for and against it. */
export interface SignedPlace {
  readonly place: PlaceMention;
  readonly inTitle: boolean;
  readonly signs: readonly string[];
}

/** Every place that could be the incident's: of the main incident any, of another one those of the sentences that tell of it. */
export function placeCandidates(context: Context, mention: IncidentMention): PlaceCandidate[] {
  const found = new Map<string, { location: Location; mentions: SignedPlace[] }>();
  for (const { place, inTitle, signs } of signedPlaces(context, mention)) {
    const location = townOf(place);
    const key = keyOf(location);
    const candidate = found.get(key) ?? { location, mentions: [] };
    if (candidate.mentions.length === 0) found.set(key, candidate);
    candidate.mentions.push({ place, inTitle, signs });
  }
  const dated = withDatelines([...found.values()], mention.events.find(({ type }) => type !== undefined)?.type ?? "other");
  return withCompany(withHomeAside(dated));
}

function* signedPlaces(context: Context, mention: IncidentMention): Generator<SignedPlace> {
  const { analysis } = context;
  for (const place of mention.main ? analysis.titlePlaces : []) {
    if (place.location === undefined || place.role === "part" || isNoPlace(analysis.article.title ?? "", place)) continue;
    const words = [...wordSigns(analysis.article.title ?? "", place), ...nameSigns(analysis.titleTokens, place)];
    yield { place, inTitle: true, signs: ["in the title", ...words, ...ownSigns(context, place)] };
  }
  const events = tokensOfDeed(analysis, mention);
  const isUnrest = mention.events[0]!.type === "riot";
  const telling = sentencesWithPlace(context, mention);
  const mayTell = sentencesThatMayTell(context.incidents, mention, telling);
  const possible = analysis.places.filter(isPossible);
  const isFreed = isOnComingFree(analysis, mention);
  for (const place of possible) {
    if (isHalfName(analysis.article.text, place) || isSeat(analysis, place) || isNoPlace(analysis.article.text, place)) continue;
    const index = sentenceAt(analysis, place.start);
    // A headline of another story names that story's town.
    if (context.rows[index] === undefined) continue;
    if (!mayTell(index) || isBeyondAnswer(context, mention, place)) continue;
    const own = ownSigns(context, place);
    if (place.role === "dateline") {
      const free = isFreed ? ["of coming free"] : [];
      yield { place, inTitle: false, signs: ["dateline", ...own, ...(own.includes(HOME) ? ["dateline at home"] : []), ...free] };
      continue;
    }
    const isEvent = (token: number) => events.has(token);
    const { near, head } = governorsOf(analysis, place, analysis.sentences[index]!, isEvent);
    const struck = struckIn(analysis, place, near);
    const isOthers = struck === "another" || (telling.has(index) && isOfAnother(context, mention, place, possible));
    const told = isOthers ? [OF_ANOTHER] : telling.has(index) ? [] : ["told elsewhere"];
    const around = wordSigns(analysis.article.text, place);
    const instead = struck === "this deed" ? "no preposition" : isTakenFrom(context, index, place) ? '"from"' : undefined;
    const there = around.map((sign) => (sign === instead ? '"in"' : sign));
    const words = [...there, ...nameSigns(analysis.tokens, place), ...venueSign(analysis, place)];
    const aside = [
      ...(mention.headings.includes(index) ? [IN_ITS_HEADING] : []),
      ...asideSigns(analysis, place, isEvent, isUnrest),
      ...namesakeSign(analysis, place),
      ...whereClauseSign(analysis, place, isEvent),
      ...(struck === "this deed" ? [TOWN] : partSign(analysis, place)),
      ...(isFreed && !isOfTaking(analysis, index, place.start) ? ["of coming free"] : []),
    ];
    yield { place, inTitle: false, signs: [`near ${near}`, `head ${head()}`, depthOf(index), ...told, ...words, ...own, ...aside] };
  }
}

/** "abducted 18 people from the village of Ormay": where people are taken from is where they are taken; who comes from a country need not be there. */
function isTakenFrom({ analysis: { article, tokens }, harms }: Context, index: number, { start, location }: PlaceMention): boolean {
  if (location?.precision === "country") return false;
  return harms.some(
    ({ what, sentence, token }) =>
      what === "abducted" &&
      sentence === index &&
      tokens[token]!.end < start &&
      TAKEN_FROM.test(article.text.slice(tokens[token]!.end, start)),
  );
}

const TAKEN_FROM = /^[^;.]* from (?:(?:the|an?|their|his|her)\b[^;.,]{0,40})?$/;

/**
 * "bandits attacked Ormay": the town itself is what the deed was done to, or another one, "days after others raided Ormay", or no deed, "attacked Ormay
 * for its silence"; `undefined` where nothing says that it was struck.
 */
function struckIn({ article: { text } }: Analysis, { start, end, location, role }: PlaceMention, near: GovernorKind) {
  if (location?.precision === "country" || role === "adjective" || !/^(?:event|deed|happening)$/.test(near)) return undefined;
  const before = text.slice(Math.max(0, start - MOST_BEFORE), start);
  const after = text.slice(end, end + MOST_BEFORE);
  if (STRUCK_AFTER.test(after)) return "this deed";
  if (!STRUCK_BEFORE.test(before)) return undefined;
  return STRUCK_EARLIER_BEFORE.test(before) || STRUCK_FOR_AFTER.test(after) ? "another" : "this deed";
}

/** Characters within which a verb says that a place was struck. */
const MOST_BEFORE = 60;

/** "Arlmere, 4 March 2022" above what is told of it. */
const IN_ITS_HEADING = "in its heading";

/** "Shelling killed four in Arlmere, a day after a missile killed nine in Ormay": Ormay, for the first. */
const OF_ANOTHER = "told of another";

/**
 * The sentences that tell of it; what is told besides the main incident without a place is where the words before it are: "Azaz was quiet again.
 * A day before …". In the middle of a paragraph only those of the paragraph count.
 */
function sentencesWithPlace(context: Context, mention: IncidentMention): ReadonlySet<number> {
  const telling = sentencesOf(mention);
  if (mention.main) return telling;
  const named = new Set(context.analysis.places.filter(isPossible).map(({ start }) => sentenceAt(context.analysis, start)));
  if ([...telling].some((index) => named.has(index))) return telling;
  const first = Math.min(...telling);
  const { article, places, sentences } = context.analysis;
  const isFine = (place: PlaceMention) => isPossible(place) && place.location?.precision !== "country";
  const finer = new Set(places.filter(isFine).map(({ start }) => sentenceAt(context.analysis, start)));
  const paragraphOf = (index: number) => sentences[index]?.paragraph;
  const opens = paragraphOf(first - 1) !== paragraphOf(first);
  // Where another deed of the background was told, this one need not be; those of a round-up stand in one town.
  const others = context.incidents.mentions.filter(
    (other) => other !== mention && !other.main && !other.inRoundUp && other.both === undefined,
  );
  // "A group claimed an attack in Ormay. First reports there spoke of 100 dead"
  const isThere = [...telling].some((index) => THERE.test(article.text.slice(sentences[index]!.start, sentences[index]!.end)));
  const isOfOther = (index: number) => others.some((other) => sentencesOf(other).has(index));
  const isBefore = (index: number) =>
    finer.has(index) && (opens || paragraphOf(index) === paragraphOf(first)) && (isThere || !isOfOther(index));
  const before = [1, 2, 3].map((back) => first - back).find(isBefore);
  return before === undefined ? telling : new Set([...telling, before]);
}

/** A site counts for its town here, and a quarter for its city. */
function townOf({ location, city }: PlaceMention): Location {
  if (city !== undefined) return city;
  return withoutSite(location!);
}

/** Of a site its town; any other place as it is. */
export function withoutSite(location: Location): Location {
  return location.site === undefined ? location : { ...location, site: undefined, precision: "city" };
}

function keyOf({ name, admin1, country, precision }: Location): string {
  return `${name} ${admin1 ?? ""} ${country ?? ""} ${precision}`;
}

/** Signs of something that happened near a place and not in it. */
const BEYOND = ['"outside"', '"near"', "distance from it"];

/** Places of one state or country speak for each other; one that lies elsewhere than all others is often a misreading. */
function withCompany(candidates: readonly PlaceCandidate[]): PlaceCandidate[] {
  const areaOf = ({ country, admin1 }: Location) => `${country ?? ""} ${admin1 ?? ""}`;
  const count = (area: string) =>
    candidates.filter((one) => areaOf(one.location) === area).reduce((sum, one) => sum + one.mentions.length, 0);
  const all = candidates.reduce((sum, one) => sum + one.mentions.length, 0);
  return candidates.map((candidate) => {
    const own = candidate.mentions.length;
    const near = count(areaOf(candidate.location)) - own;
    const sign =
      all === own
        ? "the only place"
        : near === 0
          ? "apart from the others"
          : near * 2 > all - own
            ? "among the others"
            : "with some others";
    const beyond = candidate.mentions.some(({ signs }) => BEYOND.some((one) => signs.includes(one)) && !signs.includes("told elsewhere"));
    const signs = beyond ? [sign, "told to lie outside it"] : [sign];
    return { ...candidate, mentions: candidate.mentions.map((one) => ({ ...one, signs: [...one.signs, ...signs] })) };
  });
}

/** The place told before; "there were" tells none. */
const THERE = /\bthere\b(?! (?:was|were|is|are|has|have|had|will|may|might|could|would)\b)/i;
