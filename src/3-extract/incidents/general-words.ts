import type { Analysis, Sentence, Token } from "../../model/analysis.ts";

/** Before what happens again and again: "every time a guard shoots somebody", "instances of police killing", "a rise in shootings". */
const GENERAL_BEFORE =
  /\b(?:(?:every|each|any) ?time|whenever|(?:every|each) (?:few |single |other |\w+ )?(?:days?|weeks?|nights?|weekends?|months?|years?))\b[^.,;:]*$|\b(?:(?:instances|patterns?|cases|stories|culture|cycle|epidemic|scourge|prevention|prevalence|frequency|likelihood|risk|definition|threats?|dangers?|possibility|prospect|fears?) of|(?:rise|increase|increases|surge|uptick|spike|jump|decline|decrease|drop|fall) in|(?:more|less|increasingly) (?:frequent|common)) (?:[\w’'-]+ ){0,3}$/i;
/** Before what people flee from, or what one's own side does all along: "refugees fleeing bombs", "our air strikes". */
const SITUATION_BEFORE =
  /\b(?:refugees?|migrants?|asylum seekers|immigrants?|exiles|immigration) (?:[\w’'-]+ ){0,3}(?:flee|flees|fleeing|escaping) (?:[\w’'-]+ ){0,4}$|\bour (?:own )?$/i;
/** Before what may come of something, or what somebody says they will do: "letting them in would lead to more attacks", "they would coordinate their air strikes". */
const MAY_COME =
  /\b(?:avoid(?:s|ed|ing)? (?:launching|carrying out|conducting|making)|(?:would|could|might|may|will|can) (?:\w+ )?(?:lead to|cause|mean|result in|bring|trigger|spark|provoke|invite|prevent|stop|avert|end|halt|suspend|coordinate|continue|resume|launch|conduct|carry out|step up|expand|intensify)) (?:[\w’'-]+ ){0,3}$/i;
/** After or before what goes on: "are bombed indiscriminately", "routinely attack". */
const OFTEN =
  "(?:indiscriminately|daily|regularly|routinely|often|increasingly|constantly|continually|frequently|every (?:day|week|night))";
const OFTEN_AFTER = new RegExp(`^ (?:[\\w’'-]+ ){0,2}${OFTEN}\\b`, "i");
const OFTEN_BEFORE = new RegExp(
  `\\b${OFTEN} (?:(?:are|is|were|was|being|be) )?(?:\\w+ )?(?:[\\w-]+ (?:[\\w-]+ )?(?:and|or) (?:[\\w-]+ )?)?$`,
  "i",
);
/** "harvest the organs of its own dead", "buried their dead": those who fell at some time. */
const ITS_FALLEN = /\b(?:their|its|our)(?: own)? (?:[\w-]+ (?:and|or) )?$/i;
/** "lost three friends to gun violence", "bombing campaigns", "the murder rate": over years. */
const OVER_YEARS_AFTER =
  /^ (?:(?:[\w’'-]+ ){1,4}to (?:gun |gang |street )?(?:violence|crime)\b|campaigns?\b|(?:rates?|counts?|statistics|tall(?:y|ies)|totals?)\b)/i;
/** "Nearly 700 murders", "annual homicides": so many are counted over a town or a year. */
const COUNTED_BEFORE = /\b(?:\d?\d?,?\d{3}|hundreds of|thousands of|annual|yearly) (?:annual |yearly )?$/i;
/** "The many crashes that happen here", "because of increasing attacks": what goes on. */
const MANY_BEFORE = /\b(?:many|countless|frequent|increasing|recurring|rampant) (?:[\w-]+ )?$/i;
/** "Murders fell by a tenth", "shootings were down": counted over a time. */
const COUNTED_AFTER =
  /^ (?:[\w-]+ ){0,5}?(?:(?:has|have) )?(?:rose|risen|fell|fallen|dropped|climbed|increased|declined|decreased|jumped|surged|soared|doubled|tripled|went (?:up|down)|(?:is|are|was|were) (?:up|down))\b/i;
const DEEDS =
  /^(?:attacks|shootings|killings|murders|bombings|crashes|accidents|raids|clashes|stabbings|kidnappings|abductions|homicides|strikes|airstrikes)$/;
const COUNTED_DEEDS = /^(?:murders|homicides|killings|shootings|stabbings|kidnappings)$/;
const FALLEN = /^(?:dead|dying|wounded|injured)$/;
/** "Where are the riots?", "Why is there no outrage over …": what is asked for is not there. */
const MISSED = /^\W*(?:(?:and|so|but|then) )?where (?:is|are|was|were) (?:all )?(?:the|these|those|your|their|our)\b[^.?!]*\?/i;
/** Within the same sentence the question may follow other words: "I guess the question is; where are the riots?" */
const MISSED_LATE = /[;:,—–-] ?where (?:is|are|was|were) (?:all )?(?:the|these|those|your|their|our) [^.?!]{0,60}$/i;

/** Whether the words around a token tell of what happens in general, or is asked for in vain, and of no one deed. */
export function isGeneral({ article: { text }, tokens }: Analysis, { start, end }: Sentence, at: number): boolean {
  const before = text.slice(start, tokens[at]!.start);
  const after = text.slice(tokens[at]!.end, end);
  if (GENERAL_BEFORE.test(before) || SITUATION_BEFORE.test(before) || MAY_COME.test(before)) return true;
  if (OFTEN_BEFORE.test(before) || OFTEN_AFTER.test(after) || OVER_YEARS_AFTER.test(after)) return true;
  if (DEEDS.test(tokens[at]!.lower) && MANY_BEFORE.test(before)) return true;
  if (COUNTED_DEEDS.test(tokens[at]!.lower) && COUNTED_BEFORE.test(before)) return true;
  if (DEEDS.test(tokens[at]!.lower) && COUNTED_AFTER.test(after)) return true;
  if (FALLEN.test(tokens[at]!.lower) && ITS_FALLEN.test(before)) return true;
  return text.slice(start, end).trimEnd().endsWith("?") && (MISSED.test(text.slice(start, end)) || MISSED_LATE.test(before));
}

/** Near a drone that carries a camera: "fly a drone to survey the damage", "drone footage". */
const PEACEFUL =
  /^(?:survey\w*|film\w*|photograph\w*|map|maps|mapping|inspect\w*|record\w*|footage|video|videos|camera|cameras|images?|pictures?|photos?|deliver\w*|makers?|enthusiasts?|race|races|racing|hobby\w*)$/;

/** "knelt in protest of", "resigned in protest at": a gesture of one who is no crowd. */
export function isGesture(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.lower === "protest" && tokens[at - 1]?.lower === "in";
}

/** Whether a drone is one without a weapon, by the words behind it. */
export function isUnarmed(tokens: readonly Token[], at: number): boolean {
  return /^drones?$/.test(tokens[at]!.lower) && tokens.slice(at + 1, at + 4).some(({ lower }) => PEACEFUL.test(lower));
}

/** What people fight over with words. */
const ARGUED_OVER =
  /^(?:history|memory|past|identity|meaning|interpretation|policy|policies|rights?|laws?|rules?|bills?|legislation|budgets?|tax(?:es)?|funding|money|pay|wages|pensions|fees|prices|rents?|curriculum|textbooks?|books?|statues?|monuments?|memorials?|symbols?|flags?|names?|language|abortion|immigration|healthcare|credit|strategy|tactics|words?|style|taste|leadership|nomination|seats?|zoning|parking|plans?|proposals?|decisions?)$/;

/** "Skirmishes over history", "a clash over the budget": a fight with words. */
export function isDispute(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:skirmish(?:es|ed)?|clash(?:es|ed)?|battles?|battled|fights?|wars?)$/.test(tokens[at]!.lower)) return false;
  if (!/^(?:over|about)$/.test(tokens[at + 1]?.lower ?? "")) return false;
  return tokens.slice(at + 2, at + 6).some(({ lower }) => ARGUED_OVER.test(lower));
}
