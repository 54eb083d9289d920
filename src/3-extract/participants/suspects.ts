import { type Analysis, type Name, tokensIn } from "../../model/analysis.ts";
import { overlapping, type Span } from "../../model/span.ts";
import { FIGHTERS } from "../english/armed-people.ts";
import { type Context, spanOf } from "../extractor.ts";
import type { Party } from "../grammar/parties.ts";
import type { Phrase } from "../grammar/phrases.ts";
import { sameParty } from "../grammar/same-party.ts";
import { tellsOf } from "../grammar/tellers.ts";
import { introducedPeople } from "./introduced.ts";
import { strikesSelf } from "./told-apart.ts";

/** Stands in for those whom a sentence does not name. */
export interface Suspects {
  /** The one person whom "he", "the gunman" or "a 20-year-old man" can mean; `undefined` where the article names several or none. */
  readonly person: Party | undefined;
  /** The named group that "the group" or "the militants" at a token can mean: the last before it that is told to have done anything, or that is armed. */
  groupOf(token: number): Party | undefined;
}

/**
 * The suspects an article names: those it accuses, charges or calls the attacker; without any, those it tells a deed of.
 * `accused` are the former as far as found, `parties` all of both, groups too.
 */
export function suspectsOf(analysis: Analysis, context: Context, accused: readonly Party[], parties: readonly Party[]): Suspects {
  const people = new Map<string, Party>();
  const victims = victimNames(analysis, context);
  const isVictim = ({ words }: Party) => victims.has(words) || victims.has(surnameOf(words));
  let told: ReadonlySet<number> | undefined;
  // "The man was identified as Omar Vance", where a clerk shot a man.
  const isToldVictim = ({ end }: Party) => {
    told ??= new Set(
      introducedPeople(analysis, context).flatMap(({ role, phrase }) => (role === "victim" ? spanOf(analysis, phrase).end : [])),
    );
    return told.has(end);
  };
  for (const party of accused) addPerson(analysis, people, party);
  for (const party of introduced(analysis, context)) if (!isVictim(party) && !isToldVictim(party)) addPerson(analysis, people, party);
  if (people.size === 0)
    for (const party of parties) if (!isVictim(party) && !isOfOldDeed(context, party)) addPerson(analysis, people, party);
  const named = parties.filter(({ kind, isGroup }) => kind === "name" && isGroup).map(({ words }) => words);
  const groups = analysis.names.filter(
    ({ kind, start, end }) => kind === "group" && named.some((words) => sameParty(words, analysis.article.text.slice(start, end))),
  );
  return {
    person: people.size === 1 ? [...people.values()][0] : undefined,
    groupOf(token) {
      const at = analysis.tokens[token]!.start;
      const before = groups.findLast(({ end }) => end <= at) ?? armedNames(analysis, context).findLast(({ end }) => end <= at);
      const name = before ?? groups[0] ?? armedNames(analysis, context)[0];
      return name === undefined ? undefined : { ...nameParty(analysis, name), isGroup: true };
    },
  };
}

/** "The worst shooting since July 2011, when Omar Vance killed 77": who did what the news is held against is nobody of the news. */
function isOfOldDeed({ analysis: { tokens }, incidents }: Context, party: Party): boolean {
  const own = incidents.at(tokensIn(tokens, party).first);
  return own !== undefined && !own.main && incidents.mentions.some(({ main }) => main);
}

/** Names of groups that are no state's, and of no known kind with "militants", "a group" or the like beside them. */
function armedNames(analysis: Analysis, context: Context): readonly Name[] {
  const { text } = analysis.article;
  return analysis.names.filter(({ kind, start, end }) => {
    if (/^(?:neither|both|all|no)$/i.test(text.slice(start, end))) return false;
    if (kind !== "group" && kind !== "other") return false;
    if (kind === "group" && context.voices.kindOf(text.slice(start, end)) === "party") return true;
    return ARMED_AFTER.test(text.slice(end, end + 40)) || ARMED_BEFORE.test(text.slice(Math.max(0, start - 40), start));
  });
}

