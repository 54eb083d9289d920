import type { EventStatement, FigureKind, ResponsibilityStatement } from "../../model/statement.ts";
import { instantText } from "../../support/date-text.ts";
import { capitalised } from "../../support/number-text.ts";
import { type CaseView, compare, groupBy, ofKind, timeOf } from "../case-view.ts";
import type { Draft, SectionMaker } from "../draft.ts";
import { stepsOf } from "../figure-steps.ts";
import { HARM_WORDS, statedBounds } from "../grammar/people-text.ts";
import { isWholeSentence } from "../grammar/quote-text.ts";
import { quotation } from "../grammar/quoted-statement.ts";
import { openingOutlet, outletText, speakerText, undated } from "../grammar/voice-text.ts";
import { heldParties, partyKeys } from "../parties.ts";
import { TEXTS } from "./responsibility.ts";

/** Fewer entries than this are no course of events. */
const FEWEST = 4;

/** What became known when: first reports, counts as they rose, claims and denials, arrests and sentences, by the time they were reported. */
export const timeline: SectionMaker = {
  key: "timeline",
  heading: () => "How did it become known?",
  make(view) {
    const entries = [...firstReport(view), ...rises(view), ...parties(view), ...steps(view)];
    const dated = entries.filter(({ statements: [first] }) => timeOf(first!, view.articles) !== "");
    dated.sort((one, other) => compare(timeOf(one.statements[0]!, view.articles), timeOf(other.statements[0]!, view.articles)));
    const isCourse = dated.length >= FEWEST;
    return {
      sentences: isCourse
        ? dated.map((draft) => ({ ...draft, label: instantText(timeOf(draft.statements[0]!, view.articles)), isRetold: true }))
        : [],
    };
  },
};

function firstReport(view: CaseView): readonly Draft[] {
  const main = new Set(view.incident.mainArticles);
  const first = view.own.find((one) => one.kind === "incident" && main.has(one.articleId));
  return first ? [{ text: `${openingOutlet(view, first)} had the first of these reports.`, statements: [first] }] : [];
}

/** "At least 12 killed, according to harbour police." */
function rises(view: CaseView): readonly Draft[] {
  return (["killed", "injured"] satisfies FigureKind[]).flatMap((what) =>
    stepsOf(ofKind(view.own, "figure"), what).flatMap((figure) => {
      const bounds = statedBounds(figure);
      const voice = figure.speaker ? `according to ${speakerText(figure.speaker.words)}` : `${outletText(view, figure)} reported`;
      return bounds === undefined ? [] : [{ text: `${capitalised(bounds)} ${HARM_WORDS[what]}, ${voice}.`, statements: [figure] }];
    }),
  );
}

/** The first claim, denial, confirmation, charge and verdict of each party. */
function parties(view: CaseView): readonly Draft[] {
  const said = ofKind(view.own, "responsibility").filter(({ value }) => value.who !== undefined && TOLD.has(value.status));
  const { keyOf } = view.actors;
  const held = partyKeys(heldParties(view.incident), view.actors);
  const key = ({ value }: ResponsibilityStatement) =>
    `${value.status} ${held.has(keyOf(value.who!)) && value.status === "claimed" ? "" : keyOf(value.who!)}`;
  return groupBy(said, key).map(([, [first]]) => ({
    text: capitalised(undated(TEXTS[first!.value.status](view, first!))),
    statements: [first!],
  }));
}

const TOLD: ReadonlySet<string> = new Set(["claimed", "confirmed", "denied", "charged", "convicted"]);

/** The first arrest, charge and verdict, where no party is said to have been charged or convicted. */
function steps(view: CaseView): readonly Draft[] {
  const told = new Set(ofKind(view.own, "responsibility").map(({ value }) => value.status));
  const events: readonly EventStatement[] = ofKind(view.own, "investigation").filter(({ value }) =>
    ["arrest", told.has("charged") ? "" : "charge", told.has("convicted") ? "" : "verdict"].includes(value.what),
  );
  return groupBy(events, ({ value }) => value.what)
    .map(([, [first]]) => {
      const draft = quotation(view, first!);
      return { ...draft, text: undated(draft.text) };
    })
    .filter(({ evidence }) => isWholeSentence(evidence![0]!.words));
}
