import type { Analysis } from "../../model/analysis.ts";
import type { Speaker } from "../../model/statement.ts";
import { matchesOf } from "../../support/matches-of.ts";
import { findByNeeded } from "../../support/needed-words.ts";
import { BODIES_OF_ARMED, FIGHTERS, several } from "../english/armed-people.ts";
import { ATTACKER_NOUNS } from "../english/deed-words.ts";
import { WORDED, type Wording } from "../english/worded-blame.ts";
import { type Context, spanOf } from "../extractor.ts";
import { isArmedGroup } from "../grammar/armed-groups.ts";
import type { Party } from "../grammar/parties.ts";
import { type Outline, outlineOf } from "../grammar/sentence-outline.ts";
import { AUTHORITIES } from "../grammar/speaker-kind.ts";
import { strikesAssassins, strikesTheAttackers } from "../incidents/attacker-stopped.ts";
import { isInLaterRaid } from "../incidents/later-raid.ts";
import { type Accusation, firstSpeaker } from "./accusation.ts";
import { channelOf } from "./channel.ts";
import { speaksOfGroup } from "./spoken-of.ts";

/** What a sentence says of those responsible in plain wordings, whatever its parse: "suspicion fell on the Red Dawn". */
export function* wordedAccusations(analysis: Analysis, context: Context, index: number): Generator<Accusation> {
  const { first, last } = analysis.sentences[index]!;
  if (!analysis.tokens.slice(first, last).some(({ lower }) => CUES.has(lower))) return;
  const outline = outlineOf(analysis, context, index);
  const read: { start: number; end: number }[] = [];
  for (const place of wordingsFor(outline.text)) {
    const wording = WORDED[place]!;
    for (const match of matchesOf(wording.pattern, outline.text)) {
      const end = match.index + match[0].length;
      if (read.some((one) => one.start < end && match.index < one.end)) continue;
      const found = [...toAccusations(analysis, context, outline, wording, match)];
      if (found.length > 0) read.push({ start: match.index, end });
      yield* found;
    }
  }
}

const wordingsFor = findByNeeded(WORDED.map(({ needed }) => needed));

function* toAccusations(
  analysis: Analysis,
  context: Context,
  outline: Outline,
  { rule, status }: Wording,
  match: RegExpExecArray,
): Generator<Accusation> {
  const sentence = analysis.sentences[context.sentenceOf[outline.tokensOf(match.index, match.index + 1).first]!]!;
  const { who = "", by, cue = "" } = match.groups ?? {};
  const start = match.index + match[0].indexOf(cue);
  const range = outline.tokensOf(start, start + cue.length);
  const speaker = by === undefined ? undefined : outline.party(by.split(" ")[0]!);
  const named = signsIn(who).map((sign) => withOwner(analysis, outline.party(sign)));
  // Those who deny together are one voice.
  const parties = status === "denied" && named.length > 1 ? [together(analysis, named)] : named;
  if (rule.startsWith("the bomber was") && !ATTACKER_NOUNS.has(analysis.tokens[outline.tokensOf(start, start + 1).last - 1]!.lower)) return;
  const span = spanOf(analysis, range);
  const cited = analysis.article.text.slice(span.start, span.end);
  for (const party of status === "no claim" ? [parties[0]] : parties) {
    if (party === undefined && status !== "no claim") continue;
    // "The bomber was a Kurd": a people, and nobody's name.
    if (rule === "the bomber was" && /^an? /i.test(party!.words)) continue;
    if (SAID_OF_SELF.has(rule) && AUTHORITIES.has(context.voices.kindOf(party!.words))) {
      // "Police said they were holding two men": by law.
      if (rule !== "says it did it") continue;
      // "Police said the group was behind it", "that they had killed four suspected assassins": another's deed, and who answers it.
      if (OTHERS.test(cited) || strikesAssassins(analysis, context, range) || strikesTheAttackers(analysis, context, range)) continue;
      // "The army said it had killed 100 militants in raids", in news of a bomb: an answer to the deed.
      if (
        context.harms.some(
          (harm) => range.first <= harm.token && harm.token < range.last && isInLaterRaid(analysis, harm, context.incidents.at(harm.token)),
        )
      )
        continue;
    }
    // “They planted the bomb,” the front said: of others.
    if (QUOTED_OF_SELF.has(rule) && /^the(?:y|ir)\b/i.test(cited)) continue;
    if (rule === "says its forces did not" && !speaksForForces(analysis, context, party!, speaker)) continue;
    if (rule === CALLED_SOLDIER && !SOLDIER.test(cited)) continue;
    if (OF_HIM.has(rule) && isOneKilled(analysis, context, outline.party(signsIn(match[0]).find((sign) => !who.includes(sign)) ?? "")))
      continue;
    if (OF_FIGHTERS.has(rule) && !isArmedGroup(party!.words, context.actors) && !speaksOfGroup(party!.words)) continue;
    yield {
      ...span,
      token: range.first,
      party,
      status,
      by: speaker && status !== "denied" ? wholeSpeaker(analysis, context, speaker, range.first) : undefined,
      channel: status === "claimed" ? channelOf({ analysis, sentence, tokens: analysis.tokens, at: range.first }) : undefined,
      isOfClaimant: false,
      isByRole: false,
      rule: `words "${rule}"`,
    };
  }
}

