import { contextScore, readContext } from "./context-score.ts";
import { kilometres } from "./flat-distance.ts";
import type { Candidate } from "./gazetteer.ts";
import { GREAT_CITY, saturate, WEIGHTS } from "./weights.ts";

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

/** A candidate with what speaks for it alone (`prior`), and as the rounds go its score and its share of the name, 0 to 1. */
export interface Scored {
  readonly candidate: Candidate;
  readonly prior: number;
  readonly features: readonly (readonly [number, string])[];
  score: number;
  share: number;
}

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
    else if (candidate.location.population >= GREAT_CITY && !name.isDivision && candidate.kind !== "country" && candidate.kind !== "region")
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
