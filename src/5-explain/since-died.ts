import type { FigureStatement } from "../model/statement.ts";
import { type CaseView, compareTimes, ofKind } from "./case-view.ts";
import type { Draft } from "./draft.ts";
import { quotedWithSpeaker, sentenceOf } from "./grammar/quoted-statement.ts";

/**
 * "Two of the wounded have died", told after the number of the dead that stands: those whom it does not take in, in the words of their report, so
 * that nobody takes that number for all. Nothing where a later number of all may take them in.
 */
export function sinceDied(view: CaseView, killed: FigureStatement): readonly Draft[] {
  const figures = ofKind(view.own, "figure").filter(({ value }) => value.what === "killed" && value.scope === "this incident");
  const totals = figures.filter(({ value }) => value.of === "total");
  const died = figures.filter(
    (one) =>
      OF_HURT.test(one.value.of) &&
      one.evidence[0].in === undefined &&
      isBehind(view, one, killed) &&
      !totals.some((all) => takesIn(view, all, one)),
  );
  const last = died.at(-1);
  return last === undefined ? [] : [quotedWithSpeaker(view, last)];
}

const OF_HURT = /^the (?:wounded|injured|hurt)$/;

/** Later, or further on in the same report. */
function isBehind(view: CaseView, one: FigureStatement, other: FigureStatement): boolean {
  if (one.articleId === other.articleId) return other.evidence[0].in === "title" || one.evidence[0].start > other.evidence[0].end;
  return compareTimes(one, other, view.articles) > 0;
}

/** "The toll rose to seven after two of the wounded died": a number of all in the same breath, or of later. */
function takesIn(view: CaseView, all: FigureStatement, died: FigureStatement): boolean {
  const isInSentence = all.articleId === died.articleId && sentenceOf(view, all).start === sentenceOf(view, died).start;
  return isInSentence || isBehind(view, all, died);
}
