import type { Candidate } from "./gazetteer.ts";

/** A name of the article with all that it could mean. */
export interface PlaceName {
  readonly key: string;
  readonly candidates: readonly Candidate[];
  /** Regions, countries or towns that the text names as containing it. */
  readonly containers: readonly Candidate[];
  /** Named as "X County", "X province". */
  readonly isDivision: boolean;
  /** Stands after a comma as what contains the name before. */
  readonly isPart: boolean;
  /** 0 to 1: how surely it is a place at all, and so how much it says about others. */
  readonly weight: number;
  readonly isDateline: boolean;
  /** Where it stands in a heading: countries that the paragraph beneath names. */
  readonly countriesBeneath: ReadonlySet<string>;
}

/** Where an outlet seems to be at home. */
export interface OutletHint {
  readonly country: string | undefined;
  /** The town of the outlet, or places that the host is named after. */
  readonly home: readonly Candidate[];
  /** The home is known of this very outlet, not guessed by its name. */
  readonly isHomeKnown: boolean;
  /** The host's main label without marks, "parisbeacon": names inside it are the outlet's home town. */
  readonly label: string;
}

/** The reading of one name. */
export interface Reading {
  readonly candidate: Candidate;
  /** 0 to 1. */
  readonly confidence: number;
  readonly reason: string;
}

/** What speaks for places besides the names: the outlet, and words of one country's local news. */
export interface Hints {
  readonly outlet: OutletHint;
  /** ISO 3166-1 alpha-2 → number of such words. */
  readonly local: ReadonlyMap<string, number>;
}

/** What each feature counts: one pass of halving and doubling on the Local-Global Lexicon, kept where world news stayed right. */
const WEIGHTS = {
  contained: 4,
  greatCity: 2,
  farGreater: 4.5,
  outletCountry: 2.5,
  outletTown: 3,
  local: 4,
  localHalf: 2,
  country: 3,
  countryHalf: 1,
  region: 3,
  regionHalf: 0.5,
  countryBeneath: 1,
  near: 4,
  nearHalf: 0.35,
  /** Kilometres after which nearness falls to 1/e. */
  decay: 80,
  sharp: 1.5,
};

interface Scored {
  readonly candidate: Candidate;
  readonly prior: number;
  readonly features: readonly (readonly [number, string])[];
  score: number;
  share: number;
}

/** Inhabitants from which on readers anywhere know a city: a namesake is named with what contains it. */
const GREAT_CITY = 1_000_000;
const MAX_CANDIDATES = 16;
const ROUNDS = 3;

/** One reading for each name: scores every candidate by what the text says with it, what else the article names, size and outlet. */
export function resolvePlaces(names: readonly PlaceName[], hints: Hints): (Reading | undefined)[] {
  const entries = names.map((name) => scoreAlone(name, hints));
  for (let round = 0; round < ROUNDS; round++) {
    const context = readContext(names, entries);
    for (const [index, scored] of entries.entries()) {
      for (const one of scored) one.score = one.prior + contextScore(one.candidate, index, context);
      setShares(scored);
    }
  }
  return entries.map(toReading);
}

function scoreAlone(name: PlaceName, hints: Hints): Scored[] {
  const inside =
    name.containers.length === 0 ? [] : name.candidates.filter((one) => name.containers.some((container) => isInside(one, container)));
  const pool = inside.length > 0 ? inside : name.candidates;
  const scored = pool.map((candidate): Scored => {
    const features: [number, string][] = [[sizeScore(candidate, name), sizeReason(candidate)]];
    if (inside.length > 0) features.push([WEIGHTS.contained, `named with ${name.containers[0]!.location.name}`]);
    else if (candidate.location.population >= GREAT_CITY && candidate.kind !== "country" && candidate.kind !== "region")
      features.push([
        isFarGreater(candidate, name, hints) ? WEIGHTS.farGreater : WEIGHTS.greatCity,
        "a great city, named without its state or country",
      ]);
    if (candidate.kind !== "country" && name.countriesBeneath.has(candidate.location.country ?? ""))
      features.push([WEIGHTS.countryBeneath, "its country is named beneath the heading"]);
    features.push(...hintFeatures(candidate, name, hints));
    const prior = features.reduce((sum, [weight]) => sum + weight, 0);
    return { candidate, prior, features, score: prior, share: 0 };
  });
  scored.sort((one, other) => other.prior - one.prior || one.candidate.row - other.candidate.row);
  const kept = scored.slice(0, MAX_CANDIDATES);
  setShares(kept);
  return kept;
}

/** So many times the people of its namesakes in the country, whatever other towns of their state the text names. */
const FAR_GREATER = 50;

/** … of its namesakes in other countries: villages, of which no foreign news tells. */
const OF_VILLAGES = 500;

