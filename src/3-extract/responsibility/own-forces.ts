import type { Analysis } from "../../model/analysis.ts";
import { overlapping, overlaps, type Span } from "../../model/span.ts";
import type { Speaker } from "../../model/statement.ts";
import { ATTACKERS, FIGHTERS, OUTLAWS } from "../english/armed-people.ts";
import type { Context } from "../extractor.ts";
import { isArmedGroup } from "../grammar/armed-groups.ts";
import type { Party } from "../grammar/parties.ts";
import { sameParty } from "../grammar/same-party.ts";
import { AUTHORITIES, REBEL_ARMY } from "../grammar/speaker-kind.ts";
import type { Accusation } from "./accusation.ts";

/**
 * Whether an authority tells of its own state's forces: "French soldiers shot dead nine jihadists, the defence ministry in Paris said", "officers
 * shot the man, police said". What it says of another state's is an accusation. Where neither is named with its state, the army speaks of its own
 * soldiers; where only the soldiers are, it does so if they hit those whom armies boast of hitting.
 */
export function tellsOfOwnForces(analysis: Analysis, context: Context, one: Accusation, party: Party, speaker: Speaker): boolean {
  if (!AUTHORITIES.has(speaker.kind) || isArmedGroup(party.words, context.actors)) return false;
  // "soldiers from Sarland"
  const from =
    /^ from (?:the )?\p{Lu}[\p{L}'’-]*/u.exec(analysis.article.text.slice(party.end, party.end + MOST_OF_PLACE))?.[0].length ?? 0;
  const [forces] = statesIn(analysis, { start: party.start, end: party.end + from });
  const speaking = statesIn(analysis, ...spansOf(analysis, context, one, speaker))[0] ?? stateOfActor(context, speaker);
  // "France carried out the strikes, the French defence minister said"
  if (!isForces(party))
    return forces !== undefined && forces === (speaking ?? stateOfOffice(analysis, speaker)) && isState(analysis, party);
  if (forces !== undefined && speaking !== undefined) return forces === speaking;
  if (sameParty(speaker.words, party.words)) return true;
  if (speaking === undefined && endedIt(analysis, context, one, forces)) return true;
  if (speaker.kind === "police") return POLICE.test(party.words);
  const isArmys = speaker.kind === "army" || HEADS_OF_ARMY.test(speaker.words);
  if (!isArmys || !SOLDIERS.test(party.words)) return false;
  const { start, end } = analysis.sentences[context.sentenceOf[one.token]!]!;
  return (forces === undefined && speaker.kind === "army") || FOES.test(analysis.article.text.slice(start, end));
}

const FORCES =
  /\b(?:police|officers?|deput(?:y|ies)|troopers?|detectives|troops|soldiers|army|military|forces|navy|warplanes?|jets?|aircraft|planes?|helicopters?|gunships?|warships?|artillery|drones?|government|marines|agents|guards?|coalition)\b/i;

/** Forces of a state, whose own shots its officials tell of. */
export function isForces({ words, kind, isGroup }: Party): boolean {
  return FORCES.test(words) && !REBEL_ARMY.test(words) && (kind !== "name" || isGroup);
}

/**
 * "Security forces ended the siege and killed all seven gunmen, the minister said": forces that hit those who had come to attack are those of whoever
 * tells of it. Forces of a named state are so where the sentence lies in that state.
 */
function endedIt(analysis: Analysis, { sentenceOf }: Context, one: Accusation, forces: string | undefined): boolean {
  const { start, end } = analysis.sentences[sentenceOf[one.token]!]!;
  if (!ATTACKERS_HIT.test(analysis.article.text.slice(start, end))) return false;
  return (
    forces === undefined ||
    overlapping(analysis.places, { start, end }).some(({ role, location }) => role !== "adjective" && location?.country === forces)
  );
}

/** Nothing but their number and what they were like stands between the verb and those hit. */
const ATTACKERS_HIT = new RegExp(
  `\\b(?:kill\\w*|sho(?:t|oting)|wound\\w*|overpower\\w*|subdu\\w+|neutrali[sz]\\w+)(?: and \\w+)?(?: dead| down)? (?:(?:the|an?|all|both|at least|some|of|its|their|lone|armed|masked|suspected|would-be|remaining|\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) ){0,5}(?:${ATTACKERS}|${OUTLAWS})\\b`,
  "i",
);

const POLICE = /\b(?:police\w*|officers?|deput(?:y|ies)|troopers?|detectives?|agents?|constables?|marshals?|guards?)\b/i;
const SOLDIERS =
  /(?:^|\s)(?:army|military|navy|air force|forces|troops|soldiers?|marines|commandos|warplanes?|jets?|aircraft|planes?|helicopters?|gunships?|warships?|artillery|drones?)$/i;
const HEADS_OF_ARMY = /\b(?:government|president|presidency|prime minister)\b/i;
const FOES = new RegExp(
  `\\b(?:${FIGHTERS}|${OUTLAWS}|${ATTACKERS}|traffickers?|smugglers?|(?:rebel|militant|enemy|military|training) (?:positions?|camps?|bases?|targets?|hideouts?)|positions|hideouts?|strongholds?|camps|targets)\\b`,
  "i",
);

/** The states that the places in some stretches belong to: "French", "in Paris". */
function statesIn({ places }: Analysis, ...spans: readonly Span[]): string[] {
  return places.flatMap((place) =>
    place.location?.country !== undefined && spans.some((span) => overlaps(place, span)) ? [place.location.country] : [],
  );
}

/** "the Pentagon" → US: a body of one state in the table of actors. */
function stateOfActor({ actors }: Context, { words }: Speaker): string | undefined {
  const actor = actors.find(words);
  return actor?.countries.length === 1 && /^(?:state|civil authority|ministry|army)$/.test(actor.kind) ? actor.countries[0] : undefined;
}

/** "WASHINGTON - The United States struck …, President Omar Vance said": of an office that no state is named with, the one that the report comes from. */
function stateOfOffice({ places }: Analysis, { words }: Speaker): string | undefined {
  return OFFICES.test(words) ? places.find(({ role }) => role === "dateline")?.location?.country : undefined;
}

const OFFICES =
  /^(?:the )?(?:(?:vice[- ]|deputy |acting )?president|(?:deputy )?prime minister|chancellor|(?:defen[cs]e|foreign|interior) (?:minister|ministry|secretary)|secretary of (?:state|defen[cs]e)|white house)\b/i;

/** A country by its name, and nothing else. */
function isState({ places }: Analysis, { start, end }: Party): boolean {
  return places.some(
    (place) =>
      place.location?.precision === "country" && place.role !== "adjective" && place.end === end && place.start <= start + "the ".length,
  );
}

/** Where the speaker is told, with the place behind it: "the defence ministry" and " in Paris". */
function spansOf({ article, sentences }: Analysis, { sentenceOf, voices }: Context, one: Accusation, { words }: Speaker): Span[] {
  const { text } = article;
  const sentence = sentences[sentenceOf[one.token]!]!;
  const told = voices.attributionAt(one)?.speaker.start;
  const start = told !== undefined && text.startsWith(words, told) ? told : text.indexOf(words, sentence.start);
  if (start < 0) return [];
  const end = start + words.length;
  return [{ start, end: end + (/^ in \p{Lu}[\p{L}'’-]*/u.exec(text.slice(end, end + MOST_OF_PLACE))?.[0].length ?? 0) }];
}

/** Characters of " in Paris". */
const MOST_OF_PLACE = 30;
