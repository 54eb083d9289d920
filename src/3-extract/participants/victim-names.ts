import { type Analysis, type Name, type Sentence, type Token, tokensIn } from "../../model/analysis.ts";
import { contains, overlapping, overlaps } from "../../model/span.ts";
import { ATTACKS, HARMED, KILLINGS, PREMISES, SUFFERED } from "../english/role-words.ts";
import { TARGETS } from "../english/thing-words.ts";
import { type Context, spanOf } from "../extractor.ts";
import { isCharged } from "../grammar/charged.ts";
import { modalityAt } from "../grammar/modality.ts";
import type { Phrase } from "../grammar/phrases.ts";
import { type Introduced, isPersonName, phraseOfName } from "./introduced.ts";
import type { Sighting } from "./participant-list.ts";

/**
 * Victims told by where their names stand: behind a noun of violence ("the murder on 3 May of Senator Ana Ruiz"), behind words for those harmed
 * ("among the wounded are …"), and in one list with somebody whom other rules took for a victim; and doers listed with one.
 */
export function victimNames(analysis: Analysis, context: Context, told: readonly Sighting[]): Introduced[] {
  const known = told.filter(({ role, outcome }) => role === "victim" || outcome === undefined).map((one) => knownOf(analysis, one));
  const named = analysis.sentences.flatMap((sentence) => {
    const names = namesIn(analysis, sentence);
    if (names.length === 0) return [];
    const place: Place = { analysis, context, sentence, names };
    const found = [...behindNouns(place), ...possessed(place)];
    return [...found, ...listed(place, known, found)];
  });
  return [...agedVictims(analysis, context), ...named];
}

/** "the 22-year-old victim": called so, with an age of one's own. */
function agedVictims({ tokens }: Analysis, { rows }: Context): Introduced[] {
  const isAged = ({ first, head }: Phrase) =>
    tokens[head]!.lower === "victim" && tokens.slice(first, head).some(({ lower }) => /^\d+-year/.test(lower));
  return rows.flatMap((row) =>
    (row?.phrases ?? []).filter(isAged).map((phrase) => ({ role: "victim" as const, phrase, rule: "a victim with an age" })),
  );
}

interface Place {
  readonly analysis: Analysis;
  readonly context: Context;
  readonly sentence: Sentence;
  /** The persons named in the sentence who do not speak there, in order. */
  readonly names: readonly Named[];
}

interface Named {
  readonly name: Name;
  readonly first: number;
  readonly last: number;
}

interface Known {
  readonly start: number;
  readonly end: number;
  readonly isVictim: boolean;
}

function knownOf(analysis: Analysis, { role, phrase }: Sighting): Known {
  return { ...spanOf(analysis, phrase), isVictim: role === "victim" };
}

function namesIn(analysis: Analysis, sentence: Sentence): Named[] {
  const { names, attributions, tokens } = analysis;
  return overlapping(names, sentence)
    .filter((name) => contains(sentence, name) && isPersonName(analysis, name) && !attributions.some(({ at }) => overlaps(at, name)))
    .map((name) => ({ name, ...tokensIn(tokens, name) }))
    .filter(({ name, first }) => name.kind === "person" || !namesThing(tokens, first));
}

/** "the Harlow-Denby pipeline", "the newspaper El Faro": a name of no known kind that an article, a thing or a hyphen makes a thing's. */
function namesThing(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  if (before !== undefined && (before.lower === "the" || TARGETS.has(before.lower) || PREMISES.has(before.lower))) return true;
  return tokens[first + 1]?.text === "-" || TARGETS.has(tokens[first]!.lower) || tokens[first]!.text.includes("-");
}

/** "the murder of former minister Ana Ruiz", "an attempt against the head of the guard, General Luis Prado". */
function behindNouns(place: Place): Introduced[] {
  const { analysis, sentence } = place;
  const found: Introduced[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    const aim = aimOf(place, at);
    if (aim === undefined) continue;
    const one = place.names.find(({ first }) => first > aim);
    if (one === undefined || !isOneName(analysis.tokens.slice(aim + 1, one.first))) continue;
    // "attacks on New Year's Day"
    if (overlapping(analysis.times, one.name).length > 0) continue;
    found.push({ role: "victim", phrase: phraseOfName(analysis, one.name), rule: `"${analysis.tokens[at]!.lower}" of someone named` });
  }
  return found;
}

