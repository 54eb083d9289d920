const NAMES = "january february march april may june july august september october november december".split(" ");
const SHORT = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** Names and abbreviations of months, lower-case, without a point; 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...NAMES.map((name, index) => [name, index + 1] as const),
  ...SHORT.map((name, index) => [name, index + 1] as const),
  ["sept", 9],
]);

/** Months that are ordinary words too; as a month they need a number beside them or a preposition before them. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set(["may", "march", "mar", "sep", "jan", "dec", "jun"]);
