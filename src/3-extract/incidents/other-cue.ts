import { phraseAt } from "../grammar/patients.ts";
import type { Reading } from "../reading.ts";
import type { IncidentEvent } from "./incident-events.ts";

/** Words that make an event another one: "an earlier attack", "in response to a shooting in which", an archive caption. */
export function otherCue(reading: Reading, event: IncidentEvent): string | undefined {
  const { tokens, sentences, article } = reading.analysis;
  const sentence = sentences[event.sentence]!;
  // "Three other protesters": some of the same crowd.
  if (CROWD.test(tokens[event.token]!.lower)) return undefined;
  if (/^\W*FILE\b/.test(article.text.slice(sentence.start, sentence.start + 8))) return "an archive caption";
  if (event.harm !== undefined) return undefined;
  const row = reading.rows[event.sentence];
  const phrase = row === undefined ? undefined : phraseAt(row, event.token);
  if (phrase === undefined || phrase.head !== event.token) return undefined;
  for (let i = phrase.first; i < event.token; i++) {
    const { lower } = tokens[i]!;
    if (
      OTHER_EVENT.has(lower) &&
      // "The most recent shooting" is the news, or one deed of it.
      !(lower === "recent" && tokens[i - 1]?.lower === "most") &&
      !(lower === "last" && /^(?:week|night|month|friday|saturday|sunday|monday|tuesday|wednesday|thursday)/.test(tokens[i + 1]!.lower))
    )
      return `"${lower} ${tokens[event.token]!.lower}"`;
  }
  const before = tokens[phrase.first - 1]?.lower ?? "";
  const after = `${tokens[phrase.last]?.lower ?? ""} ${tokens[phrase.last + 1]?.lower ?? ""}`;
  if (
    /^an?$/.test(tokens[phrase.first]!.lower) &&
    COMPARED.has(before) &&
    /^(?:in which|that|which|where|last)/.test(after) &&
    event.sentence >= 1
  )
    return `"${before} a ${tokens[event.token]!.lower} ${after}"`;
  return undefined;
}

const OTHER_EVENT = new Set("previous earlier past similar separate prior unrelated another last recent other second third".split(" "));

const CROWD = /^(?:protest(?:e|o)rs|demonstrators|rioters|looters|marchers)$/;

const COMPARED = new Set("like following since after recalled recalling resembling reminiscent to as of".split(" "));
