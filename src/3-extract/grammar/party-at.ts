import { type Analysis, tokensIn } from "../../model/analysis.ts";
import { holding, overlapping } from "../../model/span.ts";
import { GROUP_LEADS } from "../english/blame-words.ts";
import { PARTY_NOUNS } from "../english/party-words.ts";
import { type Context, spanOf } from "../extractor.ts";
import type { Grammar } from "./grammar.ts";
import { type Party, partyOf, partyOn } from "./parties.ts";
import { phraseAt } from "./patients.ts";
import type { Phrase } from "./phrases.ts";

/** What a word names as a responsible party, with the words that belong to it: "fighters" in "fighters of the Red Dawn" → "the Red Dawn". */
export function partyAt(analysis: Analysis, context: Context, grammar: Grammar, token: number): Party | undefined {
  const { tokens } = analysis;
  const isApart = grammar.dependents(token, "amod", "compound").some((one) => APART.test(tokens[one]!.lower));
  const within =
    GROUP_LEADS.has(tokens[token]!.lower) && !isApart
      ? [...grammar.after(token, /^(?:of|from)$/), ...nameBehind(analysis, token)].find((one) => namesGroup(analysis, one))
      : undefined;
  if (within !== undefined) return partyAt(analysis, context, grammar, within);
  if (isApart) {
    const from = grammar.after(token, /^(?:of|from)$/)[0];
    const whole = nounPhraseAt(analysis, context, grammar, token);
    const of = from === undefined ? undefined : nounPhraseAt(analysis, context, grammar, from);
    if (whole !== undefined && of !== undefined && of.first <= whole.last + 2) {
      const span = spanOf(analysis, { first: whole.first, last: Math.max(whole.last, of.last) });
      return partyOn(analysis, span, "group", true);
    }
  }
  if (APART_FROM.test(tokens[token]!.lower)) {
    const own = nounPhraseAt(analysis, context, grammar, token);
    const of = grammar.after(token, /^(?:of|from)$/).find((one) => namesGroup(analysis, one));
    const last = of === undefined ? own?.last : nounPhraseAt(analysis, context, grammar, of)?.last;
    const isNamed = of !== undefined || grammar.dependents(token, "compound").some((one) => namesGroup(analysis, one));
    if (own !== undefined && last !== undefined && isNamed)
      return partyOn(analysis, spanOf(analysis, { first: own.first, last: Math.max(own.last, last) }), "group", true);
  }
  const before = namedBefore(analysis, context, grammar, token);
  if (before !== undefined) return before;
  if (isDemonym(analysis, token)) return { ...tokens[token]!, words: tokens[token]!.text, kind: "name", isGroup: true };
  const phrase = nounPhraseAt(analysis, context, grammar, token);
  if (phrase === undefined || isIdlePlace(analysis, phrase) || isOutlet(analysis, phrase)) return undefined;
  // "An argument between two women escalated, and a man began firing": those who argue.
  if (tokens[phrase.first]!.lower === "between" || tokens[phrase.first - 1]?.lower === "between") return undefined;
  const party = partyOf(analysis, phrase);
  if (party === undefined || party.kind === "name") return party;
  const named = grammar.dependents(token, "appos").find((one) => tokens[one]!.tag === "PROPN");
  return named === undefined || tokens[named]!.end - party.start > 160 ? party : (nameAt(analysis, context, grammar, named) ?? party);
}

/** "blamed gunmen from the Tern Brigade": the group right behind, which the parser may hang on the verb. */
function nameBehind({ tokens, names }: Analysis, token: number): readonly number[] {
  if (!/^(?:of|from)$/.test(tokens[token + 1]?.lower ?? "")) return [];
  const next = tokens[token + 2]?.tag === "DET" ? token + 3 : token + 2;
  const name = tokens[next] && holding(names, tokens[next]);
  return name?.kind === "group" ? [tokensIn(tokens, name).last - 1] : [];
}

/** "A breakaway faction of the front", "former members of the army": others than the front and the army. */
const APART = /^(?:breakaway|splinter|dissident|renegade|rogue|former|ex|rival|offshoot|disgruntled|mutinous|sacked|dismissed)$/;

/** "dissidents of the Front", "Front dissidents": others than the Front. */
const APART_FROM = /^(?:dissidents?|defectors?|deserters?|mutineers?|renegades?)$/;

/** "Omar Vance, the student who carried out the attack": the name that the description is put behind. */
function namedBefore(analysis: Analysis, context: Context, grammar: Grammar, token: number): Party | undefined {
  const { tokens, names, article } = analysis;
  if (tokens[token + 1]?.lower !== "who") return undefined;
  const first = nounPhraseAt(analysis, context, grammar, token)?.first ?? token;
  if (first < 2 || tokens[first - 1]!.lower !== "," || !/^(?:the|an?)$/.test(tokens[first]!.lower)) return undefined;
  const name = names.find(({ kind, end }) => kind === "person" && end === tokens[first - 2]!.end);
  return name && { start: name.start, end: name.end, words: article.text.slice(name.start, name.end), kind: "name", isGroup: false };
}

