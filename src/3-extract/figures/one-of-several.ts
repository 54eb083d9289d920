import type { Context } from "../extractor.ts";
import type { Candidate } from "./figure-candidates.ts";

/** Sentences from one who was hurt to the next: "A man was shot in the back. He is in stable condition. His wife was hit in the arm." */
const BESIDE = 2;

/**
 * "A boy, 16, was shot in the chest. His passenger was hit in the foot": one of several who are hurt, of whom nobody says how many they are. Further
 * off in a text somebody else belongs to another story more often than not.
 */
export function isOneOfSeveral({ persons }: Context, { what, phrase, harm, quantity }: Candidate): boolean {
  if (what !== "injured" || quantity.low !== 1 || quantity.high !== 1) return false;
  const own = persons.at(phrase);
  if (own?.outcome !== "injured") return false;
  return persons.all.some(
    (other) =>
      other !== own &&
      other.incident === own.incident &&
      other.outcome === "injured" &&
      (other.isTied || own.isTied) &&
      Math.abs(other.firstSentence - harm.sentence) <= BESIDE,
  );
}
