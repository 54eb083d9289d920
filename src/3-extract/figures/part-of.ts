import type { Analysis } from "../../model/analysis.ts";
import { FROM_AFAR, type IncidentType } from "../../model/incident-type.ts";
import { ATTACKERS, FIGHTERS, OUTLAWS } from "../english/armed-people.ts";
import { namesPeople, PARTS, PEOPLE } from "../english/person-nouns.ts";
import { COUNTED_HARM } from "../grammar/patients.ts";
import type { Phrase } from "../grammar/phrases.ts";
import type { IncidentMention } from "../incidents/incidents.ts";

/** What a count counts by its own words. */
export interface Part {
  /** "60 people" → "total", "three children" → "children", "18 soldiers" → "security forces". */
  readonly part: string;
  /** Those it is some of: "two of the victims" → "the victims"; `undefined` for "12 officers" and for "all five of the victims". */
  readonly share: string | undefined;
  /** "all five", "both": nobody is left out. */
  readonly isAll: boolean;
  /** "five of them children", "three of the dead were soldiers": some of others, and said to be of a kind. */
  readonly isSaidToBe?: boolean;
}

/** In what a report recalls of an air strike, a battle or a raid, armed men are those attacked, not attackers. */
const ATTACKED: ReadonlySet<IncidentType> = new Set<IncidentType>([...FROM_AFAR, "armed clash", "police action"]);
const WHO_ATTACKED = new RegExp(`\\b(?:${ATTACKERS}|${FIGHTERS}|${OUTLAWS})\\b`);
/** "a 12-year-old"; a 29-year-old is no child, and of no part that anyone counts. */
const CHILD_BY_AGE =
  /^(?:[1-9]|1[0-7]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven)teen)-year-olds?$|^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven)-(?:month|week|day)-olds?$/;
/** "a juvenile male", "two teenage females". */
const YOUNG = /^(?:juvenile|teenage|teen|underage|adolescent|minor|infant)$/;
/** Nouns of number before "of": they count what follows. */
const NUMBER_NOUN =
  /^(?:dozens|scores|hundreds|thousands|tens|couple|pair|duo|trio|quartet|handful|total|group|family|household|crew|party|upwards)$/;

/** Reads what a count is of from its words. */
export function partOf(analysis: Analysis, phrase: Phrase, incident: IncidentMention | undefined): Part {
  const { tokens } = analysis;
  const of = shareWords(analysis, phrase);
  const isAll = /^(?:all|both)$/.test(tokens[phrase.first]!.lower);
  if (of === undefined)
    return { part: isOverList(analysis, phrase) ? "total" : kindOf(analysis, phrase, incident), share: undefined, isAll };
  if (WHO_ATTACKED.test(of)) return { part: "attackers", share: of, isAll };
  if (/^(?:people|the same)/.test(of) || isOfExposed(analysis, phrase, of)) return { part: "total", share: undefined, isAll };
  const noun = of.split(" ").at(-1)!;
  const named = kindSaid(analysis, phrase, PRONOUN.test(noun));
  if (named !== undefined) return { part: named, share: of, isAll, isSaidToBe: !isAll };
  const part = PARTS.get(noun) ?? (PEOPLE.has(noun) || PRONOUN.test(noun) || noun === "own" ? "total" : noun);
  return { part, share: isAll || OF_ITS_OWN.test(of) ? undefined : of, isAll };
}

/** "42 pupils, teachers and parents": one number over a list of kinds; in "kidnapped 42 pupils, teachers and parents said" the others speak. */
function isOverList({ tokens }: Analysis, { last }: Phrase): boolean {
  const isKind = (at: number) => /s$|men$|people$|children$/.test(tokens[at]?.lower ?? "") && namesPeople(tokens[at]!.lower);
  let at = last;
  while (tokens[at]?.text === "," && isKind(at + 1)) at += 2;
  if (at === last) return false;
  if (tokens[at]?.text === ",") at++;
  if (tokens[at]?.lower !== "and" || !isKind(at + 1)) return false;
  const next = tokens[at + 2];
  return !/^(?:said|says?|told|tell|added|reported|believed?)$/.test(next?.lower ?? "");
}

