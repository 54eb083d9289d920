import type { Sentence, Token } from "../../model/analysis.ts";
import type { HarmKind } from "../english/harm-words.ts";
import { type PhraseRow, phraseAt } from "../grammar/patients.ts";
import { patientsRight } from "../grammar/patients-right.ts";
import type { Phrase } from "../grammar/phrases.ts";
import type { Found } from "./harms.ts";

/** The harm that a noun tells: "12 deaths", "the deaths of 12 miners", "the dead include …". */
export function fromNoun(tokens: readonly Token[], sentence: Sentence, at: number, row: PhraseRow, what: HarmKind): Found | undefined {
  const lower = tokens[at]!.lower;
  const own = phraseAt(row, at);
  const base = { what, lemma: tokens[at]!.lemma, agents: [] as Phrase[] };
  // "one of the worst massacres" counts no people.
  const counts =
    own?.quantity !== undefined &&
    own.head === at &&
    lower !== "arrest" &&
    !isOneEvent(tokens, own) &&
    !isShareOfEvents(tokens, own) &&
    !isOnOnePerson(tokens, own) &&
    (lower !== "bodies" || areCorpses(tokens, sentence, own));
  if (counts) {
    return { patients: [{ phrase: own, part: false, coordinated: false }], rule: `number of ${lower}`, ...base };
  }
  if (lower === "death" && /^tolls?$/.test(tokens[at + 1]?.lower ?? "")) return undefined;
  if (
    /^(?:death|deaths|injuries|bodies|arrest|arrests)$/.test(lower) &&
    /^(?:of|to)$/.test(tokens[at + 1]?.lower ?? "") &&
    at + 2 < sentence.last
  ) {
    return { patients: patientsRight(tokens, sentence, at + 2, row), rule: `"${lower} ${tokens[at + 1]!.lower}" people`, ...base };
  }
  if (own === undefined || own.head !== at || !/^(?:the|those|their)$/.test(tokens[own.first]!.lower)) return undefined;
  return listed(tokens, sentence, at, row, base);
}

/** "a shooting death" and "it being a fatality" speak of the event, "one death" counts. */
function isOneEvent(tokens: readonly Token[], own: Phrase): boolean {
  if (/^(?:is|was|be|being|been)$/.test(tokens[own.first - 1]?.lower ?? "") && /^an?$/.test(tokens[own.first]!.lower)) return true;
  return tokens[own.head]!.lower === "death" && /^(?:an?|another)$/.test(tokens[own.first]!.lower);
}

/** "suffered three injuries", "a knee injury": all of one. */
function isOnOnePerson(tokens: readonly Token[], own: Phrase): boolean {
  const { lower } = tokens[own.head]!;
  return lower === "injury" || (lower === "injuries" && OF_ONE.test(tokens[own.first - 1]?.lemma ?? ""));
}

const OF_ONE = /^(?:suffer|sustain|receive|with|for|have|of|his|her|their)$/;

/** "recovered 12 bodies", and not "12 public bodies": with nothing but a number before it, where something is found or carried. */
function areCorpses(tokens: readonly Token[], sentence: Sentence, own: Phrase): boolean {
  const isPlain = tokens
    .slice(own.first, own.head)
    .every(({ tag, lower }) => tag !== "NOUN" && tag !== "PROPN" && (tag !== "ADJ" || CHARRED.test(lower)));
  return isPlain && tokens.slice(sentence.first, sentence.last).some(({ lower }) => FOUND.test(lower));
}

const CHARRED =
  /^(?:charred|burned|burnt|dead|mutilated|unidentified|mangled|bullet-riddled|decomposed|decapitated|more|other|least|many)$/;
const FOUND =
  /^(?:found|finding|recover(?:ed|ing)|pulled|discovered|retrieved|removed|taken|brought|counted|saw|lay|lying|dumped|buried|exhumed|delivered|received|washed|spoke|speaks|reported|counting|held|kept|arrived)$/;

function isShareOfEvents(tokens: readonly Token[], own: Phrase): boolean {
  if (/^(?:dead|wounded|injured|hostages|captives|evacuees|corpses?)$/.test(tokens[own.head]!.lower)) return false;
  return tokens.slice(own.first, own.head).some((token) => token.lower === "of");
}

/** "The dead include a woman and two men": those listed after the copula. */
function listed(
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
  row: PhraseRow,
  base: Omit<Found, "patients" | "rule">,
): Found | undefined {
  const next = tokens[at + 1]?.lower ?? "";
  if (!/^(?:include|includes|included|were|was|are|is)$/.test(next) || at + 2 >= sentence.last) return undefined;
  const patients = patientsRight(tokens, sentence, at + 2, row).map((patient) => ({ ...patient, part: true }));
  return { patients, rule: `those listed after "the ${tokens[at]!.lower}"`, ...base };
}
