import type { ActorExplainer, Explainer, ProvenSentence, Section } from "../../model/explainer.ts";
import { RANSOM_LABEL } from "../sections/responses.ts";
import type { Asked } from "./asked-for.ts";
import { passageQuestion } from "./passage-question.ts";
import { ageSentences, doerSentences, victimSentences, WEAPON, weaponSentences } from "./people-answers.ts";
import type { Question } from "./read-question.ts";
import { holdsRole } from "./role-in-sentence.ts";
import { FIREARM } from "./role-words.ts";
import { isSameMeaning } from "./same-meaning.ts";
import { toWords } from "./sentence-words.ts";
import { holdsSurname, namesSomebody, stepSentences } from "./step-answers.ts";
import { NOTHING_TOLD, type Told } from "./told.ts";
import { figuresBy, sentencesOn } from "./told-by.ts";
import { counts, MOST, tollSentences } from "./toll-answers.ts";

/** Sections that answer each question, in the order in which they are told. */
const SECTIONS: Readonly<Record<Asked, readonly string[]>> = {
  toll: ["what-happened", "how-many", "disputed"],
  victims: ["what-happened", "investigation", "responses"],
  age: [],
  person: [],
  other: [],
  claim: ["responsibility", "what-happened"],
  who: ["responsibility", "investigation"],
  blamed: ["responsibility"],
  group: ["the-group"],
  before: ["done-before", "earlier-incidents"],
  why: ["why"],
  warning: ["warnings"],
  response: ["responses"],
  justice: ["investigation", "responsibility", "what-happened", "how-many", "responses"],
  rank: ["comparisons"],
  compare: ["what-happened"],
  weapon: ["what-happened", "investigation"],
  ransom: ["responses", "what-happened"],
  changed: ["changed", "changed-since"],
  dispute: ["disputed"],
  when: ["what-happened"],
  where: ["what-happened"],
  what: ["what-happened"],
};

/** Where somebody's words may stand: "What did the Taliban say about …?" */
const SAID: readonly string[] = ["responses", "responsibility", "warnings", "investigation", "disputed"];

/** Words without which a sentence of a section does not answer: a claim is no charge. */
const NEEDED: Readonly<Partial<Record<Asked, (question: string) => RegExp>>> = {
  weapon: () => WEAPON,
  who: () =>
    /\b(?:arrest\w*|charg\w+|suspect\w*|identif\w+|accus\w+|shooters?|gunm[ae]n|attackers?|killers?|shot|kill\w*|claim\w*|responsib\w+|custody|convict\w+|guilty|sentenc\w+|named|blam\w+|denied|fired|shooting|admit\w*|confess\w*|attack\w*|bomb\w*)\b/i,
  blamed: () => /\b(?:blam|accus|suspect)(?!ed by\b)\w*/i,
  response: (question) => {
    // "Who declared a state of emergency?": the answer has the verb.
    const verb = /^who (\p{Ll}+)/iu.exec(question)?.[1];
    return verb === undefined || /^(?:respond|react|was|were|is|are|had|has|have|did)/i.test(verb)
      ? /./
      : new RegExp(`\\b${verb.slice(0, Math.max(5, verb.length - 2))}`, "i");
  },
  ransom: (question) =>
    /\b(?:pay|pays|paid|payment|hand(?:ed)? over)\b/i.test(question)
      ? /\bransoms?\b[^“]*\b(?:pay|paid)|\b(?:pay|paid|raised|handed|delivered)\b(?![^.]*\bunless\b)/i
      : /\b(?:demand|ask|want|seek|sought|unless)\w*\b/i,
  changed: (question) => (/\bcorrect/i.test(question) ? /\bcorrect|\blowered\b|\b(?:earlier|previous) version\b/i : /./),
  victims: () =>
    /\b(?:identified|named) (?:\w+ ){0,4}as\b|\b(?:victims?|dead|deceased|(?:two|three|four|five|\d+|those|both) killed)\b[^.]{0,40}\b(?:was|were|is|are|as) (?:identified|named|(?:\d{1,3}-year-old )?\p{Lu})/u,
  claim: (question) => {
    if (/^(?:how did|where)\b|\b(?:channel|medium|what means)\b/i.test(question)) return CHANNEL;
    if (/\bden(?:y|ied|ies)\b/i.test(question)) return /\bdenied\b/;
    if (/\bdoubt/i.test(question)) return /\bdoubt/i;
    if (/\bconfirm/i.test(question)) return /\bconfirmed\b/;
    return /\bclaimed\b(?! (?:the |\d+ |[a-z]+ )?(?:lives|life)\b)|\bclaim by\b|\b(?:withdr|retract)\w+[^.]*\bclaim\b/;
  },
};

