import type { Analysis } from "../../model/analysis.ts";
import { daysBetween } from "../../model/day.ts";
import { overlapping } from "../../model/span.ts";
import { ATTACKERS, OUTLAWS } from "../english/armed-people.ts";
import { DEED_NOUNS, VICTIM_NOUNS } from "../english/deed-words.ts";
import type { Context } from "../extractor.ts";
import { isArmedGroup } from "../grammar/armed-groups.ts";
import type { Party } from "../grammar/parties.ts";
import { partyAt } from "../grammar/party-at.ts";
import { strikesAssassins } from "../incidents/attacker-stopped.ts";
import { deedsOf } from "../incidents/deeds.ts";
import type { IncidentMention } from "../incidents/incidents.ts";
import { isByThoseStruck } from "../incidents/own-side.ts";
import { strikesOfficers } from "../incidents/type-signs.ts";
import { type Accusation, firstSpeaker, toldDeed } from "./accusation.ts";
import { isForces } from "./own-forces.ts";
import { ownedDeeds } from "./owned-deeds.ts";
import { speaksOfGroup } from "./spoken-of.ts";

/** What the text tells of doers. Who says it decides the status. */
export function* toldDeeds(analysis: Analysis, context: Context): Generator<Accusation> {
  const { grammar } = context;
  yield* ownedDeeds(analysis, context);
  for (const { token, doers, needsGroup, rule } of deedsOf(analysis, context, grammar)) {
    const mention = context.incidents.at(token);
    if (mention !== undefined && (isByThoseStruck(context, mention, token) || isOfOldTime(analysis, context, mention, token))) continue;
    if (rule.startsWith('"police shooting') && mention !== undefined && strikesOfficers(context, mention)) continue;
    let first: number | undefined;
    for (const doer of doers) {
      // "Soldiers and allied militiamen killed": those who are joined did it together; of other words for the doer the first one tells.
      if (first !== undefined && !isJoined(analysis, token, first, doer)) continue;
      if (isOfOuterClause(analysis, context, token, doer) || isOfSuspected(analysis, token, doer)) continue;
      const party = partyAt(analysis, context, grammar, doer);
      if (
        party === undefined ||
        isDeedItself(party) ||
        (needsGroup && !isArmed(analysis, token, party)) ||
        (!isArmedGroup(party.words, context.actors) && isPolicing(analysis, token, party)) ||
        isBehindDoer(analysis, party) ||
        /\b(?:off|near|outside) (?:the )?$/.test(analysis.article.text.slice(Math.max(0, party.start - 14), party.start)) ||
        (isForces(party) && strikesAssassins(analysis, context, { first: token, last: token + 1 })) ||
        isEndingIt(analysis, context, token, party, mention)
      )
        continue;
      yield blamedOn(analysis, context, token, toldDeed(analysis, token, party, rule));
      first ??= doer;
    }
  }
}

/** "A mother was arrested after her son found a pistol and shot his sister": who does it in the clause behind "after" is nearer than she. */
function isOfOuterClause({ tokens }: Analysis, { harms }: Context, token: number, doer: number): boolean {
  const agents = harms.find((harm) => harm.token === token)?.agents ?? [];
  return (
    agents.length > 0 &&
    agents.every(
      ({ first, form }) =>
        doer < first &&
        first < token &&
        form !== "pronoun" &&
        tokens.slice(doer, first).some(({ lower }) => /^(?:after|when|because|while)$/.test(lower)),
    )
  );
}

/** "Police searched for a reservist suspected of shooting 18 people and wounding 13": not who searches. */
function isOfSuspected({ article, tokens }: Analysis, token: number, doer: number): boolean {
  if (doer >= token || !/ing$/.test(tokens[token]!.lower)) return false;
  return SUSPECTED.test(article.text.slice(tokens[doer]!.end, tokens[token]!.start));
}

const SUSPECTED = /\b(?:search\w*|hunt\w*|look\w*|seek\w*|arrest\w*|detain\w*)\b[^;]*\b(?:suspected|accused) of\b[^;]*$/i;

/** "In March 2013 rebels captured the capital": told in news of today with a time long before it, where nothing else of the news is told. */
function isOfOldTime(analysis: Analysis, { sentenceOf }: Context, { main, events }: IncidentMention, token: number): boolean {
  const { publicationDay, sentences, times, tokens } = analysis;
  const index = sentenceOf[token] ?? 0;
  if (!main || publicationDay === undefined || index === 0 || events.some(({ sentence }) => sentence === index)) return false;
  return overlapping(times, sentences[index]!).some(
    ({ range, isDuration, start }) =>
      range !== undefined && !isDuration && start < tokens[token]!.start && daysBetween(range.to, publicationDay) > OLD_DAYS,
  );
}

/** Days from which what is told is not the news: those of the events themselves. */
const OLD_DAYS = 30;

/** "Officials blamed an Israeli air strike": whose it was is what they say. */
function blamedOn(analysis: Analysis, context: Context, token: number, told: Accusation): Accusation {
  const { tokens } = analysis;
  const verb = tokens[token]!.relation === "obj" ? tokens[token]!.head : undefined;
  if (verb === undefined || tokens[verb]!.lemma !== "blame") return told;
  const { grammar } = context;
  const sentence = analysis.sentences[context.sentenceOf[verb]!]!;
  const by = firstSpeaker({ analysis, context, grammar, tokens, sentence, at: verb }, grammar.subjects(verb));
  return { ...told, status: "accused", by };
}

