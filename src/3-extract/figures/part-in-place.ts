import type { Context } from "../extractor.ts";
import type { Candidate } from "./figure-candidates.ts";

/** Behind the word of harm, the town: "died in Orvale", "were killed near the port of Orvale". */
const IN_TOWN =
  /^(?: (?:there|dead|to death))?(?: (?:on|late|early) [\w ]{3,18}?)? (?:in|at|near|outside) (?:the (?:[\w-]+ ){0,2}(?:town|city|village|port|district) of )?$/i;

/**
 * "A quake killed 41 people. … Nine people died in Ellery": fewer than the incident's, in a town that it has not been told with before, are some of
 * them. Another voice may count fewer for the same place; it names no new one.
 */
export function isPartInPlace({ analysis }: Context, candidate: Candidate, all: readonly Candidate[]): boolean {
  const { what, incident, harm, phrase, quantity } = candidate;
  const { article, places, sentences, tokens, titlePlaces } = analysis;
  const isMore = (other: Candidate) =>
    other.what === what &&
    other.incident === incident &&
    other.scope === "this incident" &&
    other.harm.sentence < harm.sentence &&
    !other.patient.part &&
    (other.quantity.low ?? 0) > (quantity.low ?? 0);
  if (!all.some(isMore)) return false;
  const from = tokens[Math.max(harm.token, phrase.last - 1)]!.end;
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