/** The sentences of an explainer that answer the question; none where it does not. All have been proven before. */
export function answerSentences(
  question: Question,
  { sections }: Explainer,
  voices: readonly string[] = question.voice === undefined ? [] : [question.voice],
  reports: Told = NOTHING_TOLD,
): readonly ProvenSentence[] {
  if (question.voice !== undefined && question.asked === "toll") return figuresBy(question, voices, sections);
  const isSaid = question.voice !== undefined && /^what\b.*\bsa(?:y|id)\b/i.test(question.text);
  const all = (isSaid ? SAID : SECTIONS[question.asked]).flatMap((key) => sections.find((section) => section.key === key)?.sentences ?? []);
  const told =
    question.asked === "before"
      ? inPlace(question.text, fewOfEach(all))
      : question.asked === "ransom"
        ? all.filter(({ label, text }) => label === RANSOM_LABEL || (label === undefined && ASKS_PRICE.test(text)))
        : all;
  if (question.asked === "who" && WHO_IS_IT.test(question.text)) return [];
  if (question.asked === "group" && !OF_A_NAME.test(question.text)) return [];
  if (question.asked === "compare") return told.filter((sentence) => counts(sentence, question)).slice(0, 2);
  if (question.asked === "toll") return tollSentences(question, told, sections);
  if (question.asked === "age") return ageSentences(question, reports).slice(0, MOST);
  if (question.asked === "justice") {
    const steps = stepSentences(question, told, reports);
    return (/^where\b/i.test(question.text) ? steps.filter((one) => tellsWhere(question, one)) : steps).slice(0, MOST);
  }
  if (question.asked === "when") {
    const first = told.slice(0, 1).filter(({ text }) => DATED.test(text));
    return first.length > 0 ? first : told.filter(({ text }) => DAY_TOLD.test(text)).slice(0, 1);
  }
  if (question.asked === "where") return told.slice(0, 1);
  if (question.asked === "who" && /^did\b/i.test(question.text)) return deedSentences(question, told, sections).slice(0, MOST);
  if (question.asked === "who" && WHO_DID_IT.test(question.text)) {
    const held = sections.find(({ key }) => key === "responsibility")?.sentences ?? [];
    const named = doerSentences(told, reports);
    const isOnVictims = ({ evidence: [{ words }] }: ProvenSentence) => /\b(?:victims?|dead|killed) (?:was|were|is|are|as)\b/i.test(words);
    const others = told.filter((one) => held.includes(one) || (namesSomebody(one, reports) && !isOnVictims(one)));
    return (named.length > 0 ? named : others).slice(0, MOST);
  }
  // "Did the Front claim it?": its claim or its denial, and not that nobody had claimed it at first.
  if (question.asked === "claim" && question.subject !== undefined && /^(?:did|has|have|had)\b.*\bclaim/i.test(question.text)) {
    const told = all.filter((one) => CLAIM_OR_DENIAL.test(one.text) && !/\b(?:no|nobody|no one)\b[^“]*\bclaimed\b/i.test(one.text));
    const theirs = told.filter((one) => holdsSurname(one.text, question.subject!));
    return (theirs.length > 0 ? theirs : told).slice(0, MOST);
  }
  const needed = NEEDED[question.asked]?.(question.text);
  if (question.asked === "blamed") {
    const blaming = told.filter((one) => needed!.test(one.text));
    return (question.voice === undefined ? blaming : sentencesOn(voices, blaming)).slice(0, MOST);
  }
  if (question.voice !== undefined) {
    const theirs = sentencesOn(voices, told);
    return (isSaid ? theirs.filter(({ text }) => SAYS.test(text) || !STEP.test(text)) : theirs).slice(0, MOST);
  }
  const kind = question.asked === "victims" ? VICTIM_KIND.exec(question.text)?.[1]?.toLowerCase() : undefined;
  const isOfKind = ({ evidence: [{ words }] }: ProvenSentence) =>
    kind === undefined || toWords(words).tokens.some(({ word }) => isSameMeaning(word, kind));
  // "What kind of bomb was used?": rockets are none.
  const [, ofKind, named] = question.asked === "weapon" ? (WEAPON_SORT.exec(question.text) ?? []) : [];
  const sort = ofKind ?? named;
  const isOfSort = ({ evidence }: ProvenSentence) =>
    sort === undefined ||
    // "His gun": of no sort.
    evidence.some(({ words }) =>
      /^guns?$/i.test(sort) ? FIREARM.test(words) : toWords(words).tokens.some(({ word }) => isSameMeaning(word, sort)),
    );
  const first = question.asked === "who" ? doerSentences(told, reports) : [];
  const fitting = [...told.filter((one) => first.includes(one)), ...told.filter((one) => !first.includes(one))]
    .filter(
      (one) =>
        (needed === undefined || needed.test(one.text)) &&
        isOfKind(one) &&
        isOfSort(one) &&
        !(question.asked === "weapon" && POSSESSED.test(one.text)),
    )
    .slice(0, MOST);
  // Who was taken is told with the taking, and mostly by no name.
  if (question.asked === "victims" && TAKEN.test(question.text))
    return withFurtherNames(
      told.filter(({ text }) => TAKES.test(text)),
      victimSentences(question, reports),
    ).slice(0, MOST);
  // Of several victims each sentence names some.
  if (question.asked === "victims") return withFurtherNames(fitting, victimSentences(question, reports).filter(isOfKind)).slice(0, MOST);
  if (fitting.length > 0) return fitting;
  return question.asked === "weapon"
    ? weaponSentences(reports)
        .filter((one) => !POSSESSED.test(one.text) && isOfSort(one))
        .slice(0, MOST)
    : fitting;
}

