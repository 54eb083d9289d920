import type { Token, TokenRange } from "../../model/analysis.ts";
import { isPersonNoun } from "../english/person-nouns.ts";
import { SPEAKING_NOUNS } from "../english/speech-verbs.ts";
import { TIME_NOUNS } from "../english/time-nouns.ts";

const NAMING = new Set(["NOUN", "PROPN", "ADJ", "NUM"]);
const QUOTE = /^["“”„«»]$|^(?:''|``)$/;
const LINKS = /^(?:of|for|from|with|in|at|to|on)$/;
const LONGEST = 14;
// Capitalised only because a sentence begins with it, though its full stop is lost: "… photo Ann Harlow Authorities say".
const OPENS_ALONE = /^(?:Authorities|Officials|Witnesses|Investigators|Prosecutors|Residents)$/;
/** Pronouns that can speak. */
export const SPEAKING_PRONOUNS: ReadonlySet<string> = new Set("he she they it we i who which that you".split(" "));

/**
 * The phrase that ends right before an index and could name a speaker: "Harvey County Sheriff T. Walton", "a spokesman for the army", "he".
 * Words between it and the verb (adverbs, "on Friday", ", 34,", ", the chief of police,") are stepped over. `undefined` where nothing there can speak.
 */
export function phraseBefore(tokens: readonly Token[], verb: number, start: number): TokenRange | undefined {
  let end = stepOverAdverbs(tokens, verb, start);
  if (end <= start) return undefined;
  if (isComma(tokens[end - 1]!)) {
    const comma = appositionStart(tokens, end - 1, start);
    end = comma ?? end - 1;
  }
  const phrase = nounPhraseBefore(tokens, end, start);
  if (phrase === undefined) return undefined;
  return publishedPhrase(tokens, phrase.first, start) ?? describedPhrase(tokens, end, phrase, start) ?? phrase;
}

/** "A charity that supports the clinic", "a woman who lives in the building": who does something speaks, and not what they do it to. */
function describedPhrase(tokens: readonly Token[], end: number, phrase: TokenRange, start: number): TokenRange | undefined {
  for (let at = end - 1; at > start && at > end - CLAUSE; at--) {
    const { lower } = tokens[at]!;
    if (isComma(tokens[at]!) || QUOTE.test(lower) || BEGINS_CLAUSE.test(lower)) return undefined;
    if (!/^(?:that|which|who)$/.test(lower)) continue;
    const verb = tokens[at + 1]!.tag === "ADV" ? tokens[at + 2] : tokens[at + 1];
    // "who" right before the verb is the speaker's own pronoun; "told them that residents said" has no noun before it.
    if (at + 1 >= end || at >= phrase.last - 1 || !isFiniteVerb(verb)) return undefined;
    return canSpeak(tokens[at - 1]!) && tokens[at - 1]!.lower !== "those" ? nounPhraseBefore(tokens, at, start) : undefined;
  }
  return undefined;
}

const BEGINS_CLAUSE = /^(?:and|but|;|:|after|as|when|while|because|before|since|where|until|if|than)$/;

function isFiniteVerb(token: Token | undefined): boolean {
  return token?.tag === "AUX" || (token?.tag === "VERB" && !token.lower.endsWith("ing"));
}

/** Tokens of a relative clause between a speaker and the verb. */
const CLAUSE = 12;

const PUBLISHED = /^(?:published|released|conducted|issued|posted|commissioned|obtained|written|produced|compiled|led|made)$/;

/** "a study published by the institute", "a poll released on Monday": the study speaks. */
function publishedPhrase(tokens: readonly Token[], at: number, start: number): TokenRange | undefined {
  if (at - 3 < start || !/^(?:by|in|on|from|for|with)$/.test(tokens[at - 1]!.lower) || !PUBLISHED.test(tokens[at - 2]!.lower))
    return undefined;
  const before = tokens[at - 3]!;
  return before.tag === "NOUN" && canSpeak(before) ? nounPhraseBefore(tokens, at - 2, start) : undefined;
}

/** From the verb back over "also", "had", "later", "on Friday", "Tuesday". */
function stepOverAdverbs(tokens: readonly Token[], verb: number, start: number): number {
  let end = verb;
  // detectives "strongly suspect" that …: the verb itself stands in quotation marks.
  if (QUOTE.test(tokens[verb + 1]?.text ?? "") && tokens.slice(Math.max(start, verb - 2), verb).some((token) => QUOTE.test(token.text))) {
    while (end > start && !QUOTE.test(tokens[end - 1]!.text)) end--;
    end--;
  }
  while (end > start) {
    const token = tokens[end - 1]!;
    if (token.tag === "AUX" || (token.tag === "ADV" && !isComma(token)) || TIME_NOUNS.has(token.lower)) end--;
    else if (/^\d{1,2}$|^\d{4}$/.test(token.text) && end - 2 >= start && TIME_NOUNS.has(tokens[end - 2]!.lower)) end--;
    else if (/^(?:on|in|late|early|has|have|had|also|'ve|'d|morning|afternoon|evening|night)$/.test(token.lower) && end < verb) end--;
    else if (/^(?:morning|afternoon|evening|night)$/.test(token.lower) && end - 2 >= start && TIME_NOUNS.has(tokens[end - 2]!.lower)) end--;
    else if (end < verb && PUBLISHED.test(token.lower) && end - 2 >= start && tokens[end - 2]!.tag === "NOUN" && canSpeak(tokens[end - 2]!))
      end--;
    else break;
  }
  return end;
}

/** The bracket that opens what a bracket closes: "Harlow (R-Orme)". */
function bracketStart(tokens: readonly Token[], close: number, start: number): number | undefined {
  for (let index = close - 1; index > Math.max(start, close - 8); index--) if (tokens[index]!.text === "(") return index;
  return undefined;
}

/** "Ken Harlow, the chief of police, said": the index of the first comma, where a name or noun stands before it. */
function appositionStart(tokens: readonly Token[], comma: number, start: number): number | undefined {
  for (let index = comma - 1; index > Math.max(start, comma - 22); index--) {
    if (QUOTE.test(tokens[index]!.text)) return undefined;
    if (!isComma(tokens[index]!)) continue;
    if (tokens[index]!.text === ")") index = bracketStart(tokens, index, start) ?? index;
    const before = tokens[index - 1]!;
    if (before.tag !== "PROPN" && !canSpeak(before)) continue;
    // ", 34, of Harwick," holds two commas more: go on to the first.
    const further = appositionStart(tokens, index, start);
    return further !== undefined && index - further < 8 && /^\d+$/.test(tokens[further + 1]?.text ?? "") ? further : index;
  }
  return undefined;
}

/** The noun phrase that ends right before an index, with what describes it; `undefined` where no noun, name or pronoun stands there. */
export function nounPhraseBefore(tokens: readonly Token[], end: number, start: number): TokenRange | undefined {
  const head = end - 1;
  if (head < start) return undefined;
  const last = tokens[head]!;
  if (SPEAKING_PRONOUNS.has(last.lower)) return { first: head, last: end };
  if (!NAMING.has(last.tag) && !canSpeak(last)) return undefined;
  let first = head;
  while (first > start && head - first < LONGEST && joinsPhrase(tokens, first - 1, start)) first--;
  if (OPENS_ALONE.test(last.text) && first < head && tokens[head - 1]!.tag === "PROPN") first = head;
  // "Nurses were sent to the quay and police said": the quay is nobody who speaks.
  if (first > start && WHERE_TO.test(tokens[first - 1]!.lower))
    first = tokens.findIndex(({ lower }, index) => index > first && index < head && lower === "and") + 1 || first;
  while (first < head && /^(?:and|of|for|,|-|–|—|'s|’s|meanwhile|but|on|in|at|to|from|with)$/.test(tokens[first]!.lower)) first++;
  return { first, last: end };
}

const WHERE_TO = /^(?:to|at|near|outside|inside|into|onto|towards?)$/;

/** Whether the token at `index` goes with the phrase behind it. */
function joinsPhrase(tokens: readonly Token[], index: number, start: number): boolean {
  const token = tokens[index]!;
  const next = tokens[index + 1]!;
  if (TIME_NOUNS.has(token.lower) && /^\p{Lu}/u.test(token.text) && !/^(?:may|march)$/.test(token.lower)) return false;
  if (next.tag === "DET" || /^(?:the|a|an|his|her|their|its)$/.test(next.lower))
    return LINKS.test(token.lower) && isLink(tokens, index, start);
  if (token.tag === "NOUN" && next.tag === "PROPN" && /[^s]s$/.test(token.lower) && /^\p{Ll}/u.test(token.text)) return false;
  if (NAMING.has(token.tag)) return !QUOTE.test(token.text);
  // "Doctors Without Borders"
  if (token.tag === "ADP" && /^\p{Lu}/u.test(token.text))
    return index > start && next.tag === "PROPN" && NAMING.has(tokens[index - 1]!.tag);
  if (/^[-–]$/.test(token.text) && stands(tokens, index)) return false;
  if (token.tag === "DET" || isOfMany(tokens, index) || /^(?:his|her|their|its|our|my|'s|’s|-|–)$/.test(token.lower)) return true;
  if (token.tag === "VERB" && /(?:ed|ing)$/.test(token.lower) && index > start && /^(?:DET|ADJ)$/.test(tokens[index - 1]!.tag)) return true;
  if (LINKS.test(token.lower)) return isLink(tokens, index, start);
  if (token.lower === "and" || token.text === "&")
    return index > start && NAMING.has(tokens[index - 1]!.tag) && NAMING.has(next.tag) && !hasCommaBefore(tokens, index, start);
  return false;
}

/** "the teachers' union": the mark right behind an s, before what is theirs. */
function isOfMany(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return tokens[index]!.tag === "PART" && before?.end === tokens[index]!.start && before.lower.endsWith("s");
}

/** "HARWICK - Harwick police", "HARWICK, Ind.– Police": a dash with space behind it ends a dateline. */
function stands(tokens: readonly Token[], index: number): boolean {
  return tokens[index]!.end < tokens[index + 1]!.start;
}

/** "a spokesman for the army", "officials in Harwick": only behind a word that can speak. */
function isLink(tokens: readonly Token[], index: number, start: number): boolean {
  if (index <= start) return false;
  const before = tokens[index - 1]!;
  if (canSpeak(before) || (before.tag === "PROPN" && tokens[index]!.lower === "of")) return true;
  // "the mayor of the nearby town of Ormay"
  return tokens[index]!.lower === "of" && SETTLEMENT.test(before.lower) && isOfOffice(tokens, index - 1, start);
}

const SETTLEMENT = /^(?:city|town|village|port|district|province|region|state|county)$/;

/** Whether "of" and somebody with an office stand before the words that lead to a noun. */
function isOfOffice(tokens: readonly Token[], noun: number, start: number): boolean {
  let at = noun - 1;
  while (at > start && /^(?:DET|ADJ)$/.test(tokens[at]!.tag)) at--;
  return at > start && tokens[at]!.lower === "of" && canSpeak(tokens[at - 1]!);
}

function hasCommaBefore(tokens: readonly Token[], index: number, start: number): boolean {
  return index - 1 > start && isComma(tokens[index - 1]!);
}

/** The phrase that begins at an index and could name a speaker: behind "according to" or "said". Ends before a comma, a verb or the word "who". */
export function phraseAfter(tokens: readonly Token[], at: number, end: number): TokenRange | undefined {
  if (at < end && TIME_NOUNS.has(tokens[at]!.lower)) return undefined;
  let last = at;
  let hasHead = false;
  while (last < end && last - at < LONGEST) {
    const token = tokens[last]!;
    const isNaming = NAMING.has(token.tag) || token.text === "&";
    if (TIME_NOUNS.has(token.lower) && hasHead && !/^(?:may|march)$/.test(token.lower)) break;
    if (isNaming || canSpeak(token)) hasHead = true;
    else if (SPEAKING_PRONOUNS.has(token.lower) || /^(?:him|her|them|me|us)$/.test(token.lower)) {
      if (hasHead || last !== at) {
        if (token.lower !== "her") break;
      } else if (token.lower !== "her" || !NAMING.has(tokens[last + 1]?.tag ?? "PUNCT")) return { first: at, last: last + 1 };
    } else if (token.tag === "DET" || isOfMany(tokens, last) || /^(?:his|their|its|'s|’s|-|–)$/.test(token.lower)) {
      if (token.tag === "DET" && hasHead && !isAfterLink(tokens, last)) break;
    } else if (LINKS.test(token.lower)) {
      if (!hasHead || last + 1 >= end || !continuesBehindLink(tokens, last, end)) break;
    } else if (token.lower === "and") {
      if (
        !hasHead ||
        last + 1 >= end ||
        !(canSpeak(tokens[last + 1]!) || tokens[last + 1]!.tag === "PROPN") ||
        tokens[last + 2]?.tag === "VERB"
      )
        break;
    } else if (!(token.tag === "VERB" && /(?:ed|ing)$/.test(token.lower) && !hasHead)) break;
    last++;
  }
  while (last > at && /^(?:and|of|for|'s|’s|-|–)$/.test(tokens[last - 1]!.lower) && !/s$/.test(tokens[last - 1]!.lower)) last--;
  return hasHead ? behindDocument(tokens, at, last) : undefined;
}

const DOCUMENT =
  /^(?:statement|tweet|report|release|email|e-mail|letter|post|message|note|account|memo|communique|bulletin|dispatch|documents?|records?|data|figures|information)$/;

/** "a later tweet from the department": the department speaks. */
function behindDocument(tokens: readonly Token[], first: number, last: number): TokenRange {
  for (let index = first + 1; index + 1 < last; index++) {
    if (/^(?:from|by)$/.test(tokens[index]!.lower) && DOCUMENT.test(tokens[index - 1]!.lower)) return { first: index + 1, last };
  }
  return { first, last };
}

function isAfterLink(tokens: readonly Token[], index: number): boolean {
  return LINKS.test(tokens[index - 1]!.lower) || tokens[index - 1]!.lower === "and";
}

/** "of" and "for" always go on; "in", "at", "from" and "with" where the word before can speak and a name or noun follows. */
function continuesBehindLink(tokens: readonly Token[], index: number, end: number): boolean {
  const link = tokens[index]!.lower;
  const next = tokens[index + 1]!;
  if (index + 1 >= end || !(NAMING.has(next.tag) || next.tag === "DET")) return false;
  if (TIME_NOUNS.has(next.lower)) return false;
  if (link === "of" || link === "for") return true;
  if (link === "from" && DOCUMENT.test(tokens[index - 1]!.lower)) return true;
  return /^(?:in|at|from|with)$/.test(link) && canSpeak(tokens[index - 1]!) && next.tag === "PROPN";
}

/** Whether a word alone can name a speaker: a name, a person, a body, a medium, a pronoun. */
export function canSpeak(token: Token): boolean {
  return (
    token.tag === "PROPN" ||
    /^\p{Lu}.*\p{Lu}/u.test(token.cased) ||
    isPersonNoun(token.lower) ||
    SPEAKING_NOUNS.has(token.lower) ||
    SPEAKING_NOUNS.has(token.lemma) ||
    /(?:ists?|ians?|ers?|ors?)$/.test(token.lower)
  );
}

/** Whether the head of a phrase can name a speaker, or what stands before its "of" or "for": "the Observatory for Human Rights". */
export function canSpeakAs(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  const link = tokens.slice(first, last).findIndex(({ lower }) => /^(?:of|for)$/.test(lower));
  return canSpeak(tokens[last - 1]!) || (link > 0 && canSpeak(tokens[first + link - 1]!));
}

/** A comma, a dash or a bracket. */
export function isComma(token: Token): boolean {
  return /^(?:,|-{1,2}|–|—|\(|\))$/.test(token.text);
}

/** A double quotation mark. */
export function isQuoteMark(token: Token): boolean {
  return QUOTE.test(token.text);
}
