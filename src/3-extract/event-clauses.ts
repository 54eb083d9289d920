import type { Span } from "../model/span.ts";
import type { IncidentEvent } from "./incident-events.ts";
import { harmsAnew } from "./newcomers.ts";
import type { Reading } from "./reading.ts";

/** The part of a sentence that tells of one deed: the whole sentence, unless people are counted as harmed on both sides of a word between clauses. */
export interface Clause extends Span {
  readonly sentence: number;
  /** The words that set it apart from the clause before: "while", "two days after"; `undefined` for the whole sentence and its first clause. */
  readonly border: string | undefined;
}

const BORDER =
  /;\s|,? (?:while|whereas) |,? and |,? (?:(?:just|only|less than|more than|about|barely) )?(?:(?:an?|one|two|three|four|five|six|seven|several|a few|some|\d+) )?(?:hours?|days?|weeks?|months?|years?) (?:after|before) /gi;

/** The clause of an event. */
export function clauseOf(reading: Reading, { sentence: index, token }: Pick<IncidentEvent, "sentence" | "token">): Clause {
  const { article, sentences, tokens } = reading.analysis;
  const { start: begin, end } = sentences[index]!;
  const at = tokens[token]!.start;
  let clause: Clause = { sentence: index, start: begin, end, border: undefined };
  for (const match of article.text.slice(begin, end).matchAll(BORDER)) {
    const start = begin + match.index;
    const before: Clause = { ...clause, end: start };
    const after: Clause = { sentence: index, start: start + match[0].length, end, border: match[0] };
    if (!harmsAnew(reading, before) || !harmsAnew(reading, after)) continue;
    if (at < start) return before;
    clause = after;
  }
  return clause;
}

/** Whether an event stands in a clause. */
export function isInClause({ analysis: { tokens } }: Reading, { start, end }: Clause, { token }: Pick<IncidentEvent, "token">): boolean {
  return start <= tokens[token]!.start && tokens[token]!.start < end;
}