/** "took 14 of their 22 fishermen": the others were not harmed. */
const OF_ITS_OWN =
  /^(?:his|its|their|our) (?:soldiers|troops|men|forces|fighters|officers|policemen|guards|sailors|staff|workers|employees)$|^(?:its|their|his|her) (?:[\d,]+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+(?:teen|ty)) \S/;

/** "killing 38 of the 52 people on board": the others were not harmed before. */
function isOfExposed({ tokens }: Analysis, { last }: Phrase, of: string): boolean {
  if (!/^the (?:[\d,]+|[a-z-]+) (?:people|passengers|crew|persons|miners|workers|sailors|migrants|men|occupants)\b/.test(of)) return false;
  const [next, second] = [tokens[last]?.lower ?? "", tokens[last + 1]?.lower ?? ""];
  return (
    /^(?:aboard|inside|underground)$/.test(next) ||
    (next === "on" && /^(?:board|the)$/.test(second)) ||
    (next === "who" && second === "were")
  );
}

/** Words that name nobody, behind "of" after a count ("five of them") or before it ("of those, 115"): what they stand for is told elsewhere. */
const PRONOUN = /^(?:them|those|whom|us)$/;
const SHARED = /^(?:them|those|these|whom)$/;

/** Whether those whom a count is some of are told by a pronoun alone. */
export function isPronoun(share: string): boolean {
  return PRONOUN.test(share) || SHARED.test(share);
}

/** "five of them children", "two of whom were soldiers", "three of the dead were women": the kind that some are said to be. */
function kindSaid({ tokens }: Analysis, phrase: Phrase, isPronoun: boolean): string | undefined {
  const pronoun = isPronoun ? tokens.slice(phrase.first, phrase.last + 2).findLastIndex(({ lower }) => PRONOUN.test(lower)) : -1;
  let at = pronoun < 0 ? phrase.last : phrase.first + pronoun + 1;
  if (/^(?:killed|wounded|injured|hurt)$/.test(tokens[at]?.lower ?? "")) at++;
  const isLinked = /^(?:is|are|was|were)$/.test(tokens[at]?.lower ?? "");
  if (!isLinked && !isPronoun) return undefined;
  if (isLinked) at++;
  while (isLinked && /^(?:ADJ|NUM)$/.test(tokens[at]?.tag ?? "") && !PARTS.has(tokens[at]!.lower)) at++;
  // "one of them a nine-year-old boy", "24 of them small children"
  while (!isLinked && /^(?:DET|ADJ)$/.test(tokens[at]?.tag ?? "") && !PARTS.has(tokens[at]!.lower) && at < phrase.last + 4) at++;
  const { lower = "", tag } = tokens[at] ?? {};
  // "29 of them under 15", "two of them aged four and six"
  if (isPronoun && isUnderAge(tokens, at)) return "children";
  return (
    PARTS.get(lower) ?? ((isLinked || /s$/.test(lower)) && tag === "NOUN" && namesPeople(lower) && !PEOPLE.has(lower) ? lower : undefined)
  );
}

function isUnderAge(tokens: Analysis["tokens"], at: number): boolean {
  const behind = tokens
    .slice(at, at + 5)
    .map(({ lower }) => lower)
    .join(" ");
  return UNDER_AGE.test(behind);
}

const UNDER_AGE =
  /^(?:(?:aged )?(?:under|below) (?:the age of )?(?:1[0-8]|[2-9]|ten|twelve|fifteen|sixteen|eighteen)|(?:younger|less) than (?:1[0-8]|[2-9])|under-?age)\b/;

/** The words behind "of" in or right after the phrase, or before it: "Of those, 115", "of whom 115". */
function shareWords(analysis: Analysis, phrase: Phrase): string | undefined {
  const { tokens } = analysis;
  for (let i = phrase.first + 1; i < phrase.last - 1; i++) {
    const isShare = /^(?:the|those|them)$/.test(tokens[i + 1]!.lower);
    if (tokens[i]!.lower !== "of" || (NUMBER_NOUN.test(tokens[i - 1]!.lower) && !isShare)) continue;
    return tokens
      .slice(i + 1, phrase.last)
      .map((token) => token.lower)
      .join(" ");
  }
  const next = tokens[phrase.last + 1]?.lower;
  if (tokens[phrase.last]?.lower === "of" && PRONOUN.test(next ?? "")) return next;
  const before = tokens[phrase.first - 1]?.lower === "," ? phrase.first - 2 : phrase.first - 1;
  const { lower = "" } = tokens[before] ?? {};
  return SHARED.test(lower) && tokens[before - 1]?.lower === "of" ? lower : undefined;
}

