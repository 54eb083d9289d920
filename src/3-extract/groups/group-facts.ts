import type { Actors } from "../../model/actor.ts";
import type { Analysis } from "../../model/analysis.ts";
import type { Span } from "../../model/span.ts";
import type { ProfileStatement } from "../../model/statement.ts";
import { toldReasons } from "../events/told-reasons.ts";
import { groupOfTitle } from "../grammar/armed-groups.ts";

/** A fact told of "the group" or "it". */
export interface GroupFact {
  readonly aspect: ProfileStatement["value"]["aspect"];
  /** The name that the pronoun stands for. */
  readonly actor: string;
  readonly fact: Span;
}

const IT = "(?:[Tt]he group|[Ii]t|[Tt]he movement|[Tt]he organi[sz]ation|[Tt]he militia)";
const PERSON = "([A-Z][\\w'’-]+(?: (?:al-)?[A-Z][\\w'’-]+){1,3})";
const NAME = "[A-Z][\\w'’-]+(?: [A-Z][\\w'’-]+){0,4}";
/** The rest of a sentence: the full stop of "U.S." does not end it. */
const WORDS = "(?:[^.;]|(?<=\\b[A-Z])\\.)";
const END = "(?=,? and\\b|, (?:but|which|when)\\b|[.;]|$)";

// The first group of each pattern is the fact.
const PATTERNS: readonly (readonly [GroupFact["aspect"], RegExp])[] = [
  [
    "origin",
    new RegExp(`\\b${IT} (?:was|were) (?:first )?(?:founded|formed|established|created|set up) ((?:in|by) [^;.]{3,140}?)${END}`, "g"),
  ],
  ["origin", new RegExp(`\\b${IT} (?:came into being|emerged|broke away|split) ((?:in|from) [^;.]{3,140}?)${END}`, "g")],
  ["parent", new RegExp(`\\b${IT} is (?:an? |the )?(?:\\w+ )?(?:branch|offshoot|affiliate|wing|splinter|arm) of ([^,.;]{3,50})`, "g")],
  ["alias", new RegExp(`\\b${IT} (?:(?:borrowed|took|takes|gets|got) its name from|is named after) ([^;.]{3,120})`, "g")],
  ["alias", new RegExp(`\\b${IT} is also (?:called|known as) ([A-Z][^.;]{1,80})`, "g")],
  ["leader", new RegExp(`\\b${PERSON}(?:, [^,.;]{3,60},)? has (?:led|headed) (?:the group|it)\\b`, "g")],
  ["leader", new RegExp(`\\b(?:Its|The group['’]s) leader(?: is)?,? ${PERSON}`, "g")],
  ["parent", new RegExp(`\\b(${NAME}) is (?:its|the group['’]s) parent\\b`, "g")],
  ["strength", new RegExp(`\\b(${IT} has (?:grown|been growing|expanded|shrunk|weakened|lost|recovered)\\b[^.;]{0,80})`, "g")],
  [
    "strength",
    new RegExp(
      `\\b((?:(?:Since|From) \\d{4},? |[A-Z])${WORDS}{3,80} (?:have |has )?(?:worn it down|weakened it|weakened the group|driven it)\\b${WORDS}{0,60})`,
      "g",
    ),
  ],
  // How a group sees those it attacks is its motive as others put it.
  ["motive", new RegExp(`((?:\\b[Tt]o|\\b[Ff]or) the (?:group|movement|militants|insurgents)\\b,? [A-Z]${WORDS}{5,160})`, "g")],
  ["motive", new RegExp(`(\\b[Ii]n the (?:group|movement|militants)['’]s? (?:telling|eyes|view|words|propaganda)\\b${WORDS}{5,160})`, "g")],
  ["motive", new RegExp(`(\\b[Tt]he (?:group|movement) (?:sees|regards|views|portrays|accuses|blames|resents)\\b${WORDS}{5,160})`, "g")],
  ["motive", new RegExp(`(\\b(?:grievances|motives?|motivation|reasons? (?:for|behind)) ${WORDS}{3,120})`, "g")],
];

/**
 * What a sentence tells of the armed group that the article is about: "The group was formed in 2014 by deserters" → origin.
 * `founded`: the group whose beginnings the paragraph tells by name, for articles about something else.
 */
export function* groupFacts(analysis: Analysis, actors: Actors, index: number, founded: string | undefined): Generator<GroupFact> {
  const actor = groupOfTitle(analysis, actors) ?? founded;
  if (actor === undefined) return;
  const sentence = analysis.sentences[index]!;
  const text = analysis.article.text.slice(sentence.start, sentence.end);
  for (const [aspect, pattern] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const start = sentence.start + match.index + match[0].indexOf(match[1]!);
      yield { aspect, actor, fact: { start, end: start + match[1]!.length } };
    }
  }
  const reasons = toldReasons(analysis, index);
  if (reasons !== undefined) yield { aspect: "motive", actor, fact: reasons };
}
