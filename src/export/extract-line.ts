import type { Article } from "../model/article.ts";
import type { DayRange } from "../model/day.ts";
import type { Location } from "../model/location.ts";
import type { Toll } from "../model/record.ts";
import type { Evidence } from "../model/span.ts";
import type { FigureKind, FigureStatement, ParticipantStatement, Statement } from "../model/statement.ts";
import { codePoints, type Points } from "./code-points.ts";

/** A toll with its bounds; `null`: open, or not stated. */
export interface Bounds {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
}

/** One line of `corroborate extract --format jsonl`: what one article says, by incident. Offsets are code points. */
export interface ExtractLine {
  readonly id: string;
  readonly incidents: readonly ExtractedIncident[];
}

/** The shape that the evaluations read; `null` is "not said". */
export interface ExtractedIncident {
  readonly type: string;
  readonly main: boolean;
  readonly stage: string;
  readonly negated?: true;
  readonly date: { readonly from: string; readonly to: string; readonly precision: string } | null;
  readonly place: ExtractedPlace | null;
  readonly toll: { readonly killed: Bounds; readonly injured: Bounds };
  /** Offsets count in the text. */
  readonly figures: readonly ExtractedFigure[];
  /** Told in the title alone: offsets count in the title. Left out where there are none. */
  readonly title_figures?: readonly ExtractedFigure[];
  readonly responsibility: readonly ExtractedResponsibility[];
  readonly perpetrators: readonly ExtractedParticipant[];
  readonly targets: readonly ExtractedParticipant[];
  readonly victims: readonly ExtractedParticipant[];
  readonly weapons: readonly ExtractedParticipant[];
}

interface ExtractedPlace {
  readonly name: string;
  readonly site: string | null;
  readonly admin2: string | null;
  readonly admin1: string | null;
  readonly country: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly precision: string;
}

interface ExtractedFigure {
  readonly what: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly of: string;
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly speaker: string | null;
  readonly hedged: boolean;
}

interface ExtractedResponsibility {
  readonly who: string | null;
  readonly status: string;
  readonly by: string | null;
  readonly channel: string | null;
  readonly start: number;
  readonly end: number;
}

interface ExtractedParticipant {
  readonly text: string;
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly mentions: readonly string[];
  readonly age: number | null;
}

/**
 * An article and its statements → the line that the command prints. Statements about no incident of the article are left out. `tolls` are those that
 * the article tells, by the letter of the incident.
 */
export function toExtractLine(
  article: Article,
  statements: readonly Statement[],
  tolls: ReadonlyMap<string, readonly Toll[]>,
): ExtractLine {
  const points = pointsIn(article);
  const byIncident = new Map<string, Statement[]>();
  for (const statement of statements) {
    if (statement.incident === undefined) continue;
    const list = byIncident.get(statement.incident);
    if (list === undefined) byIncident.set(statement.incident, [statement]);
    else list.push(statement);
  }
  return { id: article.id, incidents: [...byIncident].map(([letter, own]) => toIncident(own, tolls.get(letter) ?? [], points)) };
}

/** Code points of each part of the article. */
function pointsIn({ title, text }: Article): PartPoints {
  const [ofText, ofTitle] = [codePoints(text), codePoints(title ?? "")];
  return (evidence) => (evidence.in === "title" ? ofTitle : ofText)(evidence);
}

type PartPoints = (evidence: Evidence) => ReturnType<Points>;

function toIncident(statements: readonly Statement[], tolls: readonly Toll[], points: PartPoints): ExtractedIncident {
  const of = <Kind extends Statement["kind"]>(kind: Kind) =>
    // The filter keeps exactly the statements of that kind.
    statements.filter((statement) => statement.kind === kind) as Extract<Statement, { kind: Kind }>[];
  const [incident] = of("incident");
  const figures = of("figure").filter((figure) => figure.value.scope === "this incident");
  const inText = figures.filter(({ evidence }) => evidence[0].in === undefined);
  const inTitle = figures.filter(({ evidence }) => evidence[0].in === "title");
  const participants = of("participant");
  return {
    type: of("type")[0]?.value.type ?? "other",
    main: incident?.value.main ?? false,
    stage: incident?.value.stage ?? "accomplished",
    ...(incident?.value.negated === true ? { negated: true as const } : {}),
    date: toDate(of("when")[0]?.value),
    place: toPlace(of("where")[0]?.value),
    toll: { killed: boundsOf("killed", tolls), injured: boundsOf("injured", tolls) },
    figures: inText.map((figure) => toFigure(figure, points)),
    ...(inTitle.length === 0 ? {} : { title_figures: inTitle.map((figure) => toFigure(figure, points)) }),
    responsibility: of("responsibility").map(({ value, speaker, evidence }) => ({
      who: value.who ?? null,
      status: value.status,
      by: speaker?.words ?? null,
      channel: value.channel ?? null,
      ...points(evidence[0]),
    })),
    perpetrators: toParticipants(participants, "perpetrator", points),
    targets: toParticipants(participants, "target", points),
    victims: toParticipants(participants, "victim", points),
    weapons: toParticipants(participants, "weapon", points),
  };
}

/** The bounds of the first toll of a kind. */
export function boundsOf(what: FigureKind, tolls: readonly Toll[]): Bounds {
  const toll = tolls.find((one) => one.what === what);
  return { low: toll?.low ?? null, best: toll?.best ?? null, high: toll?.high ?? null };
}

function toFigure({ value, speaker, hedged, evidence: [first] }: FigureStatement, points: PartPoints): ExtractedFigure {
  return {
    what: value.what,
    low: value.low ?? null,
    high: value.high ?? null,
    of: value.of,
    words: first.words,
    ...points(first),
    speaker: speaker?.words ?? null,
    hedged,
  };
}

function toParticipants(all: readonly ParticipantStatement[], role: string, points: PartPoints): ExtractedParticipant[] {
  return all
    .filter((one) => one.value.role === role)
    .map(({ value, evidence }) => ({
      text: value.text,
      kind: value.form,
      ...points(evidence[0]),
      mentions: value.mentions,
      age: value.age ?? null,
    }));
}

function toDate(range: DayRange | undefined): ExtractedIncident["date"] {
  return range === undefined ? null : { from: range.from, to: range.to, precision: range.precision };
}

function toPlace(location: Location | undefined): ExtractedPlace | null {
  if (location === undefined) return null;
  return {
    name: location.name,
    site: location.site ?? null,
    admin2: location.admin2 ?? null,
    admin1: location.admin1 ?? null,
    country: location.country ?? null,
    lat: location.latitude ?? null,
    lon: location.longitude ?? null,
    precision: location.precision,
  };
}
