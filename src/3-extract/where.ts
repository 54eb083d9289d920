import type { PlaceMention } from "../model/analysis.ts";
import type { Location } from "../model/location.ts";
import { type Context, type Extractor, evidence, origin } from "./extractor.ts";
import type { IncidentMention } from "./incidents.ts";

const FINENESS: Readonly<Record<Location["precision"], number>> = { site: 5, city: 4, district: 3, region: 2, country: 1, unknown: 0 };

/** Where an incident happened: the finest place tied to it, with the dateline only where the text names no other. */
export const where: Extractor = {
  name: "where",
  *extract(analysis, context) {
    for (const mention of context.incidents.mentions) {
      const best = bestPlace(context, mention);
      if (best === undefined) continue;
      yield {
        ...origin(analysis),
        kind: "where",
        incident: mention.ref,
        value: best.location,
        speaker: undefined,
        hedged: false,
        evidence: [evidence(analysis, best.place)],
        extractor: "where",
        rule: best.rule,
      };
    }
  },
};

interface Placed {
  readonly place: PlaceMention;
  readonly location: Location;
  readonly rule: string;
}

function bestPlace(context: Context, mention: IncidentMention): Placed | undefined {
  const { analysis } = context;
  const votes = new Map<string, { placed: Placed; weight: number }>();
  const add = (place: PlaceMention, weight: number, rule: string) => {
    if (place.location === undefined) return;
    const { location } = place;
    const key = `${location.geonameId ?? location.name}`;
    const before = votes.get(key);
    const total = (before?.weight ?? 0) + weight;
    votes.set(key, { placed: before?.placed ?? { place, location, rule }, weight: total });
  };
  const sentences = new Set(mention.events.filter((event) => event.strength > 1).map((event) => event.sentence));
  for (const place of analysis.places) {
    if (place.role === "dateline") add(place, mention.main ? 1.5 : 0, "dateline");
    if (place.role === "part" || place.role === "dateline") continue;
    const index = sentenceIndex(context, place.start);
    const near = sentences.has(index) ? 3 / (1 + index / 4) : sentences.has(index - 1) && index < 4 ? 1 : mention.main ? 0.1 : 0;
    const role = place.role === "adjective" ? 0.15 : locative(context, place) ? 1.5 : 0.6;
    add(place, near * role, `place in a sentence that tells of it`);
  }
  const ranked = [...votes.values()]
    .filter(({ weight }) => weight > 0)
    .map(({ placed, weight }) => ({ placed, weight: weight * (1 + FINENESS[placed.location.precision] / 2) }));
  ranked.sort((a, b) => b.weight - a.weight || a.placed.place.start - b.placed.place.start);
  return ranked[0]?.placed;
}

function sentenceIndex(context: Context, offset: number): number {
  const { sentences } = context.analysis;
  let index = 0;
  while (index + 1 < sentences.length && sentences[index + 1]!.start <= offset) index++;
  return index;
}

/** "in Kabul", "near the border", "at a market in Quetta". */
function locative(context: Context, place: PlaceMention): boolean {
  return /\b(?:in|at|near|outside|from|on|of|around|north|south|east|west|central|northern|southern|eastern|western)\s+(?:the\s+|\p{Lu}[\p{L}-]+,?\s+)*$/u.test(
    context.analysis.article.text.slice(Math.max(0, place.start - 40), place.start),
  );
}
