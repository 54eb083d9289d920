import type { Article } from "../model/article.ts";
import { ownComments } from "../support/own-comments.ts";

/** What a writer says to the reader about it, and what one makes of it. */
const JUDGES =
  /\b(?:you|your|yours|yourself|we|us(?=[ ,.;])|our|ours)\b|\b(?:not |hardly |definitely |something )?worth(?:y of)? (?:\w+ing|discussion|debate|asking)\b|\bwhat(?:['’]s| is) (?:interesting|striking|strange|odd|telling|funny|ironic|worse)\b|\b(?:it['’]s|it is) (?:important|worth|time|hard|easy|fair|safe|no wonder|no surprise|a shame|an? (?:outrage|disgrace)) (?:to|that|noting|remembering|asking)?|\b(?:of course|ironically|needless to say|make no mistake|to be (?:fair|clear|honest|sure)|let['’]s face it|in other words|so much for|go figure)\b/i;
/** "the U.S." and "US troops" are no "us". */
const COUNTRY = /\bUS\b/g;

/** Whether a sentence judges, argues or speaks to the reader, what it quotes left out: "it's important to note that …", "while that may be worth debating". */
export function isOpinion(words: string): boolean {
  const own = words.replace(/“[^”]*(?:”|$)|"[^"]*(?:"|$)|‘[^’]*(?:’|$)/g, "").replace(COUNTRY, "");
  return JUDGES.test(own);
}

/** Whether a report is a writer's comment on what others have reported: it lends no sentence that tells what happened. */
export function isColumn(article: Article): boolean {
  const known = COLUMNS.get(article);
  if (known !== undefined) return known;
  const found = ownComments(article.text) !== undefined;
  COLUMNS.set(article, found);
  return found;
}

const COLUMNS = new WeakMap<Article, boolean>();
