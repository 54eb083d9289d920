import type { Token, TokenRange } from "../../model/analysis.ts";
import { namesAttackers, namesPeople } from "../english/person-nouns.ts";
import { hasTakers, LED_OFF } from "../english/takers.ts";
import type { Expression } from "./expression.ts";

/** "a pair of", "dozens of": what they took stands behind. */
const NUMBER_NOUN = /^(?:pair|group|number|couple|dozens?|scores|hundreds|thousands|trio|handful)$/;

/** Tokens from the verb to the people taken, and from them to where they were led. */
const MOST_TO_PEOPLE = 7;

/** "Bandits roam the road. In May they seized 15 guests": words in which those stand whom the pronoun is for. */
const MOST_TO_TAKERS = 40;

function isPronoun(token: Token | undefined): boolean {
  return token?.lower === "they";
}

const SEIZED: ReadonlySet<string> = new Set(["seized", "snatched"]);
const TAKING: ReadonlySet<string> = new Set(
  "took led carried marched herded drove dragged whisked hauled bundled forced taken driven snatched rounded".split(" "),
);
/** The first words of {@link seizedAt}. */
export const SEIZING = [...new Set([...SEIZED, ...TAKING])].join(" ");

/**
 * "Pirates seized 11 fishermen", "gunmen took away 40 pupils", "marched 30 travellers into the bush", "were led off into the forest": people whom the
 * armed take; police who seize people arrest them.
 */
export function seizedAt(tokens: readonly Token[], sentence: TokenRange, at: number): Expression | undefined {
  const { lower } = tokens[at]!;
  // "and 31 others whisked away by bandits"
  if (/^(?:away|off)$/.test(tokens[at + 1]?.lower ?? "") && tokens[at + 2]?.lower === "by" && areTakersBehind(tokens, at, sentence.last))
    return { what: "abducted", lemma: "kidnap", patients: "left", length: 2, words: lower };
  if (isWhiskedAway(tokens, sentence, at)) return { what: "abducted", lemma: "kidnap", patients: "left", length: 2, words: lower };
  if (/^(?:was|were|been|being)$/.test(tokens[at - 1]?.lower ?? "")) return ledAway(tokens, sentence, at);
  const before = tokens.slice(
    isPronoun(tokens[at - (tokens[at - 1]?.tag === "ADV" ? 2 : 1)]) ? Math.max(0, sentence.first - MOST_TO_TAKERS) : sentence.first,
    at,
  );
  if (!hasTakers(before) && !isGroupBefore(tokens, at)) return undefined;
  const isOff = (lower === "rounded" ? /^up$/ : /^(?:away|off)$/).test(tokens[at + 1]?.lower ?? "");
  if (lower === "rounded" && !isOff) return undefined;
  const length = isOff ? 2 : 1;
  const people = peopleFrom(tokens, at + length, sentence.last);
  if (people === undefined || namesAttackers(tokens[people]!.lower)) return undefined;
  const isTaken = SEIZED.has(lower) || takesPeople(tokens, at, sentence.last);
  if (!isOff && !isTaken && !isLedOff(tokens, people + 1, sentence.last)) return undefined;
  return { what: "abducted", lemma: "kidnap", patients: "right", length, words: lower };
}

/** "In May the group seized 15 pupils": a band told of before. */
function isGroupBefore(tokens: readonly Token[], at: number): boolean {
  const noun = /^(?:had|also|then|has)$/.test(tokens[at - 1]?.lower ?? "") ? at - 2 : at - 1;
  return /^(?:group|sect|movement|faction)$/.test(tokens[noun]?.lower ?? "") && tokens[noun - 1]?.lower === "the";
}

/** "12 were killed and 20 others whisked away when bandits came": behind those taken, with nobody behind the word. */
function isWhiskedAway(tokens: readonly Token[], { first, last }: TokenRange, at: number): boolean {
  const [verb, away, next] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (verb.lower !== "whisked" || away?.lower !== "away" || !namesPeople(tokens[at - 1]?.lower ?? "")) return false;
  return (
    !/^(?:DET|NUM|ADJ|NOUN|PROPN|PRON)$/.test(next?.tag ?? "") && !hasTakers(tokens.slice(first, at)) && hasTakers(tokens.slice(at, last))
  );
}

