import { tokensIn } from "../../model/analysis.ts";
import type { Speaker } from "../../model/statement.ts";
import { BODIES_OF_ARMED, FIGHTERS, several } from "../english/armed-people.ts";
import type { Context } from "../extractor.ts";
import { isArmedGroup } from "../grammar/armed-groups.ts";
import type { Party } from "../grammar/parties.ts";
import { AUTHORITIES } from "../grammar/speaker-kind.ts";
import type { Suspects } from "../participants/suspects.ts";
import type { Accusation } from "./accusation.ts";
import { attackersSpokenOf, groupSpokenOf, speaksOfGroup } from "./spoken-of.ts";

/** A role word or pronoun stands for the suspect or group named elsewhere; without one it names nobody. */
export function namedParty(
  context: Context,
  { party, token, status }: Accusation,
  suspects: Suspects,
  { speaker, principal }: { readonly speaker: Speaker | undefined; readonly principal: Party | undefined },
): Party | undefined {
  if (party === undefined || !/\p{L}/u.test(party.words)) return undefined;
  // "Each accuses the other": nobody's name.
  if (/^(?:the|each) others?$/i.test(party.words)) return undefined;
  // "Her lawyer said that someone else fired": not the accused.
  if (/^(?:someone|somebody|anyone|anybody)(?: else)?$/i.test(party.words)) return undefined;
  const allied = withAllegiance(context, party) ?? factionOf(context, party) ?? branchOf(context, party) ?? comingFrom(context, party);
  if (allied !== undefined) return allied;
  if (/^(?:it|they|we|i)$/i.test(party.words) && speaker?.kind === "party")
    return principal ?? { ...party, words: speaker.words, kind: "name", isGroup: true };
  // "The leader of the Red Dawn said his fighters were behind it": it speaks of itself.
  if (HIS_MEN.test(party.words) && principal?.isGroup === true && !AUTHORITIES.has(context.voices.kindOf(principal.words)))
    return principal;
  // "The Red Dawn said a fighter had done it": one of its own.
  if (A_FIGHTER.test(party.words) && speaker !== undefined && isArmedGroup(speaker.words, context.actors))
    return { ...party, words: speaker.words, kind: "name", isGroup: true };
  if (/^they$/i.test(party.words)) return attackersSpokenOf(context.analysis, context, tokensIn(context.analysis.tokens, party).first);
  if (/^(?:we|i)$/i.test(party.words)) return undefined;
  // "The Red Dawn denied it. The president blamed them."
  const isBlamed = status === "accused" && /^them$/i.test(party.words);
  const spokenOf =
    isBlamed || speaksOfGroup(party.words)
      ? groupSpokenOf(context.analysis, context, tokensIn(context.analysis.tokens, party).first)
      : undefined;
  if (spokenOf !== undefined) return spokenOf;
  if (/^(?:it|its .+)$/i.test(party.words)) return undefined;
  if (THE_GROUP.test(party.words))
    return principal?.isGroup === true && !AUTHORITIES.has(context.voices.kindOf(principal.words))
      ? principal
      : (suspects.groupOf(token) ?? party);
  if (party.kind === "group") return nameBehind(context, party) ?? namedArmy(context, party) ?? party;
  if (party.kind !== "role" && party.kind !== "person") return party;
  // "A gunman" is anybody, "the gunman" the one told of before.
  const certain =
    context.sentenceOf[token]! < LEAD ||
    status === "charged" ||
    status === "convicted" ||
    !/^(?:an?|one|some|\d+|another) /i.test(party.words);
  const legal = status === "charged" || status === "convicted";
  // "Residents accused armed youths of the killings": as much as is told of them.
  if (status === "accused" && isPlural(party) && !OF_NO_KIND.test(party.words)) return described(party);
  if (legal && isPlural(party)) return described(party);
  // "Anarchists", "the attackers": not the one man whom the article names.
  const person =
    certain && !isPlural(party) && suspects.person !== undefined && isAlike(context, party, suspects.person) ? suspects.person : undefined;
  if (person !== undefined || party.kind === "role") return person ?? (legal ? described(party) : undefined);
  return party;
}

/** "The gunmen", "some people", "three men": nothing that tells them from others. */
const OF_NO_KIND =
  /^(?:the|these|those|this|that|some|one|most|both|all|none|their|his|her|its|our|many|several|other|others|such|any|two|three|four|five|six|\d+|unknown|unidentified|more|people|persons) /i;

const HIS_MEN =
  /^(?:his|her|its|their) (?:own )?(?:m[ae]n|fighters?|forces|militants|followers|members|soldiers|warriors|militia|group|movement)$/i;

