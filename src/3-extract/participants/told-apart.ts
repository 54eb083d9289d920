import type { Phrase } from "../grammar/phrases.ts";
import type { Harm } from "../harms/harms.ts";
import type { IncidentMention } from "../incidents/incidents.ts";
import type { Reading } from "../reading.ts";
import type { PersonMention } from "./person-mentions.ts";

/** "killed himself", "took her own life": who was harmed is who did it. */
export function isDoneToSelf({ lemma }: Pick<Harm, "lemma">, head: string): boolean {
  return /self$|selves$/.test(head) || lemma === "take own life" || lemma === "commit suicide";
}

/** Whom somebody harmed before they turned to themselves, and who that is. */
export interface BeforeSelf {
  /** Those harmed first: none of them is meant by "himself". */
  readonly others: readonly Phrase[];
  readonly by: Phrase | undefined;
}

/** "A man shot his daughter and then killed himself": the man, and not the daughter, is the second one harmed. `undefined` where nobody was harmed before. */
export function harmedBeforeSelf({ harms }: Pick<Reading, "harms">, harm: Harm): BeforeSelf | undefined {
  const before = harms.filter(
    (one) => one.sentence === harm.sentence && one.token < harm.token && one.rule.startsWith("object of active") && one.modality === "fact",
  );
  const others = before.flatMap(({ patients }) => patients.map(({ phrase }) => phrase)).filter(({ form }) => form !== "pronoun");
  if (others.length === 0) return undefined;
  const by = before.flatMap(({ agents }) => agents).find((one) => one.form !== "pronoun" && !others.includes(one));
  return { others, by };
}

/** "killing a cook and wounding a waiter", "1 killed, 1 injured": whom one sentence tells as killed and whom as hurt, both for the first time, are two. */
export function apartInOneSentence({ analysis }: Reading, mentions: readonly PersonMention[]): IncidentMention[] {
  const isFirst = ({ phrase, harm }: PersonMention) => /^(?:an?|one|1)$/.test(analysis.tokens[phrase.first]!.lower) && harm.what !== "hit";
  const firsts = mentions.filter(isFirst);
  return firsts
    .filter(({ phrase, harm, outcome, incident }) =>
      firsts.some(
        (other) =>
          other.incident === incident &&
          other.harm.sentence === harm.sentence &&
          other.phrase.first !== phrase.first &&
          other.outcome !== outcome,
      ),
    )
    .map(({ incident }) => incident);
}
