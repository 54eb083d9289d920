import type { TimeMention } from "../../model/analysis.ts";
import type { DayRange } from "../../model/day.ts";
import { typeFamily } from "../../model/incident-type.ts";
import type { Span } from "../../model/span.ts";
import type { GatheringSide } from "../../model/statement.ts";
import type { Another } from "./another-incident.ts";
import type { IncidentEvent } from "./incident-events.ts";

/** Events of one incident, while incidents are being told apart. */
export interface EventGroup {
  /** Told as the article's subject, or as background. */
  main: boolean;
  /** Told as news beside the main incident. */
  readonly isNews?: true;
  /** Of a deed and what people did over it, which. */
  readonly side?: GatheringSide;
  /** Where the two were parted: the events of both, the same for both. */
  readonly both?: readonly IncidentEvent[];
  readonly events: IncidentEvent[];
  readonly reason: string;
  readonly range: DayRange | undefined;
  /** Headings that the incident stands under, as sentence indices. */
  readonly headings: Set<number>;
  /** Of a deed that the news answers or follows: the part of a sentence that tells of it. */
  readonly answered?: Span;
  /** Of background: the time that its first deed is told with. */
  readonly time?: TimeMention | undefined;
  /** What sets it apart from the rest of the same news. */
  readonly another?: Another;
}

/** Whether an event may be of the same deed as others, as far as their types tell: "a shooting" and "the attack", but not "a flood" and "the bombing". */
export function kin(events: readonly IncidentEvent[], event: IncidentEvent): boolean {
  if (event.type === undefined) return true;
  const types = events.map((one) => one.type).filter((type) => type !== undefined);
  return (
    types.length === 0 ||
    types.some(
      (type) => typeFamily(type) === typeFamily(event.type!) || type === "other" || type === "armed assault" || event.type === "other",
    )
  );
}

/** "ten years since a bombing … The attack on June 20": of what an article is about, "the attack" tells no other means. */
export function kinOfMain({ events }: EventGroup, event: IncidentEvent): boolean {
  return kin(events, event) || event.type === "armed assault";
}
