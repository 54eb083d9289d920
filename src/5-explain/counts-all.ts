import type { FigureStatement } from "../model/statement.ts";
import type { CaseView, ReportsView } from "./case-view.ts";
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
    (!BESIDE_OTHERS.test(figure.evidence[0].words) || opensWithInjured(view, figure) || followsOtherHarm(figure, among)) &&
    !isSamePerson(figure, among)
  );
}

/** By its own sentence; several sections ask that of the same figures. */
function isWhole(view: ReportsView, figure: FigureStatement): boolean {
  const known = WHOLE.get(figure);
  if (known !== undefined) return known;
  const found =
    !ONE_MORE.test(figure.evidence[0].words) &&
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

/** Whether a sentence counts the harm of a stretch of time or of many deeds: "on average", "a tally of this year", "Since 1 May 2014, …". */
export function isCumulative(words: string): boolean {
  return CUMULATIVE.test(words);
}

const CUMULATIVE =
  /\b(?:tally|tallies|database|statistics|(?:crime|police) stats|on average|(?:per|each|every) (?:year|month|week|day)|so far this (?:year|month)|this (?:year|month) alone|year[- ]to[- ]date|annually|(?:between|from) (?:1[5-9]|20)\d{2} (?:and|to|through) (?:1[5-9]|20)\d{2}|in recent (?:years|months)|since the (?:start|beginning|outbreak) of|(?:separate|unrelated|several|multiple|various|numerous|half a dozen|different) (?:\w+ )?(?:shootings|shooting incidents|homicides|killings)|separate (?:incidents|attacks)|shootings (?:across|around|throughout) (?:the )?(?:city|county|state|country)|violent (?:\w+ )?(?:weekend|night|24 hours|\d+ hours)|over the (?:past|last) (?:few |several |two |three |\d+ )?(?:years|months|decades?))\b|^\W*Since\b[^.]*\b(?:19|20)\d{2}\b/i;
/** "two other victims", "three others", "seven more demonstrators", "another man", "five of its men". */
const BESIDE_OTHERS = /\b(?:others?|another|additional|further|more(?! than\b)|of (?:its|their|his|her))\b/i;
/** "a thirteenth victim". */
const ONE_MORE =
  /\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\w+teenth|\d+(?:st|nd|rd|th)) (?:person|man|woman|victim|fatality|death|body|child|boy|girl|teenager|soldier|officer|patient)\b/i;

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
  return LIST_GOES_ON.test(after) || (/\band $/i.test(before) && /^(?:his|her|its|their) (?!\w+$)/i.test(own.words));
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
function headOf(words: string): string {
  return words.slice(words.lastIndexOf(" ") + 1).toLowerCase();
}
