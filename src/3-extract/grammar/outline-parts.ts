import type { Analysis } from "../../model/analysis.ts";
import { overlapping } from "../../model/span.ts";
import { FIGHTERS } from "../english/armed-people.ts";
import { ATTACKER_NOUNS } from "../english/deed-words.ts";
import type { Phrase } from "./phrases.ts";

/** "Red Dawn's attack" and "Police suspect the rebels" hold more than one noun phrase; `undefined` is a word between them. */
export function partsOf(analysis: Analysis, phrase: Phrase, inHeading: boolean): readonly (Phrase | number)[] {
  const { tokens } = analysis;
  for (let at = phrase.first + 1; at < phrase.last; at++) {
    const { lower, tag } = tokens[at]!;
    const before = tokens[at - 1]!;
    const isVerb =
      (before.tag === "PROPN" || BODIES.test(before.lower)) &&
      NOUN_LIKE.test(lower) &&
      !(lower.startsWith("suspect") && lower.endsWith("s"));
    // "the Sudan People's Movement": the mark is of the name.
    const isInName = () => analysis.names.some(({ start, end }) => start < tokens[at]!.start && tokens[at]!.end < end);
    const isPossessive = tag === "PART" && /^['’]s?$/.test(lower) && at + 1 < phrase.last && !isInName();
    if (!isVerb && !isPossessive && !(inHeading && isHeadlineDeed(analysis, at))) continue;
    const left = { ...phrase, last: at, head: at - 1, quantity: undefined };
    if (at + 1 >= phrase.last) return [left, at];
    return [left, at, ...partsOf(analysis, { ...phrase, first: at + 1, form: "bare", quantity: undefined }, inHeading)];
  }
  return [phrase];
}

/** Verbs that a tagger takes for the head of the name before them: "Islamic State claims responsibility", "Police suspect the rebels". */
const NOUN_LIKE = /^(?:faces|claims?|suspects?|blames|blamed|accuses|accused|denies|denied|links|points)$/;

/** "Taliban Attack Army School", "Orvan Fighters Strike in Kenya": behind people or a group the word is the verb. */
function isHeadlineDeed({ names, tokens }: Analysis, at: number): boolean {
  if (!HEADLINE_DEEDS.test(tokens[at]!.lower) || tokens[at + 1] === undefined || /^(?:on|kills?|leaves?)$/.test(tokens[at + 1]!.lower))
    return false;
  const before = tokens[at - 1]!;
  return (
    ATTACKER_NOUNS.has(before.lower) ||
    ARMED.test(before.lower) ||
    overlapping(names, before).some(({ kind, end }) => kind === "group" && end === before.end)
  );
}

/** Verbs that a heading tells a deed with. Lower case. */
export const HEADLINE_DEEDS = /^(?:attack|strike|bomb|kill|shell|raid|storm|ambush|shoot|abduct|kidnap)s?$/;

const ARMED = new RegExp(`^(?:${FIGHTERS}|troops|soldiers|forces|jets|warplanes|police|officers)$`);

/** People and bodies who say something, and are no party by name. Lower case. */
export const BODIES =
  /^(?:police|officials|authorities|investigators|detectives|prosecutors|officers|residents|witnesses|analysts|experts|forces|sources?)$/;
