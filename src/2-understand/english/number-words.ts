/** Cardinal words below a hundred; value. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ["zero", 0],
  ["one", 1],
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["seven", 7],
  ["eight", 8],
  ["nine", 9],
  ["ten", 10],
  ["eleven", 11],
  ["twelve", 12],
  ["thirteen", 13],
  ["fourteen", 14],
  ["fifteen", 15],
  ["sixteen", 16],
  ["seventeen", 17],
  ["eighteen", 18],
  ["nineteen", 19],
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
  ["sixty", 60],
  ["seventy", 70],
  ["eighty", 80],
  ["ninety", 90],
]);

/** Words that multiply what stands before them: "two dozen", "3 million". */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1_000],
  ["million", 1_000_000],
  ["billion", 1_000_000_000],
  ["trillion", 1_000_000_000_000],
  ["lakh", 100_000],
  ["crore", 10_000_000],
]);

/** Letters written straight behind digits: "1.5bn", "20k". A bare "m" stands for metres as often as for millions and is left out. */
export const DIGIT_SUFFIXES: ReadonlyMap<string, number> = new Map([
  ["k", 1_000],
  ["mn", 1_000_000],
  ["mln", 1_000_000],
  ["bn", 1_000_000_000],
  ["tn", 1_000_000_000_000],
]);

/** Plurals without a number; the lower bound that the figure codebook gives them (tens are treated like it treats hundreds: twice the unit). */
export const VAGUE_PLURALS: ReadonlyMap<string, number> = new Map([
  ["tens", 20],
  ["dozens", 24],
  ["scores", 40],
  ["hundreds", 200],
  ["thousands", 2_000],
  ["millions", 2_000_000],
  ["billions", 2_000_000_000],
]);

/** Words for three and more; each can stand before a multiplier ("several hundred" → 300 and more). */
export const VAGUE_FEW: ReadonlyMap<string, number> = new Map([
  ["several", 3],
  ["few", 3],
  ["handful", 3],
]);

/** Nouns for a fixed small number, all used with "of" or bare: "a pair of men", "a couple". */
export const SMALL_SETS: ReadonlyMap<string, number> = new Map([
  ["couple", 2],
  ["pair", 2],
  ["duo", 2],
  ["trio", 3],
  ["threesome", 3],
  ["quartet", 4],
  ["score", 20],
]);

/** Ordinal words that add one more to a count: "a third victim". "First" and "second" stand too often for rank or time, but count after "a". */
export const ORDINALS: ReadonlySet<string> = new Set([
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
  "twelfth",
  "thirteenth",
  "fourteenth",
  "fifteenth",
  "sixteenth",
  "seventeenth",
  "eighteenth",
  "nineteenth",
  "twentieth",
]);

/** Words that tell how many a deed struck: "a double homicide", "the triple shooting". */
export const MANIFOLD: ReadonlyMap<string, number> = new Map([
  ["double", 2],
  ["triple", 3],
  ["quadruple", 4],
  ["quintuple", 5],
  ["sextuple", 6],
]);
