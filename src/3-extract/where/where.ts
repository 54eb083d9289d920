import type { PlaceMention } from "../../model/analysis.ts";
import type { Location } from "../../model/location.ts";
import type { Evidence } from "../../model/span.ts";
import type { DraftStatement } from "../../model/statement.ts";
import { type Context, draft, type Extractor, evidence } from "../extractor.ts";
import { type IncidentMention, otherSideOf, sentencesOf } from "../incidents/incidents.ts";
import { sentenceAt } from "../reading.ts";
import { countryOfNews } from "./country-of-news.ts";
import { type HomeTown, homeTown } from "./home-town.ts";
import { isLandOfStruck, isTownOfLandUntold } from "./old-deeds.ts";
import { type PlaceCandidate, placeCandidates, type SignedPlace, withoutSite } from "./place-candidates.ts";
import { LEAST_PLACE_VOTES, PLACE_WEIGHTS } from "./place-weights.ts";
import { findSite } from "./site.ts";

type WhereDraft = Extract<DraftStatement, { kind: "where" }>;

/** Where an incident happened: every place that the article names votes with the weight of its signs; a venue or street is put into the town elected. */
export const where: Extractor = {
  name: "where",
  *extract(_, context) {
    const told: WhereDraft[] = [];
    const placeless: IncidentMention[] = [];
    for (const mention of context.incidents.mentions) {
      const own = whereOf(context, mention, told);
      const isOpen = own === undefined || /^(?:country|region)$/.test(own.value.precision) || !isOfOwnSentence(context, mention, own);
      const same = isOpen ? whereOfSame(context, mention, told) : undefined;
      if (same !== undefined) told.push(same);
      else if (own !== undefined) told.push(own);
      else placeless.push(mention);
    }
    yield* told;
    const untold: IncidentMention[] = [];
    for (const mention of placeless) {
      const together = whereOfOtherSide(context, mention, told);
      const town = together ?? whereOfRoundUp(mention, told);
      if (town !== undefined) yield town;
      else if (mention.isNews) untold.push(mention);
    }
    const country = untold.length === 0 ? undefined : countryOfNews(context, told);
    if (country === undefined) return;
    const rule = `${country.name}, where all else of the text happened`;
    for (const mention of untold) yield { ...told[0]!, incident: mention.ref, value: country, rule };
  },
};

/** Whether the place is named in a sentence that tells of the incident. */
function isOfOwnSentence(context: Context, mention: IncidentMention, { evidence: [words] }: WhereDraft): boolean {
  return mention.main || words === undefined || isWithin(context, mention, words);
}

function isWithin({ analysis }: Context, mention: IncidentMention, { start }: Pick<Evidence, "start">): boolean {
  return sentencesOf(mention).has(sentenceAt(analysis, start));
}

/** "In 2004, 15 soldiers died when rebels blew up a bus in the same district": in the town that the main incident is told in. */
function whereOfSame({ analysis, incidents }: Context, mention: IncidentMention, told: readonly WhereDraft[]): WhereDraft | undefined {
  const main = incidents.mentions.find((one) => one.main);
  const known = told.find(({ incident }) => incident !== undefined && incident === main?.ref);
  if (mention.main || known?.value.geonameId === undefined || known.value.precision === "country") return undefined;
  const { article, sentences } = analysis;
  const words = mention.events.map(({ sentence }) => article.text.slice(sentences[sentence]!.start, sentences[sentence]!.end));
  if (!words.some((one) => SAME_TOWN.test(one) || (known.value.precision !== "region" && IN_THE_TOWN.test(one)))) return undefined;
  const value = withoutSite(known.value);
  return { ...known, incident: mention.ref, value, rule: `${value.name}, "the same" place as the main incident's` };
}

const SAME_TOWN =
  /\b(?:in|at|on|near|outside) (?:that|the) (?:very )?same (?:town|city|village|district|neighbou?rhood|suburb|street|road|square|market|place|spot|stretch|camp|base|prison|jail|school|church|mosque|station|border town|airport|hotel|hospital|university|port|province|state|region)\b/i;
/** "in the city", "in the capital": of a background that names no town itself, the main incident's. */
const IN_THE_TOWN = /\b(?:in|outside|across|of) the (?:city|town|village|capital)\b(?! of\b| cent| hall)/i;

/** "Four officers were hurt in the protests": people gather in the town of the deed that they gather over, where no other is told. */
function whereOfOtherSide({ incidents }: Context, mention: IncidentMention, told: readonly WhereDraft[]): WhereDraft | undefined {
  const own = otherSideOf(incidents, mention);
  const isCause = mention.side === "cause";
  const isOther = ({ side }: IncidentMention) => mention.side !== undefined && side !== undefined && (side === "cause") !== isCause;
  const others = (own.length > 0 ? own : incidents.mentions.filter(isOther)).map(({ ref }) => ref);
  const all = told.filter(({ incident, value }) => incident !== undefined && others.includes(incident) && value.precision !== "country");
  const [known] = all;
  if (known === undefined || all.some(({ value }) => value.name !== known.value.name)) return undefined;
  const value = withoutSite(known.value);
  return {
    ...known,
    incident: mention.ref,
    value,
    rule: `${value.name}, where the deed happened that people gathered over, or they gathered over it`,
  };
}

