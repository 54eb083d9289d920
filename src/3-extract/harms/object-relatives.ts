import type { Sentence, Token } from "../../model/analysis.ts";
import { ATTACKERS, FIGHTERS, OUTLAWS, several } from "../english/armed-people.ts";
import { namesPeople } from "../english/person-nouns.ts";
import { isPeople, type Patient, type PhraseRow, phraseAt } from "../grammar/patients.ts";
import type { Phrase } from "../grammar/phrases.ts";

/** Who is struck and who strikes in a clause about the struck. */
export interface Struck {
  readonly patients: readonly Patient[];
  readonly agents: readonly Phrase[];
}

/**
 * "the man whom officers shot", "a woman that police fatally shot in her flat", "the man police shot", "a nun whom rebels had kidnapped": an active verb without an object behind it strikes
 * those whom the clause is about, and who stands right before it did it. `undefined` where no such clause is told.
 */
export function struckInClause(tokens: readonly Token[], sentence: Sentence, at: number, row: PhraseRow): Struck | undefined {
  let before = at - 1;
  while (before > sentence.first && (tokens[before]!.tag === "ADV" || /^(?:had|has|have)$/.test(tokens[before]!.lower))) before--;
  const doer = phraseAt(row, before);
  if (doer === undefined || doer.last !== before + 1 || doer.isTime || doer.isPlace) return undefined;
  const inside = tokens[doer.first]!.lower === "that";
  const relative = inside ? doer.first : doer.first - 1;
  if (relative > sentence.first && /^(?:who|whom|that)$/.test(tokens[relative]!.lower)) {
    const whom = phraseAt(row, tokens[relative - 1]!.lower === "," ? relative - 2 : relative - 1);
    if (whom === undefined || !isPeople(tokens, whom) || doer.head === relative) return undefined;
    return struck(whom, inside ? { ...doer, first: relative + 1, form: "bare" } : doer);
  }
  if (!STRIKERS.test(tokens[doer.head]!.lower) || doer.head !== before || !/^(?:the|an?)$/.test(tokens[doer.first]!.lower))
    return undefined;
  const whom = doer.head - 1;
  if (whom <= doer.first || tokens[whom]!.tag !== "NOUN" || !namesPeople(tokens[whom]!.lower)) return undefined;
  return struck({ ...doer, head: whom, last: whom + 1 }, { ...doer, first: doer.head, form: "bare" });
}

/** Who stands without an article behind those whom they strike. */
const STRIKERS = new RegExp(
  `^(?:${several(`${FIGHTERS}|${OUTLAWS}|${ATTACKERS}`)}|police|officers|deputies|troopers|agents|troops|soldiers)$`,
);

function struck(whom: Phrase, doer: Phrase): Struck {
  return { patients: [{ phrase: whom, part: false, coordinated: false }], agents: [doer] };
}
