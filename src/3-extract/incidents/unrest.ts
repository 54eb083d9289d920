import type { Reading } from "../reading.ts";
import type { IncidentEvent } from "./incident-events.ts";
import type { EventGroup } from "./incident-groups.ts";

const POLICE = /\b(?:police|officers?|cops?|deput(?:y|ies)|troopers?|policem[ae]n)\b/i;
/** Words between unrest and the killing that it is about. */
const BECAUSE = /\b(?:after|over|following|against|since|sparked|triggered|response|protesting|demanding|because|prompted|fatal)\b/i;
/** So many words of unrest that it is told of for itself. */
const LEAST_WORDS = 3;

/**
 * Protests and riots over a killing by police are an incident of their own: from the main incident of an article about unrest,
 * what tells of the killing is set apart as background.
 */
export function setUnrestApart(reading: Reading, groups: readonly EventGroup[]): EventGroup[] {
  const main = groups.find((group) => group.main);
  if (main === undefined || !isAboutUnrest(reading, main.events)) return [...groups];
  const cause = main.events.filter((event) => tellsOfCause(reading, main.events, event));
  if (cause.length === 0 || cause.length === main.events.length) return [...groups];
  const rest = main.events.filter((event) => !cause.includes(event));
  const reason = "the killing that unrest is about";
  return groups.flatMap((group) =>
    group === main
      ? [
          { ...main, events: rest },
          { ...main, main: false, events: cause, reason, range: undefined },
        ]
      : [group],
  );
}

/** The unrest leads the title, or without a title the text, and comes up again. */
function isAboutUnrest({ analysis }: Reading, events: readonly IncidentEvent[]): boolean {
  const { titleTokens } = analysis;
  const words = events.filter((event) => event.type === "riot");
  const leads =
    titleTokens.length === 0
      ? words[0]?.sentence === 0
      : titleTokens.some((token) => /^(?:protests?|riots?|rioting|rioters|unrest|clashes|looting)$/.test(token.lower));
  return leads && words.length >= LEAST_WORDS;
}

/** A shooting or killing told with police, and behind words of unrest only as what they are about. */
function tellsOfCause({ analysis, harms }: Reading, events: readonly IncidentEvent[], event: IncidentEvent): boolean {
  if (!/^(?:shooting|police action|other)$/.test(event.type ?? "other")) return false;
  if (event.harm !== undefined && harms[event.harm]!.what === "injured") return false;
  const { start, end } = analysis.sentences[event.sentence]!;
  const { text } = analysis.article;
  if (!POLICE.test(text.slice(start, end))) return false;
  const at = analysis.tokens[event.token]!.start;
  return events
    .filter((one) => one.type === "riot" && one.sentence === event.sentence && one.token < event.token)
    .every((one) => BECAUSE.test(text.slice(analysis.tokens[one.token]!.start, at)));
}