const ARMED_AFTER = new RegExp(
  `^(?:(?:,| is| was) (?:an?|the) (?:[\\w-]+ ){0,3})?\\s?(?:${FIGHTERS}|gunmen|group|movement|militia|faction|offshoot|has fought|is fighting)\\b`,
  "i",
);
const ARMED_BEFORE =
  /\b(?:militants?|group|groups|rebels?|movement|militia|faction|fighters (?:of|from)|members of)(?: called| named| known as)? (?:the )?$/i;

/** Names of those whom others killed or hurt, as the text has them; who "took his own life" may well have done the rest, too. */
function victimNames(analysis: Analysis, context: Context): ReadonlySet<string> {
  const hurt = context.harms.filter(({ what, modality }) => modality === "fact" && /^(?:killed|injured|hit|abducted|victim)$/.test(what));
  const byOthers = hurt.filter((harm) => !strikesSelf(context, harm));
  const phrases = byOthers.flatMap(({ patients }) => patients.map(({ phrase }) => phrase));
  return new Set(phrases.flatMap((phrase) => properName(analysis, phrase)?.words ?? []));
}

function surnameOf(words: string): string {
  return words.split(/\s+/).pop()!;
}

/** One entry for a surname, under the longest form of the name. */
function addPerson(analysis: Analysis, people: Map<string, Party>, party: Party): void {
  if (!isPersonName(analysis, party)) return;
  const surname = surnameOf(party.words);
  const known = people.get(surname);
  if (known === undefined || known.words.length < party.words.length) people.set(surname, party);
}

function isPersonName({ article, names, places, times }: Analysis, { start, end, words, kind, isGroup }: Party): boolean {
  // "Ansar al-Fajr, a faction of the front, claimed the attack": a group, though no table has it.
  if (ARMED_AFTER.test(article.text.slice(end, end + 40))) return false;
  // "A court on Friday charged": a day is nobody's name.
  if (kind !== "name" || isGroup || overlapping(times, { start, end }).length > 0) return false;
  const [name] = overlapping(names, { start, end });
  const reads = /^\p{Lu}\S+(?: \S+){0,3}$/u.test(words);
  if (name !== undefined) return name.kind === "person" || (name.kind === "other" && reads);
  return reads && !places.some((one) => one.start < end && start < one.end);
}

function nameParty({ article }: Analysis, { start, end }: { readonly start: number; readonly end: number }): Party {
  return { start, end, words: article.text.slice(start, end), kind: "name", isGroup: false };
}

/** Names beside words that introduce suspects, without regard to grammar: lists, captions, headlines. */
function* introduced(analysis: Analysis, context: Context): Generator<Party> {
  for (const [index, row] of context.rows.entries()) {
    for (const phrase of row?.phrases ?? []) {
      if (phrase.quantity !== undefined || analysis.tokens[phrase.head]!.tag !== "PROPN") continue;
      const name = properName(analysis, phrase);
      if (name !== undefined && introduces(analysis, index, name)) yield name;
    }
  }
}

function properName(analysis: Analysis, phrase: Phrase): Party | undefined {
  const { tokens } = analysis;
  let first = phrase.head;
  while (first > phrase.first && tokens[first - 1]!.tag === "PROPN") first--;
  const words = phrase.head - first + 1;
  if (words > 4 || (words === 1 && first !== phrase.first)) return undefined;
  return nameParty(analysis, spanOf(analysis, { first, last: phrase.head + 1 }));
}

const INTRODUCED_BEFORE =
  /\b(?:suspect|suspected (?:gunman|shooter|attacker|bomber)|gunman|shooter|attacker|bomber|killer|assailant|accused|(?:gunman|shooter|attacker|suspect|bomber|man|woman|driver) (?:was |has been |were )?(?:identified|named) (?:by (?:\w+ ){1,3})?as|arrested|charged|(?:charges?|case|warrant|complaint|evidence|proceedings)(?: (?:filed|brought|issued))? against|identified (?:the )?(?:suspect|gunman|shooter|attacker|suspects) as|(?:police|officers|detectives|investigators|authorities|deputies|agents|manhunt)[^.;]{0,30} (?:looking|searching|hunting) for|wanted)\s*,?\s*(?:\d+-year-old\s+|(?:officer|sgt\.?|deputy|mr\.?)\s+)?$/i;
