import type { Context } from "../extractor.ts";
import type { IncidentMention } from "./incidents.ts";

/**
 * "The fire was the worst in the province since 1980, when 25 residents died at a nursing home": what the main incident is the worst since is of its
 * kind, though no word of its own tells the means.
 */
export function isComparedWithMain({ analysis: { article, sentences } }: Context, { main, events }: IncidentMention): boolean {
  if (main) return false;
  return events.every(({ sentence }) => WORST_SINCE.test(article.text.slice(sentences[sentence]!.start, sentences[sentence]!.end)));
}

const WORST_SINCE =
  /^\W*(?:(?:the|this|that|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?:['’]s)? (?:[\w-]+ ){0,3})?(?:it )?(?:was|is) (?:one of )?(?:the|its|(?:[\w-]+['’]s)) (?:[\w-]+ )?(?:worst|deadliest|bloodiest|most (?:deadly|lethal|serious))\b[^.;]*\bsince\b/i;
