import type { Answers } from "../model/explainer.ts";
import type { Incident, Toll } from "../model/record.ts";

/** Where an explainer tells how many were harmed. */
const TELLING = ["what-happened", "how-many"];

/**
 * The harms whose number, under a policy, no sentence of the explainer tells: a policy reads a number out of words that are too unclear for a sentence
 * ("133 children", of a year), or counts the people that reports tell of. What a person set is told as theirs.
 */
export function untoldHarms({ tolls, overrides }: Incident, explainer: Answers, policy: string): ReadonlySet<string> {
  const isSet = ({ what }: Toll) => overrides.some(({ field }) => field === what);
  const untold = tolls.filter((toll) => toll.policy === policy && !isSet(toll) && !isTold(explainer, toll));
  return new Set(untold.map(({ what }) => what));
}

/** Whether a sentence cites what the toll rests on, or a total of the same number. */
function isTold({ sections }: Answers, { what, best, chosen }: Toll): boolean {
  const isSame = (number: number | undefined) => number !== undefined && number === best;
  const totals = sections
    .flatMap(({ figures }) => figures)
    .filter((row) => row.what === what && row.of === "total" && (isSame(row.low) || isSame(row.high)));
  const bearing = new Set([...chosen, ...totals.flatMap(({ statements }) => statements)]);
  const sentences = sections.filter(({ key }) => TELLING.includes(key)).flatMap((section) => section.sentences);
  return sentences.some(({ statements }) => statements.some((id) => bearing.has(id)));
}