const INTRODUCED_AFTER =
  /^\s*(?:,\s*(?:an?\s+)?\d+\s*,|,\s*\d+,)?\s*(?:,\s*of [^,.]{3,40},\s*)?(?:,?\s*who\s+)?(?:is|was|has been|had been|faces?|faced|were)?\s*(?:also\s+)?(?:charged with|(?:arrested|charged)(?! (?:(?:the|an?|two|three|four|five|six|several|some|him|her|them|his|their|\d+)\b))|accused of|suspected of|believed to be the (?:gunman|shooter|attacker)|the (?:gunman|shooter|attacker|suspect)|opened fire|allegedly|turned the gun on|killed (?:himself|herself)|taken into custody|in custody|(?:picked up|captured|caught|tracked down)(?: (?:on )?\w+day)?(?: (?:early|late|in|at|near) [^.;,]{1,40}?)? by (?:[\w.'’-]+ ){0,4}(?:police|officers|deputies|marshals|troopers|agents|task force)|is accused|drew a|being held|booked|wanted(?= (?:for|by|in|over)\b|[,.;])|being sought)\b|^ shot and killed (?!by\b)/i;

/** "Detective Ada Marlow arrested Omar Vance": she is no suspect. */
const ARRESTS = /^ (?:arrested|charged) \p{Lu}/u;

/** Those who are looked for because they are lost. */
const LOST = /\b(?:missing|disappear\w*|last seen|rubble|survivors?|rescuers?|kidnapped|abducted)\b/i;

/** "Omar Vance walked into a police station. He is charged with murder": the only one whom the sentence before the pronoun names, at its head. */
function isChargedNext({ article: { text }, names, sentences }: Analysis, sentence: number, name: Span): boolean {
  const [own, next] = [sentences[sentence]!, sentences[sentence + 1]];
  const isHead = /^(?:The [\p{Ll}-]+(?: [\p{Ll}-]+)?,? )?$/u.test(text.slice(own.start, name.start));
  if (next === undefined || next.paragraph !== own.paragraph || !isHead) return false;
  const others = overlapping(names, own).filter(({ kind, start, end }) => kind === "person" && (end <= name.start || start >= name.end));
  return others.length === 0 && CHARGED_NEXT.test(text.slice(next.start, next.end));
}

const CHARGED_NEXT =
  /^(?:He|She) (?:(?:is|was|has been|had been|faces?|faced|also|later|since|being|now) ){1,4}(?:charged with|held on|(?:[\w-]+ ){0,4}(?:charges?|counts?) of|accused of|(?:booked|lodged|jailed|held)\b[^.;]{0,50}\bon (?:[\w-]+ ){0,4}(?:charges?|counts?))\b[^.;]*\b(?:murder|manslaughter|homicide|assault|shooting|killing)\b/;

function introduces(analysis: Analysis, sentence: number, { start, end }: Party): boolean {
  const { text } = analysis.article;
  const { start: from, end: to } = analysis.sentences[sentence]!;
  if (LOST.test(text.slice(from, to)) || ARRESTS.test(text.slice(end, end + 20))) return false;
  const before = text.slice(Math.max(from, start - 60), start);
  const introducing = INTRODUCED_BEFORE.exec(before);
  const told = introducing && { start: start - before.length + introducing.index, end: start - before.length + introducing.index + 1 };
  if (isChargedNext(analysis, sentence, { start, end })) return true;
  return (told !== null && !tellsOf(analysis, { start, end }, told)) || INTRODUCED_AFTER.test(text.slice(end, Math.min(to, end + 90)));
}