/** The great city of a country whose other towns of the name are small, unless the outlet is at home by one of these. */
function isFarGreater(candidate: Candidate, { candidates }: PlaceName, { outlet }: Hints): boolean {
  const { country, population } = candidate.location;
  if (candidate.kind === "quarter" || candidate.kind === "district") return false;
  const namesakes = candidates.filter(({ location, admin1Code }) => location.country === country && admin1Code !== candidate.admin1Code);
  return (
    namesakes.length > 0 &&
    namesakes.every(
      ({ location, admin1Code }) =>
        location.population * FAR_GREATER < population && !outlet.home.some((home) => home.admin1Code === admin1Code),
    )
  );
}

const KIND_SCORES: Readonly<Record<Candidate["kind"], number>> = {
  country: 3,
  region: 0.5,
  area: 5,
  district: -1.5,
  capital: 1.2,
  seat: 0.5,
  town: 0,
  quarter: -0.3,
};

function sizeScore({ kind, location, isAlternate, admin1Code }: Candidate, name: PlaceName): number {
  const state = kind === "region" && /^(?:US|CA|AU|GB)\./.test(admin1Code ?? "") && !hasGreatTown(name, admin1Code!) ? 2 : 0;
  const size = Math.log10((kind === "region" && state === 0 ? location.population / 30 : location.population) + 30);
  const part = name.isPart ? (kind === "country" || kind === "region" ? 3 : 0) : 0;
  const division = name.isDivision ? (kind === "district" || kind === "region" ? 4 : -1) : 0;
  return size + KIND_SCORES[kind] + state + part + division - (isAlternate ? 1.2 : 0);
}

/** "New York" and "Washington" are cities first; "Georgia" and "Ontario" are not. */
function hasGreatTown({ candidates, isDivision, isPart }: PlaceName, region: string): boolean {
  const country = region.slice(0, 2);
  return (
    !isDivision &&
    !isPart &&
    candidates.some(
      ({ kind, location }) => location.country === country && (kind === "capital" || (kind === "town" && location.population > 3_000_000)),
    )
  );
}

function sizeReason({ kind, location }: Candidate): string {
  if (kind === "country") return "a country";
  if (location.population === 0) return "the only reading";
  return `pop. ${location.population.toLocaleString("en-US")}`;
}

/** How much likelier the English press means a place there, other things being equal. */
const ENGLISH_PRESS: Readonly<Record<string, number>> = { US: 0.6, GB: 0.4, CA: 0.2, AU: 0.2, IE: 0.2, NZ: 0.1 };

function* hintFeatures({ location, kind }: Candidate, name: PlaceName, { outlet, local }: Hints): Generator<[number, string]> {
  const usual = ENGLISH_PRESS[location.country ?? ""];
  if (usual !== undefined && kind !== "country") yield [usual, "common in the English press"];
  if (outlet.country !== undefined && outlet.country === location.country && kind !== "country")
    yield [WEIGHTS.outletCountry, "the outlet's country"];
  const cues = location.country === undefined || kind === "country" ? 0 : (local.get(location.country) ?? 0);
  if (cues > 0) yield [WEIGHTS.local * saturate(cues, WEIGHTS.localHalf), `local news of ${location.country}`];
  const plain = name.key.replaceAll(" ", "");
  if (plain.length >= 5 && outlet.label.includes(plain) && location.country === (outlet.country ?? "US") && kind !== "country")
    yield [WEIGHTS.outletTown, "the outlet's town"];
}

/** Whether the text's container can hold the candidate. */
export function isInside(candidate: Candidate, container: Candidate): boolean {
  if (candidate.row === container.row || candidate.location.country !== container.location.country) return false;
  if (container.kind === "country") return candidate.kind !== "country";
  if (candidate.kind === "country") return false;
  if (container.kind === "region") return candidate.admin1Code === container.admin1Code && candidate.kind !== "region";
  if (candidate.admin1Code !== container.admin1Code) return false;
  if (container.kind === "district") return candidate.location.admin2 === container.location.admin2;
  // "Brooklyn, New York" holds; "Columbus, Dayton" is a list.
  const isSmall = candidate.kind === "quarter" || candidate.location.population * 10 < container.location.population;
  return isSmall && candidate.kind !== "region" && candidate.kind !== "district" && kilometres(candidate, container) < 30;
}

/** What the article's other names say. */
interface Context {
  readonly countries: ReadonlyMap<string, number>;
  readonly regions: ReadonlyMap<string, number>;
  readonly entries: readonly (readonly Scored[])[];
  readonly weights: readonly number[];
}

