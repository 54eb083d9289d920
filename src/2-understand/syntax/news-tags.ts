import { nicknameEnd } from "../../support/nickname.ts";
import { FIRST_NAMES } from "../english/first-names.ts";
import { CARDINALS } from "../english/number-words.ts";
import { LOCAL_NOUNS, NAMESAKES, PERSON_TITLES, PUBLIC_BODIES, STREET_WORDS, VENUE_WORDS } from "../english/place-words.ts";
import type { OpenToken } from "./open-token.ts";

/** Sets the tags of a sentence right where a tagger trained on little news reads its words otherwise. */
export function tagAsNews(tokens: readonly OpenToken[]): void {
  tagNumbers(tokens);
  tagDisplaced(tokens);
  tagMen(tokens);
  tagBeatings(tokens);
  tagMachineGuns(tokens);
  tagShots(tokens);
  tagRemaining(tokens);
  tagHeadlineHarms(tokens);
  tagBodies(tokens);
  tagSurnames(tokens);
  tagCapitalSurnames(tokens);
  tagStates(tokens);
  tagArticlesOfNames(tokens);
  tagBonds(tokens);
  tagNouns(tokens);
  tagDescribed(tokens);
  tagGerunds(tokens);
  tagHad(tokens);
  tagSuspected(tokens);
}

/** "In March, suspected raiders killed nine": who they may be, and nothing that the month did. */
function tagSuspected(tokens: readonly OpenToken[]): void {
  for (let at = 1; at + 2 < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.lower !== "suspected" || token.tag !== "VERB" || !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 1]!.tag)) continue;
    const before = tokens[at - 1]!;
    // "Three suspected raiders killed nine"
    if (/^(?:,|when|where|after|as|while)$/.test(before.lower) || before.tag === "NUM") token.tag = "ADJ";
  }
}

/** "Officials had blamed bandits": what they had done, and no bandits that somebody had. */
function tagHad(tokens: readonly OpenToken[]): void {
  for (let at = 1; at + 1 < tokens.length; at++) {
    const [before, had, next] = [tokens[at - 1]!, tokens[at]!, tokens[at + 1]!];
    if (had.lower === "had" && had.tag === "VERB" && HAD_DONE.test(next.lower) && /^(?:NOUN|PROPN|PRON)$/.test(before.tag)) {
      had.tag = "AUX";
      next.tag = "VERB";
    }
  }
}

const HAD_DONE = /^(?:blamed|accused|condemned|killed|kidnapped|abducted|attacked|shot|stormed|raided|murdered|threatened|warned)$/;

/** "suspected of killing Mayor Ana Ruiz": before somebody with a title it is done to them, and is no noun that describes them. */
function tagGerunds(tokens: readonly OpenToken[]): void {
  for (let at = 1; at + 2 < tokens.length; at++) {
    const [before, token, title, name] = [tokens[at - 1]!, tokens[at]!, tokens[at + 1]!, tokens[at + 2]!];
    if (token.tag !== "NOUN" || !GERUNDS.test(token.lower) || !/^(?:of|for|with|after|by|to|from)$/.test(before.lower)) continue;
    if (!PERSON_TITLES.has(title.lower.replace(/\.$/, "")) || !/^\p{Lu}/u.test(title.text) || !/^\p{Lu}\p{Ll}/u.test(name.text)) continue;
    token.tag = "VERB";
    before.tag = "SCONJ";
  }
}

const GERUNDS = /^(?:killing|murdering|shooting|stabbing|wounding|kidnapping|abducting|assassinating|beating|attacking|ambushing)$/;

/** "killed by presumed guerrillas", "the work of hired killers": between a preposition and a noun the participle describes, and nobody does it. */
function tagDescribed(tokens: readonly OpenToken[]): void {
  for (let at = 1; at + 1 < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.tag !== "VERB" || !/^(?:by|of|from|against)$/.test(tokens[at - 1]!.lower) || !/\p{L}{2}ed$/u.test(token.lower)) continue;
    const noun = tokens.slice(at + 1).find(({ tag }) => tag !== "ADJ");
    if (noun?.tag === "NOUN") token.tag = "ADJ";
  }
}

