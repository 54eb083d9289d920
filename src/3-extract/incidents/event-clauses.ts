import type { Span } from "../../model/span.ts";
import type { Reading } from "../reading.ts";
import type { IncidentEvent } from "./incident-events.ts";
import { harmsAnew } from "./newcomers.ts";

/** The part of a sentence that tells of one deed: the whole sentence, unless people are counted as harmed on both sides of a word between clauses. */
export interface Clause extends Span {
  readonly sentence: number;
  /** The words that set it apart from the clause before: "while", "two days after"; `undefined` for the whole sentence and its first clause. */
  readonly border: string | undefined;
}

/** Finds the clause of an event. */
export type ClauseOf = (event: Pick<IncidentEvent, "sentence" | "token">) => Clause;

const BORDER =
  /;\s|,? (?:while|whereas) |,? and |,? (?:(?:just|only|less than|more than|about|barely) )?(?:(?:an?|one|two|three|four|five|six|seven|several|a few|some|\d+) )?(?:hours?|days?|weeks?|months?|years?) (?:after|before) /gi;

/** The clauses of an article's sentences, each sentence read when it is first asked for. */
export function eventClauses(reading: Reading): ClauseOf {
  const { tokens } = reading.analysis;
  const known = new Map<number, readonly Clause[]>();
  return ({ sentence, token }) => {
    const clauses = known.get(sentence) ?? clausesIn(reading, sentence);
    known.set(sentence, clauses);
    const at = tokens[token]!.start;
    return clauses.findLast(({ start }) => start <= at) ?? clauses[0]!;
  };
}

function clausesIn(reading: Reading, index: number): readonly Clause[] {
  const { start: begin, end } = reading.analysis.sentences[index]!;
  const whole: Clause = { sentence: index, start: begin, end, border: undefined };
  if (reading.harms.filter(({ sentence }) => sentence === index).length < 2) return [whole];
  const clauses = [whole];
  for (const match of reading.analysis.article.text.slice(begin, end).matchAll(BORDER)) {
    const start = begin + match.index;
    const before: Clause = { ...clauses.at(-1)!, end: start };
    const after: Clause = { sentence: index, start: start + match[0].length, end, border: match[0] };
    if (harmsAnew(reading, before) && harmsAnew(reading, after)) clauses.splice(-1, 1, before, after);
  }
  return clauses;
}

/** Whether an event stands in a clause. */
export function isInClause({ analysis: { tokens } }: Reading, { start, end }: Clause, { token }: Pick<IncidentEvent, "token">): boolean {
  return start <= tokens[token]!.start && tokens[token]!.start < end;
}
