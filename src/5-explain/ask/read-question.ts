import type { FigureKind } from "../../model/statement.ts";
import { type Asked, PATTERNS } from "./asked-for.ts";
import { type AskedTime, askedTime, isMonthOrYear } from "./asked-period.ts";
import { NO_NAMES, spelt } from "./question-words.ts";
import { asksStillHeld } from "./still-held.ts";

/** A question as far as its words tell. */
export interface Question extends AskedTime {
  readonly text: string;
  readonly asked: Asked;
  /** The harm that is counted, where a number is asked for. */
  readonly harm: FigureKind | undefined;
  /** The part of those harmed that is counted: "children"; `undefined`: all. */
  readonly part: string | undefined;
  /** Whether it is asked over several incidents: "in attacks that … claimed". */
  readonly isSum: boolean;
  /** Where two incidents are compared: the names of each. */
  readonly sides: readonly [readonly string[], readonly string[]] | undefined;
  /** Names and other words that what is asked about must hold, in lower case: "crocus", "isis-k". */
  readonly names: readonly string[];
  /** Those of them that only describe what a capitalised name beside them tells of: "the boat that capsized off Rosetta". */
  readonly described: readonly string[];
  /** Who is counted, where that is no word for all people: "fishermen" of "how many fishermen were killed". */
  readonly counted: string | undefined;
  /** The one whom a step is asked about, in lower case: "davon wallace" of "Was Davon Wallace convicted?". */
  readonly subject: string | undefined;
  /** Whose figure or warning is asked for, in the question's words: "the port police"; `undefined`: anybody's. */
  readonly voice: string | undefined;
  /** By how many it harmed the incident is told: "the attack that killed 84". */
  readonly toll: { readonly what: FigureKind; readonly people: number } | undefined;
}

