import type { Speaker } from "../../model/statement.ts";
import { HARM_WORDS } from "../english/harm-words.ts";
import { TRIGGERS } from "../english/triggers.ts";
import { type Context, spanOf } from "../extractor.ts";
import type { Phrase } from "../grammar/phrases.ts";
import type { Harm } from "../harms/harms.ts";

/** Words that report a whole sentence with all its clauses. */
const SAYING = /^(?:said|says?|saying|according|told|tells?|added|adds|reported|reports?|reporting|stated|states?|confirmed|confirms?)\b/i;

/**
 * Who says a figure. In "The minister blamed rebels for the attack that killed 18 soldiers" the clause only tells which attack is meant: the outlet
 * speaks there, unless the words stand in a quotation or somebody plainly "said" them.
 */
export function figureSpeaker(context: Context, harm: Harm, phrase: Phrase): Speaker | undefined {
  const span = spanOf(context.analysis, phrase);
  const speaker = context.voices.speakerAt(span);
  // "It gave the number as 12": who speaks, the words before do not tell.
  if (speaker !== undefined && /^(?:it|which|who|that)$/i.test(speaker.words)) return undefined;
  const at = context.voices.attributionAt(span);
  const cue = at === undefined ? "" : context.analysis.article.text.slice(at.cue.start, at.cue.end);
  // "The two heard on the radio that nine were hurt": they are told so; a court that hears it is who says it.
  if (speaker !== undefined && HEARING.test(cue) && !COURTS.test(speaker.words)) return undefined;
  if (speaker === undefined || !tellsWhichEvent(context, harm)) return speaker;
  if (SAYING.test(cue)) return speaker;
  const quoted = context.analysis.quotes.some((quote) => quote.start <= span.start && span.end <= quote.end);
  return quoted ? speaker : undefined;
}

const HEARING = /^(?:hears?|heard|learn(?:s|ed|t)?)$/i;
const COURTS = /\b(?:court|inquest|inquiry|trial|hearing|jury|tribunal|panel|parliament|council|committee)\b/i;

/** "the shooting that left 19 people hurt", "an attack in which six died": a relative clause on a word for the event. */
function tellsWhichEvent({ analysis }: Context, harm: Harm): boolean {
  const { tokens, sentences } = analysis;
  const { first } = sentences[harm.sentence]!;
  for (let i = harm.token - 1; i > Math.max(first, harm.token - 14); i--) {
    const { lower, tag } = tokens[i]!;
    if (tag === "VERB" && !HARM_WORDS.has(lower) && !/^(?:left|leaving|claimed|claiming|took)$/.test(lower)) return false;
    if (lower !== "that" && lower !== "which") continue;
    for (let noun = i - 1; noun >= Math.max(first, i - 9); noun--) {
      const { tag, lower: word } = tokens[noun]!;
      // "the attack on the train, in which 26 died"
      const opens = tag === "PUNCT" && i - noun <= 2;
      if (tag === "VERB" || tag === "AUX" || (tag === "PUNCT" && !opens)) return false;
      if (tag === "NOUN" && TRIGGERS.has(word)) return true;
    }
    return false;
  }
  return false;
}
