import type { Statement, UnknownMatter, UnknownStatement } from "../../model/statement.ts";
import { UNKNOWN_MATTERS } from "../../model/statement.ts";
import { isOfOtherYear, recallsOther } from "../beside-deed.ts";
import { type CaseView, ofKind } from "../case-view.ts";
import { isCumulative } from "../counts-all.ts";
import type { Draft } from "../draft.ts";
import { isElsewhere, isOfOtherTown } from "../elsewhere.ts";
import { quotation, sentenceWords } from "../grammar/quoted-statement.ts";
import { isReadable } from "./quoted-events.ts";

/** Hours after which reports on the incident would tell what was open before, and no statement of ours says whether they do. */
const STALE_HOURS = 36;

/** What the reports themselves say is not known, in their words: the latest of each matter that no later report has told. */
export function toldUnknowns(view: CaseView): readonly Draft[] {
  const open = ofKind(view.own, "unknown").filter((one) => isOfIncident(view, one) && !isTold(view, one));
  return UNKNOWN_MATTERS.flatMap((matter) => {
    const latest = open.findLast(({ value }) => value.matter === matter);
    return latest === undefined ? [] : [quotation(view, latest)];
  });
}

function isOfIncident(view: CaseView, one: UnknownStatement): boolean {
  const { where, when, mainArticles } = view.incident;
  const words = sentenceWords(view, one);
  return (
    mainArticles.includes(one.articleId) &&
    isReadable(words) &&
    !isElsewhere(words, where) &&
    !isOfOtherTown(words, where, view.others) &&
    !isOfOtherYear(words, when, false) &&
    !recallsOther(words) &&
    !isCumulative(words)
  );
}

/** Whether a later report tells it, or enough time has passed that one may. */
function isTold(view: CaseView, one: UnknownStatement): boolean {
  const answers = ANSWERS[one.value.matter];
  const at = publishedAt(view, one.articleId);
  if (at === undefined) return false;
  const isLater = (articleId: string, hours: number) => {
    const later = publishedAt(view, articleId);
    return articleId !== one.articleId && later !== undefined && Date.parse(later) - Date.parse(at) > hours * 3_600_000;
  };
  // A page that grows has its news on top: who is named there is no longer unknown below.
  const isAbove = ({ articleId, evidence: [{ start }] }: Statement) => articleId === one.articleId && start < one.evidence[0].start;
  const isNews = (other: Statement) => isLater(other.articleId, 0) || (one.value.matter === "identity" && isAbove(other));
  if (answers !== undefined) return view.own.some((other) => isNews(other) && answers(other, sentenceWords(view, one)));
  return view.incident.mainArticles.some((id) => isLater(id, STALE_HOURS));
}

/** Whose names are not known: "the victim", and not "the gunman". */
const OF_VICTIMS = /\b(?:victims?|dead|deceased|killed|bodies|body|casualties|those who died)\b/i;

function publishedAt({ articles }: CaseView, articleId: string): string | undefined {
  return articles.get(articleId)?.published?.at;
}

/** Statements that tell what was open; of the other matters there are none. */
const ANSWERS: Partial<Record<UnknownMatter, (statement: Statement, open: string) => boolean>> = {
  doer: (one) => one.kind === "responsibility" && one.value.who !== undefined && one.value.status !== "denied",
  toll: (one) =>
    one.kind === "figure" && (one.value.what === "killed" || one.value.what === "injured") && one.value.scope === "this incident",
  identity: (one, open) =>
    one.kind === "participant" && one.value.form === "name" && (!OF_VICTIMS.test(open) || one.value.role === "victim"),
};
