import { US_STATES } from "../../support/us-states.ts";

/** Canadian provinces and Australian states, as news styles shorten them: "country.admin1" of GeoNames → abbreviations. */
const ABROAD: Readonly<Record<string, string>> = {
  "CA.01": "Alta.|AB",
  "CA.02": "B.C.|BC",
  "CA.03": "Man.|MB",
  "CA.04": "N.B.|NB",
  "CA.05": "N.L.|NL|Nfld.",
  "CA.07": "N.S.|NS",
  "CA.08": "Ont.|ON",
  "CA.09": "P.E.I.|PEI",
  "CA.10": "Que.|QC",
  "CA.11": "Sask.|SK",
  "AU.01": "ACT|A.C.T.",
  "AU.02": "NSW|N.S.W.",
  "AU.04": "Qld|Qld.",
  "AU.05": "S.A.",
  "AU.06": "Tas.",
  "AU.07": "Vic.",
  "AU.08": "W.A.",
};

/** Name of one word, postal code or abbreviation as written, after a comma ("Texas", "Ala.", "AL", "B.C.") → "country.admin1" of GeoNames ("US.AL"). */
export const STATE_ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ...US_STATES.flatMap(({ code, name, short }) =>
    [code, ...(name.includes(" ") ? [] : [name]), ...short].map((words) => [words, `US.${code}`] as const),
  ),
  ...Object.entries(ABROAD).flatMap(([code, names]) => names.split("|").map((name) => [name, code] as const)),
]);
