import type { Sentence, Token } from "../../model/analysis.ts";
import { isPeople, type PhraseRow, phraseAt } from "./patients.ts";
import type { Phrase } from "./phrases.ts";

/** "three farmers near Jos in a revolt that has killed thousands": whether the clause around a verb is about the thing before its "that", and not about some people further left. */
export function isClauseOfThing(tokens: readonly Token[], { first }: Sentence, at: number, row: PhraseRow, people: Phrase): boolean {
  let that = at - 1;
  while (that > first && /^(?:AUX|ADV)$/.test(tokens[that]!.tag)) that--;
  if (that <= first || !/^(?:that|which)$/.test(tokens[that]!.lower)) return false;
  const thing = phraseAt(row, tokens[that - 1]!.lower === "," ? that - 2 : that - 1);
  return (
    thing !== undefined &&
    thing !== people &&
    !thing.isPlace &&
    !thing.isTime &&
    thing.form !== "name" &&
    !isPeople(tokens, thing) &&
    isPeople(tokens, people)
  );
}
