import type { Extractor } from "../extractor.ts";
import { AUTHORITIES } from "../grammar/speaker-kind.ts";
import { eventStatements } from "./event-statements.ts";
import { eventWordings } from "./event-wording.ts";

/** Those whom the law deals with; hostages, patients and films are released, too. */
const SUSPECTS =
  /\b(?:suspects?|men|man|wom[ae]n|people|persons?|brothers?|sisters?|students?|teenagers?|boys?|drivers?|owners?|others?|accused|defendants?|militants?|gunm[ae]n|attackers?|bombers?|shooters?|both|all|two|three|four|five|six|seven|eight|nine|ten|him|her|them|he|she|they|(?:\p{Lu}\p{Ll}+ ){1,3})\b/u;
/** What follows upon "charged", but where it is told to do ("charged with guarding the market") or where somebody ran ("charged at the guards"). */
const CHARGES =
  /^(?! (?:that|at|after|towards?|into|through|past|forward|down|up)\b)(?! with (?:guard|protect|secur|investigat|find|lead|manag|keep|oversee|enforc|prevent|review|defend|maintain|coordinat|provid|overhaul|reform)\w*)(?: (?:\S+ ){0,9}?(?:with|in connection|in the|over|for|by|on)\b|[.,;]| last| and\b)/i;
const CRIME = "(?:murder|manslaughter|terror\\w*|attempted|killing|homicide|assault|bomb\\w*|weapons?|conspiracy|kidnap\\w*|arson)";
const INQUIRY = /\b(?:investigations?|inquir(?:y|ies)|enquir(?:y|ies)|probes?|criminal case|case)\b/i;
const TRIAL = /\b(?:trial|hearing)\b/i;
const SOUGHT = /\b(?:suspects?|gunm[ae]n|attackers?|bombers?|shooters?|killers?|assailants?|accomplices?|for|man|men)\b/i;
/** Those whom rescuers look for. */
const LOST =
  "for (?:[\\w’'-]+ ){0,4}?(?:bod(?:y|ies)|survivors?|missing|trapped|buried|casualties|remains|wreckage|dead|black box(?:es)?|flight recorders?)\\b";
/** "Officers were looking for a man when they saw another": what they did before the deed; rescuers search for those who are missing. */
const SOUGHT_AFTERWARDS = new RegExp(
  `^(?![^.;]*\\bwhen (?:they|he|she|the officers|officers|police) )(?![^.;]*\\b${LOST})[^]*${SOUGHT.source}`,
  "i",
);
/** "The 58 who had been detained were freed": their arrest is told in passing. */
const NOT_FREED = /^(?![^.;]*\b(?:were|was|been) (?:\w+ )?(?:freed|released|let go)\b)/i;
const NOT_IN_PASSING = /^(?!.*\bwho (?:was|were|had been|has been|have been) (?:\w+ )?$)/i;
/** "A video that also captured the suspect": seen, and not seized. */
const NOT_ON_FILM =
  /^(?!.*\b(?:videos?|footage|cameras?|dashcams?|photos?|photographs?|images?|pictures?|recordings?|audio|clips?|film|phones?)\b)/i;
const OFFICERS =
  /\b(?:officers?|police(?:m[ae]n)?|soldiers?|commanders?|chiefs?|colonels?|captains?|majors?|generals?|guards?|agents?|troopers?|pilots?)\b/i;
const HOMES = /\b(?:homes?|houses?|apartments?|flats?|addresses|propert(?:y|ies)|compounds?|offices?|premises)\b/i;
const THINGS =
  /\b(?:weapons?|guns?(?! ?-?(?:shots?|fire)\b)|rifles?|pistols?|handguns?|explosives|bombs?|casings|evidence|footage|note|devices?|ammunition|knife|knives|grenades?|detonators?|fingerprints)\b/i;
const FOUND = new RegExp(`^(?! (?:that|out)\\b) (?:\\S+ ){0,6}?${THINGS.source}|^ (?:at|in|near|from) the (?:scene|car|home|house)`, "i");
const DEED = "(?:attacks?|bombings?|blasts?|explosions?|shootings?|killings?|deaths?|incident|fire|crash|stabbings?|case)";

/** "Police say the boys were at home when they found a gun": the boys did. */
const NOT_WHEN_THEY = /^(?!.*\b(?:when|after|before|where) (?:they|he|she) (?:had |have )?$)/i;

