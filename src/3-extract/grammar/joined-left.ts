import type { Sentence, Token } from "../../model/analysis.ts";
import { agesBefore } from "./ages-aside.ts";
import { isPeople, type Patient, type PhraseRow, phraseAt } from "./patients.ts";
import type { Phrase } from "./phrases.ts";

/** The phrase and those joined to it on its left by "and" or commas: "Several protesters and a dozen officers were injured". */
export function joinedLeft(tokens: readonly Token[], sentence: Sentence, phrase: Phrase, row: PhraseRow, finite: boolean): Patient[] {
  const joined: Phrase[] = [phrase];
  const parts = new Set<Phrase>();
  let first = phrase.first;
  while (first - 1 > sentence.first && (finite || listLead(tokens, sentence, first) || isCountedPair(tokens, first, joined.at(-1)!, row))) {
    let i = first - 1;
    if (!/^(?:and|or|,|&)$/.test(tokens[i]!.lower)) break;
    if (tokens[i]!.lower !== "," && tokens[i - 1]!.lower === ",") i--;
    // "Ana Brandt, 31, and Paul Harlow, 40, were shot": an age.
    if (tokens[i]!.lower === "," && /^\d{1,3}$/.test(tokens[i - 1]!.lower) && tokens[i - 2]?.lower === ",") i -= 2;
    const last = phraseAt(row, i - 1);
    // "Two cooks, ages 31 and 44, and a clerk were hurt"
    const ages = last === undefined ? undefined : agesBefore(tokens, sentence.first, last);
    if (ages !== undefined) i = tokens[ages - 1]?.lower === "," ? ages - 1 : ages;
    const inner = phraseAt(row, i - 1);
    const before =
      inner?.last === i
        ? (countedOver(tokens, inner, row) ?? oneOver(tokens, inner, row, joined.length === 1 ? phrase : undefined) ?? inner)
        : undefined;
    if (before === undefined || !isPeople(tokens, before) || before.isTime) break;
    // "He and two others were hurt": he, too.
    if (before.form === "pronoun" && !(finite && joined.length === 1 && /^(?:he|she)$/.test(tokens[before.head]!.lower))) break;
    // "Near the farm of Ana Ruiz, two men were shot": no list ends in a comma alone before several whom its verb counts.
    if (
      finite &&
      joined.length === 1 &&
      tokens[first - 1]!.lower === "," &&
      isSeveral(tokens, phrase) &&
      tokens[before.head]!.tag === "PROPN"
    )
      break;
    const lead = tokens[before.first - 1];
    const introduced = lead !== undefined && before.first > sentence.first;
    // "Of the 350 passengers, 72 were injured": those of whom the others are some.
    if (introduced && lead.lower === "of" && before.first - 1 === sentence.first && THERE.test(tokens[before.head]!.lower)) break;
    // "… killed with two guards and a driver injured": "with" begins the list.
    const opens = introduced && !finite && lead.lower === "with";
    if (
      introduced &&
      !opens &&
      // "after he and his aunt were hit": no object of "after".
      before.form !== "pronoun" &&
      !(joined.length === 1 && areOfBoth(tokens, phrase)) &&
      ((lead.tag === "VERB" && lead.lower !== "including" && !LEAVING.test(lead.lower) && !TELLING.test(lead.lower)) ||
        (lead.tag === "ADP" && lead.lower !== "of"))
    )
      break;
    // "The driver, Ana Brandt, was shot": one, told twice.
    if (i === first - 1 && tokens[i]!.lower === "," && isCalledBy(tokens, before, joined.at(-1)!)) {
      first = before.first;
      continue;
    }
    joined.push(before);
    if (opens) break;
    first = before.first;
    // "Five soldiers, among them a colonel, and two clerks were killed": who is put in is one of those told before.
    if (isPutIn(tokens, first)) {
      parts.add(before);
      first -= 2;
    }
  }
  return joined.map((one) => ({ phrase: one, part: parts.has(one), coordinated: joined.length > 1 }));
}

/** "Seven members of the guard and two rebels": those who are counted, before what they belong to. */
function countedOver(tokens: readonly Token[], inner: Phrase, row: PhraseRow): Phrase | undefined {
  if (tokens[inner.first - 1]?.lower !== "of" || inner.quantity !== undefined) return undefined;
  const outer = phraseAt(row, inner.first - 2);
  return outer?.last === inner.first - 1 && outer.quantity !== undefined && isPeople(tokens, outer) ? outer : undefined;
}

