import type { EventStatement, Statement } from "../../model/statement.ts";
import { isOfOtherYear, recallsOther } from "../beside-deed.ts";
import { type CaseView, compare, groupBy, ofKind, type ReportsView, spread } from "../case-view.ts";
import { isCumulative } from "../counts-all.ts";
import type { Draft } from "../draft.ts";
import { isNoStep, isOfOtherCase } from "../earlier-verdict.ts";
import { isElsewhere, isOfOtherTown } from "../elsewhere.ts";
import { isWholeSentence } from "../grammar/quote-text.ts";
import { likeness, quotation, quotedWithSpeaker, sentenceWords } from "../grammar/quoted-statement.ts";
import { isLinkedToDeed, isOtherGuilt } from "../linked-to-deed.ts";
import { isNoShooting, isOfProtests, isOfTheKilling } from "../of-its-kind.ts";
import { isColumn } from "../opinion.ts";

/** Quotations that share so many of their words tell one fact: measured on the reports of the samples, where reprints and rewrites lie above. */
export const SAME_FACT = 0.6;
/** Quotations under one label. */
const MOST_OF_A_KIND = 6;

/** What the events of each kind stand under; kinds of one label stand together, in this order. */
export type Labels = readonly (readonly [label: string, kinds: readonly string[]])[];

/**
 * Warnings, responses or investigations in the reports' own words, grouped by kind. What several reports tell in much the same words is
 * told once, by the one whose main subject it is, with the others as further evidence.
 */
export function quotedEvents(view: CaseView, kind: EventStatement["kind"], labels: Labels): readonly Draft[] {
  const events = ofKind(view.own, kind).filter((one) => isEventOfIt(view, one));
  const labelOf = ({ value }: EventStatement) => labels.find(([, kinds]) => kinds.includes(value.what))?.[0] ?? labels.at(-1)![0];
  const order = labels.map(([label]) => label);
  const drafts = [...groupBy(events, labelOf)]
    .sort(([one], [other]) => order.indexOf(one) - order.indexOf(other))
    .flatMap(([label, group]) => quoteOnce(view, group).map((draft) => ({ ...draft, label: labels.length > 1 ? label : undefined })));
  return drafts.filter((one, index) => !drafts.slice(0, index).some((other) => isSameSentence(one, other)));
}

/** Whether what is told of warners, helpers or investigators belongs to this incident, and has happened. */
export function isEventOfIt(view: CaseView, one: EventStatement): boolean {
  const { kind, value } = one;
  const { where, when, type } = view.incident;
  const words = sentenceWords(view, one);
  if (kind !== "investigation" && isColumn(view.articles.get(one.articleId)!)) return false;
  const isOther = kind !== "response" && (isElsewhere(words, where) || isWished(words) || isCumulative(words) || OF_ANY.test(words));
  // Who warns of a deed that has not happened does not point back to it.
  if (kind !== "warning" && !isLinkedToDeed(view, one, words)) return false;
  if (
    kind === "investigation" &&
    (isOtherGuilt(words) || isOfProtests(words, type) || isOfTheKilling(words, type) || isNoStep(view, one, words))
  )
    return false;
  if (/^(?:freeing|still held)$/.test(value.what) && type !== "kidnapping" && type !== "siege" && !OF_CAPTIVES.test(words)) return false;
  if (type === "kidnapping" && value.what === "arrest" && HELD_CAPTIVE.test(words)) return false;
  if (PICTURED.test(words)) return false;
  if (isNoShooting(words, type) || hasTitle(view, one, words)) return false;
  if (value.what === "verdict" && isOfOtherCase(view, one, words)) return false;
  if (kind === "warning" && ALERTED.test(words)) return false;
  return !isOther && !isOfOtherTown(words, where, view.others) && !isOfOtherYear(words, when, false) && !recallsOther(words);
}

/** What is written under a picture tells of the step only beside what it shows: "A man takes pictures in the flat where a suspect was arrested". */
const PICTURED =
  /\b(?:takes?|uses (?:his|her|their) (?:mobile )?phones? to take) (?:pictures?|photos?|photographs?)\b|\b(?:is|are) (?:pictured|shown)\b|\b(?:handout|file) (?:photo|picture|image)\b|\bseen (?:here|in this)\b/i;

/** "Five are still being held": of a kidnapping, by those who took them. */
const HELD_CAPTIVE = /^(?!.*\b(?:police|custody|suspects?|arrest\w*|detain\w*|court|jail|prison|charged)\b).*\bheld\b/is;

/** "The two fled and were at large for hours": where nobody is told to be held, nobody comes free. */
const OF_CAPTIVES =
  /\b(?:hostages?|captiv\w+|captors?|kidnap\w*|abduct\w*|hijack\w*|held|seized|ransom\w*|freed|rescued|released|liberated|prisoners?)\b/i;

/** "Officers in any shooting are given two days": what the rules are. */
const OF_ANY = /\b(?:any|every|each) (?:[\w-]+ ){0,2}(?:shooting|attack|bombing|stabbing|killing|case|crash)\b/i;

/** "Arrested and charged": a sentence that tells of two steps stands under the first of them. */
function isSameSentence({ evidence: [one] = [] }: Draft, { evidence: [other] = [] }: Draft): boolean {
  return one?.articleId === other?.articleId && one?.start === other?.start;
}