/** "before dawn on Thursday", "a copper mine near Arlmere", "found him guilty": an hour, a pit, and no thing at all. */
function tagNouns(tokens: readonly OpenToken[]): void {
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at]!;
    const before = tokens[at - 1]!;
    // "Twin blasts killed nine"
    if (token.tag === "VERB" && COUNTED_DEEDS.test(token.lower) && COUNTS_DEEDS.test(before.lower)) token.tag = "NOUN";
    // "He faces charges"
    if (token.lower === "faces" && token.tag === "NOUN" && /^(?:he|she|who)$/.test(before.lower)) token.tag = "VERB";
    // "A jury found Ana Ruiz guilty of murder"
    if (token.text === "guilty" && /^(?:NOUN|PROPN)$/.test(token.tag)) token.tag = "ADJ";
    if (token.lower === "dawn" ? token.tag === "VERB" && /^(?:before|at|after|by|until|since)$/.test(before.lower) : isPit(token, before))
      token.tag = "NOUN";
  }
}

const COUNTED_DEEDS = /^(?:blasts|strikes|raids|attacks)$/;
const COUNTS_DEEDS = /^(?:twin|two|three|four|five|several|multiple|bomb|suicide|air)$/;

function isPit({ lower, tag }: OpenToken, before: OpenToken): boolean {
  return lower === "mine" && tag === "PRON" && /^(?:NOUN|PROPN|ADJ|DET)$/.test(before.tag);
}

/** "Fifty-four were hurt": a number in words, which at the head of a sentence is taken for a name, a noun or a verb. */
function tagNumbers(tokens: readonly OpenToken[]): void {
  for (const token of tokens) if (token.tag !== "NUM" && isLargeNumber(token.lower)) token.tag = "NUM";
}

/** Small numbers are pronouns, too ("one of them"), and their tags are known. */
function isLargeNumber(lower: string): boolean {
  if (!lower.includes("-")) return (CARDINALS.get(lower) ?? 0) > 10;
  const [tens = "", units = ""] = lower.split("-");
  return (CARDINALS.get(tens) ?? 0) >= 20 && (CARDINALS.get(units) ?? 10) < 10;
}

/** "a camp for displaced people": what they are, and nothing that somebody does. */
function tagDisplaced(tokens: readonly OpenToken[]): void {
  for (let at = 1; at + 1 < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.lower !== "displaced" || token.tag !== "VERB" || tokens[at + 1]!.tag !== "NOUN") continue;
    if (/^(?:ADP|DET|SCONJ)$/.test(tokens[at - 1]!.tag) || tokens[at - 1]!.lower === "internally") token.tag = "ADJ";
  }
}

/** "in Arlmere state late Wednesday": behind the name of one place it is a part of a country, and nothing that the place says. */
function tagStates(tokens: readonly OpenToken[]): void {
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (
      token.lower === "state" &&
      token.tag === "VERB" &&
      tokens[at - 1]!.tag === "PROPN" &&
      tokens[at + 1]?.lower !== "that" &&
      /^(?:in|of|from|across)$/.test(nameLead(tokens, at))
    )
      token.tag = "NOUN";
  }
}

/** "five al Shabaab fighters": an Arabic article belongs to the name behind it. */
function tagArticlesOfNames(tokens: readonly OpenToken[]): void {
  for (let at = 0; at + 1 < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.tag === "X" && tokens[at + 1]!.tag === "PROPN" && /^(?:al|el)$/.test(token.text)) token.tag = "PROPN";
  }
}

/** "Bond was set Wednesday", "a hearing is set for Friday": what a court sets. */
function tagBonds(tokens: readonly OpenToken[]): void {
  for (let at = 2; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.lower === "set" && token.tag === "ADJ" && tokens[at - 1]!.tag === "AUX" && SET_BY_COURTS.test(tokens[at - 2]!.lower))
      token.tag = "VERB";
  }
}

const SET_BY_COURTS = /^(?:bond|bonds|bail|hearing|trial|arraignment|sentencing|date)$/;

