import type { Span } from "../../model/span.ts";
import type { Harm } from "../harms/harms.ts";
import type { Reading } from "../reading.ts";
import type { IncidentEvent } from "./incident-events.ts";

/** What an event has to do with a gathering of its sentence: it happened there, or it is what people gathered over. */
export type Side = "gathering" | "cause";

/** Words of unrest, and of what people gather for over a death. */
const UNREST =
  "protest(?:s|ers?|ors?|ing|ed)?|demonstrat(?:ions?|ors?|ed|ing)|unrest|riots?|rioters?|rioting|loot(?:ing|ers)|disturbances|disorders?|nights? of (?:violence|chaos|rage|anger)|angry crowds?|crowds? (?:gathered|formed|grew|threw|hurled|pelted|clashed|surrounded|confronted)";
const MOURNING =
  "(?<!\\b(?:all-)?night )(?<!\\b(?:easter|christmas|midnight) )vigils?|funerals?(?! (?:homes?|parlou?rs?|directors?|expenses|costs|fund))|mourners?|burials?|balloon releases?|candlelight|in memory of";
const GATHERING = new RegExp(
  `\\b(?:${UNREST}|${MOURNING}|marche(?:d|rs)|marching|(?:a|the|protest|night) march(?:es)?(?! \\d)|memorials?|wake for|rall(?:y|ies))\\b`,
  "gi",
);
/** Between the word for a gathering and what it is about: "protests over the shooting", "a vigil for a man who was killed". */
const ABOUT =
  /\b(?:over|after|following|follow(?:ed|s)|against|since|for|because|where|whose|who|about|(?:demand|condemn|honou?r|remember|commemorat|mourn|mark|protest|denounc|celebrat)ing|to (?:honou?r|remember|mourn|mark|protest|commemorate|demand|condemn|denounce)|(?:sparked|triggered|prompted|set off|caused|ignited|fuel+ed|touched off|provoked) by|in (?:response|reaction) to|the (?:fatal|deadly|police|officer-involved))\b/i;
/** "a memorial of the massacre", "the funeral of 14 people", and not "protests in the city of Ormay". */
const OF_SOMEBODY = /\bof (?=[a-z0-9])/;
/** "Protesters say police shot him". */
const CLAIMED = /^ (?:have |had |who )?(?:say|says|said|saying|claim|claimed|believe|call|called|calling)\b/i;
/** And back to what happened there: "protests over a shooting left five officers hurt", "a vigil for a slain man when gunfire broke out". */
const BACK =
  /\b(?:left|leaving|leaves|has left|have left|turned|erupted|spilled|saw|end(?:ed|ing|s) (?:with|in)|in which|during which|at which|when (?:someone|somebody|an?|the|two|three|several|shots|gunfire|gunshots)|wounding|injuring|hurting|, (?:killing|striking|hitting|shooting))\b/i;
/** "a funeral for recruits killed when a bomber struck": how those were harmed whom people mourn. */
const HARMED_WHEN = /\b(?:killed|shot|died|dead|slain|murdered|stabbed|wounded|injured|hurt) when\b/gi;
/** Between a deed and the gathering that it led to. */
const LED =
  /\b(?:spark(?:s|ed|ing)|set(?:s|ting)? off|led|leading|leads|prompt(?:ed|s|ing)|trigger(?:ed|s|ing)|ignit(?:ed|es|ing)|touch(?:ed|es|ing) off|drew|drawn|brought|caused|causing|unleash(?:ed|ing)|fuel+(?:ed|ing)|spurr(?:ed|ing)|followed by|met with|provok(?:ed|es|ing)|inspir(?:ed|ing)|stirred|stok(?:ed|ing)|galvani[sz](?:ed|ing))\b|[,;] (?:and|but|before|which|prompting|with)\b|;/i;
/** Right before the gathering: "hurt in protests", "shot near a memorial", "wounded as demonstrators threw bottles". */
const WITHIN =
  /\b(?:in|during|at|amid|amidst|among|near|as|when|while|by|from|outside|around|throughout|attending|leaving)(?: [\w'’-]+){0,4} $|\bafter (?:(?:the|an?) )?(?:[\w'’-]+ )?$/i;
