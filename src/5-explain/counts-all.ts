import type { FigureStatement } from "../model/statement.ts";
import { countsOverTime } from "../support/over-time.ts";
import type { CaseView, ReportsView } from "./case-view.ts";
import { isCountOfTitle } from "./count-at-top.ts";
import { cite } from "./draft.ts";
import { isCounted } from "./grammar/people-text.ts";
import { sentenceOf, sentenceWords } from "./grammar/quoted-statement.ts";

type CountingView = ReportsView & Pick<CaseView, "miscounted">;

/**
 * Whether a figure counts all who were harmed so, and can be told as the number of them: not those beside others ("two other victims",
 * "a seventh body"), not a share of a list ("one child and one adult"), and no count of a year or of many deeds.
 */
export function countsAll(view: CountingView, figure: FigureStatement, among: readonly FigureStatement[]): boolean {
  return (
    !view.miscounted.has(figure.id) &&
    isWhole(view, figure) &&
    (!isBesideOthers(figure) ||
      opensWithInjured(view, figure) ||
      followsOtherHarm(figure, among) ||
      areBesideDead(view, figure) ||
      isTitleCount(view, figure)) &&
    !isSamePerson(figure, among)
  );
}

/** By its own sentence; several sections ask that of the same figures. */
function isWhole(view: ReportsView, figure: FigureStatement): boolean {
  const known = WHOLE.get(figure);
  if (known !== undefined) return known;
  const found =
    !PRETENDED.test(figure.evidence[0].words) &&
    !NO_PEOPLE.test(figure.evidence[0].words) &&
    !isCumulative(sentenceWords(view, figure)) &&
    !isListed(view, figure);
  WHOLE.set(figure, found);
  return found;
}

/** "with an allegedly wounded soldier": nobody of whom it is known. */
const PRETENDED = /\b(?:allegedly|purportedly|supposedly) (?:wounded|injured|hurt|dead)\b/i;
/** "One of the attempted murder charges", "the first of two homicides" */
const NO_PEOPLE = /\b(?:charges?|counts?|cases?|incidents?|shootings|homicides|murders|slayings|attempts?|shots|rounds|bullets)$/i;
const WHOLE = new WeakMap<FigureStatement, boolean>();

/** Whether a sentence counts the harm of a stretch of time or of many deeds: "on average", "a tally of this year", "three separate shootings". */
export function isCumulative(words: string): boolean {
  return countsOverTime(words) || OF_MANY.test(words) || (HAVE_BEEN.test(words) && STRETCH.test(words));
}

