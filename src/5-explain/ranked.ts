const DEEDS =
  "(?:attacks?|shootings?|bombings?|massacres?|assaults?|killings?|homicides?|murders?|stabbings?|kidnappings?|strikes?|raids?|sieges?|riots?|blasts?|explosions?|disasters?|accidents?|crash(?:es)?|fires?)";
const KINDS = "(?:such|deadly|fatal|major|mass|suicide|terror(?:ist)?|car|similar|large-scale|officer-involved)";
const NUMBER = "(?:\\d+|an?|two|three|four|five|six|seven|eight|nine|ten|as many|several|many)";
const ABOUT = "(?:more than |over |nearly |almost |about |at least |less than |just )?";
const HISTORY = "in (?:the |its )?(?:[\\p{L}-]+['’]s )?(?:modern |recent |living )?(?:history|memory)";
/** The stretch of time or place within which something is ranked. */
const WITHIN = `(?:since|in ${ABOUT}${NUMBER}? ?(?:days?|weeks?|months?|years?|decades?|history)|${HISTORY}|ever|on record|of (?:the|this) (?:year|war|decade)|of its kind|(?:so far )?this (?:year|month|week)|outside (?:a war|the capital))\\b`;
const WORST = "(?:worst|largest|biggest|heaviest|most serious)";
const GAP = "[^.!?\\n]{0,90}?\\b";

/** "the deadliest attack in Russia in two decades", "the worst since 2004": a rank among others, within a stretch of time or place. */
const SUPERLATIVE = `\\b(?:deadliest|bloodiest|most (?:deadly|lethal)|highest (?:death )?toll|${WORST}(?: [\\w-]+){0,3} (?:${DEEDS}|violence|bloodshed|terror\\w*|loss(?:es)?|tolls?))\\b${GAP}${WITHIN}`;
/** "the country's worst in 15 years". */
const OF_A_PLACE = `\\b${DEEDS} (?:was|is|were) (?:the |[^.!?\\n]{0,40}['’]s )${WORST} ${WITHIN}`;
/** "the second such attack in a week", "the third in Norvik this month", "the city's 45th homicide of the year". */
const NTH = "(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+(?:st|nd|rd|th))";
const ORDINAL = `\\b(?:the|['’]s) ${NTH} (?:(?:${KINDS} )*${DEEDS}\\b[^.!?\\n]{0,60}?\\b|in [^.!?\\n]{3,30}? )${WITHIN}`;
/** "the highest toll", told of the number: "The toll was the highest in a single attack since 2012". */
const TOLL = `\\b(?:toll|number of (?:dead|deaths|victims)) (?:was|is) the highest\\b${GAP}${WITHIN}`;
/** "No attack has killed more people since 1998", "Not since 1998 have so many been killed". */
const NONE_SINCE = `\\bno (?:\\w+ )?${DEEDS}\\b[^.!?\\n]{0,60}\\bmore\\b[^.!?\\n]{0,40}\\bsince\\b|\\bnot since\\b[^.!?\\n]{3,60}\\bso many\\b|\\bnot (?:seen|had|suffered) (?:an? )?(?:\\w+ )?${DEEDS}\\b[^.!?\\n]{0,60}\\b(?:since|for ${NUMBER} (?:years|decades|months))\\b`;

const RANKS = new RegExp([SUPERLATIVE, OF_A_PLACE, ORDINAL, TOLL, NONE_SINCE].join("|"), "iu");

/** The words with which a report ranks what it tells among others: "the second such attack in a week"; `null` where it does not. */
export function rankIn(text: string): RegExpExecArray | null {
  return RANKS.exec(text);
}
