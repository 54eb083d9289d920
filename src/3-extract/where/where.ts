import { type PlaceMention, tokensIn } from "../../model/analysis.ts";
import type { Location } from "../../model/location.ts";
import type { Evidence, Span } from "../../model/span.ts";
import type { DraftStatement } from "../../model/statement.ts";
import { CAPITALS } from "../english/capitals.ts";
import { type Context, draft, type Extractor, evidence } from "../extractor.ts";
import { type IncidentMention, otherSideOf, sentencesOf } from "../incidents/incidents.ts";
import { sentenceAt } from "../reading.ts";
import { countryOfNews } from "./country-of-news.ts";
import { type Elected, electPlace, isOfHospital, votesOf } from "./elect-place.ts";
import { type HomeTown, homeTown } from "./home-town.ts";
import { landAtBorder } from "./land-at-border.ts";
import { isOfTwoTowns } from "./of-two-towns.ts";
import { isLandOfStruck, isTownOfLandUntold } from "./old-deeds.ts";
import { type PlaceCandidate, placeCandidates, type SignedPlace, withoutSite } from "./place-candidates.ts";
import { LEAST_PLACE_VOTES } from "./place-weights.ts";
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
  // Of news of another town, "in the capital" is in that of the land, where the report names it.
  if (!CAPITALS.has(known.value.name.toLowerCase()) && words.some((one) => IN_THE_CAPITAL.test(one) && !SAME_TOWN.test(one))) {
    const capital = analysis.places.find(
      ({ location }) => location?.country === known.value.country && CAPITALS.has(location?.name.toLowerCase() ?? ""),
    );
    if (capital?.location === undefined) return undefined;
    const value = withoutSite(capital.location);
    return {
      ...known,
      incident: mention.ref,
      value,
      evidence: [evidence(analysis, capital)],
      rule: `${value.name}, the capital of the main incident's land`,
    };
  }
  const value = withoutSite(known.value);
  return { ...known, incident: mention.ref, value, rule: `${value.name}, "the same" place as the main incident's` };
}

const SAME_TOWN =
  /\b(?:in|at|on|near|outside) (?:that|the) (?:very )?same (?:town|city|village|district|neighbou?rhood|suburb|block|corner|intersection|apartments?|complex|house|home|store|bar|club|restaurant|park|street|avenue|road|square|market|place|spot|stretch|camp|base|prison|jail|school|church|mosque|station|border town|airport|hotel|hospital|university|port|province|state|region)\b/i;
/** "in the city", "in the capital": of a background that names no town itself, the main incident's. */
const IN_THE_TOWN = /\b(?:in|outside|across|of) the (?:city|town|village|capital)\b(?! of\b| cent| hall)/i;

const IN_THE_CAPITAL = /\b(?:in|outside|across|of) the capital\b/i;

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
  const possible = withoutDesk(placeCandidates(context, mention)).filter((one) => !isOfArrest(one) && !isSeatOfCourt(context, one));
  const best = electPlace(withoutTwoTowns(context, mention, possible));
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
  if (!mention.main && best.candidate.mentions.every(({ place }) => isOfOtherClause(context, mention, place))) return undefined;
  const { location, mentions } = best.candidate;
  const atBorder = landAtBorder(context, mention, location);
  if (atBorder?.location !== undefined && atBorder.location.country !== location.country) {
    const land = atBorder.location;
    return placed(
      context,
      mention,
      land,
      () => evidence(context.analysis, atBorder),
      `${land.name}, whose forces were struck at the border`,
    );
  }
  const named = mentions.reduce((one, other) => (votesOf(other) > votesOf(one) ? other : one));
  const rule = `${location.name}, ${best.votes.toFixed(1)} votes: ${named.signs.join(", ")}`;
  return placed(context, mention, location, () => placeEvidence(context, mentions), rule);
}

/** "Asked about the shootings in Arlmere and Ormay": neither of them is where one deed was, unless the report is about both, and tells of no other town. */
function withoutTwoTowns(context: Context, mention: IncidentMention, possible: readonly PlaceCandidate[]): readonly PlaceCandidate[] {
  const own = ({ mentions }: PlaceCandidate) => mentions.filter(({ place, inTitle }) => !inTitle && isWithin(context, mention, place));
  const isOfTwo = (one: PlaceCandidate) => own(one).length > 0 && own(one).every(({ place }) => isOfTwoTowns(context.analysis, place));
  const others = possible.filter((one) => !isOfTwo(one));
  const isToldElse = others.some((one) => one.location.precision === "city" && own(one).length > 0);
  return mention.main && !isToldElse ? possible : others;
}

/** "In July a boat sank off Ormay, and in December 1987 4,300 died when a ferry hit a tanker": Ormay, for the second. */
function isOfOtherClause({ analysis: { article, sentences, tokens }, incidents }: Context, mention: IncidentMention, place: Span): boolean {
  const own = mention.events.filter(({ sentence }) => sentences[sentence]!.start <= place.start && place.end <= sentences[sentence]!.end);
  const other = incidents.at(tokensIn(tokens, place).first);
  if (own.length === 0 || other === undefined || other === mention) return false;
  return own.every(({ token }) => {
    const { start, end } = tokens[token]!;
    return OTHER_CLAUSE.test(end <= place.start ? article.text.slice(end, place.start) : article.text.slice(place.end, start));
  });
}

/** A time at the head of a clause behind another. */
const OTHER_CLAUSE =
  /[,;] (?:(?:and|but|while) )?(?:in (?:early |late |mid-)?(?:\p{Lu}\p{L}+(?: \d{4})?|\d{4})|on \p{Lu}|last \p{L}+|(?:\w+ ){1,3}(?:later|earlier)) /u;

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

/** "The suspect was arrested at a motel in Orvale": where he was found later tells nothing of where the deed was, though no other place is named. */
function isOfArrest({ mentions }: PlaceCandidate): boolean {
  return mentions.every(({ signs }) => signs.includes("where somebody was caught") && signs.includes("told elsewhere"));
}

/** "A court in Ellery on Friday sentenced", "prosecutors in Ellery charged": where those sit who try a deed, of which nothing else tells the place. */
function isSeatOfCourt({ analysis: { article } }: Context, { location, mentions }: PlaceCandidate): boolean {
  return (
    location.precision === "city" &&
    location.country !== "US" &&
    mentions.every(
      ({ place, inTitle }) =>
        !inTitle && place.role !== "dateline" && COURT_BEFORE.test(article.text.slice(Math.max(0, place.start - 60), place.start)),
    )
  );
}

const COURT_BEFORE = /\b(?:courts?|tribunal|prosecutors?|judges?|jury) (?:sitting )?in (?:the (?:city|town|capital),? (?:of )?)?$/i;

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
