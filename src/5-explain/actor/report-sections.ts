import { instantText } from "../../support/date-text.ts";
import { compareTimes, familyId, groupBy, timeOf } from "../case-view.ts";
import type { Draft, SectionMaker } from "../draft.ts";
import { undated } from "../grammar/voice-text.ts";
import { quoteOnce } from "../sections/quoted-events.ts";
import { tellPart } from "../sections/responsibility.ts";
import { type Aspect, tellFacts } from "../sections/told-facts.ts";
import { mannerOf } from "../told-manner.ts";
import type { ActorView } from "./actor-view.ts";

/** Facts that the course of reports tells of at most. */
const MOST_FACTS = 20;

/** Of groups: what others did about it and said of it: responses, inquiries, warnings, in the reports' words. */
export const answers: SectionMaker<ActorView> = {
  key: "answers",
  heading: () => "How have others answered it?",
  make: (view) => ({
    sentences: !view.isGroup
      ? []
      : [
          ...labelled("Responses", quoteOnce(view, eventsOf(view, "response"))),
          ...labelled("Warnings", quoteOnce(view, eventsOf(view, "warning"))),
          ...labelled("Investigations and courts", quoteOnce(view, eventsOf(view, "investigation"))),
        ],
  }),
};

/** What the record does not tell of it. */
export const gaps: SectionMaker<ActorView> = {
  key: "not-known",
  heading: () => "What is not known?",
  make: (view) => ({
    unknown: !view.isGroup ? [] : GAPS.filter(([aspect]) => !view.facts.some(({ value }) => value.aspect === aspect)).map(([, gap]) => gap),
  }),
};

const GAPS: readonly (readonly [Aspect, string])[] = [
  ["origin", "No report here tells when or by whom it was founded."],
  ["leader", "No report here names who leads it."],
  ["strength", "No report here tells how strong it is."],
  ["aim", "No report here tells what it wants."],
];

/** What was reported of it when: the first claim, accusation and denial in each incident, and what reports told of it. The feed is made of it. */
export const course: SectionMaker<ActorView> = {
  key: "timeline",
  heading: () => "What was reported of it when?",
  make(view) {
    const dated = [...parts(view), ...tellFacts(view, view.facts, MOST_FACTS)].filter(
      ({ statements: [first] }) => timeOf(first!, view.articles) !== "",
    );
    dated.sort((one, other) => compareTimes(one.statements[0]!, other.statements[0]!, view.articles));
    return {
      sentences: dated.map((draft) => ({
        ...draft,
        text: undated(draft.text),
        label: instantText(timeOf(draft.statements[0]!, view.articles)),
        isRetold: true,
      })),
    };
  },
};

/** The reports, those that are one source together, the earliest first. */
export const reports: SectionMaker<ActorView> = {
  key: "sources",
  heading: () => "Sources",
  make: (view) => ({
    sources: groupBy(
      view.reports.flatMap((id) => view.articles.get(id) ?? []),
      ({ id }) => familyId(view, id),
    ).map(([family, articles]) => ({
      family,
      articles: articles.map(({ id, outlet, title, published, url }) => ({ id, outlet, title, published: published?.at, url })),
      reasons: [],
    })),
  }),
};

function parts(view: ActorView): readonly Draft[] {
  const incidentOf = new Map(view.incidents.flatMap((incident) => incident.statements.map((statement) => [statement, incident] as const)));
  const told = view.parts.flatMap((one) => {
    const incident = incidentOf.get(one.id);
    if (!incident || one.value.status === "no claim") return [];
    const manner = mannerOf(one, { view, actors: view.actors, incident });
    return manner === "left out" ? [] : [{ one, incident, manner }];
  });
  return groupBy(told, ({ one, incident }) => `${incident.id} ${one.value.status}`).map(([, [first]]) => {
    const { one, manner } = first!;
    return tellPart(view, one, manner);
  });
}

function eventsOf({ events }: ActorView, kind: string) {
  return events.filter((one) => one.kind === kind);
}

function labelled(label: string, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft) => ({ ...draft, label }));
}