/** "a real estate agent", "a loan officer": of a trade, and of no force. */
const CIVIL = /^(?:agent|officer)s?$/;
const TRADE =
  /^(?:estate|realty|insurance|travel|ticket|sales|press|talent|booking|leasing|rental|literary|sports|loan|bank|compliance|marketing|admissions|housing)$/;

function kindOf(analysis: Analysis, phrase: Phrase, incident: IncidentMention | undefined): string {
  const { tokens } = analysis;
  const head = tokens[phrase.head]!.lower;
  if (tokens.slice(phrase.first, phrase.head).some((token) => token.lower === "foreign")) return "foreigners";
  // "her 11-month-old son"
  if (KIN.test(head) && tokens.slice(phrase.first, phrase.head).some(({ lower }) => CHILD_BY_AGE.test(lower))) return "children";
  const part = PARTS.get(head) ?? (CHILD_BY_AGE.test(head) ? "children" : undefined);
  if (/^(?:fe)?males?$/.test(head) && tokens.slice(phrase.first, phrase.head).some(({ lower }) => YOUNG.test(lower))) return "children";
  if (part === "security forces" && CIVIL.test(head) && tokens.slice(phrase.first, phrase.head).some(({ lower }) => TRADE.test(lower)))
    return "total";
  if (part === "attackers" && incident !== undefined && areAttacked(incident)) return head;
  if (part !== undefined) return part;
  if (/year-olds?$/.test(head)) return "total";
  const { tag, cased } = tokens[phrase.head]!;
  if (PEOPLE.has(head) || COUNTED_HARM.test(head) || tag === "NUM") return "total";
  const of = phrase.head > phrase.first && /^members?$/.test(head) ? tokens[phrase.head - 1]! : undefined;
  if (of?.lower === "service") return "security forces";
  if (of?.tag === "NOUN") return `${of.lower} ${head}`;
  if (/^members?$/.test(head) && isOfForces(analysis, phrase)) return "security forces";
  // "three Chinese": a people without a plural of its own.
  if (tag === "ADJ" && /^\p{Lu}\p{Ll}+(?:ese|nch|ish|utch|elsh|iss)$/u.test(cased)) return cased;
  // "170 Afghans": a people keeps its capital.
  return tag === "PROPN" ? cased : tag === "NOUN" ? head : "total";
}

const KIN = /^(?:(?:step|grand)?(?:sons?|daughters?)|brothers?|sisters?|nephews?|nieces?|cousins?)$/;

/** "24 members of the loyalist forces", "a member of the riot police". */
function isOfForces({ tokens }: Analysis, { last }: Phrase): boolean {
  if (tokens[last]?.lower !== "of") return false;
  // Small letters: the Red Dawn Army may be anybody's.
  const words = tokens
    .slice(last + 1, last + 7)
    .map(({ cased }) => cased)
    .join(" ");
  return OF_FORCES.test(words);
}

const OF_FORCES =
  /^(?:the |an? |its |their |his |pro-)?(?:(?!rebel|resistance)[\w’'-]+ ){0,3}?(?:security forces?|forces|army|police|military|gendarmerie|coast ?guard|navy|air force|(?:National|Revolutionary|Republican|Presidential|Royal|Civil|Imperial) Guards?|(?:National|Federal|State) Police|border guards?|troops)\b/;

/** "15 rebel fighters were killed" by an air strike: they are the ones who were struck. */
function areAttacked(incident: IncidentMention): boolean {
  return (incident.main ? FROM_AFAR : ATTACKED).has(firstType(incident));
}

function firstType(incident: IncidentMention): IncidentType {
  return incident.events.find((event) => event.type !== undefined)?.type ?? "other";
}
