import type { Analysis } from "../../model/analysis.ts";
import type { Phrase } from "../grammar/phrases.ts";
import type { Harm } from "./harms.ts";

/** "said they were bringing a wounded soldier", "accompanying an allegedly wounded man": a trick of the attackers. */
export function isRuse(analysis: Analysis, { what, sentence }: Harm, phrase: Phrase): boolean {
  if (what !== "injured") return false;
  const { text } = analysis.article;
  const { start } = analysis.tokens[phrase.first]!;
  const { end } = analysis.tokens[phrase.last - 1]!;
  const before = analysis.tokens[phrase.first - 1]?.start ?? start;
  if (FEIGNED_WOUND.test(text.slice(before, end))) return true;
  return PRETENDED.test(text.slice(analysis.sentences[sentence]!.start, start)) && WOUND.test(text.slice(start, end));
}

const PRETENDED =
  /\b(?:claim(?:ed|ing)|pretend(?:ed|ing)|(?:said|saying) (?:that )?they (?:were|had)|what they said|posing)\b[^.;,]*\b(?:bring|carry|transport|deliver|escort|evacuat|was|were)\w*(?: back)? $/i;
const WOUND = /\b(?:wounded|injured|hurt)\b/i;
const FEIGNED_WOUND = new RegExp(`\\b(?:allegedly|supposedly|purportedly|apparently) ${WOUND.source}`, "i");
