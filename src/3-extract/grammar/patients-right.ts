import type { Sentence, Token } from "../../model/analysis.ts";
import { INCLUDING, PREPOSITIONS } from "../english/grammar-words.ts";
import { HARM_WORDS } from "../english/harm-words.ts";
import { isPeople, type Patient, type PhraseRow, phraseAt, type Want } from "./patients.ts";
import type { Phrase } from "./phrases.ts";

/** The people that stand after a predicate or preposition as its object, with those joined to them and those "including" names. */
export function patientsRight(
  tokens: readonly Token[],
  sentence: Sentence,
  from: number,
  row: PhraseRow,
  want: Want = "people",
): Patient[] {
  const found: Patient[] = [];
  let i = isToDeath(tokens, from) ? from + 2 : from;
  while (
    i < sentence.last &&
    // "The bomber struck as 100 people queued": a clause of its own.
    ((tokens[i]!.tag === "ADV" && !/^(?:as|when|where|while)$/.test(tokens[i]!.lower)) ||
      /^(?:up|off)$/.test(tokens[i]!.lower) ||
      (tokens[i]!.lower === "dead" && /^shoot(?:ing)?$/.test(tokens[i - 1]?.lemma ?? ""))) &&
    phraseAt(row, i) === undefined
  )
    i++;
  let part = false;
  let joins = 0;
  while (i < sentence.last && joins < 8) {
    const phrase = phraseAt(row, i);
    if (phrase === undefined || phrase.isTime || phrase.last <= i) break;
    const people = want === "anything" || isPeople(tokens, phrase);
    if (
      found.length > 0 &&
      !part &&
      ((startsClause(tokens, sentence, phrase, isInRelative(tokens, from)) && !isOfCharge(tokens, sentence, phrase, from)) ||
        HARM_WORDS.has(tokens[phrase.head]!.lower))
    )
      break;
    // "including six guards and 20 others were hurt": with those another clause begins.
    if (part && tokens[phrase.last]?.tag === "AUX" && tokens[phrase.first - 1]?.lower === "and") break;
    const inner = people && phrase.quantity !== undefined ? undefined : innerCount(tokens, sentence, phrase, row);
    const chosen = inner ?? (people ? phrase : undefined);
    if (chosen === undefined && !part) break;
    if (chosen !== undefined) found.push({ phrase: chosen, part, coordinated: false });
    const next = skipModifiers(tokens, sentence, (inner ?? phrase).last, row);
    const join = joinAfter(tokens, sentence, next);
    if (join === undefined) break;
    part ||= join.including;
    i = join.next;
    joins++;
  }
  const whole = found.filter((patient) => !patient.part).length;
  return found.map((patient) => ({ ...patient, coordinated: patient.part ? false : whole > 1 }));
}

/** "stabbing to death two guards": whom the verb strikes stands behind what it leads to. */
function isToDeath(tokens: readonly Token[], from: number): boolean {
  return tokens[from]?.lower === "to" && tokens[from + 1]?.lower === "death";
}

