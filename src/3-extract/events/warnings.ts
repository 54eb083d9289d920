import type { Extractor } from "../extractor.ts";
import { eventStatements } from "./event-statements.ts";
import { eventWordings } from "./event-wording.ts";

const THREAT =
  /\b(?:attacks?|threats?|bomb\w*|terror\w*|extremis\w+|militants?|rebels?|gunmen|fighters|insurgents|bandits|armed men|violence|imminent|plans?|plot\w*|risk|danger\w*|shooting|strike|collaps\w+|unsafe|leak\w*|overload\w*|unseaworthy|defects?|defective|crack\w*|burst\w*|fail(?:ing|ure|s)?|seep\w*|overflow\w*|subsid\w*|landslides?|mudslides?|give way|giving way|rot(?:ten|ting)|corro\w*|structural\w*|brakes|methane|gas|kill\w*|weapons?|explosions?)\b/i;
/** What a doctor or a bank warns of. */
const HARMLESS = /\b(?:surgery|operation|heart|health|rain|snow|losses|inflation|prices|recession|strike action|smoking|side effects)\b/i;
const PERIL = new RegExp(`^(?!.*${HARMLESS.source}).*${THREAT.source}`, "i");
const AVOID =
  /\b(?:avoid|stay away|keep away|leave|against (?:all )?(?:\w+ )?travel|not to (?:travel|go|visit|drive|sail|cross|enter)|to (?:stay|keep) (?:away|indoors|off|out))\b/i;
const WARNINGS = /\b(?:warnings?|alerts?|advisor(?:y|ies)|notices?|tip-?offs?)\b/i;
const TIPS =
  /\b(?:tips?|tip-?offs?|intelligence|information|reports?|calls?|complaints?)\b[^.;]*\b(?:attacks?|plot\w*|plan\w*|threat\w*|bomb\w*|terror\w*|gunman|suspect|him|man)\b/i;

const WORDINGS = eventWordings([
  ["warned warns warn", { what: "warning", time: "before", after: PERIL, actor: "named" }],
  ["warned", { what: "warning", time: "before", after: PERIL, voice: "passive", actor: "any" }],
  [
    "told informed notified",
    {
      what: "warning",
      time: "before",
      voice: "passive",
      actor: "any",
      after:
        /^ (?:in advance )?(?:of|about) (?:an?|the) (?:\w+ )?(?:planned|possible|imminent|impending|looming|likely) (?:\w+ )?(?:attacks?|raids?|bombings?|strikes?|ambush)\b/i,
    },
  ],
  ["warned", { what: "travel advice", time: "before", after: AVOID, actor: "named" }],
  ["alerted", { what: "alert", time: "before", after: PERIL }],
  ["cautioned", { what: "warning", time: "before", after: PERIL }],
  ["foresaw predicted forecast", { what: "forecast", time: "before", after: PERIL }],
  ["issued passed sent gave given conveyed relayed", { what: "warning", time: "before", to: WARNINGS, actor: "any" }],
  [
    "warnings warning",
    {
      what: "warning",
      noun: true,
      actor: "none",
      after: new RegExp(`^ (?:of|about|that)\\b${PERIL.source.slice(1)}`, "i"),
      before: /\bthere (?:had|have) been (?:\w+ ){0,3}$/i,
    },
  ],
  ["received obtained got", { what: "tip", time: "before", after: TIPS }],
  [
    "received given passed shared obtained",
    {
      what: "tip",
      time: "before",
      voice: "passive",
      actor: "any",
      before:
        /\b(?:tips?|tip-?offs?|warnings?|alerts?|intelligence|information)(?: (?:about|of|on|concerning|regarding) [^,.;]{3,60})? had (?:also )?been $/i,
    },
  ],
  [
    "given handed",
    {
      what: "tip",
      time: "before",
      voice: "passive",
      actor: "any",
      after: /^ (?:an? |the |several |two )(?:(?!no\b)\w+ )?(?:tips?|tip-?offs?|warnings?)\b/i,
    },
  ],
  ["shared passed provided supplied", { what: "tip", time: "before", to: TIPS, actor: "any" }],
  [
    "had",
    {
      what: "tip",
      after:
        /^ (?:specific |credible |advance |prior |some )?(?:intelligence|information) (?:of|about|that|on)\b.*\b(?:attacks?|plot|bomb\w*|threat)\b/i,
    },
  ],
  ["tipped", { what: "tip", time: "before", after: /^ off\b/i, actor: "any" }],
  [
    "reported",
    {
      what: "tip",
      time: "before",
      after: /^ (?:him|her|them|the (?:man|suspect|gunman|student)|\p{Lu}\p{Ll}+) to (?:the )?(?:police|authorities|FBI|security)\b/u,
    },
  ],
  [
    "threatened threatens",
    {
      what: "threat",
      time: "before",
      after:
        /^ (?:\S+ ){0,3}?(?:to (?:attack|bomb|kill|shoot|blow|strike|target|burn|harm|hurt|carry|avenge|retaliate)|violence|revenge|attacks?|retaliation)\b/i,
      unreal: true,
    },
  ],
  ["received posted made sent", { what: "threat", time: "before", to: /\b(?:threats|(?:bomb|death) threats?|a threat)\b/i, actor: "any" }],
  [
    "dismissed dismisses rejected ignored ignores disregarded brushed shrugged discounted",
    { what: "dismissal", to: /\bwarnings?\b/i, actor: "any", after: /^ (?:(?:\S+ ){0,4}?warnings?\b|off|aside|by|[.,])|^[.,]/i },
  ],
  ["called calls", { what: "dismissal", after: /^ (?:\w+ ){0,2}warnings?\b/i }],
  ["failed", { what: "dismissal", after: /^ to (?:act on|heed|respond to|follow up)\b.*\b(?:warnings?|tips?|threats?|intelligence)\b/i }],
  [
    "denied denies",
    {
      what: "denial",
      after: /\b(?:been warned|(?:received|had|given|getting|having) (?:\w+ ){0,3}(?:warnings?|tips?|intelligence)|warned|ignored)\b/i,
    },
  ],
  [
    "received had been",
    {
      what: "denial",
      unreal: true,
      actor: "named",
      after: /^ no (?:\w+ )?(?:warnings?|(?:prior|advance|specific) (?:\w+ )?(?:intelligence|knowledge|information|threats?))\b/i,
      before: /^(?!.*\bthere (?:had|has) $)/i,
    },
  ],
  [
    "been",
    {
      what: "denial",
      unreal: true,
      actor: "speaker",
      after: /^ no (?:\w+ )?(?:warnings?|intelligence|threats?)\b/i,
      before: /\bthere (?:had|has|have) $/i,
    },
  ],
  ["told urged advised", { what: "travel advice", time: "before", after: AVOID }],
]);

/** Who had warned of an attack, with the sentence that says so. "The embassy had warned its citizens of an attack" → a warning by the embassy. */
export const warnings: Extractor = {
  name: "warnings",
  extract: (analysis, context) => eventStatements(analysis, context, "warning", "warnings", WORDINGS),
};