/** "Gunmen took three nurses from a clinic", "took eight of its 21 crew": counted people, who are led to no hospital and lead to none. */
export function takesPeople(tokens: readonly Token[], at: number, end: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at]!.lower !== "took" || next === undefined) return false;
  const people = peopleFrom(tokens, at + 1, end);
  const isCounted = next.tag === "NUM" || COUNTS.test(next.lower);
  // "Masked men boarded a yacht and took its owner, the coast guard said": and nothing of theirs.
  if (!isCounted && !(people !== undefined && THOSE_THERE.test(next.lower) && /^(?:[,.;]|from)$/.test(tokens[people + 1]?.text ?? ".")))
    return false;
  if (people === undefined || namesAttackers(tokens[people]!.lower) || /^(?:life|lives)$/.test(tokens[people]!.lower)) return false;
  return !/^(?:to|for|on|back|home)$/.test(tokens[people + 1]?.lower ?? "");
}

const THOSE_THERE = /^(?:its|their|the)$/;
const COUNTS = /^(?:an?|dozens|scores|hundreds|several|some|at|more|about|around|another)$/;

/** "Pirates seized a cargo ship with 17 crew aboard", "hijacked a bus with 30 passengers on board". */
export function seizedAboard(tokens: readonly Token[], sentence: TokenRange, at: number): Expression | undefined {
  if (tokens[at]!.lower === "on" && tokens[at + 1]?.lower !== "board") return undefined;
  const before = tokens.slice(sentence.first, at);
  const seized = before.findIndex(({ lower }) => /^(?:seized|hijacked|captured|commandeered)$/.test(lower));
  if (seized < 0 || !before.slice(seized).some(({ lower }) => CRAFT.test(lower))) return undefined;
  const isByTakers = hasTakers(before);
  return isByTakers ? { what: "abducted", lemma: "kidnap", patients: "left", length: 1, words: tokens[at]!.lower } : undefined;
}

const CRAFT =
  /^(?:ships?|vessels?|tankers?|boats?|trawlers?|freighters?|carriers?|yachts?|dhows?|ferry|ferries|tugs?|bus(?:es)?|coach|planes?|aircraft|jets?|airliners?|trains?)$/;

/** The people that an object names; `undefined` where it names none, as in "took control". */
function peopleFrom(tokens: readonly Token[], from: number, end: number): number | undefined {
  for (let i = from; i < Math.min(end, from + MOST_TO_PEOPLE); i++) {
    const { tag, lower } = tokens[i]!;
    if (/^(?:NOUN|PROPN)$/.test(tag) && !NUMBER_NOUN.test(lower) && tokens[i + 1]?.tag !== "NOUN")
      return namesPeople(lower) ? i : undefined;
    if (!/^(?:DET|ADJ|NUM|NOUN|PROPN|ADV|ADP)$/.test(tag) && !/^(?:its|their|his|her)$/.test(lower)) return undefined;
  }
  return undefined;
}

/** "The two were bundled into a car": by whom need not be told. */
function ledAway(tokens: readonly Token[], { last }: TokenRange, at: number): Expression | undefined {
  const isTaken = !isCarriedOff(tokens, at, last) && /^(?:taken|driven|led|carried)$/.test(tokens[at]!.lower);
  // "who were seized by militiamen", "were taken from their boats by pirates"
  const isByTakers = /^(?:seized|snatched|taken)$/.test(tokens[at]!.lower) && isDoneByTakers(tokens, at, last);
  const isOff =
    isByTakers ||
    isSeizedWithOthers(tokens, at) ||
    isTakenFromSchool(tokens, at, last) ||
    (isTaken ? isLedOff(tokens, at + 1, last) && areTakersBehind(tokens, at, last) : isLedOff(tokens, at + 1, last));
  return isOff ? { what: "abducted", lemma: "kidnap", patients: "left", length: 1, words: tokens[at]!.lower } : undefined;
}

