import type { Attribution, Quote, Token, TokenRange } from "../../model/analysis.ts";
import { contains, overlaps, type Span } from "../../model/span.ts";
import { SPEECH_VERBS } from "../english/speech-verbs.ts";
import type { AnalysisDraft } from "../stage.ts";
import { findCues } from "./cues.ts";
import { findQuoteSpans } from "./quote-marks.ts";
import type { RawAttribution } from "./segment.ts";
import { SPEAKING_PRONOUNS } from "./speaker-phrases.ts";
import { resolveSpeaker } from "./speaker-references.ts";

/** Quotations and attributions, tied to each other by index. */
export interface Speech {
  readonly quotes: readonly Quote[];
  readonly attributions: readonly Attribution[];
}

/**
 * Finds quotations and reported speech with their speakers, ordered by cue. Content covers the cue's own sentence, and a quotation as far as it goes;
 * of two attributions over the same words the one with the shorter content is the inner one.
 * "Two died, Harlow said. He said four were hurt." → Harlow: "Two died"; Harlow (at "He"): "four were hurt".
 */
export function findSpeech(draft: Pick<AnalysisDraft, "article" | "tokens" | "sentences">): Speech {
  const { tokens, sentences, article } = draft;
  const quoteSpans = findQuoteSpans(article.text, sentences);
  const attributions: Attribution[] = [];
  for (const sentence of sentences) {
    const before = attributions.length;
    for (const raw of findCues(tokens, sentence)) {
      const cue = spanOf(tokens, raw.cue);
      if (isByNobody(tokens, raw) || isToldByOther(tokens, raw, cue, quoteSpans, attributions.slice(before))) continue;
      attributions.push({
        speaker: resolveSpeaker(draft, raw.speaker, attributions, sentence.first),
        at: spanOf(tokens, raw.at ?? raw.speaker),
        cue,
        content: contentOf(tokens, raw, quoteSpans),
        distancing: raw.distancing,
        stance: raw.stance,
      });
    }
  }
  return tieQuotes(draft, quoteSpans, attributions);
}

/** "None of the witnesses could identify him": nobody tells it. */
function isByNobody(tokens: readonly Token[], { speaker: { first, last } }: RawAttribution): boolean {
  const words = tokens.slice(Math.max(0, first - 2), last).map(({ lower }) => lower);
  return words.some((word, at) => (word === "none" || word === "neither") && words[at + 1] === "of");
}

/**
 * "I think" and "he told me" in a quotation, "he hoped" in "he said he hoped": what a pronoun stands for is told by the voice around it, and is none
 * of its own. "Police told me that …" in a quotation is one more voice.
 */
function isToldByOther(
  tokens: readonly Token[],
  { speaker, at = speaker, cue, stance }: RawAttribution,
  span: Span,
  quotes: readonly Span[],
  said: readonly Attribution[],
): boolean {
  const isPronoun = at.last - at.first === 1 && SPEAKING_PRONOUNS.has(tokens[at.first]!.lower);
  if ((isPronoun || stance) && quotes.some((quote) => contains(quote, span))) return true;
  const isView = stance || SPEECH_VERBS.get(tokens[cue.first]!.lemma) === "thought";
  return isPronoun && isView && said.some(({ content }) => content.some((one) => contains(one, span)));
}

/** The spans of what is said; a quotation that begins or ends inside is taken whole. */
function contentOf(tokens: readonly Token[], raw: RawAttribution, quotes: readonly Span[]): Span[] {
  return raw.content.map((range) => {
    let span = spanOf(tokens, range);
    for (const quote of quotes) {
      if (quote.start > span.end) break;
      if (overlaps(quote, span) && !contains(quote, spanOf(tokens, raw.cue)))
        span = { start: Math.min(span.start, quote.start), end: Math.max(span.end, quote.end) };
    }
    return span;
  });
}

/** Words of a quotation that only set a word apart; they need no speaker. */
const SHORTEST_ORPHAN = 4;