const A_FIGHTER = /^(?:an?|one of its|one of our|two|three|four) (?:fighters?|soldiers?|martyrs?|mujahideen|suicide attackers?)$/i;

/** "a faction of the Red Dawn", "dissidents of the front": not the whole of it. */
function factionOf({ analysis: { article } }: Context, party: Party): Party | undefined {
  const behind = APART.test(party.words) ? OF_WHICH.exec(article.text.slice(party.end, party.end + MOST_OF_ALLEGIANCE))?.[0] : undefined;
  if (behind !== undefined)
    return { ...party, end: party.end + behind.length, words: article.text.slice(party.start, party.end + behind.length), isGroup: true };
  const before = FACTION_BEFORE.exec(article.text.slice(Math.max(0, party.start - MOST_OF_FACTION), party.start))?.[0];
  if (before === undefined || party.kind !== "name") return undefined;
  const start = party.start - before.length;
  return { ...party, start, words: article.text.slice(start, party.end) };
}

/** "The Red Dawn group's coastal branch": a branch is named by the group that it is one of. */
function branchOf({ analysis: { article } }: Context, party: Party): Party | undefined {
  if (!BRANCH.test(party.words)) return undefined;
  const before = OWNER_BEFORE.exec(article.text.slice(Math.max(0, party.start - MOST_OF_FACTION), party.start))?.[0];
  if (before === undefined) return undefined;
  const start = party.start - before.length;
  return { ...party, start, words: article.text.slice(start, party.end), isGroup: true };
}

const BRANCH = /(?:^| )(?:branch|affiliate|wing|arm|faction|chapter|offshoot)$/;
const OWNER_BEFORE =
  /(?:\b[Tt]he )?(?:a[ln]-)?\p{Lu}[\p{L}’'-]*(?: (?:(?:of|the) )?\p{Lu}[\p{L}’'-]*){0,4}(?: (?:group|network|movement|organi[sz]ation))?['’]s? $/u;

/** Characters of "a little-known splinter group of the ". */
const MOST_OF_FACTION = 50;
const FACTION_BEFORE =
  /\b(?:an?|the|one) (?:[a-z-]+ ){0,2}(?:faction|wing|branch|splinter group|offshoot) of (?:the )?$|\b(?:dissidents|defectors|remnants|former (?:members|fighters|soldiers|rebels)) (?:of|from) (?:the )?$/;
const APART = /^(?:the )?(?:dissidents|defectors|remnants)$/;
const OF_WHICH = /^ (?:of|from) (?:the |an? )?(?:[a-z-]+ ){0,3}\p{Lu}[\p{L}’'-]*(?: (?:of |the )?\p{Lu}[\p{L}’'-]*){0,4}/u;

/** "Youths from Bokkos", "herdsmen from the next valley": where they come from tells them from others. */
function comingFrom({ analysis: { article } }: Context, party: Party): Party | undefined {
  if (party.kind === "name" || !YOUTHS.test(party.words)) return undefined;
  const behind = FROM.exec(article.text.slice(party.end, party.end + MOST_OF_FACTION))?.[0];
  if (behind === undefined) return undefined;
  return { ...party, end: party.end + behind.length, words: party.words + behind, kind: "group", isGroup: true };
}

const YOUTHS =
  /^(?:(?!the\b)[a-z-]+ )*(?:youths|men|herders|herdsmen|farmers|villagers|hunters|traders|tribesmen|clansmen|militiamen|vigilantes|settlers|residents)$/;
const FROM =
  /^ from (?:the )?(?:(?:[a-z-]+ ){0,3}\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}(?: (?:ethnic group|community|clan|tribe|people|village|district))?|(?:neighbou?ring|nearby|rival|next|same) [a-z]+)/u;

/** "A previously unknown group, the Sons of Orvan, …", "a group calling itself the Sons of Orvan": the name behind the description. */
function nameBehind({ analysis: { article } }: Context, { words, end }: Party): Party | undefined {
  const found = BAND_AT_END.test(words)
    ? (NAME_BEHIND.exec(article.text.slice(end, end + 90)) ?? NAME_AT_END.exec(article.text.slice(end, end + 90)))
    : null;
  const name = found?.[1];
  if (name === undefined) return undefined;
  const start = end + found![0].indexOf(name);
  return { start, end: start + name.length, words: name, kind: "name", isGroup: true };
}

