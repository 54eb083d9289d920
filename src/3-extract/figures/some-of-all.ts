import type { Analysis } from "../../model/analysis.ts";
import { spanOf } from "../extractor.ts";
import type { Phrase } from "../grammar/phrases.ts";
import type { Harm } from "../harms/harms.ts";

/**
 * How a count of people tells that others were harmed before them: "late" are those who died since ("two died of their wounds overnight", "two others
 * were confirmed dead, taking the toll to 30"), some of the dead where a larger number is told; "further" are those told besides ("four more people
 * died"), and "in care" those who are in hospital yet ("34 are still being treated"), never all.
 */
export type SomeOfAll = "late" | "further" | "in care";

/** Reads from the words of a count and of its sentence whether it leaves out those harmed before. */
export function someOfAll(analysis: Analysis, { what, lemma, sentence, token }: Harm, phrase: Phrase): SomeOfAll | undefined {
  const { article, sentences } = analysis;
  const { start, end } = spanOf(analysis, phrase);
  const { start: from, end: to } = sentences[sentence]!;
  if (what === "injured" && IN_CARE.has(lemma)) {
    const last = analysis.tokens[token]!.end;
    return end <= last && STILL.test(article.text.slice(end, Math.min(to, last + NEAR))) ? "in care" : undefined;
  }
  if (what !== "killed") return undefined;
  if (MORE.test(article.text.slice(start, end))) return "further";
  const after = article.text.slice(end, Math.min(to, end + REACH));
  return SINCE.test(after) || ADDED.test(after) || ROSE.test(article.text.slice(Math.max(from, start - NEAR), start)) ? "late" : undefined;
}

/** How far behind a count its verb and what came of it may stand. Unit: characters. */
const REACH = 220;
const NEAR = 40;

/** Lemmas of harm that tell where the hurt are or how they fare. */
const IN_CARE: ReadonlySet<string> = new Set(["hospital", "hospitalize", "hospitalise", "treat", "condition", "fight for life"]);
const STILL = /\b(?:still|remain(?:s|ed|ing)?|continu(?:e|es|ed|ing)|yet to be (?:discharged|released))\b/i;
/** "four more people", "another three", "an additional five"; "more than four" is a bound. */
const MORE =
  /^(?:(?:at least|about|some) )?(?:(?!one\b)[\p{L}\d,-]+ (?:more|additional|further)\b(?! than\b)|another (?:\d|two|three|four|five|six|seven|eight|nine|ten|dozen)|an additional )/iu;
/** "died of their wounds", "succumbed to injuries", "have since died", "died overnight". */
const SINCE =
  /^[^.;:]{0,40}\b(?:(?:died|dead|die) (?:\w+ ){0,3}(?:of|from) (?:their|the|his|her) (?:\w+ )?(?:wounds|injuries|burns)\b|succumb\w* to\b|(?:have|has|had) since died\b|died (?:overnight|since|later|in (?:the )?hospital)\b)/i;
/** "…, bringing the toll to 30", "which took the number of dead to 30". */
const ADDED =
  /\b(?:taking|bringing|pushing|raising|lifting|increasing|driving|sending|took|brought|pushed|raised|lifted|takes|brings|pushes|raises) (?:the |its |their )?(?:\w+ ){0,3}(?:toll|number|total|count|tally|figure|deaths|fatalities|dead)\b/i;
/** "rose to 26 after four of the wounded died". */
const ROSE = /\b(?:rose|risen|climbed|increased|went up|gone up|reached|stands at|stood at)\b[^.;]{0,30}\b(?:after|when|as)\s$/i;
