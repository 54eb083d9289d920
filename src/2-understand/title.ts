import type { Analysis } from "../model/analysis.ts";
import { findNames } from "./names/names.ts";
import { findHeadlineCounts } from "./numbers/headline-counts.ts";
import { findQuantities } from "./numbers/quantities.ts";
import { findSpeech } from "./speech/speech.ts";
import type { AnalysisDraft, UnderstandResources } from "./stage.ts";
import { unfoldHeadline } from "./syntax/headline.ts";
import type { OpenToken } from "./syntax/open-token.ts";
import { openHeads } from "./syntax/parser.ts";
import { findTimes } from "./times/times.ts";
import { findSentences } from "./words/sentences.ts";

/** The title of an article as a text of its own, from the tokens and places that are known of it. Headlines leave articles out: "Man shot dead" counts one. */
export function understandTitle(draft: AnalysisDraft, { tagger, parser }: UnderstandResources): Analysis | undefined {
  const { article, publicationDay, titleTokens, titlePlaces: places = [] } = draft;
  if (article.title === undefined || titleTokens.length === 0) return undefined;
  // The tokens of a draft are still open.
  const tokens = unfoldHeadline(titleTokens as OpenToken[], tagger);
  const sentences = findSentences(article.title, tokens);
  const title = {
    article: { ...article, title: undefined, text: article.title },
    publicationDay,
    tokens,
    sentences,
    titleTokens: [],
    places,
  };
  if (parser !== undefined) openHeads(title, parser);
  const stated = findQuantities(title);
  return {
    times: findTimes(title),
    quantities: [...stated, ...findHeadlineCounts(title, stated)].sort((one, two) => one.start - two.start || two.end - one.end),
    names: findNames(title),
    titlePlaces: [],
    outletHome: undefined,
    title: undefined,
    part: "title",
    ...title,
    ...findSpeech(title),
  };
}
