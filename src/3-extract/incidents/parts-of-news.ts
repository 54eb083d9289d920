import { overlapping, type Span } from "../../model/span.ts";
import { TOLL } from "../harms/tolls.ts";
import type { Reading } from "../reading.ts";
import type { EventTime } from "./event-times.ts";
import type { IncidentEvent } from "./incident-events.ts";
import { strikesOnlyDoer } from "./newcomers.ts";
import { isTelegram, type PartingSigns, partingSigns } from "./parting-signs.ts";
import { PARTING, type PartingWeights } from "./parting-weights.ts";
import { type Told, toldIn, toldTogether } from "./told-with.ts";

/**
 * Tells the incidents of one text's news apart. Asked of its events in order, it answers with the number of the incident: 0 for the first, and the next
 * number for an event that rather tells of another than of any so far. The events of a sentence belong together, and what is only touched on to what was told last.
 */
export function partsOf(
  reading: Reading,
  events: readonly IncidentEvent[],
  timeOf: (event: IncidentEvent) => EventTime,
): (event: IncidentEvent) => number {
  const told: Told[] = [];
  let latest = 0;
  let decided: number | undefined;
  const model = PARTING[isTelegram(reading) ? "telegram" : "report"];
  return ({ sentence, strength }) => {
    if (sentence === decided || strength < 2) return latest;
    decided = sentence;
    const { start, end } = reading.analysis.sentences[sentence]!;
    if (told.length > 0 && strikesOnlyDoer(reading, { sentence, start, end })) return latest;
    const own = events.filter((event) => event.sentence === sentence);
    if (told.length > 0 && isToll(reading, own, { start, end })) return latest;
    const here = toldIn(reading, own, timeOf);
    const odds = told.map((before, part) => partingOdds(partingSigns(reading, own, here, before, part === latest), model));
    const least = Math.min(...odds);
    latest = least < model.least ? odds.indexOf(least) : told.length;
    const before = told[latest];
    told[latest] = before === undefined ? here : toldTogether(before, here);
    return latest;
  };
}

/** "On Sunday an official put the toll at 29": the count of what was told last, on whatever day somebody gives it. */
function isToll({ analysis: { places }, harms }: Reading, events: readonly IncidentEvent[], sentence: Span): boolean {
  const isCount = ({ harm, type }: IncidentEvent) => type === undefined && harm !== undefined && harms[harm]!.lemma === TOLL;
  return events.every(isCount) && overlapping(places, sentence).every(({ role }) => role === "adjective");
}

/** Log odds that a sentence tells of another incident. */
function partingOdds(signs: PartingSigns, { weights, bias }: PartingWeights): number {
  return Object.entries(weights).reduce((sum, [name, weight]) => sum + signs[name as keyof PartingSigns] * weight, bias);
}