/** "Lawyers for the family accused the police": not the family that stands before the verb, but the whole subject that it ends. */
function wholeSpeaker(analysis: Analysis, context: Context, { words }: Party, verb: number): Speaker | undefined {
  const { grammar } = context;
  const sentence = analysis.sentences[context.sentenceOf[verb]!]!;
  const subject = firstSpeaker({ analysis, context, grammar, tokens: analysis.tokens, sentence, at: verb }, grammar.subjects(verb));
  if (/^(?:he|she|it|they)$/i.test(words)) return subject;
  const isWhole =
    (subject?.words.endsWith(` ${words}`) && / (?:of|for|to|from) /.test(subject.words.slice(0, -words.length))) ||
    // "the mayor of Ormay, Omar Vance, said"
    subject?.words.includes(` of ${words}, `);
  return isWhole ? subject : context.voices.speakerOf(words);
}

/** "The junta's spokesman said the military did not carry out the strike": a state for its own, and not one that clears another. */
function speaksForForces({ article, sentences }: Analysis, context: Context, { words, start }: Party, speaker: Party | undefined): boolean {
  if (!FORCES.test(words) || speaker === undefined) return false;
  const sentence = sentences.findLast((one) => one.start <= start)!;
  const kind = context.voices.kindOf(speaker.words);
  return kind === "army" || kind === "civil authority" || OF_STATE.test(article.text.slice(sentence.start, start));
}

const FORCES =
  /^(?:(?:the|its|his|her|our|their|government|state|national) )*(?:army|military|(?:armed |security |air )?forces|air force|navy|troops|soldiers|jets|warplanes|aircraft)$/i;
