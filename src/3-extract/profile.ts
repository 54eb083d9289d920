import type { Analysis, Sentence } from "../model/analysis.ts";
import type { Span } from "../model/span.ts";
import type { DraftStatement, ProfileStatement } from "../model/statement.ts";
import { type Context, draft, type Extractor, evidence } from "./extractor.ts";
import { groupFacts } from "./group-facts.ts";

type Draft = Extract<DraftStatement, { kind: "profile" }>;
type Aspect = ProfileStatement["value"]["aspect"];

/** A group by name: up to five capitalised words, with an acronym in brackets or none. */
const GROUP = "((?:(?:the|The) )?(?:[A-Z][\\w'’-]*|al-[A-Z]\\w*)(?:[ -](?:[A-Z][\\w'’-]*|of|for|in|the|al-\\w+)){0,6}?)";
const GROUP_NOUN = "(?:group|movement|militia|organi[sz]ation|faction|party|network|army|front|gang|branch|affiliate)";

interface Pattern {
  readonly aspect: Aspect;
  /** What a sentence must hold before the pattern, which is slow, is tried. */
  readonly cue: RegExp;
  readonly pattern: RegExp;
  /** Groups of the match that hold the actor and the fact. */
  readonly actor: number;
  readonly fact: number;
}

// Each is a shape in which news introduces a group; both the name and the fact are quoted, nothing is inferred.
const PATTERNS: readonly Pattern[] = [
  { aspect: "alias", cue: /\([A-Z]/, pattern: new RegExp(`\\b${GROUP} \\(([A-Z][A-Za-z-]{1,9})\\)`, "g"), actor: 1, fact: 2 },
  {
    aspect: "alias",
    cue: /known as/,
    pattern: new RegExp(`\\b${GROUP},? (?:also|better|commonly) known as ([A-Z][\\w'’ -]{1,40}?)(?=[,.;)]|$)`, "g"),
    actor: 1,
    fact: 2,
  },
  {
    aspect: "alias",
    cue: /stands for/,
    pattern: new RegExp(`\\b${GROUP} stands for ([A-Z][\\w'’ -]{3,60}?)(?=[,.;)])`, "g"),
    actor: 1,
    fact: 2,
  },
  { aspect: "alias", cue: /, or [A-Z]/, pattern: new RegExp(`\\b${GROUP}, or ([A-Z][\\w'’ -]{1,50}?),`, "g"), actor: 1, fact: 2 },
  {
    aspect: "origin",
    cue: /roots/,
    pattern: new RegExp(`\\b${GROUP},? (?:which )?has its roots (in [^,.;]{3,60})`, "g"),
    actor: 1,
    fact: 2,
  },
  {
    aspect: "origin",
    cue: /founded|formed|established|created|set up/,
    pattern: new RegExp(
      `\\b${GROUP}(?:, which|, [^,.;]{3,60},)? (?:was|were) (founded|formed|established|created|set up) ((?:in|by) [^,.;]{3,60})`,
      "g",
    ),
    actor: 1,
    fact: 3,
  },
  {
    aspect: "origin",
    cue: /emerged|split|broke away|grew out/,
    pattern: new RegExp(`\\b${GROUP} (emerged|split|broke away|grew out) ((?:in|from|of|out of) [^,.;]{3,60})`, "g"),
    actor: 1,
    fact: 3,
  },
  {
    aspect: "parent",
    cue: /branch|offshoot|affiliate|wing|faction|arm|splinter/,
    pattern: new RegExp(
      `\\b${GROUP},? (?:is |was )?(?:an?|the) (?:regional |local |\\w+ )?(?:branch|offshoot|affiliate|wing|faction|arm|splinter) of ([^,.;]{3,50})`,
      "g",
    ),
    actor: 1,
    fact: 2,
  },
  {
    aspect: "parent",
    cue: /allegiance|loyalty/,
    pattern: new RegExp(`\\b${GROUP} (?:has )?(?:pledged|swore|sworn) (?:allegiance|loyalty) to ([^,.;]{3,50})`, "g"),
    actor: 1,
    fact: 2,
  },
  {
    aspect: "leader",
    cue: /leader|chief|founder/,
    pattern: new RegExp(`\\b${GROUP}(?:['’]s)? (?:leader|chief|founder),? ([A-Z][\\w'’-]+(?: (?:al-)?[A-Z][\\w'’-]+){1,4})`, "g"),
    actor: 1,
    fact: 2,
  },
  {
    aspect: "leader",
    cue: /(?:led|headed|commanded) by/,
    pattern: new RegExp(`\\b${GROUP},? (?:is |was )?(?:led|headed|commanded) by ([A-Z][\\w'’-]+(?: (?:al-)?[A-Z][\\w'’-]+){0,4})`, "g"),
    actor: 1,
    fact: 2,
  },
  {
    aspect: "area",
    cue: /active|operat|based/,
    pattern: new RegExp(
      `\\b${GROUP},? (?:which )?(?:is |was )?(?:active|operates|operating|based) (in (?:[A-Z][\\w-]*|the|and|of|northern|southern|eastern|western|central)(?: (?:[A-Z][\\w-]*|the|and|of|northern|southern|eastern|western|central)){0,6})`,
      "g",
    ),
    actor: 1,
    fact: 2,
  },
  {
    aspect: "aim",
    cue: /(?:wants|aims|seeks|fighting|fights) (?:to|for)/,
    pattern: new RegExp(
      `\\b${GROUP},? (?:which )?(?:wants to|aims to|seeks to|is fighting to|has been fighting to|fights to|fighting for) (?!do (?:is|was)\\b)([^.;]{5,100})`,
      "g",
    ),
    actor: 1,
    fact: 2,
  },
  {
    aspect: "strength",
    cue: /fighters|members|militants|followers/,
    pattern: new RegExp(
      `\\b${GROUP} (?:has|had|is believed to have|commands) ((?:about|some|around|up to|at least|an estimated|more than|between)? ?[\\d,]+[^.;]{0,20}(?:fighters|members|militants|followers))`,
      "g",
    ),
    actor: 1,
    fact: 2,
  },
  {
    aspect: "kind",
    cue: /group|movement|militia|organi|faction|party|network|army|front|gang|branch|affiliate/,
    pattern: new RegExp(`\\b${GROUP}, ((?:an?|the) (?:[\\w-]+(?:['’]s)? ){0,4}${GROUP_NOUN}(?: in [A-Z]\\w+)?)(?=[ ,.;])`, "g"),
    actor: 1,
    fact: 2,
  },
];

const MOTIVE =
  /\b(?:in (?:retaliation|revenge|response) (?:for|to)|to avenge|motivated by|the motive (?:was|is)|(?:was|were|been|being|became|got|so) angry (?:about|over|at)) ([^.;]{5,140})/g;

/** What the article says of the groups it names, and of why it was done: origin, leader, parent, area, aim, motive; each quoted. */
export const profile: Extractor = {
  name: "profile",
  *extract(analysis, context) {
    if (context.incidents.mentions.length === 0) return;
    const seen = new Set<string>();
    const founded = foundedInParagraph(analysis, context);
    for (const [index, sentence] of analysis.sentences.entries()) {
      for (const draft of [...facts(analysis, context, sentence), ...toldOfIt(analysis, context, index, founded)]) {
        const key = `${draft.value.aspect} ${draft.value.actor} ${draft.value.text}`.toLowerCase();
        if (seen.has(key)) continue;
        seen.add(key);
        yield draft;
      }
    }
  },
};

function* facts(analysis: Analysis, context: Context, sentence: Sentence): Generator<Draft> {
  const text = analysis.article.text.slice(sentence.start, sentence.end);
  for (const { aspect, cue, pattern, actor, fact } of PATTERNS) {
    if (!cue.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const name = match[actor]!;
      const words = match[fact]!;
      if (!isGroup(analysis, sentence, name, words, text) && !isKnownGroup(context, name)) continue;
      const start = sentence.start + match.index + match[0].lastIndexOf(words);
      yield draftOf(analysis, context, { start, end: start + words.length }, { actor: name, aspect, text: words }, undefined, sentence);
    }
  }
  for (const match of text.matchAll(MOTIVE)) {
    const start = sentence.start + match.index;
    const span = { start, end: start + match[0].length };
    const first = firstTokenIn(analysis, sentence, span);
    const incident = first === undefined ? undefined : context.incidents.at(first);
    const doer = context.attacks.find(
      (attack) =>
        analysis.tokens[attack.token]!.start >= sentence.start &&
        analysis.tokens[attack.token]!.end <= sentence.end &&
        attack.agents.length > 0,
    );
    if (incident === undefined || doer === undefined) continue;
    const agent = doer.agents[0]!;
    const holder = analysis.article.text.slice(analysis.tokens[agent.first]!.start, analysis.tokens[agent.head]!.end);
    yield draftOf(analysis, context, span, { actor: holder, aspect: "motive", text: match[0] }, incident.ref, sentence);
  }
}

/** What is told of "the group" after its name. */
function* toldOfIt(analysis: Analysis, context: Context, index: number, founded: ReadonlyMap<number, string>): Generator<Draft> {
  const sentence = analysis.sentences[index]!;
  const [main, ...more] = context.incidents.mentions.filter((mention) => mention.main);
  for (const { aspect, actor, fact } of groupFacts(analysis, context.actors, index, founded.get(paragraphOf(analysis, sentence)))) {
    const text = analysis.article.text.slice(fact.start, fact.end);
    const incident = aspect === "motive" && more.length === 0 ? main?.ref : undefined;
    yield draftOf(analysis, context, fact, { actor, aspect, text }, incident, sentence);
  }
}

/** By paragraph the group of which it tells by name how it began or what it is called; none where it tells that of two. */
function foundedInParagraph(analysis: Analysis, context: Context): ReadonlyMap<number, string> {
  const named = new Map<number, string[]>();
  for (const sentence of analysis.sentences) {
    for (const { value } of facts(analysis, context, sentence)) {
      if (value.aspect !== "origin" && value.aspect !== "alias") continue;
      const paragraph = paragraphOf(analysis, sentence);
      named.set(paragraph, [...(named.get(paragraph) ?? []), value.actor]);
    }
  }
  const keys = (names: readonly string[]) => new Set(names.map(context.actors.keyOf));
  return new Map([...named].flatMap(([paragraph, names]) => (keys(names).size === 1 ? [[paragraph, names[0]!] as const] : [])));
}

/** Where the paragraph of a sentence begins. */
function paragraphOf({ article }: Analysis, { start }: Sentence): number {
  return article.text.lastIndexOf("\n", start - 1) + 1;
}

function draftOf(
  analysis: Analysis,
  context: Context,
  span: Span,
  value: Draft["value"],
  incident: string | undefined,
  sentence: Sentence,
): Draft {
  return draft(analysis, {
    kind: "profile",
    incident,
    value,
    speaker: context.voices.speakerAt(span),
    hedged: /\b(?:reportedly|believed|allegedly|thought)\b/i.test(analysis.article.text.slice(sentence.start, span.start)),
    evidence: [evidence(analysis, { start: sentence.start, end: Math.max(sentence.end, span.end) })],
    extractor: "profile",
    rule: `"${value.actor}" with its ${value.aspect}`,
  });
}

/** A group of the table, under a name that is its alone. */
function isKnownGroup({ actors }: Context, name: string): boolean {
  const known = actors.find(name);
  return known !== undefined && /group$/.test(known.kind);
}

/** A name that is a group's: tagged so, or called a group in the sentence, or with an acronym of its own letters. */
function isGroup(analysis: Analysis, sentence: Sentence, name: string, fact: string, text: string): boolean {
  const bare = name.replace(/^the /i, "");
  if (/^[A-Z]{2,}$/.test(fact) && initialsMatch(bare, fact))
    return /\b(?:Front|State|Army|Party|Movement|Brigades?|Force|Union|Council|Organi[sz]ation|Group|Emirate|Taliban|Jihad|Liberation)\b/.test(
      bare,
    );
  const tagged = analysis.names.some(
    (one) =>
      one.kind === "group" &&
      one.start >= sentence.start &&
      one.end <= sentence.end &&
      analysis.article.text.slice(one.start, one.end).includes(bare),
  );
  return (
    tagged &&
    /\b(?:militant|insurgent|rebel|extremist|terror\w*|jihadist|separatist|armed|guerrilla|islamist|attack|fighters?|militia)\b/i.test(text)
  );
}

function initialsMatch(name: string, acronym: string): boolean {
  const initials = name
    .split(/[ -]+/)
    .filter((word) => /^[A-Z]/.test(word))
    .map((word) => word[0])
    .join("");
  return initials.startsWith(acronym[0]!) && acronym.length >= 2 && acronym.length <= initials.length + 2;
}

function firstTokenIn(analysis: Analysis, sentence: Sentence, span: Span): number | undefined {
  for (let i = sentence.first; i < sentence.last; i++) if (analysis.tokens[i]!.start >= span.start) return i;
  return undefined;
}
