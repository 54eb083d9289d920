import { type Analysis, type PlaceMention, tokensIn } from "../../model/analysis.ts";
import type { Location } from "../../model/location.ts";
import { AFTERWARDS_SITE, HOSPITAL_BEFORE, PREPOSITION_BEFORE, QUARTER_AFTER } from "../english/place-neighbours.ts";
import type { Context } from "../extractor.ts";
import { governorsOf } from "../grammar/governors.ts";
import type { IncidentMention } from "../incidents/incidents.ts";
import { sentenceAt } from "../reading.ts";

/** From here on a guess about a site's town binds. */
const SURE_TOWN = 0.55;

/** The venue, street or quarter that the text ties the incident to, if it may lie in the town. */
export function findSite(context: Context, mention: IncidentMention, town: Location): PlaceMention | undefined {
  if (town.precision !== "city" && town.precision !== "district") return undefined;
  let best: PlaceMention | undefined;
  let most = 0;
  for (const place of context.analysis.places) {
    const score = mayLieIn(context, place, town) ? tie(context, mention, place) : 0;
    if (score > most) {
      best = place;
      most = score;
    }
  }
  return best;
}

/** A venue whose town is this one or was only guessed, or a quarter of it, or one that the gazetteer took for a town elsewhere. */
function mayLieIn({ analysis }: Context, { location, city, confidence, start, end, role }: PlaceMention, town: Location): boolean {
  if (location === undefined || role !== "mention") return false;
  const { text } = analysis.article;
  if (AFTERWARDS_SITE.test(text.slice(start, end)) || HOSPITAL_BEFORE.test(text.slice(Math.max(0, start - 90), start))) return false;
  if (city?.name === town.name) return true;
  if (location.site === undefined)
    return (
      location.name !== town.name &&
      QUARTER_AFTER.test(text.slice(end, end + 40)) &&
      !SUBURB_OF.test(text.slice(end, end + 12)) &&
      location.precision === "city"
    );
  return confidence < SURE_TOWN || location.name === town.name || (town.precision === "district" && location.admin1 === town.admin1);
}

/** "The St. Louis suburb", "the Paris suburb of Bobigny": a city beside which the town lies, and no quarter of it. */
const SUBURB_OF = /^ suburbs?\b/i;

/** 0: nothing ties them. Highest where the same clause says that it happened there. */
function tie({ analysis, incidents }: Context, mention: IncidentMention, place: PlaceMention): number {
  const index = sentenceAt(analysis, place.start);
  const tells = (sentence: number) => mention.events.some((event) => event.sentence === sentence && event.strength > 1);
  const elsewhere = incidents.mentions.some((other) => other !== mention && other.events.some((event) => event.sentence === index));
  // "The shooting on Kenmore Road came hours after one that wounded a man on Copley Road."
  if (elsewhere && tells(index) && incidents.at(tokensIn(analysis.tokens, place).first) !== mention) return 0;
  const near = tells(index) ? 1 : mention.main && !elsewhere && tells(index - 1) ? 0.5 : 0;
  const preposition =
    PREPOSITION_BEFORE.exec(analysis.article.text.slice(Math.max(0, place.start - 60), place.start))?.[1]?.toLowerCase() ?? "";
  const isLocal = /^(?:in|at|on|near|outside|inside|around|of)$/.test(preposition) || /^\d/.test(place.name);
  const events = new Set(mention.events.map((event) => event.token));
  if (isOfClauseBefore(analysis, mention, place, index)) return 0;
  const { near: governor } = governorsOf(analysis, place, analysis.sentences[index]!, (token) => events.has(token));
  if (
    (!isLocal && !isStruck(analysis, place, events)) ||
    governor === "proceeding" ||
    governor === "aftermath" ||
    (near === 0 && !(mention.main && /^(?:happening|arriving)$/.test(governor)))
  )
    return 0;
  const told = governor === "happening" ? 1.5 : governor === "event" || governor === "arriving" || governor === "deed" ? 1.2 : 1;
  return ((near || 0.4) * told) / (1 + index / 6);
}

/** "Shots were fired on Elm Street, where people have gathered since 3 May, when police killed a man": the street is not where he was killed. */
function isOfClauseBefore(
  { article: { text }, tokens }: Analysis,
  { events }: IncidentMention,
  place: PlaceMention,
  sentence: number,
): boolean {
  const own = events.filter((event) => event.sentence === sentence).map(({ token }) => tokens[token]!.start);
  return own.length > 0 && own.every((start) => start > place.end && /\bsince\b.*,? when\b/.test(text.slice(place.end, start)));
}

/** "Gunmen stormed the Harbour Hotel", "A bomb ripped through Lantern Mosque": what the deed is done to, or goes through, is where it happened. */
function isStruck({ tokens }: Analysis, place: PlaceMention, events: ReadonlySet<number>): boolean {
  const { first, last } = tokensIn(tokens, place);
  for (let at = first; at < last; at++) {
    const { relation, head } = tokens[at]!;
    if (head === undefined) continue;
    if (relation === "obj" && events.has(head)) return true;
    const isGoneThrough = /^(?:obl|nmod)$/.test(relation ?? "") && GOING_THROUGH.test(tokens[head]!.lemma);
    if (isGoneThrough && tokens.slice(Math.max(0, first - 2), first).some(({ lower }) => lower === "into" || lower === "through"))
      return true;
  }
  return false;
}

const GOING_THROUGH = /^(?:rip|tear|blast|sweep|burst|storm|smash|plow|plough)$/;