/** "rebels from the Red Dawn", "fighters belonging to the front": the group that those without a name of their own are of. */
function namedArmy({ analysis: { article, names }, actors }: Context, { words, end }: Party): Party | undefined {
  const before = OF_FIGHTERS.test(words) ? OF_ARMY.exec(article.text.slice(end, end + 40))?.[0].length : undefined;
  const name = before === undefined ? undefined : names.find(({ start, kind }) => start === end + before && kind === "group");
  if (name === undefined) return undefined;
  const own = article.text.slice(name.start, name.end);
  return isArmedGroup(own, actors) ? { start: name.start, end: name.end, words: own, kind: "name", isGroup: true } : undefined;
}

const BAND_AT_END = new RegExp(`\\b(?:${BODIES_OF_ARMED}|cell|gang|cartel|network|syndicate)$`, "i");
const THE_GROUP = new RegExp(`^(?:the|this) (?:\\w+ )?(?:${BODIES_OF_ARMED}|${several(FIGHTERS)})$`, "i");
const OF_FIGHTERS = new RegExp(`^(?:(?:the|some|several) )?(?:[a-z-]+ )?(?:${several(FIGHTERS)}|gunmen|elements|members)$`);
const OF_ARMY = /^ (?:from|of|with|belonging to) (?:the )?/;

const NAME_BEHIND =
  /^(?:, (?=[^,.;]{3,50},)| (?:calling itself|which calls itself|that calls itself|called|known as|named) )((?:the )?(?:\d+ )?\p{Lu}[\p{L}’'-]*(?: (?:(?:of|for|in|the) )*\p{Lu}[\p{L}’'-]*){0,4})/u;

/** "Suspicion fell on a little-known group, the Grey Cell." */
const NAME_AT_END = /^, ((?:the )?\p{Lu}[\p{L}’'-]*(?: (?:(?:of|for|in|the) )*\p{Lu}[\p{L}’'-]*){0,4})(?=[.;])/u;

/** "Gunmen loyal to Idris Khan", "supporters of the ruling party": whose they are tells them from others, whether their own words name them or not. */
function withAllegiance({ analysis: { article } }: Context, { start, end, words }: Party): Party | undefined {
  if (/\p{Lu}/u.test(words.slice(1))) return undefined;
  const behind = article.text.slice(end, end + MOST_OF_ALLEGIANCE);
  const found =
    ALLIED.exec(behind) ?? (/\b(?:supporters|followers|loyalists|backers|members|activists)$/i.test(words) ? OF_PARTY.exec(behind) : null);
  if (found === null) return undefined;
  const last = end + found[0].length;
  return { start, end: last, words: article.text.slice(start, last), kind: "group", isGroup: true };
}

/** Characters of " loyal to former vice-president Lado Marial". */
const MOST_OF_ALLEGIANCE = 90;
const ALLIED =
  /^ (?:(?:loyal|allied|linked|affiliated|aligned|sympathetic|close) (?:to|with)|backed by|supporting) (?:the |an? )?(?:[a-z-]+ ){0,3}(?:(?:\p{Lu}\.){2,}|\p{Lu}[\p{L}’'-]*)(?: (?:of |the )?\p{Lu}[\p{L}’'-]*){0,4}|^ (?:in|wearing|dressed in) (?:[a-z-]+ ){0,2}(?:uniforms?|fatigues|plain clothes)\b/u;
const OF_PARTY =
  /^ of (?:the |his |her |its )(?:[a-z-]+ ){0,2}(?:party|movement|opposition|president|prime minister|government|club|team)\b/;

const OFFICER = /\b(?:officers?|cops?|police\w*|deput(?:y|ies)|troopers?|soldiers?|detectives?)\b/i;

/** A child, whom no desk names: "her 4-year-old son", "a toddler". */
const CHILD =
  /\b(?:(?:[1-9]|1[0-2]|t(?:wo|hree|en|welve)|f(?:our|ive)|s(?:ix|even)|eight|nine|eleven)-year-old|toddler|infant|baby|preschooler)\b/i;

/** "an officer" is not the suspect, "the attacker" not the officer who is named, and a child nobody by name; pronouns may be either. */
function isAlike(context: Context, role: Party, person: Party): boolean {
  if (/^(?:he|she|who)$/i.test(role.words)) return true;
  if (CHILD.test(role.words)) return false;
  const kind = context.voices.kindOf(person.words);
  return OFFICER.test(role.words) === (OFFICER.test(person.words) || kind === "police" || kind === "army");
}

/** Sentences at the top in which "a man" is the one the article is about. */
const LEAD = 3;

/** "Four men", "two suspects": whom a court deals with may be told without names. */
function described(party: Party): Party | undefined {
  return /\s/.test(party.words) ? party : undefined;
}

function isPlural({ words }: Party): boolean {
  return /(?:s|men|women|people)$/i.test(words);
}
