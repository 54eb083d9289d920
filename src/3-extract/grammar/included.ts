import type { Sentence, Token } from "../../model/analysis.ts";
import { HARM_WORDS } from "../english/harm-words.ts";
import { namesPeople } from "../english/person-nouns.ts";
import { type Patient, type PhraseRow, phraseAt } from "./patients.ts";
import { patientsRight } from "./patients-right.ts";
import type { Phrase } from "./phrases.ts";

/** Those named as some of the people before a predicate: "21 people dead, including several aid workers". */
export function includedRight(tokens: readonly Token[], sentence: Sentence, from: number, row: PhraseRow): Patient[] {
  for (let i = from; i < Math.min(sentence.last, from + 12); i++) {
    const { lower } = tokens[i]!;
    const named = lower === "including" || (lower === "among" && tokens[i + 1]?.lower === "them");
    // "died on Tuesday with three of his men"
    const isNext = i <= from + 1 || (i <= from + 4 && tokens.slice(from, i).every((token) => WHEN.test(token.lower)));
    const isWith = lower === "with" && isNext;
    const added = isWith || ((lower === "along" || lower === "together") && tokens[i + 1]?.lower === "with");
    if (named || added) {
      const first = lower === "including" || isWith ? i + 1 : i + 2;
      const told = patientsRight(tokens, sentence, first, row).filter(
        ({ phrase }) => phrase.quantity !== undefined || (added && isOneOfTheirs(tokens, phrase)),
      );
      const people = isWith ? told.filter(({ phrase }) => areCompany(tokens, phrase)) : told;
      return people.map((one) => ({ ...one, part: named, coordinated: added }));
    }
    const listed = COLON.test(lower)
      ? patientsRight(tokens, sentence, i + 1, row).filter(({ phrase }) => phrase.quantity !== undefined)
      : [];
    // "Twelve people died: nine soldiers and three civilians."
    if (listed.length > 1) return listed.map((one) => ({ ...one, part: true, coordinated: false }));
    const share = lower === "," ? phraseAt(row, i + 1) : undefined;
    if (share?.quantity !== undefined && isShareOfThem(tokens, sentence, share)) return [{ phrase: share, part: true, coordinated: false }];
    if (/^(?:[.;:]|and|but|who|which|that|when|after|while)$/.test(lower)) return [];
  }
  return [];
}

/** "along with her driver" */
function isOneOfTheirs(tokens: readonly Token[], { first, head }: Phrase): boolean {
  const { lower, lemma } = tokens[head]!;
  return /^(?:his|her|their)$/.test(tokens[first]!.lower) && lower === lemma && namesPeople(lower);
}

const WHEN = /^(?:dead|on|in|late|early|last|(?:mon|tues|wednes|thurs|fri|satur|sun)day|night|evening|morning|afternoon)$/;

/** "Shot dead with two guards": people, and no two bullets; of "with two others wounded" another harm is told. */
function areCompany(tokens: readonly Token[], { head, last }: Phrase): boolean {
  const behind = tokens.slice(last, last + TO_OTHER_HARM);
  const end = behind.findIndex(({ lower }) => /^[,.;]$/.test(lower));
  return namesPeople(tokens[head]!.lower) && !behind.slice(0, end < 0 ? undefined : end).some(({ lower }) => HARM_WORDS.has(lower));
}

/** Tokens from those told behind "with" to what befell them: "with two of their neighbours and a cook wounded". */
const TO_OTHER_HARM = 8;

const COLON = /^(?::|--|–|—)$/;

/** "12 dead, five of them police officers": a count of those before, with no predicate of its own. */
function isShareOfThem(tokens: readonly Token[], sentence: Sentence, share: Phrase): boolean {
  const words = tokens.slice(share.first, Math.min(sentence.last, share.last + 2)).map((token) => token.lower);
  const of = words.indexOf("of");
  if (of < 1 || !/^(?:them|whom)$/.test(words[of + 1] ?? "")) return false;
  for (let i = share.first + of + 2; i < Math.min(sentence.last, share.first + of + 7); i++) {
    if (tokens[i]!.tag === "VERB" || tokens[i]!.tag === "AUX") return false;
    if (/^[,.;)]$/.test(tokens[i]!.lower)) break;
  }
  return true;
}