/** "The hospital then alerted the police": after the deed nobody is warned of it. */
const ALERTED =
  /\b(?:then|after|hospital|heard|911)\b[^.]*\balert(?:s|ed|ing)? [^.]{0,20}\b(?:police|sheriff|officers?|deputies|authorities|paramedics|security)/i;

/** Whether the page has run the report's own title into the sentence. */
export function hasTitle({ articles }: ReportsView, { articleId }: Statement, words: string): boolean {
  const title = articles.get(articleId)?.title;
  return title !== undefined && title.length >= 20 && words.length > title.length + 20 && words.includes(title);
}

/** Whether words tell of what somebody asks for or thinks possible: "the guard should be charged". */
export function isWished(words: string): boolean {
  return /\b(?:(?:should|ought to) (?:all )?(?:be|have been)|might (?:try|seek|be|have)|may try)\b/i.test(words);
}

/** Words that can be read by themselves: a whole sentence that does not speak of what stands before it. */
export function isReadable(words: string): boolean {
  return isWholeSentence(words) && !REFERS_BACK.test(words) && !POINTS_AT_HIM.test(words) && !CHATTER.test(words) && !isHalfQuoted(words);
}

/** Somebody's words of which the sentence does not tell the beginning or the end, so that it reads as the report's own. */
function isHalfQuoted(words: string): boolean {
  const count = (mark: RegExp) => words.match(mark)?.length ?? 0;
  if (count(/“/g) !== count(/”/g) || count(/"/g) % 2 === 1) return true;
  return /^[“"‘]/.test(words) && !/[”"’]/.test(words.slice(1).replace(/\p{L}’\p{L}/gu, ""));
}

/** What a writer thinks, and posts that a page shows: no report of a deed. */
export const CHATTER = /\bI['’]?\b|\b(?:me|my)\b(?=[^“"]*$)|(?:^|[\s(])[@#]\w|!!|https?:|pic\.twitter/;

/** The opening of a sentence that speaks of what stands before it; "it was not clear how many" does not. */
const REFERS_BACK =
  /^["“‘'(]?(?:(?:They|He|She|It(?! (?:is|was|remain(?:s|ed)) (?:\w+ ){0,3}?(?:clear|known|unclear|unknown|uncertain|too (?:early|soon))\b)|His|Her|Their|Its|This|That|These|Those|Both|Another|But|And)\b|(?:Whether|How|Where|What|Why) (?:they|he|she|it|this|that|these|those)\b|(?:At first|Initially|Later|Then|Afterwards|Eventually|By then),? (?:it|they|he|she)\b)/;

/** "The coroner identified him as …", "Police arrested them": only the sentence before tells whom. */
const POINTS_AT_HIM =
  /^(?:The |An? |[Tt]wo )?(?:[\p{L}’'-]+ ){0,3}(?:police|officers?|coroner|examiner|authorities|officials?|deput(?:y|ies)|investigators|detectives|agents|troops|soldiers|prosecutors?|court|judge|jury|family|relatives) (?:have |has |had |later |also )*(?:identified|named|arrested|charged|detained|released|questioned|shot|killed|freed|sentenced|convicted|found) (?:him|her|them)\b/iu;

/** Events as quotations, each fact once. */
export function quoteOnce(view: ReportsView, events: readonly EventStatement[]): readonly Draft[] {
  const facts: { readonly lead: Draft; readonly events: EventStatement[] }[] = [];
  for (const event of events) {
    const draft = quotedEvent(view, event);
    const known = facts.find(({ lead }) => likeness(lead.evidence![0]!.words, draft.evidence![0]!.words) >= SAME_FACT);
    if (known) known.events.push(event);
    else facts.push({ lead: draft, events: [event] });
  }
  return facts
    .filter(({ lead }) => isReadable(lead.evidence![0]!.words) || CITED.test(lead.text))
    .slice(0, MOST_OF_A_KIND)
    .map(({ lead, events: [first, ...rest] }) => withMore(lead, [first!, ...spread(view, otherReports(rest, first!), 3)], view));
}

/**
 * "He said no ransom was paid" is told with the one who is heard just before: ", citing spokesman Ada Borg: “He said no ransom was paid.”" Of ransoms and
 * releases and warnings alone, as they are mostly told so.
 */
function quotedEvent(view: ReportsView, event: EventStatement): Draft {
  const isCited = event.kind === "warning" || /^(?:demand|ransom|freeing|still held)$/.test(event.value.what);
  const isCiting = event.speaker !== undefined && isCited;
  return isCiting && HE_SAID.test(sentenceWords(view, event)) ? quotedWithSpeaker(view, event) : quotation(view, event);
}

const HE_SAID = /^(?:He|She|They) (?:also |later )?(?:said|says|added|denied|confirmed|told|insisted)\b[^“”"]*\.$/;
const CITED = /, citing [^“]*: “(?:He|She|They) /;

/** The same fact in other reports, one statement of each. */
function otherReports(events: readonly EventStatement[], first: EventStatement): readonly EventStatement[] {
  const byArticle = new Map(events.map((event) => [event.articleId, event]));
  return [...byArticle.values()].filter((event) => event.articleId !== first.articleId).sort((one, other) => compare(one.id, other.id));
}

function withMore(lead: Draft, events: readonly EventStatement[], view: ReportsView): Draft {
  return { ...lead, statements: events, evidence: events.map((event) => quotation(view, event).evidence![0]!) };
}
