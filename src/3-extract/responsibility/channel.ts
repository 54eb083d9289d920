import { type Analysis, tokensIn } from "../../model/analysis.ts";
import type { Span } from "../../model/span.ts";
import type { Context } from "../extractor.ts";
import type { Place } from "./accusation.ts";

/** Where a claim appeared: "in a video posted on the Internet", "via its Amaq news agency". */
export function channelOf({ sentence, analysis, tokens, at }: Pick<Place, "sentence" | "analysis" | "tokens" | "at">): Span | undefined {
  const { start, end } = sentence;
  // The agency or statement tells more than the platform or page it stood on; of two the nearer one is meant.
  const rank = (span: Span) =>
    Math.abs(span.start - tokens[at]!.start) + (PLATFORM.test(analysis.article.text.slice(span.start, span.end)) ? end - start : 0);
  const text = analysis.article.text.slice(start, end);
  if (!CHANNEL_WORD.test(text)) return undefined;
  let best: Span | undefined;
  for (const match of text.matchAll(CHANNEL)) {
    const from = start + match.index + match[0].length - match[1]!.length;
    const behind = from + match[1]!.length;
    const name = NAMED.test(match[1]!) ? (NAME_BEHIND.exec(analysis.article.text.slice(behind, end))?.[0].length ?? 0) : 0;
    // "In a message on its channel, Al-Nadir said": who speaks is no name of the channel.
    const named = analysis.attributions.some(({ speaker }) => speaker.start < behind + name && behind < speaker.end) ? 0 : name;
    const span = { start: from, end: from + match[1]!.length + named };
    if (best === undefined || rank(span) < rank(best)) best = span;
  }
  return best;
}

/** Sentences behind a claim in which its maker goes on speaking. */
const GOES_ON = 2;

/** Where a claim appeared, told where its maker goes on: "The front said it was behind the attack. “…,” its spokesman said in a video." */
export function channelBehind(analysis: Analysis, { voices, sentenceOf }: Context, token: number): Span | undefined {
  const index = sentenceOf[token]!;
  for (const sentence of analysis.sentences.slice(index + 1, index + 1 + GOES_ON)) {
    const said = analysis.attributions.filter(({ cue }) => sentence.start <= cue.start && cue.end <= sentence.end);
    for (const { speaker, cue } of said) {
      if (voices.kindOf(analysis.article.text.slice(speaker.start, speaker.end)) !== "party") return undefined;
      const found = channelOf({ sentence, analysis, tokens: analysis.tokens, at: tokensIn(analysis.tokens, cue).first });
      if (found === undefined) continue;
      // "said in an audio statement": right behind the word of saying; "In an audio statement, the front said": before all else.
      const isRightBehind = found.start > cue.start && found.start - cue.end <= RIGHT_BEHIND;
      if (isRightBehind || found.start - sentence.start <= "Through ".length) return found;
    }
  }
  return undefined;
}

/** Characters: "said in ", "told reporters by ". */
const RIGHT_BEHIND = 24;

const MEDIUM =
  "(?:statement|video|recording|message|communiqu[eé]|letter|phone call|telephone call|call|e-?mail|post|tweet|audio|Twitter|Telegram|Facebook|website|site|news agency|agency|channel|newspaper|broadcaster|radio|television|media arm|media outlet|media wing|mouthpiece|magazine|media)";
const CHANNEL = new RegExp(
  `\\b(?:in|via|through|on|by|that|using) ((?:an?|the|its|their)? ?(?:[\\w’'-]+ ){0,2}?${MEDIUM}\\b(?: (?:message|statement|recording|channel|account|page|agency|call|station)\\b)?` +
    "(?: (?:posted|released|published|circulating|circulated|issued|sent|carried|distributed|broadcast)(?: (?:on|to|by|online)(?! \\w+day\\b)(?: (?:the|its|their|a))? ?(?:Radio )?[\\w-]+(?: (?:website|channel|agency|account))?| online)?" +
    "| on (?:its|their|the|a) (?:\\w+ )?(?:website|site|channel|page|account|(?:news )?agency)" +
    "| to (?:an? |the |several )?(?:[\\w-]+ ){0,2}?(?:reporters|journalists|media|newspapers?|news agenc(?:y|ies)|agency|radio station|station|broadcaster))?)",
  "gi",
);

/** Media that bear a name, and the name behind them: "its Radio Andalus", "its newspaper Al-Naba", and no day. */
const NAMED = /(?:radio(?: station)?|newspaper|agency|channel|broadcaster|arm|outlet|wing|mouthpiece|magazine|website)$/i;
const NAME_BEHIND =
  /^,? (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)(?:[Aa]l[- ])?\p{Lu}[\p{L}’'-]+(?: (?:[Aa]l[- ])?\p{Lu}[\p{L}’'-]+)*/u;

// Most sentences hold none of its words, and end here.
const CHANNEL_WORD =
  /statement|video|recording|message|communiqu|letter|call|mail|post|tweet|audio|Twitter|Telegram|Facebook|website|site|agency|channel|newspaper|broadcast|radio|television|media|mouthpiece|magazine/i;

const PLATFORM = /^(?:Twitter|Telegram|Facebook)$/i;