const RIGHT_IN = /^ (?:in|during|at|amid) (?:the |a |this |that )?(?:[\w-]+ )?$/i;
const FIRED_AT = /^(?:open\w* fire|fire[sd]?|firing|shot|shoot(?:s|ing)?) (?:on|at|into|upon) (?:[\w'’-]+ ){0,4}$/i;
const ATTACK_ON = /^(?:attacks?|assaults?|strikes?|raids?|bombings?) (?:on|against|at) (?:[\w'’-]+ ){0,3}$/i;
const STRUCK_IT =
  /\b(?:struck|hit|attacked|attacks|targeted|targets|bombed|stormed|raided|(?:ripped|tore) through|strikes|hits) (?:an? |the |its |their )?(?:[\w’-]+ ){0,3}$/i;
const GATHERED = /^(?:protest(?:e|o)rs?|demonstrators?|marchers?|mourners?|rioters?|looters?)$/i;

const OF_UNREST = new RegExp(`\\b(?:${UNREST})\\b`, "i");
const OF_MOURNING = new RegExp(`\\b(?:${MOURNING})\\b`, "i");

/** Whether a sentence tells of unrest, which people are hurt in more often than at a vigil. */
export function tellsOfUnrest(text: string): boolean {
  return OF_UNREST.test(text);
}

/** Whether people gather there over a death, as at every vigil and funeral. */
export function tellsOfMourning(text: string): boolean {
  return OF_MOURNING.test(text);
}

/** Words for gatherings in a stretch of text, with their places in it. */
export function gatheringsIn(text: string): readonly Span[] {
  return [...text.matchAll(GATHERING)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** "Protests over the police killing of a man": whether words for a gathering are followed by a killing or a shooting that it is about. */
export function isOverDeed(text: string): boolean {
  return NEEDED.test(text) && OVER_DEED.test(text);
}

/** One of these stands in all that the longer pattern matches, which tries every word for a killing at length. */
const NEEDED =
  /protest|demonstrat|march|unrest|riot|loot|disturbance|disorder|clash|violence|vigil|memorial|funeral|mourner|burial|rall|street/i;

const OVER_DEED =
  /\b(?:protest|demonstrat|march|unrest|riot|loot|disturbance|disorder|clash|violence|vigil|memorial|funeral|mourner|burial|rall)[^.;]{0,60}?\b(?:over|after|following|followed|against|since|for|of|by|protest(?:ing)?|the)\b[^.;]{0,80}?\b(?:shot|(?<!, )(?:shooting|killing)|killed|slain|slaying|death|dead|murder(?:ed)?)\b|\b(?:shot|shooting|kill(?:ed|ing)|slain|slaying|death|dead|murder(?:ed)?)\b[^.;]{0,120}?\b(?:spark(?:ed|ing)|set off|led to|leading to|prompt(?:ed|ing)|trigger(?:ed|ing)|ignit(?:ed|ing)|touch(?:ed|ing) off|provok(?:ed|ing))\b[^.;]{0,40}?\b(?:protest|demonstrat|march|unrest|riot|loot|disturbance|disorder|violence|vigil)|\b(?:shot|killed)\b[^.;]{0,160}?, (?:and|but) (?:hundreds|thousands|dozens|crowds|people|angry|protest(?:e|o)rs|demonstrators|residents|rioters)\b[^.;]{0,60}?\b(?:protest|demonstrat|march|riot|loot|streets?)/i;

/** Of a title that names a gathering, what it puts first; of another, `undefined`: "Man killed by police had a gun; four hurt at protest". */
export function leadingSide(title: string): Side | undefined {
  const [gathering] = gatheringsIn(title);
  if (gathering === undefined) return undefined;
  const deed = DEED.exec(title);
  return deed === null || deed.index > gathering.start || isDeedAtGathering(title) ? "gathering" : "cause";
}

/** "Five shot near protest site": a title on a deed at a gathering. */
export function isDeedAtGathering(title: string): boolean {
  const [gathering] = gatheringsIn(title);
  const deed = DEED.exec(title);
  if (gathering === undefined || deed === null || deed.index > gathering.start) return false;
  const between = title.slice(deed.index + deed[0].length, gathering.start);
  if (/^ (?:(?:of|death of) )?(?:an? |the )?$/.test(between) && GATHERED.test(title.slice(gathering.start, gathering.end))) return true;
  return WITHIN.test(between) && !/[;:]/.test(between);
}

const DEED = /\b(?:shot|shoots?|shootings?|kill(?:s|ed|ing)?|slain|slaying|murder(?:ed)?|deaths?|dead|dies|died)\b/i;

/** The side of an event among the gatherings of its sentence; `undefined` where the sentence ties it to none. */
export function sideIn(reading: Reading, event: IncidentEvent): Side | undefined {
  const { article, sentences, tokens } = reading.analysis;
  const harm = event.harm === undefined ? undefined : reading.harms[event.harm];
  if (harm !== undefined && strikesGathered(reading, harm)) return "gathering";
  const sentence = sentences[event.sentence]!;
  const { start, end } = tokens[event.token]!;
  return sideAt(article.text.slice(sentence.start, sentence.end), { start: start - sentence.start, end: end - sentence.start });
}

/** The side of a word of harm among the gatherings that a sentence or a title names. */
export function sideAt(text: string, at: Span): Side | undefined {
  const gatherings = gatheringsIn(text);
  const after = gatherings.find((one) => one.start >= at.end);
  // "Two marchers lay in hospital after they were hurt in the unrest": whatever stands before.
  if (after !== undefined && RIGHT_IN.test(text.slice(at.end, after.start))) return "gathering";
  const before = gatherings.findLast((one) => one.end <= at.start);
  if (before !== undefined) {
    const between = text.slice(before.end, at.start);
    // "marched to protest the death of a man"
    const isProtested = /^protest/i.test(text.slice(before.start, before.end)) && /^ (?:the|an?|his|her|their)\b/.test(between);
    const word = text.slice(at.start, at.end);
    // "burying those killed in Friday's massacre": people mourn over a deed that has a name by then.
    const isMourned =
      tellsOfMourning(text.slice(before.start, before.end)) && isBareDeed(word) && !BACK.test(between) && !isDoneThere(between, word);
    return isProtested || isMourned ? "cause" : sideBehind(between, word);
  }
  if (after === undefined) return undefined;
  const between = text.slice(at.end, after.start);
  if (LED.test(between)) return "cause";
  // "opened fire on protests against the ban"
  if (FIRED_AT.test(`${text.slice(at.start, at.end)}${between}`)) return "gathering";
  // "an attack on mourners at a hospital"
  if (ATTACK_ON.test(`${text.slice(at.start, at.end)}${between}`)) return "gathering";
  // "a suicide bomber struck a rally"
  if (STRUCK_IT.test(between)) return "gathering";
  return WITHIN.test(between) ? "gathering" : undefined;
}

/** "The shooting", "a massacre": the word for a deed that was told of. */
export function isBareDeed(word: string): boolean {
  return BARE_DEED.test(word);
}

const BARE_DEED = /^(?:shooting|killing|murder|homicide|slaying|stabbing|attack|massacre)s?$/i;

function sideBehind(between: string, word: string): Side | undefined {
  if (/;/.test(between)) return undefined;
  const about = ABOUT.exec(between) ?? OF_SOMEBODY.exec(between) ?? CLAIMED.exec(between);
  if (about === null) return "gathering";
  const isBack = BACK.test(between.slice(about.index).replace(HARMED_WHEN, "")) || isDoneThere(between, word);
  return isBack ? "gathering" : "cause";
}

/** "Among mourners at a shrine, killing 14 and wounding 30": what was done to the gathering. */
function isDoneThere(between: string, word: string): boolean {
  return /^(?:wounding|injuring|hurting)$/i.test(word) || (/, $/.test(between) && /^killing$/i.test(word));
}

function strikesGathered({ analysis: { tokens } }: Reading, { patients }: Harm): boolean {
  return patients.some(({ phrase }) => tokens.slice(phrase.first, phrase.last).some(({ lower }) => GATHERED.test(lower)));
}