/** "What had happened in Selmun before?": of earlier incidents those there, where any is. */
function inPlace(question: string, told: readonly ProvenSentence[]): readonly ProvenSentence[] {
  const place = /\b(?:in|at|near) (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*)/u.exec(question)?.[1];
  const there = told.filter(({ label }) => place !== undefined && label?.includes(place) === true);
  return there.length > 0 ? there : told;
}

/** The sentences, and of the others those that they do not hold. */
function withFurtherNames(shown: readonly ProvenSentence[], others: readonly ProvenSentence[]): readonly ProvenSentence[] {
  const told = shown.flatMap(({ evidence }) => evidence.map(({ words }) => words)).join("\n");
  return [...shown, ...others.filter(({ evidence: [{ words }] }) => !told.includes(words))];
}

/** Somebody speaks in a report's own sentence: who was charged has said nothing by that. */
const SAYS =
  /“[^”]*\b(?:said|says|told|called|described|wrote|announced|warned|urged|condemned|declared|denied|confirmed|vowed|promised|rejected|blamed|accused|claimed)\b|\b(?:claimed|denied|accused|warned|condemned|according to|said)\b/i;

const STEP = /\b(?:charged|arrested|detained|sentenced|convicted|indicted|identified|pleaded|acquitted)\b/i;

/** "How did the Front claim it?": its words come by some way. */
const CHANNEL =
  /\bclaimed responsibility [^“]*\b(?:through|via|in|on|by) (?:an?|its|the|\p{Lu})|“[^”]*\b(?:statement|video|recording|message|letter|call|e-?mail|post|Telegram|website|channel)\b/iu;

const CLAIM_OR_DENIAL = /\b(?:claimed|denied|withdr\w+|retract\w+)\b/;

/** "… is demanding the release of four men": told where it is told what happened. */
const ASKS_PRICE = /\bransoms?\b|\bdemand(?:s|ed|ing)?\b/i;

/** "Who were the two marines killed …?", "Which marines were killed …?": the answer speaks of marines. */
const VICTIM_KIND =
  /^(?:who (?:was|were|is|are) the|which|what) (?:[\w-]+ )?(?!victims?\b|people\b|m[ae]n\b|wom[ae]n\b|persons?\b|ones?\b|dead\b|deceased\b|boys?\b|girls?\b|child(?:ren)?\b|teen\w*\b|[\p{L}\d-]*\d)(\p{L}+) (?:who |that |was |were |got |killed|shot|injured|wounded|hurt)/iu;

/** "Where was he arrested?": a place behind the step. */
function tellsWhere({ text }: Question, { evidence: [{ words }] }: ProvenSentence): boolean {
  const asked = passageQuestion(text, true);
  const asking = {
    role: { kind: "place" } as const,
    verbs: asked?.verbs ?? [],
    named: new Set<string>(),
    subjects: [],
    nouns: [],
    doers: [],
  };
  return holdsRole(asking, toWords(words));
}

/** "Did Karl Brandt attack the market?": what is said of the one who is named; where a kind of person is ("a police officer"), what happened. */
function deedSentences({ subject }: Question, told: readonly ProvenSentence[], sections: readonly Section[]): readonly ProvenSentence[] {
  if (subject !== undefined) return told.filter(({ text }) => holdsSurname(text, subject));
  return [...(sections.find(({ key }) => key === "what-happened")?.sentences ?? []), ...told];
}