const QUOTE = /^(?:["“”]|''|``)$/;

/** Where the object of a verb begins: behind the quotation mark, if the verb with its adverb stands in marks of its own: the teen “accidentally shot” his friend. */
export function afterQuotedVerb(tokens: readonly Token[], at: number): number {
  const isQuoted = QUOTE.test(tokens[at + 1]?.text ?? "") && tokens.slice(Math.max(0, at - 3), at).some(({ text }) => QUOTE.test(text));
  return isQuoted ? at + 2 : at + 1;
}

function innerCount(tokens: readonly Token[], sentence: Sentence, outer: Phrase, row: PhraseRow): Phrase | undefined {
  if (tokens[outer.last]?.lower !== "of" || outer.last + 1 >= sentence.last) return undefined;
  const inner = phraseAt(row, outer.last + 1);
  return inner !== undefined && inner.quantity !== undefined && isPeople(tokens, inner) && !isPeople(tokens, outer) ? inner : undefined;
}

/** Over prepositional phrases, ages and short appositions that describe the phrase before: "five people in a car , ". */
function skipModifiers(tokens: readonly Token[], sentence: Sentence, from: number, row: PhraseRow): number {
  let i = from;
  for (let hops = 0; hops < 4 && i < sentence.last; hops++) {
    if (PREPOSITIONS.has(tokens[i]!.lower) && !INCLUDING.has(tokens[i]!.lower) && tokens[i]!.lower !== "including") {
      const phrase = phraseAt(row, i + 1);
      if (phrase === undefined || phrase.first !== i + 1) return i;
      i = phrase.last;
    } else if (
      tokens[i]!.lower === "," &&
      /^\d{1,2}$/.test(tokens[i + 1]?.text ?? "") &&
      /^(?:,|;|and|\.|-|--|–|—)$/.test(tokens[i + 2]?.lower ?? "")
    ) {
      // "Anna Brandt, 28, and": an age.
      i += 2;
    } else if (describes(tokens, i)) {
      const object = phraseAt(row, i + 1);
      i = object?.first === i + 1 && !isPeople(tokens, object) ? object.last : i + 1;
    } else if (tokens[i]!.lower === "(") {
      while (i < sentence.last && tokens[i]!.lower !== ")") i++;
      i++;
    } else break;
  }
  return i;
}

/** "a candidate running for mayor": a participle that tells who somebody is, and no harm. */
function describes(tokens: readonly Token[], at: number): boolean {
  const { lower, tag } = tokens[at]!;
  return (
    tag === "VERB" && /^\p{L}{2,}ing$/u.test(lower) && lower !== "including" && !HARM_WORDS.has(lower) && tokens[at - 1]!.tag === "NOUN"
  );
}

function joinAfter(
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
): { readonly next: number; readonly including: boolean } | undefined {
  let i = at;
  let joined = false;
  for (; i < sentence.last && i < at + 4; i++) {
    const { lower } = tokens[i]!;
    if (lower === "including" || lower === "include" || (lower === "among" && tokens[i + 1]?.lower === "them")) {
      return { next: lower === "among" ? i + 2 : i + 1, including: true };
    }
    const endsAge = lower === ";" && /^\d{1,2}$/.test(tokens[i - 1]!.text);
    if (endsAge || /^(?:,|and|or|&|plus|--|—|–|-|:)$/.test(lower)) joined = true;
    else if (lower === "as" && tokens[i + 1]?.lower === "well" && tokens[i + 2]?.lower === "as") {
      joined = true;
      i += 2;
    } else if (!joined || lower !== "then" || !/self$/.test(tokens[i + 1]?.lower ?? "")) break;
  }
  return joined && i < sentence.last ? { next: i, including: false } : undefined;
}

/**
 * Whether a phrase after a comma or "and" is the subject of the next clause: "and two others were wounded", "and a boy who was playing there was hurt".
 * Behind "the group that abducted two nuns and a cook" a verb is the group's, unless it tells of harm.
 */
function startsClause(tokens: readonly Token[], sentence: Sentence, phrase: Phrase, isRelative: boolean): boolean {
  // "who killed two guards and himself in the spring has been named"
  if (/self$/.test(tokens[phrase.head]!.lower)) return false;
  const isOfGroup = isRelative && tokens[phrase.first - 1]?.lower === "and" && tokens[phrase.head]!.tag === "NOUN";
  for (let i = phrase.last; i < Math.min(sentence.last, phrase.last + 7); i++) {
    const { lower, tag } = tokens[i]!;
    // "the bodies of Ana Ruiz, Omar Vance, and Luis Prado were found": one alone is no subject of a plural verb.
    if (/^(?:were|are|have)$/.test(lower) && i === phrase.last && phrase.form === "name" && phrase.quantity === undefined) return false;
    if (tag === "AUX") return !isOfGroup || tokens.slice(i + 1, i + 3).some((one) => HARM_WORDS.has(one.lower));
    if (tag === "VERB") return !/(?:ing|ed|en)$/.test(lower) || i === phrase.last;
    if (lower === "who" && i === phrase.last) return isRelativeThenVerb(tokens, sentence, i + 1);
    if (/^(?:,|and|\.|;|who|that|which|when|while|after|before|as|where)$/.test(lower)) return false;
  }
  return false;
}

/** "The man charged with killing a clerk and his own wife is a soldier": the verb behind has its subject at the head. */
function isOfCharge(tokens: readonly Token[], { first }: Sentence, phrase: Phrase, from: number): boolean {
  if (tokens[phrase.first - 1]?.lower !== "and" || tokens[phrase.last]?.tag !== "AUX") return false;
  const before = tokens.slice(first, from);
  if (!before.some(({ lower }) => CHARGED.test(lower))) return false;
  return before.every(({ tag, lower }) => tag !== "AUX" && (tag !== "VERB" || CHARGED.test(lower) || /ing$/.test(lower)));
}

const CHARGED = /^(?:charged|accused|convicted|suspected)$/;

/** "(two guards and a boy who) was playing nearby was wounded": the second verb is that of a clause. */
function isRelativeThenVerb(tokens: readonly Token[], sentence: Sentence, from: number): boolean {
  let told = false;
  for (let i = from; i < Math.min(sentence.last, from + LONGEST_RELATIVE); i++) {
    const { lower, tag } = tokens[i]!;
    if (tag === "AUX" && told) return tokens[i - 1]!.tag !== "PRON" && !/^(?:say|think|believe|claim)$/.test(tokens[i - 1]!.lemma);
    // "was fishing", whatever the tagger takes it for.
    told ||= tag === "VERB" || (tag !== "AUX" && tokens[i - 1]!.tag === "AUX");
    if (/^(?:,|and|or|but|\.|;|who|that|which|when|while|after|before|as|where)$/.test(lower)) return false;
  }
  return false;
}

const LONGEST_RELATIVE = 12;

/** "that abducted", "who had killed": whether the verb before stands in a relative clause right behind its subject. */
function isInRelative(tokens: readonly Token[], from: number): boolean {
  const before = /^(?:have|has|had)$/.test(tokens[from - 2]?.lower ?? "") ? from - 3 : from - 2;
  return /^(?:who|that|which)$/.test(tokens[before]?.lower ?? "") && /^(?:NOUN|PROPN)$/.test(tokens[before - 1]?.tag ?? "");
}
