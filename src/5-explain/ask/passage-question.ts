import { isMonthOrYear } from "./asked-period.ts";
import { bareVerb } from "./bare-verb.ts";
import { SHORT_TITLES } from "./question-words.ts";
import { isSameMeaning, isToldVerb } from "./same-meaning.ts";
import { asksStillHeld } from "./still-held.ts";

/** What a sentence must hold so that it can answer. */
export type Role =
  | {
      readonly kind:
        | "age"
        | "thing"
        | "duration"
        | "time"
        | "hour"
        | "place"
        | "reason"
        | "cause"
        | "manner"
        | "event"
        | "act"
        | "whether"
        | "said"
        | "blamed"
        | "job"
        | "penalty";
    }
  /** "What kind of bomb": a word for its sort before the noun. */
  | { readonly kind: "sort"; readonly noun: string }
  /** A number of these: "stalls"; `undefined`: of people. */
  | { readonly kind: "number"; readonly noun: string | undefined }
  /** Who did it, whom it was done to, or who that is. */
  | { readonly kind: "person"; readonly part: "doer" | "done to" | "described" }
  /** A name of such a thing: "hospital". */
  | { readonly kind: "named"; readonly noun: string }
  /** How far, how much, how strong. */
  | { readonly kind: "measure"; readonly of: "distance" | "money" | "strength" };

/** What a sentence is asked for. */
export interface Asking {
  readonly role: Role;
  readonly verbs: readonly string[];
  /** All names of the question, in small letters: none of them is its answer. */
  readonly named: ReadonlySet<string>;
  /** Last names of those asked about, as they are said in small letters. */
  readonly subjects: readonly string[];
  readonly nouns: readonly string[];
  /** Last names of those who are said to have done it: "the gunman". */
  readonly doers: readonly string[];
}

/** A question as a sentence of a report may answer it. */
export interface PassageQuestion {
  readonly role: Role;
  /** Capitalised names, word by word in small letters. Of whom or what it is asked: the answering sentence must speak of it. */
  readonly subjects: readonly (readonly string[])[];
  /** Where, or in which deed: "in Kumasi", "the Bristol shooting". The report may say so at its head. */
  readonly settings: readonly (readonly string[])[];
  /** What is done, in small letters: the answering sentence must say so. */
  readonly verbs: readonly string[];
  /** Other words, which must stand in the sentence, before it or at the head. */
  readonly nouns: readonly string[];
  /** What a clause of the question tells of somebody or of the deed: "that killed a girl". */
  readonly clause: readonly string[];
  /** Words for the deed, which the report may say at its head: "shooting". */
  readonly deeds: readonly string[];
  /** "How many are still held?" */
  readonly isOnHeld: boolean;
}

/** Words of a question that name nothing that a sentence would have to hold. */
const EMPTY: ReadonlySet<string> = new Set(
  (
    "a about according actually after all along already also an and any anybody anyone are around as at away be because been before being between both but by can " +
    "could day did do does doing done down during each else ever exact exactly first for from go going gone got had happen happened happening has have he her here him his how i if " +
    "in incident incidents into is it its just kind know known last like made make many me might more most much my name names near no not of off on or other our out over own part people " +
    "person please place possible put really same she should since so some somebody someone sort still such tell than that the their them then there these they thing this those " +
    "through time to told type under until up us use used very was were what when where which while who whom whose why will with within would year years you your case event events " +
    "report reported reports reportedly involved involvement result outcome number total nationality job age caused cause causes reason motive old age long"
  ).split(" "),
);

/** Nouns for a deed: what a report is about stands at its head. */
const DEED =
  /^(?:shootings?|attacks?|bombings?|blasts?|explosions?|killings?|murders?|murder-suicide|massacre|siege|standoff|hostage-taking|crash|collision|derailment|sinking|accident|disaster|fire|blaze|flood|floods|flooding|quake|earthquake|hurricane|typhoon|storm|tornado|tsunami|landslide|avalanche|stampede|riots?|unrest|protests?|clashes|violence|airstrikes?|air|strikes?|raids?|shelling|stabbings?|kidnappings?|abductions?|assassination|arson|incursion|gunfight|shootout|ambush|homicides?|deaths?|deadly|fatal|mass)$/;

