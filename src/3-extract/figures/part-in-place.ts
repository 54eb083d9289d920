import type { PlaceMention } from "../../model/analysis.ts";
import type { Context } from "../extractor.ts";
import type { Candidate } from "./figure-candidates.ts";

/** Behind the word of harm, the town: "died in Orvale", "were killed near the port of Orvale". */
const IN_TOWN =
  /^(?: (?:there|dead|to death))?(?: (?:on|late|early) [\w ]{3,18}?)? (?:in|at|near|outside) (?:the (?:[\w-]+ ){0,2}(?:town|city|village|port|district) of )?$/i;

/**
 * "A quake killed 41 people. … Nine people died in Ellery": fewer than the incident's, in a town that it has not been told with before, are some of
 * them. Another voice may count fewer for the same place; it names no new one.
 */
export function isPartInPlace(context: Context, candidate: Candidate, all: readonly Candidate[]): boolean {
  const { what, incident, harm, phrase, quantity } = candidate;
  const { article, places, sentences, tokens, titlePlaces } = context.analysis;
  const isMore = (other: Candidate) =>
    other.what === what &&
    other.incident === incident &&
    other.scope === "this incident" &&
    other.harm.sentence < harm.sentence &&
    !other.patient.part &&
    (other.quantity.low ?? 0) > (quantity.low ?? 0);
  if (!all.some(isMore)) return false;
  if (isOfDisaster(candidate) && isAtHead(context, candidate)) return true;
  if (
    /^ (?:at the scene|on the spot|instantly|on the way|in hospital)\b/.test(
      article.text.slice(tokens[harm.token]!.end, tokens[harm.token]!.end + 16),
    )
  )
    return true;
  if (isWhere(context, candidate) || isElsewhere(context, candidate)) return true;
  const from = tokens[Math.max(harm.token, phrase.last - 1)]!.end;
  if (isOfDisaster(candidate) && isInOneLand(context, candidate, from)) return true;
  const town = places.find(
    ({ start, end, location }) =>
      start >= from &&
      end <= sentences[harm.sentence]!.end &&
      location?.precision === "city" &&
      IN_TOWN.test(article.text.slice(from, start)),
  );
  if (town === undefined) return false;
  const before = [...titlePlaces, ...places.filter(({ start }) => start < sentences[harm.sentence]!.start)];
  return !before.some(({ location }) => location?.geonameId === town.location!.geonameId);
}

/** "At least 810 people were killed in Sarland", of a quake that struck two lands. */
function isInOneLand({ analysis: { article, places } }: Context, { harm }: Candidate, from: number): boolean {
  const land = places.find(({ start, role }) => start >= from && role === "mention");
  if (
    land?.location?.precision !== "country" ||
    !/^ in (?:northern |southern |eastern |western )?$/.test(article.text.slice(from, land.start))
  )
    return false;
  const isOther = ({ location }: PlaceMention) => location?.precision === "country" && location.country !== land.location!.country;
  return harm.sentence > 0 && places.some((place) => place.role === "mention" && isOther(place));
}

/** "Sixteen were killed elsewhere, in Arlmere and Ormay" */
function isElsewhere({ analysis: { article, tokens } }: Context, { harm }: Candidate): boolean {
  return /^ elsewhere\b/i.test(article.text.slice(tokens[harm.token]!.end, tokens[harm.token]!.end + 12));
}

/** "The worst-hit district was Orvale, in Sarland's north, where 164 people died": of one of several places. */
function isWhere({ analysis: { article, places, sentences, tokens } }: Context, { harm, phrase }: Candidate): boolean {
  const { start } = sentences[harm.sentence]!;
  const before = article.text.slice(start, tokens[phrase.first]!.start);
  return (
    WHERE.test(before) &&
    places.some((place) => place.role === "mention" && start <= place.start && place.end <= tokens[phrase.first]!.start)
  );
}

const WHERE = /, where (?:(?:at least|about|some|nearly|more than) )?$/i;

/** What strikes many places at once. */
function isOfDisaster({ incident }: Candidate): boolean {
  return incident?.events.some(({ type, strength }) => type === "disaster" && strength > 1) === true;
}

/** "In Germany, 165 people died", "In Ellery, the largest town, 340 bodies were counted": under a place that opens the sentence, one of several told. */
function isAtHead({ analysis }: Context, { harm, phrase }: Candidate): boolean {
  const { article, places, sentences, tokens } = analysis;
  const { start } = sentences[harm.sentence]!;
  const before = places.filter((place) => place.role === "mention" && place.end <= start);
  const head = places.find((place) => place.start >= start && IN_HEAD.test(article.text.slice(start, place.start)));
  if (head === undefined || head.end > tokens[phrase.first]!.start || head.location === undefined) return false;
  return before.some(({ location }) => location !== undefined && location.name !== head.location!.name);
}

/** "In", "In neighbouring", "In the German village of". */
const IN_HEAD = /^\W*in (?:(?:the|neighbou?ring|nearby|[\p{Lu}][\p{L}]+|town|city|village|port|district|province|state|of) )*$/iu;