const OF_MANY =
  /\b(?:(?:separate|unrelated|several|multiple|various|numerous|half a dozen|different) (?:\w+ )?(?:shootings|shooting incidents|homicides|killings)|separate (?:incidents|attacks)|shootings (?:across|around|throughout) (?:the )?(?:city|county|state|country)|violent (?:\w+ )?(?:weekend|night|24 hours|\d+ hours)|(?:violence|shootings|homicides|killings|murders) (?:city|county|state|nation)-?wide|(?:majority|most|many|some|half|per ?cent) of (?:the|these|\p{Lu}[\p{L}’'-]+[’']s|all|those|this \w+[’']s) (?:\w+ )?(?:shootings|killings|homicides|murders|attacks))\b/iu;
/** "Over the past weekend 17 people have been shot in Ormay": one deed is told in the past tense. */
const HAVE_BEEN = /\b(?:people|persons|residents|children|teenagers|teens|men|women) have been (?:shot|killed|wounded|stabbed|murdered)\b/i;
const STRETCH =
  /\b(?:over|during|within|in|since) (?:(?:the|this|less than|just|only|course|span|of|past|last) ){0,6}(?:weekend|week|month|\d+ hours|\d+ days)\b/i;

/** "two other victims", "three others", "seven more demonstrators", "another man", "five of its men". */
const BESIDE_OTHERS = /\b(?:others?|another|additional|further|more(?! than\b)|of (?:its|their|his|her))\b/i;
/** "a thirteenth victim". */
const ONE_MORE =
  /\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\w+teenth|\d+(?:st|nd|rd|th)) (?:person|man|woman|victim|fatality|death|body|child|boy|girl|teenager|soldier|officer|patient)\b/i;

/** Words that set those whom they count beside others: what they come to is all only where the others are told of as harmed otherwise. */
function isBesideOthers({ evidence: [{ words }] }: FigureStatement): boolean {
  return BESIDE_OTHERS.test(words) || ONE_MORE.test(words);
}

/** "Another 182 people were injured": at the head of a sentence, others than the dead of whom the report has told. */
function opensWithInjured(view: ReportsView, figure: FigureStatement): boolean {
  const [{ start, words }] = figure.evidence;
  const isAnother = /^(?:another|a further) /i.test(words) && isCounted(words);
  return figure.value.what === "injured" && isAnother && sentenceOf(view, figure).start === start;
}

/** "One person was killed. Another four were injured": the others are others than the killed, of whom the report has just told. */
function followsOtherHarm(figure: FigureStatement, among: readonly FigureStatement[]): boolean {
  const [own] = figure.evidence;
  if (!isCounted(own.words)) return false;
  return among.some(({ articleId, value, evidence: [other] }) => {
    const isBefore =
      articleId === figure.articleId && other.in === own.in && other.start < own.start && own.start - other.end < JUST_BEFORE;
    const isHarm = value.what === "killed" || value.what === "injured" || value.what === "missing";
    return isBefore && isHarm && value.what !== figure.value.what && (value.low ?? 0) > 0;
  });
}

/** "Killing three of its workers" under "Three aid workers killed": they are all. */
function isTitleCount(
  { articles }: ReportsView,
  { articleId, value: { what, low, high }, evidence: [{ words }] }: FigureStatement,
): boolean {
  const article = articles.get(articleId);
  if (article === undefined || low === undefined || low !== high || !OF_ITS.test(words)) return false;
  return (what === "killed" || what === "injured") && isCountOfTitle(article, what, low);
}

const OF_ITS = /\bof (?:its|their|his|her)\b/i;

/**
 * "Killing Edwards and injuring three others", "Two women were found dead. A third person was taken to a hospital": the injured are others than the
 * dead, of whom the sentence, or the one before it, tells, and of no other injured.
 */
function areBesideDead(view: ReportsView, figure: FigureStatement): boolean {
  if (figure.value.what !== "injured") return false;
  const [own] = figure.evidence;
  const sentence = sentenceOf(view, figure);
  const before = cite(view, figure, { start: Math.max(0, sentence.start - JUST_BEFORE), end: own.start, in: own.in }).words;
  const inSentence = before.slice(before.length - (own.start - sentence.start));
  const told = inSentence.trim() === "" ? (before.trimEnd().split(SENTENCE_END).at(-1) ?? "") : inSentence;
  return DEAD.test(told) && !HURT.test(told.replace(OWN_VERB, ""));
}

const SENTENCE_END = /(?<=[.!?]["”]?)\s+/;
const DEAD = /\b(?:kill(?:ed|ing|s)|dead|died|deaths?|fatal(?:ly|ities|ity)?|slain|bodies)\b/i;
/** "… and injuring", before those who were. */
const OWN_VERB = /\b(?:injur|wound|hurt)\w*\s*$/i;
const HURT = /\b(?:injur\w+|wound(?:s|ed|ing)|hurt\w*|hospitali[sz]ed|graz\w+|critical\w*|others?|another)\b/i;

/** A few sentences. Code units. */
const JUST_BEFORE = 400;

/** After or before a share of a list: "one child and one adult", "a man and his two children". */
const LIST_GOES_ON =
  /^ and (?:an?|one|two|three|four|five|six|seven|eight|nine|\d+) (?:\d+-year-old )?(?:adult|wom[ae]n|m[ae]n|child(?:ren)?|girl|boy|teen\w*|others?)s?\b/i;

/** "A 17-year-old boy and three women": the words before the last of a list. */
const LIST_BEFORE =
  /\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) (?:\d+-year-old )?(?:boys?|girls?|m[ae]n|wom[ae]n|child(?:ren)?|teen\w*|officers?|soldiers?|troops|polic\w+|guards?|civilians?|fighters?|rebels?|militants?|students?|teachers?|passengers?|workers?|others)(?: and|, along with|, as well as) $|\bthe (?:boys|girls|m[ae]n|wom[ae]n|children|officers?|soldiers|brothers|couple) and $/i;

/** "After losing five family members", "the army lost three soldiers": what one side or one person lost is not all. */
const OWN_LOSS = /\b(?:los(?:t|e|es|ing)) (?:at least |about |more than |over )?$/i;

function isListed(view: ReportsView, figure: FigureStatement): boolean {
  const [own] = figure.evidence;
  const { start, end } = sentenceOf(view, figure);
  const before = cite(view, figure, { start, end: own.start, in: own.in }).words;
  const after = cite(view, figure, { start: own.end, end: Math.max(own.end, end), in: own.in }).words;
  // "They were among 12 people shot that night."
  if (/\bamong (?:the )?$/i.test(before)) return true;
  if (LIST_BEFORE.test(before) || OWN_LOSS.test(before)) return true;
  if (!isCounted(own.words) && /^ and (?:his|her|their) \p{L}+/u.test(after)) return true;
  // "Three dead and seven others injured": two harms, and no list.
  const isWhole = /\b(?:dead|killed|injured|wounded|hurt)$/i.test(own.words);
  return (!isWhole && LIST_GOES_ON.test(after)) || (/\band $/i.test(before) && /^(?:his|her|its|their) (?!\w+$)/i.test(own.words));
}

/** "an unarmed man" whom one report counts as killed and another as injured is one person, who died; one report may tell of two men. */
function isSamePerson({ value, articleId, evidence: [own] }: FigureStatement, among: readonly FigureStatement[]): boolean {
  if (value.what !== "injured" || value.low !== 1 || isCounted(own.words)) return false;
  return among.some((other) => {
    const isElsewhere = other.articleId !== articleId && headOf(other.evidence[0].words) === headOf(own.words);
    return other.value.what === "killed" && other.value.low === 1 && (isElsewhere || other.evidence[0].words === own.words);
  });
}

/** "an unarmed man" → "man" */
export function headOf(words: string): string {
  return words.slice(words.lastIndexOf(" ") + 1).toLowerCase();
}
