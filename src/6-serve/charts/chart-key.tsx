import type { ComponentChildren } from "preact";
import type { Toll } from "../../model/record.ts";
import type { TollPoint } from "./toll-points.ts";

interface ChartKeyProps {
  readonly points: readonly TollPoint[];
  readonly toll: Toll | undefined;
}

/** How the chart of a toll is to be read: each mark that it has, drawn beside its meaning. */
export function ChartKey({ points, toll }: ChartKeyProps) {
  const hasAny = (is: (point: TollPoint) => boolean) => points.some(is);
  return (
    <ul class="chart-key">
      {hasAny(({ row }) => row.speaker !== undefined) ? (
        <Entry text="a named speaker's figure">
          <circle class="dot" cx="9" cy="9" r="5" />
        </Entry>
      ) : null}
      {hasAny(({ row }) => row.speaker === undefined) ? (
        <Entry text="an outlet's own">
          <circle class="dot own-voice" cx="9" cy="9" r="5" />
        </Entry>
      ) : null}
      {hasAny(({ row }) => row.superseded) ? (
        <Entry text="replaced by a later one of the same source" className="superseded">
          <circle class="dot" cx="9" cy="9" r="5" />
        </Entry>
      ) : null}
      {hasAny(({ low, high }) => low !== high) ? (
        <Entry text="“at least”, or a range">
          <line class="bar" x1="9" x2="9" y1="1" y2="13" />
          <circle class="dot" cx="9" cy="13" r="4" />
        </Entry>
      ) : null}
      {toll === undefined ? null : <TollEntries toll={toll} />}
      <li>long gaps in time are drawn shorter</li>
    </ul>
  );
}

function TollEntries({ toll: { policy } }: { readonly toll: Toll }) {
  return (
    <>
      <Entry text={`low to high under the policy ${policy}, with its best number`} className="band">
        <rect x="0" y="3" width="18" height="12" />
        <line x1="0" x2="18" y1="9" y2="9" />
      </Entry>
      <Entry text="what it rests on">
        <circle class="choice" cx="9" cy="9" r="8" />
        <circle class="dot own-voice" cx="9" cy="9" r="4" />
      </Entry>
    </>
  );
}

interface EntryProps {
  readonly text: string;
  readonly className?: string;
  readonly children: ComponentChildren;
}

function Entry({ text, className, children }: EntryProps) {
  return (
    <li>
      <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true" class={`point ${className ?? ""}`.trim()}>
        {children}
      </svg>{" "}
      {text}
    </li>
  );
}