/** "Was Davon Wallace convicted?", "What is Stewart charged with?": a name right behind the verb that opens it. */
const SUBJECT =
  /^(?:(?:[Ww]hen|[Ww]hat|[Ww]hy|[Ww]here|[Hh]ow (?:old|long)|[Ww](?:hat|hich) (?:crimes?|charges?|sentence)) )?(?:[Ww]as|[Ww]ere|[Ii]s|[Aa]re|[Dd]id|[Hh]as|[Hh]ave|[Hh]ad|[Dd]oes) ((?:\p{Lu}[\p{L}'’.-]+ )*\p{Lu}[\p{L}'’.-]+)(?= \p{Ll}|\?|$)/u;

/** "Did the Front carry it out?": a party with its article. */
const PARTY = /^[Dd]id the ((?:\p{Lu}[\p{L}'’.-]+ )*\p{Lu}[\p{L}'’.-]+)(?= \p{Ll})/u;

/** "When was Karl Brandt born?" asks for no deed. */
const IS_STRUCK =
  /\b(?:shot|kill\w*|dead|die|died|hit|struck|stabbed|attack\w*|bomb\w*|wounded|injured|hurt|murder\w*|assassinat\w*|kidnap\w*|abduct\w*|shell\w*|raided|stormed|besieged|seized|hijack\w*|set on fire|burn\w*|destroyed)\b/i;

/** What opens a question for something of its own, where no pattern knows it: "Which hospital …?", "How did … escape?", "Has the gun been found?" */
const ASKS_ELSE =
  /^(?:(?:in|at|to|from|by|on|of|for) )?(?:who|whose|whom|which|how|what (?!happened (?:in|at|on|near|during|to the people)\b|(?:is|was) known\b|do we know\b|are the facts\b|took place\b)|did|was|were|is|are|has|have|had|does|do|can|could)\b/i;

/** "Where were they taken?" asks for no place of the deed, nor "When was it found?" for its day. */
const OTHER_ACT =
  /\b(?:taken|transported|airlifted|flown|brought|treated|buried|found|recovered|discovered|hiding|hid|fled?|escaped?|gett?|got|bought|obtained?|acquired|lived?|living|born|raised|held|heading|headed|sail(?:ed|ing)|bound|flew|flying|travell?(?:ed|ing)|arrived?|landed|launched|meet|met|worked?|studied|trained|seen|driving|drove|parked|dumped|thrown|hospitali[sz]ed|identified|released|evacuated|sent|call(?:ed)? off|lifted|imposed|suspended|resumed|signed|agreed|paid|issued|reopened|buy|hide|hidden|concealed|stored|go(?! off\b)|going(?! off\b)|come from|originate[ds]?|founded|formed|opened|closed|declared|announced|confirmed|visited?|spoke|speak)\b/i;

/** One of a part, as a report may tell of it. */
export const SINGULAR: Readonly<Record<string, string>> = {
  ...{
    children: "child",
    women: "woman",
    civilians: "civilian",
    attackers: "attacker",
    soldiers: "(?:soldier|troops|service ?members?)",
    officers: "officer",
  },
  ...{ gunmen: "gunman", foreigners: "foreigner", hostages: "hostage" },
};

/** "Where did the gunman die?" asks for no place of the deed. */
const OF_DOER =
  /^(?:when|where) (?:did|was|were) (?:the )?(?:\p{Ll}+ )?(?:gunm[ae]n|shooters?|suspects?|attackers?|bombers?|assailants?|kidnapp?ers?|killers?)(?! (?:attack|strike|open|fire|shoot|kill))\b/iu;

/** "Where did the third victim die?": one of them, later or elsewhere. */
const OF_ONE =
  /^(?:when|where) did (?:the|an?|his|her) (?:\p{Ll}+ ){0,2}(?:victim|patient|woman|man|girl|boy|child|baby|teenager|student|pupil|officer|policeman|soldier|guard|driver|priest|teacher|worker)(?: who .+)? die\b/iu;

/** Words for all who were harmed. */
const ALL_PEOPLE =
  /^(?:people|persons?|casualties|fatalities|victims?|deaths?|dead|lives|in|were|was|are|have|had|did|died|got|others?|individuals|bodies|arrests?|suspects?|injuries|hurt|killed|injured|wounded|missing|of|more|total|men|shootings?|attacks?|bombings?|incidents?|strikes?|hostages)$/i;

/** "How many fishermen", "how many police officers", "how many members of one family": the noun. */
function countedIn(text: string): string | undefined {
  const [, phrase = ""] = /\bhow many ((?:[\p{L}-]+ ){1,5}?)(?:was|were|are|is|have|had|has|did|died|got|of)\b/iu.exec(text) ?? [];
  // "How many of the injured were guards?": the guards.
  const part =
    /\bhow many of (?:the|those) (?:\p{L}+ ){1,3}?(?:was|were|are|is) (?!(?:\p{L}+ly )?(?:killed|dead|injured|wounded|hurt|shot|arrested|detained|missing|abducted|kidnapped)\b)(?:(?:\p{L}+ ){0,2})(\p{L}+)\b/iu.exec(
      text,
    )?.[1];
  const noun = part ?? phrase.trim().split(" ").at(-1) ?? "";
  return noun === "" || ALL_PEOPLE.test(noun) || PARTS.includes(noun.toLowerCase()) ? undefined : noun.toLowerCase();
}

const HARMS: readonly (readonly [RegExp, FigureKind])[] = [
  [/\b(?:injured|wounded|hurt|injuries)\b/i, "injured"],
  [/\bmissing\b/i, "missing"],
  [/\b(?:arrested|detained)\b/i, "arrested"],
  [
    /\b(?:abducted|kidnapped|taken hostage)\b|\bhostages (?:were )?(?:taken|held)\b|\b(?:was|were|been) (?:taken|seized|snatched)\b(?! (?:to|into) (?:(?:a|the) )?(?:\w+ )?(?:hospitals?|clinics?|custody))/i,
    "abducted",
  ],
  [/\bevacuated\b/i, "evacuated"],
  [/\bdisplaced\b|\bfled\b|\bhomeless\b|\bforced (?:from|out of|to (?:leave|flee))\b/i, "displaced"],
];

/** Words for the dead, for all who were struck, and for numbers that a record of deeds counts. */
const DEATHS =
  /\b(?:kill\w*|dead|die[ds]?|dying|deaths?|toll|lives|fatalit\w+|casualt\w+|murder\w*|slain|perish\w*|drown\w*|victims?|lost|shot|struck|stabbed|harmed|hit)\b/i;

/** "How did the death toll rise?" asks for each of the numbers that stood for a time. */
export const ROSE =
  /^how (?:did|has|have|was)\b.*\b(?:toll|number|figure|count|tally)\b.*\b(?:chang|ris|rose|grow|grew|climb|develop|evolv|revis|increas|go(?:ne)? up|went up)\w*/i;

/** "How many gunmen were there?" asks for no harm. */
function isCount(text: string): boolean {
  return DEATHS.test(text) || HARMS.some(([pattern]) => pattern.test(text));
}

/** "How many of the injured were in serious condition?": how they fare, which no toll tells. */
const STATE =
  /\b(?:in (?:an? )?(?:\w+ ){0,2}condition|in (?:the |a )?hospitals?|hospitali[sz]ed|(?:taken|rushed|flown|airlifted|admitted) to (?:\w+ )?hospitals?|(?:critically|seriously|badly|severely|gravely|slightly|lightly) (?:injured|hurt|wounded)|undergoing|discharged|on life support)\b/i;

/** Parts of those harmed, as our sentences name them. */
const PARTS = [
  "children",
  "women",
  "civilians",
  "soldiers",
  "officers",
  "security forces",
  "attackers",
  "gunmen",
  "foreigners",
  "hostages",
];

/** "How many people were killed in attacks that ISIS-K claimed in 2021?" → a sum of those killed, over what names ISIS-K, in 2021. */
export function readQuestion(written: string): Question {
  const text = spelt(written.trim());
  const sides = sidesOf(text);
  const found = sides ? "compare" : (PATTERNS.find(([pattern]) => pattern.test(text))?.[1] ?? (ASKS_ELSE.test(text) ? "other" : "what"));
  const subject = (SUBJECT.exec(text) ?? (found === "who" || found === "claim" ? PARTY.exec(text) : null))?.[1]
    ?.toLowerCase()
    .replace(/['’]s$/, "");
  const isAside =
    (found === "toll" && ((!isCount(text) && !ROSE.test(text)) || STATE.test(text) || asksStillHeld(text))) ||
    (found === "when" && subject !== undefined && (!IS_STRUCK.test(text) || /\bdied?\b/i.test(text))) ||
    ((found === "when" || found === "where") && (OTHER_ACT.test(text) || OF_DOER.test(text) || OF_ONE.test(text))) ||
    /^when will\b/i.test(text);
  const asked = isAside ? "other" : found;
  const words = wordsOf(text);
  const { voice, rest } = voiceIn(text, asked);
  const toll = tollIn(rest);
  const names = namesIn(toll === undefined ? rest : rest.replace(TOLL_TOLD, " "));
  return {
    text,
    asked,
    sides,
    harm: asked === "toll" || asked === "compare" ? (HARMS.find(([pattern]) => pattern.test(text))?.[1] ?? "killed") : undefined,
    part: PARTS.find((part) => new RegExp(`\\b(?:${part}|${SINGULAR[part] ?? part})\\b`, "i").test(text)),
    counted: countedIn(text),
    subject,
    isSum:
      asked === "toll" &&
      /\b(?:attacks|incidents|shootings|bombings|strikes|in (?:19|20)\d{2}\s*\?*$)/i.test(text) &&
      /\b(?:attacks|incidents|shootings|bombings|strikes)\b/i.test(text),
    names: [...new Set(names)],
    described: describedIn(rest, names),
    ...{ voice, toll },
    ...askedTime(words),
  };
}

/** Where a question names whose word it asks for; of a number also "did the port police say", of a warning "did the port police warn". */
const VOICES: readonly (readonly [asked: Asked, pattern: RegExp])[] = [
  ["toll", /\baccording to ((?:(?!\bhow\b)[^,?])+)/i],
  ["toll", /\b(?:did|does|do|has|have) (.+?) (?:say|said|report(?:ed)?|count(?:ed)?|give|given|put)\b/i],
  [
    "response",
    /^(?:how|what) (?:did|has|have|was) (.+?) (?:respond|react|do|say)(?:ed)?\b|^(?:did|has|have) (.+?) (?:respond|react|condemn)(?:ed)?\b/i,
  ],
  ["warning", /^(?:did|had|has|have|was|were) (?:not )?(.+?) (?:warn|alert)(?:ed)?\b/i],
  ["blamed", /^whom? (?:did|do|does|has|have|had) (.+?) (?:blame|accuse|suspect)d?\b/i],
];
/** "According to the police at Quarry Pier": the place is the incident's. */
const PLACED = /\s+(?:at|in|on|of|were|was|died|killed|injured)\b.*$/i;

/** The voice asked for, and the question without it. */
function voiceIn(text: string, asked: Asked): { readonly voice: string | undefined; readonly rest: string } {
  for (const [kind, pattern] of VOICES) {
    const [, first, other] = (kind === asked ? pattern.exec(text) : undefined) ?? [];
    const found = (first ?? other)?.replace(PLACED, "").trim();
    if (found !== undefined && found !== "" && !ANYBODY.test(found)) return { voice: found, rest: text.replace(found, " ") };
  }
  return { voice: undefined, rest: text };
}

/** "Did anybody warn …?", "according to reports". */
const ANYBODY =
  /^(?:any(?:body|one)|some(?:body|one)|there|reports?|the reports?|they|people|others|the press|the media|the world|countries|governments|it)$/i;

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*/gu) ?? [];
}

function namesIn(text: string): readonly string[] {
  return wordsOf(text)
    .map((word) => word.toLowerCase().replace(/['’]s$/, ""))
    .filter((word) => !NO_NAMES.has(word) && !isMonthOrYear(word));
}

/** "… that killed 84 people", "in which 84 people died". */
const TOLL_TOLD =
  /\b(?:that|which) (?:has |had )?(killed|injured|wounded)(?: at least| about| some| around)? (\d{1,5})\b(?! ?-)|\bin which (\d{1,5}) (?:\p{Ll}+ )?(?:were |had |have )?(?:been )?(killed|died|injured|wounded)\b/iu;

function tollIn(text: string): Question["toll"] {
  const [, verb, people, number, other] = TOLL_TOLD.exec(text) ?? [];
  if (people === undefined && number === undefined) return undefined;
  return { what: /inj|wound/i.test(verb ?? other ?? "") ? "injured" : "killed", people: Number(people ?? number) };
}

/** Who is counted is no description: "How many fishermen were killed …" asks for them alone. */
const COUNTED = /\bhow many\b.*?\b(?:was|were|are|is|have|had|has|did|died|dead|got|people)\b/gi;

/** The names in small letters, where the question names something in capitals too. */
function describedIn(text: string, names: readonly string[]): readonly string[] {
  const words = wordsOf(text.replace(COUNTED, " "));
  const isCapital = (word: string, at: number) => /^\p{Lu}/u.test(word) && at > 0;
  const small = new Set(words.filter((word) => /^\p{Ll}/u.test(word)).map((word) => word.replace(/['’]s$/, "")));
  return words.some(isCapital) ? names.filter((name) => small.has(name)) : [];
}

/** "Compare A with B", "Which was deadlier, A or B?", "Was A deadlier than B?", "Did more people die in A than in B?" */
const COMPARING: readonly RegExp[] = [
  /\bcompare\s+(.+?)\s+(?:with|to|and|against)\s+(.+)$/i,
  /\b(?:deadlier|bloodier|worse|more (?:deadly|lethal))\b[,:]?\s+(.+?)\s+or\s+(.+)$/i,
  /^(?:was|were|is)\s+(.+?)\s+(?:deadlier|bloodier|worse|more (?:deadly|lethal))\s+than\s+(.+)$/i,
  /\b(?:killed|injured|wounded|hurt) (?:more|fewer) (?:people|civilians|children|soldiers|miners)?[,:]?\s+(.+?)\s+or\s+(.+)$/i,
  /\b(?:more|fewer)\b.*?\b(?:in|at|by)\s+(.+?)\s+(?:than|or)\s+(.+)$/i,
];

function sidesOf(text: string): Question["sides"] {
  for (const pattern of COMPARING) {
    const [, one, other] = pattern.exec(text) ?? [];
    const sides = [namesIn(one ?? ""), namesIn(other ?? "")] as const;
    if (sides.every((names) => names.length > 0)) return sides;
  }
  return undefined;
}
