import type { Analysis, PlaceMention } from "../../model/analysis.ts";
import { sentenceAt } from "../reading.ts";
import type { PlaceCandidate, SignedPlace } from "./place-candidates.ts";

/**
 * "NAIROBI (Northern Wire) - Gunmen killed six in Kenya's Mandera County": a report filed in one region of a country, on a deed whose own words place it
 * in another; or "in the province of Orvale", "in northern Orvan", where the town it was filed in would have been named. Of a deed abroad the countries decide.
 */
export function withoutBureau(candidates: readonly PlaceCandidate[]): PlaceCandidate[] {
  const isFiledElsewhere = ({ location: { country, admin1 }, mentions: { length } }: PlaceCandidate) =>
    admin1 !== undefined &&
    candidates.some(({ location, mentions }) => {
      const isElsewhere = location.precision !== "country" && (location.admin1 ?? location.name) !== admin1;
      const isOwn = (one: SignedPlace) => isOfDeed(one) && (isElsewhere || (length === 1 && one.signs.includes(PART_OF_LAND)));
      return location.country === country && mentions.some(isOwn);
    });
  return candidates.map((candidate) => {
    if (!candidate.mentions.some(({ signs }) => signs[0] === "dateline") || !isFiledElsewhere(candidate)) return candidate;
    const mentions = candidate.mentions.map((one) =>
      one.signs[0] === "dateline" ? { ...one, signs: [...one.signs, "filed elsewhere"] } : one,
    );
    return { ...candidate, mentions };
  });
}

/** "the southwestern province of Orvale", "Orvale province", "northern Orvan"; "the capital of Orvale province" is a town. */
export const PART_OF_LAND = "called a part of the land";
const PROVINCE_BEFORE = /\b(?:province|governorate|prefecture|oblast|region|state|department) of $/i;
const PROVINCE_AFTER = /^(?: (?:province|governorate|prefecture|oblast|region|state|department)\b)(?! capital)/i;
const TOWN_OF_IT = /\b(?:capital|city|town|village|port|outskirts|centre|center)\b/i;

export function isCalledPart(analysis: Analysis, { start, end, location }: PlaceMention): boolean {
  const { text } = analysis.article;
  const before = text.slice(Math.max(0, start - 40), start);
  if (location?.precision === "country") return PART_BEFORE.test(before);
  if (location?.precision !== "region" || !(PROVINCE_BEFORE.test(before) || PROVINCE_AFTER.test(text.slice(end, end + 24)))) return false;
  return !TOWN_OF_IT.test(text.slice(analysis.sentences[sentenceAt(analysis, start)]!.start, end + 40));
}

/** Named beside the deed, at the head of the report, as where it was done. */
function isOfDeed({ inTitle, signs }: SignedPlace): boolean {
  const has = (sign: RegExp) => signs.some((one) => sign.test(one));
  return (
    !inTitle &&
    has(/^(?:near|head) (?:event|deed|death|happening)$/) &&
    has(/^first sentence$/) &&
    has(/^(?:"(?:in|of)"|no preposition)$/) &&
    !has(NOT_WHERE)
  );
}

const NOT_WHERE = /^(?:an adjective|doubtful|someone|its |where |told |in a longer name|distance|after a hospital)/;

/** "BAMAKO - Gunmen have kidnapped five people in northern Mali": the report was written in the capital, and the deed lies elsewhere in the country. */
export function isInAnotherPart(analysis: Analysis, dateline: PlaceMention, telling: ReadonlySet<number>): boolean {
  return analysis.places.some(
    ({ location, role, start }) =>
      location?.precision === "country" &&
      role === "mention" &&
      location.country === dateline.location?.country &&
      telling.has(sentenceAt(analysis, start)) &&
      PART_BEFORE.test(analysis.article.text.slice(Math.max(0, start - 60), start)),
  );
}

const PART_BEFORE =
  /\b(?:in|to|across|from|through) (?:the )?(?:[a-z-]+ )?(?:(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)(?:ern)?|central)(?: of| part of)? $/i;
