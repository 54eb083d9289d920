import { type Analysis, type Name, tokensIn } from "../../model/analysis.ts";
import { overlapping } from "../../model/span.ts";
import { RELATED } from "../english/person-features.ts";
import { namesPeople } from "../english/person-nouns.ts";
import { COLLECTIVES, GATHERING } from "../english/role-words.ts";
import type { Context } from "../extractor.ts";
import { isPeople, phraseAt } from "../grammar/patients.ts";
import { namePhrase, type Phrase } from "../grammar/phrases.ts";

/** The group that a description of attackers names: "Northern Front guerrillas", "members of the Northern Front". */
export function groupOf(analysis: Analysis, context: Context, agent: Phrase): Phrase | undefined {
  const { tokens } = analysis;
  const head = tokens[agent.head]!;
  const service = serviceIn(analysis, agent);
  if (service !== undefined) return service;
  if (
    head.tag === "PROPN" ||
    // "the Harwick dad": whose father he is tells of no group.
    RELATED.has(head.lower) ||
    !(namesPeople(head.lower) || COLLECTIVES.has(head.lower) || /^(?:groups?|cells?|columns?|units?)$/.test(head.lower))
  )
    return undefined;
  const inside = groupNameIn(analysis, agent.first, agent.head);
  if (inside !== undefined) return inside;
  const row = context.rows[context.sentenceOf[agent.head] ?? 0];
  const next = behindOf(tokens, agent.last);
  const after = row === undefined || next === undefined ? undefined : phraseAt(row, next);
  if (after === undefined) return undefined;
  const named = groupNameIn(analysis, after.first, after.head + 1);
  if (named !== undefined) return named;
  // "a group of rebels of the Northern Front"
  if (isPeople(tokens, after) && GATHERING.has(head.lower)) return groupOf(analysis, context, after);
  const body = tokens[after.head]!;
  return body.tag !== "PROPN" && (COLLECTIVES.has(body.lower) || /^(?:group|organization|movement)s?$/.test(body.lower))
    ? after
    : undefined;
}

/** Behind "of", "belonging to", "calling itself" and the like: the token where the group's name begins; `undefined` where none of them stands at `at`. */
function behindOf(tokens: Analysis["tokens"], at: number): number | undefined {
  const words = tokens.slice(at, at + 3).map(({ lower }) => lower);
  if (words[0] === "of" || words[0] === "from" || words[0] === "called") return at + 1;
  if (/^(?:known as|calling (?:itself|themselves))$/.test(words.slice(0, 2).join(" "))) return at + 2;
  return /^(?:belonging|linked|loyal|affiliated|allied)$/.test(words[0] ?? "") && /^(?:to|with)$/.test(words[1] ?? "") ? at + 2 : undefined;
}

/** "Air force helicopters", "an army patrol": the service whose people or machines they are. */
function serviceIn({ tokens }: Analysis, agent: Phrase): Phrase | undefined {
  if (!/^(?:helicopters?|aircraft|planes?|jets?|patrols?|troops?|units?|members?|soldiers?|agents?)$/.test(tokens[agent.head]!.lower))
    return undefined;
  for (let at = agent.head - 1; at >= agent.first; at--) {
    if (!/^(?:force|forces|army|police|navy|guard|military)$/.test(tokens[at]!.lower)) continue;
    return { first: agent.first, last: at + 1, head: at, form: "bare", quantity: undefined, isTime: false, isPlace: false };
  }
  return undefined;
}

/** The first name of a group among tokens `first` to `last` (exclusive), whole even where it goes on beyond them. */
export function groupNameIn(analysis: Analysis, first: number, last: number): Phrase | undefined {
  const { tokens } = analysis;
  if (first >= last) return undefined;
  const span = { start: tokens[first]!.start, end: tokens[last - 1]!.end };
  const name = overlapping(analysis.names, span).find((one) => namesGroup(analysis, one));
  if (name === undefined) return undefined;
  const range = tokensIn(tokens, name);
  const of = tokens.slice(range.first, range.last).findIndex(({ lower }) => lower === "of");
  // "the Army of National Unity" is an army.
  return of > 0 && name.kind === "group" ? { ...namePhrase(range), head: range.first + of - 1 } : namePhrase(range);
}

/** A name that may be an armed group's: of the kind "group", or of none that is known and of no place. */
function namesGroup(analysis: Analysis, name: Name): boolean {
  if (name.kind === "group") return true;
  return (
    name.kind === "other" &&
    !/\d/.test(analysis.article.text.slice(name.start, name.end)) &&
    overlapping(analysis.places, name).length === 0
  );
}
