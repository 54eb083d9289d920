import type { Explainer, Section } from "../model/explainer.ts";
import type { Incident } from "../model/record.ts";
import { whenText } from "../support/date-text.ts";
import { calledText } from "./called.ts";
import { type CaseView, type ExplainContext, toCaseView } from "./case-view.ts";
import type { SectionMaker } from "./draft.ts";
import { atPlaceText } from "./grammar/incident-text.ts";
import { placeTold } from "./place-told.ts";
import { newest, proveSections } from "./prove.ts";
import { changed } from "./sections/changed.ts";
import { changedSince } from "./sections/changed-since.ts";
import { comparisons } from "./sections/comparisons.ts";
import { context } from "./sections/context.ts";
import { disputed } from "./sections/disputed.ts";
import { doneBefore, earlierIncidents } from "./sections/earlier-incidents.ts";
import { howMany, howManySentences } from "./sections/how-many.ts";
import { investigation } from "./sections/investigation.ts";
import { latest } from "./sections/latest.ts";
import { related } from "./sections/related.ts";
import { responses } from "./sections/responses.ts";
import { responsibility } from "./sections/responsibility.ts";
import { sources } from "./sections/sources.ts";
import { theGroup, why } from "./sections/the-group.ts";
import { timeline } from "./sections/timeline.ts";
import { unknown } from "./sections/unknown.ts";
import { warnings } from "./sections/warnings.ts";
import { daysTold, headTolls, tellsInGeneral, whatHappened } from "./sections/what-happened.ts";

/** In the order of a reader's questions. */
const SECTIONS: readonly SectionMaker[] = [
  whatHappened,
  changedSince,
  howMany,
  responsibility,
  theGroup,
  doneBefore,
  why,
  warnings,
  responses,
  investigation,
  comparisons,
  context,
  earlierIncidents,
  disputed,
  changed,
  unknown,
  timeline,
  sources,
  related,
  latest,
];

/**
 * An incident → answers to a reader's questions, each sentence with the words that prove it. A sentence that its evidence does not
 * prove is left out and told in `problems`; an empty section is left out. The order of what the context holds does not matter.
 */
export function explain(incident: Incident, given: ExplainContext): Explainer {
  const view = toCaseView(incident, given);
  return {
    incidentId: incident.id,
    title: titleOf(view),
    ...proveSections(view, SECTIONS),
    reports: incident.articles.length,
    families: incident.sources.length,
    asOf: newest(incident.articles.map((id) => view.articles.get(id)?.published?.at)),
  };
}

/** The sentences of an explainer that tell tolls, without the rest: a list of incidents, or a sum over them, asks for no more. */
export function explainTolls(incident: Incident, given: ExplainContext): readonly Section[] {
  return proveSections(toCaseView(incident, given), [headTolls, howManySentences]).sections;
}

/** "What is known about the shooting at Harbour Hall in Port Sable, Malta, on 4 May 2023". */
function titleOf(view: CaseView): string {
  const { when } = view.incident;
  const place = tellsInGeneral(view) ? undefined : placeTold(view);
  const at = place ? ` ${atPlaceText(place)}` : "";
  const day = when && daysTold(view).length > 0 ? `${at.includes(",") ? "," : ""} ${whenText(when)}` : "";
  return `What is known about the ${calledText(view)}${at}${day}`;
}
