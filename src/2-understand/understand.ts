import type { Analysis } from "../model/analysis.ts";
import type { Article } from "../model/article.ts";
import { findNames } from "./names/names.ts";
import { findQuantities } from "./numbers/quantities.ts";
import { findPlaces } from "./places/places.ts";
import { findSpeech } from "./speech/speech.ts";
import { type AnalysisDraft, findOrderFault, type Stage, type UnderstandResources } from "./stage.ts";
import { leadEnd } from "./syntax/lead-end.ts";
import { tagAsNews } from "./syntax/news-tags.ts";
import { OpenToken } from "./syntax/open-token.ts";
import { openHeads } from "./syntax/parser.ts";
import { dayOfWriting } from "./times/day-of-writing.ts";
import { findTimes } from "./times/times.ts";
import { understandTitle } from "./title.ts";
import { restoreCasing } from "./words/casing.ts";
import { lemmatize } from "./words/lemmas.ts";
import { cutAtLostStops } from "./words/lost-stops.ts";
import { partRunOns } from "./words/run-ons.ts";
import { findSentences } from "./words/sentences.ts";
import { type RawToken, tokenize } from "./words/tokens.ts";

export type { UnderstandResources } from "./stage.ts";

/** The way from text to analysis, in order. */
const STAGES: readonly Stage[] = [
  {
    name: "tokens and sentences",
    requires: [],
    assigns: ["tokens", "titleTokens", "sentences"],
    run({ article }) {
      const { text } = article;
      // Some pages repeat the headline at the top, without so much as a blank behind it.
      const body = article.title !== undefined && text.startsWith(article.title) ? article.title.length : 0;
      const raw = [...tokenize(text.slice(0, body)), ...tokenize(text.slice(body)).map((token) => shifted(token, body))];
      return {
        tokens: raw.map((token) => new OpenToken(token)),
        titleTokens: tokenize(article.title ?? "").map((token) => new OpenToken(token)),
        sentences: findSentences(text, raw, body),
      };
    },
  },
  {
    name: "casing",
    requires: ["tokens", "titleTokens", "sentences"],
    assigns: ["cased"],
    run(draft, { tagger }) {
      restoreCasing([...sentenceTokens(draft)], tagger.lexicon);
      return {};
    },
  },
  {
    name: "tags",
    requires: ["cased"],
    assigns: ["tags"],
    run(draft, { tagger }) {
      for (const tokens of sentenceTokens(draft)) {
        const words = tokens.map((token) => token.cased);
        // The first word behind a dateline has its capital from there: "ARLMERE, June 3 - Suspected rebels …".
        const from = leadEnd(tokens);
        const tags = from === 0 ? tagger.tag(words) : [...tagger.tag(words.slice(0, from)), ...tagger.tag(words.slice(from))];
        for (const [index, token] of tokens.entries()) token.tag = tags[index]!;
        tagAsNews(tokens);
      }
      return {};
    },
  },
  {
    name: "lost stops",
    requires: ["sentences", "tags"],
    assigns: [],
    run({ tokens, sentences }, { tagger }) {
      const cut = sentences.flatMap((sentence) => cutAtLostStops(tokens, sentence));
      // Where several stops are lost, more are: less plain beginnings count too.
      return { sentences: cut.length > sentences.length ? partRunOns(tokens, cut, tagger.lexicon) : cut };
    },
  },
  {
    name: "lemmas",
    requires: ["tags"],
    assigns: ["lemmas"],
    run(draft, { tagger }) {
      const lexicon = tagger.lexicon;
      for (const tokens of sentenceTokens(draft)) for (const token of tokens) token.lemma = lemmatize(token.lower, token.tag, lexicon);
      return {};
    },
  },
  {
    name: "heads",
    requires: ["sentences", "cased", "tags", "lemmas"],
    assigns: ["heads"],
    run(draft, { parser }) {
      if (parser !== undefined) openHeads(draft, parser);
      return {};
    },
  },
  {
    name: "times",
    requires: ["tokens", "sentences", "tags"],
    assigns: ["times"],
    run: (draft) => ({ times: findTimes(draft) }),
  },
  {
    name: "speech",
    requires: ["tokens", "sentences", "tags", "lemmas"],
    assigns: ["quotes", "attributions"],
    run: (draft) => findSpeech(draft),
  },
  {
    name: "quantities",
    requires: ["tokens", "sentences", "tags"],
    assigns: ["quantities"],
    run: (draft) => ({ quantities: findQuantities(draft) }),
  },
  {
    name: "places",
    requires: ["tokens", "titleTokens", "sentences", "cased", "tags"],
    assigns: ["places", "titlePlaces", "outletHome"],
    run: (draft, { gazetteer, tagger }) => (gazetteer === undefined ? {} : findPlaces(draft, gazetteer, tagger.lexicon)),
  },
  {
    name: "names",
    requires: ["tokens", "sentences", "tags", "lemmas", "places"],
    assigns: ["names"],
    run: (draft, { names }) => ({ names: findNames(draft, names) }),
  },
  {
    name: "title",
    requires: ["titleTokens", "titlePlaces", "tags", "lemmas"],
    assigns: ["title"],
    run: (draft, resources) => ({ title: understandTitle(draft, resources) }),
  },
];

function shifted(token: RawToken, by: number): RawToken {
  return by === 0 ? token : { start: token.start + by, end: token.end + by, text: token.text };
}

const fault = findOrderFault(STAGES);
if (fault !== undefined) throw new Error(fault);

/** What the text of an article says as language. Pure: the same article and resources give the same analysis. */
export function understand(article: Article, resources: UnderstandResources): Analysis {
  let draft: Analysis = {
    article,
    publicationDay: dayOfWriting(article),
    tokens: [],
    sentences: [],
    times: [],
    quantities: [],
    names: [],
    places: [],
    titlePlaces: [],
    outletHome: undefined,
    titleTokens: [],
    title: undefined,
    part: "text",
    quotes: [],
    attributions: [],
  };
  for (const stage of STAGES) draft = { ...draft, ...stage.run(draft, resources) };
  return draft;
}

/** The tokens of each sentence, and those of the title, for filling in. */
function* sentenceTokens(draft: AnalysisDraft): Generator<OpenToken[]> {
  // The tokens of a draft are open: the first stage made them so.
  for (const { first, last } of draft.sentences) yield draft.tokens.slice(first, last) as OpenToken[];
  if (draft.titleTokens.length > 0) yield draft.titleTokens as OpenToken[];
}
