import type { Article } from "../model/article.ts";
import { literal } from "../support/literal.ts";
import { statesIn, US_STATES } from "../support/us-states.ts";
import { NAMES_OF_PEOPLE } from "./english/place-words.ts";
import type { Candidate, Gazetteer } from "./gazetteer.ts";
import type { Lexicon } from "./lexicon.ts";
import { isOrdinary } from "./place-acceptance.ts";

/** Inhabitants from which on a namesake elsewhere is meant where no state is told. */
const LEAST_OF_CITY = 100_000;

/**
 * The gazetteer as one article may use it. A town that is known by its post office alone is one of 17,000 that bear every kind of word and
 * surname as a name: it counts only where the article names its state or county or comes from its state, and if its name is a word, a first
 * name or a well-known place besides, only as "Harwick, Ala.".
 */
export function withToldPostOffices(
  gazetteer: Gazetteer,
  { title, text }: Pick<Article, "title" | "text">,
  home: Candidate | undefined,
  lexicon: Lexicon,
): Gazetteer {
  const words = `${title ?? ""}\n${text}`;
  let named: ReadonlySet<string> | undefined;
  const isStateTold = (state: string) => {
    if (state === home?.admin1Code) return true;
    named ??= statesIn(words);
    return named.has(state.slice("US.".length));
  };
  const isTold = (town: Candidate, all: readonly Candidate[], key: string) => {
    const isDoubtful = all.some(isWellKnown) || isOrdinary(key, lexicon) || NAMES_OF_PEOPLE.has(key);
    if (!isDoubtful && (isStateTold(town.admin1Code!) || words.includes(town.location.admin2!))) return true;
    return isNamedWithState(words, town);
  };
  const findFolded = (key: string) => {
    const all = gazetteer.findFolded(key);
    return all.some(({ isPostOffice }) => isPostOffice) ? all.filter((one) => !one.isPostOffice || isTold(one, all, key)) : all;
  };
  return { ...gazetteer, findFolded };
}

function isWellKnown({ kind, location }: Candidate): boolean {
  return (kind !== "town" && kind !== "quarter" && kind !== "district") || location.population >= LEAST_OF_CITY;
}

/** "Harwick, Ala.", "HARWICK, Alabama". */
function isNamedWithState(text: string, { location, admin1Code }: Candidate): boolean {
  const state = US_STATES.find(({ code }) => admin1Code === `US.${code}`);
  if (state === undefined) return false;
  const names = [state.name, state.code, ...state.short].map(literal).join("|");
  return new RegExp(`(?<!\\p{L})(?:${literal(location.name)}|${literal(location.name.toUpperCase())}), (?:${names})(?!\\p{L})`, "u").test(
    text,
  );
}
