import type { Sentence, Token } from "../../model/analysis.ts";
import { isPeople, type Patient, type PhraseRow, phraseAt } from "../grammar/patients.ts";
import type { Harm } from "./harms.ts";

/**
 * "killed 16 people in Arlmere and 13 in Ormay": what was done in two places or at two times is told by one verb, and is two harms; the second stands
 * at its own number.
 */
export function apartByPlace(harms: readonly Harm[], row: PhraseRow): readonly Harm[] {
  return harms.flatMap((harm) => {
    const cut = harm.patients.findIndex((patient, index) => isToldAnew(harm, index, row) && harm.token < patient.phrase.first);
    if (cut < 1) return [harm];
    const own = ({ phrase, part }: Patient) => ({ phrase, part, coordinated: false });
    const before = harm.patients.slice(0, cut);
    return [
      { ...harm, patients: before.length === 1 ? before.map(own) : before },
      ...harm.patients.slice(cut).map((patient): Harm => ({ ...harm, token: patient.phrase.head, patients: [own(patient)] })),
    ];
  });
}

/** "One victim, Ana Ruiz, died on the spot and the other, Dan Prado, at a hospital": without a verb of one's own, behind one who died. */
export function withOtherDead(tokens: readonly Token[], sentence: Sentence, harms: readonly Harm[], row: PhraseRow): readonly Harm[] {
  const last = harms.at(-1);
  if (last?.what !== "killed" || !/^(?:die|pronounce)$/.test(last.lemma)) return harms;
  const words = tokens.slice(last.token, sentence.last);
  const the = words.findIndex(
    ({ lower }, index) => lower === "the" && words[index + 1]?.lower === "other" && JOINT.test(words[index - 1]?.lower ?? ""),
  );
  const behind = the < 0 ? [] : words.slice(the + 2);
  if (behind.length === 0 || behind.some(({ tag }) => tag === "VERB" || tag === "AUX")) return harms;
  const place = behind.findIndex(({ lower }) => lower === "at" || lower === "in");
  const comma = last.token + the + 2;
  const name = tokens[comma]?.lower === "," ? phraseAt(row, comma + 1) : undefined;
  const isNamed = name !== undefined && tokens[name.head]!.tag === "PROPN" && isPeople(tokens, name);
  if (place !== 0 && !(isNamed && place > 0 && behind[place - 1]!.lower === ",")) return harms;
  const other = isNamed ? name : phraseAt(row, last.token + the + 1);
  if (other === undefined) return harms;
  return [...harms, { ...last, token: other.head, patients: [{ phrase: other, part: false, coordinated: false }] }];
}

const JOINT = /^(?:and|while)$/;

/** Whether those harmed and the ones before them are each told with a place or a time of their own. */
function isToldAnew({ patients }: Harm, index: number, { phrases }: PhraseRow): boolean {
  const [one, other, next] = [patients[index - 1], patients[index], patients[index + 1]];
  if (one === undefined || other === undefined || one.part || other.part || other.phrase.quantity === undefined) return false;
  if (one.phrase.last >= other.phrase.first) return false;
  const toldIn = (from: number, to: number) => phrases.filter(({ first }) => from <= first && first < to);
  const before = toldIn(one.phrase.last, other.phrase.first);
  const behind = toldIn(other.phrase.last, Math.min(next?.phrase.first ?? Number.POSITIVE_INFINITY, other.phrase.last + REACH));
  // "the mayor of a town in Orvale and two of her guards on Friday": one place, and one day of both.
  return (
    [before, behind].every((told) => told.some(({ isPlace }) => isPlace)) ||
    [before, behind].every((told) => told.some(({ isTime }) => isTime))
  );
}

/** Tokens behind a number in which its place or time stands: "13 at a crowded market in Ormay". */
const REACH = 9;
