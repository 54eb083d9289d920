import type { Patient, PhraseRow } from "../grammar/patients.ts";
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