/** The word before the name that ends before `end`. */
function nameLead(tokens: readonly OpenToken[], end: number): string {
  let at = end - 1;
  while (at >= 0 && tokens[at]!.tag === "PROPN") at--;
  return tokens[at]?.lower ?? "";
}

/** "Gunmen stormed a prison": what ends in "men", and "Gunman" at the head of a title, are people, where a tagger takes the first word of a sentence for an adjective or a preposition. */
export function tagMen(tokens: readonly OpenToken[]): void {
  for (const token of tokens) {
    if (!token.lower.endsWith("men") && token.tag !== "INTJ") continue;
    if (
      (token.lower.endsWith("men") && /^(?:ADJ|ADP|ADV|X|SCONJ)$/.test(token.tag) && /^\p{L}{2,}men$/u.test(token.lower)) ||
      (token.tag === "INTJ" && /^\p{L}{2,}m[ae]n$/u.test(token.lower)) ||
      // "GUNMEN KILLED A JUDGE", "THE NEWSMEN SAID", in a text in capitals
      (/^(?:PROPN|VERB)$/.test(token.tag) && /^(?:gun|news|police|militia|business|guards|service|fisher|hit|tribes)men$/.test(token.lower))
    )
      token.tag = "NOUN";
  }
}

/** "MEN MACHINEGUNNED A JUDGE": a verb, which a tagger that never met it takes for a name. */
function tagMachineGuns(tokens: readonly OpenToken[]): void {
  for (const token of tokens) if (MACHINE_GUNNED.has(token.lower)) token.tag = "VERB";
}

const MACHINE_GUNNED: ReadonlySet<string> = new Set(["machinegunned", "machine-gunned", "firebombed", "dynamited"]);

/** "A mob beat to death a clerk", "villagers beat two men to death": before "to death" it is the verb. */
function tagBeatings(tokens: readonly OpenToken[]): void {
  for (let at = 1; at + 2 < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.lower !== "beat" || token.tag === "VERB" || !/^(?:NOUN|PROPN|PRON)$/.test(tokens[at - 1]!.tag)) continue;
    const death = tokens.findIndex(({ lower }, index) => index > at + 1 && index <= at + MOST_BEATEN && lower === "death");
    if (death > 0 && tokens[death - 1]!.lower === "to") token.tag = "VERB";
  }
}

/** Tokens from "beat" to "death": "beat the three suspected thieves to death". */
const MOST_BEATEN = 8;

/**
 * "Police say Omar Vance shot two officers": right behind a name, a pronoun or "a 19-year-old" and before whom or what it hits, "shot" is the verb,
 * which taggers trained on little news take for the noun. So it is of whoever is "found shot" or "getting shot", of "those shot", and before "himself".
 */
function tagShots(tokens: readonly OpenToken[]): void {
  for (let at = 1; at + 1 < tokens.length; at++) {
    const token = tokens[at]!;
    // "accused of shooting two men", "OF MURDERING THE MAYOR"
    if (token.tag === "NOUN" && tokens[at - 1]!.lower === "of" && HARMING.test(token.lower) && /^(?:NUM|DET)$/.test(tokens[at + 1]!.tag))
      token.tag = "VERB";
    if (token.lower !== "shot" || !(token.tag === "NOUN" || (token.tag === "PROPN" && token.text === "shot"))) continue;
    const isKilled = tokens[at - 1]!.tag === "NOUN" && isToDeath(tokens, at + 1);
    const isHurt = /^(?:NOUN|PROPN)$/.test(tokens[at - 1]!.tag) && isInBody(tokens, at + 1);
    // "Father killed son, shot daughter"
    const isSecond =
      tokens[at - 1]!.lower === "," &&
      HARMED_FIRST.test(
        tokens
          .slice(0, at - 1)
          .map(({ lower }) => lower)
          .join(" "),
      );
    if (
      isHurt ||
      isSecond ||
      isFound(tokens[at - 1]!) ||
      isSelf(tokens[at + 1]!) ||
      isKilled ||
      (isDoer(tokens[at - 1]!) && isHit(tokens, at + 1))
    )
      token.tag = "VERB";
  }
}

