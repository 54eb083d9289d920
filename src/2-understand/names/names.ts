import type { Name, NameKind, Token } from "../../model/analysis.ts";
import { FIRST_NAMES } from "../english/first-names.ts";
import { GROUP_NAMES, NAME_ENDINGS, OUTLET_NAMES } from "../english/group-names.ts";
import { COUNTRY_WORDS } from "../english/name-places.ts";
import { SPEECH_VERBS } from "../english/speech-verbs.ts";
import type { AnalysisDraft } from "../stage.ts";
import { isCrossing } from "../words/crossing.ts";
import { type NameCandidate, nameCandidates } from "./candidates.ts";
import { type NameKinds, namesPlace } from "./kinds.ts";
import { NameRegister } from "./register.ts";

/**
 * Finds proper names with what they name, ordered by start; short forms point to the name they stand for.
 * "Police Chief Ann Harlow said the Harwick Liberation Front (HLF) did it. Harlow …" → person "Ann Harlow", group, group (same), person (same as the first).
 */
export function findNames(draft: Pick<AnalysisDraft, "article" | "tokens" | "sentences" | "places">, kinds?: NameKinds): Name[] {
  const { tokens, sentences, article } = draft;
  const register = new NameRegister();
  const names: Name[] = [];
  let placeAt = 0;
  const places = draft.places ?? [];
  for (const sentence of sentences) {
    for (const candidate of nameCandidates(tokens, sentence)) {
      const span = { start: tokens[candidate.first]!.start, end: tokens[candidate.last - 1]!.end };
      while (placeAt < places.length && places[placeAt]!.end <= span.start) placeAt++;
      const place = places[placeAt];
      const isPlace = place !== undefined && namesPlace(place, span);
      const words = tokens.slice(candidate.first, candidate.last).map((token) => token.cased.replace("’", "'"));
      const known = register.find(words);
      const before = names.at(-1);
      const introduced =
        before !== undefined && /^ [([]$/.test(article.text.slice(before.end, span.start)) && register.isShortFor(words, before)
          ? before
          : undefined;
      const same = introduced?.sameAs ?? known;
      const kind =
        same === undefined
          ? (kindOf(tokens, candidate, isPlace) ?? guessOf(tokens, candidate, kinds?.kindOf({ tokens, candidate, isPlace })))
          : names[same]!.kind;
      if (kind === undefined) continue;
      register.add(words, same ?? names.length, kind, span);
      names.push({ kind, sameAs: same ?? names.length, ...span });
    }
  }
  return names;
}

/** What a name names, by tables, its last word, and the words around it; `undefined` where none tells it. */
function kindOf(tokens: readonly Token[], { first, last, titled }: NameCandidate, isPlace: boolean): NameKind | undefined {
  const words = tokens.slice(first, last);
  const joined = words.map((token) => token.lower).join(" ");
  if (GROUP_NAMES.has(joined)) return "group";
  if (OUTLET_NAMES.has(joined)) return "outlet";
  if (isCrossing(tokens, last, tokens.length)) return "place";
  if (isAcronym(words) && !isPlace && isSaying(tokens[last])) return "group";
  const ending = words.length > 1 ? endingOf(words) : undefined;
  const person = titled || isPersonLike(tokens, first, last);
  // "William Evan Hall, 35, pulled over": no building has an age.
  if (ending !== undefined && !(titled && words.length <= 2) && !isAged(tokens, first, last)) return ending;
  if (person && !(isPlace && words.length === 1 && !titled)) return "person";
  return isPlace || COUNTRY_WORDS.has(joined) ? "place" : undefined;
}

/** What the model is sure of, else a guess from capitals or the preposition before it; `undefined` where nothing says that it is a name at all. */
function guessOf(tokens: readonly Token[], { first, last }: NameCandidate, learned: NameKind | undefined): NameKind | undefined {
  const words = tokens.slice(first, last);
  const isNamed = words.length > 1 || first > 0;
  if (learned !== undefined) return learned === "other" && !isNamed ? undefined : learned;
  if (isAcronym(words)) return "group";
  if (followsPlacePreposition(tokens, first)) return "place";
  return isNamed ? "other" : undefined;
}

/** "JNIM", in a text that is not all in capitals. */
function isAcronym([word, ...more]: readonly Token[]): boolean {
  return more.length === 0 && word !== undefined && /^[\p{Lu}\d.-]{2,6}$/u.test(word.text) && word.cased === word.text;
}

/** The kind told by the last word, or by the word before "of": "University of Harwick", "Group to Support Harwick". */
function endingOf(words: readonly Token[]): NameKind | undefined {
  const of = words.findIndex((token) => /^(?:of|for|to)$/.test(token.lower));
  const head = of > 0 ? words[of - 1]! : words.at(-1)!;
  return NAME_ENDINGS.get(head.lower);
}

/** A given name, initials, an age before or behind it, or a verb of speech beside a name of two words. */
function isPersonLike(tokens: readonly Token[], first: number, last: number): boolean {
  const count = last - first;
  if (count > 5) return false;
  const words = tokens.slice(first, last);
  if (FIRST_NAMES.has(words[0]!.lower) && (count > 1 || words[0]!.tag === "PROPN")) return true;
  if (count > 1 && /^\p{Lu}\.$/u.test(words[0]!.text)) return true;
  if (words.some((token, index) => index > 0 && /^(?:jr\.?|sr\.?|bin|ibn|al|van|von|\p{L}\.)$/iu.test(token.text))) return true;
  if (isAged(tokens, first, last)) return true;
  const next = tokens[last];
  const before = tokens[first - 1];
  return (
    count <= 3 && !isAcronym(words) && (isSaying(next) || (isSaying(before) && count > 1 && !/^(?:told|tell|tells)$/.test(before!.lower)))
  );
}

function isSaying(token: Token | undefined): boolean {
  return token?.tag === "VERB" && /^(?:say|tell|add|explain|recall)$/.test(token.lemma) && SPEECH_VERBS.has(token.lemma);
}

/** "Ann Harlow, 35,", "35-year-old Ann Harlow". */
function isAged(tokens: readonly Token[], first: number, last: number): boolean {
  const [comma, age, end] = [0, 1, 2].map((after) => tokens[last + after]?.text ?? "");
  if (comma === "," && /^\d{1,2}$/.test(age!) && /^[,.]$/.test(end!)) return true;
  return last - first > 1 && /-years?-old$/.test(tokens[first - 1]?.lower ?? "");
}

function followsPlacePreposition(tokens: readonly Token[], first: number): boolean {
  return /^(?:in|near|outside|toward|towards|around|across|throughout)$/.test(tokens[first - 1]?.lower ?? "");
}