/** The preposition behind a noun of violence whose name suffered it: "of" behind a killing, "on" and "against" behind an attack that is told as one. */
function aimOf({ analysis: { tokens }, context, sentence }: Place, at: number): number | undefined {
  const { lemma, tag } = tokens[at]!;
  const killing = KILLINGS.has(lemma);
  if (tag !== "NOUN" || !(killing || ATTACKS.has(lemma))) return undefined;
  const incident = context.incidents.at(at);
  if (incident === undefined || !/^(?:fact|attempted)$/.test(modalityAt(tokens, sentence, at))) return undefined;
  if (!killing && !incident.events.some((event) => event.token === at)) return undefined;
  const aims = killing ? /^of$/ : isCharged(tokens, sentence, at) ? /^on$/ : /^(?:on|against)$/;
  for (let i = at + 1; i < Math.min(sentence.last, at + MOST_BEFORE_AIM); i++) {
    if (aims.test(tokens[i]!.lower)) return i;
    if (!/^(?:ADP|DET|NUM|NOUN|PROPN|ADJ|ADV)$/.test(tokens[i]!.tag) || tokens[i]!.lower === "by") return undefined;
  }
  return undefined;
}

/** "the assassination last 22 March of". */
const MOST_BEFORE_AIM = 7;

/** Whether what stands before a name only describes its bearer: titles and offices; behind an inner "of" only with a comma before the name. */
function isOneName(lead: readonly Token[]): boolean {
  if (lead.length > LONGEST_LEAD || !lead.every(isDescribing)) return false;
  return (
    !lead.some(({ tag }) => tag === "ADP") || lead.slice(lead.map(({ tag }) => tag).lastIndexOf("ADP")).some(({ lower }) => lower === ",")
  );
}

const LONGEST_LEAD = 14;

function isDescribing({ tag, lower }: Token): boolean {
  return /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tag) || lower === "of" || isPossessive(lower) || /^[,()[\]"“”'-]+$/.test(lower);
}