/** What opens the question → the role. The first that fits counts; the words that it takes are no words of the answer. */
const ROLES: readonly (readonly [RegExp, (found: RegExpExecArray) => Role | undefined])[] = [
  [/^(?:how old|(?:at )?what age)\b|^what (?:is|was) the age of\b|^what (?:is|was) (?=.*['’]s age\b)/i, () => ({ kind: "age" })],
  [/^how long\b|^for how long\b|^how many (?:seconds|minutes|hours|days|weeks|months|years)\b/i, () => ({ kind: "duration" })],
  [/^how far\b/i, () => ({ kind: "measure", of: "distance" })],
  [
    /^how much\b(?=.*\b(?:pay|paid|paying|cost|money|worth|damage|reward|ransom|bail|bond|announce\w*|promise\w*|award\w*|donate\w*|fined?|spend|spent|lose|lost|stolen|steal|raised?|demand\w*|ask|want|receive|compensation|get|given)\b)/i,
    () => ({ kind: "measure", of: "money" }),
  ],
  [/^how (?:strong|powerful|large|big)\b(?=.*quake)|^what (?:was|is) the magnitude\b/i, () => ({ kind: "measure", of: "strength" })],
  [/^(?:about |at least )?how many\b/i, () => undefined],
  [/^(?:at )?(?:what|which) (?:time|hour)\b/i, () => ({ kind: "hour" })],
  [/^(?:when|what (?:day|date|year|month)|(?:on|in) (?:what|which) (?:day|date|year|month))\b/i, () => ({ kind: "time" })],
  [
    /^(?:where|(?:in |at |to )?(?:what|which) (?:place|town|city|country|street|location|region|province|state))\b/i,
    () => ({ kind: "place" }),
  ],
  [/^what (?:did|do|does|has|have) (?=.*\b(?:say|said|tell|call|describe)\b)/i, () => ({ kind: "said" })],
  [
    /^whom? (?:did|do|does|has|have|had) (?=.*\b(?:blame|accuse|suspect)d?\b)|^whom? (?:was|were|is|are) (?=blamed\b)/i,
    () => ({ kind: "blamed" }),
  ],
  [
    /^what (?:led to|prompted|was behind)\b|^what (?:is|was|were|are) (?:the |a )?(?:suspected |possible |likely )?(?:reasons?|motives?)\b|^why\b|^for what reason\b/i,
    () => ({ kind: "reason" }),
  ],
  [
    /^what (?:caused|started|sparked|triggered|set off)\b|^what (?:is|was|were) the causes? of\b|^how did (?:the )?(?=(?:fire|blaze)\b.*\b(?:start|begin)\b)/i,
    () => ({ kind: "cause" }),
  ],
  [/^what (?:happened|became) (?:to|of)\b/i, () => ({ kind: "event" })],
  [
    /^what (?:is|was) the (?:job|occupation|profession|work) of\b|^what (?:did|does) (?=.*\b(?:for a living|work as)\b)/i,
    () => ({ kind: "job" }),
  ],
  [/^what (?:was|were|is) (?=.*\bsentenced to\b)/i, () => ({ kind: "penalty" })],
  [
    /^what (?:was|were|is|are|has been|had been) (?=(?:\p{Ll}+ed|found|stolen|taken|shot|hit|seen|held|lost|built)\b)/iu,
    () => ({ kind: "thing" }),
  ],
  [
    /^what (?:was|were|is|are) (?=(?:[\p{L}'’.-]+ ){1,6}(?:\p{Ll}+ed|\p{Ll}+ing)(?: with| of| for| in)?\s*\??$)/iu,
    () => ({ kind: "thing" }),
  ],
  [/^what (?=(?:\p{Ll}+ed|stopped|broke|brought|woke|kept) (?:the|an?|his|her|its|their)\b)/iu, () => ({ kind: "thing" })],
  [/^what (?:did|has|have|had) (?=.*\w (?:do|done)\b(?! (?:about|with|to|for)\b))/i, () => ({ kind: "act" })],
  [/^what (?:did|does|do|has|have|had) /i, () => ({ kind: "thing" })],
  [/^what (?:prison |jail )?sentence\b|^what penalty\b/i, () => ({ kind: "penalty" })],
  [/^(?:what|who) (?:is|was|were|are) the names? of\b/i, () => ({ kind: "person", part: "described" })],
  [
    /^who(?:m)? (?:was|were|is|are|got|has been|had been|have been) (?=(?:\p{Ll}+ly )?(?:\p{Ll}+ed|shot|hurt|hit|struck|caught|held|taken|found|slain|thought|sought)\b)/iu,
    () => ({ kind: "person", part: "done to" }),
  ],
  [/^who (?:was|were|is|are)\b/i, () => ({ kind: "person", part: "described" })],
  [
    /^(?:who|(?:which|what) (?:police )?(?:officers?|groups?|m[ae]n|wom[ae]n|person|gunm[ae]n|soldiers?|country|countries|side|militants?|rebels?))\b/i,
    () => ({ kind: "person", part: "doer" }),
  ],
  [/^how (?=(?:did|was|were|do|does|has|had|is|are)\b)/i, () => ({ kind: "manner" })],
  [
    /^what (?:kind|type|sort) of (bomb|missile|rocket|explosive|shell|mine|grenade|device)s?\b/i,
    ([, noun]) => ({ kind: "sort", noun: noun!.toLowerCase() }),
  ],
  [
    /^(?:(?:in|at|to|from|by|on|of) )?(?:what|which) (?:kind of |type of |sort of |make of |model of )?(?:\p{Ll}+ )?(hospital|gun|weapon|firearm|school|nationality|car|vehicle|band|company|airline|newspaper|channel|church|station|prison|jail|airport|hotel|restaurant|university|college|street|bridge|ship|ferry|train|flight|aircraft|plane|helicopter|jet|agency|party|language|religion|unit|team)s?\b/iu,
    ([, noun]) => ({ kind: "named", noun: noun!.toLowerCase() }),
  ],
  [/^(?:did|was|were|is|are|has|have|had|does|do)\b/i, () => ({ kind: "whether" })],
];

/** "What weapon was used to kill …?": the report may say that somebody was stabbed with it. */
const STRIKES = /^(?:kill|shoot|shot|stab|attack|murder|wound|injure)(?:ed|led|bed|d)?$/;

/** "Paid to kill Ada Borg", "the killing of": told of the deed, which is that of the report. */
const DEED_BEFORE = /^(?:kill|killing|murder|murdering|shoot|shooting|kidnap|kidnapping|abduct|abducting)$/;

const NAME_BEFORE = /^(?:in|at|near|on|outside|inside|of|over|after|before|around|from|during|off|since|into)$/;

/** "Why did they fire missiles?" asks for no fire. */
const FIRING =
  /(?<!\b(?:the|a|an|of|this|that|big|large) )\bfire(?= (?:at|on|upon|into|missiles?|rockets?|shots?|guns?|mortars?|bullets?|shells?)\b)/i;

/**
 * The question as one that a sentence may answer; `undefined` where it has no role, or no name to know the right reports by. `isMeant`: the incident is
 * known that it is asked about, so that no name is needed.
 */
export function passageQuestion(asked: string, isMeant = false): PassageQuestion | undefined {
  const text = asked
    .replace(FIRING, "fired")
    .replace(/\bset off\b/i, "activated")
    .replace(/\bfound alive\b/i, "rescued");
  const opening = ROLES.map(([pattern, role]) => ({ found: pattern.exec(text), role })).find(({ found }) => found !== null);
  if (opening === undefined) return undefined;
  const rest = text.slice(opening.found![0].length);
  const counted = /^(?:about |at least )?how many\b/i.test(text) && opening.role(opening.found!) === undefined;
  const noun = counted ? countedNoun(rest) : undefined;
  const role: Role | undefined = counted ? { kind: "number", noun } : opening.role(opening.found!);
  if (role === undefined) return undefined;
  const words = rest.match(/[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*/gu) ?? [];
  const { subjects, settings } = namesOf(words);
  const clauseAt = words.findIndex((word, at) => at > 0 && /^(?:that|which|who|whom|where)$/.test(word));
  const inClause = new Set(clauseAt < 0 ? [] : words.slice(clauseAt));
  // "The injured", "the dead": people, and nothing that is done.
  const asPeople = new Set(
    words.filter((word, at) => /^the$/i.test(words[at - 1] ?? "") && /^(?:injured|wounded|dead|killed|hurt)$/.test(word)),
  );
  const small = words
    .filter((word) => /^\p{Ll}/u.test(word))
    .map((word) => word.replace(/['’]s$/, ""))
    .filter((word) => !EMPTY.has(word) && !isMonthOrYear(word) && word !== noun);
  const deeds = small.filter((word) => DEED.test(word));
  const isAsking = (word: string) =>
    (role.kind === "said" && isSameMeaning(word, "say")) ||
    (role.kind === "whether" && /^(?:get|got|gets)$/.test(word)) ||
    (role.kind === "named" && /^(?:gun|weapon|firearm)$/.test(role.noun) && STRIKES.test(word)) ||
    (role.kind === "cause" && /^(?:start|started|begin|began)$/.test(word)) ||
    (role.kind === "named" &&
      /^(?:car|vehicle)$/.test(role.noun) &&
      /^(?:drive|drove|driven|driving|flee|fled|escape|escaped)$/.test(word));
  const others = small.filter((word) => !DEED.test(word) && !isAsking(word));
  if (subjects.length + settings.length === 0 && !isMeant) return undefined;
  // "How was the market bomb set off?": a thing, and nothing that is done.
  const isBomb = (word: string) => /^bombs?$/.test(word) && !/\b(?:to|did|they|he|she|who|that) bombs?\b/i.test(rest);
  const isDone = (word: string) => isToldVerb(word) && !asPeople.has(word) && !isBomb(word);
  const own = others.filter((word) => !inClause.has(word));
  const clause = others.filter((word) => inClause.has(word));
  const common = { role, subjects, settings, isOnHeld: asksStillHeld(text), clause };
  if (role.kind === "act") {
    // "What did the residents do after the dam burst?": what it came after is told of the deed.
    const all: readonly string[] = words;
    const doing = all.findIndex((word) => /^(?:do|done)$/.test(word));
    const isBehind = (word: string) => all.lastIndexOf(word) > doing;
    return { ...common, deeds: [...deeds, ...own.filter(isBehind)], verbs: [], nouns: own.filter((word) => !isBehind(word)) };
  }
  const told = own.filter(isDone);
  const bare = told.length > 0 ? undefined : bareVerb(text);
  const verbs = bare !== undefined && own.includes(bare) ? [bare] : told;
  return { ...common, deeds, verbs, nouns: own.filter((word) => !verbs.includes(word)) };
}

/** "stalls" of "stalls were destroyed in …"; `undefined` of people. */
function countedNoun(rest: string): string | undefined {
  const [, phrase = ""] =
    /^ ((?:[\p{L}-]+ ){1,4}?)(?=was|were|are|is|have|had|has|did|does|do|died|got|of|could|in|at|on|there|took|\p{Ll}+ed\b)/iu.exec(rest) ??
    [];
  const noun = phrase.trim().split(" ").at(-1)?.toLowerCase();
  return noun === "" ||
    noun === undefined ||
    /^(?:people|persons?|victims?|captives|hostages|others|more|dead|lives|deaths|ones)$/.test(noun) ||
    isToldVerb(noun)
    ? undefined
    : noun;
}

/** Runs of capitalised words: those behind a preposition, or before a word for a deed, tell where; the others of whom. */
function namesOf(words: readonly string[]): Pick<PassageQuestion, "subjects" | "settings"> {
  const subjects: (readonly string[])[] = [];
  const settings: (readonly string[])[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!isName(words[at]!)) continue;
    let end = at;
    while (end + 1 < words.length && isName(words[end + 1]!)) end++;
    const named = words.slice(at, end + 1).map((word) => word.toLowerCase().replace(/['’]s$/, ""));
    const run = named.length > 1 && SHORT_TITLES.has(named[0]!) ? named.slice(1) : named;
    const before = (words[at - 1] ?? "").toLowerCase() === "the" ? words[at - 2] : words[at - 1];
    const isPlaced = NAME_BEFORE.test((before ?? "").toLowerCase()) || (at > 3 && DEED_BEFORE.test(before ?? ""));
    const next = words[end + 1] ?? "";
    // "the Chattanooga gunman", "Russian roulette": a name that only describes what stands behind it.
    const describes =
      /^\p{Ll}/u.test(next) &&
      !/['’]s?$/.test(words[end]!) &&
      !EMPTY.has(next) &&
      (!isToldVerb(next) || /^bombs?$/.test(next)) &&
      !isSameMeaning(next, "say");
    // "Has Ada Borg admitted killing …": what somebody does with the deed stands between.
    const behind = words.slice(end + 1, end + 4);
    const done = behind.findIndex((word) => isToldVerb(word) && !DEED.test(word));
    const isSetting = isPlaced || describes || behind.slice(0, done < 0 ? 3 : done).some((word) => DEED.test(word.toLowerCase()));
    (isSetting ? settings : subjects).push(run);
    at = end;
  }
  return { subjects, settings };
}

/** The runs of capitalised words in a question: "Dorin Pearl", "Kumasi". */
export function namedIn(text: string): readonly (readonly string[])[] {
  const { subjects, settings } = namesOf(
    text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()).match(/[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*/gu) ?? [],
  );
  return [...subjects, ...settings];
}

/** "Kumasi", "U-2", "ISIS-K", "al-Hasrah"; a month or a day is none. */
function isName(word: string): boolean {
  return (
    /^(?:(?:a[dlnrstz]|ash|el)-)?\p{Lu}/u.test(word) &&
    !isMonthOrYear(word.toLowerCase()) &&
    !/^(?:I|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/.test(word)
  );
}