function readContext(names: readonly PlaceName[], entries: readonly (readonly Scored[])[]): Context {
  const countries = new Map<string, number>();
  const regions = new Map<string, number>();
  const weights = names.map((name) => name.weight * (name.isDateline ? 1.5 : 1));
  for (const [index, scored] of entries.entries()) {
    for (const { candidate, share } of scored) {
      const weight = share * weights[index]!;
      if (weight < 0.02) continue;
      const { country } = candidate.location;
      if (country !== undefined) countries.set(country, (countries.get(country) ?? 0) + weight);
      if (candidate.admin1Code !== undefined) regions.set(candidate.admin1Code, (regions.get(candidate.admin1Code) ?? 0) + weight);
    }
  }
  return { countries, regions, entries, weights };
}

function contextScore(candidate: Candidate, index: number, context: Context): number {
  const { countries, regions, entries, weights } = context;
  const own = entries[index]!;
  const self = (matches: (other: Candidate) => boolean) =>
    weights[index]! * own.reduce((sum, one) => sum + (matches(one.candidate) ? one.share : 0), 0);
  const { country } = candidate.location;
  const country0 = country === undefined ? 0 : countries.get(country)! - self((other) => other.location.country === country);
  const code = candidate.admin1Code;
  const region0 = code === undefined ? 0 : (regions.get(code) ?? 0) - self((other) => other.admin1Code === code);
  const near =
    candidate.kind === "country" || candidate.kind === "region" || candidate.kind === "area"
      ? 0
      : nearness(candidate, index, entries, weights);
  return (
    WEIGHTS.country * saturate(country0, WEIGHTS.countryHalf) +
    WEIGHTS.region * saturate(region0, WEIGHTS.regionHalf) +
    WEIGHTS.near * saturate(near, WEIGHTS.nearHalf) -
    (country0 < LEAST_NAMED && isGreatWithout(candidate, own, context) ? WEIGHTS.greatCity : 0)
  );
}

/** So much of a country must be named for its great city to go without it. */
const LEAST_NAMED = 0.1;
/** What one mention of a country weighs. */
const NAMED_ONCE = 0.6;

/**
 * "Killed in Santiago, police in the Dominican Republic said": a great city whose country nobody names, where one is named that has a namesake of some size:
 * "the Brussels attack" in news of America is of no village in Wisconsin.
 */
function isGreatWithout({ location, kind }: Candidate, own: readonly Scored[], { countries }: Context): boolean {
  if (location.population < GREAT_CITY || kind === "country" || kind === "region") return false;
  return own.some(({ candidate: { location: other, kind } }) => {
    const isTown = kind === "town" || kind === "seat" || kind === "capital";
    if (other.population * OF_VILLAGES < location.population) return false;
    return isTown && other.country !== location.country && other.country !== undefined && (countries.get(other.country) ?? 0) >= NAMED_ONCE;
  });
}

function saturate(value: number, half: number): number {
  return value <= 0 || Number.isNaN(value) ? 0 : value / (value + half);
}

function nearness(candidate: Candidate, index: number, entries: readonly (readonly Scored[])[], weights: readonly number[]): number {
  let sum = 0;
  for (let other = 0; other < entries.length && other < 30; other++) {
    if (other === index) continue;
    let best = 0;
    for (const { candidate: place, share } of entries[other]!) {
      if (
        place.kind === "country" ||
        place.kind === "region" ||
        place.kind === "area" ||
        place.location.country !== candidate.location.country
      )
        continue;
      const value = share * Math.exp(-kilometres(candidate, place) / WEIGHTS.decay);
      if (value > best) best = value;
    }
    sum += best * weights[other]!;
  }
  return sum;
}

function setShares(scored: readonly Scored[]): void {
  const top = Math.max(...scored.map(({ score }) => score));
  let sum = 0;
  for (const one of scored) sum += one.share = Math.exp((one.score - top) * WEIGHTS.sharp);
  for (const one of scored) one.share /= sum;
}

function toReading(scored: readonly Scored[]): Reading | undefined {
  let best: Scored | undefined;
  for (const one of scored) if (best === undefined || one.score > best.score) best = one;
  if (best === undefined) return undefined;
  const gain = best.score - best.prior;
  const [, ...others] = best.features;
  const strongest = others.sort(([one], [other]) => other - one)[0];
  const reason =
    strongest !== undefined && strongest[0] >= gain
      ? strongest[1]
      : gain > 1 && scored.length > 1
        ? "near the article's other places"
        : best.features[0]![1];
  return { candidate: best.candidate, confidence: Math.round(best.share * 100) / 100, reason };
}

/** Distance of two places, as on a flat map. */
export function kilometres(one: Candidate, other: Candidate): number {
  const y = (one.location.latitude! - other.location.latitude!) * 111.2;
  const x = (one.location.longitude! - other.location.longitude!) * 111.2 * Math.cos((one.location.latitude! * Math.PI) / 180);
  return Math.sqrt(x * x + y * y);
}
