import type { Analysis } from "../../model/analysis.ts";
import type { Harm } from "../harms/harms.ts";

const ILLNESS =
  "(?:measles|malaria|cholera|covid(?:-19)?|coronavirus|influenza|flu|aids|hiv(?:/aids)?|ebola|dengue|tuberculosis|typhoid|polio|meningitis|cancers?|strokes?|pneumonia|diabetes|diseases?|illness(?:es)?|virus(?:es)?|epidemics?|pandemics?|infections?|dementia|alzheimer['’]s|smoking|tobacco|alcohol|obesity|pollution|heart (?:attacks?|failure|disease)|old age|natural causes)";
const AGENT = new RegExp(`\\b${ILLNESS}(?: (?:have|has|had|which|that))?(?: \\w+ly)? $`, "i");
const CAUSE = new RegExp(
  `^ (?:[\\w,’'.-]+ ){0,5}?(?:of|from|by|to|with) (?:(?:the|an?|his|her|their) )?(?:[\\w-]+ ){0,2}${ILLNESS}\\b`,
  "i",
);
/** "a war that has killed 50,000 people since 2012": those of many years, and of no one deed. */
const WAR =
  /\b(?:wars?|conflicts?|insurgency|insurgencies|uprising|rebellion|violence|fighting|bloodshed|crisis|unrest|campaign)(?: (?:that|which|and))? (?:has|have|had) (?:[\w-]+ ){0,2}$/i;
const YEARS =
  /\b(?:since (?:\w+ )?(?:19|20)\d\d|(?:over|in|for|during) (?:the (?:last|past) )?(?:[\w-]+ )?(?:years|decades?)|years|decades?)\b|\d,\d{3}\b|\b(?:thousands|millions)\b/i;

/** Behind a harm that struck an image: "decapitating the marble soldier". */
const OF_STONE =
  /^(?: and \w+)? (?:the |an? |his |her |its |their )?(?:[\w-]+ )?(?:marble|bronze|stone|granite|wooden|plaster|plastic|wax|tin|clay|cardboard|inflatable|toy|iron|copper|snow)[ -](?:\w+ )?(?:soldiers?|m[ae]n|wom[ae]n|generals?|riders?|horsem[ae]n|angels?|figures?|kings?|queens?|saints?|heads?|statues?|lions?|dolls?|santa)\b/i;

/** Whether an image was struck, or people died of an illness or of age, or over the years of a war: told of in news of anything, they make no incident. */
export function isOfNoDeed({ article: { text }, tokens, sentences }: Analysis, { token, sentence, what }: Harm): boolean {
  if (what !== "killed") return false;
  const { start, end } = sentences[sentence]!;
  const before = text.slice(start, tokens[token]!.start);
  const after = text.slice(tokens[token]!.end, end);
  return OF_STONE.test(after) || AGENT.test(before) || CAUSE.test(after) || (WAR.test(before) && YEARS.test(after));
}
