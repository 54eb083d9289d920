import type { Actors } from "../../model/actor.ts";
import type { Analysis, Attribution } from "../../model/analysis.ts";
import type { Span } from "../../model/span.ts";
import { contains } from "../../model/span.ts";
import type { Speaker, SpeakerKind } from "../../model/statement.ts";
import { kindInArticle, officeOf } from "./speaker-titles.ts";

/** Finds who says what stands at a span. */
export interface Voices {
  /** The innermost attribution that covers the span; `undefined`: the outlet's own voice. */
  attributionAt(span: Span): Attribution | undefined;
  /** The speaker of that attribution. */
  speakerAt(span: Span): Speaker | undefined;
  /** What sort of voice some words name, with what the article says of that name elsewhere: "Johnson" → police. */
  kindOf(words: string): SpeakerKind;
  /** Whoever some words name, as a speaker. */
  speakerOf(words: string): Speaker;
}

/** Voices of an article, from its attributions and the table of actors. An attribution covers its own sentence; of two that cover, the smaller is the inner. */
export function voicesOf(analysis: Analysis, actors: Actors): Voices {
  const text = analysis.article.text;
  const attributionAt = (span: Span) => {
    let best: Attribution | undefined;
    let size = Number.POSITIVE_INFINITY;
    for (const attribution of analysis.attributions) {
      if (attribution.stance || contains(attribution.at, span)) continue;
      for (const content of attribution.content) {
        const length = content.end - content.start;
        if (length < size && content.start <= span.start && span.end <= content.end) {
          best = attribution;
          size = length;
        }
      }
    }
    return best;
  };
  const kinds = new Map<string, SpeakerKind>();
  const kindOf = (words: string) => {
    const known = kinds.get(words) ?? kindInArticle(analysis, actors, words);
    kinds.set(words, known);
    return known;
  };
  const speakerOf = (words: string): Speaker => {
    const office = officeOf(analysis, actors, words);
    const kind = kindOf(words);
    return office === undefined ? { words, kind } : { words, kind, office: office.title };
  };
  return {
    attributionAt,
    kindOf,
    speakerOf,
    speakerAt(span) {
      const attribution = attributionAt(span);
      if (attribution === undefined) return undefined;
      return speakerOf(text.slice(attribution.speaker.start, attribution.speaker.end));
    },
  };
}
