import { literal } from "./literal.ts";

/** A state, district or territory of the United States. */
export interface UsState {
  /** Postal code: "AL". */
  readonly code: string;
  readonly name: string;
  /** As newspapers shorten it, the Associated Press's form first: "Calif.", "Cal.". Some need no short form. */
  readonly short: readonly string[];
}

/** Postal code, name, short forms. */
const ROWS: readonly (readonly [code: string, name: string, short?: string])[] = [
  ["AL", "Alabama", "Ala."],
  ["AK", "Alaska"],
  ["AZ", "Arizona", "Ariz."],
  ["AR", "Arkansas", "Ark."],
  ["CA", "California", "Calif.|Cal."],
  ["CO", "Colorado", "Colo.|Col."],
  ["CT", "Connecticut", "Conn."],
  ["DC", "District of Columbia", "D.C."],
  ["DE", "Delaware", "Del."],
  ["FL", "Florida", "Fla."],
  ["GA", "Georgia", "Ga."],
  ["HI", "Hawaii"],
  ["IA", "Iowa"],
  ["ID", "Idaho"],
  ["IL", "Illinois", "Ill."],
  ["IN", "Indiana", "Ind."],
  ["KS", "Kansas", "Kan.|Kans."],
  ["KY", "Kentucky", "Ky."],
  ["LA", "Louisiana", "La."],
  ["MA", "Massachusetts", "Mass."],
  ["MD", "Maryland", "Md."],
  ["ME", "Maine", "Me."],
  ["MI", "Michigan", "Mich."],
  ["MN", "Minnesota", "Minn."],
  ["MO", "Missouri", "Mo."],
  ["MS", "Mississippi", "Miss."],
  ["MT", "Montana", "Mont."],
  ["NC", "North Carolina", "N.C."],
  ["ND", "North Dakota", "N.D.|N. Dak."],
  ["NE", "Nebraska", "Neb.|Nebr."],
  ["NH", "New Hampshire", "N.H."],
  ["NJ", "New Jersey", "N.J."],
  ["NM", "New Mexico", "N.M.|N. Mex."],
  ["NV", "Nevada", "Nev."],
  ["NY", "New York", "N.Y."],
  ["OH", "Ohio", "O."],
  ["OK", "Oklahoma", "Okla."],
  ["OR", "Oregon", "Ore.|Oreg."],
  ["PA", "Pennsylvania", "Pa.|Penn.|Penna."],
  ["RI", "Rhode Island", "R.I."],
  ["SC", "South Carolina", "S.C."],
  ["SD", "South Dakota", "S.D.|S. Dak."],
  ["TN", "Tennessee", "Tenn."],
  ["TX", "Texas", "Tex."],
  ["UT", "Utah"],
  ["VA", "Virginia", "Va."],
  ["VT", "Vermont", "Vt."],
  ["WA", "Washington", "Wash."],
  ["WI", "Wisconsin", "Wis.|Wisc."],
  ["WV", "West Virginia", "W.Va.|W. Va."],
  ["WY", "Wyoming", "Wyo."],
  ["PR", "Puerto Rico", "P.R."],
];

/** All of them, by code as the table has them. */
export const US_STATES: readonly UsState[] = ROWS.map(([code, name, short]) => ({ code, name, short: short?.split("|") ?? [] }));

/** What stands for a state → its postal code: the name anywhere, every short form and the code behind a comma. */
const CODES: ReadonlyMap<string, string> = new Map(
  US_STATES.flatMap(({ code, name, short }) => [name, code, ...short].map((words) => [words, code] as const)),
);

/** "Washington" alone is most often the capital, and Kansas City lies in Missouri, too. */
const NAMES = US_STATES.map(({ name }) => (name === "Washington" ? "Washington(?= State)" : name === "Kansas" ? "Kansas(?! City)" : name));
const DOTTED = [...CODES.keys()].filter((words) => /\..*\./.test(words));
const BEHIND_COMMA = [...CODES.keys()].filter((words) => /\.$|^[A-Z]{2}$/.test(words));
/** Of the postal codes those that are words in a text of capitals; a mark, a number or the end of the line follows them. */
const WORDS = /^(?:IN|OR|ME|HI|OH|OK|PA|MA|LA|DE|CO)$/;

const NAMED = new RegExp(
  `(?<!\\p{L})(${alternatives([...NAMES, ...DOTTED])})(?!\\p{L})|,\\s(Washington(?!,? D)|${alternatives(BEHIND_COMMA)})(?!\\p{L})`,
  "gu",
);

/** The postal codes of the states that a text names: "a man from Ohio", "Harwick, Ala.", "Harwick, TX". */
export function statesIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(NAMED)].map(([, named, behindComma]) => CODES.get((named ?? behindComma)!)!));
}

/** Longest first, so that "West Virginia" is not read as "Virginia". */
function alternatives(words: readonly string[]): string {
  const written = words.map((word) => literal(word) + (WORDS.test(word) ? "(?=[,.;:)]|\\s*(?:$|[(\\d–—-]))" : ""));
  return written.sort((one, other) => other.length - one.length).join("|");
}
