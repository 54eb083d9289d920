import type { ResponsibilityStatus } from "../../model/statement.ts";
import { neededWords } from "../../support/needed-words.ts";

/** A way of saying who did it, over the signs of a sentence's outline. */
export interface Wording {
  /** For the trace. */
  readonly rule: string;
  /** `undefined`: whoever the sentence is attributed to decides. */
  readonly status: ResponsibilityStatus | undefined;
  /** Groups: `who`, where it is named `by`, and `cue`, the words to quote. */
  readonly pattern: RegExp;
  /** One of these stands in every sentence that it matches; none: it has to be tried. */
  readonly needed: readonly string[];
}

const ONE = "(?:[GPDI]\\d+)";
const PARTS: Readonly<Record<string, string>> = {
  /** One party, or several that are listed. */
  WHO: `(?<who>${ONE}(?: (?:and|or) ${ONE})*)`,
  /** A party of any kind that is no description of people. */
  NAMED: "(?<who>(?:[GPI]\\d+)(?: (?:and|or) [GP]\\d+)*)",
  /** Who may deny it or own up to it. */
  DENIER: "(?<who>(?:[GPIB]\\d+)(?: (?:and|or) [GPB]\\d+)*)",
  PERSON: "(?<who>[PG]\\d+(?: (?:and|or) [PG]\\d+)*)",
  LIST: "(?<who>[PG]\\d+(?: , [PG]\\d+)* and [PG]\\d+)",
  BY: "(?<by>[GPD]\\d+(?: and [GPD]\\d+)?)",
  /** A pronoun for the one who speaks, or "its fighters". */
  SELF: "(?:(?:one|some|members|D\\d+) of )?[ROI]\\d+",
  /** "left a bag with explosives", "hidden a bomb under the bench": how a bomb comes where it goes off. */
  LAID: "(?:left|hid|hidden|put|parked|rigged|buried|placed|planted|laid) (?:[\\w-]+ ){0,5}(?:bombs?|explosives?|devices?|mines?)",
  /** Between commas behind a name: age, office, description; and a day before the verb: "the army on Tuesday denied". */
  ASIDE: "(?: , [^,;:]{1,90} ,| \\( [^)]{1,40} \\))?(?: (?:on |in )?T)?",
  /** "denied on Tuesday that". */
  /** Before what is quoted: "said: “". */
  OPENS: '(?:(?:: )?["“] )?',
  DAY: "(?: (?:on |in )?T)?",
  SAYS: "(?:said|says|say|saying|announced|declared|stated|confirmed|wrote|insisted|added)",
  IS: "(?:is|are|was|were|be|been|being|'s|’s)",
  DID: "(?:carried out|fired|launched|planted|placed|laid|set off|detonated|conducted|executed|staged|mounted)",
  /** "We did not carry out the strike", "we have nothing to do with it". */
  NOT_US:
    "(?<cue>[RO]\\d+ (?:(?:is|are|was|were|did|had|do|does|has|have) )?(?:(?:not|n't|never) (?:been )?(?:behind|responsible|involved|to blame|V)|nothing to do with (?:X|this|that|it|R\\d+|the \\w+)))",
  /** Deeds as one is accused of them: "of laying the mine". */
  DOING:
    "(?:(?:carrying out|staging|launching|ordering|committing|perpetrating|organi[sz]ing|masterminding|orchestrating|plotting|conducting|mounting) (?:[\\w-]+ ){0,3}(?:X|killings?|murders?|bombings?|shootings?)|(?:laying|planting|burying|placing|throwing|hurling|detonating) (?:[\\w-]+ ){0,3}(?:mines?|landmines?|bombs?|explosives|devices?|grenades?|R\\d+)|setting (?:fire to|off|ablaze)|opening fire|blowing up|gunning down|firing (?:on|at|into|the|rockets?|missiles?|shells?)|bombing|shelling|killing|massacring|beheading|executing|lynching|ambushing|targeting|attacking)",
  /** "A group called the Red Dawn": the description before the name. */
  CALLED: "(?:[DGI]\\d+ (?:(?:called|named|known as|calling (?:itself|themselves)) )?(?=G))?",
  HIM: "[DHP]\\d+",
  CALLS: "(?:called|calls|described|describes|hailed|named)",
  ORGAN: "(?:agency|outlet|channel|media arm|statement|magazine|bulletin)",
  /** "Islamic State's Amaq agency", "the rebels' radio". */
  ITS_ORGAN: "(?:[\\w-]+ ){0,2}(?:agency|channel|radio|website|newspaper|magazine|media arm)",
  THERE: "(?:inside|in (?:full )?control|holding|fighting|battling)",
  DOER: "(?:behind|responsible for|involved in|to blame for)",
  // "said on Monday that", "said in a radio message that"
  THERE_SAID: "(?: (?:on|in|through|via|late|early) [^,;.]{1,70}?(?= that ))?",
  // Of hostages: "it was not holding the nurse".
  HOLDS:
    "(?:holding|held|hold)(?= (?:any|the|him|her|them|those|these|hostages|captives|[A-Z]))(?! (?:the |any )?(?:talks|elections?|negotiations|meetings?|territory|positions?|area|town|city|post|seat|weapons|views?))",
  FULL: "(?:the |any |some |full |sole |direct |partial |public |joint |immediate |an? )*",
  LEADING: "(?:claimed|claims|claim|taken|took|takes|accepted|assumed|admitted|acknowledged)",

  SURELY: "(?:certainly|very likely|most likely|probably|likely|possibly|apparently|presumably)",
  EVIDENCE: "(?:evidence|signs?|clues?|indications?|investigations?|findings|information|inquiry|everything|fingers?|suspicions?)",
};

