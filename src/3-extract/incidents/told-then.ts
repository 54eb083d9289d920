import type { Reading } from "../reading.ts";
import type { IncidentEvent } from "./incident-events.ts";

/** "Nearly 900 people died then", "Back then, 85 were killed": of the deed that the sentence before holds the news against. */
const THEN =
  /^\W*(?:back then|at that time)\b|\b(?:died|killed|dead|perished|slain|hurt|injured|wounded) then(?=[.,;]| (?:[–—-]|in|at|near|when)(?!\S))/i;

/** Whether the sentence of an event tells of "then", which is when the deed was that the text told before. */
export function isOfThen({ analysis: { article, sentences } }: Reading, event: IncidentEvent): boolean {
  const { start, end } = sentences[event.sentence]!;
  return event.sentence > 0 && THEN.test(article.text.slice(start, end));
}

/** The group of the other incident that was told last before an event, in the sentences just before. */
export function lastTold<Group extends { readonly events: readonly IncidentEvent[] }>(
  others: readonly Group[],
  event: IncidentEvent,
): Group | undefined {
  const at = ({ events }: Group) => events.at(-1)?.sentence ?? -1;
  const near = others.filter((group) => event.sentence - at(group) <= TO_THEN);
  return near.sort((one, other) => at(other) - at(one))[0];
}

/** Sentences from a deed to the one that says "then" of it. */
const TO_THEN = 2;
