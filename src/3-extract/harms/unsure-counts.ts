// Counts that are of another deed than the news, feared, denied or taken back.

/** "A second boat had run aground on Saturday, and nobody was hurt": nothing of the news. */
export const OF_ANOTHER_DEED = /^["“]?(?:(?:a|an) (?:second|third|different|separate|similar)|another) \p{L}+ /iu;

/** Harm that has not come: "worried about the possibility of having 600 people displaced". */
export const FEARED = /\b(?:possibility|prospect|likelihood) (?:of|that)\b/i;

/** "An earlier version of this report gave 115": a number that the outlet has taken back. */
export const CORRECTED = /\b(?:earlier|previous|original|first) versions? of (?:this|the) (?:report|story|article)\b/i;

/** "tents for up to 40,000 displaced": for whom something is made ready. */
export const MADE_READY =
  /\b(?:materials?|tents?|shelters?|suppl(?:y|ies)|food|beds|blankets|kits|capacity|room|space|plans?|preparations) for (?:(?:up to|at least|about|around|some|an estimated|as many as) )*$/i;

/** "denied reports that the toll had passed 30", "rejected the group's claim to have killed 40 soldiers": a number that somebody says is not so. */
const DENIED_REPORT =
  /\b(?:den(?:ied|ies|ying)|dismiss(?:ed|es|ing)|reject(?:ed|s|ing)|refut(?:ed|es|ing)|debunk(?:ed|s|ing)|disput(?:ed|es|ing)|rubbish(?:ed|es|ing)|contradict(?:ed|s|ing)) (?:as (?:\S+ ){1,3})?(?:[\w'’-]+ ){0,5}(?:reports?|claims?|rumou?rs?|suggestions?|allegations?|assertions?|speculation|posts)\b[^.;]{0,160}$|\b(?:no truth (?:in|to)|den(?:ied|ies|ying) that)\b[^.;,]{0,120}$/i;

const FALSE_REPORT =
  /^[^.;]{0,80}\b(?:was|were|is|are|as) (?:\w+ ){0,2}(?:false|untrue|fake|baseless|unfounded|propaganda|disinformation|fabricated|incorrect)\b/i;

const OF_REPORTS = /\b(?:reports?|claims?|rumou?rs?|posts)\b[^.;,]{0,80}$/i;

/** "rejected the claim that it was behind the bombing, in which 22 died": the clause only tells which bombing. */
const TELLS_WHICH =
  /\b(?:which|who|whose|where)\b[^.;]*$|\b(?:attack|assault|bombing|blast|explosion|shooting|killing|massacre|raid|strike|siege|ambush|incident)s? that (?:had )?\w+\s[^.;]*$/i;

export function isDeniedReport(before: string, after: string): boolean {
  return !TELLS_WHICH.test(before) && (DENIED_REPORT.test(before) || (OF_REPORTS.test(before) && FALSE_REPORT.test(after)));
}

/** "revenge for the killing of a commander": another deed, which this one answers. */
export const ANSWERED =
  /\b(?:(?:revenge|retaliation|retribution|reprisals?|vengeance|response) (?:for|to|against)|aveng(?:e|ed|ing)|(?:revenge|retaliatory|retaliation|reprisal|vengeance|tit-for-tat) (?:attacks?|raids?|killings?|strikes?|violence) (?:for|over|after|following)) (?:the |an? )?(?:[\w-]+ ){0,3}?(?:killings?|deaths?|murders?|assassinations?|executions?)\b(?:(?!\b(?:left|leaves?|leaving|killed|wounded|injured|claimed|cost)\b)[^.;,])*$/i;

/** "A shooting at a wake may be linked to a double homicide days earlier": the deed that somebody ties to the one of the news. */
export const LINKED_TO =
  /\b(?:(?:is|are|was|were|be|been|being) |if |whether [^.;]{0,80}(?:is|was) )(?:[\w-]+ )?(?:connected|linked|related|tied) (?:to|with) (?:an?|another) (?:[\w'’-]+ ){0,4}$/i;

/** "Nine men and 14 children were shot with the exception of one girl": of whom she is one, is not counted out. */
export const EXCEPTED = /^[^.;]{0,30}\b(?:with the exception of|except(?:ing)?(?: for)?) (?:an?|one|two|three|his|her|the) /i;
