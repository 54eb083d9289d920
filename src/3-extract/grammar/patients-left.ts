import type { Sentence, Token } from "../../model/analysis.ts";
import { BETWEEN_SUBJECT_AND_PREDICATE, PREPOSITIONS } from "../english/grammar-words.ts";
import { HARM_WORDS } from "../english/harm-words.ts";
import { accusedSubject } from "./accused-subject.ts";
import { agesBefore } from "./ages-aside.ts";
import { apposedSubject, describedSubject, isCountedSubject, relativeSubject } from "./described-subject.ts";
import { isOfStruck, isStruckInner, prefersInner } from "./inner-phrase.ts";
import { joinedLeft } from "./joined-left.ts";
import { isReducedRelative, jumpLeft } from "./jump-left.ts";
import { isPeople, type Patient, type PhraseRow, phraseAt, type Want } from "./patients.ts";
import type { Phrase } from "./phrases.ts";

/** The people that stand before a predicate as its subject, or as what a participle describes. */
export function patientsLeft(
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
  row: PhraseRow,
  finite: boolean,
  want: Want = "people",
): Patient[] {
  const found: Patient[] = [];
  const subject = skipPredicateWords(tokens, sentence, at - 1, row);
  let i = subject;
  const crossed = finite && joins(tokens, i + 1, at);
  const isRelative = tokens[i + 1]?.lower === "who";
  const doer = finite && !isRelative ? relativeSubject(tokens, sentence, i, row) : undefined;
  if (doer !== undefined) return joinedLeft(tokens, sentence, doer, row, finite);
  const apposed = finite && !isRelative ? apposedSubject(tokens, sentence, subject, row) : undefined;
  if (apposed !== undefined) return joinedLeft(tokens, sentence, apposed, row, finite);
  const accused = finite && !isRelative ? accusedSubject(tokens, sentence, at, subject, row) : undefined;
  if (accused !== undefined) return joinedLeft(tokens, sentence, accused, row, finite);
  for (let hops = 0; hops < 7 && i >= sentence.first; hops++) {
    const phrase = phraseAt(row, i);
    if (phrase === undefined) {
      const jump = jumpLeft(tokens, sentence, i, row, found);
      if (jump === undefined) break;
      i = jump;
      continue;
    }
    if (phrase.isTime && phrase.first > sentence.first) {
      i = skipPredicateWords(tokens, sentence, phrase.first - 1, row);
      if (PREPOSITIONS.has(tokens[i]?.lower ?? "")) i--;
      // "were on Sunday evening killed"
      if (finite && hops === 0 && tokens[i]?.tag === "AUX") i = skipPredicateWords(tokens, sentence, i, row);
      continue;
    }
    // "A man who shot a guard and himself was arrested": the verb behind is said of who stands before "who".
    if (/self$/.test(tokens[phrase.head]!.lower)) {
      const who = relativeBefore(tokens, sentence, phrase.first);
      if (!finite || who === undefined) return found;
      i = skipComma(tokens, sentence, who - 1);
      continue;
    }
    // "The three women, ages 19, 20 and 27, were treated": who is so old stands before.
    const ages = agesBefore(tokens, sentence.first, phrase);
    if (ages !== undefined) {
      i = skipComma(tokens, sentence, ages - 1);
      continue;
    }
    const before = phrase.first - 1;
    // "A man whom officers shot has died": the clause is about who stands before it.
    if (
      finite &&
      before > sentence.first &&
      /^(?:who|whom)$/.test(tokens[before]!.lower) &&
      tokens.slice(phrase.last, at).some(({ tag }) => tag === "VERB")
    ) {
      i = skipComma(tokens, sentence, before - 1);
      continue;
    }
    const described = finite && hops === 0 && !hasRelative(tokens, i, at) ? describedSubject(tokens, sentence, phrase, row) : undefined;
    if (described !== undefined) return [...found, { phrase: described, part: false, coordinated: false }];
    if (
      phrase.isPlace &&
      before > sentence.first &&
      /^(?:,|and)$/.test(tokens[before]!.lower) &&
      phraseAt(row, before - 1)?.isPlace === true
    ) {
      i = before - 1;
      continue;
    }
    if (isJoinedAside(tokens, phrase, row)) {
      i = before - 1;
      continue;
    }
    const preposition = before >= sentence.first && PREPOSITIONS.has(tokens[before]!.lower) ? tokens[before]!.lower : undefined;
    // "Five children are among the 144 people killed": the count behind is the whole.
    if (
      preposition === "among" &&
      phrase.quantity !== undefined &&
      /^(?:is|are|was|were|be|being)$/.test(tokens[before - 1]?.lower ?? "")
    ) {
      const some = phraseAt(row, before - 2);
      const part = some !== undefined && some.last === before - 1 && isPeople(tokens, some) ? [some] : [];
      return [
        ...found,
        { phrase, part: false, coordinated: false },
        ...part.map((one) => ({ phrase: one, part: true, coordinated: false })),
      ];
    }
    // "a dozen friends, including the boy who was killed": the clause is about him alone.
    if (preposition === "including" && finite && /^(?:who|that)$/.test(tokens[phrase.last]?.lower ?? "") && isPeople(tokens, phrase))
      return [...found, { phrase, part: false, coordinated: false }];
    if (preposition === "including" || preposition === "among") {
      if (isPeople(tokens, phrase)) found.push({ phrase, part: true, coordinated: false });
      i = skipComma(tokens, sentence, before - 1);
      continue;
    }
    // "The toll stands at 17, with nine people in critical condition".
    if (
      preposition === "with" &&
      hops === 0 &&
      phrase.quantity !== undefined &&
      tokens[before - 1]?.lower === "," &&
      isPeople(tokens, phrase)
    )
      return [...found, { phrase, part: false, coordinated: false }];
    // "Two men suspected to be thieves were beaten to death": whom they were taken for.
    if (finite && tokens[before]?.lower === "be" && tokens[before - 1]?.lower === "to" && TAKEN_FOR.test(tokens[before - 2]?.lower ?? "")) {
      i = before - 3;
      continue;
    }
    // "a gunman disguised as a policeman killed 22": whom he looked like did nothing.
    if (tokens[before]?.lower === "as" && GUISES.test(tokens[before - 1]?.lower ?? "")) {
      i = before - 2;
      continue;
    }
    // "Twelve women looking for gold died": what they were doing, in a participle right behind them.
    const doers =
      preposition !== undefined && hops === 0 && finite && !isPeople(tokens, phrase) ? doersBehind(tokens, before - 1, row) : undefined;
    if (doers !== undefined) {
      i = doers.last - 1;
      continue;
    }
    const hung = preposition !== undefined && phraseAt(row, before - 1)?.last === before ? phraseAt(row, before - 1) : undefined;
    // "the shooting of Ana Brandt, 20, who was killed": the clause is about her.
    if (isRelative && hops < 3 && tokens[phrase.head]!.tag === "PROPN" && isPeople(tokens, phrase))
      return [...found, { phrase, part: false, coordinated: false }];
    // "the men killed by a citizen in … were buried": who stands after "by" did it.
    const doing = preposition === "by" && finite ? verbOfDoer(tokens, before) : undefined;
    if (doing !== undefined) {
      i = skipPredicateWords(tokens, sentence, doing - 1, row);
      continue;
    }
    if (hung !== undefined && hops === 0 && isStruckInner(tokens, phrase, hung, at)) return found;
    if (preposition !== undefined && hung !== undefined) {
      // "caught in a shootout between two men": they stand aside.
      if (preposition !== "between" && (prefersInner(tokens, phrase, hung) || isOfStruck(tokens, sentence, phrase, hung)))
        return [...found, ...joinedLeft(tokens, sentence, phrase, row, finite)];
      i = before - 1;
      continue;
    }
    if (preposition !== undefined && !/^(?:of|by|for|to)$/.test(preposition) && finite && hops < 6) {
      i = skipPredicateWords(tokens, sentence, before - 1, row);
      if ((crossed || isReducedRelative(tokens, sentence, i, row)) && tokens[i]?.tag === "VERB")
        i = skipPredicateWords(tokens, sentence, i - 1, row);
      continue;
    }
    // "A man was hit in the head and died": what precedes the verb before is the subject.
    if (crossed && before >= sentence.first && tokens[before]!.tag === "VERB" && !isPeople(tokens, phrase)) {
      i = skipPredicateWords(tokens, sentence, before - 1, row);
      continue;
    }
    if (want === "people" && !isPeople(tokens, phrase)) {
      const apposed = finite && found.length === 0 ? nameBetweenCommas(tokens, sentence, subject, row) : undefined;
      return apposed === undefined ? found : [{ phrase: apposed, part: false, coordinated: false }];
    }
    const joined = joinedLeft(tokens, sentence, phrase, row, finite);
    const many = finite && joined.length === 1 && found.length === 0 ? agreeing(tokens, sentence, phrase, at, row) : undefined;
    if (many !== undefined) return [{ phrase: many, part: false, coordinated: false }];
    const lead = Math.min(...joined.map((one) => one.phrase.first)) - 1;
    if (!finite || joined.length < 2 || lead <= sentence.first || tokens[lead]!.lower !== "including") return [...found, ...joined];
    const whole = skipComma(tokens, sentence, lead - 1);
    // "killed 14 people, including six guards, and 20 others were hurt": the list belongs to those before it.
    if (isOfObject(tokens, sentence, whole, row)) return [...found, { phrase, part: false, coordinated: false }];
    found.push(...joined.map((one) => ({ ...one, part: true })));
    i = whole;
  }
  return found;
}

