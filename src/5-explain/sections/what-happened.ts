import type { ParticipantStatement, Statement } from "../../model/statement.ts";
import { whenText } from "../../support/date-text.ts";
import { capitalised } from "../../support/number-text.ts";
import { type CaseView, compare, ofKind, spread } from "../case-view.ts";
import type { Draft, SectionMaker } from "../draft.ts";
import { atPlaceText, TYPE_WORDS } from "../grammar/incident-text.ts";
import { quoted, sentenceAround } from "../grammar/quote-text.ts";
import { quotation } from "../grammar/quoted-statement.ts";
import { tellFigures } from "../grammar/told-figures.ts";
import { outletText } from "../grammar/voice-text.ts";
import { headlineFigure } from "../headline.ts";

/** The event in a few sentences: what, where, when; the tolls; how the first report told it; what was used. */
export const whatHappened: SectionMaker = {
  key: "what-happened",
  heading: () => "What happened?",
  make: (view) => ({ sentences: [...core(view), ...tolls(view), ...firstReport(view), ...means(view)] }),
};

/** "Reports describe a shooting at Harbour Hall in Port Sable, Malta, on 4 May 2023." */
function core(view: CaseView): Draft[] {
  const { type, when, where, stage, negated } = view.incident;
  const words = TYPE_WORDS[type];
  const types = ofKind(view.own, "type").filter((one) => one.value.type === type);
  const days = when ? ofKind(view.own, "when").filter(({ value }) => value.from === when.from && value.to === when.to) : [];
  const places = where ? ofKind(view.own, "where").filter(({ value }) => value.name === where.name) : [];
  const bySite = [...places].sort((one, other) => rank(other.value.site === where?.site) - rank(one.value.site === where?.site));
  const statements: Statement[] = [...spread(view, types, 2), ...spread(view, bySite, 2), ...spread(view, days, 2)];
  if (statements.length === 0) return [];
  const what = negated
    ? words.noun
    : stage === "accomplished"
      ? words.one
      : `${stage === "attempted" ? "an attempted" : "a threatened"} ${words.noun}`;
  const place = where && places.length > 0 ? ` ${atPlaceText(where)}` : "";
  const day = when && days.length > 0 ? `${place.includes(",") ? "," : ""} ${whenText(when)}` : "";
  const told = negated ? "Reports say that there was no" : describes(view, statements);
  return [{ text: `${told} ${what}${place}${day}.`, statements }];
}

function rank(isIt: boolean): number {
  return isIt ? 1 : 0;
}

/** The reports in the plural only where there are several. */
function describes(view: CaseView, statements: readonly Statement[]): string {
  return new Set(statements.map((one) => one.articleId)).size > 1
    ? "Reports describe"
    : `${capitalised(outletText(view, statements[0]!))} reported`;
}

function tolls(view: CaseView): readonly Draft[] {
  return tellFigures(
    view,
    (["killed", "injured"] as const).flatMap((what) => headlineFigure(view, what) ?? []),
    "known",
  );
}

/** A stretch shorter than this tells nothing. Characters. */
const SHORTEST_ACCOUNT = 40;

/** The sentence in which the earliest report on it tells of it, quoted. */
function firstReport(view: CaseView): readonly Draft[] {
  const main = new Set(view.incident.mainArticles);
  const told = [...ofKind(view.own, "type"), ...ofKind(view.own, "incident")]
    .filter((statement) => main.has(statement.articleId) && statement.speaker === undefined)
    .sort((one, other) => compare(publishedAt(view, one), publishedAt(view, other)) || one.evidence[0].start - other.evidence[0].start);
  for (const statement of told) {
    const span = sentenceAround(view.articles.get(statement.articleId)!.text, statement.evidence[0]);
    if (span.end - span.start >= SHORTEST_ACCOUNT) return [quotation(view, statement, span)];
  }
  return [];
}

function publishedAt(view: CaseView, statement: Statement): string {
  return view.articles.get(statement.articleId)?.published?.at ?? "~";
}

/** The weapons, in the reports' words: each wording once. */
function means(view: CaseView): Draft[] {
  const seen = new Set<string>();
  const weapons = ofKind(view.own, "participant").filter(({ value }) => {
    const key = value.text.toLowerCase();
    return value.role === "weapon" && !seen.has(key) && seen.add(key);
  });
  const shown = spread(view, weapons, 4);
  if (shown.length === 0) return [];
  const parts = shown.map((one) => `${quoted(wordsOf(one))} (${outletText(view, one)})`);
  return [{ text: `Weapons that the reports name: ${parts.join("; ")}.`, statements: shown }];
}

/** The thing as the reports name it: its words in the text, where the name was put together from several places. */
function wordsOf({ value, evidence }: ParticipantStatement): string {
  const [{ words }] = evidence;
  return words.includes(value.text) ? value.text : words;
}
