import { explain } from "../../src/5-explain/explain.ts";
import type { FigureRow, Section } from "../../src/model/explainer.ts";
import type { Location } from "../../src/model/location.ts";
import type { Incident } from "../../src/model/record.ts";
import type { FigureStatement, Statement } from "../../src/model/statement.ts";
import { says, toArticle } from "./fixture.ts";

/*
 * One invented shooting, told by as many reports as a case gives texts; each case says what the reports state, and what of it is told.
 */

export const PLACE: Location = {
  ...{ name: "Lower Quay", site: undefined, admin2: undefined, admin1: undefined, country: "MT", latitude: 35.9, longitude: 14.5 },
  ...{ precision: "city", geonameId: 2, population: 9000 },
} as const;
export const day = (from: string, clock?: string) => ({ from, to: from, precision: "day", clock }) as const;
export const of = (what: FigureStatement["value"]["what"], number: number, part: string) =>
  ({ what, low: number, high: number, of: part, vague: false, scope: "this incident" }) as const;

interface Case {
  readonly texts: readonly string[];
  readonly state: (say: Say) => readonly Statement[];
  readonly incident?: Partial<Incident>;
}
type Say = <Kind extends Statement["kind"]>(report: number, kind: Kind, words: string, value: ValueOf<Kind>) => Statement;
type ValueOf<Kind> = Statement extends infer One
  ? One extends Statement
    ? Kind extends One["kind"]
      ? One["value"]
      : never
    : never
  : never;

/** The sentences of a section, by its key. */
export function sentencesOf(one: Case): (key: string) => readonly string[] {
  const sections = sectionsOf(one);
  return (key) => sections.find((section) => section.key === key)?.sentences.map(({ text }) => text) ?? [];
}

/** The rows of the table of figures. */
export function rowsOf(one: Case): readonly FigureRow[] {
  return sectionsOf(one).find(({ key }) => key === "how-many")?.figures ?? [];
}

/** What is said not to be known. */
export function gapsOf(one: Case): readonly string[] {
  return sectionsOf(one).find(({ key }) => key === "not-known")?.unknown ?? [];
}

function sectionsOf({ texts, state, incident = {} }: Case): readonly Section[] {
  const articles = new Map(
    texts.map((text, at) => {
      const id = `r${at}`;
      return [id, toArticle({ id, outlet: `Outlet ${at}`, title: "Quay", published: `2023-05-0${at + 4}T10:00:00Z`, text })] as const;
    }),
  );
  let number = 0;
  // The kind and its value go together by the signature of `Say`.
  const say = ((report: number, kind: "type", words: string, value: never) =>
    says(`s${number++}`, `r${report}`, kind, words, value, {}, articles)) as unknown as Say;
  const statements = state(say);
  const ids = [...articles.keys()];
  const figures = statements.filter((one): one is FigureStatement => one.kind === "figure");
  const whole: Incident = {
    ...{ id: "i", label: "Shooting in Lower Quay", type: "shooting", when: undefined, where: PLACE, stage: "accomplished", negated: false },
    ...{
      mentions: ids.map((id) => `${id}#A`),
      articles: ids,
      mainArticles: ids,
      families: ids,
      sources: ids.map((id) => [id]),
      statements: statements.map(({ id }) => id),
    },
    ledger: figures.map((statement) => ({ statement, voice: statement.id, supersededBy: undefined, contradicts: [], reason: undefined })),
    ...{ tolls: [], responsibility: [], disputes: [], overrides: [], trace: { type: "", when: "", where: "" } },
    ...incident,
  };
  const families = ids.map((id) => ({ id, articles: [id], reasons: [] }));
  return explain(whole, {
    ...{ articles, families, incidents: [], policy: "corroborate" },
    statements: new Map(statements.map((one) => [one.id, one])),
  }).sections;
}