const OF_STATE =
  /\b(?:junta|regime|government|army|military|(?:defen[cs]e|interior|information) ministry)(?:['’]s)? (?:[\w-]+ )?(?:spokes(?:man|woman|person)|official|statement)\b/i;

/**
 * "Soldiers shot a 17-year-old. The Red Dawn said the teenager was one of its members": whom the report has told to be killed by somebody else is no
 * attacker whom a group calls its own.
 */
function isOneKilled({ article: { text }, tokens }: Analysis, { harms }: Context, him: Party | undefined): boolean {
  if (him === undefined || him.isGroup || him.kind === "name" || /^an? /i.test(him.words)) return false;
  const noun = him.words.split(" ").at(-1)!.toLowerCase();
  if (ATTACKER_NOUNS.has(noun)) return false;
  return harms.some(({ what, modality, token, agents, patients }) => {
    if (what !== "killed" || modality !== "fact" || tokens[token]!.start > him.start || patients.length !== 1) return false;
    const { first, last, head } = patients[0]!.phrase;
    const words = text.slice(tokens[first]!.start, tokens[last - 1]!.end);
    if (ATTACKER_NOUNS.has(tokens[head]!.lower)) return false;
    if (/^(?:he|she)$/.test(noun))
      return agents.some((agent) => FORCES.test(text.slice(tokens[agent.first]!.start, tokens[agent.last - 1]!.end)));
    return tokens[head]!.lower === noun || (/^(?:teenager|boy|girl|youth|youngster)$/.test(noun) && /-year-old/.test(words));
  });
}

const OF_HIM: ReadonlySet<string> = new Set(["calls him its soldier", "calls him a soldier of it"]);

const CALLED_SOLDIER = "calls him a soldier of it";
const SOLDIER = /\b(?:soldier|fighter|martyr|lion|knight)s?\b/i;

/** Wordings that are a claim in the mouth of an armed group only: an army has its soldiers inside the hotel, too. */
const OF_FIGHTERS: ReadonlySet<string> = new Set([
  ...["has its fighters there", "calls him its soldier", "says he acted in its name"],
  CALLED_SOLDIER,
]);

/** What an authority says so of itself is no claim by these words alone. */
const SAID_OF_SELF: ReadonlySet<string> = new Set(["says it did it", "says it holds them"]);

const QUOTED_OF_SELF: ReadonlySet<string> = new Set(["it did it, it says", "we did not, it says"]);

const OTHERS = new RegExp(`^(?:the|this) (?:\\w+ )?(?:${BODIES_OF_ARMED}|${several(FIGHTERS)})\\b`, "i");

/** "army" of "Sarland's army": whose it is belongs to the name. */
function withOwner({ article: { text } }: Analysis, party: Party | undefined): Party | undefined {
  const owner =
    party !== undefined && /^\p{Ll}/u.test(party.words) ? OWNER.exec(text.slice(Math.max(0, party.start - 40), party.start)) : null;
  if (party === undefined || owner === null) return party;
  const start = party.start - owner[0].length;
  return { ...party, start, words: text.slice(start, party.end) };
}

const OWNER = /(?:\p{Lu}[\p{L}-]+ )?\p{Lu}[\p{L}-]+['’]s $/u;

/** "Moscow and Damascus" as one party. */
function together({ article }: Analysis, parties: readonly (Party | undefined)[]): Party | undefined {
  const [first] = parties;
  const last = parties.at(-1);
  if (first === undefined || last === undefined) return first;
  return { ...first, end: last.end, words: article.text.slice(first.start, last.end) };
}

/** One of these stands in every sentence that a wording can match. */
const CUES: ReadonlySet<string> = new Set([
  ...(
    "accuses warrant warrants murder killing assassination slaying speculation rumours rumors theory theories fears belief suggestion suggestions involved carried us we our charges claims complaints presumed owned claimed claims claim claiming responsibility credit unclaimed denied denies rejected disclaimed disclaims disavowed distanced distances dissociated nothing " +
    "said says say announced declared stated confirmed wrote insisted added boasted bragged boasts work handiwork told tells admitted admits confessed " +
    "acknowledged acknowledges conceded concedes dismissed dismisses baseless absurd lie lies nonsense ridiculous groundless unfounded allegation allegations accusation accusations suspect suspects suspected suspicion suspicions hallmarks trademarks signature fingerprints pointed points point pointing alleged may might " +
    "could probably likely possibly apparently presumably allegedly believed believe believes thought think thinks looking searching hunting wanted sought blame " +
    "blamed linked tied traced attributed did it this that faces faced facing charges trial jailed imprisoned given serving served serves convicted sentenced charged indicted arrested behind fire gunfire shelling rocket rockets missile missiles attack attacks strike strikes bomb bombs kill " +
    "drew pulled produced brandished led drove prompted motivated compelled behalf orders blames blaming " +
    "accused guilty stand go masterminded orchestrated commanded directed ordered organised organized planned plotted assess assesses assessed concluded concludes " +
    "architect planner organiser organizer leader determined established ruled kills shell shells raid raids storm storms ambush shoot shoots abduct kidnap statement implicated participated part"
  ).split(" "),
  ...ATTACKER_NOUNS,
]);

function signsIn(who: string): string[] {
  return who.match(/[GBPDRHIOZ]\d+/g) ?? [];
}
