// biome-ignore-all lint/a11y/useSemanticElements: a drawing that holds links is a group, and no fieldset.
import type { FigureRow } from "../../model/explainer.ts";
import type { Toll } from "../../model/record.ts";
import { dayText, instantText } from "../../support/date-text.ts";
import { statementAnchor } from "../links.ts";
import { ChartKey } from "./chart-key.tsx";
import { niceTicks, round, type Scale, timeScale } from "./scales.ts";
import { type TollPoint, tollPoints } from "./toll-points.ts";

interface Size {
  readonly name: "wide" | "narrow";
  readonly width: number;
  readonly height: number;
}

/** Drawn for wide and for narrow screens, so that letters keep their size; the style shows one of them. */
const SIZES: readonly Size[] = [
  { name: "wide", width: 720, height: 300 },
  { name: "narrow", width: 340, height: 260 },
];
const MARGIN = { top: 26, right: 26, bottom: 30, left: 40 };
/** Fewer figures than this are read faster in the table. */
const FEWEST = 3;
/** Room that a number above a point, a letter of a day below the axis, and the gap between two days need. */
const NUMBER_ROOM = 30;
const LETTER_ROOM = 7.4;
const DAY_GAP = 10;

interface TollChartProps {
  readonly rows: readonly FigureRow[];
  readonly what: string;
  /** Whether it says how it is to be read: the first chart of a page does. */
  readonly hasKey: boolean;
  /** Where the rows are, if not on this page: "/incidents/3f2a". */
  readonly base?: string | undefined;
  /** What a policy makes of the figures: its range is shaded, what it rests on is ringed. */
  readonly toll?: Toll | undefined;
}

/** How the count of one harm rose: each figure a point that leads to its row, bounds as bars, superseded ones pale. */
export function TollChart({ rows, what, hasKey, base = "", toll }: TollChartProps) {
  if (!hasChart(rows, what)) return null;
  const points = tollPoints(rows, what);
  return (
    <figure class="toll-chart">
      <figcaption>
        <b>How the number {what} was reported</b>
        {hasKey ? <ChartKey points={points} toll={toll} /> : null}
      </figcaption>
      {SIZES.map((size) => (
        <Drawing key={size.name} points={points} what={what} size={size} base={base} toll={toll} />
      ))}
      {/* Told again for eyes: a screen reader has the name of the point itself. */}
      <p class="said with-script" data-said aria-hidden="true">
        Point at a figure, or reach it with the Tab key, to read whose it is and in which words.
      </p>
    </figure>
  );
}

/** Whether there are enough figures, and not all the same, so that a drawing shows more than a sentence. */
export function hasChart(rows: readonly FigureRow[], what: string): boolean {
  const points = tollPoints(rows, what);
  return points.length >= FEWEST && new Set(points.map(({ value }) => value)).size > 1;
}

interface DrawingProps {
  readonly points: readonly TollPoint[];
  readonly what: string;
  readonly size: Size;
  readonly base: string;
  readonly toll: Toll | undefined;
}

function Drawing({ points, what, size, base, toll }: DrawingProps) {
  const { width, height, name } = size;
  const ticks = niceTicks(Math.max(...points.map(({ value, high }) => Math.max(value, high ?? 0))));
  const along = timeScale(
    points.map(({ time }) => time),
    width - MARGIN.left - MARGIN.right,
  );
  const x: Scale = (time) => round(MARGIN.left + along(time));
  const top = ticks.at(-1)!;
  const y: Scale = (value) => round(height - MARGIN.bottom - (value / top) * (height - MARGIN.top - MARGIN.bottom));
  return (
    <svg viewBox={`0 0 ${width} ${height}`} class={name} role="group" aria-label={`Chart of the figures for those ${what}, over time`}>
      {ticks.map((tick) => (
        <g key={tick} class="tick">
          <line x1={MARGIN.left} x2={width - MARGIN.right + 14} y1={y(tick)} y2={y(tick)} />
          <text x={MARGIN.left - 8} y={y(tick) + 4} text-anchor="end">
            {tick}
          </text>
        </g>
      ))}
      {dayMarks(points, x, width).map(({ at, text }) => (
        <text key={text} class="day" x={at} y={height - 8} text-anchor="middle">
          {text}
        </text>
      ))}
      {toll === undefined ? null : <TollBand toll={toll} y={y} top={top} width={width} />}
      <path class="rise" d={risePath(points, x, y, width - MARGIN.right)} />
      {points.map((point) => (
        <Point
          key={point.row.statement}
          point={point}
          x={x(point.time)}
          y={y}
          top={MARGIN.top - 10}
          base={base}
          isChosen={isChosen(point, toll)}
        />
      ))}
      {numbered(points, x).map((point) => (
        <text key={point.row.statement} class="number" x={x(point.time)} y={y(point.value) - 11} text-anchor="middle">
          {numberOf(point)}
        </text>
      ))}
    </svg>
  );
}

interface BandProps {
  readonly toll: Toll;
  readonly y: Scale;
  /** The highest value of the axis. */
  readonly top: number;
  readonly width: number;
}

