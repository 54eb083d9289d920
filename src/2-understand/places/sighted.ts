import type { PlaceMention, Token } from "../../model/analysis.ts";
import { FORM, type Lexicon } from "../words/lexicon.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { countryAfter, countryBefore, isDatedFrom } from "./land-told.ts";
import { isInside } from "./resolver.ts";
import { type Sighting, scanPlaces, startsUpper } from "./scan.ts";
import { readSign, type Sign, type Surroundings } from "./signs.ts";
import { withUnknown } from "./unlisted.ts";

/** A sighting with the words around it read. */
export interface Sighted {
  readonly sighting: Sighting;
  readonly tokens: readonly Token[];
  readonly inTitle: boolean;
  readonly sign: Sign;
  readonly role: PlaceMention["role"];
  /** The sighting that contains this one: "La." in "Alexandria, La.", "Iraqi" in "the Iraqi town of". */
  readonly container: Sighting | undefined;
}

/** The sightings of one sentence or title, each with its container and what the words around it say. */
export function sightIn(around: Surroundings, inTitle: boolean, gazetteer: Gazetteer): Sighted[] {
  const { tokens, begin, end } = around;
  const sightings = withUnknown(withCounties(scanPlaces(tokens, begin, end, gazetteer), tokens, gazetteer), around);
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
  for (const [index, one] of sightings.entries()) {
    if (containers.has(one)) continue;
    const [before, after] = [sightings[index - 1], sightings[index + 1]];
    const country =
      (index === 0 && after !== undefined && isDatedFrom(around, one, after) ? after : undefined) ??
      (before === undefined ? undefined : countryBefore(tokens, before, one)) ??
      (after === undefined ? undefined : countryAfter(tokens, one, after));
    if (country !== undefined) containers.set(one, country);
  }
  const kept = sightings.filter((one) => one.kind !== "abbreviation" || parts.has(one) || isAbbreviatedState(tokens, one, begin));
  const dateline = inTitle ? undefined : findDateline(kept, containers, around);
  return kept.map((sighting, index) => {
    const role =
      sighting.kind === "adjective"
        ? "adjective"
        : parts.has(sighting)
          ? "part"
          : isFiledFrom(sighting, dateline, tokens)
            ? "dateline"
            : "mention";
    return {
      sighting,
      tokens,
      inTitle,
      sign: withList(signOf(sighting, role, around), isListed(tokens, kept, index)),
      role,
      container: containers.get(sighting),
    };
  });
}

/** Whether the name stands in a list with another: "Denver, Indianapolis and Boise". */
function isListed(tokens: readonly Token[], sightings: readonly Sighting[], index: number): boolean {
  const one = sightings[index]!;
  return [sightings[index - 1], sightings[index + 1]].some(
    (other) => other !== undefined && other.kind === "name" && isBeside(tokens, one, other),
  );
}

/** Whether only a comma, "and" or "or" lies between two sightings. */
function isBeside(tokens: readonly Token[], one: Sighting, other: Sighting): boolean {
  const [left, right] = one.first < other.first ? [one, other] : [other, one];
  return (
    right.first > left.last &&
    right.first - left.last <= 2 &&
    tokens.slice(left.last, right.first).every(({ lower }) => /^(?:,|and|or|&)$/.test(lower))
  );
}

function withList(sign: Sign, isListed: boolean): Sign {
  return isListed && sign.support > -0.3 && sign.support < 0.5
    ? { ...sign, support: sign.support + 0.25, reason: `${sign.reason}, in a list` }
    : sign;
}

/** "Jackson and Barrow counties": every name of the list is a county. */
function withCounties(sightings: readonly Sighting[], tokens: readonly Token[], gazetteer: Gazetteer): Sighting[] {
  const all = [...sightings];
  for (let index = all.length - 1; index > 0; index--) {
    const [one, other] = [all[index - 1]!, all[index]!];
    const isPlural = other.key.endsWith(" county") && (tokens[other.last]?.lower === "counties" || all[index + 1]?.key.endsWith(" county"));
    if (!isPlural || one.kind !== "name" || !isBeside(tokens, one, other)) continue;
    const candidates = gazetteer.findFolded(`${one.key} county`).filter(({ kind }) => kind === "district");
    if (candidates.length > 0) all[index - 1] = { ...one, key: `${one.key} county`, candidates };
  }
  return all;
}

