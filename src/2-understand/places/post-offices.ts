import { type Article, fullText } from "../../model/article.ts";
import { literal } from "../../support/literal.ts";
import { statesIn, US_STATES } from "../../support/us-states.ts";
import { NAMES_OF_PEOPLE } from "../english/place-words.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { isOrdinary } from "./acceptance.ts";
import type { Candidate, Gazetteer } from "./gazetteer.ts";

/** Inhabitants from which on a namesake elsewhere is meant where no state is told. */
const LEAST_OF_CITY = 100_000;

/** … and from which on it may be, where the state is told of another place. */
const LEAST_OF_TOWN = 15_000;

/**
 * The gazetteer as one article may use it. A town that is known by its post office alone is one of 17,000 that bear every kind of word and
 * surname as a name: it counts only where the article names its state or county or comes from its state; if a larger town elsewhere bears the name, not
 * for a state alone; and if its name is a word, a first name or a well-known place besides, only as "Harwick, Ala.".
 */
export function withToldPostOffices(
  gazetteer: Gazetteer,
  article: Pick<Article, "title" | "text">,
  home: Candidate | undefined,
  lexicon: Lexicon,
): Gazetteer {
  const words = fullText(article);
  let named: ReadonlySet<string> | undefined;
  const isStateTold = (state: string) => {
    if (state === home?.admin1Code) return true;
    named ??= statesIn(words);
    return named.has(state.slice("US.".length));
  };
  const isTold = (town: Candidate, all: readonly Candidate[], key: string) => {
    const isDoubtful = all.some(isWellKnown) || isOrdinary(key, lexicon) || NAMES_OF_PEOPLE.has(key);
    if (!isDoubtful && words.includes(town.location.admin2!)) return true;
    // "in Ferguson … in Charlotte, N.C.": a state told of another town makes nobody's town of a name that a larger one bears elsewhere.
    const isFromThere = town.admin1Code === home?.admin1Code;
    const mayBeLarger = !isFromThere && all.some(({ location }) => location.population >= LEAST_OF_TOWN);
    if (!isDoubtful && !mayBeLarger && isStateTold(town.admin1Code!)) return true;
    return isNamedWithState(words, town);
  };
  // A name that comes again and again is looked for in the text once.
  const told = new Map<string, readonly Candidate[]>();
  const findFolded = (key: string) => {
    const all = gazetteer.findFolded(key);
    if (!all.some(({ isPostOffice }) => isPostOffice)) return all;
    let found = told.get(key);
    if (found === undefined) {
      found = all.filter((one) => !one.isPostOffice || isTold(one, all, key));
      told.set(key, found);
    }
    return found;
  };
  return { ...gazetteer, findFolded };
}

function isWellKnown({ kind, location }: Candidate): boolean {
  return (kind !== "town" && kind !== "quarter" && kind !== "district") || location.population >= LEAST_OF_CITY;
}

/** "Harwick, Ala.", "HARWICK, Alabama". One expression for each state: one for each town and state took a seventh of all reading. */
function isNamedWithState(text: string, { location, admin1Code }: Candidate): boolean {
  const state = STATES_AT.get(admin1Code ?? "");
  if (state === undefined) return false;
  for (const town of [`${location.name}, `, `${location.name.toUpperCase()}, `]) {
    for (let at = text.indexOf(town); at >= 0; at = text.indexOf(town, at + 1)) {
      state.lastIndex = at + town.length;
      if (state.test(text) && !/\p{L}$/u.test(text.slice(Math.max(0, at - 2), at))) return true;
    }
  }
  return false;
}

/** "US.AL" → whether the state is written at a place of the text: "Alabama", "AL", "Ala.". */
const STATES_AT: ReadonlyMap<string, RegExp> = new Map(
  US_STATES.map(({ code, name, short }) => [
    `US.${code}`,
    new RegExp(`(?:${[name, code, ...short].map(literal).join("|")})(?!\\p{L})`, "uy"),
  ]),
);
