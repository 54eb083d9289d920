import { type Analysis, tokensIn } from "../../model/analysis.ts";
import { contains, overlapping, type Span } from "../../model/span.ts";
import type { EventDetail } from "../../model/statement.ts";
import type { Context } from "../extractor.ts";
import { spanOf } from "../extractor.ts";
import { nounPhraseAt } from "../grammar/party-at.ts";
import type { Phrase } from "../grammar/phrases.ts";
import { tellsOf } from "../grammar/tellers.ts";
import type { EventPlace } from "./event-statements.ts";

/** Those whom a step was taken against or about. */
export interface Concerned {
  readonly persons: readonly string[];
  readonly count: EventDetail["count"];
}

/** "Police arrested Karl Brandt and two others" → Karl Brandt, three; "the gunman was arrested" → nobody named, no number told. */
export function concernedBy(context: Context, place: EventPlace, passive: boolean, isSubject: boolean): Concerned {
  const heads = headsOf(context, place, passive || isSubject);
  const phrases = heads.flatMap((head) => nounPhraseAt(context.analysis, context, context.grammar, head) ?? []);
  const inPhrases = phrases.flatMap((phrase) => namesIn(context, place, phrase));
  const others = passive || isSubject ? namedBefore(context, place) : [];
  const persons = [...new Set([...(inPhrases.length > 0 ? inPhrases : others), ...namedBehind(context, place)])];
  return { persons, count: isWhole(context, phrases) ? countOf(context.analysis, phrases) : undefined };
}

/** The nouns that tell whom; of "the arrest of four suspects" and "made two arrests" what is counted. */
function headsOf({ analysis, grammar }: Context, { at }: EventPlace, isSubject: boolean): readonly number[] {
  const counted = analysis.tokens[at]!.tag === "NOUN" ? grammar.after(at, /^of$/).flatMap((one) => grammar.joined(one)) : [];
  if (counted.length > 0) return counted;
  return isSubject ? grammar.subjects(at) : grammar.objects(at).flatMap((one) => grammar.joined(one));
}

/** The full names of persons that a phrase holds, or that stand beside it: "a 24-year-old man, Karl Brandt,"; not whose brother it was. */
function namesIn({ analysis, grammar }: Context, { at }: EventPlace, phrase: Phrase): readonly string[] {
  const beside = grammar.dependents(phrase.head, "appos");
  return analysis.names.flatMap((name) => {
    if (
      name.kind !== "person" ||
      tellsOf(analysis, name, analysis.tokens[at]!) ||
      /^['’]s?\b/.test(analysis.article.text.slice(name.end, name.end + 2))
    )
      return [];
    const isIts = contains(spanOf(analysis, phrase), name) || beside.some((token) => contains(name, analysis.tokens[token]!));
    return isIts ? [fullName(analysis, name.sameAs)] : [];
  });
}

/** "Karl Brandt, 34, of Norvik, was charged": the name that opens a clause, over what is set between commas. */
function namedBefore({ analysis }: Context, { sentence, at }: EventPlace): readonly string[] {
  const { text } = analysis.article;
  const { start } = analysis.tokens[at]!;
  return analysis.names.flatMap((name) => {
    if (name.kind !== "person" || name.start < sentence.start || name.end > start) return [];
    const isFirst = OPENING.test(text.slice(sentence.start, name.start));
    return isFirst && SET_BETWEEN.test(text.slice(name.end, start)) ? [fullName(analysis, name.sameAs)] : [];
  });
}

/** Before a name that is what its clause is about. */
const OPENING = /(?:^|[,;:“"] |\b(?:said|says?|that|and) )(?:(?:suspect|defendant|student|driver) )?$/;
const SET_BETWEEN = /^(?:, (?!who\b|whose\b|and\b)[^,;:]{1,40}){1,3},(?: (?:was|were|is|has|had|have|been|also|later|then|now|being))* $/;

/** "Identified the gunman as Karl Brandt", "identified as Karl Brandt": the name behind "as". */
function namedBehind({ analysis }: Context, { sentence, at }: EventPlace): readonly string[] {
  const { text } = analysis.article;
  const { lower, end } = analysis.tokens[at]!;
  if (!/^(?:identified|named|names)$/.test(lower)) return [];
  return analysis.names.flatMap((name) => {
    const between = name.kind === "person" && name.start > end && name.end <= sentence.end ? text.slice(end, name.start) : undefined;
    return between !== undefined && IDENTIFIED.test(between) ? [fullName(analysis, name.sameAs)] : [];
  });
}

/** Between the word and the name: "the suspect as 24-year-old", never another verb. */
const IDENTIFIED = /^(?: [^,.;:]{0,60})? as (?:the )?(?:\d+-year-old |[\p{Ll}-]+ ){0,4}$/u;

function fullName({ names, article }: Analysis, index: number): string {
  const { start, end } = names[index]!;
  return article.text.slice(start, end).replace(/\s+/g, " ");
}

/** How many the phrases tell of together; `undefined` where one of them gives no number. */
function countOf(analysis: Analysis, phrases: readonly Phrase[]): EventDetail["count"] {
  let sum: { low: number; high: number | undefined } | undefined;
  for (const phrase of phrases) {
    const one = countIn(analysis, phrase);
    if (one === undefined) return undefined;
    sum = { low: (sum?.low ?? 0) + one.low, high: sum !== undefined && sum.high === undefined ? undefined : add(sum?.high, one.high) };
  }
  return sum;
}

/** Whether no more people are joined to the phrases than they tell of: "arrested Karl Brandt, 34, and two others". */
function isWhole({ analysis }: Context, phrases: readonly Phrase[]): boolean {
  const { tokens } = analysis;
  const [first, last] = [Math.min(...phrases.map((one) => one.first)), Math.max(...phrases.map((one) => one.last))];
  if (phrases.length === 0 || JOINING.test(tokens[first - 1]?.lower ?? "")) return false;
  const behind = ADDED.exec(analysis.article.text.slice(tokens[last - 1]!.end, tokens[last - 1]!.end + 60));
  if (behind === null) return true;
  const next = tokensIn(tokens, {
    start: tokens[last - 1]!.end + behind[0].length,
    end: tokens[last - 1]!.end + behind[0].length + 1,
  }).first;
  return /^(?:VERB|AUX|ADV)$/.test(tokens[next]?.tag ?? "");
}

const JOINING = /^(?:and|or|plus|including|with)$/;
const ADDED = /^(?:, [^,.;]{1,30})?,? (?:and|or|plus|as well as|along with|together with) /;

function add(one: number | undefined, other: number | undefined): number | undefined {
  return other === undefined ? undefined : (one ?? 0) + other;
}

/** "Three men" → 3, "Karl Brandt" → 1; vague and rough numbers tell none. */
function countIn(analysis: Analysis, phrase: Phrase): { readonly low: number; readonly high: number | undefined } | undefined {
  const span = spanOf(analysis, phrase);
  const own = overlapping(analysis.quantities, span).find(
    ({ kind, number, noun }) => kind === "count" && contains(span, number) && (noun === undefined || noun === phrase.head),
  );
  if (own !== undefined) return own.vague || own.hedged || own.low === undefined ? undefined : { low: own.low, high: own.high };
  return phrase.form === "name" && names(analysis, span) ? { low: 1, high: 1 } : undefined;
}

/** Whether a phrase is the name of one person. */
function names(analysis: Analysis, span: Span): boolean {
  return overlapping(analysis.names, span).some(({ kind }) => kind === "person");
}