function signOf(sighting: Sighting, role: PlaceMention["role"], around: Surroundings): Sign {
  if (role === "dateline") return { support: 1, reason: "in the dateline", surname: undefined };
  if (sighting.kind === "unknown") return { support: 1, reason: "called a place by the words around it", surname: undefined };
  return readSign(sighting, around);
}

const DASH = /^(?:-{1,2}|–|—|\|)$/;
const MAX_DATELINE_TOKENS = 16;
const DATELINE_START = 1200;

/** "KABUL, Afghanistan (Agency) —" at the beginning of a paragraph: the first sighting, if only capitals, numbers and marks lie between it and a dash. */
function findDateline(
  sightings: readonly Sighting[],
  containers: ReadonlyMap<Sighting, Sighting>,
  { tokens, begin, lexicon }: Surroundings,
): Sighting | undefined {
  const sighting = sightings[0];
  // "(Harwick, OH) -- A man was shot", as some stations have it.
  const opening = tokens[begin]?.text === "(" ? begin + 1 : begin;
  if (sighting === undefined || sighting.first !== opening || sighting.kind === "adjective" || sighting.start > DATELINE_START)
    return undefined;
  // "PORT MORESBY: Nine men", as papers of India and the Pacific have it.
  const name = tokens.slice(sighting.first, sighting.last);
  if (
    tokens[sighting.last]?.text === ":" &&
    name.every(({ text }) => text === text.toUpperCase()) &&
    name.some((one) => isCapitalName(one, lexicon))
  )
    return sighting;
  for (let at = containers.get(sighting)?.last ?? sighting.last; at < tokens.length && at < sighting.last + MAX_DATELINE_TOKENS; at++) {
    const { text, cased } = tokens[at]!;
    if (DASH.test(text)) return sighting;
    if (/^\p{Ll}/u.test(cased)) return undefined;
  }
  return undefined;
}

/** "ADEN/DUBAI (Agency) -": the dateline's town, and one behind its stroke. */
function isFiledFrom(sighting: Sighting, dateline: Sighting | undefined, tokens: readonly Token[]): boolean {
  if (sighting === dateline) return true;
  return dateline !== undefined && sighting.first === dateline.last + 1 && tokens[dateline.last]!.text === "/";
}

/** In capitals, and no ordinary word: "DATE: 4 May" heads a form. */
function isCapitalName({ text, lower }: Token, lexicon: Lexicon): boolean {
  const isOrdinary = ((lexicon.classes.get(lower) ?? FORM.rare) & FORM.rare) === 0 && !lexicon.capitals.has(lower);
  return text.length > 1 && text === text.toUpperCase() && !isOrdinary;
}

/** "N.Y." anywhere; "Ala." and "AL" only after a name and a comma. */
function isAbbreviatedState(tokens: readonly Token[], { first }: Sighting, begin: number): boolean {
  if (/\..*\./.test(tokens[first]!.text)) return true;
  return first - 2 >= begin && tokens[first - 1]!.text === "," && startsUpper(tokens[first - 2]!.cased);
}

/** Whether "inner, outer" is a town with what contains it. */
function holds(tokens: readonly Token[], inner: Sighting, outer: Sighting): boolean {
  if (inner.kind === "adjective" || outer.kind === "adjective" || outer.kind === "unknown" || inner.kind === "abbreviation") return false;
  if (outer.first !== inner.last + 1 || tokens[inner.last]!.text !== ",") return false;
  if (inner.kind === "unknown") return outer.candidates.some(({ kind }) => kind !== "town" && kind !== "quarter");
  return inner.candidates.some((candidate) => outer.candidates.some((container) => isInside(candidate, container)));
}
