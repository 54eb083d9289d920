import { NAMES_OF_PEOPLE } from "../english/place-words.ts";
import { FORM, type Lexicon } from "../words/lexicon.ts";
import type { Candidate } from "./gazetteer.ts";
import type { Sighted } from "./sighted.ts";

/** Whether the name means a place in this article: what the words around it say, weighed against how well known the place is. */
export function isPlaceHere(group: readonly Sighted[], surnames: ReadonlySet<string>, lexicon: Lexicon): boolean {
  const { key, candidates } = group[0]!.sighting;
  if (group.some(({ role, container }) => role === "adjective" || role === "part" || container !== undefined)) return true;
  if (group.some(({ sign }) => sign.isSure)) return true;
  const last = key.slice(key.lastIndexOf(" ") + 1);
  const telling = surnames.has(last) ? group.filter((one) => !isCaseOf(one) && !isSomebodys(one)) : group;
  const support = Math.max(-0.5, ...telling.map(({ sign }) => sign.support));
  if (support <= -0.5) return false;
  // "on the 400 block of Harwick Avenue … she died on Harwick": the street again.
  if (support <= AS_A_STREET && group.some(({ sign }) => sign.isStreet)) return false;
  const isCountry = candidates.some(({ kind }) => kind === "country");
  const doubt = (surnames.has(last) ? 0.6 : 0) + (NAMES_OF_PEOPLE.has(key) ? (isCountry ? 0.2 : 0.4) : 0);
  return support + fame(candidates) - doubt - (!isCountry && isOrdinary(key, lexicon) ? 0.6 : 0) >= 0.75;
}

/** What "on" and "to" say for a place, and a body of its name: they stand before a street's name as well. */
const AS_A_STREET = 0.5;

/** "charged in the Oakley shooting": a deed is called after its victim as well as after its town. */
function isCaseOf({ tokens, sighting: { last } }: Sighted): boolean {
  return CASE_NOUNS.test(tokens[last]?.lower ?? "");
}

/** "A gun was found in Aurora's truck", where the article tells of a Marcus Aurora. */
function isSomebodys({ tokens, sighting: { last } }: Sighted): boolean {
  return /^['’]s?$/.test(tokens[last]?.lower ?? "");
}

const CASE_NOUNS =
  /^(?:shootings?|killings?|murders?|slayings?|stabbing|beating|death|case|trial|verdict|lawsuit|inquest|kidnapping|abduction)$/;

/** Whether the lexicon has the folded name as a common word: "union", "police". */
export function isOrdinary(key: string, lexicon: Lexicon): boolean {
  const form = lexicon.classes.get(key);
  return form !== undefined && (form & FORM.rare) === 0 && !lexicon.capitals.has(key);
}

/** 0 to 1: how surely the bare name is taken for the place. */
function fame(candidates: readonly Candidate[]): number {
  let best = 0;
  for (const { kind, location, isAlternate } of candidates) {
    const size =
      kind === "country"
        ? 1
        : kind === "area"
          ? 0.8
          : Math.min(0.9, Math.max(0, Math.log10(location.population + 1) - 2) / 4) + (kind === "region" ? 0.2 : 0);
    best = Math.max(best, isAlternate ? size - 0.4 : size);
  }
  return best;
}
