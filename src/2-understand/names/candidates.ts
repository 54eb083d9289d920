import type { Sentence, Token, TokenRange } from "../../model/analysis.ts";
import { nicknameEnd } from "../../support/nickname.ts";
import { DEMONYMS } from "../english/demonyms.ts";
import { FIRST_NAMES } from "../english/first-names.ts";
import { CAUSES, GROUP_BEGINNINGS, GROUP_NAMES, LONGEST_GROUP_NAME, NAME_ENDINGS } from "../english/group-names.ts";
import { HOLIDAY_STARTS } from "../english/holidays.ts";
import { MONTHS } from "../english/months.ts";
import { TIME_NOUNS } from "../english/time-nouns.ts";
import { TITLES } from "../english/titles.ts";

const PARTICLES = /^(?:al|el|de|del|della|di|da|van|von|der|den|bin|ibn|abu|ul|la|le|dos|du)$/;
const OPEN_CLASS = /^(?:PROPN|NOUN|ADJ|VERB|ADV|X)$/;
const UPPER = /^\p{Lu}/u;

/** A stretch of tokens that looks like one name, with whether a title stands before it. */
export interface NameCandidate extends TokenRange {
  readonly titled: boolean;
}

/** The stretches of a sentence that can be names: runs of proper nouns with what joins them, and the groups of the table. Titles before them are cut off. */
export function nameCandidates(tokens: readonly Token[], { first, last }: Sentence): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (let at = first; at < last; ) {
    const group = groupAt(tokens, at, last);
    const run = group === undefined && begins(tokens, at, last, first) ? runFrom(tokens, at, last) : undefined;
    const candidate = group ?? (run === undefined ? undefined : withoutTitles(tokens, run, first));
    if (candidate !== undefined && candidate.last > candidate.first) found.push(candidate);
    at = Math.max(at + 1, group?.last ?? run?.last ?? 0);
  }
  return found;
}

/** "Boko Haram": a group of the table, capitalised and not the beginning of a longer name. */
function groupAt(tokens: readonly Token[], at: number, last: number): NameCandidate | undefined {
  if (!GROUP_BEGINNINGS.has(tokens[at]!.lower)) return undefined;
  if (!UPPER.test(tokens[at]!.cased) && !tokens[at]!.lower.startsWith("al")) return undefined;
  for (let length = Math.min(LONGEST_GROUP_NAME, last - at); length > 0; length--) {
    const words = tokens.slice(at, at + length);
    if (!GROUP_NAMES.has(words.map((token) => token.lower).join(" "))) continue;
    // Short words are groups only in capitals: "IS", "WHO", "UN".
    if (length === 1 && words[0]!.lower.length <= 4 && words[0]!.cased !== words[0]!.cased.toUpperCase()) return undefined;
    const next = tokens[at + length];
    return next !== undefined && at + length < last && next.tag === "PROPN" && UPPER.test(next.cased) && NAME_ENDINGS.has(next.lower)
      ? undefined
      : { first: at, last: at + length, titled: false };
  }
  return undefined;
}

/** A proper noun, a capitalised word inside a sentence that is no function word, or a capitalised adjective before a name ("Islamic Courts Union"). */
function begins(tokens: readonly Token[], at: number, last: number, first: number): boolean {
  const token = tokens[at]!;
  if (!UPPER.test(token.cased) || isCalendar(tokens, at)) return false;
  if (token.tag === "PROPN") return /\p{L}/u.test(token.text);
  const next = at + 1 < last ? tokens[at + 1]! : undefined;
  if (OPEN_CLASS.test(token.tag) && at > first && /^[\p{L}\d,]/u.test(tokens[at - 1]!.text) && /^\p{Lu}\p{Ll}{2}/u.test(token.cased)) {
    return token.tag !== "ADJ" || (next !== undefined && UPPER.test(next.cased)) || next?.tag === "VERB" || next === undefined;
  }
  return (
    (token.tag === "ADJ" || token.tag === "NOUN") && next?.tag === "PROPN" && UPPER.test(next.cased) && endsTelling(tokens, at + 1, last)
  );
}

/** Whether the run that goes on here ends in a word that tells a kind, so that the adjective before it belongs to the name. */
function endsTelling(tokens: readonly Token[], at: number, last: number): boolean {
  const run = runFrom(tokens, at, last);
  return NAME_ENDINGS.has(tokens[run.last - 1]!.lower);
}

/** "Front for Renewal", "Liberation Army" */
function isBodyAt(tokens: readonly Token[], at: number, last: number): boolean {
  return NAME_ENDINGS.get(tokens[at]!.lower) === "group" || endsTelling(tokens, at, last);
}

/** "The Sons of Dawn": one word for those who fight or follow, with a capital, opens the name of a group. */
function isOfFighters(tokens: readonly Token[], at: number, of: number): boolean {
  return (
    of === at + 1 &&
    tokens[at - 1]?.lower === "the" &&
    /^(?:Sons|Daughters|Guardians|Soldiers|Lions|Falcons|Knights|Partisans|Defenders)$/.test(tokens[at]!.text)
  );
}

/** Those in whose name a body says that it acts. */
const OF_MANY = /^(?:People|Women)$/;

