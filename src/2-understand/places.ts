import type { PlaceMention, Token } from "../model/analysis.ts";
import { DIVISION_WORDS, NAMES_OF_PEOPLE } from "./english/place-words.ts";
import type { Candidate, Gazetteer } from "./gazetteer.ts";
import { readOutletHint } from "./outlet-hint.ts";
import { isInside, type PlaceName, type Reading, resolvePlaces } from "./place-resolver.ts";
import { type Sighting, scanPlaces } from "./place-scan.ts";
import { readSign, type Sign } from "./place-signs.ts";
import type { AnalysisDraft } from "./stage.ts";

/** A sighting with the words around it read. */
interface Sighted {
  readonly sighting: Sighting;
  readonly tokens: readonly Token[];
  readonly inTitle: boolean;
  readonly sign: Sign;
  readonly role: PlaceMention["role"];
  /** The sighting after the comma that contains this one: "La." in "Alexandria, La.". */
  readonly container: Sighting | undefined;
}

/** The place names of an article and its title, each with the place that it most likely means here. Spans of the title count in the title. */
export function findPlaces(draft: AnalysisDraft, gazetteer: Gazetteer): { places: PlaceMention[]; titlePlaces: PlaceMention[] } {
  const sighted = [
    ...draft.sentences.flatMap((sentence) => sightIn(draft.tokens, sentence.first, sentence.last, false, gazetteer)),
    ...sightIn(draft.titleTokens, 0, draft.titleTokens.length, true, gazetteer),
  ];
  const surnames = new Set(sighted.flatMap(({ sign }) => sign.surname ?? []));
  const groups = new Map<string, Sighted[]>();
  for (const one of sighted) {
    const group = groups.get(one.sighting.key);
    if (group === undefined) groups.set(one.sighting.key, [one]);
    else group.push(one);
  }
  const accepted = [...groups].filter(([key, group]) => isPlaceHere(key, group, surnames));
  const names = accepted.map(([key, group]) => toName(key, group));
  const readings = resolvePlaces(names, readOutletHint(draft.article.url, draft.article.outlet, gazetteer));
  const byKey = new Map(accepted.map(([key], index) => [key, readings[index]]));
  const mentions = (inTitle: boolean, text: string) =>
    sighted
      .filter((one) => one.inTitle === inTitle && isMention(one) && byKey.has(one.sighting.key))
      .map((one) => toMention(one, byKey.get(one.sighting.key), text))
      .sort((one, other) => one.start - other.start);
  return { places: mentions(false, draft.article.text), titlePlaces: mentions(true, draft.article.title ?? "") };
}

function sightIn(tokens: readonly Token[], first: number, last: number, inTitle: boolean, gazetteer: Gazetteer): Sighted[] {
  const sightings = scanPlaces(tokens, first, last, gazetteer);
  const parts = new Set<Sighting>();
  const containers = new Map<Sighting, Sighting>();
  for (let index = sightings.length - 1; index > 0; index--) {
    const outer = sightings[index]!;
    const inner = sightings[index - 1]!;
    if (holds(tokens, inner, outer)) {
      parts.add(outer);
      containers.set(inner, outer);
    }
  }
  return sightings
    .filter((sighting) => sighting.kind !== "abbreviation" || parts.has(sighting) || /\..*\./.test(tokens[sighting.first]!.text))
    .map((sighting) => {
      const container = containers.get(sighting);
      const sign = readSign(tokens, sighting, first, last);
      const role = sighting.kind === "adjective" ? "adjective" : parts.has(sighting) ? "part" : "mention";
      return { sighting, tokens, inTitle, sign, role, container };
    });
}

/** Whether "inner, outer" is a town with what contains it. */
function holds(tokens: readonly Token[], inner: Sighting, outer: Sighting): boolean {
  if (inner.kind === "adjective" || outer.kind === "adjective" || inner.kind === "abbreviation") return false;
  if (outer.first !== inner.last + 1 || tokens[inner.last]!.text !== ",") return false;
  return inner.candidates.some((candidate) => outer.candidates.some((container) => isInside(candidate, container)));
}

function isMention({ sign, container, role }: Sighted): boolean {
  return container !== undefined || role === "part" || sign.support > -0.5;
}

/** Whether the name means a place in this article: what the words around it say, weighed against how well known the place is. */
function isPlaceHere(key: string, group: readonly Sighted[], surnames: ReadonlySet<string>): boolean {
  if (group.some(({ role, container }) => role === "adjective" || role === "part" || container !== undefined)) return true;
  const support = Math.max(...group.map(({ sign }) => sign.support));
  if (support <= -0.5) return false;
  const last = key.slice(key.lastIndexOf(" ") + 1);
  const doubt = (surnames.has(last) ? 0.6 : 0) + (NAMES_OF_PEOPLE.has(key) ? 0.4 : 0);
  return support + fame(group[0]!.sighting.candidates) - doubt >= 0.75;
}

/** 0 to 1: how surely the bare name is taken for the place. */
function fame(candidates: readonly Candidate[]): number {
  let best = 0;
  for (const { kind, location, isAlternate } of candidates) {
    const size =
      kind === "country" ? 1 : Math.min(0.9, Math.max(0, Math.log10(location.population + 1) - 2) / 4) + (kind === "region" ? 0.2 : 0);
    best = Math.max(best, isAlternate ? size - 0.4 : size);
  }
  return best;
}

function toName(key: string, group: readonly Sighted[]): PlaceName {
  const containers = group.flatMap(({ container }) => container?.candidates ?? []);
  const isDivision = group.some(({ sighting, tokens }) => DIVISION_WORDS.has(tokens[sighting.last]?.lower ?? ""));
  const weight = Math.min(1, 0.4 + 0.2 * group.length + (containers.length > 0 ? 0.4 : 0));
  return {
    key,
    candidates: group[0]!.sighting.candidates,
    containers,
    isDivision,
    weight,
    isDateline: group.some(({ role }) => role === "dateline"),
  };
}

function toMention({ sighting, tokens, role, sign }: Sighted, reading: Reading | undefined, text: string): PlaceMention {
  const start = tokens[sighting.first]!.start;
  const end = tokens[sighting.last - 1]!.end;
  return {
    ...{ start, end, name: text.slice(start, end), role, location: reading?.candidate.location },
    ...{ confidence: reading?.confidence ?? 0, reason: reading === undefined ? sign.reason : `${sign.reason}; ${reading.reason}` },
  };
}