/** "Four people were shot outside a bar on Broadway": in the one town that all else of a round-up is told in. */
function whereOfRoundUp(mention: IncidentMention, told: readonly WhereDraft[]): WhereDraft | undefined {
  const [known] = told;
  if (!mention.inRoundUp || known?.value.geonameId === undefined) return undefined;
  if (told.some(({ value }) => value.geonameId !== known.value.geonameId)) return undefined;
  const value = withoutSite(known.value);
  return { ...known, incident: mention.ref, value, rule: `${value.name}, where all else of the round-up happened` };
}

/** Where one incident happened, as the words about it tell. */
function whereOf(context: Context, mention: IncidentMention, told: readonly WhereDraft[]): WhereDraft | undefined {
  const best = elect(withoutDesk(placeCandidates(context, mention)).filter((one) => !isOfArrest(one)));
  const isMisread = best !== undefined && isNamesakeAfar(context, best);
  const home =
    best === undefined || isVague(best) || isMisread
      ? homeTown(context, mention, isMisread ? undefined : best?.candidate.location)
      : undefined;
  if (home !== undefined) return atHome(context, mention, home);
  if (best === undefined) return undefined;
  const ofMain = mention.main ? undefined : landOfMain(context, told);
  const isAbroad = ofMain !== undefined && ofMain !== best.candidate.location.country;
  if (isAbroad && (isLandOfStruck(context, best) || isTownOfLandUntold(context, best))) return undefined;
  if (!mention.main && isOfHospital(best) && best.candidate.mentions.every(({ place }) => !isWithin(context, mention, place)))
    return undefined;
  const { location, mentions } = best.candidate;
  const named = mentions.reduce((one, other) => (votesOf(other) > votesOf(one) ? other : one));
  const rule = `${location.name}, ${best.votes.toFixed(1)} votes: ${named.signs.join(", ")}`;
  return placed(context, mention, location, () => placeEvidence(context, mentions), rule);
}

function landOfMain({ incidents }: Context, told: readonly WhereDraft[]): string | undefined {
  const main = incidents.mentions.find((one) => one.main);
  return told.find(({ incident }) => incident !== undefined && incident === main?.ref)?.value.country;
}

/** Where the outlet's own city goes without saying. */
function atHome(context: Context, mention: IncidentMention, { location, words }: HomeTown): WhereDraft {
  const { analysis } = context;
  const rule = `${location.name}, the outlet's own city: "${analysis.article.text.slice(words.start, words.end)}" without a town`;
  return placed(context, mention, location, () => evidence(analysis, words), rule);
}

/** In a town, on the words that tell it; at a venue or street of it that the article tells, on the words for that. */
function placed(context: Context, mention: IncidentMention, town: Location, told: () => Evidence, rule: string): WhereDraft {
  const { analysis } = context;
  const site = findSite(context, mention, town);
  return draft(analysis, {
    kind: "where",
    incident: mention.ref,
    value: site === undefined ? town : atSite(town, site),
    speaker: undefined,
    hedged: false,
    evidence: [site === undefined ? told() : evidence(analysis, site)],
    extractor: "where",
    rule,
  });
}

/** No town, or only one that the hurt were brought to, or only a word of a longer name that hardly anything speaks for. */
function isVague(elected: Elected): boolean {
  const { candidate, votes } = elected;
  const { location, mentions } = candidate;
  if (location.precision !== "city" || isOfHospital(elected)) return true;
  // "in the Larch Hill neighborhood": no town that the table knows.
  if (location.latitude === undefined && mentions.every(({ signs }) => signs.includes("a quarter"))) return true;
  return votes < LEAST_PLACE_VOTES && mentions.every(({ signs }) => signs.includes("in a longer name"));
}

function isOfHospital({ candidate: { mentions } }: Elected): boolean {
  return mentions.every(({ signs }) => signs.includes("after a hospital"));
}

/** "The suspect was arrested at a motel in Orvale": where he was found later tells nothing of where the deed was, though no other place is named. */
function isOfArrest({ mentions }: PlaceCandidate): boolean {
  return mentions.every(({ signs }) => signs.includes("where somebody was caught") && signs.includes("told elsewhere"));
}

/** A town that the text surely tells with the deed itself. */
function isOfDeed({ candidate: { location, mentions } }: Elected): boolean {
  return location.precision === "city" && mentions.some(isToldWithDeed);
}

