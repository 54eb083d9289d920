import type { Analysis } from "../../model/analysis.ts";
import { overlaps } from "../../model/span.ts";
import type { Context } from "../extractor.ts";
import type { Accusation, Finder } from "./accusation.ts";
import { BLAME_FINDERS } from "./blame.ts";
import { CLAIM_FINDERS, hyphenatedClaims } from "./claims.ts";
import { NAMED_ATTACKER_FINDERS } from "./named-attacker.ts";
import { LAW_FINDERS } from "./prosecution.ts";
import { wordedAccusations } from "./worded-accusations.ts";

/** All explicit words of responsibility: claims, denials, blame, suspicion, charges, convictions. */
export function* accusations(analysis: Analysis, context: Context): Generator<Accusation> {
  const { tokens, sentences } = analysis;
  const { grammar } = context;
  for (const [index, sentence] of sentences.entries()) {
    if (context.rows[index] === undefined) continue;
    const worded = [...wordedAccusations(analysis, context, index)];
    yield* worded.filter((one) => isTold(analysis, one));
    const isRead = (one: Accusation) =>
      worded.some(
        (other) => overlaps(one, other) || (one.party !== undefined && other.party !== undefined && overlaps(one.party, other.party)),
      );
    for (let at = sentence.first; at < sentence.last; at++) {
      if (tokens[at]!.lower.endsWith("-claimed")) yield* hyphenatedClaims({ analysis, context, grammar, tokens, sentence, at });
      const find = FINDERS.get(tokens[at]!.lower);
      const found = find?.({ analysis, context, grammar, tokens, sentence, at });
      if (found === undefined) continue;
      for (const one of "token" in found ? [found] : found) if (!isRead(one) && isTold(analysis, one)) yield one;
    }
  }
}

function isTold(analysis: Analysis, one: Accusation): boolean {
  return !isOfOthers(analysis, one) && !isWithheld(analysis, one) && !isBySupporters(analysis, one) && !isAsserted(analysis, one);
}

/** "The blast, which the Red Dawn claimed was an army raid": what it says of the deed, and no claim of it. */
function isAsserted({ article: { text } }: Analysis, { status, start, end }: Accusation): boolean {
  return status === "claimed" && ASSERTED.test(text.slice(start, end + BEHIND_CLAIM));
}

const ASSERTED = /^[^.;,]{0,40}\bclaimed (?:was|were|is|are|had been|has been|came|to be)\b/i;
/** Characters of the verb behind a claim. */
const BEHIND_CLAIM = 10;

/** "A channel that supports the Red Dawn claimed the attack", "a site sympathetic to it": their word is not the group's. */
function isBySupporters({ article: { text }, sentences }: Analysis, { status, start, party }: Accusation): boolean {
  if (status !== "claimed" || party === undefined || party.start > start) return false;
  const sentence = sentences.find((one) => one.start <= party.start && party.start < one.end)!;
  return SUPPORTING.test(text.slice(sentence.start, party.start));
}

const SUPPORTING =
  /\b(?:(?:that|which|who) (?:\w+ly )?(?:supports?|backs?|favou?rs?|follows?|praises?|sympathi[sz]es? with)|(?:sympathetic|friendly|loyal|supportive) (?:of|to)|support(?:ing|ive of)|(?:supporters?|sympathi[sz]ers?|fans?|followers?) of|pro)[ -](?:the )?$/i;

/** "stopped short of blaming the front", "withdrew a statement accusing it": nobody is blamed, or no longer. */
function isWithheld({ article: { text }, sentences }: Analysis, { status, start }: Accusation): boolean {
  if (status === "claimed" || status === "denied" || status === "no claim") return false;
  const sentence = sentences.find((one) => one.start <= start && start < one.end)!;
  return WITHHELD.test(text.slice(Math.max(sentence.start, start - MOST_BEFORE), start));
}

/** Characters before a word of blame in which it may be taken back. */
const MOST_BEFORE = 60;
const WITHHELD =
  /\b(?:(?:stop(?:s|ped|ping)?|f[ae]ll(?:s|ing)?) short of|without|refrain(?:s|ed|ing)? from|avoid(?:s|ed|ing)?|(?:declin|refus|hesitat)(?:e|es|ed|ing) to|instead of|rather than|reluctan(?:t|ce) to|wary of|careful not to|(?:warn|caution)(?:s|ed|ing)? against|(?:too (?:early|soon)|premature|wrong|unfair|a mistake) to|(?:apologi[sz](?:e|es|ed|ing)|regret(?:s|ted|ting)?)(?: for)?|(?:withdr[ae]w(?:s|n|ing)?|retract(?:s|ed|ing)?|delet(?:e|es|ed|ing)|corrected)(?: (?:an?|the|its|his|her|their|earlier|previous|statements?|reports?|posts?|tweets?|accusations?|claims?|remarks?))*)(?: (?:directly|publicly|openly|explicitly|immediately|formally))?\s$/i;

/** "has claimed previous attacks", "often claims attacks", "routinely blames the north for such attacks": none of them is this one. */
function isOfOthers({ article: { text }, sentences }: Analysis, { status, start, end }: Accusation): boolean {
  if (status !== "claimed" && status !== "accused") return false;
  const sentence = sentences.find((one) => one.start <= start && start < one.end)!;
  return OFTEN.test(text.slice(sentence.start, start)) || EARLIER.test(text.slice(start, Math.min(sentence.end, end + MOST_BEHIND)));
}

/** Characters behind a claim in which it tells of what it is. */
const MOST_BEHIND = 90;
const OFTEN = /\b(?:often|frequently|regularly|usually|routinely|typically|sometimes|in the past|previously)(?: \w+)?\s*$/i;
const EARLIER =
  /^[^,;]*?\b(?:(?:previous|past|earlier|prior|similar|other|recent|such|many|numerous|countless) (?:\w+ )?(?:attacks|bombings|blasts|explosions|killings|shootings|raids|strikes|assaults|kidnappings)|(?:similar|other|earlier|previous|such) ones|in the past|in recent (?:weeks|months|years)|over the years)\b/i;

const FINDERS: ReadonlyMap<string, Finder> = new Map(
  [...CLAIM_FINDERS, ...BLAME_FINDERS, ...LAW_FINDERS, ...NAMED_ATTACKER_FINDERS].flatMap(([words, find]) =>
    words.split(" ").map((word): [string, Finder] => [word, find]),
  ),
);
