import type { EventStatement, FigureKind, FigureStatement, Statement } from "../../model/statement.ts";
import { instantText } from "../../support/date-text.ts";
import { capitalised } from "../../support/number-text.ts";
import { isOfOtherYear, recallsOther } from "../beside-deed.ts";
import { type CaseView, compare, compareTimes, groupBy, ofKind, timeOf } from "../case-view.ts";
import { countsAll } from "../counts-all.ts";
import type { Draft, SectionMaker } from "../draft.ts";
import { isOfOtherCase } from "../earlier-verdict.ts";
import { bestOf, isPlainTotal, stepsOf } from "../figure-steps.ts";
import { isSomebodys } from "../grammar/figure-text.ts";
import { HARM_WORDS, isCounted, statedBounds } from "../grammar/people-text.ts";
import { quotation, sentenceWords } from "../grammar/quoted-statement.ts";
import { openingOutlet, outletText, speakerText, undated } from "../grammar/voice-text.ts";
import { sameValue } from "../headline.ts";
import { heldParties, partyKeys } from "../parties.ts";
import { stepDay } from "../step-day.ts";
import { mannerOf } from "../told-manner.ts";
import { isEventOfIt, isReadable } from "./quoted-events.ts";
import { quotedOf, tellPart } from "./responsibility.ts";

/** Fewer entries than this are no course of events. */
const FEWEST = 4;

/** What became known when: first reports, counts as they rose, claims and denials, arrests and sentences, by the time they were reported; a step that has a day of its own, on that day. */
export const timeline: SectionMaker = {
  key: "timeline",
  heading: () => "How did it become known?",
  make(view) {
    const entries = [...firstReport(view), ...rises(view), ...parties(view), ...steps(view)];
    const dated = entries
      .filter(({ statements: [first] }) => timeOf(first!, view.articles) !== "")
      .map((draft) => ({ draft, first: draft.statements[0]!, moment: momentOf(view, draft) }))
      .sort((one, other) => compare(one.moment, other.moment) || compareTimes(one.first, other.first, view.articles));
    const isCourse = dated.length >= FEWEST;
    return { sentences: isCourse ? dated.map((entry) => ({ ...entryOf(view, entry), isRetold: true })) : [] };
  },
};

/** An entry under its time; the day of the report stays in it where that is another: "22 June 2016: Northern Wire reported on 23 June 2016: …". */
function entryOf({ articles }: CaseView, { draft, first, moment }: { draft: Draft; first: Statement; moment: string }): Draft {
  const isOtherDay = moment.slice(0, 10) !== timeOf(first, articles).slice(0, 10);
  return { ...draft, label: instantText(moment), text: isOtherDay ? draft.text : undated(draft.text) };
}

/** When an entry stands: a step on its own day where its words tell one, what is reported at the time of the report. */
function momentOf(view: CaseView, { statements: [first] }: Draft): string {
  const day = stepDay(view, first!);
  return day?.precision === "day" ? day.from : timeOf(first!, view.articles);
}

function firstReport(view: CaseView): readonly Draft[] {
  const main = new Set(view.incident.mainArticles);
  const first = view.own.find((one) => one.kind === "incident" && main.has(one.articleId));
  return first ? [{ text: `${openingOutlet(view, first)} had the first of these reports.`, statements: [first] }] : [];
}

/** "At least 12 killed, according to harbour police." */
function rises(view: CaseView): readonly Draft[] {
  return (["killed", "injured"] satisfies FigureKind[]).flatMap((what) =>
    stepsOf(totals(view), what, bestOf(view.incident, view.policy, what)).flatMap((step) => {
      const figure = firstTold(view, step);
      const bounds = isSomebodys(figure) ? undefined : statedBounds(figure);
      const voice = figure.speaker ? `according to ${speakerText(figure.speaker.words)}` : `${outletText(view, figure)} reported`;
      return bounds === undefined ? [] : [{ text: `${capitalised(bounds)} ${HARM_WORDS[what]}, ${voice}.`, statements: [figure] }];
    }),
  );
}

/** The first report of a count: one whose words alone might be a part ("and six others were shot") tells it, too, once another bears it out. */
function firstTold(view: CaseView, step: FigureStatement): FigureStatement {
  const alike = ofKind(view.own, "figure").filter((one) => isPlainTotal(one, step.value.what) && sameValue(one, step));
  return alike.find((one) => timeOf(one, view.articles) !== "" && isCounted(one.evidence[0].words)) ?? step;
}

function totals(view: CaseView): readonly FigureStatement[] {
  const all = ofKind(view.own, "figure");
  return all.filter((one) => countsAll(view, one, all));
}

/** The first claim of each party, the first denial and confirmation, the first charge and verdict. */
function parties(view: CaseView): readonly Draft[] {
  const { actors, incident } = view;
  const held = partyKeys(heldParties(incident), actors);
  const said = ofKind(view.own, "responsibility")
    .filter((one) => isOfIt(view, one))
    .flatMap((one) => {
      const manner = TOLD.has(one.value.status) ? mannerOf(one, { view, actors, incident }) : "left out";
      return manner === "left out" || (manner === "quoted" && quotedOf(view, one).length === 0) ? [] : [{ one, manner }];
    });
  const key = ({ one: { value } }: (typeof said)[number]) => {
    const isOneStep = value.status === "charged" || value.status === "convicted";
    const isTheirs = value.status === "claimed" && held.has(actors.keyOf(value.who!));
    return `${value.status} ${isOneStep || isTheirs ? "" : actors.keyOf(value.who!)}`;
  };
  return groupBy(said, key).map(([, [first]]) => {
    const { one, manner } = first!;
    return tellPart(view, one, manner);
  });
}

const TOLD: ReadonlySet<string> = new Set(["claimed", "confirmed", "denied", "charged", "convicted"]);

/** The first arrest, charge and verdict, where no party is said to have been charged or convicted. */
function steps(view: CaseView): readonly Draft[] {
  const told = new Set(ofKind(view.own, "responsibility").map(({ value }) => value.status));
  const events: readonly EventStatement[] = ofKind(view.own, "investigation")
    .filter((one) => isEventOfIt(view, one))
    .filter(({ value }) => ["arrest", told.has("charged") ? "" : "charge", told.has("convicted") ? "" : "verdict"].includes(value.what));
  return groupBy(events, ({ value }) => value.what)
    .map(([, [first]]) => quotation(view, first!))
    .filter(({ evidence }) => isReadable(evidence![0]!.words));
}

/** Not what the same people had done, or were tried for, in other years. */
function isOfIt(view: CaseView, one: Statement): boolean {
  const words = sentenceWords(view, one);
  if (one.kind === "investigation" && one.value.what === "verdict" && isOfOtherCase(view, one, words)) return false;
  return !isOfOtherYear(words, view.incident.when, false) && !recallsOther(words);
}
