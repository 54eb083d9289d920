import type { Article } from "./article.ts";
import type { Day, DayRange } from "./day.ts";
import type { Location } from "./location.ts";
import type { ArticlePart, Span } from "./span.ts";

/** Universal part-of-speech tags (universaldependencies.org/u/pos). */
export type Tag =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X";

/** A word, number or mark. */
export interface Token extends Span {
  /** As it stands in the text. */
  readonly text: string;
  /** True-cased: upper-case wire text is brought to the usual case here; ordinary text is unchanged. */
  readonly cased: string;
  /** Lower-case. */
  readonly lower: string;
  /** Lower-case base form: "killed" → "kill", "men" → "man". */
  readonly lemma: string;
  readonly tag: Tag;
  /** Index into {@link Analysis.tokens} of the governor; its own index at the root; `undefined` where the sentence is not parsed. */
  readonly head: number | undefined;
  /** Universal Dependencies relation to the head ("nsubj", "obj", "nmod:poss"); `undefined` where not parsed. */
  readonly relation: string | undefined;
}

/** Tokens `first` to `last` (exclusive) of the analysis. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** A sentence, headline, caption or list item. */
export interface Sentence extends Span, TokenRange {
  /** Index from 0. */
  readonly paragraph: number;
}

/** A time as the text states it, resolved as far as text and publication day allow. */
export interface TimeMention extends Span {
  /** `undefined` where it cannot be resolved: a bare weekday in an article without a publication day. */
  readonly range: DayRange | undefined;
  /** "18:30", 24 hours, local to the event. */
  readonly clock: string | undefined;
  readonly partOfDay: "night" | "morning" | "afternoon" | "evening" | undefined;
  /** What the words themselves state; everything else in `range` is implied. "On Tuesday" states only the weekday. */
  readonly stated: readonly ("year" | "month" | "day" | "weekday" | "relative" | "clock" | "season" | "decade")[];
  /** True for durations, ages of events ("for three days") and frequencies, which place nothing in time. */
  readonly isDuration: boolean;
  /** How far it lies from what is told beside it: "three days after the vote" → 3 days after; `undefined` where it is placed by itself. */
  readonly away: TimeDistance | undefined;
}

/** A distance in time from something told. */
export interface TimeDistance {
  readonly side: "before" | "after";
  readonly unit: "hour" | "day" | "week" | "month" | "year";
  readonly count: number;
}

/** What a stated number counts. */
export type QuantityKind =
  | "count"
  | "age"
  | "money"
  | "percent"
  | "distance"
  | "duration"
  | "clock"
  | "year"
  | "ordinal"
  | "measure"
  | "identifier"
  | "score";

/** A stated amount with its bounds: "at least 60 people" → low 60, high undefined. */
export interface Quantity extends Span {
  /** The span covers the noun phrase that carries the number: "at least 60 people", "a 14-year-old girl", "the two brothers". */
  readonly kind: QuantityKind;
  /** The number words alone: "60", "dozens", "a". */
  readonly number: Span;
  /** People, inclusive. `undefined`: open on that side. */
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** "about", "some", "nearly", "reportedly" directly at the number. */
  readonly hedged: boolean;
  /** "dozens", "scores", "several": the bounds are those of the codebook, not of the text. */
  readonly vague: boolean;
  /** Index of the token that is counted ("people"); `undefined` for a bare number ("60 were killed"). */
  readonly noun: number | undefined;
  /** True where the counted noun is a word for people ("soldiers", "dead") or for harm to one person each ("deaths", "arrests"); false for things and bare numbers. */
  readonly countsPeople: boolean;
}

/** What a name names. */
export type NameKind = "person" | "group" | "place" | "facility" | "outlet" | "other";

/** A proper name. */
export interface Name extends Span {
  readonly kind: NameKind;
  /** Index of the first name in {@link Analysis.names} that names the same ("Rhoades" → "Cherie Lash Rhoades"); its own index if it is the first. */
  readonly sameAs: number;
}

/** A place name with what the gazetteer makes of it. */
export interface PlaceMention extends Span {
  readonly name: string;
  /** "dateline": before the text proper; "adjective": "Afghan", "Russian"; "part": the containing place in "Krasnogorsk, Moscow region". */
  readonly role: "dateline" | "mention" | "adjective" | "part";
  readonly location: Location | undefined;
  /** The city that a quarter belongs to: Chicago for "Portage Park". */
  readonly city?: Location | undefined;
  /** 0 to 1. */
  readonly confidence: number;
  /** Why this reading of the name: "named after Texas, pop. 120,000". */
  readonly reason: string;
}

/** Words in quotation marks; the span leaves the marks out. */
export interface Quote extends Span {
  /** Index into {@link Analysis.attributions}, where someone is named as saying it. */
  readonly attribution: number | undefined;
}

/** Reported speech: who says (or thinks, or reports) what, by which word. */
export interface Attribution {
  /** The exact words that name the speaker, "the Investigative Committee"; for a pronoun, the words it stands for. */
  readonly speaker: Span;
  /** Where the speaker stands here; differs from `speaker` where that is a pronoun or a short form. */
  readonly at: Span;
  /** "said", "according to". */
  readonly cue: Span;
  /** What is said: one or more stretches. An attribution covers its own sentence only. */
  readonly content: readonly Span[];
  /** The cue itself doubts or distances: "claimed", "alleged". */
  readonly distancing: boolean;
  /** The cue tells a position, a wish or a finding rather than words: "criticized", "called for". What it covers is not ascribed to the speaker. */
  readonly stance: boolean;
}

/** What the text says as language. All parts are ordered by `start`. */
export interface Analysis {
  readonly article: Article;
  readonly publicationDay: Day | undefined;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly times: readonly TimeMention[];
  readonly quantities: readonly Quantity[];
  readonly names: readonly Name[];
  readonly places: readonly PlaceMention[];
  /** Places that only the title names, offsets counted in the title. */
  readonly titlePlaces: readonly PlaceMention[];
  /** The town where the outlet is known to be at home: local news mostly happens near it. */
  readonly outletHome: Location | undefined;
  readonly titleTokens: readonly Token[];
  /** The title read as a text of its own, whose `article.text` it is; `undefined` where there is none, and in the analysis of a title. */
  readonly title: Analysis | undefined;
  /** Which part of the article this is the analysis of. */
  readonly part: ArticlePart;
  readonly quotes: readonly Quote[];
  readonly attributions: readonly Attribution[];
}

/** The tokens that overlap a span, as a range; empty (`first === last`) where there are none. */
export function tokensIn(tokens: readonly Token[], span: Span): TokenRange {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= span.start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < tokens.length && tokens[last]!.start < span.end) last++;
  return { first: low, last };
}
