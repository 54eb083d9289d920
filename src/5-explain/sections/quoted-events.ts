import type { EventStatement, Statement } from "../../model/statement.ts";
import { capitalised } from "../../support/number-text.ts";
import { type CaseView, ofKind } from "../case-view.ts";
import { cite, type Draft } from "../draft.ts";
import { quoted, sentenceAround } from "../grammar/quote-text.ts";
import { outletText, saidText } from "../grammar/voice-text.ts";

/** Warnings, responses or investigations as quotations with the outlet named; the same words are told once, reprints too. */
export function quotedEvents(view: CaseView, kind: EventStatement["kind"], most: number): readonly Draft[] {
  const seen = new Set<string>();
  const drafts: Draft[] = [];
  for (const statement of ofKind(view.own, kind)) {
    const draft = quotation(view, statement, capitalised(statement.value.actor ?? statement.value.what));
    const key = draft.evidence![0]!.words;
    if (seen.has(key) || drafts.length === most) continue;
    seen.add(key);
    drafts.push(draft);
  }
  return drafts;
}

/** `Northern Wire, 22 March 2024: “…”`: the sentence of the evidence, whole. */
export function quotation(view: CaseView, statement: Statement, label: string | undefined): Draft {
  const text = view.articles.get(statement.articleId)?.text ?? "";
  const cited = cite(view, statement, sentenceAround(text, statement.evidence[0]));
  const day = saidText(view, statement);
  const head = [outletText(view, statement), day].filter((part) => part !== undefined).join(", ");
  return { label, text: `${capitalised(head)}: ${quoted(cited.words)}`, statements: [statement], evidence: [cited] };
}