const HARMING = /^(?:shooting|murdering|killing|kidnapping|abducting|assassinating|wounding|bombing|attacking|burning|destroying)$/;

/** "June 28: Gunmen kill 45 people", "Storm injures dozens": before a number, what a tagger of whole sentences takes for a noun is the verb of a headline. */
function tagHeadlineHarms(tokens: readonly OpenToken[]): void {
  for (let at = 1; at + 1 < tokens.length; at++) {
    const token = tokens[at]!;
    if ((token.tag !== "NOUN" && token.tag !== "PROPN") || !/^(?:kills?|injures?|wounds)$/.test(token.lower)) continue;
    if (tokens[at + 1]!.tag === "NUM" && /^(?:NOUN|PROPN)$/.test(tokens[at - 1]!.tag)) token.tag = "VERB";
  }
}

/** "the Syrian military launched", "shot dead by IS": an adjective that heads its phrase, and a group whose name is written as a verb's form is. */
function tagBodies(tokens: readonly OpenToken[]): void {
  const isMixed = tokens.some(({ text }) => /^\p{Ll}+$/u.test(text));
  tokens.forEach((token, at) => {
    const next = tokens[at + 1];
    if (token.lower === "military" && token.tag === "ADJ" && next !== undefined && /^(?:VERB|AUX|ADP|PUNCT|ADV)$/.test(next.tag))
      token.tag = "NOUN";
    if (isMixed && token.text === "IS" && token.tag !== "PROPN") token.tag = "PROPN";
  });
}

/**
 * "Rico Banks, 25, was shot": between a name and an age a common noun with a capital is a surname, and so it is behind a first name where no body or
 * place is called so; and so is what stands around a nickname.
 */
function tagSurnames(tokens: readonly OpenToken[]): void {
  const isMixed = tokens.some(({ text }) => /^\p{Ll}{4,}$/u.test(text));
  const [own, comma, age, end] = tokens;
  // "Price, 18, was killed" opens a sentence.
  const isAged = comma?.text === "," && /^\d{1,2}$/.test(age?.text ?? "") && end?.text === ",";
  if (isAged && own!.tag === "NOUN" && /^\p{Lu}\p{Ll}+$/u.test(own!.text)) own!.tag = "PROPN";
  for (let at = 1; at < tokens.length; at++) {
    const [before, token] = [tokens[at - 1]!, tokens[at]!];
    const behind = nicknameEnd(tokens, at);
    if (behind !== undefined) for (const one of [before, ...tokens.slice(at + 1, behind - 1), tokens[behind]!]) one.tag = "PROPN";
    if (before.tag !== "PROPN" || !/^(?:NOUN|VERB|ADJ)$/.test(token.tag) || !/^\p{Lu}\p{Ll}+$/u.test(token.text)) continue;
    if (tokens[at + 1]?.text === "," && /^\d{1,2}$/.test(tokens[at + 2]?.text ?? "")) token.tag = "PROPN";
    else if (
      isMixed &&
      token.tag === "NOUN" &&
      (FIRST_NAMES.has(before.lower) || isOfDead(tokens, at - 1)) &&
      isSurnameHere(token, tokens[at + 1])
    )
      token.tag = "PROPN";
  }
}

/** "ANA RUIZ DE LUNA, WIFE OF A JUDGE", "PEDRO RIOS WAS SHOT": in a text in capitals, behind a name's particle or a first name, where no body is called so. */
function tagCapitalSurnames(tokens: readonly OpenToken[]): void {
  if (tokens.some(({ text }) => /^\p{Ll}{2,}$/u.test(text))) return;
  for (let at = 1; at < tokens.length; at++) {
    const [before, token] = [tokens[at - 1]!, tokens[at]!];
    if (token.tag !== "NOUN" || before.tag !== "PROPN" || !isSurnameHere(token, tokens[at + 1])) continue;
    const isBehindParticle = /^(?:de|del|dos|da)$/.test(before.lower) && tokens[at - 2]?.tag === "PROPN";
    if (isBehindParticle || FIRST_NAMES.has(before.lower)) token.tag = "PROPN";
  }
}

