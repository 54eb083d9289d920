import { type Analysis, type Name, tokensIn } from "../../model/analysis.ts";
import { overlapping } from "../../model/span.ts";
import { MOUTHPIECES, STATE_OFFICES } from "../english/blame-words.ts";
import { ATTACKER_NOUNS, ATTACKING_VERBS, DEED_NOUNS, DEED_PHRASES, HARMING_VERBS, VICTIM_NOUNS } from "../english/deed-words.ts";
import { type Context, spanOf } from "../extractor.ts";
import { type Party, partyOf, partyOn } from "./parties.ts";
import { isIdlePlace } from "./party-at.ts";
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

interface Item {
  readonly text: string;
  readonly first: number;
  readonly last: number;
  /** Where it stands for a party. */
  readonly party?: Party | undefined;
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
  return items.map((item, index) => (/^[GBPDRHIOZ]$/.test(item.text) ? { ...item, text: `${item.text}${index}` } : item));
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
    const phrase = phrases[next];
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

/** A group that is known by name, where its words are taken for adjectives and so stand in no noun phrase. */
function nameAt(analysis: Analysis, at: number, end: number): Item | undefined {
  const { tokens } = analysis;
  const first = tokens[at]!.lower === "the" ? at + 1 : at;
  const own = first < end ? overlapping(analysis.names, tokens[first]!) : [];
  const name = own.find(({ start, kind }) => kind === "group" && start === tokens[first]!.start);
  if (name === undefined) return undefined;
  const range = { first: at, last: tokensIn(tokens, name).last };
  return { text: "G", ...range, party: partyOn(analysis, spanOf(analysis, range), "name", true) };
}

/** Verbs that a tagger takes for the head of the name before them: "Islamic State claims responsibility", "Police suspect the rebels". */
const NOUN_LIKE = /^(?:faces|claims?|suspects?|blames|blamed|accuses|accused|denies|denied|links|points)$/;

/** "Red Dawn's attack" and "Police suspect the rebels" hold more than one noun phrase; `undefined` is a word between them. */
function partsOf(analysis: Analysis, phrase: Phrase, inHeading: boolean): readonly (Phrase | number)[] {
  const { tokens } = analysis;
  for (let at = phrase.first + 1; at < phrase.last; at++) {
    const { lower, tag } = tokens[at]!;
    const before = tokens[at - 1]!;
    const isVerb =
      NOUN_LIKE.test(lower) &&
      (before.tag === "PROPN" || BODIES.test(before.lower)) &&
      !(lower.startsWith("suspect") && lower.endsWith("s"));
    // "the Sudan People's Movement": the mark is of the name.
    const isInName = analysis.names.some(({ start, end }) => start < tokens[at]!.start && tokens[at]!.end < end);
    const isPossessive = tag === "PART" && /^['’]s?$/.test(lower) && at + 1 < phrase.last && !isInName;
    if (!isVerb && !isPossessive && !(inHeading && isHeadlineDeed(analysis, at))) continue;
    const left = { ...phrase, last: at, head: at - 1, quantity: undefined };
    if (at + 1 >= phrase.last) return [left, at];
    return [left, at, ...partsOf(analysis, { ...phrase, first: at + 1, form: "bare", quantity: undefined }, inHeading)];
  }
  return [phrase];
}

/** "Taliban Attack Army School", "Orvan Fighters Strike in Kenya": behind people or a group the word is the verb. */
function isHeadlineDeed({ names, tokens }: Analysis, at: number): boolean {
  if (!HEADLINE_DEEDS.test(tokens[at]!.lower) || tokens[at + 1] === undefined || /^(?:on|kills?|leaves?)$/.test(tokens[at + 1]!.lower))
    return false;
  const before = tokens[at - 1]!;
  return (
    ATTACKER_NOUNS.has(before.lower) ||
    ARMED.test(before.lower) ||
    overlapping(names, before).some(({ kind, end }) => kind === "group" && end === before.end)
  );
}

const HEADLINE_DEEDS = /^(?:attack|strike|bomb|kill|shell|raid|storm|ambush|shoot|abduct|kidnap)s?$/;
const ARMED = /^(?:militants?|fighters?|rebels?|insurgents?|troops|soldiers|forces|jets|warplanes|police|officers)$/;

/** Every word of four letters or more begins with a capital: a heading that is told as a sentence. */
function isCapitalised({ tokens }: Analysis, first: number, last: number): boolean {
  const words = tokens.slice(first, last).filter(({ text }) => /^\p{L}{4}/u.test(text));
  return words.length >= 3 && words.every(({ text }) => /^\p{Lu}/u.test(text)) && words.some(({ text }) => /\p{Ll}/u.test(text));
}

const BODIES =
  /^(?:police|officials|authorities|investigators|detectives|prosecutors|officers|residents|witnesses|analysts|experts|forces|sources?)$/;

function phraseItems(analysis: Analysis, part: Phrase | number): Item[] {
  const { tokens } = analysis;
  if (typeof part === "number")
    return [{ text: HEADLINE_DEEDS.test(tokens[part]!.lower) ? "W" : tokens[part]!.lower, first: part, last: part + 1 }];
  const { first, last, head } = part;
  if (part.isTime) return [{ text: "T", first, last }];
  if (part.form === "pronoun") {
    const text = /^(?:it|they|we|itself|themselves)$/.test(tokens[first]!.lower)
      ? "R"
      : /^(?:he|she|i|himself|herself)$/.test(tokens[first]!.lower)
        ? "H"
        : tokens[first]!.lower;
    return [{ text, first, last, party: partyOf(analysis, part) }];
  }
  if (/^(?:no|none|neither|nobody|no-one)$/.test(tokens[first]!.lower)) return [{ text: "Z", first, last, party: wordsAs(analysis, part) }];
  const name = nameIn(analysis, part);
  const range = name === undefined ? undefined : tokensIn(tokens, name);
  if (isDeedNoun(analysis, head)) {
    const named = range === undefined || name?.kind === "place" ? undefined : { ...part, first: Math.max(first, range.first) };
    const own = named === undefined ? undefined : leading(analysis, named, named.first, Math.min(range!.last, head));
    return own === undefined ? [{ text: "X", first, last }] : [...own, { text: "X", first: own.at(-1)!.last, last }];
  }
  if (GROUP_AGAIN.test(spanText(analysis, part))) return [{ text: "I", first, last, party: partyOf(analysis, part) }];
  const own = leading(analysis, part, range?.first ?? first, last);
  if (own !== undefined) return own;
  // "The Red Dawn disclaimed responsibility" may be taken for one noun phrase.
  const group = range !== undefined && range.first <= first + 1 && range.last < last ? nameAt(analysis, first, last) : undefined;
  return group === undefined ? wordsOf(analysis, first, last) : [group, ...wordsOf(analysis, group.last, last)];
}

const GROUP_AGAIN = /^(?:the|this) (?:\w+ )?(?:group|movement|organi[sz]ation|militia|faction)$/i;

function spanText(analysis: Analysis, phrase: Phrase): string {
  const { start, end } = spanOf(analysis, phrase);
  return analysis.article.text.slice(start, end);
}

/** The sign of a party in a phrase, behind words that only say how sure it is: "suspected Red Dawn militants" → "suspected G". */
function leading(analysis: Analysis, phrase: Phrase, named: number, last: number): Item[] | undefined {
  const { tokens } = analysis;
  let first = phrase.first;
  for (let at = phrase.first; at < Math.min(last - 1, Math.max(named, phrase.first + 3)); at++)
    if (HEDGES.test(tokens[at]!.lower) || (at < named && tokens[at]!.lower.endsWith("-year-old"))) first = at + 1;
  const before = wordsOf(analysis, phrase.first, first).filter(({ text }) => !text.endsWith("-year-old"));
  const mouthpiece = mouthpieceIn(analysis, first, last);
  const end = mouthpiece ?? last;
  const inner: Phrase = { ...phrase, first, last: end, head: end - 1 };
  const party = partyOf(analysis, inner);
  if (party === undefined) {
    if (isOwnForces(analysis, inner))
      return [...before, { text: "O", first, last, party: partyOn(analysis, spanOf(analysis, inner), "group", true) }];
    if (STATE_OFFICES.has(tokens[inner.head]!.lower))
      return [...before, { text: "B", first, last, party: partyOn(analysis, spanOf(analysis, inner), "group", true) }];
    const isName = /^(?:al|el|ash|an)-\p{Lu}/u.test(tokens[inner.head]!.cased);
    if (!isName && !BODIES.test(tokens[inner.head]!.lower)) return undefined;
    const own = partyOn(analysis, spanOf(analysis, inner), isName ? "name" : "person", isName);
    return [...before, { text: isName ? "G" : "D", first, last, party: own }];
  }
  if (isIdlePlace(analysis, inner)) {
    // "Moscow denied": a town that says so is a government.
    const beside = tokens[last]?.lower === "and" && tokens[last + 1]?.tag === "PROPN" ? last + 2 : last;
    return DENIES.test(tokens[beside]?.lower ?? "") ? [...before, { text: "B", first, last, party }] : undefined;
  }
  const own = isOwnForces(analysis, inner);
  return [...before, { text: own ? "O" : signOf(analysis, party), first, last, party }];
}

const DENIES = /^(?:denied|denies|rejected|rejects|dismissed|dismisses|insisted|insists)$/;

/** "its fighters", "one of its soldiers", "its Harrow brigade"; "one of his men", as a commander has it. */
function isOwnForces({ tokens }: Analysis, { first, last }: Phrase): boolean {
  const whose = tokens.slice(first, last).findIndex(({ lower }) => /^(?:its|their|our)$/.test(lower));
  const ofLeader =
    tokens
      .slice(first, first + 2)
      .map(({ lower }) => lower)
      .join(" ") === "one of" && /^(?:his|her|my)$/.test(tokens[first + 2]?.lower ?? "");
  if (ofLeader) return tokens.slice(first + 3, last).some(({ lower }) => OWN_FORCES.test(lower));
  if (whose < 0 || (whose > 0 && !/^(?:one|two|three|some|several|many|members?|both)$/.test(tokens[first]!.lower))) return false;
  return tokens.slice(first + whose + 1, last).some(({ lower }) => OWN_FORCES.test(lower));
}

const OWN_FORCES =
  /^(?:fighters?|forces?|pilots?|crews?|personnel|officers?|policem[ae]n|agents?|troops|soldiers?|men|members?|militants?|units?|jets|warplanes|aircraft|planes|drones?|helicopters|navy|army|wing|militia|bombers?|gunm[ae]n|mujahideen|martyrs?|operatives?|infiltrators?|recruits|cells?|guerrillas|commandos|brigades?|artillery)$/;

const HEDGES = /^(?:suspected|alleged|accused|both|either|with|that|presumed|believed|unidentified)$/;

/** Where the words for whom somebody speaks end: "Taliban" in "Taliban spokesman Karim Wardak". */
function mouthpieceIn({ tokens }: Analysis, first: number, last: number): number | undefined {
  const least = /^(?:an?|the|its|their|his|her|another)$/.test(tokens[first]!.lower) ? first + 2 : first + 1;
  const title = tokens.slice(least, last).findIndex(({ lower }) => /^spokes(?:m[ae]n|wom[ae]n|person|people)$/.test(lower));
  if (title < 0) return undefined;
  let end = least + title;
  // "Red Dawn's military spokesman": for all of it.
  if (end - 1 > least && OF_OFFICE.test(tokens[end - 1]!.lower) && /^['’]s?$/.test(tokens[end - 2]!.lower)) end -= 2;
  return end;
}

const OF_OFFICE = /^(?:military|media|press|chief|main|official|operations|political)$/;

function signOf(analysis: Analysis, party: Party): "G" | "P" | "D" {
  if (party.kind === "group" || party.isGroup) return "G";
  if (party.kind !== "name") return "D";
  return overlapping(analysis.names, party).some(({ kind }) => kind === "person") ? "P" : "G";
}

/** "The Islamic State of Iraq and the Levant" is one name, wherever the list of names ends it; a faction is told with what it is of. */
function joinPlaces({ article, tokens }: Analysis, items: readonly Item[]): Item[] {
  const joined: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!;
    const isNamed = item.text.startsWith("G") && item.party?.kind === "name" && /^\p{Lu}/u.test(tokens[item.last - 1]!.cased);
    let last = at;
    const whole = isFaction(item) && items[at + 1]?.text === "of" ? items[at + 2] : undefined;
    if (whole?.party?.kind === "name" && item.party !== undefined) {
      const party = {
        ...item.party,
        end: whole.party.end,
        words: article.text.slice(item.party.start, whole.party.end),
        kind: "name" as const,
      };
      joined.push({ ...item, last: whole.last, party });
      at += 2;
      continue;
    }
    while (isNamed && /^(?:of|and)$/.test(items[last + 1]?.text ?? "") && (last > at || items[last + 1]!.text === "of")) {
      const place = items[last + 2];
      const head = place === undefined ? undefined : tokens[place.last - 1]!;
      // An article before the second place is an item of its own only where the place is no party.
      if (head === undefined || !/^\p{Lu}/u.test(head.cased) || place!.party?.kind === "group") break;
      last += 2;
    }
    if (last === at || item.party === undefined) {
      joined.push(item);
      continue;
    }
    const { end } = tokens[items[last]!.last - 1]!;
    joined.push({ ...item, last: items[last]!.last, party: { ...item.party, end, words: article.text.slice(item.party.start, end) } });
    at = last;
  }
  return joined;
}

/** "a faction of the Red Dawn": not the whole of it. */
function isFaction({ text, party }: Item): boolean {
  return /^[GD]/.test(text) && /\b(?:faction|wing|branch|splinter group|offshoot)$/i.test(party?.words ?? "");
}

/** "A spokesman for the Red Dawn, Karim Wardak," and "Karim Wardak, a spokesman for the Red Dawn," speak as the Red Dawn. */
function joinSpokesmen(analysis: Analysis, items: readonly Item[]): Item[] {
  const { tokens } = analysis;
  const joined: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!;
    const speaks = item.last > item.first && MOUTHPIECES.has(tokens[item.last - 1]!.lower) && /^spokes/.test(tokens[item.last - 1]!.lower);
    const whom = items[at + 2];
    if (!speaks || !/^(?:for|of)$/.test(items[at + 1]?.text ?? "") || whom?.party === undefined) {
      joined.push(item);
      continue;
    }
    let last = at + 2;
    let first = item.first;
    if (items[at + 3]?.text === "," && items[at + 4]?.text.startsWith("P") && items[at + 5]?.text === ",") last = at + 5;
    else if (items[at + 3]?.text.startsWith("P")) last = at + 3;
    const before = joined.at(-2);
    if (joined.at(-1)?.text === "," && before !== undefined && /^[PG]/.test(before.text)) {
      first = before.first;
      joined.splice(-2);
      if (items[last + 1]?.text === ",") last++;
    }
    joined.push({ text: whom.text, first, last: items[last]!.last, party: whom.party });
    at = last;
  }
  return joined;
}

function nameIn(analysis: Analysis, { first, last }: Phrase): Name | undefined {
  return overlapping(analysis.names, spanOf(analysis, { first, last }))[0];
}

function wordsAs(analysis: Analysis, phrase: Phrase): Party | undefined {
  if (/^(?:one|nobody|none|no-one)$/.test(analysis.tokens[phrase.head]!.lower)) return undefined;
  return partyOn(analysis, spanOf(analysis, phrase), "group", true);
}

function wordsOf({ tokens }: Analysis, first: number, last: number): Item[] {
  return tokens.slice(first, last).map(({ lower }, index) => ({ text: lower, first: first + index, last: first + index + 1 }));
}

function isDeedNoun({ tokens }: Analysis, token: number): boolean {
  const { lemma } = tokens[token]!;
  return DEED_NOUNS.has(lemma) || VICTIM_NOUNS.has(lemma) || /^(?:incident|crime|act|operation|hit|plot|atrocity|deaths?)$/.test(lemma);
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
  if (/^(?:nobody|none|no-one)$/.test(lower)) return "Z";
  if (tag === "ADV" && !SILENT.test(lower)) return undefined;
  if (tag === "AUX" && /^(?:has|have|had)$/.test(lower) && !/^(?:may|might|could|must|would|should)$/.test(tokens[at - 1]?.lower ?? ""))
    return undefined;
  return isDeedVerb(analysis, at, end) ? "V" : lower;
}

function isDeedVerb({ article, tokens }: Analysis, at: number, end: number): boolean {
  const { lemma, tag, lower } = tokens[at]!;
  if (tag !== "VERB" && !/^(?:shot|bombed)$/.test(lower)) return false;
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