function nameAt(analysis: Analysis, context: Context, grammar: Grammar, token: number): Party | undefined {
  const phrase = nounPhraseAt(analysis, context, grammar, token);
  const party = phrase === undefined || isIdlePlace(analysis, phrase) ? undefined : partyOf(analysis, phrase);
  return party?.kind === "name" ? party : undefined;
}

/** The noun phrase a word heads. Inside a longer one ("Islamic State" in "the Islamic State attack") only the words that hang on it. */
export function nounPhraseAt(analysis: Analysis, context: Context, grammar: Grammar, token: number): Phrase | undefined {
  const { tokens } = analysis;
  const row = context.rows[context.sentenceOf[token] ?? 0];
  const whole = row === undefined ? undefined : phraseAt(row, token);
  const own = subtree(analysis, grammar, token);
  const name = holding(analysis.names, tokens[token]!);
  const named = name === undefined ? own : tokensIn(tokens, name);
  let first = Math.min(own.first, named.first);
  // "whom witnesses identified": the pronoun is no part of "witnesses".
  while (first < token && /^(?:who|whom|which|that)$/.test(tokens[first]!.lower) && tokens[first]!.tag === "PRON") first++;
  const last = Math.max(own.last, named.last);
  const cut = lastBreak(analysis, Math.min(whole?.first ?? first, first), Math.max(last, whole?.head ?? 0));
  const governor = tokens[token]!.head ?? token;
  const isWhole =
    whole !== undefined &&
    (whole.head === token || whole.head === last - 1 || governor === token || governor < whole.first || governor >= whole.last);
  if (whole !== undefined && cut === undefined && isWhole)
    return { ...whole, first: Math.min(whole.first, first), last: Math.max(whole.last, last), head: Math.max(whole.head, last - 1) };
  if (tokens[token]!.tag === "PRON" && whole !== undefined) return whole;
  const place = holding(analysis.places, tokens[last - 1]!);
  return {
    first: Math.max(first, cut ?? first),
    last,
    head: last - 1,
    form: tokens[last - 1]!.tag === "PROPN" ? "name" : "bare",
    quantity: undefined,
    isTime: whole?.isTime ?? false,
    isPlace: place !== undefined && place.role !== "adjective",
  };
}

/** Where the words after a dash, a colon or a date begin: "FILE - Omar Vance", "KABUL: The Taliban", "On Friday 22 March gunmen". */
function lastBreak({ tokens, times }: Analysis, first: number, last: number): number | undefined {
  const time = times.findLast(
    ({ start, end }) => start <= tokens[first]!.start && tokens[first]!.start < end && end < tokens[last - 1]!.start,
  );
  if (time !== undefined) return tokensIn(tokens, time).last;
  for (let at = last - 1; at > first; at--)
    if (tokens[at]!.text === ":" || (/^[-–—]$/.test(tokens[at]!.text) && tokens[at]!.start > tokens[at - 1]!.end)) return at + 1;
  return undefined;
}

const INSIDE: readonly string[] = ["det", "compound", "amod", "nummod", "flat", "nmod:poss", "nmod:desc", "case"];

/** A word with what hangs on it without a gap: determiners and modifiers before it, the rest of a name after it. */
function subtree({ tokens }: Analysis, grammar: Grammar, token: number): { readonly first: number; readonly last: number } {
  let first = token;
  let last = token + 1;
  for (const one of [...grammar.dependents(token, ...INSIDE)].reverse()) {
    if (one > token || (tokens[one]!.relation === "case" && tokens[one]!.tag === "ADP")) continue;
    const part = subtree({ tokens } as Analysis, grammar, one);
    if (part.last === first) first = part.first;
  }
  for (const one of grammar.dependents(token, "flat", "compound", "case"))
    if (one === last && tokens[one]!.tag !== "ADP" && tokens[one]!.tag !== "PART") last = one + 1;
  return { first, last };
}

/** "Turkish" before "shelling" stands for the state. */
function isDemonym({ tokens, places }: Analysis, token: number): boolean {
  const { tag, start, end } = tokens[token]!;
  return tag === "ADJ" && places.some((place) => place.role === "adjective" && place.start === start && place.end === end);
}

function namesGroup(analysis: Analysis, token: number): boolean {
  const { tag, lower, start, end } = analysis.tokens[token]!;
  return PARTY_NOUNS.has(lower) || (tag === "PROPN" && holding(analysis.places, { start, end }) === undefined);
}

/** A town does nothing; a country, or the capital that stands for it, does. */
export function isIdlePlace(analysis: Analysis, phrase: Phrase): boolean {
  const head = analysis.tokens[phrase.head]!;
  // Many a group shares its name with a village.
  if (holding(analysis.names, head)?.kind === "group") return false;
  const place = holding(analysis.places, head);
  return place !== undefined && place.role !== "adjective" && place.location?.precision !== "country";
}

function isOutlet(analysis: Analysis, phrase: Phrase): boolean {
  const span = spanOf(analysis, phrase);
  return overlapping(analysis.names, span).some(({ kind }) => kind === "outlet");
}