/** "the shooting death of Jonah Price", "the body of Omar Banks": who is named behind a word for a death. */
function isOfDead(tokens: readonly OpenToken[], first: number): boolean {
  return (
    tokens[first - 1]?.lower === "of" && /^(?:death|killing|murder|slaying|shooting|body|homicide)$/.test(tokens[first - 2]?.lower ?? "")
  );
}

/** "Tyrell Banks was shot", "the death of Omar Price, who": not "Austin Police said" or "Madison Park was closed". */
function isSurnameHere({ lower }: OpenToken, next: OpenToken | undefined): boolean {
  const isBody = [PUBLIC_BODIES, VENUE_WORDS, STREET_WORDS, NAMESAKES, LOCAL_NOUNS].some((words) => words.has(lower));
  return !isBody && (next === undefined || next.tag === "AUX" || next.tag === "ADP" || /^(?:[.,;)]|who|whose|and)$/.test(next.lower));
}

/** "the man shot to death", "a clerk shot dead". */
function isToDeath(tokens: readonly OpenToken[], at: number): boolean {
  return tokens[at]!.lower === "dead" || (tokens[at]!.lower === "to" && tokens[at + 1]?.lower === "death");
}

/** "a woman shot in the chest", "a clerk shot several times". */
function isInBody(tokens: readonly OpenToken[], at: number): boolean {
  const [first, second, third] = [tokens[at]!.lower, tokens[at + 1]?.lower ?? "", tokens[at + 2]?.lower ?? ""];
  if (second === "times") return true;
  return first === "in" && /^(?:the|his|her|their)$/.test(second) && BODY_PARTS.test(third);
}

const HARMED_FIRST = /\b(?:kill(?:s|ed)|stab(?:s|bed)|wound(?:s|ed)|beat|slays?) (?:\S+ ){0,4}\S+$/;

const BODY_PARTS =
  /^(?:head|face|neck|chest|back|stomach|abdomen|torso|leg|legs|arm|arms|hand|foot|shoulder|hip|thigh|knee|ankle|buttocks|groin|side|eye|jaw|throat|upper|lower|left|right)$/;

/** "A second teenager remains hospitalized": what a tagger takes for a body is the verb. */
function tagRemaining(tokens: readonly OpenToken[]): void {
  for (let at = 1; at + 1 < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.lower !== "remains" || token.tag === "VERB" || !/^(?:NOUN|PROPN|NUM)$/.test(tokens[at - 1]!.tag)) continue;
    if (STATE.test(tokens[at + 1]!.lower)) token.tag = "VERB";
  }
}

const STATE = /^(?:hospitali[sz]ed|critical|stable|missing|unconscious|jailed|in|on|under)$/;

function isDoer({ tag, lower }: OpenToken): boolean {
  return tag === "PROPN" || /^(?:he|she|they|who|.*-year-old)$/.test(lower);
}

function isSelf({ lower }: OpenToken): boolean {
  return /^(?:himself|herself|themselves)$/.test(lower);
}

function isFound({ lower }: OpenToken): boolean {
  return /^(?:found|getting|gotten|being|been|those)$/.test(lower);
}

/** Whom or what it hits: "two officers", "43-year-old Ana Ruiz", "at the door"; of "shot and killed" behind the second verb. */
function isHit(tokens: readonly OpenToken[], at: number): boolean {
  const { lower } = tokens[at]!;
  if (isNominal(tokens[at]) || /^(?:twice|once)$|-year-old$/.test(lower)) return true;
  if (lower === "at") return isNominal(tokens[at + 1]) || tokens[at + 1]?.tag === "NOUN";
  if (lower === "dead") return isNominal(tokens[at + 1]);
  return lower === "and" && HARMS.test(tokens[at + 1]?.lower ?? "") && isNominal(tokens[at + 2]);
}

const HARMS = /^(?:killed|wounded|injured|struck|hit)$/;

function isNominal(token: OpenToken | undefined): boolean {
  return token !== undefined && /^(?:DET|PRON|PROPN|NUM)$/.test(token.tag);
}
