import type { Article } from "../../model/article.ts";
import type { IncidentStatement } from "../../model/statement.ts";
import { type CaseView, familyId, ofKind } from "../case-view.ts";
import type { Draft, SectionMaker } from "../draft.ts";
import { sentenceAround } from "../grammar/quote-text.ts";
import { likeness, quotation } from "../grammar/quoted-statement.ts";
import { isReadable, SAME_FACT } from "./quoted-events.ts";

/** How reports set what happened beside what goes on around it: a series, a war, a tension, a withdrawal. */
const AROUND: readonly RegExp[] = [
  /\b(?:the )?latest (?:in|of) an? (?:\w+ )?(?:series|string|wave|spate|succession|number)\b/i,
  /\b(?:a|the) (?:recent |new )?(?:wave|spate|string|surge|rise|increase) (?:of|in) (?:\w+ ){0,2}(?:attacks|shootings|bombings|killings|violence|kidnappings|crime|unrest)\b/i,
  /\b(?:attacks?|shootings?|bombings?|killings?|violence|blasts?|strikes?|raid) (?:came|comes|follows|followed|occurred|takes? place|took place) (?:just |only )?(?:amid|(?:a|two|three|four|five|six|seven|eight|nine|ten|several|\d+) (?:days?|weeks?|months?|years?) (?:after|before)|as|against)\b/i,
  /\b(?:amid|against the background of|against a backdrop of) (?:\w+ ){0,3}(?:tensions?|fighting|unrest|war|conflict|violence|crisis|protests)\b/i,
  /\b(?:has|have) (?:long )?(?:been (?:plagued|hit|shaken|rocked|gripped) by|seen (?:a|an|several|many|dozens|repeated|frequent))\b[^.]{0,60}\b(?:attacks|shootings|bombings|killings|violence|kidnappings|clashes|unrest)\b/i,
  /\b(?:troops?|forces|soldiers|States|coalition)\b[^.]{0,30}\b(?:withdrew|withdrawal|pulled out|left)\b|\bwithdrawal (?:of|from)\b|\bsince the [^.]{0,30}\b(?:war|invasion|ceasefire|coup|withdrawal)\b/i,
];
/** Sentences; more would be an essay. */
const MOST = 4;
/** Reports that are looked through: the first ones tell it, the later ones repeat them. */
const MOST_REPORTS = 60;

/** What reports tell of around the incident, in their words and apart from what happened. */
export const context: SectionMaker = {
  key: "context",
  heading: () => "What is the wider context, as reports put it?",
  make: (view) => ({ sentences: quotedContext(view) }),
};

/** One sentence of each independent source whose subject the incident is; likenesses once. */
function quotedContext(view: CaseView): readonly Draft[] {
  const drafts: Draft[] = [];
  const seen = new Set<string>();
  for (const mention of mainMentions(view).slice(0, MOST_REPORTS)) {
    const article = view.articles.get(mention.articleId);
    const draft = article && !seen.has(familyId(view, article.id)) ? contextIn(view, mention, article) : undefined;
    if (draft === undefined || drafts.some((other) => likeness(wordsOf(other), wordsOf(draft)) >= SAME_FACT)) continue;
    seen.add(familyId(view, mention.articleId));
    drafts.push(draft);
    if (drafts.length === MOST) break;
  }
  return drafts;
}

function mainMentions(view: CaseView): readonly IncidentStatement[] {
  const main = new Set(view.incident.mainArticles);
  return ofKind(view.own, "incident").filter(({ articleId, value }) => main.has(articleId) && value.main);
}

/** The first sentence of the text that can be read by itself. */
function contextIn(view: CaseView, mention: IncidentStatement, { text }: Article): Draft | undefined {
  for (const pattern of AROUND) {
    const match = pattern.exec(text);
    if (!match) continue;
    const draft = quotation(view, mention, sentenceAround(text, { start: match.index, end: match.index + match[0].length }));
    if (isReadable(wordsOf(draft))) return draft;
  }
  return undefined;
}

function wordsOf({ evidence }: Draft): string {
  return evidence![0]!.words;
}