function runFrom(tokens: readonly Token[], at: number, last: number): TokenRange {
  let end = at + 1;
  // "Movement for the Liberation of the South": behind the first "of" or "for" of a body's name more may follow.
  let isOfBody = false;
  while (end < last) {
    const token = tokens[end]!;
    const next = end + 1 < last ? tokens[end + 1]! : undefined;
    const nextIsName = isNameAt(tokens, end + 1, last);
    if (isCalendar(tokens, end)) break;
    const nicknamed = nicknameEnd(tokens, end);
    if (nicknamed !== undefined && nicknamed < last) end = nicknamed;
    else if (UPPER.test(token.cased) && (OPEN_CLASS.test(token.tag) || NAME_ENDINGS.has(token.lower))) end++;
    else if (PARTICLES.test(token.lower) && nextIsName) end++;
    // "People's Front for Renewal"
    else if (/^['’]s$/.test(token.text) && OF_MANY.test(tokens[end - 1]!.text) && nextIsName && isBodyAt(tokens, end + 1, last)) end++;
    else if (
      token.lower === "of" &&
      nextIsName &&
      (isOfBody || NAME_ENDINGS.has(tokens[end - 1]!.lower) || isOfFighters(tokens, at, end))
    ) {
      isOfBody ||= NAME_ENDINGS.get(tokens[end - 1]!.lower) === "group";
      end++;
    } else if (token.lower === "and" && isOfBody && CAUSES.has(tokens[end - 1]!.lower) && nextIsName && CAUSES.has(next!.lower)) end++;
    // "Group to Support Islam"
    else if (token.lower === "to" && nextIsName && NAME_ENDINGS.get(tokens[end - 1]!.lower) === "group") {
      isOfBody = true;
      end++;
    } else if (
      /^(?:of|for)$/.test(token.lower) &&
      next?.lower === "the" &&
      isNameAt(tokens, end + 2, last) &&
      (isOfBody || NAME_ENDINGS.has(tokens[end - 1]!.lower) || (token.lower === "of" && isOfFighters(tokens, at, end)))
    ) {
      end += 3;
      isOfBody = true;
    } else if (
      (token.lower === "for" || token.text === "&") &&
      nextIsName &&
      (token.text === "&" || isOfBody || NAME_ENDINGS.has(tokens[end - 1]!.lower))
    ) {
      isOfBody ||= token.lower === "for";
      end++;
    } else if (token.text === "-" && nextIsName && token.start === tokens[end - 1]!.end && next!.start === token.end) end++;
    else break;
  }
  return { first: at, last: end };
}

/** Whether a name, or more of one, may stand at a place of a sentence. */
function isNameAt(tokens: readonly Token[], at: number, last: number): boolean {
  return at < last && UPPER.test(tokens[at]!.cased) && OPEN_CLASS.test(tokens[at]!.tag) && !isCalendar(tokens, at);
}

/** Cuts "Police Chief" off "Police Chief Ann Harlow"; a run of nothing but titles names nobody. */
function withoutTitles(tokens: readonly Token[], run: TokenRange, start: number): NameCandidate | undefined {
  let first = run.first;
  if (!NAME_ENDINGS.has(tokens[run.last - 1]!.lower)) first = behindTitles(tokens, run);
  const before = first > start ? tokens[first - 1]! : undefined;
  const titled =
    first > run.first ||
    (before !== undefined && TITLES.has(bare(before)) && !/^(?:police|fire|first|state|former|health|foreign)$/.test(before.lower));
  return first < run.last ? { first, last: run.last, titled } : undefined;
}

/** The index behind the last title of the run that has a name behind it: "Harwick County Sheriff T. Harlow" → behind "Sheriff". */
function behindTitles(tokens: readonly Token[], run: TokenRange): number {
  let first = isOfLand(tokens, run) ? run.first + 1 : run.first;
  for (let index = first; index < run.last; index++) {
    if (
      TITLES.has(bare(tokens[index]!)) &&
      (index === first ||
        !/^(?:state|justice|defense|defence|health|fire|police|first|major|general|private|lance|prince|king|brother|sister)$/.test(
          bare(tokens[index]!),
        ))
    )
      first = index + 1;
  }
  return first;
}

/** "Frenchman Luc Arnaud", "Guatemalan Ana Ruiz": whose citizen somebody is stands before the given name. */
function isOfLand(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  const { cased } = tokens[first]!;
  return last - first > 2 && DEMONYMS.has(cased) && (FIRST_NAMES.has(tokens[first + 1]!.lower) || CITIZEN.test(cased));
}

/** Words for a citizen that name no language, company or army. */
const CITIZEN = /^(?:Spaniard|(?:French|Irish|Dutch)(?:wo)?man)$/;

function bare(token: Token): string {
  return token.lower.replace(/\.$/, "");
}

/** Weekdays, months and feasts; a short month ("Nov 3") only before a number. */
function isCalendar(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  return (
    TIME_NOUNS.has(token.lower) ||
    (MONTHS.has(bare(token)) && (token.lower.length > 3 || /^\d/.test(tokens[at + 1]?.text ?? ""))) ||
    (HOLIDAY_STARTS.has(token.lower) && /^(?:christmas|easter|halloween|thanksgiving|juneteenth)$/.test(token.lower))
  );
}
