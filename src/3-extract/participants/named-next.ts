import type { Name } from "../../model/analysis.ts";
import type { Context } from "../extractor.ts";

/**
 * "A teacher was shot dead at her home on Monday, police said. Ada Borg, 44, …": the first name behind a lead that tells of one victim and of nobody who did
 * it, told with its age at the head of its sentence: what befell her; `undefined` of all other names.
 */
export function outcomeOfNext(
  { analysis, harms, attacks }: Context,
  name: Name,
  index: number,
  isPerson: (name: Name) => boolean,
): "killed" | "injured" | undefined {
  const { article, sentences, names } = analysis;
  if (index < 1 || index > 2 || sentences[index]!.start !== name.start || !AGED.test(article.text.slice(name.end, name.end + 8)))
    return undefined;
  if (names.some((other) => other.start < name.start && other.start >= sentences[0]!.start && isPerson(other))) return undefined;
  const lead = article.text.slice(sentences[0]!.start, sentences[0]!.end);
  if (OF_LATER_STEP.test(lead) || attacks.some(({ sentence, agents }) => sentence < index && agents.length > 0)) return undefined;
  const own = article.text.slice(name.end, sentences[index]!.end);
  if (OF_LATER_STEP.test(own) || DOES.test(own)) return undefined;
  const struck = harms.filter(({ sentence, what }) => sentence < index && /^(?:killed|hit|injured)$/.test(what));
  const [one] = struck.flatMap(({ patients }) => patients);
  const isOne =
    one !== undefined &&
    struck.every(({ sentence, agents, patients }) => sentence === 0 && agents.length === 0 && patients.length === 1) &&
    /^an?$/.test(analysis.tokens[one.phrase.first]!.lower) &&
    !/^(?:couple|family|pair|group|crowd|number|dozen)$/.test(analysis.tokens[one.phrase.head]!.lower);
  if (!isOne) return undefined;
  return struck.some(({ what }) => what === "killed") ? "killed" : "injured";
}

/** What the next one did, and did not suffer: "Ole Venn, 70, shot Ada Venn", "committed suicide". */
const DOES = /\b(?:shot|shoot\w*|kill\w*|stabb\w*|suicide|opened fire|found in|jail\w*|prison|police|survived|said|told)\b/i;

const AGED = /^,? \(?\d{1,2}[,)]/;
const OF_LATER_STEP =
  /\b(?:arrest\w*|charg\w+|sentenc\w*|suspect\w*|accus\w+|convict\w*|trial|jailed|custody|gunm[ae]n|attackers?|killer)\b/i;
