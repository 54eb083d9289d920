import type { Extractor } from "../extractor.ts";
import { AUTHORITIES } from "../grammar/speaker-kind.ts";
import { eventStatements } from "./event-statements.ts";
import { eventWordings } from "./event-wording.ts";

const DEED =
  "(?:attacks?|bombings?|blasts?|explosions?|shootings?|killings?|violence|strikes?|raids?|assaults?|massacre|stabbings?|acts?|crimes?|murders?|deaths?|atrocit(?:y|ies)|carnage|tragedy|bloodshed)";
const SHAMEFUL =
  "(?:cowardly|barbari\\w+|heinous|despicable|horri\\w+|senseless|evil|brutal|vile|savage|terroris\\w+|appalling|abhorrent|cruel|inhuman\\w*|outrag\\w+|shocking|vicious|monstrous|sickening|unlawful|unjustifi\\w+|disgraceful|shameful|deplorable)";
const SYMPATHY = /\b(?:condolences?|sympath\w+|sorrow|grief|solidarity|sadness|outrage|shock|prayers)\b/i;
const MEASURES = /\b(?:emergency|curfews?|martial law|sanctions|lockdown|restrictions|blockade|travel ban|bans?)\b/i;
const MOURNING =
  /\b(?:mourning|vigils?|(?:minute|moment)s?(?:['’]s)? (?:of )?silence|memorial|flowers|candles|wreaths?|prayers|tributes?)\b/i;
/** "Police were dispatched" answers a call, and not the deed. */
const FORCES =
  /^(?: )?(?:\S+ ){0,5}?(?:troops|soldiers|army|reinforcements|tanks|commandos|gendarmes|warships?|marines|(?:extra|additional|more|[\d,]+|hundreds of|thousands of) (?:\w+ )?(?:police(?:men)?|officers|forces|guards))\b/i;
const SECURITY =
  /\b(?:security|patrols?|checks|controls|police presence|checkpoints|alert(?: level)?|(?:threat|terror) (?:alert|level))\b/i;
const EVENTS =
  /\b(?:events?|concerts?|match(?:es)?|games?|performances?|festivals?|ceremon(?:y|ies)|parades?|flights|trains|classes|celebrations?|rall(?:y|ies)|campaign\w*|visits?|trips?|tours?)\b/i;
const SHUT = /\b(?:schools?|shops|markets?|universit(?:y|ies)|offices|stations?|airports?|metro|roads?|museums?|mosques|churches|banks)\b/i;
const AVOID =
  /^ (?:\S+ ){0,7}?(?:to (?:avoid|stay|keep away|remain|shelter|leave|evacuate|be vigilant|be on alert)|avoid|not to (?:travel|go)|against (?:all )?(?:\w+ )?travel)\b/i;
/** "The court order told him not to go near her" is no word to the public. */
const NO_ORDER = /(?<!\b(?:orders?|injunctions?|rulings?|letters?|contracts?) )$/i;
/** What a group says it will do next, or an official fears. */
const MORE =
  /\b(?:further|more|another|additional|new|fresh|follow-up) (?:\w+ )?(?:attacks?|bombings?|violence|strikes?|killings?|bombs?|blasts?|shootings?|assaults?|reprisals?)\b/i;
const PARTY: ReadonlySet<"party" | "other"> = new Set(["party", "other"] as const);

const WORDINGS = eventWordings([
  ["condemned condemns denounced denounces deplored decried condemning", { what: "condemnation" }],
  ["condemn", { what: "condemnation", after: /^ (?:the|this|these|in the strongest|any|all)\b/i, before: /\b(?:we|i|they) (?:\w+ )?$/i }],
  [
    "condemnation",
    { what: "condemnation", noun: true, actor: "from", before: /\b(?:drew|drawn|brought|met with|prompted) (?:\w+ ){0,3}$/i },
  ],
  [
    "called calls described describes",
    {
      what: "condemnation",
      after: new RegExp(`^ (?:it|this|them|the (?:\\w+ )?${DEED})(?: as)? ["“]?(?:an? )?["“]?(?:\\w+ ){0,2}?${SHAMEFUL}`, "i"),
    },
  ],
  [
    "praised praises hailed hails celebrated applauded",
    { what: "praise", after: new RegExp(`^ (?:the |this |thursday's )?(?:\\w+ )?(?:${DEED}|attackers?|bombers?|gunm[ae]n)\\b`, "i") },
  ],
  [
    "alarmed appalled horrified outraged dismayed shocked",
    {
      what: "condemnation",
      after: /^ (?:by|at|over|that)\b/i,
      before: /\b(?:is|are|was|were|am) (?:\w+ )?$/i,
      actor: "speaker",
      unreal: true,
    },
  ],
  ["called calls", { what: "mourning", after: /^ for (?:\S+ ){0,4}?(?:mourning|silence|prayers?)\b/i }],
  [
    "turned came",
    { what: "mourning", after: /^ out (?:\S+ ){0,5}?(?:for|to) (?:the |a )?(?:\w+ )?(?:burials?|funerals?|vigil|memorial)\b/i },
  ],
  [
    "filled lined packed thronged",
    { what: "mourning", after: /^ (?:the |a )?(?:\S+ ){0,7}?(?:funerals?|burials?|vigils?|to mourn|to bury)\b/i },
  ],
  ["expressed expresses extended", { what: "mourning", after: SYMPATHY }],
  ["mourned mourns mourn", { what: "mourning" }],
  ["offered offers sent sends conveyed", { what: "mourning", after: /\b(?:condolences?|sympath\w+|prayers|solidarity)\b/i }],
  ["thoughts", { what: "mourning", noun: true, actor: "speaker", after: /\bare with\b/i }],
  ["declared declares announced ordered observed held observes holds", { what: "mourning", to: MOURNING, actor: "any" }],
  ["laid lit left placed lay", { what: "mourning", to: /\b(?:flowers|candles|wreaths?|tributes)\b/i }],
  ["lowered flown flew fly", { what: "mourning", after: /\bhalf-?(?:mast|staff)\b/i, actor: "any" }],
  ["attended gathered", { what: "mourning", after: /\b(?:funerals?|vigils?|memorial|burials?|to mourn|to remember|in memory)\b/i }],
  [
    "vowed vows pledged pledges promised promises vowing",
    {
      what: "vow",
      after:
        /\b(?:revenge|retaliat\w+|respon\w+|punish\w*|justice|fight|hunt|bring|avenge|strike|defeat|crush|destroy|pay|consequences)\b/i,
    },
  ],
  [
    "brought",
    {
      what: "vow",
      unreal: true,
      actor: "speaker",
      after: /^ (?:swiftly |all )?to justice\b/i,
      before: /\b(?:would|will|must|shall) (?:\w+ )?be $/i,
    },
  ],
  ["declared declares", { what: "measure", to: MEASURES, actor: "any" }],
  ["imposed imposes", { what: "measure", to: MEASURES, actor: "any" }],
  [
    "closed shut sealed closes",
    { what: "measure", to: /\b(?:borders?|frontier|airspace|crossings?|embass(?:y|ies)|consulates?)\b/i, actor: "any" },
  ],
  [
    "banned bans outlawed suspended",
    {
      what: "measure",
      to: /\b(?:gatherings|rallies|protests|demonstrations|marches|vehicles|motorcycles|party|movement|group|weapons|guns|sales?)\b/i,
      // "Poison gas is banned in most countries": as it always is, and no answer.
      before: /^(?!.*\b(?:is|are|being|remains?) (?:\w+ )?$)/i,
      actor: "any",
    },
  ],
  [
    "recalled recalls expelled expels summoned summons",
    { what: "measure", to: /\b(?:ambassadors?|diplomats?|envoys?|chargé)\b/i, actor: "any" },
  ],
  [
    "suspended suspends suspending cut froze freezing halted halting stopped stopping",
    {
      what: "measure",
      after:
        /^ (?:all |its |their |the )*(?:\w+ ){0,2}?(?:aid|assistance|co-?operation|ties|relations|arms|exports|funding|work|operations|activities|programmes?|programs?|deliveries)\b/i,
    },
  ],
  [
    "withdrew withdraws withdrawing withdrawn evacuating pulled pulling",
    {
      what: "measure",
      to: /\b(?:staff|workers|personnel|teams?|mission|observers|peacekeepers|diplomats|citizens|nationals)\b/i,
      before: /^(?!.*\bhad (?:been )?$)/i,
    },
  ],
  [
    "threatened threatens",
    {
      what: "vow",
      after:
        /^ (?:\w+ ){0,3}?(?:sanctions\b|to (?:suspend|cut|withdraw|impose|break off|end) (?:\w+ )?(?:aid|ties|relations|sanctions|co-?operation|support|talks)\b)/i,
    },
  ],
  ["apologised apologized apologises apologizes", { what: "apology" }],
  ["asked begged", { what: "apology", after: /^ (?:the \w+ )?for(?: their)? (?:forgiveness|pardon)\b/i }],
  ["promised pledged promises pledges offered", { what: "aid", after: /^ (?:to pay )?(?:\w+ )?compensation\b/i }],
  [
    "welcomed welcomes",
    {
      what: "welcome",
      after:
        /^ (?:the |his |her |their |its )?(?:\w+ ){0,2}?(?:releases?|admission|verdicts?|arrests?|ruling|decision|inquiry|investigation|sentences?|convictions?|charges)\b/i,
    },
  ],
  ["cut blocked suspended", { what: "measure", to: /\b(?:internet|mobile|telephone|social media)\b/i, actor: "any" }],
  [
    "convened convenes called held holds",
    { what: "measure", after: /^ (?:an? |the )?(?:\w+ )?(?:emergency|crisis|security) (?:meeting|session|talks|cabinet)/i },
  ],
  [
    "raised raises heightened heightens",
    { what: "security", to: SECURITY, after: /^(?! (?:(?!alert|security|threat|terror)\S+ ){5,})/i, actor: "any" },
  ],
  ["tightened stepped increased reinforced boosted beefed strengthened tightens", { what: "security", to: SECURITY, actor: "any" }],
  ["deployed sent dispatched deploys sends", { what: "security", to: FORCES, actor: "any", before: /^(?!.*\bhad (?:been )?$)/i }],
  [
    "launched carried conducted launches",
    {
      what: "retaliation",
      by: AUTHORITIES,
      after:
        /\b(?:air ?strikes?|strikes?|offensive|operations?|raids?|missiles?|rockets?)\b[^.;]*\b(?:in (?:retaliation|response|revenge|reply)|retaliatory|after the|hours (?:after|later))\b/i,
    },
  ],
  [
    "bombed shelled struck attacked hit",
    {
      what: "retaliation",
      voice: "active",
      after:
        /\b(?:camps?|positions?|hideouts?|bases?|strongholds?|targets?|headquarters)\b[^.;]*\b(?:in (?:retaliation|response|revenge|reply)|hours (?:after|later)|after the)\b/i,
    },
  ],
  [
    "responded responds retaliated retaliates",
    {
      what: "retaliation",
      after:
        /^ (?:by \w+ing|with) (?:\S+ ){0,3}?(?:fire|strikes?|airstrikes?|artillery|shelling|missiles?|rockets?|bombing|air raids?|force)\b/i,
    },
  ],
  [
    "broke called suspended suspends halted ended resumed cancelled canceled",
    {
      what: "talks",
      to: /\b(?:talks|negotiations|peace process|cease-?fire|truce|dialogue)\b/i,
      after: /^(?! (?:for|on)\b)/i,
      actor: "any",
    },
  ],
  ["cancelled canceled postponed suspended", { what: "cancellation", to: EVENTS, voice: "passive", actor: "any" }],
  ["cancelled canceled postponed", { what: "cancellation", voice: "active" }],
  ["closed shut suspended", { what: "cancellation", to: SHUT, voice: "passive", actor: "any", after: /^(?! (?:to|in) \d{4})/ }],
  [
    "evacuated evacuates",
    {
      what: "rescue",
      to: /\b(?:people|residents|students|buildings?|area|wounded|staff|market|station|school|mall|airport|hospital|hotel|neighbou?rs)\b/i,
    },
  ],
  ["rescued", { what: "rescue" }],
  [
    "pulled dug freed",
    {
      what: "rescue",
      after: /^ (?:\S+ ){0,4}?(?:survivors?|people|alive|him|her|them|m[ae]n|wom[ae]n|children|boy|girl) (?:alive )?(?:from|out)\b/i,
    },
  ],
  [
    "called calls appealed appeals pleaded",
    {
      what: "call",
      after:
        /^(?! to (?:the|investigate|assist|help|search)\b) (?:again |also |publicly )?(?:for|on|to)\b.*\b(?:calm|unity|investigation|action|inquiry|end|cease-?fire|restraint|justice|investigate|resign|peace)\b/i,
    },
  ],
  [
    "urged urges",
    {
      what: "call",
      after: /^ (?:\S+ ){0,4}?(?:to|restraint|calm)\b.*\b(?:calm|unity|restraint|act|action|investigate|stop|end|peace|resign|remain)\b/i,
    },
  ],
  ["demanded demands", { what: "call", after: /\b(?:inquiry|investigation|justice|action|explanation|answers|resignation|resign|end)\b/i }],
  ["visited visits toured", { what: "visit", to: /\b(?:scene|site|hospitals?|wounded|injured|victims|families|survivors|market)\b/i }],
  ["donated", { what: "aid" }],
  [
    "donate give",
    { what: "aid", after: /^ blood\b/i, before: /\b(?:queued|lined up|rushed|flocked|came|arrived) (?:\w+ ){0,3}to $/i, unreal: true },
  ],
  [
    "offered offers sent sends",
    { what: "aid", after: /^ (?:\S+ ){0,3}?(?:help|assistance|aid|support|medical|doctors|experts|ambulances)\b/i },
  ],
  [
    "pay compensate",
    {
      what: "aid",
      unreal: true,
      after: /\b(?:compensation|families|relatives|victims|funerals?)\b/i,
      before: /\b(?:will|would|to|shall) $/i,
    },
  ],
  // "Marched him to a curb": whom somebody drives on.
  [
    "protested rallied marched demonstrated",
    {
      what: "protest",
      before: /\w/,
      after:
        /^(?! (?:together|around|behind|him|her|them|it|(?:the|his|her|their|[\d,]+|\w+(?:teen|ty)|t(?:wo|hree|en)|f(?:our|ive)|s(?:ix|even)|eight|nine|dozens of) (?:\w+ ){1,2}(?:to|into|out|off|away)|\p{Lu}\p{Ll}+ (?:to|into|out|off|away))\b)/u,
    },
  ],
  ["took", { what: "protest", after: /^ to the streets\b/i }],
  // Police close a street to look for traces.
  [
    "blocked blockaded",
    {
      what: "protest",
      before: /^(?!.*\b(?:police|officers?|deput(?:y|ies)|troopers?|authorities|investigators|crews) )/i,
      after: /^ (?:the |a |several )?(?:\w+ )?(?:roads?|highways?|streets?|bridge|entrance)\b/i,
      voice: "active",
    },
  ],
  ["resigned resigns quit", { what: "resignation", after: /^(?! (?:to|himself|herself|themselves)\b)/i }],
  [
    "dismissed sacked fired removed suspended replaced",
    {
      what: "resignation",
      after:
        /^(?! by\b) (?:the |its |his |her |two |three |several )?(?:\S+ ){0,3}?(?:chief|head|minister|director|commander|governor|officials?|general|officers?|commissioner|superintendent)\b/i,
      by: AUTHORITIES,
    },
  ],
  ["warned warns", { what: "threat", time: "not before", after: MORE, by: PARTY }],
  ["threatened threatens vowed promised", { what: "threat", time: "not before", after: MORE, by: PARTY }],
  [
    "warned warns cautioned advised told urged",
    { what: "advice", time: "not before", after: AVOID, before: NO_ORDER, actor: "any", by: AUTHORITIES },
  ],
  ["warned warns cautioned", { what: "advice", time: "not before", after: MORE }],
]);

/** How people and states answered: condemnation, mourning, vows, security, rescue, measures. "The president condemned the attack" → condemnation. */
export const responses: Extractor = {
  name: "responses",
  extract: (analysis, context) => eventStatements(analysis, context, "response", "responses", WORDINGS),
};