function isToldWithDeed({ signs }: SignedPlace): boolean {
  return signs.some((sign) => OF_DEED.test(sign)) && !signs.some((sign) => NOT_OF_DEED.test(sign));
}

/** "The mayor of a town in Orvale state was shot": the first sentence places the deed in a part of the land. */
function isPartOfDeed({ candidate: { location, mentions } }: Elected): boolean {
  return (
    location.precision === "region" &&
    mentions.some(
      (one) => !one.inTitle && one.signs.includes("first sentence") && one.signs.some((sign) => LIES_IN.test(sign)) && isToldWithDeed(one),
    )
  );
}

const LIES_IN = /^"(?:in|of)"$/;

const OF_DEED = /^(?:near (?:event|deed|happening)|called a town)$/;
const NOT_OF_DEED = /^(?:after a hospital|in a longer name|doubtful|told elsewhere|told of another|someone|where )/;

/** "in Larch Hill", where the table knows one of the name in another state only, which the report does not name: a quarter of the outlet's own city. */
function isNamesakeAfar({ analysis }: Context, { candidate: { location, mentions } }: Elected): boolean {
  const home = analysis.outletHome;
  if (home === undefined || location.precision !== "city" || location.admin1 === home.admin1 || location.country !== home.country)
    return false;
  const isDoubtful = mentions.every(
    ({ signs }) => signs.includes("doubtful") && signs.some((sign) => /^(?:far from|around) the outlet$/.test(sign)),
  );
  return (
    isDoubtful && !analysis.places.some((place) => place.location?.precision === "region" && place.location.admin1 === location.admin1)
  );
}

/** "OSLO — Norway says seven of its people were killed in Algeria": where it was written is not where it was, if the deed is told in another country. */
function withoutDesk(candidates: readonly PlaceCandidate[]): readonly PlaceCandidate[] {
  const deeds = candidates.filter(({ location: { precision }, mentions }) => precision === "country" && mentions.some(isInside));
  return candidates.filter(
    ({ location, mentions }) =>
      !mentions.every(({ signs }) => signs[0] === "dateline") || deeds.every((one) => one.location.country === location.country),
  );
}

function isInside({ signs }: SignedPlace): boolean {
  return signs.includes("near event") && signs.includes('"in"');
}

interface Elected {
  readonly candidate: PlaceCandidate;
  readonly votes: number;
}

/** The country first, by the votes of all places in it, then the place in it; the country itself where nothing finer has enough votes. */
function elect(candidates: readonly PlaceCandidate[]): Elected | undefined {
  const counted = candidates.map((candidate) => ({ candidate, votes: totalVotes(candidate) }));
  const countries = new Map<string | undefined, number>();
  for (const { candidate, votes } of counted)
    countries.set(
      candidate.location.country,
      (countries.get(candidate.location.country) ?? 0) + (isBeyond(candidate) ? votes * OF_ITS_COUNTRY : votes),
    );
  const least = countries.size === 1 ? LEAST_PLACE_VOTES / 3 : LEAST_PLACE_VOTES;
  const most = Math.max(...countries.values());
  const inside = counted.filter(({ candidate }) => countries.get(candidate.location.country) === most);
  // "Sarlandish gunboats fired on the coast near Ellery": who acts is no second place.
  const isOneLand =
    new Set(counted.filter(({ candidate }) => !isOnlyActing(candidate)).map(({ candidate }) => candidate.location.country)).size === 1;
  const isSure = (candidate: PlaceCandidate) => (isOneLand && !isOnlyActing(candidate)) || isPartToldWithLand(candidate);
  const enough = inside.filter(({ candidate, votes }) => votes >= (isSure(candidate) ? LEAST_PLACE_VOTES / 3 : least));
  const finer = enough.filter(({ candidate }) => candidate.location.precision !== "country");
  // Where the dead were brought is where it happened only if no other town is told with the deed.
  const best =
    winner(finer.some((one) => isOfDeed(one) || isPartOfDeed(one)) ? finer.filter((one) => !isOfHospital(one)) : finer) ?? winner(enough);
  const precision = best?.candidate.location.precision;
  if (best !== undefined && isByTheWayOnly(best)) return winner(finer.filter((one) => isOfDeed(one) && !isBeyond(one.candidate))) ?? best;
  if (precision === "region") return townOfRegion(best!, enough) ?? best;
  return precision === "district" ? (townIn(best!, enough) ?? best) : best;
}

/** "a base 50 km from Ellery": a town that only the way is told from, besides a dateline; one that is told with the deed itself is nearer. */
function isByTheWayOnly({ candidate: { location, mentions } }: Elected): boolean {
  return (
    location.precision === "city" &&
    mentions.some(({ signs }) => signs.includes("distance from it")) &&
    mentions.every(({ signs }) => signs[0] === "dateline" || signs.includes("distance from it"))
  );
}