/** "… a shooting in Port Sable on 4 May 2023.", "… a siege in 2004.": our own sentence with the day; the report's own may name it, too. */
const DATED =
  /\b(?:19|20)\d{2}\.$|: “.*\b(?:(?:19|20)\d{2}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.) \d{1,2})\b/;
/** A day in the report's own sentence, where no sentence of ours has one: "… in Houston on Monday". */
const DAY_TOLD =
  /: “[^”]*\b(?:on|last|early|late|this) (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\d{1,2} \p{Lu})/u;
/** Words that ask of a group as such, with the sections of its explainer that answer, and the label of the sentences where only some do. */
const OF_GROUPS: readonly (readonly [pattern: RegExp, keys: readonly string[], label?: string])[] = [
  [/\b(?:leads?|led|leaders?|heads|commands?)\b/i, ["leaders"]],
  [/\b(?:strong|strength|fighters|weaker|stronger)\b/i, ["strength"]],
  [/\b(?:founded|formed|began|begin|origins?|come from)\b/i, ["what-it-is"], "Origin"],
  [/^(?:who|what) (?:is|are|was|were)\b/i, ["what-it-is", "names", "leaders", "strength", "area", "aims", "claimed", "accused"]],
];

const TAKEN = /^whom? .*\b(?:kidnapped|abducted|taken hostage|snatched)\b/i;
const TAKES = /“[^”]*\b(?:kidnapped|abducted|seized|snatched|took (?:away )?(?:[\p{L}\d-]+ ){1,4}(?:hostage|captive)|taken hostage)\b/iu;

const WEAPON_SORT =
  /\b(?:(?:kind|type|sort|make) of (bomb|gun|rifle|knife|missile|rocket|grenade|pistol|explosive)|(?:what|which) (explosive))s?\b/i;

/** Who is charged with having a weapon need not have used it. */
const POSSESSED = /\bpossess\w*|\blicen[cs]e/i;

/** "Who was the pilot?" is no question for who did it, but "Who was the gunman?" is. */
const WHO_IS_IT =
  /^who (?:was|were|is|are) (?:the|an?) (?!.*\b(?:gunm[ae]n|shooters?|attackers?|suspects?|killers?|bombers?|assailants?|perpetrators?|behind|responsible|accused|blamed)\b)/i;

/** "Who was the gunman?": whoever answers it has a name. */
const WHO_DID_IT =
  /^who (?:was|were|is|are) the (?:\p{Ll}+ )?(?:gunm[ae]n|shooters?|attackers?|suspects?|killers?|bombers?|assailants?|perpetrators?)\b/iu;

/** "What is ISIS-K?", "Who are the Tern Front?": a name, and nothing that is asked of it. */
const OF_A_NAME = /^(?:who|what) (?:is|are) (?:the )?(?!.*\bof\b)\S+(?: \S+){0,3}$/i;

/** Sentences on each of several incidents. */
const MOST_OF_EACH = 2;

/** Of many incidents a little of each tells more than all of the first. */
function fewOfEach(sentences: readonly ProvenSentence[]): readonly ProvenSentence[] {
  return sentences.filter(({ label }, at) => sentences.slice(0, at).filter((before) => before.label === label).length < MOST_OF_EACH);
}

/** The name of the group that a question asks about as such; `undefined` where it asks about what happened. */
export function groupAsked({ text, names }: Question): string | undefined {
  if (!OF_GROUPS.some(([pattern]) => pattern.test(text))) return undefined;
  const name = names.filter((word) => !ASKING.test(word)).join(" ");
  return name === "" ? undefined : name;
}

const ASKING =
  /^(?:leads?|led|leaders?|heads|commands?|strong|strength|fighters|weaker|stronger|founded|formed|began|begin|origins?|come|does|became|where|has)$/;

/** The sentences of a group's explainer that answer the question, at most two of a section where several are asked for. */
export function answerOnActor({ text }: Question, { sections }: ActorExplainer): readonly ProvenSentence[] {
  const [, keys = [], label] = OF_GROUPS.find(([pattern]) => pattern.test(text)) ?? [];
  const each = keys.length === 1 ? MOST : 2;
  const fitting = (sentence: ProvenSentence) => label === undefined || sentence.label === label;
  const told = keys.flatMap(
    (key) =>
      sections
        .find((section) => section.key === key)
        ?.sentences.filter(fitting)
        .slice(0, each) ?? [],
  );
  return told.slice(0, MOST);
}
