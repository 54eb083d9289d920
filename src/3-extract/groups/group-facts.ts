import type { Analysis } from "../../model/analysis.ts";
import type { Span } from "../../model/span.ts";
import type { ProfileStatement } from "../../model/statement.ts";
import { toldReasons } from "../events/told-reasons.ts";

/** A fact told of "the group" or "it". */
export interface GroupFact {
  readonly aspect: ProfileStatement["value"]["aspect"];
  /** The name that the pronoun stands for. */
  readonly actor: string;
  readonly fact: Span;
}

const IT = "(?:[Tt]he group|[Ii]t|[Tt]he movement|[Tt]he organi[sz]ation|[Tt]he militia)";
/** The subject that opens a sentence; "it" within one may be anything. */
const OPENING = "^(?:It|(?:The|This) (?:group|movement|organi[sz]ation|militia))(?:,? (?:which|whose|who) [^,;.]{3,80},)?";
const GROUPS_OWN = "(?:its|the group['’]s|the movement['’]s|the organi[sz]ation['’]s)";
const COUNT =
  "(?:(?:about|some|around|up to|at least|an estimated|more than|nearly|between|from) )?(?:[\\d,]{2,9}|several|hundreds of|thousands of|tens of thousands of)(?: (?:and|to|or) [\\d,]{2,9})?(?: [\\w-]+){0,3} (?:fighters|members|militants|followers|men|insurgents|combatants)";
const DESIGNATED = "(?:designated|listed|banned|outlawed|proscribed|blacklisted|sanctioned)";
const PERSON = "([A-Z][\\w'’-]+(?: (?:al-)?[A-Z][\\w'’-]+){1,3})";
const NAME = "[A-Z][\\w'’-]+(?: [A-Z][\\w'’-]+){0,4}";
/** The rest of a sentence: the full stop of "U.S." does not end it. */
const WORDS = "(?:[^.;]|(?<=\\b[A-Z])\\.)";
const END = "(?=,? and\\b|, (?:but|which|when)\\b|[.;]|$)";

// The first group of each pattern is the fact.
const PATTERNS: readonly (readonly [GroupFact["aspect"], RegExp])[] = [
  [
    "origin",
    new RegExp(
      `\\b${IT} (?:has [^.;]{3,80}? and )?(?:was|were) (?:first )?(?:founded|formed|established|created|set up) ((?:in|by) [^;.]{3,140}?)${END}`,
      "g",
    ),
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
  ["origin", /^(?:Founded|Formed|Created|Established|Set up|Born) ((?:in|by|as|out of) [^,.;]{3,80}), (?:the group|the movement|it)\b/g],
  ["origin", new RegExp(`${OPENING} (?:grew|was born|split|broke away) ((?:out of|from|in|as) [^;.]{3,140}?)${END}`, "g")],
  ["alias", /\b[Tt]he group, whose name (?:\w+ )?(?:means|translates as) ["“‘']([^"”’']{3,60})/g],
  ["leader", new RegExp(`${OPENING} (?:is|was|has been) (?:now |currently )?(?:led|headed|commanded) by ${PERSON}`, "g")],
  ["strength", new RegExp(`${OPENING} (?:has|had|is (?:believed|estimated|thought|said) to have|commands|numbers|fields) (${COUNT})`, "g")],
  [
    "strength",
    new RegExp(
      `\\b(?:estimates?|believes?|says?|said|thinks?|thought|reckons?) (?:that )?(?:it|the group|the movement|the militia|the branch) (?:has|had|commands|numbers) (${COUNT})`,
      "g",
    ),
  ],
  ["strength", new RegExp(`\\b(?:puts?|estimates?) ${GROUPS_OWN} (?:strength|size|numbers|ranks) at (${COUNT})`, "g")],
  ["strength", new RegExp(`\\b[Ee]stimates of ${GROUPS_OWN} (?:strength|size|numbers) (?:range|vary|run) (${COUNT})`, "g")],
  [
    "area",
    new RegExp(
      `${OPENING} (?:operates(?= (?:in|from|across|along|around|near|on|out of|throughout|mainly|mostly|primarily|chiefly|largely)\\b)|is active|is based|is strongest|controls|holds) ([^.;]{3,100}?)(?=, (?:and|but|which|when)\\b|[.;]|$)`,
      "g",
    ),
  ],
  [
    "parent",
    new RegExp(
      `${OPENING} (?:formally |later |has |had )*(?:joined|is (?:affiliated|linked|allied) (?:with|to)|has (?:ties|links) to) ([A-Za-z-]*[A-Z][^,.;]{2,45}?)(?= in \\d{4}|[,.;]|$| and )`,
      "g",
    ),
  ],
  [
    "parent",
    new RegExp(
      `${OPENING} (?:[^.;]{3,120} and )?(?:has |had |later )?(?:pledged|swore|sworn) (?:allegiance|loyalty) to ([A-Za-z-]*[A-Z][^,.;]{2,45}?)(?= in \\d{4}|[,.;]|$| and )`,
      "g",
    ),
  ],
  ["kind", new RegExp(`\\b(${DESIGNATED} (?:it|the group)\\b[^.;]{3,80}?)${END}`, "g")],
  ["kind", new RegExp(`${OPENING} (?:is|was|has been) (${DESIGNATED} [^.;]{3,80}?)${END}`, "g")],
  [
    "aim",
    new RegExp(
      `${OPENING} (?:wants|aims|seeks|fights|is fighting|is seeking|has (?:long )?fought) ((?:to|for|an?|the|independence|autonomy)\\b[^.;]{3,100}?)${END}`,
      "g",
    ),
  ],
  [
    "aim",
    new RegExp(
      `\\b(?:the group|the movement) (?:seeks|demands) ((?:an? |the )?(?:independence|autonomy|independent|separate|state|caliphate|homeland)\\b[^.;]{3,80}?)${END}`,
      "g",
    ),
  ],
  // How a group sees those it attacks is its motive as others put it.
  ["motive", new RegExp(`((?:\\b[Tt]o|\\b[Ff]or) the (?:group|movement|militants|insurgents)\\b,? [A-Z]${WORDS}{5,160})`, "g")],
  ["motive", new RegExp(`(\\b[Ii]n the (?:group|movement|militants)['’]s? (?:telling|eyes|view|words|propaganda)\\b${WORDS}{5,160})`, "g")],
  ["motive", new RegExp(`(\\b[Tt]he (?:group|movement) (?:sees|regards|views|portrays|accuses|blames|resents)\\b${WORDS}{5,160})`, "g")],
  ["motive", new RegExp(`(\\b(?:grievances|motives?|motivation|reasons? (?:for|behind)) ${WORDS}{3,120})`, "g")],
];

/** What a sentence tells of the armed group that is spoken of: "The group was formed in 2014 by deserters" → origin. */
export function* groupFacts(analysis: Analysis, index: number, actor: string): Generator<GroupFact> {
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