/** "Militants on motorcycles and trucks stormed": what is joined to a thing that hangs on a preposition hangs there, too. */
function isJoinedAside(tokens: readonly Token[], phrase: Phrase, row: PhraseRow): boolean {
  if (tokens[phrase.first - 1]?.lower !== "and" || phrase.quantity !== undefined || isPeople(tokens, phrase)) return false;
  const other = phraseAt(row, phrase.first - 2);
  return (
    other?.last === phrase.first - 1 && !isPeople(tokens, other) && /^(?:on|in|aboard|with)$/.test(tokens[other.first - 1]?.lower ?? "")
  );
}

/** The counted people whom a participle follows: "twelve women" of "twelve women looking for gold". */
function doersBehind(tokens: readonly Token[], participle: number, row: PhraseRow): Phrase | undefined {
  if (tokens[participle]?.tag !== "VERB" || !/ing$/.test(tokens[participle]!.lower)) return undefined;
  const people = phraseAt(row, participle - 1);
  return people?.last === participle && people.quantity !== undefined && isPeople(tokens, people) ? people : undefined;
}

/** "The owner of a bar and grill, Ana Brandt, was shot": the name between two commas, where what stands before them is no person. */
function nameBetweenCommas(tokens: readonly Token[], sentence: Sentence, comma: number, row: PhraseRow): Phrase | undefined {
  if (tokens[comma]?.lower !== ",") return undefined;
  const name = phraseAt(row, comma - 1);
  if (name?.form !== "name" || name.last !== comma || !isPeople(tokens, name)) return undefined;
  let before = name.first - 1;
  // "Ana “Nan” Brandt"
  while (before > sentence.first && (tokens[before]!.tag === "PROPN" || /^["“”]$/.test(tokens[before]!.text))) before--;
  return tokens[before]?.lower === "," ? name : undefined;
}

/** "Four men on their way to see a friend were shot": of one nobody says "were"; the several counted before are meant. */
function agreeing(tokens: readonly Token[], sentence: Sentence, one: Phrase, at: number, row: PhraseRow): Phrase | undefined {
  const { tag, lower } = tokens[one.head]!;
  if (tokens[one.last]?.lower !== "were" || one.last >= at || tag !== "NOUN" || SEVERAL.test(lower)) return undefined;
  if (!/^(?:an?|his|her|the)$/.test(tokens[one.first]!.lower) || /^(?:and|,|but|;)$/.test(tokens[one.first - 1]?.lower ?? ""))
    return undefined;
  const before = row.phrases.findLast((other) => other.last <= one.first && isCountedSubject(tokens, sentence, other));
  return before !== undefined && SEVERAL.test(tokens[before.head]!.lower) ? before : undefined;
}

/** Who are several, by form or by meaning. */
const SEVERAL =
  /s$|(?:men|people|children|couple|family|pair|group|crowd|team|trio|number|crew|police|majority|minority|rest|handful|dozen|hundred|thousand|half|third|quarter)$/;

/** Tokens from "shot" to "by" in "shot in the head by". */
const TO_DOER = 4;

/** The participle before "by": "killed by", "shot in the head by". */
function verbOfDoer(tokens: readonly Token[], by: number): number | undefined {
  if (tokens[by - 1]?.tag === "VERB") return by - 1;
  for (let at = by - 2; at >= Math.max(0, by - TO_DOER); at--)
    if (tokens[at]!.tag === "VERB" && HARM_WORDS.get(tokens[at]!.lower)?.form === "past") return at;
  return undefined;
}

/** The "who" that opens the clause before a token. */
function relativeBefore(tokens: readonly Token[], sentence: Sentence, at: number): number | undefined {
  for (let i = at - 1; i > sentence.first; i--) if (tokens[i]!.lower === "who") return i;
  return undefined;
}

function hasRelative(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ lower }) => /^(?:who|which|that)$/.test(lower));
}

