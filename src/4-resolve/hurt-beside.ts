import { type PersonsEvidence, personsTold } from "./told-one-by-one.ts";

/** "Both the suspect and the child were taken to hospital": in one breath with somebody else who was hurt. */
export function isHurtBeside(evidence: PersonsEvidence): boolean {
  const victims = new Set(personsTold(evidence, "victim").map(({ id }) => id));
  const spans = evidence.participants
    .filter(({ id }) => victims.has(id))
    .flatMap(({ articleId, evidence: all }) => all.map(({ start, end }) => ({ articleId, start, end })));
  return personsTold(evidence, "perpetrator").some(({ articleId, words }) =>
    spans.some((one) => one.articleId === articleId && (one.start - words.end === AND || words.start - one.end === AND)),
  );
}

const AND = " and ".length;
