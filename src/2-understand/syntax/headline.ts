import { CARDINALS } from "../english/number-words.ts";
import { isPersonNoun } from "../english/person-nouns.ts";
import { lemmatize } from "../words/lemmas.ts";
import { tagMen } from "./news-tags.ts";
import { OpenToken } from "./open-token.ts";
import type { Tagger } from "./tagger.ts";

/** What happens to people in headlines without an auxiliary; "dead" and "missing" need none. */
const PARTICIPLES =
  /^(?:shot|hurt|killed|injured|wounded|stabbed|slain|murdered|gunned|grazed|arrested|detained|abducted|kidnapped|hospitali[sz]ed|evacuated|displaced|found)$/;
/** Before a participle these make it no bare one. */
const NO_SUBJECT =
  /^(?:who|that|which|to|be|is|are|was|were|been|being|get|gets|got|getting|has|have|had|he|she|they|we|i|after|of|and|or|by|&|,)$/;
const OBJECT_TAGS: ReadonlySet<string> = new Set(["DET", "NUM", "PRON", "NOUN", "PROPN", "ADJ"]);
/** What stands behind a participle without being its object. */
const NO_OBJECT =
  /^(?:dead|alive|overnight|downtown|\w+day|today|tonight|yesterday|outside|inside|near|early|late|multiple times|critically|this|last)$/;
/** Verbs in the form of a plural noun, which taggers take for one in headlines: "Bullet kills man", "Deputies identify boy". */
const HEADLINE_VERBS =
  /^(?:kills|injures|wounds|hurts|shoots|stabs|grazes|murders|slays|strikes|hits|arrests|detains|charges|seeks|names|ids|identify|identifies|leaves|claims|mourns|finds)$/;
const INSIDE: ReadonlySet<string> = new Set(["ADJ", "NOUN", "PROPN"]);
const AGE_WORD = /-olds?$/;

/**
 * A headline in whole grammar: "Man, child fatally shot in Arlmere" → "Man and child were fatally shot in Arlmere". Words put in stand between
 * two characters, those changed keep their place, so that offsets still count in the title as it is written. Tags and base forms are found anew.
 */
export function unfoldHeadline(title: readonly OpenToken[], tagger: Tagger): OpenToken[] {
  const tokens: OpenToken[] = [];
  title.forEach((token, at) => {
    if (needsAuxiliary(title, at)) tokens.push(wordAt("were", token.start, token.start));
    tokens.push(isListing(title, at) ? wordAt("and", token.start, token.end) : copyOf(token));
  });
  const tags = tagger.tag(tokens.map(({ cased }) => cased));
  for (const [index, token] of tokens.entries()) {
    token.tag = HEADLINE_VERBS.test(token.lower) && OBJECT_TAGS.has(tags[index + 1] ?? "X") ? "VERB" : tags[index]!;
  }
  tagMen(tokens);
  for (const token of tokens) token.lemma = lemmatize(token.lower, token.tag, tagger.lexicon);
  return tokens;
}

function wordAt(text: string, start: number, end: number): OpenToken {
  return new OpenToken({ start, end, text });
}

function copyOf(token: OpenToken): OpenToken {
  const copy = new OpenToken(token);
  copy.cased = token.cased;
  return copy;
}

/** A participle, or the adverb before one, that stands right behind those it is said of and takes no object: "boy | fatally shot in". */
function needsAuxiliary(title: readonly OpenToken[], at: number): boolean {
  const before = title[at - 1];
  if (before === undefined || isAdverb(before) || NO_SUBJECT.test(before.lower) || !endsSubject(before)) return false;
  let verb = at;
  while (verb < title.length && isAdverb(title[verb]!)) verb++;
  if (!PARTICIPLES.test(title[verb]?.lower ?? "")) return false;
  // "shot, killed older brother": the object of the second is that of the first.
  if (/^(?:,|and|&)$/.test(title[verb + 1]?.lower ?? "") && PARTICIPLES.test(title[verb + 2]?.lower ?? "")) verb += 2;
  const next = title[verb + 1];
  return next === undefined || NO_OBJECT.test(next.lower) || !OBJECT_TAGS.has(next.tag) || PARTICIPLES.test(next.lower);
}

function isAdverb({ lower }: OpenToken): boolean {
  return /ly$/.test(lower) && !isPersonNoun(lower) && lower !== "family";
}

function endsSubject({ tag, lower, text }: OpenToken): boolean {
  return INSIDE.has(tag) || isNumber(lower) || AGE_WORD.test(lower) || isPersonNoun(lower) || text === ",";
}

function isNumber(lower: string): boolean {
  return /^\d+$/.test(lower) || CARDINALS.has(lower);
}

/** A comma or "&" that stands for "and": before another predicate, another number of people or another person. */
function isListing(title: readonly OpenToken[], at: number): boolean {
  if (title[at]!.text === "&") return true;
  const next = title[at + 1];
  if (title[at]!.text !== "," || next === undefined || at === 0) return false;
  if (PARTICIPLES.test(next.lower) || (next.tag === "VERB" && /s$/.test(next.lower))) return !/^\d+$/.test(title[at - 1]!.lower);
  if (isNumber(next.lower)) return !/^[,)]$/.test(title[at + 2]?.text ?? ",");
  let end = at + 1;
  while (end < title.length && end < at + 5 && (INSIDE.has(title[end]!.tag) || AGE_WORD.test(title[end]!.lower))) {
    if (isPersonNoun(title[end]!.lower)) return true;
    end++;
  }
  return false;
}