/** The sheriff of the county speaks in every other sentence, the town is named once: a town of the county that has votes enough of its own is nearer to the place. */
function townIn({ candidate: { location: district }, votes: most }: Elected, elected: readonly Elected[]): Elected | undefined {
  return winner(
    elected.filter((one) => {
      const { candidate, votes } = one;
      const { location } = candidate;
      const lies =
        location.precision === "city" && location.admin1 === district.admin1 && (location.admin2 ?? district.admin2) === district.admin2;
      return lies && votes >= (isBeyond(candidate) && !isOfDeed(one) ? Math.max(LEAST_OF_TOWN, most / 2) : LEAST_OF_TOWN);
    }),
  );
}

/** "near the town of Ellery in Orvale state": the town that is told with the deed is nearer to the place than its state. */
function townOfRegion({ candidate: { location: region }, votes: most }: Elected, elected: readonly Elected[]): Elected | undefined {
  return winner(
    elected.filter((one) => {
      const { precision, admin1, country } = one.candidate.location;
      const lies = precision === "city" && admin1 === region.admin1 && country === region.country;
      // "at a bank in Orvale. She had gone into the bank in Ellery": what was done there is the deed.
      const isEntered = country === "US" && one.candidate.mentions.some(isDoneIn);
      const enough = one.votes >= (isBeyond(one.candidate) ? most / 2 : LEAST_PLACE_VOTES);
      return lies && ((isOfDeed(one) && enough) || (isEntered && one.votes >= LEAST_OF_ENTERED));
    }),
  );
}

const LEAST_OF_ENTERED = 1;

function isDoneIn({ signs }: SignedPlace): boolean {
  return signs.some((sign) => /^near (?:event|deed|happening)$/.test(sign)) && signs.includes('"in"');
}

/** "hit a bus in Sarland's northern province of Orvale": the part of a land that the first sentence tells with its country. */
function isPartToldWithLand({ location: { precision }, mentions }: PlaceCandidate): boolean {
  return (
    precision !== "city" &&
    mentions.some(
      ({ inTitle, signs }) =>
        !inTitle &&
        signs.includes("first sentence") &&
        signs.includes("called a part of the land") &&
        signs.some((sign) => LIES_IN.test(sign)) &&
        !signs.some((sign) => NOT_OF_DEED.test(sign)),
    )
  );
}

/** A country that is named only by its people, arms or embassy. */
function isOnlyActing({ mentions }: PlaceCandidate): boolean {
  return mentions.every(({ signs }) => signs.some((sign) => /^its (?:people|strike|embassy)$/.test(sign)));
}

/** What happened outside a town happened in its country. */
function isBeyond({ mentions }: PlaceCandidate): boolean {
  return mentions.some(({ signs }) => signs.includes(OUTSIDE));
}

const OUTSIDE = "told to lie outside it";
/** Gives the votes back that the sign takes from the place itself. */
const OF_ITS_COUNTRY = Math.exp(-PLACE_WEIGHTS[OUTSIDE]!);
/** Of 27 towns with so many votes in a county elected before them 22 were the Gun Violence Archive's. */
const LEAST_OF_TOWN = 1.6;

/** The one with most votes, the first of equals. */
function winner(elected: readonly Elected[]): Elected | undefined {
  return elected.length === 0 ? undefined : elected.reduce((one, other) => (other.votes > one.votes ? other : one));
}

function votesOf({ signs }: SignedPlace): number {
  return Math.exp(signs.reduce((sum, sign) => sum + (PLACE_WEIGHTS[sign] ?? 0), 0));
}

/** A country that acts is named in every sentence: of "US officials", "US troops" and "a US spokesman" only the strongest mention votes. */
function totalVotes({ mentions }: PlaceCandidate): number {
  const acting = mentions.filter(({ signs }) => signs.includes("its people")).map(votesOf);
  const others = mentions.filter(({ signs }) => !signs.includes("its people"));
  return others.reduce((sum, one) => sum + votesOf(one), 0) + Math.max(0, ...acting);
}

function atSite(location: Location, { name }: PlaceMention): Location {
  return { ...location, site: name, precision: location.precision === "city" ? "site" : location.precision };
}

/** The mention with most votes is quoted; one in the title where the text has none. */
function placeEvidence({ analysis }: Context, mentions: readonly SignedPlace[]): Evidence {
  const inText = mentions.filter((one) => !one.inTitle);
  const best = (inText.length === 0 ? mentions : inText).reduce((one, other) => (votesOf(other) > votesOf(one) ? other : one));
  // What the title names comes from the analysis of a text with a title.
  return evidence(best.inTitle ? analysis.title! : analysis, best.place);
}