/** Whether the counted people who end there are struck by a verb before them. */
function isOfObject(tokens: readonly Token[], sentence: Sentence, at: number, row: PhraseRow): boolean {
  const whole = phraseAt(row, at);
  return whole?.quantity !== undefined && isPeople(tokens, whole) && !isCountedSubject(tokens, sentence, whole);
}

/** "and" or "then" among the words skipped: the predicate shares its subject with an earlier verb. */
function joins(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (tokens[i]!.lower === "and" || tokens[i]!.lower === "then" || tokens[i]!.lower === "later") return true;
  return false;
}

function skipPredicateWords(tokens: readonly Token[], sentence: Sentence, from: number, row: PhraseRow): number {
  let i = from;
  while (i >= sentence.first) {
    const { lower, tag } = tokens[i]!;
    const held = phraseAt(row, i);
    if (held !== undefined && held.quantity !== undefined) break;
    // "were stoned and burned to death"
    const isJoined =
      /^(?:VERB|ADJ)$/.test(tag) && tokens[i + 1]?.lower === "and" && tokens[i - 1]?.tag === "AUX" && /(?:ed|en)$/.test(lower);
    if (
      isJoined ||
      BETWEEN_SUBJECT_AND_PREDICATE.has(lower) ||
      (tag === "ADV" && held === undefined) ||
      (tag === "AUX" && held === undefined)
    )
      i--;
    else break;
  }
  return i;
}

function skipComma(tokens: readonly Token[], sentence: Sentence, at: number): number {
  return at >= sentence.first && tokens[at]!.lower === "," ? at - 1 : at;
}

const TAKEN_FOR = /^(?:suspected|believed|thought|alleged|said|feared)$/;

/** What one seems by dress or word: "disguised as a policeman". */
const GUISES = /^(?:disguised|dressed|posing|masquerading|clad|impersonating)$/;
