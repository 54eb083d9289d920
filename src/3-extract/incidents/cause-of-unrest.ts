import type { Context } from "../extractor.ts";
import type { Phrase } from "../grammar/phrases.ts";
import type { Harm } from "../harms/harms.ts";
import type { IncidentMention } from "./incidents.ts";
import { typeOf } from "./type.ts";

/**
 * "Riots broke out over the police killing of a man": whom people rose over, and nobody who was harmed in the unrest. A protester who was killed, and
 * whose death came of it ("led to his death"), is one of its dead.
 */
export function isWhomPeopleRoseOver(context: Context, harm: Harm, phrase: Phrase, incident: IncidentMention | undefined): boolean {
  const { tokens, article, sentences, part } = context.analysis;
  const { start, end, lower } = tokens[harm.token]!;
  if (incident === undefined || incident.side === "cause" || part === "title" || !DEED.test(lower)) return false;
  const sentence = sentences[harm.sentence]!;
  const before = article.text.slice(sentence.start, start);
  const isNamed = OVER.test(before) || (/^(?:shooting|killing)$/.test(lower) && DEFINITE.test(before));
  const isCause = isNamed && !OUTCOME.test(before);
  if (!isCause || IN_UNREST.test(article.text.slice(end, sentence.end))) return false;
  if (tokens.slice(phrase.first, phrase.last).some((token) => OF_CROWD.test(token.lower))) return false;
  return typeOf(context, incident) === "riot";
}

const DEED = /^(?:shooting|killing|death|slaying|murder)$/;
const OVER =
  /\b(?:over|after|following|surrounding|against|about|at|to|by|of) (?:the|a|an|this|that|last|another|\w+day['’]s) ?(?:[\w'’-]+ ){0,3}$/i;
const DEFINITE = /\b(?:the|this|that|police) (?:[\w-]+ ){0,2}$/i;
const OUTCOME = /\b(?:led|leading|result\w*|end\w*|cost\w*|left|leaving|saw|included?|including)\b[^.;]{0,40}$/i;
const IN_UNREST =
  /^[^.;]{0,60}\b(?:in|during|at|amid) (?:the |those |these |\w+day['’]s |last )?(?:\w+ ){0,2}(?:protests?|rall(?:y|ies)|demonstrations?|riots?|unrest|march(?:es)?)\b/i;
const OF_CROWD = /^(?:protest[eo]rs?|demonstrators?|marchers?|rioters?|bystanders?|onlookers?)$/;
