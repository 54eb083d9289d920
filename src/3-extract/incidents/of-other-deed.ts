import { contains } from "../../model/span.ts";
import type { Phrase } from "../grammar/phrases.ts";
import type { Harm } from "../harms/harms.ts";
import type { Reading } from "../reading.ts";
import { eventTimes, isReportingTime } from "./event-times.ts";
import { tellsOfUnrest } from "./gatherings.ts";
import { type IncidentMention, sentencesOf } from "./incidents.ts";

/**
 * Whether those counted were harmed in something else than the incident that their sentence is read with, as its own words tell: in protests that the
 * incident is none of, or held in months before it, or only about to be attackers.
 */
export function isHarmOfOtherDeed(reading: Reading, harm: Harm, phrase: Phrase, incident: IncidentMention | undefined): boolean {
  if (incident === undefined || reading.analysis.part === "title") return false;
  return isInOtherUnrest(reading, harm, incident) || isHeldBefore(reading, harm, incident) || isWouldBe(reading, harm, phrase, incident);
}

const IN_UNREST =
  /^ (?:\w+ly )?(?:in|during|at|amid) (?:the|those|these|that|his|her|their|last|earlier|previous|anti-\w+|street|mass|\w+day['’]s)? ?(?:[\w-]+ ){0,2}(?:protests|rallies|demonstrations|riots|unrest|marches)\b/i;

/** "Ninety people were killed during the rallies", where the incident is a battle: people rose up some other time. */
function isInOtherUnrest({ analysis, sentenceOf }: Reading, { token, what }: Harm, incident: IncidentMention): boolean {
  const { article, sentences, tokens } = analysis;
  if (what === "arrested" || incident.side !== undefined || incident.both !== undefined) return false;
  const sentence = sentenceOf[token]!;
  if (!IN_UNREST.test(article.text.slice(tokens[token]!.end, sentences[sentence]!.end)) || tellsOfUnrest(article.title ?? "")) return false;
  if (incident.events.some(({ type, strength }) => type === "riot" && strength > 1)) return false;
  const telling = [...sentencesOf(incident)].filter((one) => one !== sentence);
  return telling.length > 0 && !telling.some((one) => tellsOfUnrest(article.text.slice(sentences[one]!.start, sentences[one]!.end)));
}

const FOLLOWING = /^ (?:\w+ ){0,2}(?:during|after|following|at|over) (?:the )?$/i;

/** "with scores of arrests following March protests", told beside a march in June: nobody is held for a deed before it. */
function isHeldBefore({ analysis }: Reading, { token, what, sentence }: Harm, incident: IncidentMention): boolean {
  if (what !== "arrested") return false;
  const { article, sentences, times, tokens } = analysis;
  const then = times.find(
    (time) =>
      !time.isDuration &&
      time.range !== undefined &&
      time.start >= tokens[token]!.end &&
      contains(sentences[sentence]!, time) &&
      FOLLOWING.test(article.text.slice(tokens[token]!.end, time.start)),
  );
  if (then === undefined || isReportingTime(analysis, then)) return false;
  const timeOf = eventTimes(analysis, incident.events);
  const days = incident.events.flatMap((event) => (event.sentence === sentence ? [] : (timeOf(event).range?.from ?? [])));
  // News that no day is told with is of about the day that it is published on.
  const first = days.length > 0 ? days.sort()[0] : analysis.publicationDay;
  return first !== undefined && then.range!.to < first;
}

/** "six would-be bombers were arrested": of a deed that was done nobody is only about to be the doer. */
function isWouldBe({ analysis }: Reading, { what }: Harm, phrase: Phrase, { stage }: IncidentMention): boolean {
  const words = analysis.tokens.slice(phrase.first, phrase.last);
  return what === "arrested" && stage === "accomplished" && words.some(({ lower }) => lower === "would-be");
}
