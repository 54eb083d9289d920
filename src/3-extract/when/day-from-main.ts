import { type TimeMention, tokensIn } from "../../model/analysis.ts";
import type { DayRange } from "../../model/day.ts";
import { rangeAtDistance } from "../../model/range-at-distance.ts";
import type { Context } from "../extractor.ts";
import { type IncidentMention, sentencesOf } from "../incidents/incidents.ts";
import { sentenceAt } from "../reading.ts";
import type { SameDay } from "./same-day.ts";

/**
 * "The raid came nine days after a bomb killed three", "A week earlier gunmen shot six": where a deed of the background has no day of its own, the day of
 * the main one less what lies between them, if that is a single day.
 */
export function dayFromMain(context: Context, mention: IncidentMention, dayOfMain: () => DayRange | undefined): SameDay | undefined {
  if (mention.main) return undefined;
  const { analysis } = context;
  const telling = sentencesOf(mention);
  const time = analysis.times.find(
    (one) =>
      one.away !== undefined &&
      one.range === undefined &&
      telling.has(sentenceAt(analysis, one.start)) &&
      isFromMain(context, mention, one),
  );
  const day = time === undefined ? undefined : dayOfMain();
  if (time?.away === undefined || day === undefined || day.from !== day.to) return undefined;
  const range = rangeAtDistance({ ...time.away, side: "before" }, day.from);
  return range === undefined ? undefined : { range, words: time };
}

function isFromMain(context: Context, mention: IncidentMention, time: TimeMention): boolean {
  const { analysis, incidents } = context;
  const { tokens, article, sentences } = analysis;
  const index = sentenceAt(analysis, time.start);
  const { first, last } = tokensIn(tokens, time);
  const eventsOf = (one: IncidentMention | undefined) =>
    (one?.events ?? []).filter(({ sentence }) => sentence === index).map(({ token }) => token);
  const main = eventsOf(incidents.mentions.find((one) => one.main));
  const own = eventsOf(mention).filter((token) => !main.includes(token));
  const isOther = incidents.mentions.some((one) => one !== mention && !one.main && eventsOf(one).some((token) => token < first));
  if (own.length === 0 || isOther) return false;
  // "A week earlier gunmen shot six": the sentence tells nothing of the main incident.
  const isEarlier = time.away!.side === "before" && /^(?:earlier|previously|before)$/.test(tokens[last - 1]!.lower);
  // Behind another deed of the background it is counted from that one.
  const isBehindOther = incidents.mentions.some((one) => one !== mention && !one.main && sentencesOf(one).has(index - 1));
  if (isEarlier && tokens[last - 1]!.lower === "earlier") return main.length === 0 && !isBehindOther;
  const behind = own.some((token) => token >= last && token - last <= MOST_WORDS);
  if (time.away!.side === "after") {
    const before = article.text.slice(sentences[index]!.start, time.start);
    return behind && !own.some((token) => token < first) && (main.some((token) => token < first) || COMES.test(before));
  }
  // "Two weeks before the attack, gunmen shot six"
  return isEarlier && main.some((token) => token >= last && token - last <= MOST_WORDS / 2);
}

/** Words between "nine days after" and the word that tells the deed. */
const MOST_WORDS = 12;

/** "It came", "The raid comes": of the news. */
const COMES =
  /^(?:It|This|That|The (?:[a-z-]+ ){1,3})\s?(?:came|comes|happened|occurred|took place|follows|followed)(?: (?:just|only|barely|less than|nearly|about|some))? $/;
