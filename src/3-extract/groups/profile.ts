import type { Analysis, Sentence } from "../../model/analysis.ts";
import type { Span } from "../../model/span.ts";
import type { DraftStatement } from "../../model/statement.ts";
import { literal } from "../../support/literal.ts";
import { matchesOf } from "../../support/matches-of.ts";
import { type Context, draft, type Extractor, evidence } from "../extractor.ts";
import { groupOfTitle, isArmedGroup } from "../grammar/armed-groups.ts";
import { groupFacts } from "./group-facts.ts";
import { PROFILE_PATTERNS } from "./profile-patterns.ts";

type Draft = Extract<DraftStatement, { kind: "profile" }>;

/** What the article says of the groups it names: origin, leader, parent, area, aim; each quoted. */
export const profile: Extractor = {
  name: "profile",
  *extract(analysis, context) {
    if (context.incidents.mentions.length === 0) return;
    const seen = new Set<string>();
    const told = analysis.sentences.map((sentence) => [...facts(analysis, context, sentence)]);
    const founded = foundedInParagraph(analysis, context, told);
    const titled = groupOfTitle(analysis, context.actors);
    for (const [index, drafts] of told.entries()) {
      for (const draft of [
        ...drafts,
        ...toldOfIt(
          analysis,
          context,
          index,
          titled ?? founded.get(paragraphOf(analysis, analysis.sentences[index]!)) ?? groupMeant(analysis, context, index),
        ),
      ]) {
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
  for (const { aspect, cue, pattern } of PROFILE_PATTERNS) {
    if (!cue.test(text)) continue;
    for (const match of matchesOf(pattern, text)) {
      const { who: name = "", fact: words = "" } = match.groups ?? {};
      if (!isGroup(analysis, sentence, name, words, text) && !isKnownGroup(context, name)) continue;
      const start = sentence.start + match.index + match[0].lastIndexOf(words);
      yield draftOf(analysis, context, { start, end: start + words.length }, { actor: name, aspect, text: words }, undefined, sentence);
    }
  }
}

/**
 * What is told of "the group" after its name: of the one that the title names, else of the one whose beginnings the paragraph tells, else of the only one
 * named so far, where no other body was named since.
 */
function* toldOfIt(analysis: Analysis, context: Context, index: number, group: string | undefined): Generator<Draft> {
  if (group === undefined) return;
  const sentence = analysis.sentences[index]!;
  const [main, ...more] = context.incidents.mentions.filter((mention) => mention.main);
  for (const { aspect, actor, fact } of groupFacts(analysis, index, group)) {
    const text = analysis.article.text.slice(fact.start, fact.end);
    const incident = aspect === "motive" && more.length === 0 ? main?.ref : undefined;
    yield draftOf(analysis, context, fact, { actor, aspect, text }, incident, sentence);
  }
}

/** The only armed group that was named before a sentence on "the group", where no other body was named since: aid groups have members, too. */
function groupMeant({ article: { text }, names, sentences }: Analysis, { actors }: Context, index: number): string | undefined {
  const { start, end } = sentences[index]!;
  const at = text.slice(start, end).search(/\b[Tt]he (?:group|movement|militia|branch)\b/);
  if (at < 0) return undefined;
  const before = names.filter((one) => one.kind === "group" && one.end <= start + at);
  const nameOf = (one: Span) => text.slice(one.start, one.end);
  const [last, armed] = [before.at(-1), before.map(nameOf).filter((name) => isArmedGroup(name, actors))];
  if (last === undefined || nameOf(last) !== armed.at(-1) || new Set(armed.map(actors.keyOf)).size > 1) return undefined;
  return ANOTHER_GROUP.test(text.slice(last.end, start + at)) ? undefined : armed[0];
}

const ANOTHER_GROUP =
  /\b(?:aid|rights|relief|charity|monitoring|advocacy|campaign|research|civic|opposition|tribal|local|armed|rebel|militant) (?:group|organi[sz]ation|movement|militia)\b|\b(?:group|organi[sz]ation|movement|militia),? (?:called |named |the )?\p{Lu}/u;

/** By paragraph the group of which it tells by name how it began or what it is called; none where it tells that of two. `told` are the facts of each sentence. */
function foundedInParagraph(analysis: Analysis, context: Context, told: readonly (readonly Draft[])[]): ReadonlyMap<number, string> {
  const named = new Map<number, string[]>();
  for (const [index, sentence] of analysis.sentences.entries()) {
    for (const { value } of told[index]!) {
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
  if (isCalledGroup(analysis.article.text, bare)) return true;
  return (
    tagged &&
    /\b(?:militant|insurgent|rebel|extremist|terror\w*|jihadist|separatist|armed|guerrilla|islamist|attack|fighters?|militia)\b/i.test(text)
  );
}

const ARMED =
  "(?:militant|insurgent|rebel|extremist|terror\\w*|jihadist|separatist|armed|guerrilla|islamist|far-right|neo-nazi|white supremacist|criminal)";
const GROUP = "(?:group|movement|militia|organi[sz]ation|faction|network|gang|cell|cartel)";

/** Whether the text calls a name a group's, whatever it looks like: "a far-right group called National Dawn", "National Dawn, an armed movement". */
function isCalledGroup(text: string, name: string): boolean {
  const bare = literal(name);
  return new RegExp(
    `\\b${ARMED} (?:\\w+ )?${GROUP}s?,? (?:called|named|known as|calling itself) (?:the )?${bare}\\b|\\b${bare},? (?:is )?an? (?:[\\w-]+ ){0,3}${ARMED} (?:\\w+ )?${GROUP}\\b`,
  ).test(text);
}

function initialsMatch(name: string, acronym: string): boolean {
  const initials = name
    .split(/[ -]+/)
    .filter((word) => /^[A-Z]/.test(word))
    .map((word) => word[0])
    .join("");
  return initials.startsWith(acronym[0]!) && acronym.length >= 2 && acronym.length <= initials.length + 2;
}
