/** What each feature counts: one pass of halving and doubling on the Local-Global Lexicon, kept where world news stayed right. */
export const WEIGHTS = {
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

/** Inhabitants from which on readers anywhere know a city: a namesake is named with what contains it. */
export const GREAT_CITY = 1_000_000;
/** So many times the people of its namesakes in other countries: villages, of which no foreign news tells. */
export const OF_VILLAGES = 500;

/** 0 for nothing, half at `half`, and near 1 for much. */
export function saturate(value: number, half: number): number {
  return value <= 0 || Number.isNaN(value) ? 0 : value / (value + half);
}
