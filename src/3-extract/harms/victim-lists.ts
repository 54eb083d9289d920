import type { Sentence, Token } from "../../model/analysis.ts";
import type { HarmKind } from "../english/harm-words.ts";
import { type PhraseRow, phraseAt } from "../grammar/patients.ts";
import { patientsRight } from "../grammar/patients-right.ts";
import type { Phrase } from "../grammar/phrases.ts";
import type { Found } from "./harms.ts";

/** Those whom a word for victims counts or lists: "the dead include …", "they included …", "three shooting victims". */
export function victimsAt(tokens: readonly Token[], sentence: Sentence, at: number, row: PhraseRow): Found | undefined {
  return victimList(tokens, sentence, at, row) ?? listedThey(tokens, sentence, at, row) ?? countedVictims(tokens, at, row);
}

const DEAD: ReadonlySet<string> = new Set(["dead", "deceased", "fatalities", "killed", "slain"]);
const HURT: ReadonlySet<string> = new Set(["injured", "wounded", "casualties", "hurt"]);

/** "The dead include …", "Among the wounded were …", "one of the victims is …", "The victims, three men and a woman, …". */
function victimList(tokens: readonly Token[], sentence: Sentence, at: number, row: PhraseRow): Found | undefined {
  const { lower } = tokens[at]!;
  const victims = lower === "victims" || lower === "victim";
  if (!victims && !DEAD.has(lower) && !HURT.has(lower)) return undefined;
  const own = phraseAt(row, at);
  const words = own === undefined ? [lower] : tokens.slice(own.first, at + 1).map((token) => token.lower);
  if (words.some((word) => /^un(?:injured|hurt|harmed)$/.test(word))) return undefined;
  const isHurt = words.some((word) => HURT.has(word) || word === "surviving");
  const what: HarmKind = words.some((word) => DEAD.has(word)) ? "killed" : isHurt ? "injured" : "victim";
  const base = { what, lemma: tokens[at]!.lemma, agents: [] as Phrase[] };
  const lead = own === undefined ? tokens[at - 1]?.lower : tokens[own.first]!.lower;
  let next = at + 1;
  if (/^(?:'s|’s)$/.test(tokens[next]?.lower ?? "")) next++;
  if (tokens[(own?.first ?? at - 1) - 1]?.lower === "among") next = behindPlace(tokens, next, row);
  const copula = tokens[next]?.lower ?? "";
  if (
    victims &&
    own?.quantity !== undefined &&
    own.first < at &&
    / of | of$/.test(
      ` ${tokens
        .slice(own.first, at)
        .map((token) => token.lower)
        .join(" ")} `,
    )
  ) {
    return /^(?:is|was|were|are|being)$/.test(copula) &&
      /^(?:an?|the)$/.test(tokens[next + 1]?.lower ?? "") &&
      phraseAt(row, next + 1) !== undefined
      ? { ...base, patients: [{ phrase: own, part: true, coordinated: false }], rule: "one of the victims is described" }
      : undefined;
  }
  if (!/^(?:the|those|among|all|other|her|his|their|its)$/.test(lead ?? "")) return undefined;
  if (/^(?:include|includes|included|were|was|are|is|being|including)$/.test(copula) && next + 1 < sentence.last) {
    // "The victims were described as a man and two girls".
    const isTold =
      /^(?:described|identified)$/.test(tokens[next + 1]!.lower) && tokens[next + 2]?.lower === "as" && next + 3 < sentence.last;
    const right = patientsRight(tokens, sentence, next + (isTold ? 3 : 1), row).filter(({ phrase }) => phrase.quantity !== undefined);
    return right.length === 0
      ? undefined
      : { ...base, patients: right.map((one) => ({ ...one, part: true })), rule: `those listed after "the ${lower}"` };
  }
  if ((copula === "," || copula === "—" || copula === ":") && next + 1 < sentence.last) {
    const right = patientsRight(tokens, sentence, next + 1, row).filter(({ phrase }) => phrase.quantity !== undefined);
    return right.length === 0
      ? undefined
      : { ...base, patients: right.map((one) => ({ ...one, part: true })), rule: `those in apposition to "the ${lower}"` };
  }
  return undefined;
}

/** "Among the dead in the hospital were": where they were, between them and the verb. */
function behindPlace(tokens: readonly Token[], at: number, row: PhraseRow): number {
  const phrase = /^(?:in|at|on|from|near|outside|inside)$/.test(tokens[at]?.lower ?? "") ? phraseAt(row, at + 1) : undefined;
  return phrase?.first === at + 1 && /^(?:was|were|are|is)$/.test(tokens[phrase.last]?.lower ?? "") ? phrase.last : at;
}

/** Marks people told as some of those of whom the sentence before speaks. */
export const SOME_OF_THEM = "some of them";

/** "They included two soldiers and a girl", "Among them was a 15-year-old girl": some of those told of just before. */
function listedThey(tokens: readonly Token[], sentence: Sentence, at: number, row: PhraseRow): Found | undefined {
  const { lower } = tokens[at]!;
  const before = tokens[at - 1]?.lower ?? "";
  const next = tokens[at + 1]?.lower ?? "";
  let from: number;
  if ((lower === "include" || lower === "included") && /^(?:they|these|those)$/.test(before)) from = at + 1;
  else if (lower === "them" && before === "among" && /^(?:was|were|is|are)$/.test(next) && at - 1 <= sentence.first + 1) from = at + 2;
  else return undefined;
  if (from >= sentence.last) return undefined;
  const patients = patientsRight(tokens, sentence, from, row).filter(({ phrase }) => phrase.quantity !== undefined);
  if (patients.length === 0) return undefined;
  const base = { what: "victim" as const, lemma: SOME_OF_THEM, agents: [] };
  return { ...base, patients: patients.map((one) => ({ ...one, part: true })), rule: "those listed as some of them" };
}

/** "three shooting victims", "all four victims": the noun alone says that they were harmed. */
function countedVictims(tokens: readonly Token[], at: number, row: PhraseRow): Found | undefined {
  if (tokens[at]!.lower !== "victims") return undefined;
  const own = phraseAt(row, at);
  if (own?.quantity === undefined || own.head !== at) return undefined;
  if (tokens.slice(own.first, at).some((token) => token.lower === "of")) return undefined;
  const patients = [{ phrase: own, part: false, coordinated: false }];
  // "The three deceased victims": the word before says it.
  const what: HarmKind = tokens.slice(own.first, at).some(({ lower }) => DEAD.has(lower)) ? "killed" : "victim";
  return { what, lemma: "victims", agents: [], patients, rule: "number of victims" };
}
