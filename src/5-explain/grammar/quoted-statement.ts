import { type Article, partOf } from "../../model/article.ts";
import type { Evidence } from "../../model/span.ts";
import type { Statement } from "../../model/statement.ts";
import type { ReportsView } from "../case-view.ts";
import { holds } from "../checks/clauses.ts";
import { cite, type Draft, type Stretch } from "../draft.ts";
import { quoted, sentenceAround } from "./quote-text.ts";
import { openingOutlet, reportedText, speakerText } from "./voice-text.ts";

/** `Northern Wire reported on 22 March 2024: “…”`: the whole sentence that the statement stands in, or another stretch of its report. */
export function quotation(view: ReportsView, statement: Statement, stretch?: Stretch, citing = ""): Draft {
  const cited = cite(view, statement, stretch ?? sentenceOf(view, statement));
  const day = reportedText(view, statement);
  const on = day === undefined ? "" : ` on ${day}`;
  return {
    text: `${openingOutlet(view, statement)} reported${on}${citing}: ${quoted(cited.words)}`,
    statements: [statement],
    evidence: [cited],
  };
}

/** The sentence that a statement stands in; nothing but its words where the article is not there. */
export function sentenceOf(view: ReportsView, statement: Statement): Stretch {
  const [own] = statement.evidence;
  const article = view.articles.get(statement.articleId);
  if (article === undefined) return own;
  // Several sections, and each of their questions, ask for the same sentences.
  const known = SENTENCES.get(own);
  if (known?.article === article) return known.sentence;
  const sentence = { ...sentenceAround(partOf(article, own), own), in: own.in };
  SENTENCES.set(own, { article, sentence });
  return sentence;
}

const SENTENCES = new WeakMap<Evidence, { readonly article: Article; readonly sentence: Stretch }>();

/** Its words: to be searched, not shown. */
export function sentenceWords(view: ReportsView, statement: Statement): string {
  const article = view.articles.get(statement.articleId);
  const { start, end, in: part } = sentenceOf(view, statement);
  return article === undefined ? statement.evidence[0].words : partOf(article, { in: part }).slice(start, end);
}

/** A statement in the report's own words, with its speaker where the sentence does not name them. */
export function quotedWithSpeaker(view: ReportsView, statement: Statement): Draft {
  const draft = quotation(view, statement);
  if (!statement.speaker || holds(draft.evidence![0]!.words, statement.speaker.words) || !isHeardBeside(view, statement)) return draft;
  return quotation(view, statement, undefined, `, citing ${speakerText(statement.speaker.words)}`);
}

/** Who is named in the sentences around may well go on speaking; who is named only elsewhere may have said something else. Code units. */
const BESIDE = 300;

function isHeardBeside(view: ReportsView, statement: Statement): boolean {
  const [own] = statement.evidence;
  const article = view.articles.get(statement.articleId);
  if (article === undefined || statement.speaker === undefined) return false;
  const { start, end } = sentenceOf(view, statement);
  return partOf(article, own)
    .slice(Math.max(0, start - BESIDE), end + BESIDE)
    .includes(statement.speaker.words);
}

/** The same words, but for letters and small words: reprints, and reports that lean on each other. 0 to 1. */
export function likeness(one: string, other: string): number {
  const [mine, yours] = [wordsOf(one), wordsOf(other)];
  const shared = [...mine].filter((word) => yours.has(word)).length;
  return shared / Math.max(1, Math.min(mine.size, yours.size));
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);
}
