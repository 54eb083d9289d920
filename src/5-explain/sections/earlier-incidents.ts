import type { Incident } from "../../model/record.ts";
import type { FigureStatement, Statement } from "../../model/statement.ts";
import { capitalised } from "../../support/number-text.ts";
import { type CaseView, compare, ofKind, spread } from "../case-view.ts";
import type { Draft, SectionMaker } from "../draft.ts";
import { otherHarm } from "../figure-doubt.ts";
import { figureSentence } from "../grammar/figure-text.ts";
import { sameValue } from "../headline.ts";
import { TEXTS } from "./responsibility.ts";

/** Incidents that the same reports tell of as background, newest first, with the tolls that those reports give. */
export const earlierIncidents: SectionMaker = {
  key: "earlier-incidents",
  heading(view) {
    const day = view.incident.when?.from;
    const areAllDated = day !== undefined && earlier(view).every((other) => other.when !== undefined);
    return `${areAllDated ? "Earlier" : "Other"} incidents that the reports tell of`;
  },
  make: (view) => ({ sentences: earlier(view).flatMap((other) => told(view, other)) }),
};

/** Those that happened before, or at an unknown time, and are background in a report on this one. */
function earlier(view: CaseView): readonly Incident[] {
  const day = view.incident.when?.from;
  const shared = new Set(view.incident.articles);
  return view.others
    .filter((other) => other.articles.some((id) => shared.has(id) && !other.mainArticles.includes(id)))
    .filter((other) => !other.negated && (day === undefined || other.when === undefined || other.when.to < day))
    .sort((one, other) => compare(other.when?.to ?? "", one.when?.to ?? "") || compare(one.id, other.id));
}

function told(view: CaseView, other: Incident): readonly Draft[] {
  const ids = new Set(other.statements);
  const statements = view.inReports.filter((statement) => ids.has(statement.id));
  const about = { label: other.label, incident: other.id };
  const figures = distinctFigures(statements).map((group) => ({
    ...about,
    text: figureSentence(view, group[0]!),
    statements: group[0]!.speaker ? spread(view, group, 3) : group.slice(0, 1),
  }));
  const claims = ofKind(statements, "responsibility").filter((one) => one.value.status === "claimed" && one.value.who !== undefined);
  const firstOfParty = claims.filter((one, at) => claims.findIndex((before) => before.value.who === one.value.who) === at);
  const parties = firstOfParty.slice(0, 2).map((one) => ({ ...about, text: capitalised(TEXTS.claimed(view, one)), statements: [one] }));
  return [...figures.slice(0, 6), ...parties];
}

/** Figures by value and voice, each with its repetitions. */
function distinctFigures(statements: readonly Statement[]): readonly (readonly FigureStatement[])[] {
  const groups: FigureStatement[][] = [];
  for (const figure of ofKind(statements, "figure")) {
    if (figure.value.scope !== "this incident" || otherHarm(figure) !== undefined) continue;
    const group = groups.find(([first]) => sameValue(first!, figure) && first!.speaker?.words === figure.speaker?.words);
    if (group) group.push(figure);
    else groups.push([figure]);
  }
  return groups;
}