function isPossessive(lower: string): boolean {
  return /^(?:his|her|their|its|'s|’s)$/.test(lower);
}

/** "Ana Ruiz's assassination". */
function possessed({ analysis, context, names }: Place): Introduced[] {
  const { tokens } = analysis;
  return names.flatMap(({ name, last }) => {
    if (!/^(?:'s|’s|'|’)$/.test(tokens[last]?.lower ?? "")) return [];
    const at = KILLINGS.has(tokens[last + 1]?.lemma ?? "") ? last + 1 : last + 2;
    const { lemma, tag } = tokens[at] ?? { lemma: "", tag: "" };
    // One's death may have been an old one's.
    if (tag !== "NOUN" || !KILLINGS.has(lemma) || lemma === "shooting" || (at > last + 1 && tokens[last + 1]!.tag !== "ADJ")) return [];
    if (context.incidents.at(at) === undefined) return [];
    return [{ role: "victim" as const, phrase: phraseOfName(analysis, name), rule: `whose ${lemma}` }];
  });
}

/** The members of each list of names that words for the harmed lead, or that holds only victims or only doers. */
function listed(place: Place, known: readonly Known[], found: readonly Introduced[]): Introduced[] {
  return lists(place).flatMap((list) => {
    const own = known.filter((one) => list.some(({ name }) => overlaps(one, name)));
    const isFound = found.some(({ phrase }) => list.some(({ first, last }) => first <= phrase.head && phrase.head < last));
    const doers = own.filter(({ isVictim }) => !isVictim);
    if (doers.length > 0)
      return list.length > 1 && doers.length === own.length && !isFound ? as(place, list, "suspect", "listed with a doer") : [];
    if (leadsToHarmed(place, list[0]!.first) || endsAsHarmed(place, list)) return as(place, list, "victim", "listed as harmed");
    if (doers.length === 0 && areFoundThere(place, list)) return as(place, list, "victim", "found there");
    if (doers.length === 0 && areBothHarmed(place, list)) return as(place, list, "victim", "both are harmed");
    return list.length > 1 && (own.length > 0 || isFound) ? as(place, list, "victim", "listed with a victim") : [];
  });
}

function as({ analysis }: Place, list: readonly Named[], role: Introduced["role"], rule: string): Introduced[] {
  return list.map(({ name }) => ({ role, phrase: phraseOfName(analysis, name), rule }));
}

/** "Ana Ruiz, 34; Luis Prado, a driver, and her son Paul": names between which only descriptions, commas and "and" stand; single names are lists of one. */
function lists(place: Place): Named[][] {
  const all: { list: Named[]; joints: string[] }[] = [];
  for (const one of place.names) {
    const before = all.at(-1);
    const joint = before === undefined ? undefined : jointOf(place.analysis.tokens, before.list.at(-1)!, one);
    if (before === undefined || joint === undefined) all.push({ list: [one], joints: [] });
    else {
      before.list.push(one);
      before.joints.push(joint);
    }
  }
  // Two names with a comma between them may be anything.
  return all.flatMap(({ list, joints }) =>
    list.length === 2 && joints[0] === "," ? list.map((one) => [one]) : [withoutSubject(place, list)],
  );
}

/** What joins two names of a list, "and" before commas; `undefined` where something else stands between them. */
function jointOf(tokens: readonly Token[], one: Named, other: Named): string | undefined {
  const between = tokens.slice(one.last, other.first);
  if (between.length > MOST_BETWEEN || !between.every((token) => isDescribing(token) || isJoint(token.lower) || isBesideName(token)))
    return undefined;
  const joint = between.findLastIndex(({ lower }) => /^(?:,|;|and|as|--|—|&)$/.test(lower));
  if (joint < 0 || between.slice(joint + 1).some(({ tag, lower }) => tag === "ADP" || /^['’]s?$/.test(lower))) return undefined;
  return between.some(({ lower }) => /^(?:and|as|;|&)$/.test(lower)) ? "and" : ",";
}

const MOST_BETWEEN = 16;

function isJoint(lower: string): boolean {
  return /^(?:;|and|as|well|--|—|&)$/.test(lower);
}

function isBesideName({ tag, lower }: Token): boolean {
  return /^(?:aged?|old|years?|from|at|in|for|to)$/.test(lower) && tag !== "VERB";
}

/** "They shot Ana Ruiz, and Luis Prado fled": the last name is the subject of another clause, unless it is said of all that they were harmed. */
function withoutSubject({ analysis: { tokens }, sentence }: Place, list: Named[]): Named[] {
  const { last } = list.at(-1)!;
  if (list.length < 2 || !/^(?:VERB|AUX)$/.test(tokens[last]?.tag ?? "")) return list;
  const predicate = tokens.slice(last, Math.min(sentence.last, last + 5));
  return predicate.some(({ lower }) => SUFFERED.has(lower)) ? list : list.slice(0, -1);
}

/** Whether what stands before a name tells of those harmed: "the dead are", "the following men died in the raid:", "the one who was killed was identified as". */
function leadsToHarmed(place: Place, first: number): boolean {
  const { sentence } = place;
  const { tokens } = place.analysis;
  if (first === sentence.first) return false;
  let at = first - 1;
  while (at > sentence.first && first - at < 7 && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[at]!.tag)) at--;
  const { lower } = tokens[at]!;
  const before = tokens.slice(sentence.first, at);
  const near = before.slice(-MOST_BEFORE_COPULA);
  if (before.some((token) => DOERS.test(token.lower))) return false;
  const areHarmed = (some: readonly Token[]) => some.some((token) => SUFFERED.has(token.lower) || HARMED.has(token.lower));
  // "the murders that took place in May:"
  if (lower === ":") return areHarmed(before) || before.some(({ tag, lemma }) => tag === "NOUN" && KILLINGS.has(lemma));
  if (/^(?:are|were)$/.test(lower) && before.length === 1 && before[0]!.lower === "they") return isOfHarmed(place);
  if (/^(?:is|are|was|were)$/.test(lower) && wordsIn(tokens, sentence.first, at) === "among them") return isOfHarmed(place);
  if (/^(?:is|are|was|were|includes?|included|being)$/.test(lower))
    return near.some((token, index) => HARMED.has(token.lower) && /^(?:the|those|among|other|one)$/.test(near[index - 1]?.lower ?? ""));
  if (lower !== "as") return false;
  // "They were identified as", "police identified them as".
  const isOnThem = /(?:^they (?:\w+ ){1,4}(?:identified|named)|\b(?:identified|named) them)(?: (?:on )?\w+day)?$/.test(
    wordsIn(tokens, sentence.first, at),
  );
  return isOnThem ? isOfHarmed(place) : /^(?:identified|named)$/.test(tokens[at - 1]!.lower) && areHarmed(before);
}

/** "Officers found Ana Ruiz, 24, and Luis Prado, 22, in a driveway. Both were pronounced dead": of the two names of one sentence the next says so. */
function areBothHarmed({ analysis: { tokens, sentences }, context, sentence, names }: Place, list: readonly Named[]): boolean {
  const index = sentences.indexOf(sentence) + 1;
  const next = sentences[index];
  if (list.length !== 2 || names.length !== 2 || next === undefined || tokens[next.first]!.lower !== "both") return false;
  return context.harms.some(
    ({ sentence: at, what, modality, patients }) =>
      at === index &&
      modality === "fact" &&
      /^(?:killed|injured|hit)$/.test(what) &&
      patients.some(({ phrase }) => phrase.first === next.first && phrase.head === next.first),
  );
}

/**
 * "Officers found Ana Ruiz, 33, and Luz Prado, 61, inside a home": two or more with their ages, where as many are told to have been killed, and none of
 * them is told as alive.
 */
function areFoundThere({ analysis: { tokens }, context, sentence }: Place, list: readonly Named[]): boolean {
  const [{ first }] = list as [Named];
  const { last } = list.at(-1)!;
  if (list.length < 2 || !FINDERS.test(wordsIn(tokens, sentence.first, first))) return false;
  const areAged = list.every((one) => tokens[one.last]?.lower === "," && /^\d{1,2}$/.test(tokens[one.last + 1]?.lower ?? ""));
  const behind = wordsIn(tokens, last + 2, sentence.last);
  return (
    areAged &&
    LYING.test(behind) &&
    !ALIVE.test(behind) &&
    context.harms.some(({ what, modality }) => what === "killed" && modality === "fact")
  );
}

function wordsIn(tokens: readonly Token[], first: number, last: number): string {
  return tokens
    .slice(first, Math.max(first, last))
    .map(({ lower }) => lower)
    .join(" ");
}

const FINDERS =
  /\b(?:officers|police|deputies|firefighters|paramedics|troopers|they|relatives|neighbors) (?:[\w ]{0,40} and )?found(?: the bodies of)?$/;
const LYING = /^,? ?(?:dead\b|shot\b|lying|unresponsive|(?:in|inside|outside|on|at|near|behind) )/;
const ALIVE = /\b(?:alive|hiding|unharmed|unhurt|safe|armed|holding|gun|handcuffed|arrested|asleep|drunk)\b/;

/** "Both victims were named on Monday. They are …"; not of a crowd: "Hundreds attended the victims' funeral. Among them was …". */
function isOfHarmed({ analysis: { tokens, sentences }, sentence }: Place): boolean {
  const before = sentences[sentences.indexOf(sentence) - 1];
  if (before === undefined) return false;
  const words = tokens.slice(before.first, before.last);
  return (
    words.some(({ lower }) => SUFFERED.has(lower) || HARMED.has(lower)) &&
    !words.some(({ lower }) => DOERS.test(lower) || CROWD.test(lower))
  );
}

/**
 * "Ana Ruiz, a clerk; Luis Prado, a driver; and a guest were kidnapped", "-- Ana Ruiz and her son Paul -- were killed": of all of a list that begins its
 * clause it is said at the end that they were harmed.
 */
function endsAsHarmed({ analysis: { tokens }, sentence }: Place, list: readonly Named[]): boolean {
  const { last } = list.at(-1)!;
  let end = last;
  while (end < sentence.last && tokens[end]!.tag !== "AUX" && tokens[end]!.tag !== "VERB") end++;
  if (end >= sentence.last || end - last > MOST_BETWEEN || !/^(?:were|have|had)$/.test(tokens[end]!.lower)) return false;
  const tail = tokens.slice(last, end);
  if (!tail.every((token) => isDescribing(token) || isJoint(token.lower) || isBesideName(token))) return false;
  const goesOn = tail.some(({ lower }) => /^(?:and|;)$/.test(lower));
  const isClosed = tail.length === 0 || /^(?:,|--|—|\))$/.test(tail.at(-1)!.lower);
  if (!(goesOn || (isClosed && list.length > 1)) || !beginsClause(tokens, sentence, list[0]!.first)) return false;
  const predicate = tokens.slice(end, Math.min(sentence.last, end + MOST_OF_PREDICATE));
  return predicate.some(({ lower, tag }) => SUFFERED.has(lower) && tag === "VERB");
}

/** "were also all kidnapped" */
const MOST_OF_PREDICATE = 4;

/** Whether nothing but what describes its bearer stands between a name and the beginning of its sentence, a comma, a colon or a dash. */
function beginsClause(tokens: readonly Token[], { first }: Sentence, name: number): boolean {
  let at = name - 1;
  while (at >= first && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[at]!.tag)) at--;
  return at < first || /^(?:,|:|;|--|—|that|["“])$/.test(tokens[at]!.lower);
}

const MOST_BEFORE_COPULA = 6;
const CROWD = /^(?:attend(?:ed|ing)?|gathered|joined|marched|protested|mourners|thousands|hundreds)$/;
const DOERS = /^(?:suspects?|gunm[ae]n|shooters?|attackers?|assailants?|killers?|arrested|charged|witness(?:es)?|wanted|missing)$/;