/** Ties each quotation to the attribution that covers it; one without any goes on in the voice of the quotation before it in its paragraph. */
function tieQuotes(
  { article, sentences }: Pick<AnalysisDraft, "article" | "sentences">,
  spans: readonly Span[],
  attributions: Attribution[],
): Speech {
  const quotes: Quote[] = [];
  let paragraphAt = 0;
  for (const span of spans) {
    let found = innermost(attributions, span);
    const before = quotes.at(-1);
    const words = article.text.slice(span.start, span.end).split(/\s+/).length;
    while (paragraphAt + 1 < sentences.length && sentences[paragraphAt + 1]!.start <= span.start) paragraphAt++;
    const paragraph = sentences[paragraphAt]?.paragraph;
    if (
      found === undefined &&
      before?.attribution !== undefined &&
      words >= SHORTEST_ORPHAN &&
      goesOn(article.text, sentences, before, span, paragraph)
    ) {
      found = before.attribution;
      const attribution = attributions[found]!;
      attributions[found] = withContent(
        attribution,
        [...attribution.content, span].sort((one, two) => one.start - two.start),
      );
    }
    quotes.push({ attribution: found, ...span });
  }
  return { quotes: tieBackwards(article.text, quotes, attributions), attributions };
}

/** A paragraph that is all quotation and has no speaker belongs to the speaker of the quotation that opens the next paragraph. */
function tieBackwards(text: string, quotes: readonly Quote[], attributions: Attribution[]): Quote[] {
  const tied = [...quotes];
  for (let index = tied.length - 2; index >= 0; index--) {
    const quote = tied[index]!;
    const next = tied[index + 1]!;
    if (quote.attribution !== undefined || next.attribution === undefined || quote.end - quote.start < 30) continue;
    if (
      !/^\W{0,3}\n\s*\W$/u.test(text.slice(quote.end, next.start)) ||
      !/(?:^|\n)\s*\W$/u.test(text.slice(Math.max(0, quote.start - 4), quote.start))
    )
      continue;
    const attribution = attributions[next.attribution]!;
    attributions[next.attribution] = withContent(attribution, [{ start: quote.start, end: quote.end }, ...attribution.content]);
    tied[index] = { ...quote, attribution: next.attribution };
  }
  return tied;
}

/** Of the shape of all others: see CONTRIBUTING.md. */
function withContent({ speaker, at, cue, distancing, stance }: Attribution, content: readonly Span[]): Attribution {
  return { speaker, at, cue, content, distancing, stance };
}

/** Whether a quotation without a speaker goes on in the voice of the one before: in the same paragraph, or as the whole of the next one. */
function goesOn(text: string, sentences: AnalysisDraft["sentences"], before: Quote, span: Span, paragraph: number | undefined): boolean {
  const inParagraph = sentences.filter((sentence) => sentence.paragraph === paragraph);
  const start = inParagraph[0]?.start ?? span.start;
  if (before.start >= start) return true;
  const end = inParagraph.at(-1)?.end ?? span.end;
  const between = sentences.filter((sentence) => sentence.start >= before.end && sentence.end <= start).length;
  return between <= 1 && span.start - start <= 1 && end - span.end <= 2 && /^[^\p{L}]*$/u.test(text.slice(span.end, end));
}

/** The attribution with the shortest content that covers the span; the later one of two equal ones. */
function innermost(attributions: readonly Attribution[], span: Span): number | undefined {
  let best: number | undefined;
  let shortest = Number.POSITIVE_INFINITY;
  for (const [index, { content }] of attributions.entries()) {
    const covering = content.find((part) => contains(part, span));
    if (covering === undefined || covering.end - covering.start > shortest) continue;
    best = index;
    shortest = covering.end - covering.start;
  }
  return best;
}

function spanOf(tokens: readonly Token[], { first, last }: TokenRange): Span {
  return { start: tokens[first]!.start, end: tokens[last - 1]!.end };
}