const WORDINGS = eventWordings([
  ["investigating investigate investigates probing", { what: "inquiry" }],
  ["investigated", { what: "inquiry", voice: "passive", actor: "any", before: new RegExp(`\\b${DEED}\\b`, "i") }],
  ["launched launches", { what: "search", to: /\bmanhunt\b/i, actor: "any" }],
  [
    "opened launched opens launches begun began ordered orders announced announces promised pledged",
    { what: "inquiry", to: INQUIRY, actor: "any" },
  ],
  ["investigate", { what: "inquiry", unreal: true, before: /\b(?:said|says|announced|promised)\b[^.;]*\b(?:would|will) $/i }],
  [
    "set appointed formed established created named",
    { what: "inquiry", after: /^ (?:up )?(?:an? |the )?(?:\w+ ){0,3}?(?:commission|committee|panel|tribunal)\b/i, by: AUTHORITIES },
  ],
  [
    "found concluded established finds",
    {
      what: "evidence",
      before:
        /\b(?:inquiry|investigation|investigators|committee|commission|panel|probe|autopsy|court martial)\b(?: [\w’'-]+){0,6} (?:had |has |have )?$/i,
      after: /^ (?:that|no evidence|evidence)\b/i,
      actor: "any",
    },
  ],
  ["suspended", { what: "suspension", voice: "passive", to: OFFICERS, actor: "any" }],
  ["face faces", { what: "trial", unreal: true, after: /^ (?:an? )?(?:court[- ]martial|trial)\b/i, actor: "any" }],
  ["taken took", { what: "inquiry", after: /^ over (?:the )?(?:\w+ )?(?:investigation|inquiry|case)\b/i }],
  [
    "treating treated",
    {
      what: "inquiry",
      after: new RegExp(`^ (?:the ${DEED} |it )?as (?:an? )?(?:act of )?(?:terror|murder|homicide|hate crime|arson|criminal)`, "i"),
      actor: "any",
    },
  ],
  [
    "detained arrested held",
    {
      what: "release",
      after: /\b(?:and|but|then|later)\b[^.;]*\b(?:let (?:him|her|them) go\b|(?:released|freed) (?:him|her|them)\b)/i,
      actor: "any",
    },
  ],
  ["arrested apprehended arrests nabbed rearrested", { what: "arrest", actor: "any", after: NOT_FREED }],
  ["arrested apprehended arrests nabbed rearrested", { what: "arrest", actor: "any", before: NOT_IN_PASSING }],
  [
    "captured",
    {
      what: "arrest",
      to: /\b(?:suspects?|attackers?|gunm[ae]n|bombers?|shooters?|assailants?|militants?|alive)\b/i,
      before: NOT_ON_FILM,
      actor: "any",
    },
  ],
  [
    "caught",
    {
      what: "arrest",
      voice: "passive",
      after:
        /^(?! (?:up|on (?:camera|video|film|tape|surveillance|cctv)|in (?:the |a )?(?:\w+ )?(?:crossfire|gunfire|middle|act|cross|line|hail|path|exchange|shooting|violence|blast|explosion|fire)|fire|between|off|by surprise|cheating|stealing|speeding))/i,
      actor: "any",
    },
  ],
  ["detained detains", { what: "arrest", after: /^(?! in (?:a |the )?hospital)/i, before: NOT_IN_PASSING, actor: "any" }],
  ["took taken takes", { what: "arrest", after: /^ (?:\S+ ){0,6}?into (?:police )?custody\b/i, actor: "any" }],
  [
    "custody",
    {
      what: "arrest",
      noun: true,
      actor: "none",
      before: /\b(?:is|are|was|were|remains?|remained|being|be|held|kept|still) (?:\w+ )?in (?:police )?$/i,
    },
  ],
  [
    "held",
    {
      what: "arrest",
      voice: "passive",
      actor: "any",
      to: SUSPECTS,
      // "Three are still being held": of the abducted, too.
      before: /(?<!\bstill )\bbeing $|\bsuspects?\b[^.;]{0,40}\bbeing $/i,
      after: /^(?: by| on suspicion| in connection| over| in custody|[.,;])/i,
    },
  ],
  ["held", { what: "arrest", voice: "passive", actor: "any", after: /^ (?:in custody|on suspicion|without bail|without charge)\b/i }],
  ["remanded", { what: "arrest", actor: "any" }],
  [
    "ordered orders",
    {
      what: "arrest",
      actor: "any",
      before: /\b(?:judges?|courts?|magistrates?|tribunal)\b[^.;,]{0,40} $/i,
      after:
        /^ (?:that )?(?:him|her|them|(?:the|two|three|four|both|all|an?) [^.;]{0,80}?) (?:to )?(?:be )?(?:held|detained|jailed|remanded|kept) (?:in (?:pre-?trial |police )?(?:custody|detention|jail)|on suspicion|without (?:bail|bond)|on remand|pending|over|for)\b/i,
    },
  ],
  ["made", { what: "arrest", to: /\barrests?\b/i, before: /^(?!.*\bno (?:immediate )?arrests\b)/i, actor: "any" }],
  [
    "arrest arrests",
    {
      what: "arrest",
      noun: true,
      actor: "none",
      before: /\b(?:announced|reported|confirmed|led to|hailed|welcomed) the $/i,
      after: /^ of\b/i,
    },
  ],
  ["turned", { what: "arrest", after: /^ (?:himself|herself|themselves) in\b/i, actor: "none" }],
  ["surrendered", { what: "arrest", after: /^ (?:\w+ )?to (?:the )?(?:police|authorities|officers|army|troops)\b/i, actor: "none" }],
  [
    "released freed",
    {
      what: "release",
      to: SUSPECTS,
      after: /\b(?:without charge|on bail|on bond|from custody|pending|after (?:being )?question\w*|for lack of)\b/i,
      actor: "any",
    },
  ],
  [
    "released",
    {
      what: "release",
      before: /\b(?:arrested|detained|questioned|held)\b[^.;]*\b(?:and|but|then|later|,) (?:later |then |subsequently )?$/i,
      actor: "none",
    },
  ],
  [
    "released freed",
    {
      what: "release",
      voice: "passive",
      before: /\b(?:detained|arrested|jailed|imprisoned|detainees|suspects?)\b[^.;]*\b(?:was|were|been) (?:\w+ )?$/i,
      actor: "any",
    },
  ],
  ["ordered", { what: "release", after: /^ (?:the )?release of (?:the |two |three )?(?:\w+ )?(?:suspects?|men|man|defendants?)\b/i }],
  ["searching hunting seeking search hunt", { what: "search", after: SOUGHT_AFTERWARDS }],
  [
    "manhunt",
    {
      what: "search",
      noun: true,
      actor: "none",
      after:
        /^ (?:is|was|remains?|continued|continues|is still|was still)? ?(?:under ?way|on|continued|continues|began|continu\w+|continuing)\b/i,
    },
  ],
  ["issued issues", { what: "search", to: /\b(?:arrest )?warrants?\b/i, actor: "any" }],
  ["offered offers offering", { what: "search", after: /^ (?:a |an )?(?:\S+ )?rewards?\b/i }],
  ["put", { what: "search", after: /^ (?:out|up) (?:an? )?(?:alert|notice|rewards?|wanted)\b/i }],
  ["raided searched raid raids", { what: "search", to: HOMES, actor: "any" }],
  ["questioned interviewed questioning interviewing interrogated", { what: "questioning", voice: "passive", actor: "any" }],
  [
    "questioned interviewed questioning interviewing interrogated",
    {
      what: "questioning",
      voice: "active",
      by: AUTHORITIES,
      after: /\b(?:suspects?|witness(?:es)?|people|m[ae]n|wom[ae]n|him|her|them|relatives|neighbou?rs|owner|driver|staff)\b/i,
    },
  ],
  [
    "identified",
    {
      what: "identification",
      after: /^(?! (?:him|her|them)sel).*\b(?:as|suspect|gunman|attacker|victims?|DNA|fingerprints|dental)\b/i,
      actor: "any",
    },
  ],
  [
    "named names",
    {
      what: "identification",
      after: /^ (?:the |a |its |one )?(?:\S+ ){0,3}?(?:suspects?|gunm[ae]n|attackers?|bombers?|shooters?|killer|man|woman|victims?) as\b/i,
      actor: "any",
    },
  ],
  ["recovered seized found", { what: "evidence", to: THINGS, voice: "passive", actor: "any", by: AUTHORITIES }],
  ["recovered seized found discovered", { what: "evidence", after: FOUND, before: NOT_WHEN_THEY, voice: "active", by: AUTHORITIES }],
  [
    "found discovered detected",
    { what: "evidence", after: /^ (?:traces|remains|parts|fragments|signs) of\b/i, actor: "any", by: AUTHORITIES },
  ],
  [
    "reviewing examining studying reviewed examined analysing analyzing",
    {
      what: "evidence",
      by: AUTHORITIES,
      after: /\b(?:footage|video|cameras?|CCTV|evidence|phones?|computers?|remains|wreckage|casings|scene)\b/i,
    },
  ],
  ["defused", { what: "evidence", by: AUTHORITIES, actor: "any" }],
  ["charged indicted charge", { what: "charge", voice: "active", after: CHARGES }],
  ["charged indicted", { what: "charge", voice: "passive", after: CHARGES, actor: "any" }],
  ["charged", { what: "charge", before: /\b(?:arrested|detained|apprehended)\b[^.;]*\band $/i, after: CHARGES, actor: "any" }],
  [
    "faces faced facing",
    {
      what: "charge",
      noun: true,
      after: new RegExp(`^ (?:\\S+ ){0,4}?(?:charges?|counts?)\\b|^ (?:\\S+ ){0,2}?${CRIME} charges?\\b`, "i"),
      actor: "none",
    },
  ],
  ["filed brought pressed", { what: "charge", to: /\bcharges\b/i, actor: "any" }],
  ["pleaded pled pleads", { what: "plea", after: /^ (?:not )?guilty\b|^ no contest\b/i, actor: "none" }],
  [
    "appeared appears",
    { what: "trial", after: /^ (?:\w+ )?(?:in|before|at) (?:an? |the )?(?:[\w’'-]+ ){0,4}?(?:court|judge|magistrates?)\b/i, actor: "none" },
  ],
  ["arraigned", { what: "trial", actor: "none" }],
  ["went goes stood", { what: "trial", after: /^ on trial\b/i, actor: "none" }],
  ["stood stands", { what: "trial", after: /^ trial\b/i, actor: "none" }],
  [
    "opened began begins opens",
    { what: "trial", voice: "active", before: new RegExp(`\\b${TRIAL.source}\\b(?: of| for| against|\\s)[^,;]*$`, "i"), actor: "none" },
  ],
  ["convicted sentenced acquitted", { what: "verdict", actor: "any" }],
  [
    "cleared",
    {
      what: "verdict",
      before: /\b(?:was|were|been) (?:\w+ )?$/i,
      after: new RegExp(`^ of (?:\\w+ ){0,3}?(?:charges?|involvement|wrongdoing|${CRIME})\\b`, "i"),
      actor: "none",
    },
  ],
  [
    "jailed imprisoned",
    { what: "verdict", after: /^ (?:\S+ ){0,5}?for (?:life|(?:at least |up to )?\S+ (?:years|months))\b/i, actor: "any" },
  ],
  ["found", { what: "verdict", after: /^ (?:\S+ ){0,4}?(?:not )?guilty\b/i, actor: "any" }],
  [
    "found ruled held",
    { what: "verdict", after: /^ [^.;]{0,140}?\b(?:not |un)?(?:criminally responsible|fit to (?:stand|be tried)|insane)\b/i, actor: "any" },
  ],
  [
    "given received got",
    {
      what: "verdict",
      after: /^ (?:an? )?(?:\S+ )?(?:life|death|prison|jail|suspended|\S+-year) (?:sentence|term)\b|^ life in prison\b/i,
      actor: "none",
    },
  ],
  ["extradited extradites", { what: "extradition", actor: "any" }],
  [
    "shot killed",
    {
      what: "suspect killed",
      noun: true,
      by: AUTHORITIES,
      voice: "active",
      after:
        /^ (?:and killed |dead )?(?:the |a |an |one of the |two |three |both )?(?:\w+ )?(?:suspects?|attackers?|gunm[ae]n|bombers?|shooters?|assailants?)\b(?!['’]s)/i,
    },
  ],
  [
    "shot killed",
    {
      what: "suspect killed",
      voice: "passive",
      actor: "any",
      by: AUTHORITIES,
      before:
        /\b(?:suspects?|attackers?|gunm[ae]n|bombers?|shooters?|assailants?)(?: (?:was|were|had been|has been|have been))(?: \w+ and)? $/i,
      after: /\b(?:police|officers?|troops|soldiers|raid|shoot-?out|gun ?(?:battle|fight)|security forces)\b/i,
    },
  ],
]);

/** What investigators and courts did and found: inquiry, arrests, charges, verdicts, evidence. "Police recovered two rifles" → evidence. */
export const investigation: Extractor = {
  name: "investigation",
  extract: (analysis, context) => eventStatements(analysis, context, "investigation", "investigation", WORDINGS),
};
