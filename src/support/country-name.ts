const NAMES = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });

/** Names that newspapers use and the Unicode list does not, or that differ between its releases. */
const NEWSPAPER_NAMES: Readonly<Record<string, string>> = {
  BA: "Bosnia and Herzegovina",
  CD: "Democratic Republic of Congo",
  CG: "Republic of Congo",
  CI: "Ivory Coast",
  CZ: "Czech Republic",
  HK: "Hong Kong",
  MM: "Myanmar",
  MO: "Macau",
  PS: "Palestinian territories",
  TR: "Turkey",
  TT: "Trinidad and Tobago",
  XK: "Kosovo",
};

/** Whether something is called as a country is in newspapers: "Colombia". */
export function isCountryName(name: string): boolean {
  allNames ??= new Set([...LETTERS].flatMap((one) => [...LETTERS].map((two) => countryName(one + two))).filter((one) => one.length > 2));
  return allNames.has(name);
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
let allNames: ReadonlySet<string> | undefined;

/** ISO 3166-1 alpha-2 → the English name that newspapers use: "RU" → "Russia"; what is no code stays as it is. */
export function countryName(code: string): string {
  const listed = NEWSPAPER_NAMES[code];
  if (listed !== undefined) return listed;
  return /^[A-Z]{2}$/.test(code) ? (NAMES.of(code) ?? code) : code;
}
