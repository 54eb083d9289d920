import { type Analysis, type PlaceMention, tokensIn } from "../../model/analysis.ts";
import { isNear } from "../incidents/places-apart.ts";

/** "asked about the shootings in Arlmere and Ormay": deeds of two towns that are no neighbours, told in one word; so recalled, they are no incident of either. */
export function isOfTwoTowns(analysis: Analysis, place: PlaceMention): boolean {
  const { article, places } = analysis;
  if (!isTown(place)) return false;
  const named = places.filter((one) => one.role !== "part");
  const after = named.find(({ start }) => start > place.end);
  const before = named.findLast(({ end }) => end < place.start);
  const isPair = (one: PlaceMention, other: PlaceMention) =>
    AND.test(article.text.slice(one.end, other.start)) && isBehindDeeds(analysis, one) && !isNear(one.location!, other.location!);
  return (
    (after !== undefined && isTown(after) && isPair(place, after)) || (before !== undefined && isTown(before) && isPair(before, place))
  );
}

/** Behind a noun in the plural and "in", or a few words between them: "killings of drivers in". */
function isBehindDeeds({ tokens }: Analysis, place: PlaceMention): boolean {
  const { first } = tokensIn(tokens, place);
  if (tokens[first - 1]?.lower !== "in") return false;
  return tokens.slice(Math.max(0, first - MOST_BETWEEN), first - 1).some(({ lower }) => DEEDS.test(lower));
}

const MOST_BETWEEN = 6;
const DEEDS =
  /^(?:shootings|killings|deaths|murders|slayings|attacks|bombings|blasts|explosions|stabbings|raids|massacres|incidents|assassinations)$/;
/** Between the two, with the state of the first: "Arlmere, Orvale, and". */
const AND = /^(?:, \p{Lu}[\p{L}. ]{1,20},?)? and (?:in )?$/u;

function isTown({ location, role }: PlaceMention): boolean {
  return location?.precision === "city" && role !== "adjective" && role !== "dateline";
}
