import type { Analysis } from "../../model/analysis.ts";
import type { Phrase } from "../grammar/phrases.ts";
import type { Harm } from "./harms.ts";

/** "said they were bringing a wounded soldier", "accompanying an allegedly wounded man": a trick of the attackers. */
export function isRuse(analysis: Analysis, { what, sentence }: Harm, phrase: Phrase): boolean {
  if (what !== "injured") return false;
  const { start } = analysis.tokens[phrase.first]!;
  const { end } = analysis.tokens[phrase.last - 1]!;
  const { text } = analysis.article;
  if (WOUND.test(analysis.tokens[phrase.first]!.lower) && FEIGNED.test(analysis.tokens[phrase.first - 1]?.lower ?? "")) return true;
  if (/\b(?:allegedly|supposedly|purportedly|apparently) (?:wounded|injured|hurt)\b/i.test(text.slice(start, end))) return true;
  return (
    PRETENDED.test(text.slice(analysis.sentences[sentence]!.start, start)) && /\b(?:wounded|injured|hurt)\b/i.test(text.slice(start, end))
  );
}

const PRETENDED =
  /\b(?:claim(?:ed|ing)|pretend(?:ed|ing)|(?:said|saying) (?:that )?they (?:were|had)|what they said|posing)\b[^.;,]*\b(?:bring|carry|transport|deliver|escort|evacuat|was|were)\w*(?: back)? $/i;
const WOUND = /^(?:wounded|injured|hurt)$/;
const FEIGNED = /^(?:allegedly|supposedly|purportedly|apparently)$/;
