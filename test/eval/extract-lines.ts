import type { ExtractedIncident, ExtractLine } from "../../src/export/extract-line.ts";

type Participant = ExtractedIncident["victims"][number];
type Place = NonNullable<ExtractedIncident["place"]>;

/** An answer of `corroborate extract` with one main incident that tells no more than what is given. */
export function lineOf(
  id: string,
  {
    place,
    killed = null,
    injured = null,
    ...rest
  }: Partial<Omit<ExtractedIncident, "place">> & { place?: Partial<Place>; killed?: number | null; injured?: number | null },
): ExtractLine {
  const incident: ExtractedIncident = {
    ...{ type: "shooting", main: true, stage: "accomplished", date: null, figures: [], responsibility: [] },
    ...{ perpetrators: [], targets: [], victims: [], weapons: [] },
    place: place === undefined ? null : { ...NOWHERE, ...place },
    toll: { killed: boundsOf(killed), injured: boundsOf(injured) },
    ...rest,
  };
  return { id, incidents: [incident] };
}

/** Someone or something in a role, with its other wordings. */
export function participant(text: string, ...mentions: readonly string[]): Participant {
  return { text, kind: "description", start: 0, end: text.length, mentions, age: null };
}

function boundsOf(best: number | null) {
  return { low: best, best, high: best };
}

const NOWHERE: Place = { name: "", site: null, admin2: null, admin1: null, country: null, lat: null, lon: null, precision: "city" };