/** From the low to the high number of a toll, with a line at its best; an open bound reaches to the edge. */
function TollBand({ toll: { policy, low, best, high }, y, top, width }: BandProps) {
  if (low === undefined && best === undefined && high === undefined) return null;
  const [from, to] = [Math.min(top, high ?? top), Math.min(top, low ?? 0)].map(y) as [number, number];
  const [left, right] = [MARGIN.left, width - MARGIN.right + 14];
  return (
    <g class="band" data-policy={policy}>
      <rect x={left} width={right - left} y={round(from)} height={round(Math.max(1, to - from))} />
      {best === undefined || best > top ? null : <line x1={left} x2={right} y1={y(best)} y2={y(best)} />}
    </g>
  );
}

/** Whether the toll rests on this figure or one of its repetitions. */
function isChosen({ row }: TollPoint, toll: Toll | undefined): boolean {
  return toll !== undefined && row.statements.some((id) => toll.chosen.includes(id));
}

interface PointProps {
  readonly point: TollPoint;
  readonly x: number;
  readonly y: Scale;
  /** No bar goes higher. */
  readonly top: number;
  readonly base: string;
  readonly isChosen: boolean;
}

function Point({ point, x, y, top, base, isChosen }: PointProps) {
  const { row, value, low, high } = point;
  const [lead] = row.evidence;
  const who = row.speaker ?? `${lead.outlet ?? "an outlet that is not named"}, in its own voice`;
  const label = `${row.value} ${row.what}: ${who}, ${row.saidAt === undefined ? "" : instantText(row.saidAt)}. “${lead.words}”`;
  const barTop = high === undefined ? Math.max(top, y(value) - 22) : y(high);
  const barBottom = low === undefined ? y(0) : y(low);
  return (
    <a href={`${base}#${statementAnchor(row.statement)}`} class={row.superseded ? "point superseded" : "point"} aria-label={label}>
      <title>{label}</title>
      {low === high ? null : <line class="bar" x1={x} x2={x} y1={barBottom} y2={barTop} />}
      {isChosen ? <circle class="choice" cx={x} cy={y(value)} r="9" /> : null}
      <circle class="touch" cx={x} cy={y(value)} r="12" />
      <circle class={row.speaker === undefined ? "dot own-voice" : "dot"} cx={x} cy={y(value)} r="5" />
    </a>
  );
}

/** "60+", ">60", "40": the number as the figure states it. */
function numberOf({ row, value, high }: TollPoint): string {
  if (high !== undefined) return String(value);
  return row.value.startsWith("more than") ? `>${value - 1}` : `${value}+`;
}

/** A stair through the highest figures so far. */
function risePath(points: readonly TollPoint[], x: Scale, y: Scale, end: number): string {
  const steps = points.filter(({ isStep }) => isStep);
  const stairs = steps.map(({ time, value }, at) => (at === 0 ? `M${x(time)} ${y(value)}` : `H${x(time)}V${y(value)}`));
  return `${stairs.join("")}H${end}`;
}

/** Steps whose number has room beside that of the step before; the last one always has its number. */
function numbered(points: readonly TollPoint[], x: Scale): readonly TollPoint[] {
  const shown: TollPoint[] = [];
  for (const point of points.filter(({ isStep }) => isStep).reverse()) {
    if (shown.every((other) => Math.abs(x(other.time) - x(point.time)) >= NUMBER_ROOM)) shown.push(point);
  }
  return shown;
}

interface DayMark {
  readonly text: string;
  readonly at: number;
  /** Half of its width. */
  readonly half: number;
}

/** The first figure of each day, where there is room for its name: the first day, and the later ones from the last, which is looked for most. */
function dayMarks(points: readonly TollPoint[], x: Scale, width: number): readonly DayMark[] {
  const first = new Map<string, number>();
  for (const { row, time } of points) {
    const day = row.saidAt!.slice(0, 10);
    if (!first.has(day)) first.set(day, x(time));
  }
  const marksOf = (days: readonly string[]) => days.map((day, at) => dayMark(day, days[at - 1], first.get(day)!, width));
  const [earliest, ...later] = [...first.keys()];
  let shown = [earliest!];
  for (const day of later.reverse()) {
    const more = [...shown, day].sort();
    if (haveRoom(marksOf(more))) shown = more;
  }
  return marksOf(shown);
}

/** "22 Mar 2024", "25 Mar": the year stands where it changes. */
function dayMark(day: string, before: string | undefined, at: number, width: number): DayMark {
  const [number, month, year] = dayText(day).split(" ");
  const text = [number, month!.slice(0, 3), ...(before?.startsWith(year!) ? [] : [year])].join(" ");
  const half = (text.length * LETTER_ROOM) / 2;
  return { text, at: round(Math.min(Math.max(at, half), width - half)), half };
}

function haveRoom(marks: readonly DayMark[]): boolean {
  return marks.every((mark, at) => at === 0 || mark.at - mark.half - (marks[at - 1]!.at + marks[at - 1]!.half) >= DAY_GAP);
}
