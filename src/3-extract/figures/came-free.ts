import type { Analysis } from "../../model/analysis.ts";
import type { Phrase } from "../grammar/phrases.ts";
import type { Harm } from "../harms/harms.ts";

/** "21 girls abducted by militants have been freed", "the release of 21 abducted girls". */
export function cameFree(analysis: Analysis, harm: Harm, phrase: Phrase): boolean {
  const { tokens } = analysis;
  if (/^(?:release|released|freed|freeing|releasing|rescued|rescue)$/.test(tokens[phrase.first - 1]?.lower ?? "")) return true;
  if (tokens[phrase.first - 1]?.lower === "of" && /^releas/.test(tokens[phrase.first - 2]?.lower ?? "")) return true;
  const { last } = analysis.sentences[harm.sentence]!;
  // A title leaves the auxiliary out: "Two hostages freed after three weeks".
  if (analysis.part === "title" && FREED.test(tokens[Math.max(phrase.last, harm.token + 1)]?.lower ?? "")) return true;
  const end = Math.min(last, phrase.last + 16);
  // "took six miners hostage; four have since been freed": not those six.
  const isOther = (i: number) => tokens[i]!.tag === "NUM" && /^(?:AUX|VERB)$/.test(tokens[i + 1]?.tag ?? "");
  for (let i = phrase.last; i < end && tokens[i]!.lower !== ";" && !isOther(i); i++)
    if (FREED.test(tokens[i]!.lower) && /^(?:them|him|her|both|all)$/.test(tokens[i + 1]?.lower ?? "")) return true;
    else if (tokens[i]!.lower === "home" && /^(?:came|come|comes|returned|arrived|flew|flown|back)$/.test(tokens[i - 1]!.lower))
      return true;
    else if (FREED.test(tokens[i]!.lower) && /^(?:been|were|was|be)$/.test(tokens[i - 1]!.lower) && tokens[i - 2]?.lower !== "to")
      return true;
  return false;
}

const FREED = /^(?:released|freed|rescued|escaped|liberated)$/;
