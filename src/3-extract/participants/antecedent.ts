import type { Analysis, Token } from "../../model/analysis.ts";
import type { Context } from "../extractor.ts";
import { isPeople, type PhraseRow, phraseAt } from "../grammar/patients.ts";
import type { Phrase } from "../grammar/phrases.ts";
import { child } from "../grammar/tree-patients.ts";
import type { Harm } from "../harms/harms.ts";
import { nameAt } from "./participant-words.ts";
import { traitsOf } from "./person-mentions.ts";

/**
 * What "he" or "she" stands for: the first person of its sentence, or of the ones before, that is named or described in the singular.
 * "A gunman shot a clerk and killed him": "him" is not who did it; where nobody is known to have done it, one of two people is not chosen.
 */
export function antecedent(
  analysis: Analysis,
  context: Context,
  sentence: number,
  pronoun: Phrase,
  doers: readonly Phrase[],
): Phrase | undefined {
  const { lower } = analysis.tokens[pronoun.head]!;
  if (/self$/.test(lower)) return pronoun;
  if (!/^(?:he|she|him|her)$/.test(lower)) return undefined;
  const { sex } = traitsOf(analysis, pronoun);
  const others = doers.map((doer) => (doer.form === "pronoun" ? antecedent(analysis, context, sentence, doer, []) : doer));
  // "The officer who shot him": who is told again may be the one named before.
  const isToldAgain = others.some((other) => other === undefined || other.form === "definite");
  const isObject = /^i?obj/.test(analysis.tokens[pronoun.head]!.relation ?? "");
  for (let index = sentence; index >= Math.max(0, sentence - 2); index--) {
    const people = (context.rows[index]?.phrases ?? []).filter((phrase) => {
      if (phrase.first >= pronoun.first || phrase.form === "pronoun" || phrase.isTime || isSpeaker(analysis, phrase)) return false;
      if (!isPeople(analysis.tokens, phrase) || isBody(analysis, phrase) || others.some((other) => other?.first === phrase.first))
        return false;
      const quantity = phrase.quantity === undefined ? undefined : analysis.quantities[phrase.quantity];
      if (quantity === undefined ? isPlural(analysis.tokens[phrase.head]!) : quantity.low !== 1) return false;
      return (traitsOf(analysis, phrase).sex ?? sex) === sex;
    });
    if (isObject && people.length > 1 && (index < sentence || others.every((other) => other === undefined))) return undefined;
    if (isObject && index < sentence && isToldAgain) return undefined;
    if (people.length > 0) return people[0];
  }
  return undefined;
}

/** A group or a band: no "he" and no "she". */
function isBody(analysis: Analysis, phrase: Phrase): boolean {
  const { lower } = analysis.tokens[phrase.head]!;
  return nameAt(analysis, phrase)?.kind === "group" || /^(?:group|gang|band|column|squad|commando)$/.test(lower);
}

/**
 * "A clerk was arrested after he planted a bomb": whom the main clause says was arrested, for the "he" of the clause that tells why. `undefined` where
 * the pronoun is none of such a clause, or cannot mean him by number.
 */
export function arrestedFor({ tokens, sentences }: Analysis, context: Context, pronoun: Phrase): Phrase | undefined {
  const index = context.sentenceOf[pronoun.head] ?? 0;
  const row = context.rows[index];
  const verb = tokens[pronoun.head]!.head;
  const main = verb === undefined || !/^advcl/.test(tokens[verb]!.relation ?? "") ? undefined : tokens[verb]!.head;
  if (row === undefined || main === undefined || !ARRESTING.test(tokens[main]!.lower)) return undefined;
  const subject = child(tokens, sentences[index]!, main, /^nsubj:pass$/);
  const phrase = subject === undefined ? undefined : phraseAt(row, subject);
  if (phrase === undefined || !isPeople(tokens, phrase) || phrase.first > pronoun.first) return undefined;
  const isMany = isPlural(tokens[phrase.head]!);
  return isMany === (tokens[pronoun.head]!.lower === "they") ? phrase : undefined;
}

const ARRESTING = /^(?:arrested|captured|detained|apprehended|jailed|caught|charged)$/;

/** Who did a harm as far as its words tell; "shot at the suspect, injuring him": the subject of the verb that a form in "-ing" hangs on. */
export function whoDid({ tokens, sentences }: Analysis, row: PhraseRow | undefined, harm: Harm): readonly Phrase[] {
  const { lower, head } = tokens[harm.token]!;
  if (harm.agents.length > 0 || row === undefined || head === undefined || !/ing$/.test(lower)) return harm.agents;
  const subject = child(tokens, sentences[harm.sentence]!, head, /^nsubj$/);
  const phrase = subject === undefined || subject > harm.token ? undefined : phraseAt(row, subject);
  return phrase === undefined ? [] : [phrase];
}

/** "Soldiers attacked Ana Ruiz. She was shot five times.": "she" is none of several. */
function isPlural({ tag, lower, lemma }: Token): boolean {
  return tag === "NOUN" && (lower !== lemma || /^(?:people|police|troops|personnel)$/.test(lower));
}

/** Who speaks rarely tells of what befell them. */
export function isSpeaker({ tokens, attributions }: Analysis, phrase: Phrase): boolean {
  const { start, end } = tokens[phrase.head]!;
  return attributions.some(({ at }) => at.start <= start && end <= at.end);
}