/** "A dean of Harlow College and a student were wounded", "a man from Ormay and his son were": who is of a body or a town, where the verb speaks of several. */
function oneOver(tokens: readonly Token[], inner: Phrase, row: PhraseRow, phrase: Phrase | undefined): Phrase | undefined {
  if (phrase === undefined || !isOnePerson(tokens, phrase) || !/^(?:were|are|have)$/.test(tokens[phrase.last]?.lower ?? ""))
    return undefined;
  if (isPeople(tokens, inner) || !/^(?:of|at|from|in)$/.test(tokens[inner.first - 1]?.lower ?? "")) return undefined;
  const outer = phraseAt(row, inner.first - 2);
  return outer?.last === inner.first - 1 && isOnePerson(tokens, outer) && isPeople(tokens, outer) ? outer : undefined;
}

/** Those who were there, be they harmed or not. */
const THERE =
  /^(?:passengers|crew|crewm[ae]n|travell?ers|occupants|pupils|students|workers|miners|residents|inhabitants|tourists|guests|spectators|patients|inmates)$/;

/** Whether ", among them" leads to a token. */
function isPutIn(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.lower === "them" && tokens[at - 2]?.lower === "among" && tokens[at - 3]?.lower === ",";
}

/** "The driver, Ana Brandt": what one is, right before the name. */
function isCalledBy(tokens: readonly Token[], called: Phrase, name: Phrase): boolean {
  const { tag, lower, lemma } = tokens[called.head]!;
  return tokens[name.head]!.tag === "PROPN" && called.form === "definite" && tag === "NOUN" && lower === lemma;
}

function isSeveral(tokens: readonly Token[], { first, head }: Phrase): boolean {
  const { lower, lemma } = tokens[head]!;
  return tokens[first]!.tag === "NUM" && head > first && (lower !== lemma || lower === "people");
}

/** A bare participle takes a whole list only after "were", "left" or "with": "There were eight women and four men injured". */
function listLead(tokens: readonly Token[], sentence: Sentence, first: number): boolean {
  for (let i = first - 1; i >= Math.max(sentence.first, first - 14); i--) {
    if (/^(?:were|was|are|is|left|with|leaving|found|find|finding)$/.test(tokens[i]!.lower)) return true;
    if (/^(?:\.|;|that|who|which)$/.test(tokens[i]!.lower)) return false;
  }
  return false;
}

/** "Reports spoke of 60 islanders and 12 sailors killed": two counts joined by "and" share the participle behind them. */
function isCountedPair(tokens: readonly Token[], first: number, phrase: Phrase, row: PhraseRow): boolean {
  const before = phraseAt(row, first - 2);
  return tokens[first - 1]!.lower === "and" && phrase.quantity !== undefined && before?.last === first - 1 && before.quantity !== undefined;
}

/** "Police say a guard and two cooks were killed": behind it a clause begins. */
export const TELLING =
  /^(?:sa(?:y|ys|id)|believe[sd]?|think|thought|confirm(?:s|ed)?|report(?:s|ed)?|stated?|allege[sd]?|added|learned|told)$/;

/** "The blast left two men and a woman dead": the list begins behind it. */
const LEAVING = /^(?:were|was|are|is|left|leaves?|leaving|found|finds?|finding)$/;

/** "freed three teachers and a driver who were kidnapped": a plural verb behind one person is also said of those before. */
function areOfBoth(tokens: readonly Token[], { first, last, head }: Phrase): boolean {
  return isOnePerson(tokens, { first, head }) && tokens[last]?.lower === "who" && /^(?:were|are|have)$/.test(tokens[last + 1]?.lower ?? "");
}

function isOnePerson(tokens: readonly Token[], { first, head }: Pick<Phrase, "first" | "head">): boolean {
  const { tag, lower, lemma } = tokens[head]!;
  const isOne = tag === "PROPN" || (/^(?:an?|one|the|his|her|their|its)$/.test(tokens[first]!.lower) && tag === "NOUN" && lower === lemma);
  return isOne && !/^(?:people|police|staff|crew|personnel|public)$/.test(lower);
}
