import { type Analysis, tokensIn } from "../../model/analysis.ts";
import { holding } from "../../model/span.ts";
import { ATTACKING_VERBS, DEED_NOUNS, DEED_PHRASES, HARMING_VERBS, VICTIM_NOUNS } from "../english/deed-words.ts";
import type { Context } from "../extractor.ts";
import { joinPlaces, joinSpokesmen } from "./outline-joins.ts";
import { partsOf } from "./outline-parts.ts";
import { type Item, nameAt, phraseItems } from "./outline-phrases.ts";
import type { Party } from "./parties.ts";
import type { Phrase } from "./phrases.ts";

/**
 * A sentence with its parties, deeds and verbs of violence each as one sign, so that a wording can be matched as a row of words, without a tree:
 * "The Red Dawn has said that it carried out the attack" → "G0 said that R1 V X". Words are in lower case, signs in capitals:
 * G a group, body or state, B an office of a state that is no party by itself ("the ministry"), P a person by name, D people described, R "it" or "they", H "he" or "she", I "the group", O "its forces", Z "no group", X a deed,
 * V a verb of violence, W one in a heading, T a time. Adverbs that change nothing and "have" before a verb are left out.
 */
export interface Outline {
  readonly text: string;
  /** The party of a sign with a number: "G0". */
  party(sign: string): Party | undefined;
  /** Tokens behind a stretch of the text. */
  tokensOf(start: number, end: number): { readonly first: number; readonly last: number };
}

/** The outline of a sentence; it needs the sentence's noun phrases only. */
export function outlineOf(analysis: Analysis, context: Context, index: number): Outline {
  const items = joinSpokesmen(analysis, joinPlaces(analysis, numbered(itemsOf(analysis, context, index))));
  const starts: number[] = [];
  let text = "";
  for (const item of items) {
    if (text !== "") text += " ";
    starts.push(text.length);
    text += item.text;
  }
  const parties = new Map(items.map((item) => [item.text, item.party]));
  return {
    text,
    party: (sign) => parties.get(sign),
    tokensOf(start, end) {
      const inside = items.filter((item, at) => starts[at]! + item.text.length > start && starts[at]! < end);
      return { first: inside[0]!.first, last: inside.at(-1)!.last };
    },
  };
}

/** Each party's sign gets a number of its own. */
function numbered(items: readonly Item[]): Item[] {
  return items.map((item, index) =>
    item.text.length === 1 && /[GBPDRHIOZ]/.test(item.text) ? { ...item, text: `${item.text}${index}` } : item,
  );
}

function itemsOf(analysis: Analysis, context: Context, index: number): Item[] {
  const { first, last } = analysis.sentences[index]!;
  const phrases = context.rows[index]?.phrases ?? [];
  const inHeading = isCapitalised(analysis, first, last);
  const items: Item[] = [];
  let next = 0;
  let at = first;
  while (at < last) {
    while (next < phrases.length && phrases[next]!.last <= at) next++;
    const phrase = overName(analysis, phrases[next], last);
    if (phrase !== undefined && phrase.first <= at) {
      for (const part of partsOf(analysis, phrase, inHeading)) items.push(...phraseItems(analysis, part));
      at = phrase.last;
      continue;
    }
    const named = nameAt(analysis, at, last);
    const item = named ?? wordItem(analysis, at, last);
    if (item !== undefined) items.push(item);
    at = named?.last ?? at + 1;
  }
  return items;
}

/** "The Front for Change and Concord": of a group's name, all of it, where the phrase ends within. */
function overName({ names, tokens }: Analysis, phrase: Phrase | undefined, end: number): Phrase | undefined {
  if (phrase === undefined || phrase.isTime) return phrase;
  const name = holding(names, tokens[phrase.head]!);
  if (name?.kind !== "group" || name.end <= tokens[phrase.last - 1]!.end) return phrase;
  const { last } = tokensIn(tokens, name);
  return last <= end ? { ...phrase, last, head: last - 1, quantity: undefined } : phrase;
}

/** Every word of four letters or more begins with a capital: a heading that is told as a sentence. */
function isCapitalised({ tokens }: Analysis, first: number, last: number): boolean {
  let words = 0;
  let hasSmall = false;
  for (let at = first; at < last; at++) {
    const { text } = tokens[at]!;
    if (!/^\p{L}{4}/u.test(text)) continue;
    if (!/^\p{Lu}/u.test(text)) return false;
    words++;
    hasSmall ||= /\p{Ll}/u.test(text);
  }
  return words >= 3 && hasSmall;
}

const SILENT =
  /^(?:allegedly|reportedly|certainly|probably|likely|possibly|apparently|not|never|n['’]t|yet|nor|neither|together|out|apart|away|jointly)$/;

function wordItem(analysis: Analysis, at: number, end: number): Item | undefined {
  const text = signOfWord(analysis, at, end);
  return text === undefined ? undefined : { text, first: at, last: at + 1 };
}

function signOfWord(analysis: Analysis, at: number, end: number): string | undefined {
  const { tokens } = analysis;
  const { lower, tag } = tokens[at]!;
  if (lower === "nobody" || lower === "none" || lower === "no-one") return "Z";
  if (tag === "ADV" && !SILENT.test(lower)) return undefined;
  if (tag === "AUX" && /^(?:has|have|had)$/.test(lower) && !/^(?:may|might|could|must|would|should)$/.test(tokens[at - 1]?.lower ?? ""))
    return undefined;
  return isDeedVerb(analysis, at, end) ? "V" : lower;
}

function isDeedVerb({ article, tokens }: Analysis, at: number, end: number): boolean {
  const { lemma, tag, lower } = tokens[at]!;
  if (tag !== "VERB" && lower !== "shot" && lower !== "bombed") return false;
  const needed = DEED_PHRASES.get(lemma);
  if (needed === undefined) return HARMING_VERBS.has(lemma) || ATTACKING_VERBS.has(lemma);
  const after = article.text
    .slice(tokens[at]!.end, tokens[Math.min(end, at + 12) - 1]!.end)
    .trim()
    .toLowerCase();
  if (needed.test(after)) return true;
  // "the attack was carried out": what it needs stands before it.
  // "the attack that officials believe the army launched"
  const isRelative = tokens.slice(Math.max(0, at - 9), at).some(({ lower: word }) => word === "that" || word === "which");
  const isPassive = isRelative || [1, 2, 3].some((back) => /^(?:was|were|been|is|are)$/.test(tokens[at - back]?.lower ?? ""));
  return (
    isPassive &&
    tokens.slice(Math.max(0, at - 8), at).some(({ lemma }) => DEED_NOUNS.has(lemma) || VICTIM_NOUNS.has(lemma) || needed.test(lemma))
  );
}
