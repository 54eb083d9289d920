import type { Context } from "../extractor.ts";
import { isPeople, type Patient } from "../grammar/patients.ts";
import type { Harm } from "../harms/harms.ts";

/**
 * "Gunmen seized five men and shot them dead" → the five men: those whom "them" stands for, where a verb before it in its sentence struck people who are
 * counted. The patient as it is where it is no such "them": in "wounding 20 guests before soldiers shot them dead" it may stand for others.
 */
export function countOfThem(context: Context, harm: Harm, patient: Patient): Patient {
  return isOutOf(context, harm, patient) ?? ofThem(context, harm, patient);
}

/** "90 people out of 200 had died" → the 90. */
function isOutOf({ analysis: { tokens }, rows }: Context, { sentence }: Harm, patient: Patient): Patient | undefined {
  const { first } = patient.phrase;
  if (tokens[first - 1]?.lower !== "of" || tokens[first - 2]?.lower !== "out") return undefined;
  const before = rows[sentence]?.phrases.find(({ last }) => last === first - 2);
  return before?.quantity === undefined ? undefined : { ...patient, phrase: before };
}

function ofThem({ analysis: { tokens, quantities }, rows }: Context, harm: Harm, patient: Patient): Patient {
  const { phrase } = patient;
  const { lower, head: verb } = tokens[phrase.head]!;
  if (harm.what !== "killed" || harm.modality !== "fact" || lower !== "them" || phrase.quantity !== undefined) return patient;
  // "attacked five herders, killing them"
  const goesOn =
    verb !== undefined && (tokens[verb]!.relation === "conj" || (tokens[verb]!.relation === "advcl" && /ing$/.test(tokens[verb]!.lower)));
  if (!goesOn) return patient;
  const isStruck = (head: number) => tokens[head]!.relation === "obj" && tokens[head]!.head === tokens[verb]!.head;
  const last = (rows[harm.sentence]?.phrases ?? []).findLast(
    (one) => one.last <= phrase.first && one.form !== "pronoun" && isPeople(tokens, one) && isStruck(one.head),
  );
  const counted = last?.quantity === undefined ? undefined : quantities[last.quantity]!;
  return last === undefined || counted === undefined || (counted.low ?? 0) < 2 ? patient : { ...patient, phrase: last };
}