function wording(rule: string, status: ResponsibilityStatus | undefined, words: string): Wording {
  const source = words.replace(/\{(\w+)\}/g, (_, part: string) => PARTS[part] ?? "");
  return { rule, status, pattern: new RegExp(`(?<![\\w-])${source}(?![\\w-])`, "g"), needed: neededWords(source) };
}

/** Wordings in the order in which they are tried; what one has read no later one reads again. */
export const WORDED: readonly Wording[] = [
  // Nobody claims.
  wording(
    "nobody claims",
    "no claim",
    "(?<who>Z\\d+)(?: of (?:D|G)\\d+)? (?<cue>(?:claimed|taken|accepted) (?:{FULL}(?:responsibility|credit)|X|R\\d+))",
  ),
  wording("nobody says they did it", "no claim", "(?<who>Z\\d+) (?:yet )?(?<cue>{SAYS} (?:that )?R\\d+ (?:{IS} {DOER}|V))"),
  wording("not claimed", "no claim", "(?<cue>(?:responsibility|X)(?: for X)? (?:{IS} )*(?:not|n't|yet) (?:{IS} )*(?:to be )?claimed)"),
  wording("unclaimed", "no claim", "(?<cue>X (?:went|remains|remained|{IS}) unclaimed)"),
  // Denials.
  wording(
    "says it was not",
    "denied",
    "{DENIER}(?: 's D\\d+)?{ASIDE} (?:{SAYS}|denied|denies){THERE_SAID} (?:that )?{OPENS}(?<cue>{SELF}(?: (?:{IS}|did|had|do|does|has))?(?: not| n't| never)(?: {IS})? (?:{DOER}|V|{HOLDS})|{SELF} [^.;,]{1,40} and (?:had|played|took) Z\\d+ (?:in|to|with) (?:X|it|this|that)|{SELF} (?:(?:had|has|have) )?(?:(?:played|taken|took|had) )?Z\\d+ (?:in|to|with) X|{SELF} (?:played|took|taken) Z\\d+|{SELF} V(?: out)? Z\\d+|{SELF} (?:had|has|have) Z\\d+ (?:in|over|near|around) (?:the|that) (?:area|region|town|village|city|district))",
  ),
  wording(
    "says they were not involved",
    "denied",
    "{DENIER}{ASIDE} {SAYS} (?:that )?{OPENS}(?<cue>{SELF} (?:{IS} )?(?:not|n't|never) (?:been )?(?:involved|responsible|to blame|(?:in|near|present in|active in|operating in) (?:the|that|this) (?:area|region|town|village|city|district)))",
  ),
  wording(
    "says its forces did not",
    "denied",
    "{BY}{ASIDE} {SAYS} (?:that )?{WHO} (?<cue>(?:{IS}|did|had|do|does|has)(?: not| n't| never)(?: {IS})? (?:{DOER}|V))",
  ),
  wording(
    "calls it absurd",
    "denied",
    '{DENIER}{ASIDE} (?<cue>(?:called|calls|dismissed|dismisses|described|describes|rejected|rejects) (?:the |such |those |these |all )*(?:accusations?|allegations?|charges?|claims?|reports?|suggestions?)(?: (?:of|by|from|that|against) [^.;,]{1,70}?)?(?: as)?(?: ["“])? (?:\\w+ly )?(?:an? )?(?:absurd|baseless|false|lies?|ridiculous|groundless|unfounded|nonsense|fabricat\\w+|propaganda|slander|untrue|rubbish|invention|inventions|fiction))',
  ),
  // "A claim" may be another's claim of the deed, which it is no denial to dismiss.
  wording(
    "rejects the accusation",
    "denied",
    "{DENIER}{ASIDE} (?<cue>(?:rejected|rejects|dismissed|dismisses) (?:the |those |these |all |any )?(?:accusations?|allegations?))(?! (?:that|of|about|over) (?![^.;]{0,50}(?:X|V|{DOER})))",
  ),
  wording(
    "has nothing to do with it",
    "denied",
    "{DENIER}{ASIDE} {SAYS} (?:that )?{OPENS}(?<cue>{SELF} (?:had |has |have )?nothing to do with)",
  ),
  wording("we did not, it says", "denied", '{NOT_US}[^;]{0,70}? , ["”] {SAYS} {DENIER}'),
  wording("we did not, it says", "denied", '{NOT_US}[^;]{0,70}? , ["”] {DENIER}{ASIDE} {SAYS}'),
  wording(
    "denies",
    "denied",
    "{DENIER}{ASIDE} (?<cue>(?:denied|denies){DAY}(?: (?:[^.;,]{0,40} )?(?:{DOER}|V|{HOLDS}|responsibility|involvement|role|part|hand|complicity)|(?: that)? {SELF} (?:(?:had|has|have) )?anything to do with|(?: that)? {SELF} (?:been|were|was|had been) (?:in|over|near|active|present|operating|flying)))",
  ),
  wording(
    "in a statement denying",
    "denied",
    "{DENIER}(?: [^.;]{0,100})? (?<cue>(?:statement|communique|message|video) (?:denying|rejecting|disavowing) (?:[\\w'’]+ ){0,3}(?:responsibility|involvement|role|part|X))",
  ),
  wording("disclaims", "denied", "{DENIER}{ASIDE} (?<cue>(?:disclaimed|disclaims|disavowed) {FULL}(?:responsibility|involvement|X))"),
  wording(
    "distances itself",
    "denied",
    "{DENIER}{ASIDE} (?<cue>(?:distanced|distances|dissociated) (?:[RH]\\d+|itself|themselves|himself|herself) from X)",
  ),
  wording(
    "denied by",
    "denied",
    "(?<cue>(?:accusations?|allegations?|charges?|claims?|responsibility|involvement|this)(?: {IS})? (?:denied|rejected|dismissed)) by {DENIER}",
  ),
  // Claims.
  wording(
    "claims responsibility",
    "claimed",
    "{WHO}{ASIDE} (?<cue>(?:claimed|claims|claim) {FULL}(?:responsibility|credit))(?! for (?:\\w+ly )?[a-z]+ing )",
  ),
  wording(
    "takes responsibility",
    "claimed",
    "{WHO}{ASIDE} (?<cue>{LEADING} {FULL}(?:responsibility|credit) for {FULL}(?:[\\w-]+ ){0,3}(?:X|V))",
  ),
  wording("owns up to it", "claimed", "{WHO}{ASIDE} (?<cue>owned up) to (?:{FULL})(?:[\\w-]+ ){0,3}(?:X|V|it|R\\d+)"),
  // "The bombing, which the Red Dawn claimed, shook the city"
  wording("which they claimed", "claimed", "X ,? which {WHO} (?:(?:has|had|have|later|also) )*(?<cue>claimed)(?= [.,;])"),
  wording("claims the attack", "claimed", "{WHO}{ASIDE} (?<cue>(?:claimed|claims)(?! that (?!X)) {FULL}(?:[\\w-]+ ){0,2}X)"),
  // Told of what the sentence before tells: two devices, three raids.
  wording(
    "claims both",
    "claimed",
    "(?<who>[GI]\\d+){ASIDE} (?<cue>(?:claimed|claims) (?:both|all (?:two|three|four|five|six)))(?= (?:[.,;]|in|on|via|through))",
  ),
  wording("takes the credit", "claimed", "(?<who>[GI]\\d+){ASIDE} (?<cue>(?:took|takes|taken) credit)(?= (?:[.;]|in a|on|via|through))"),
  wording(
    "a caller for them",
    "claimed",
    "(?:to (?:speak|be speaking|be calling) (?:for|on behalf of)|to (?:represent|be (?:from|of|with))|H\\d+ (?:spoke|was speaking|was calling) (?:for|on behalf of)) {NAMED} (?:told|said|says|called)[^;]{0,60}? that (?<cue>(?:{SELF}|I\\d+) (?:{IS} {DOER}|V|(?:{DID}|took|taken|seized|kidnapped) (?:X|[RD]\\d+|them|him|her)))",
  ),
  wording("boasts of it", "claimed", "{NAMED}{ASIDE} (?<cue>(?:boasted|bragged|boasts) (?:of|about) (?:X|V))"),
  wording("claiming, it said", "claimed", "(?<cue>claiming {FULL}(?:responsibility|credit))[^;]{0,60} , {NAMED} {SAYS}"),
  wording(
    "in a statement claiming",
    "claimed",
    "{NAMED}(?: [^.;]{0,60})? (?:issued|released|published|posted|sent) (?:an? |the )?(?:\\w+ ){0,2}(?:statement|communique|message|video|letter) (?<cue>claiming {FULL}(?:responsibility|credit))",
  ),
  wording("claims that it did it", "claimed", "(?<who>[GI]\\d+){ASIDE} (?:claimed|claims) (?:that )?(?<cue>{SELF} (?:{IS} {DOER}|V))"),
  wording("in a claim, it said", "claimed", "in (?:a|its|the) (?<cue>claim of responsibility)[^;]{0,60} , {NAMED}"),
  wording("a claim by", "claimed", "(?<cue>claims?) (?:by|from) {NAMED} that {SELF} (?:{IS} {DOER}|V)"),
  wording(
    "claimed by",
    "claimed",
    "(?<cue>(?:responsibility|credit|X|R\\d+)(?: for X)?(?: which| that)?(?: ,)?(?: {IS})* claimed) by (?:both )?{WHO}",
  ),
  wording(
    "and was claimed by",
    "claimed",
    "X (?:[^.;]{0,40} )?(?:V|killed|wounded|injured|hit|struck) [^.;]{0,80}? (?:and|but) (?<cue>{IS} (?:later |soon |quickly )?claimed) by (?:both )?{WHO}",
  ),
  wording(
    "for which they took responsibility",
    "claimed",
    "(?:X|V) [^.;]{0,80}?,? for which {WHO} (?<cue>{LEADING} {FULL}(?:responsibility|credit))",
  ),
  wording(
    "says it did it",
    "claimed",
    "(?<who>[GI]\\d+)(?: 's (?:D\\d+|{ITS_ORGAN}))?{ASIDE}(?: , which)? {SAYS}(?: [^;,]{0,40})?(?: that)? (?<cue>{SELF} (?:(?:had|has|have) )?(?:[\"“] )?(?:{IS} {DOER}|{IS} responsible(?= (?:[.,;]|in|on|via)|$)|V|{DID} (?:X|R\\d+|them)|{LAID}|(?:did|done) (?:it|this|R\\d+)))",
  ),
  wording(
    "says it holds them",
    "claimed",
    "(?<who>[GI]\\d+){ASIDE} {SAYS}(?: [^;,]{0,40})?(?: that)? (?<cue>R\\d+ {IS} (?:still )?{HOLDS})",
  ),
  wording(
    "has its fighters there",
    "claimed",
    "(?<who>[GI]\\d+){ASIDE} {SAYS}(?: [^;,]{0,40})?(?: that)? (?<cue>O\\d+ {IS} (?:still )?{THERE})",
  ),
  wording(
    "calls him its soldier",
    "claimed",
    "(?<who>[GI]\\d+)(?: 's (?:[GD]\\d+|{ITS_ORGAN}))?{ASIDE} (?:{SAYS}(?: on [^.;,]{1,40})?{DAY} (?:that )?(?:{HIM}|both|all \\w+|R\\d+)(?: who [^.;,]{1,80}?)? {IS}|{CALLS} {HIM}(?: as)?) (?<cue>O\\d+)",
  ),
  wording(
    "calls him a soldier of it",
    "claimed",
    '(?<who>G\\d+){ASIDE} {CALLS} {HIM} (?:as )?(?:["“] )?(?<cue>D\\d+ of (?:the caliphate|G\\d+))',
  ),
  wording("calls him a soldier of it", "claimed", '{ORGAN}(?: ,)? {CALLS} {HIM} (?:as )?(?:["“] )?(?<cue>D\\d+ of) (?<who>G\\d+)'),
  wording(
    "calls him a soldier of it",
    "claimed",
    '(?<cue>{HIM} {IS} (?:["“] )?D\\d+ of) (?<who>G\\d+)(?: ["”])? , (?:[\\w\'-]+ ){0,4}{ORGAN} (?:said|says)',
  ),
  wording(
    "says he acted in its name",
    "claimed",
    "(?<who>[GI]\\d+){ASIDE} (?:\\w+ )?{SAYS} (?:that )?(?<cue>{HIM} acted (?:in|on) (?:its|their) (?:name|behalf|orders?))",
  ),
  wording("says he did it", "claimed", "(?<who>P\\d+){ASIDE} {SAYS} (?:that )?(?<cue>H\\d+ (?:{IS} {DOER}|V))"),
  wording("it did it, it says", "claimed", '(?<cue>(?:R\\d+|O\\d+) (?:{IS} {DOER}|V))[^;]{0,70}? (?:, "?|" |” )(?<who>[GPI]\\d+) {SAYS}'),
  wording("we did it", "claimed", "(?<cue>(?:the )?work of O\\d+)[^;]{0,40}? , {NAMED} {SAYS}"),
  wording("tells police he did it", "claimed", "(?<who>[PG]\\d+){ASIDE} (?:told|tells) (?:[GPD]\\d+ )(?:that )?(?<cue>H\\d+ V)"),
  wording(
    "admits",
    "claimed",
    "(?<!(?:X|V|killing|murder) (?:of )?)(?<who>[GPB]\\d+){ASIDE} (?<cue>(?:admitted|admits|confessed|confesses|acknowledged|acknowledges|conceded|concedes)(?: to [GD]\\d+)?{DAY} (?:(?:to )?(?:V|X)|(?:that )?(?:(?:one|two|some|members|several|D\\d+) of )?[RHO]\\d+ V))",
  ),
  // Suspicion.
  wording(
    "suspects that they did it",
    "suspected",
    "{BY}{ASIDE} (?<cue>(?:suspect|suspects|suspected|believe|believes|believed|think|thinks)) (?:that )?(?:either )?{CALLED}{WHO}(?= (?:, [^,;:]{1,80} , )?(?:{IS} {DOER}|V|to (?:be|V)|{IS} the|{IS} (?:holding|keeping|hiding)))",
  ),
  wording("believes to have acted", "suspected", "{BY} (?<cue>(?:believe|suspect|think|believes|suspects)) (?:that )?{PERSON} acted"),
  wording("suspects", "suspected", "{BY}{ASIDE} (?<cue>(?:suspect|suspects)) (?:either )?{CALLED}{NAMED}(?! ['’]s?\\b| ['’] )"),
  wording("whom they suspect", "suspected", "{PERSON} (?:, )?(?:who|whom) (?:[GDR]\\d+) (?<cue>suspect(?:s|ed)? of)(?= [^.;]{0,80}X)"),
  wording(
    "suspicion falls on",
    "suspected",
    "(?<cue>suspicions?(?: for X| over X| in X)? (?:fell|falls|fallen|turned|centred|centered|focused|rests|rested)) (?:on|upon|to) {WHO}",
  ),
  wording(
    "the hallmarks of",
    "suspected",
    "(?<cue>hallmarks|trademarks|signature|fingerprints) of (?:an? |the |past |previous |earlier )*{WHO}",
  ),
  wording("points to", "suspected", "(?<cue>{EVIDENCE}(?: [^,;:]{0,30})? (?:pointed|points|point|pointing)) (?:to|at|towards?) {WHO}"),
  wording(
    "suspected …",
    "suspected",
    "(?<cue>suspected|alleged) (?:D\\d+ (?:of|from) )?{WHO}(?: [GD]\\d+)?(?: and (?:an?|the|another) (?:[\\w-]+ ){0,3}(?:group|faction|outfit|militia))?(?: (?:on|in|with|from|armed|riding|wearing|dressed|aboard|using) [A-Za-z ,-]{1,50})?(?= (?:who )?V)",
  ),
  wording("by suspected …", "suspected", "(?:V|X(?: of(?: [\\w-]+){1,4}?)?|launched|planted) by (?<cue>suspected|alleged) {WHO}"),
  wording("is suspected", "suspected", "{WHO}{ASIDE} {IS} (?<cue>suspected)(?= (?:[.,;]|$|and|but|as))"),
  wording(
    "may have",
    "suspected",
    "{WHO}{ASIDE} (?<cue>(?:may|might|could) (?:have (?:(?:{IS} )?{DOER}|V)|{IS} (?:{DOER}|the perpetrators?|the culprits?|D\\d+)))",
  ),
  wording("probably by", "suspected", '{IS} (?:["“] )?(?<cue>{SURELY}(?: ["”])? (?:V(?: out| up| off| down)?|the work)) (?:by|of) {WHO}'),
  wording("allegedly", undefined, "{WHO}{ASIDE} (?<cue>allegedly V)"),
  wording("thought the work of", "suspected", "(?<cue>(?:believed|thought|suspected|presumed) to {IS} (?:the )?work) of {WHO}"),
  wording(
    "speculation that",
    "suspected",
    "(?<cue>(?:speculation|rumou?rs|theory|theories|fears?|suspicions?|belief|suggestions?) that) {WHO}(?= (?:(?:may|might|could) )?(?:have )?(?:(?:been )?(?:{IS} )?{DOER}|V|{IS} the))",
  ),
  wording(
    "accusation that",
    "accused",
    "(?:(?<by>[GPD]\\d+) 's|the|an?|any|such|by|over|to|of|with) (?:[a-z]+ )?(?<cue>(?:accusations?|allegations?|charges|claims?|complaints?) that) {WHO}(?= (?:(?:had|have|has) )?(?:(?:been )?(?:{IS} )?{DOER}|V))",
  ),
  wording(
    "by those believed to be",
    "suspected",
    "V(?: [^.;,]{1,50})? by [^.;,]{1,40}? (?<cue>(?:believed|thought|suspected|presumed|said) to {IS}) (?:(?:D\\d+|part) (?:of|from) |from )?(?<who>G\\d+)",
  ),
  wording(
    "is sought over",
    "suspected",
    "{BY} {IS} (?<cue>(?:looking|searching|hunting)) for {PERSON}(?= (?:in connection|over|on suspicion|, (?:the )?(?:\\w+ )?(?:suspect|suspected|accused|alleged)))",
  ),
  wording(
    "is wanted",
    "suspected",
    "{PERSON}{ASIDE} (?:who )?{IS} (?<cue>(?:wanted|sought) (?:by [GD]\\d+ )?(?:for|over|in connection with|on suspicion of|on(?= (?:[\\w-]+ ){0,3}(?:charges?|counts?|warrants?))))(?= [^.;]{0,40}(?:X|V|murder))",
  ),
  wording("finding them guilty", "convicted", "(?<cue>find(?:s|ing)) {PERSON} guilty(?= of (?:[\\w-]+ ){0,4}(?:X|V|murder|manslaughter))"),
  wording(
    "a warrant is out",
    "suspected",
    "(?<cue>(?:murder|homicide|manslaughter|X|arrest) warrants? (?:{IS} )?(?:issued|obtained|signed|out)|warrants? {IS} (?:issued|obtained)) for {PERSON}(?! (?:home|house))",
  ),
  wording(
    "they have a warrant",
    "suspected",
    "(?<cue>(?:have|has|had|hold|holds|obtained|secured|issued|signed) (?:an? )?(?:[\\w-]+ ){0,2}?warrants?) for {PERSON}(?= [^.;]{0,60}(?:X|V|murder|homicide|manslaughter))",
  ),
  // Blame.
  wording(
    "puts the blame on",
    "accused",
    "{BY}{ASIDE} (?<cue>(?:put|puts|laid|lays|placed|pinned)(?: [\\w-]+){0,3} blame(?: for X)?) (?:on|at|upon) {WHO}",
  ),
  wording(
    "blames in marks",
    "accused",
    '{BY}(?: [^.;:“"]{0,60})? (?<cue>blam(?:es|ed|ing|e)) (?:[a-z-]+ )?["“] {WHO} ["”](?= for [^.;]{0,40}(?:X|V))',
  ),
  wording("points the finger at", "accused", "{BY}{ASIDE} (?<cue>(?:pointed|points|pointing)(?: [\\w-]+){0,2} fingers?) at {WHO}"),
  wording("blamed on", "accused", "(?<cue>(?:X|R\\d+)(?: [^,;:]{0,40})?(?: ,)?(?: {IS})*(?: \\w+ly)? blamed)(?: by {BY})? on {WHO}"),
  wording(
    "blames for",
    "accused",
    "{BY}{ASIDE} (?<cue>blamed|blames) (?:[DG]\\d+ (?:of|from) (?:the )?)?{WHO}(?: , [^,;:]{1,60} ,)? for (?:(?:{FULL})(?:[\\w-]+ ){0,2}(?:X|V|murder)|{DOING})",
  ),
  wording("blames suspected", "accused", "{BY}{ASIDE} (?<cue>(?:blamed|blames|accused|accuses) (?:suspected|alleged)) {WHO}"),
  wording(
    "accuses of",
    "accused",
    "(?<by>[GPDHR]\\d+(?: and [GPD]\\d+)?){ASIDE} (?<cue>(?:accused|accuses)) {WHO}(?= (?:[^.;,]{1,60} )?of (?:deliberately |having |being (?:behind|responsible for|involved in) |{FULL})*(?:X|V|murder|{DOING}))",
  ),
  wording("links the attack to", "accused", "{BY}{ASIDE} (?<cue>(?:linked|tied|traced|attributed) X(?: [^,;:]{0,30})?) to {WHO}"),
  wording("the work of", undefined, "(?<cue>X(?: (?:on|in|at|of|against|near) [^.,;:]{1,60}?)? {IS} (?:the )?(?:work|handiwork)) of {WHO}"),
  wording("an action attributed to", "accused", "(?<cue>(?:actions?|acts?|operations?|deeds?) attributed) to {WHO}"),
  wording(
    "implicated in it",
    "accused",
    "(?<!of ){WHO}{ASIDE} (?<cue>(?:{IS}|has been|have been) (?:\\w+ly )?implicated) in (?:[\\w-]+ ){0,3}X",
  ),
  wording("took part in it", undefined, "(?<!of ){WHO}(?: of [GD]\\d+)? (?<cue>(?:took part|participated)) in (?:[\\w-]+ ){0,3}X"),
  wording(
    "was behind it",
    undefined,
    "(?<!(?:if|whether|who|clear) ){NAMED}{ASIDE} (?:is|was|were|are) (?<cue>(?:behind|responsible for) (?:X|R\\d+(?= [.,;])))",
  ),
  wording(
    "fire from",
    undefined,
    "(?<cue>(?:under|in|by|from) (?:\\w+ ){0,2}(?:X|attack|fire|gunfire|shelling|rockets?|missiles?)) (?:from|fired by) {WHO}",
  ),
  wording("tells it in a heading", undefined, "^{WHO} (?<cue>W)"),
  wording(
    "draws and shoots",
    undefined,
    "{PERSON}{ASIDE} (?<cue>(?:drew|pulled|produced|brandished)(?: out)? (?:[\\w-]+ ){1,5}and (?:then )?V)",
  ),
  wording("what led them to it", undefined, "(?:led|drove|prompted|motivated|compelled) {WHO}{ASIDE} (?<cue>to (?:V|open fire))"),
  wording("in the name of", undefined, "(?:X|V)(?: [^.;,]{1,30})? (?:on|at) (?:the )?(?<cue>(?:behalf|orders) (?:of|from)) {WHO}"),
  wording("on their orders", undefined, "on (?<who>G\\d+) (?<cue>orders)"),
  wording("set it off", undefined, "{WHO} (?:(?:had|has|have) )?(?<cue>(?:set (?:X|R\\d+) off|carried (?:X|R\\d+) out|blew R\\d+ up))"),
  wording("carried out by", undefined, "X(?: [^;]{0,100})? {IS} (?<cue>carried out) by {WHO}"),
  wording("it was carried out by", undefined, "R\\d+ {IS} (?<cue>(?:carried|V) out) by {WHO}"),
  wording("it was them, somebody says", undefined, '["“] R\\d+ (?<cue>{IS}) (?<who>G\\d+)(?= , ["”])'),
  wording("the murder of one by another", undefined, "(?<cue>X) of [DPG]\\d+(?: (?:in|on) (?:T|[\\w-]+))? by (?:D\\d+ , )?(?<who>P\\d+)"),
  wording("did this", undefined, "{NAMED} (?<cue>(?:did|done) (?:this|it|that|R\\d+))(?= [.,;])"),
  wording("it was them that", undefined, "R\\d+ {IS} {WHO} (?:who|that|which) (?<cue>V)"),
  wording("attack by name", undefined, "(?:this|that|it) {IS} (?:an? )?{NAMED} (?<cue>X)"),
  wording("to blame", "accused", "{NAMED} {IS} (?<cue>to blame for X)"),
  // Charges and verdicts.
  wording("are charged", "charged", "{LIST}(?: ,)? {IS} (?<cue>(?:charged|indicted))(?= [^.;]{0,60}(?:X|V|murder|manslaughter|terrorism))"),
  wording(
    "are convicted",
    "convicted",
    "{LIST}(?: ,)? {IS} (?<cue>(?:convicted|sentenced|found guilty|jailed))(?= [^.;]{0,60}(?:X|V|murder|manslaughter|terrorism|life))",
  ),
  wording(
    "are suspected",
    "suspected",
    "{LIST}(?: ,)? {IS} (?<cue>(?:suspected of|arrested (?:over|for|on suspicion of|in connection with)))(?= [^.;]{0,60}(?:X|V|murder))",
  ),
  wording(
    "faces charges",
    "charged",
    "{PERSON}{ASIDE} (?<cue>(?:faces|faced|facing|face) (?:[\\w-]+ ){0,4}?(?:counts?|charges?)(?: [^,;.]{0,30})?(?:X|V|murder|manslaughter|homicide|terrorism|assault))",
  ),
  wording(
    "charges are filed against",
    "charged",
    "(?<cue>(?:X|murder|manslaughter|homicide|terrorism|assault|attempted)(?: [^,;.]{0,20})? charges {IS} (?:filed|brought|laid|announced)) against {PERSON}",
  ),
  wording(
    "is on trial",
    "charged",
    "{PERSON}{ASIDE} (?:who )?(?<cue>(?:went|goes|stood|stands|{IS}|standing)(?: \\w+)? on trial (?:for|over|in|on|accused))(?= [^.;]{0,40}(?:X|V|murder|charges))",
  ),
  wording(
    "is jailed for",
    "convicted",
    "{PERSON}{ASIDE} (?:who )?{IS} (?<cue>(?:jailed|imprisoned|given)(?: [^,;.]{0,30})? (?:for|over))(?= [^.;]{0,40}(?:X|V|murder))",
  ),
  wording(
    "serves a sentence for",
    "convicted",
    "{PERSON}{ASIDE} (?:who )?(?:{IS} )?(?<cue>(?:serving|served|serves) [^.;]{0,30}?(?:life|sentence|term|years)(?: [^,;.]{0,20})? for)(?= [^.;]{0,40}(?:X|V|murder))",
  ),
  wording("convicted of", "convicted", "{PERSON} ,(?: who)?(?: {IS})? (?<cue>convicted (?:of|for|over|in))(?= [^.;]{0,40}(?:X|V|murder))"),
  wording(
    "will stand trial",
    "charged",
    "{PERSON}{ASIDE} (?:who )?(?<cue>(?:will|must|is to|are to|is due to|are due to|was due to|is set to) (?:stand|face|go on) trial)(?= (?:for|over|in|on)[^.;]{0,40}(?:X|V|murder|charges))",
  ),
  wording(
    "found … guilty",
    "convicted",
    "found {PERSON}{ASIDE} (?<cue>guilty)(?= (?:of|in|over)[^.;]{0,40}(?:X|V|murder|manslaughter|terrorism))",
  ),
  // In front of the name: "Accused of planning the attack, Omar Vance fled".
  wording("accused of it, they", "accused", "^(?<cue>accused of)(?= [^.;,]{0,60}(?:X|V|murder))[^.;,]{1,70} , {PERSON}"),
  wording(
    "suspected of it, they",
    "suspected",
    "^(?<cue>suspected of|wanted for|wanted over)(?= [^.;,]{0,60}(?:X|V|murder))[^.;,]{1,70} , {PERSON}",
  ),
  wording("charged with it, they", "charged", "^(?<cue>charged with|indicted for)(?= [^.;,]{0,60}(?:X|V|murder))[^.;,]{1,70} , {PERSON}"),
  wording(
    "convicted of it, they",
    "convicted",
    "^(?<cue>convicted of|jailed for|condemned to death for|sentenced to death for)(?= [^.;,]{0,60}(?:X|V|murder))[^.;,]{1,70} , {PERSON}",
  ),
  // Told of those behind it.
  wording(
    "led by",
    undefined,
    "X {IS} (?<cue>(?:led|masterminded|orchestrated|commanded|directed|ordered|organi[sz]ed|planned|plotted)) by {WHO}",
  ),
  wording(
    "the leader of it was",
    undefined,
    "(?<cue>(?:D\\d+|(?:mastermind|ringleader|architect|planner|organi[sz]er|leader)) of X {IS}) (?<who>[PG]\\d+)",
  ),
  wording(
    "concludes that they did it",
    "accused",
    "{BY}(?: [^,.;:]{0,30})? (?<cue>(?:assess|assesses|assessed|concluded|concludes|determined|established|ruled)) (?:[^,.;:]{0,30} )?that (?:R\\d+ {IS} )?{WHO}(?= (?:(?:who|that|which) )?(?:V|{IS} {DOER}))",
  ),
  wording("the one behind it", undefined, "{PERSON} , (?:D\\d+|the [\\w -]{2,20}) (?<cue>behind X)"),
  wording("the bomber was sent by", undefined, "(?:the )?(?<cue>D\\d+ (?:{IS} )+(?:sent|dispatched|hired)) by {NAMED}"),
  wording("the bomber was", undefined, "(?:the )?(?<cue>D\\d+ (?:{IS}|{IS} (?:named|identified) as)) (?<who>[PG]\\d+)"),
];
