import { contains } from "../model/span.ts";
import type { FigureStatement } from "../model/statement.ts";
import { type CaseView, ofKind } from "./case-view.ts";
import { sentenceOf } from "./grammar/quoted-statement.ts";

/** So far into a report all that it counts is of its subject. Code units. */
const HEAD = 600;

/**
 * Whether a count is surely the incident's: several sources tell of it, its report tells of nothing else, it stands at the top, or its sentence names the deed.
 * Elsewhere in a report of many things it is as often another's.
 */
export function isTiedToDeed(view: CaseView, figure: FigureStatement): boolean {
  const [own] = figure.evidence;
  if (view.incident.sources.length > 1 || own.in === "title" || own.start < HEAD) return true;
  const told = ofKind(view.inReports, "incident").filter((one) => one.articleId === figure.articleId);
  if (told.length < 2) return true;
  const sentence = sentenceOf(view, figure);
  return [...ofKind(view.own, "type"), ...ofKind(view.own, "incident")].some(
    (one) => one.articleId === figure.articleId && one.evidence[0].in === own.in && contains(sentence, one.evidence[0]),
  );
}