/** "a quarrel ended in a stabbing at the quay that hurt seven": what wounded them is no party. */
function isDeedItself({ words }: Party): boolean {
  if (/^(?:\w+ )?(?:gunfire|crossfire|shrapnel|bullets?)\b/.test(words)) return true;
  const deed = words
    .split(/\s+/)
    .slice(0, 3)
    .find((word) => DEED_NOUNS.has(word) || VICTIM_NOUNS.has(word));
  // "the shooting suspect" is somebody.
  return deed !== undefined && !/^ \p{Ll}/u.test(words.slice(words.indexOf(deed) + deed.length));
}

/** "soldiers and allied militiamen": nothing but the "and" and its own words stand between the two. */
function isJoined({ tokens }: Analysis, deed: number, first: number, second: number): boolean {
  // "attacked the villages of Segun and Konda, killing": those right before are as likely the victims.
  if (/ing$/.test(tokens[deed]!.lower)) return false;
  const between = tokens.slice(first + 1, second);
  return between[0]?.lower === "and" && between.slice(1).every(({ tag }) => /^(?:ADJ|NOUN|PROPN|DET|NUM)$/.test(tag));
}

/** Words of attack tell of a deed where a group or those with a role in it did it; plain words of assault also with a name of no known kind. */
function isArmed({ names, tokens }: Analysis, token: number, party: Party): boolean {
  if (party.isGroup || party.kind === "role") return true;
  const { lower, lemma } = tokens[token]!;
  const isAssault =
    /^(?:attacked|stormed|raided|overran|overrun|assaulted)$/.test(lower) || (lemma === "attack" && party.start > tokens[token]!.end);
  return isAssault && party.kind === "name" && overlapping(names, party).some(({ kind }) => kind === "other");
}

/** Police raids are no attacks, and neither "its forces" nor "a drone" is anybody by these words alone. */
function isPolicing({ tokens }: Analysis, token: number, party: Party): boolean {
  if (FORCE_OF_NATURE.test(party.words)) return true;
  if (/^(?:its|their|his|her|our|my) /i.test(party.words) && party.kind === "group" && !speaksOfGroup(party.words)) return true;
  if (/^(?:(?:an?|the|its|two|three|several) )?(?:drones?|jets?|planes?|aircraft|helicopters?|warplanes?)$/i.test(party.words)) return true;
  // Whom or what the police capture they arrest or confiscate.
  if (/^(?:captured?|capturing|seized?|seizing)$/.test(tokens[token]!.lower) && OF_POLICE.test(party.words)) return true;
  // A raid of the police is a search, and one of jets an air raid.
  return isForces(party) && !FLIERS.test(party.words) && [...tokens.slice(token, token + 5)].some(({ lemma }) => lemma === "raid");
}

const OF_POLICE = /\b(?:police|policemen|officers?|deputies|detectives|agents|marshals|authorities)\b/i;
const FLIERS = /\b(?:jets?|warplanes?|planes?|aircraft|helicopters?|gunships?|drones?|bombers?|air force)$/i;

/** "A couple inspired by the Red Dawn killed 14": who inspired or trained them did not do it, whatever stands right before the verb. */
function isBehindDoer({ article: { text } }: Analysis, { start }: Party): boolean {
  return BEHIND_DOER.test(text.slice(Math.max(0, start - MOST_BEHIND_DOER), start));
}

const MOST_BEHIND_DOER = 40;

const BEHIND_DOER =
  /\b(?:inspired|radicali[sz]ed|influenced|motivated|trained|recruited|armed|equipped|funded|financed|backed|supported|(?:loyal|sympathetic|linked|tied|allied) to)(?: by)? (?:the )?$/i;

/** "Police stormed the bank and freed the hostages", "commandos stormed the school where gunmen were holding 20 children": an answer to the deed. */
function isEndingIt(
  analysis: Analysis,
  { sentenceOf }: Context,
  token: number,
  party: Party,
  mention: IncidentMention | undefined,
): boolean {
  if (analysis.tokens[token]!.lemma !== "storm" || !isForces(party)) return false;
  if (mention?.events.some((one) => one.token < token && (one.type === "siege" || one.type === "kidnapping")) === true) return true;
  return ENDS_IT.test(analysis.article.text.slice(analysis.tokens[token]!.end, analysis.sentences[sentenceOf[token]!]!.end));
}

const ENDS_IT = new RegExp(
  `\\b(?:end(?:ed|ing|s)? (?:the|an?|that|their)\\b|free(?:d|ing)|rescu(?:ed|ing)|barricaded|(?:held|holding|hold|taken|took) (?:\\S+ ){0,4}(?:hostages?|captives?)|(?:where|in which|after|from) (?:\\S+ ){0,4}(?:${ATTACKERS}|${OUTLAWS}))`,
  "i",
);

/** "killed by Typhoon Orla". */
const FORCE_OF_NATURE =
  /^(?:the )?(?:(?:super|severe|tropical|winter) )?(?:typhoon|hurricane|cyclone|storm|tornado|earthquake|quake|tsunami|volcano|mount|flood|avalanche|landslide)s?\b/i;
