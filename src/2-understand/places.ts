import type { PlaceMention, Token } from "../model/analysis.ts";
import { DIVISION_WORDS, NAMES_OF_PEOPLE } from "./english/place-words.ts";
import type { Candidate, Gazetteer } from "./gazetteer.ts";
import { EMPTY_LEXICON, FORM, type Lexicon } from "./lexicon.ts";
import { countLocalWords } from "./local-words.ts";
import { readOutletHint } from "./outlet-hint.ts";
import { isInside, type PlaceName, type Reading, resolvePlaces } from "./place-resolver.ts";
import { type Sighting, scanPlaces, startsUpper } from "./place-scan.ts";
import { readSign, type Sign, type Surroundings } from "./place-signs.ts";
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

/**
 * The place names of an article and its title, each with the place that it most likely means here. Spans of the title count in the title.
 * `lexicon` tells ordinary words from names.
 */
export function findPlaces(
  draft: AnalysisDraft,
  gazetteer: Gazetteer,
  lexicon: Lexicon = EMPTY_LEXICON,
): { places: PlaceMention[]; titlePlaces: PlaceMention[] } {
  const { tokens, titleTokens } = draft;
  const sighted = [
    ...draft.sentences.flatMap(({ first, last }) => sightIn({ tokens, begin: first, end: last, lexicon }, false, gazetteer)),
    ...sightIn({ tokens: titleTokens, begin: 0, end: titleTokens.length, lexicon }, true, gazetteer),
  ];
  const surnames = new Set(sighted.flatMap(({ sign }) => sign.surname ?? []));
  const groups = new Map<string, Sighted[]>();
  for (const one of sighted) {
    const key = groupKey(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  const accepted = [...groups].filter(([, group]) => isPlaceHere(group, surnames, lexicon));
  const names = accepted.map(([, group]) => toName(group));
  const outlet = readOutletHint(draft.article.url, draft.article.outlet, gazetteer);
  if (outlet.home.length > 0) names.push(outletName(outlet.home));
  const readings = resolvePlaces(names, { outlet, local: countLocalWords(tokens) });
  const byKey = new Map(accepted.map(([key], index) => [key, readings[index]]));
  const mentions = (inTitle: boolean, text: string) =>
    sighted
      .filter((one) => one.inTitle === inTitle && isMention(one) && byKey.has(groupKey(one)))
      .map((one) => toMention(one, byKey.get(groupKey(one)), text))
      .sort((one, other) => one.start - other.start);
  return { places: mentions(false, draft.article.text), titlePlaces: mentions(true, draft.article.title ?? "") };
}

/** The outlet's own town, as a name among the others. */
function outletName(home: readonly Candidate[]): PlaceName {
  return { key: "", candidates: home, containers: [], isDivision: false, isPart: false, weight: 0.7, isDateline: false };
}

/** A state after a comma and a city of the same name are read apart. */
function groupKey({ sighting, role }: Sighted): string {
  return role === "part" ? `, ${sighting.key}` : sighting.key;
}

function sightIn(around: Surroundings, inTitle: boolean, gazetteer: Gazetteer): Sighted[] {
  const { tokens, begin, end } = around;
  const sightings = scanPlaces(tokens, begin, end, gazetteer);
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
    .filter((sighting) => sighting.kind !== "abbreviation" || parts.has(sighting) || isAbbreviatedState(tokens, sighting, begin))
    .map((sighting) => {
      const container = containers.get(sighting);
      const role = sighting.kind === "adjective" ? "adjective" : parts.has(sighting) ? "part" : "mention";
      return { sighting, tokens, inTitle, sign: readSign(sighting, around), role, container };
    });
}

/** "N.Y." anywhere; "Ala." and "AL" only after a name and a comma. */
function isAbbreviatedState(tokens: readonly Token[], { first }: Sighting, begin: number): boolean {
  if (/\..*\./.test(tokens[first]!.text)) return true;
  return first - 2 >= begin && tokens[first - 1]!.text === "," && startsUpper(tokens[first - 2]!.cased);
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
function isPlaceHere(group: readonly Sighted[], surnames: ReadonlySet<string>, lexicon: Lexicon): boolean {
  const { key, candidates } = group[0]!.sighting;
  if (group.some(({ role, container }) => role === "adjective" || role === "part" || container !== undefined)) return true;
  const support = Math.max(...group.map(({ sign }) => sign.support));
  if (support <= -0.5) return false;
  const last = key.slice(key.lastIndexOf(" ") + 1);
  const isCountry = candidates.some(({ kind }) => kind === "country");
  const doubt = (surnames.has(last) ? 0.6 : 0) + (NAMES_OF_PEOPLE.has(key) ? (isCountry ? 0.2 : 0.4) : 0);
  return support + fame(candidates) - doubt - (isOrdinary(key, lexicon) ? 0.6 : 0) >= 0.75;
}

function isOrdinary(key: string, lexicon: Lexicon): boolean {
  const form = lexicon.classes.get(key);
  return form !== undefined && (form & FORM.rare) === 0 && !lexicon.capitals.has(key);
}

/** 0 to 1: how surely the bare name is taken for the place. */
function fame(candidates: readonly Candidate[]): number {
  let best = 0;
  for (const { kind, location, isAlternate } of candidates) {
    const size =
      kind === "country"
        ? 1
        : kind === "area"
          ? 0.8
          : Math.min(0.9, Math.max(0, Math.log10(location.population + 1) - 2) / 4) + (kind === "region" ? 0.2 : 0);
    best = Math.max(best, isAlternate ? size - 0.4 : size);
  }
  return best;
}

function toName(group: readonly Sighted[]): PlaceName {
  const { key, candidates } = group[0]!.sighting;
  const isPart = group[0]!.role === "part";
  const containers = group.flatMap(({ container }) => container?.candidates ?? []);
  const isDivision = group.some(({ sighting, tokens }) => DIVISION_WORDS.has(tokens[sighting.last]?.lower ?? ""));
  const weight = Math.min(1, 0.4 + 0.2 * group.length + (containers.length > 0 ? 0.4 : 0));
  const isDateline = group.some(({ role }) => role === "dateline");
  return { key, candidates, containers, isDivision, isPart, weight, isDateline };
}

function toMention({ sighting, role, sign }: Sighted, reading: Reading | undefined, text: string): PlaceMention {
  const { start, end } = sighting;
  return {
    ...{ start, end, name: text.slice(start, end), role, location: reading?.candidate.location },
    ...{ confidence: reading?.confidence ?? 0, reason: reading === undefined ? sign.reason : `${sign.reason}; ${reading.reason}` },
  };
}
