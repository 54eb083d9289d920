import type { Analysis } from "../../model/analysis.ts";

/** "The front denied that its fighters had attacked the miners": whether a verb stands in what somebody denies, by the parse. */
export function isInDenied(tokens: Analysis["tokens"], at: number): boolean {
  let verb = at;
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const { head, relation } = tokens[verb]!;
    if (head === undefined || head >= verb || !/^(?:ccomp|xcomp|conj)$/.test(relation ?? "")) return false;
    // "denied the attack and shot a guard": what is joined to the denial is not denied.
    const isJoined = relation === "conj";
    if (!isJoined && /^(?:deny|dispute|refute)$/.test(tokens[head]!.lemma)) return true;
    if (isJoined && !/^(?:ccomp|xcomp)$/.test(tokens[head]!.relation ?? "")) return false;
    verb = head;
  }
  return false;
}

/** From "burned" over "attacked" to "denied": "denied that its men had attacked and burned the camp". */
const MOST_STEPS = 3;
