import type { Analysis } from "../../model/analysis.ts";
import { namesAttackers } from "../english/person-nouns.ts";
import type { Harm } from "../harms/harms.ts";
import { isOnComingFree } from "./coming-free.ts";
import type { IncidentMention } from "./incidents.ts";

/**
 * "Two soldiers were wounded in that raid", "three militants were killed during the raid": whom a search for the suspects cost is no toll of the attack
 * that they are sought for. A raid is the forces' where its own words or the two sentences before say so; the attack itself may be called one, too.
 */
export function isInLaterRaid({ article, sentences, tokens }: Analysis, harm: Harm, incident: IncidentMention | undefined): boolean {
  const { text } = article;
  const sentence = sentences[harm.sentence]!;
  if (incident === undefined || !incident.main || harm.sentence === 0 || harm.what === "arrested") return false;
  const own = text.slice(sentence.start, sentence.end);
  // "Troops freed 12 travellers. Three of the kidnappers were killed in the operation"
  if (OPERATION.test(own) && isOnComingFree({ article, sentences }, incident)) return true;
  if (!incident.events.some(({ type }) => type !== undefined && !OF_FORCES.has(type))) return false;
  // "The army said it had killed more than 100 militants across the country overnight"
  const areFighters = harm.patients.some(({ phrase: { head, form } }) => form !== "definite" && namesAttackers(tokens[head]!.lower));
  if (areFighters && ANSWERS.test(own)) return true;
  if (!IN_RAID.test(own)) return false;
  const before = text.slice(sentences[Math.max(0, harm.sentence - 2)]!.start, sentence.start);
  return HIDEOUT.test(own) || BY_FORCES.test(own) || BY_FORCES.test(before) || WITH_ARRESTS.test(before);
}

/** What forces do is told so itself: there the raid is what the article is about. */
const OF_FORCES: ReadonlySet<string> = new Set(["police action", "armed clash", "air strike", "shelling"]);
/** Forces that struck fighters in other places than that of the attack. */
const ANSWERS =
  /\b(?:army|military|police|forces|troops|soldiers|rangers)\b[^.;]{0,60}\b(?:had |have )?killed\b[^.;]*\b(?:across the (?:country|region|province)|nationwide|countrywide|in (?:(?:separate|several|various|security) )*(?:crackdowns?|operations|raids)|in (?:response|retaliation|reprisal))\b/i;
const OPERATION =
  /\b(?:in|during) (?:that|the|this|a|an)(?: [\w-]+){0,2} (?:operation|rescue|raid|mission|assault|firefight|gun ?battle)\b/i;
const IN_RAID =
  /\b(?:in|during) (?:that|the|this|a|an|another|one)(?: [\w-]+){0,3} (?:raids?|manhunt|search operation|arrest operation)\b|\b(?:when|as|after)\b[^.;,]{0,60}\b(?:raided|searched)\b/i;
const BY_FORCES =
  /\b(?:police(?:men)?|forces|troops|officers|soldiers|commandos|agents|detectives|gendarmes|marines|units?|security services|intelligence services|department|authorities|army)\b[^.;]{0,60}\b(?:raid(?:ed|s|ing)?|searched)\b/i;
const HIDEOUT =
  /\braids? (?:on|of|at) (?:a|an|the|his|her|their)(?: [\w-]+){0,2} (?:house|home|hideout|compound|apartment|flat|lair|safe house)\b/i;
const WITH_ARRESTS =
  /\b(?:arrest(?:ed|s)?|detained|captured|nabbed|held)\b[^.;]{0,160}\b(?:in|during|after) (?:a|an|the)(?: [\w-]+){0,3} raids?\b/i;
