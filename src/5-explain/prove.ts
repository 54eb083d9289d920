import type { Answers, Cited, ProvenSentence, Section } from "../model/explainer.ts";
import type { ReportsView } from "./case-view.ts";
import { checkSentence } from "./check-sentence.ts";
import { cite, type Draft, type SectionMaker } from "./draft.ts";

/** Makes the sections, keeps the sentences that their evidence proves, and leaves out sections without anything. */
export function proveSections<View extends ReportsView>(
  view: View,
  makers: readonly SectionMaker<View>[],
): Pick<Answers, "sections" | "problems"> {
  const kept = { problems: [], told: new Set<string>() };
  return {
    sections: makers.map((maker) => toSection(view, maker, { ...kept, retold: new Set() })).filter(isFilled),
    problems: kept.problems,
  };
}

interface Kept {
  readonly problems: string[];
  readonly told: Set<string>;
  /** What the section itself has told again. */
  readonly retold: Set<string>;
}

function toSection<View extends ReportsView>(view: View, maker: SectionMaker<View>, kept: Kept): Section {
  const draft = maker.make(view);
  return {
    key: maker.key,
    heading: maker.heading(view),
    sentences: (draft.sentences ?? []).flatMap((sentence) => prove(view, sentence, kept)),
    figures: draft.figures ?? [],
    policies: draft.policies ?? [],
    sources: draft.sources ?? [],
    related: draft.related ?? [],
    unknown: draft.unknown ?? [],
    ...(draft.table === undefined || draft.table.length === 0 ? {} : { table: draft.table }),
  };
}

/** The sentence with its evidence, if that proves it and no sentence before it said the same. */
function prove(
  view: ReportsView,
  { text, label, incident, statements, evidence, isRetold }: Draft,
  { problems, told, retold }: Kept,
): ProvenSentence[] {
  const [first, ...rest]: readonly Cited[] = evidence ?? statements.map((statement) => cite(view, statement));
  const complaints = checkSentence({ text, statements, evidence: first ? [first, ...rest] : [] });
  const problem = `"${text}": ${complaints.join("; ")}`;
  // Two sections may want to tell the same.
  if ((complaints.length > 0 || !first) && !problems.includes(problem)) problems.push(problem);
  const said = isRetold ? retold : told;
  if (complaints.length > 0 || !first || said.has(text)) return [];
  said.add(text);
  return [{ text, label, incident, statements: statements.map((one) => one.id), evidence: [first, ...rest] }];
}

function isFilled({ sentences, figures, policies, sources, related, unknown, table }: Section): boolean {
  return [sentences, figures, policies, sources, related, unknown, table ?? []].some((part) => part.length > 0);
}

/** The latest of the times; `undefined` where none is known. */
export function newest(times: readonly (string | undefined)[]): string | undefined {
  return times.reduce((one, other) => (one === undefined || (other !== undefined && other > one) ? other : one), undefined);
}
