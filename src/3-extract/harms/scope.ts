import type { Analysis, Quantity, Sentence, Token } from "../../model/analysis.ts";
import type { FigureStatement } from "../../model/statement.ts";
import { countsOverTime } from "../../support/over-time.ts";
import { HARM_WORDS } from "../english/harm-words.ts";
import type { Phrase } from "../grammar/phrases.ts";
import type { Reading } from "../reading.ts";
import { clauseOfDay, SET_BEHIND } from "./clause-of-day.ts";
import type { Harm } from "./harms.ts";
import { TOLL } from "./tolls.ts";
import { ANSWERED, CORRECTED, EXCEPTED, FEARED, isDeniedReport, LINKED_TO, MADE_READY, OF_ANOTHER_DEED } from "./unsure-counts.ts";

type Scope = FigureStatement["value"]["scope"];

// Totals over several incidents or a period; whole phrases, because "since" alone also dates one event.
const CUMULATIVE =
  /\b(?:since (?:the (?:start|beginning|outbreak|war|conflict|uprising|invasion|revolution|fall)|last|early|late|\d{4}|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|aug|sept?|oct|nov|dec)\. \d{1,2}|friday|saturday|sunday|monday|tuesday|wednesday|thursday|then|it began|20\d\d|19\d\d)|so far this (?:year|month)|this year|last year alone|each year|every year|yearly|annual|altogether|in the line of duty|a year(?! (?:ago|earlier|later|after|before|old|since))|per year|annually|(?:in|over|during|for) (?:the )?(?:past|last|recent) (?:couple of |\w+ )?(?:days|weeks|months|years|decades?|year|decade|century)|in recent (?:weeks|months|years)|between \w+ \d{4} and|from \d{4}(?: to |[-–])\d{4}|from (?:[\w.:]+ ){0,4}\w+day to (?:[\w.:]+ ){0,4}\w+day|over (?:the course of )?(?:the|this)(?: past)? (?:weekend|years|last week)|(?:over|during) (?:the|this|that) (?:\w+ day |bank )?(?:long|holiday|day) weekend|(?:over|during) that (?:\w+ )?weekend|(?:bloody|violent|deadly) (?:[\w'’]+ ){0,3}weekend|(?:in|over|during) the past (?:week|month)|(?:over|during) the last (?:week|month)|in (?:total|all) since|by the end of (?:the (?:year|month|war)|\d{4})|nationwide (?:since|this)|across the city|separate (?:shootings|attacks|incidents|bombings)|between (?:[\w.:]+ ){0,4}\w+day (?:\w+ )?and (?:[\w.:]+ ){0,4}\w+day (?:\w+ )?in (?:[\w-]+ ){0,2}(?:attacks|shootings|incidents|bombings)|(?:string|spate|rash) of (?:[\w-]+ ){0,2}(?:attacks|bombings|killings|shootings|stabbings|murders|raids|robberies|crashes)|series of (?:[\w-]+ ){0,3}(?:shootings|stabbings|robberies)(?: [\w-]+){1,4} (?:that|which) ha(?:s|ve)|series of (?:[\w-]+ ){0,3}(?:attacks|bombings|killings|shootings|stabbings|murders|raids) (?:that|which) ha(?:s|ve)|(?:wave|surge) of (?:[\w-]+ ){0,2}(?:attacks?|bombings?|killings?|shootings?|murders?|violence|strikes|raids|assassinations|kidnappings|abductions|unrest|protests)|years? of (?:war|conflict|fighting)|conflict (?:that|which) has|(?:\d+|two|three|four|five|six)-(?:day|week|month|year)(?:-long)? (?:war|conflict|campaign)|[\w-]+-hour (?:span|period|stretch)|statistics?|(?:crime|murder|homicide) stats|on average|homicides this|weekend shootings|(?:terror )?attacks (?:which|that) have|in (?:\d{4}|(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{4})?) alone|civilians (?:have )?been killed since)\b/i;
/**
 * "860 have been killed since the February 1 coup", "since the protests began in June", "since a boy was shot two years ago": by what goes on or is long
 * past, and not "since fighting broke out on Sunday".
 */
const SINCE_IT_BEGAN =
  /\bsince (?:[\w'’.-]+ ){2,10}(?:months|years) ago\b|\bsince (?:(?:the|a|an|its|their|his|her) )?(?:[\w'’.-]+ ){0,5}(?:coup|takeover|putsch|protests?|demonstrations?|unrest|revolt|crisis|elections?|vote|referendum|campaign|crackdown|offensive|curfew|lockdown|cease-?fire|truce|deal|accord|law|ban|bombardment|independence|withdrawal|began|started|erupted)\b(?![^.;]{0,40}\b(?:\w+day|yesterday|dawn)\b)/i;
/** "48 have died since the coup of October 25": the day is that of what it is counted from. */
const SINCE_DATED =
  /\bsince (?:the|a|an|its|their|his|her) (?:[\w'’.-]+ ){0,4}(?:coup|takeover|putsch|protests?|revolt|elections?|vote|referendum|crackdown|offensive|truce|cease-?fire|withdrawal) (?:of|on|in) (?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.)/i;
/** "We have lost seven members in just a few weeks", "two teachers have died recently": not in one deed. */
const IN_FEW_WEEKS =
  /\b(?:in|within) (?:just |only |barely )?(?:a few|a couple of|several|two|three|four|five|six|\d+) (?:weeks|months|years)\b(?! of\b)/i;
const RECENTLY = /\brecently\b/i;
const PERFECT =
  /\b(?:have|has|had) (?:\w+ )?(?:died|killed|been killed|been murdered|been shot dead|been slain|been wounded|been injured|been displaced|been abducted|been arrested|been forced|left|fled|claimed|lost)\b/i;

/** With "have been killed": a count that goes on. "Twelve people were killed this week" is told of one deed. */
const THIS_MONTH = /(?<!\bearlier )\bthis (?:month|week|season|summer|winter|spring|autumn|fall)\b/i;

const STATISTICS = /\b(?:every|each) time\b|\bwhenever\b|\bper capita\b|\d ?%|\bper ?cent\b|\b(?:19|20)\d\d[-–](?:(?:19|20)\d\d|\d\d)\b/i;

/** Whether a sentence gives shares, or speaks of whatever happens "every time". */
export function isStatistical(analysis: Analysis, sentence: Sentence): boolean {
  const words = analysis.article.text.slice(sentence.start, sentence.end);
  return STATISTICS.test(words) || OF_STATISTICS.test(words) || isOfCountryInYear(analysis, sentence, words);
}

/** "22 aid workers were killed in Sudan last year": a country's count of a year. Of a town it would be one deed. */
function isOfCountryInYear({ places }: Analysis, { start }: Sentence, words: string): boolean {
  const told = IN_SOME_PLACE_LAST_YEAR.exec(words);
  if (told === null) return false;
  const end = start + told.index + told[0].length;
  return places.some((place) => place.end === end && place.location?.precision === "country");
}

const IN_SOME_PLACE_LAST_YEAR =
  /\b(?:killed|murdered|died|abducted|kidnapped|shot dead|injured|wounded) in (?:the )?\p{Lu}[\p{L}’' -]*?(?= (?:last year|the (?:previous|past) year|the year before)(?:[.,;"”]|$))/u;

/** Fighting of years. */
const WAR =
  "(?:(?:(?:civil|(?:first |second )?world|vietnam|korean|gulf|iraq|afghan|drug|the|this|that|a) )+war|conflict|insurgency|uprising|rebellion|genocide|holocaust)";
const ANY_WAR = new RegExp(`\\b${WAR}\\b`, "i");

const TIMES =
  "(?:(?:almost|nearly|about|around|roughly|more than|less than|just|only|the|past|last|some) ){0,4}(?:two|three|four|five|six|seven|eight|nine|ten|several|few|\\d+) (?:weeks|months|years)";
/** "Eleven in nearly five weeks of riots", "600 in only the last five months", and not "the third attack in the past two weeks". */
const OVER_STRETCH = new RegExp(
  `(?<!\\b(?:attacks?|bombings?|blasts?|shootings?|incidents?|killings?|kidnappings?|strikes?|crash(?:es)?|time|such|kind|one)) (?:in|over|during) (?:${TIMES} of (?:[\\w-]+ ){0,2}(?:protests?|unrest|violence|fighting|clashes|demonstrations|strikes|bombings?|bombardments?|riots|turmoil|bloodshed|war)\\b|(?:just |only )?the (?:past|last) (?:[\\w-]+ )?(?:weeks|months|years)\\b)`,
  "i",
);

/** "on May 2 this year", "on 2 and 3 May this year", "in March this year": a day or a month, and no year of many deeds. */
const DAY_THIS_YEAR =
  /\b(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.) \d{1,2}(?: (?:and|to) \d{1,2})?|(?<=\bin (?:early |late |mid-)?)(?:January|February|March|April|May|June|July|August|September|October|November|December)|\d{1,2}(?: (?:and|to) \d{1,2})? (?:January|February|March|April|May|June|July|August|September|October|November|December)),? this year\b/gi;

/** "the worst since Nov. 3, when 12 traders were killed": the day of one deed. */
const SINCE_ONE = /\bsince (?:[a-z]{3,4}\. \d{1,2}|[^,.;]{3,30})(?:, \d{4})?, when\b/gi;

/** "the body of a clerk who had been missing since Sunday", "of those held since May": for how long somebody has been so. */
const STATE_SINCE =
  /\b(?:missing|held|detained|captive|trapped|wanted|at large|on the run|in (?:custody|hospital|captivity|prison|jail|hiding|office|power)) since\b/gi;

/** "The front, which has held the town since August, put the dead at 83": how long a party has been there. */
const PARTY_SINCE =
  /, (?:which|who) (?:has|have|had) (?:\w+ )?(?:held|controlled|ruled|governed|run|led|headed|occupied|besieged|fought|been [^,.;]{3,30}) [^,.;]{0,40}\bsince [^,.;]{3,30},/gi;

/** Whether the words around a token tell of several incidents or of a period rather than of one: "since 2002 the group has killed". */
export function tellsOfSeveral({ article, tokens, quantities }: Analysis, sentence: Sentence, token: number): boolean {
  const first = Math.max(sentence.first, token - 14);
  const last = Math.min(sentence.last, token + 15);
  const start = tokens[first]!.start;
  const end = tokens[last - 1]!.end;
  return (
    CUMULATIVE.test(article.text.slice(start, end).replace(SINCE_ONE, "").replace(PARTY_SINCE, "").replace(DAY_THIS_YEAR, "")) ||
    ANY_WAR.test(article.text.slice(start, end)) ||
    (PERFECT.test(article.text.slice(start, end)) && SINCE_IT_BEGAN.test(article.text.slice(sentence.start, end))) ||
    (!BY_ONE_DEED.test(article.text.slice(tokens[token]!.end, sentence.end)) &&
      quantities.some(
        (one) => one.kind === "count" && (one.low ?? 0) >= 1000 && start <= one.start && one.end <= end && !isCrowd(tokens, sentence, one),
      ))
  );
}

/** "more than 4,300 died when a ferry hit a tanker": in one deed, however many. */
const BY_ONE_DEED = /^ when (?:the|an?) /;

/** "as tens of thousands marched", "while 2,000 people were celebrating": people who do something and are not harmed. */
function isCrowd(tokens: readonly Token[], { last }: Sentence, { end }: Quantity): boolean {
  let at = tokens.findIndex((token) => token.start >= end);
  while (at > 0 && at < last && /^(?:ADJ|NOUN|AUX)$/.test(tokens[at]!.tag)) at++;
  return at > 0 && at < last && tokens[at]!.tag === "VERB" && !HARM_WORDS.has(tokens[at]!.lower);
}

const ROUND_UP =
  /\b(?:shootings|attacks|bombings|stabbings|crashes|incidents|killings|murders|homicides|blasts|explosions|raids|strikes|fires|overnight violence|(?:bloody|violent|deadly) (?:night|day|weekend)|weekend violence)\b/i;

/** Whether a title counts over several incidents: "Weekend shootings leave five dead". */
export function isRoundUpTitle({ article }: Analysis): boolean {
  return ROUND_UP.test(article.text);
}

/** "One man was killed and six people were wounded in two Eastside shootings", "in shootings across the town": the count is theirs together. */
const IN_SEVERAL =
  /\b(?:in|during|after|following|from) (?!the (?:shootings|stabbings|killings)\b)(?:[\w'’-]+ ){0,4}(?:shootings|stabbings|homicides|slayings|(?:shooting|stabbing) (?:attacks|incidents))\b/i;
/** "three overnight shootings that left five hurt", "there have been 45 such shootings, with 29 children wounded": several together, counted or not. */
const OF_SEVERAL =
  /(?<!\b(?:the|these|those|his|her|their|school|mass) (?:\w+ )?)\b(?:shootings|stabbings) (?:have |had )?(?:left|killed|wounded|injured|claimed)\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|several|multiple|\d+) (?:[\w-]+ ){0,2}(?:shootings|stabbings)\b[^.]*\b(?:leaving|left|killing|wounding|injuring|(?:that|which) (?:killed|wounded|injured|claimed))\b|\bthere (?:were|have been|had been) (?:[\w-]+ ){0,3}(?:[\d,]+|dozens of|hundreds of) (?:[\w-]+ ){0,3}(?:shootings|stabbings|incidents|attacks|homicides|murders|killings)\b/i;
/** "There have been 127 mass shootings since. Of the shooters, 73 died at the scene": some of what the sentence before counts over years. */
const OF_THOSE =
  /^["“]?of (?:the|these|those|all) (?:[\d,]+ |\w+ )?(?:shooters|gunmen|attackers|perpetrators|assailants|bombers|shootings|attacks|incidents|cases|bombings|killings|murders|homicides|deaths|victims)\b/i;

/** "16 attacks by that group that killed 44 people", "nine attacks led by rebels, which have killed 45": so many are no one deed in several places. */
const OF_MANY =
  /\b(?:1[0-9]|[2-9]\d|[1-9]\d\d|ten|eleven|twelve|dozens of|hundreds of) (?:[\w-]+ ){0,2}(?:attacks|bombings|raids|incidents|ambushes|killings|murders)\b[^.;,]{0,60}?,? (?:that|which) (?:have |has |had )?(?:killed|wounded|injured|claimed|left) (?:at least |about |some |more than )?$/i;

function countsSeveral({ article: { text }, sentences }: Analysis, index: number): boolean {
  const sentence = sentences[index];
  if (sentence === undefined) return false;
  const words = text.slice(sentence.start, sentence.end);
  return OF_SEVERAL.test(words) || CUMULATIVE.test(words) || countsOverTime(words);
}

/** "In April, 25 soldiers were killed in rebel attacks", "road bombs killed 1,200 people last year": deeds of a month or a year together. */
function isOfSeveralThen(sentence: string): boolean {
  return (DEEDS_TOGETHER.test(sentence) || DEEDS_KILLED.test(sentence)) && THEN.test(sentence);
}

const DEEDS_TOGETHER =
  /\b(?:killed|wounded|injured|died|hurt) (?:in|by|during) (?!the )(?:[\w'’-]+ ){0,3}(?:attacks|raids|bombings|ambushes|airstrikes|air strikes|clashes|accidents|bombs|mines)\b/i;
/** "35 people have been killed in protests since the referendum was announced" */
const IN_DEEDS_SINCE =
  /\b(?:have|had) (?:been (?:killed|wounded|injured|hurt|arrested|detained)|died) in (?:[\w'’-]+ ){0,3}(?:protests|demonstrations|attacks|raids|strikes|airstrikes|bombings|violence) since (?:the|a|his|her|its|their) /i;
const DEEDS_KILLED =
  /\b(?<!\b(?:two|three|twin|the|four|with) (?:\w+ )?)(?:bombs|bombings|mines|attacks|accidents|crashes|strikes|raids|clashes) (?:have |had )?(?:killed|wounded|injured|claimed)\b/i;
const THEN =
  /\b(?:in|during|throughout) (?:january|february|march|april|may|june|july|august|september|october|november|december|\d{4})\b(?! \d)|\blast (?:year|month)\b/i;

/** One gunman's way through a town is one incident, at however many places he shoots. */
const SPREE = /\b(?:spree|rampage|massacre|mass shootings?|(?:the|a|lone) (?:gunman|shooter)|serial)\b/i;

function isSpree({ article }: Analysis): boolean {
  return SPREE.test(`${article.title ?? ""} ${article.text.slice(0, LEAD)}`);
}

/** Code units of a text in which it tells what it is about. */
const LEAD = 600;

/** "1,146 people were killed by police last year": so many, and a year told with them. */
const MANY = 100;
const OF_A_YEAR = /\b(?:(?:last|this|that|the previous) year(?:['’]s (?:total|toll))?|so far in (?:19|20)\d\d)\b(?! (?:when|in which))/i;

/** "the sinking of the ferry Baeksan last year killed 304", "a quake in Orvale last year": one deed, however many it cost. */
const ONE_DEED =
  /\b(?:the|an?) (?:[\w-]+ ){0,2}(?:sinking|capsizing|crash|collapse|derailment|fire|blaze|explosion|blast|quake|earthquake|tsunami|landslide|mudslide|avalanche|eruption|cyclone|typhoon|hurricane|storm|stampede|crush|massacre|bombing)\b/i;

/** "killed 645 people in 2015, according to official figures": of the whole year. */
const OF_STATISTICS =
  /\bin (?:19|20)\d\d\b[^.;]{0,40},? according to (?:[\w'’-]+ ){0,3}(?:figures|statistics|data|numbers|records)\b|\b(?:figures|statistics|data|records) (?:show|showed|suggest)\b[^.;]{0,90}\bin (?:19|20)\d\d\b/i;

/** So many with a war beside them are those of the war. */
const MANY_IN_WAR = 200;

/** "2,900 people were murdered there in 2021": of a year and a country, and no deed's. */
const OF_A_COUNTRY =
  /\b(?:murdered|killed|died|slain|shot dead|homicides|murders|killings|deaths) (?:there|here|statewide|nationwide|nationally|across (?:the )?(?:state|country|region)|in (?:the|that|this) (?:state|country|province|region|city)) (?:in|during) (?:19|20)\d\d\b/i;

/** What goes on for days and is one incident: "fighting for the town has killed 60 since Sunday", "clashes killed 20 over the weekend". */
const GOES_ON =
  /\b(?:fighting|clashes|battles?|battling|floods?|flooding|floodwaters|rains?|rainfall|storms?|cyclone|siege|riots?|rioting|looting|unrest|protests?|demonstrations?|eruption|wildfires?|bush ?fires|forest fires|landslides?|mudslides?|heat ?wave|cold snap|blizzards?)\b/i;
const SINCE_DAY =
  /\bsince (?:(?:early|late|last|the|at least) )*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend|yesterday|dawn|\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2})(?: (?:morning|night|evening|afternoon))?\b/gi;
const SOME_DAYS =
  /\bover the (?:past |last )?weekend\b|\b(?:in|over|during) the (?:past|last) (?:(?:two|three|four|few|couple of) )?days\b/gi;

const DIED_IN_WAR = new RegExp(
  `^[^,;]{0,120}?\\b(?:in|during|over|throughout|since|because of|from|by) (?:the |its |an? |this |that |their )?(?:(?!end\\b)[\\w’'-]+ ){0,4}${WAR}\\b`,
  "i",
);
const WAR_KILLED = new RegExp(
  `\\b${WAR}(?: [\\w’'-]+){0,5} (?:has|have|had) (?:[\\w-]+ )?$|\\b${WAR} (?:that |which )?(?:[\\w-]+ )?$`,
  "i",
);

/** "died in the civil war", "the insurgency has killed": those of a war. */
function isOfWar({ article: { text }, tokens }: Analysis, { start, end }: Sentence, { token }: Harm): boolean {
  return DIED_IN_WAR.test(text.slice(tokens[token]!.end, end)) || WAR_KILLED.test(text.slice(start, tokens[token]!.start));
}

/** What kills thousands at once, named in the sentence or not far before it: "A quake struck on Monday. … The agency said 3,549 people had been killed". */
const DISASTER =
  /\b(?:earthquake|quake|tremor|tsunami|floods?|flooding|hurricane|storm|cyclone|typhoon|landslides?|mudslides?|avalanche|eruption|dam burst)\b/i;
const DISASTER_REACH = 600;

/** What a count belongs to: this incident, several of them or a period, or nothing that happened. */
export function scopeOf(analysis: Analysis, reading: Reading, harm: Harm, phrase: Phrase, quantity: Quantity): Scope {
  if (harm.modality === "hypothetical" || harm.modality === "threatened" || harm.modality === "attempted") return "hypothetical";
  const sentence = analysis.sentences[harm.sentence]!;
  const { tokens } = analysis;
  const { text } = analysis.article;
  const whole = text.slice(sentence.start, sentence.end).replace(PARTY_SINCE, ",");
  // A picture from the archive shows another day; a caption is short, and its full stop may be lost.
  if (tokens[sentence.first]!.text === "FILE" && phrase.first - sentence.first < 20) return "unclear";
  const first = Math.max(sentence.first, Math.min(phrase.first, harm.token) - 18);
  const last = Math.min(sentence.last, Math.max(phrase.last, harm.token + 1) + 14);
  // "raising the toll to 31, and thousands have fled since Tuesday": the toll ends with its own clause.
  const behind = harm.lemma === TOLL ? text.indexOf(", ", tokens[phrase.last - 1]!.end) : -1;
  const end = behind < 0 ? tokens[last - 1]!.end : Math.min(behind, tokens[last - 1]!.end);
  const clause = text.slice(tokens[first]!.start, end).replace(PARTY_SINCE, ",");
  const low = quantity.low ?? quantity.high ?? 0;
  const before = text.slice(Math.max(sentence.start, tokens[phrase.first]!.start - 70), tokens[phrase.first]!.start);
  if (FEARED.test(before) || (harm.what === "displaced" && MADE_READY.test(before))) return "hypothetical";
  if (CORRECTED.test(whole) || ANSWERED.test(before) || LINKED_TO.test(before)) return "unclear";
  if (low >= 2 && EXCEPTED.test(text.slice(tokens[harm.token]!.end, sentence.end))) return "unclear";
  if (isDeniedReport(text.slice(sentence.start, tokens[phrase.first]!.start), text.slice(tokens[phrase.last - 1]!.end, sentence.end)))
    return "unclear";
  if (quantity.high === 0 && OF_ANOTHER_DEED.test(whole)) return "unclear";
  // "held since June": how long it has lasted, not a period of many incidents.
  const lasting = /^(?:abducted|missing|displaced|evacuated)$/.test(harm.what)
    ? clause.replace(/\bsince (?:\w+ \d{1,2}|\w+day)\b/gi, "").replace(SET_BEHIND, "")
    : // "the first since December 2016, when a bomber killed 29": the day of one deed.
      (GOES_ON.test(whole) && !ROUND_UP.test(whole) ? clause.replace(SINCE_DAY, "").replace(SOME_DAYS, "") : clause)
        .replace(SINCE_ONE, "")
        .replace(STATE_SINCE, "")
        .replace(/\bover the (?:past |last )?weekend(?= (?:when|as|after)\b)/gi, "")
        .replace(SET_BEHIND, "");
  const dayClause = clauseOfDay(analysis, sentence, harm, phrase);
  if (low >= 2 && (CUMULATIVE.test((dayClause ?? lasting).replace(DAY_THIS_YEAR, "")) || OVER_STRETCH.test(dayClause ?? clause)))
    return "cumulative";
  if (low >= 2 && dayClause === undefined && (isOfWar(analysis, sentence, harm) || (low >= MANY_IN_WAR && ANY_WAR.test(clause))))
    return "cumulative";
  const isOfYear = low >= MANY && OF_A_YEAR.test(whole.replace(DAY_THIS_YEAR, "")) && !ONE_DEED.test(whole);
  if (isOfYear || (low >= 2 && OF_A_COUNTRY.test(whole))) return "cumulative";
  if (low >= 2 && (OF_STATISTICS.test(whole) || isOfCountryInYear(analysis, sentence, whole))) return "cumulative";
  if (low >= 2 && harm.what !== "arrested" && THIS_MONTH.test(clause) && PERFECT.test(clause)) return "cumulative";
  // The stretch of time is told at the head of a long sentence, out of reach of the clause: "Since 1 May 2014, … and 130 children were killed".
  if (low >= 2 && lasting === clause && countsOverTime(dayClause ?? whole)) return "cumulative";
  if (low >= 2 && (IN_FEW_WEEKS.test(clause) || (PERFECT.test(clause) && RECENTLY.test(clause)))) return "cumulative";
  if (low >= 2 && (dayClause === undefined || SINCE_DATED.test(clause)) && PERFECT.test(clause) && SINCE_IT_BEGAN.test(clause))
    return "cumulative";
  if (low >= 2 && (isOfSeveralThen(whole) || IN_DEEDS_SINCE.test(whole))) return "cumulative";
  if (low >= 2 && OF_MANY.test(text.slice(sentence.start, tokens[phrase.first]!.start))) return "cumulative";
  if (low >= 2 && OF_THOSE.test(whole) && countsSeveral(analysis, harm.sentence - 1)) return "cumulative";
  if ([IN_SEVERAL, OF_SEVERAL].some((words) => words.test(dayClause ?? clause)) && !isSpree(analysis)) return "cumulative";
  // "Four died and 53, among them a girl, were hurt in weekend shootings", under a title that says so: out of reach of the clause.
  if (
    low >= 2 &&
    harm.sentence === 0 &&
    [whole, analysis.article.title ?? ""].every((words) => IN_SEVERAL.test(words)) &&
    !isSpree(analysis)
  )
    return "cumulative";
  if (
    (quantity.vague || low >= 1000) &&
    PERFECT.test(clause) &&
    // "Thousands have fled the town" tells of its people on one day.
    harm.lemma !== "flee" &&
    !/\b(?:today|yesterday|blast|explosion)\b/i.test(clause) &&
    !DISASTER.test(text.slice(Math.max(0, sentence.start - DISASTER_REACH), sentence.end))
  )
    return "cumulative";
  if (
    /\b(?:average|per day|a day(?! (?:ago|earlier|later|after|before))|daily)\b/i.test(
      text.slice(tokens[phrase.last - 1]!.end, tokens[Math.min(sentence.last, phrase.last + 4) - 1]!.end),
    ) &&
    low >= 1 &&
    reading !== undefined
  )
    return "cumulative";
  return "this incident";
}