/** "110 girls were taken from a college": by whom need not be told; to a hospital or to safety they are brought. */
function isTakenFromSchool(tokens: readonly Token[], at: number, end: number): boolean {
  if (!/^(?:taken|seized|snatched)$/.test(tokens[at]!.lower) || tokens[at + 1]?.lower !== "from") return false;
  const words = tokens.slice(at + 2, Math.min(end, at + 14)).map(({ lower }) => lower);
  return (
    /^(?:an?|the|their|its|two|three) (?:[\w'’-]+ ){0,3}?(?:schools?|colleges?|dormitor(?:y|ies)|hostels?|seminary|madrasa|orphanage|monastery)\b/.test(
      words.join(" "),
    ) && !/\b(?:to|by ambulance)\b/.test(words.join(" "))
  );
}

/** "He was seized with nine others" */
function isSeizedWithOthers(tokens: readonly Token[], at: number): boolean {
  if (!SEIZED.has(tokens[at]!.lower)) return false;
  const words = tokens.slice(at + 1, at + MOST_TO_PEOPLE).map(({ lower }) => lower);
  return /^(?:along |together )?with (?:at least |about |some )?[\w-]+ others\b/.test(words.join(" "));
}

/** "22 children had been carried off": by whom is told before; the hurt and those who play are carried off, too. */
function isCarriedOff(tokens: readonly Token[], at: number, end: number): boolean {
  return (
    tokens[at]!.lower === "carried" &&
    tokens[at + 1]?.lower === "off" &&
    !tokens
      .slice(at, Math.min(end, at + 8))
      .some(({ lower }) => /^(?:stretchers?|field|pitch|court|plane|bus|ship|ice|shoulders|by)$/.test(lower))
  );
}

function isDoneByTakers(tokens: readonly Token[], at: number, end: number): boolean {
  const by = tokens.slice(at + 1, Math.min(end, at + MOST_TO_PEOPLE)).findIndex(({ lower }) => lower === "by");
  return by >= 0 && areTakersBehind(tokens, at + by, Math.min(end, at + by + 5));
}

function areTakersBehind(tokens: readonly Token[], at: number, end: number): boolean {
  const behind = tokens.slice(at + 1, Math.min(end, at + MOST_TO_PEOPLE + 3));
  return hasTakers(behind);
}

/** "into the forest", "away at gunpoint", "with them": within a few words. */
function isLedOff(tokens: readonly Token[], from: number, end: number): boolean {
  const words = tokens.slice(from, Math.min(end, from + MOST_TO_PEOPLE)).map(({ lower }) => lower);
  return LED_OFF.test(words.join(" "));
}

/** "The rebels said they were holding four surveyors", "the group has held two nurses since May": people in the hands of those who take them. */
export function holdingAt(tokens: readonly Token[], { first, last }: TokenRange, at: number): Expression | undefined {
  const auxiliary = tokens[at]!.lower === "held" ? /^(?:has|have|had)$/ : /^(?:is|are|was|were|been)$/;
  if (!auxiliary.test(tokens[at - 1]?.lower ?? "") || peopleFrom(tokens, at + 1, last) === undefined) return undefined;
  const border = tokens.slice(first, at).findLastIndex(({ lower }) => /^(?:,|;|where|which|who)$/.test(lower));
  const before = tokens.slice(/^(?:it|they)$/.test(tokens[at - 2]?.lower ?? "") ? first : first + border + 1, at);
  if (before.some(({ text }) => HOLD_BY_LAW.test(text))) return undefined;
  const isTold = hasTakers(before) || tokens.slice(at, last).some(({ lower }, index, behind) => isTakenAt(behind, lower, index));
  return isTold ? { what: "abducted", lemma: "kidnap", patients: "right", length: 1, words: tokens[at]!.lower } : undefined;
}

/** Small letters: "the army" holds prisoners, a "Liberation Army" may hold captives. */
const HOLD_BY_LAW =
  /^(?:[Pp]olice|officers?|authorities|troops|soldiers|forces|army|navy|coastguard|government|ministry|court|prosecutors?|guards?|hospitals?|airport|airline)$/;

/** "who were taken near Sandel", "seized in May" */
function isTakenAt(tokens: readonly Token[], lower: string, at: number): boolean {
  if (/^(?:kidnapped|abducted)$/.test(lower)) return true;
  return /^(?:taken|seized|snatched)$/.test(lower) && !/^(?:to|ill|sick|into|out|over|up)$/.test(tokens[at + 1]?.lower ?? "");
}
