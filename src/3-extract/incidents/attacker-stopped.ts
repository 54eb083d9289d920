import type { Analysis, TokenRange } from "../../model/analysis.ts";
import { ATTACKERS } from "../english/armed-people.ts";
import { POLICE_WHO_COME } from "../english/force-words.ts";
import { namesAttackers } from "../english/person-nouns.ts";
import type { Context } from "../extractor.ts";
import type { Grammar } from "../grammar/grammar.ts";
import type { Harm } from "../harms/harms.ts";
import type { Deed } from "./deed.ts";

/** "He was arrested after police shot him in the leg": in a deed with a knife, a car or a bomb their shots end it. */
export function endsDeed(
  analysis: Analysis,
  { grammar, incidents, harms }: Context,
  { token, doers }: Pick<Deed, "token" | "doers">,
): boolean {
  const { tokens } = analysis;
  const events = incidents.at(token)?.events ?? [];
  const isByAttackers = (harm: number | undefined) =>
    harm !== undefined && harms[harm]!.agents.some(({ head }) => namesAttackers(tokens[head]!.lower));
  const isBehindDeed = () =>
    events.some(
      (one) =>
        one.token < token &&
        (/^(?:stabbing|vehicle ramming|bombing|suicide bombing|siege|kidnapping)$/.test(one.type ?? "") || isByAttackers(one.harm)),
    );
  // "A deputy was shot dead. … The suspect was shot by officers": police hit the one who hit somebody else.
  const isPoliceOnAttackers = (struck: readonly number[]) =>
    struck.length > 0 &&
    struck.every((one) => isCalledAttacker(tokens, one)) &&
    doers.every((doer) => POLICE_WHO_COME.has(tokens[doer]!.lower)) &&
    events.some(({ token: other, harm }) => harm !== undefined && other !== token && strikesOthers(harms[harm]!, tokens, grammar, doers));
  const isRamming = events.some(({ type }) => type === "vehicle ramming");
  const isDriver = (one: number) => isRamming && DRIVERS.test(tokens[one]!.lower);
  if (grammar.isPassive(token)) {
    // "wounded three before he was stabbed by bystanders": whoever they are, they stop him; "a sniper, who was shot by police, killed a clerk".
    const beforeWho = (one: number) => (tokens[one - 1]?.lower === "," ? one - 2 : one - 1);
    const subjects = grammar.subjects(token);
    const who = [2, 3].map((back) => token - back).filter((one) => tokens[one]?.lower === "who");
    // "and the man suspected of shooting him was wounded": as word order tells it, where the tree takes another.
    const accused = harms
      .filter((one) => one.token === token)
      .flatMap(({ patients }) => patients.map(({ phrase }) => phrase.head))
      .filter((one) => isAccused(tokens, one));
    const struck = (accused.length > 0 ? accused : subjects.length > 0 ? subjects : who).map((one) =>
      tokens[one]!.lower === "who" ? Math.max(0, beforeWho(one)) : one,
    );
    if (
      struck.length > 0 &&
      struck.every((one) => isCalledAttacker(tokens, one)) &&
      doers.some((doer) => goesOnToHarm(tokens, harms, doer))
    )
      return true;
    // "before being shot dead by guards"
    if (tokens[token - 1]?.lower === "being" && /^(?:before|until)$/.test(tokens[token - 2]?.lower ?? "") && struck.length === 0)
      return doers.every((doer) => !namesAttackers(tokens[doer]!.lower));
    const isHim = (one: number) => /^(?:he|she|they)$/.test(tokens[one]!.lower) || isDriver(one);
    // "the gunmen, all of whom were killed by police"
    const isOfAttackers = isClauseOfAttackers(tokens, token);
    const isAttacker = isOfAttackers || (struck.length > 0 && struck.every((one) => isHim(one) || isCalledAttacker(tokens, one)));
    const isNoAttacker = (doer: number) => /^(?:NOUN|ADJ)$/.test(tokens[doer]!.tag) && !namesAttackers(tokens[doer]!.lower);
    // "wounding five before he was killed by guards": whatever he had done it with.
    const isEnded = struck.some((one) => tokens[one - 1]?.lower === "before" || tokens[one - 1]?.lower === "until");
    const isAllOfThem = isOfAttackers && struck.some((one) => /^(?:all|both|whom)$/.test(tokens[one]!.lower));
    return isAttacker && doers.every(isNoAttacker) && (isEnded || isAllOfThem || isBehindDeed() || isPoliceOnAttackers(struck));
  }
  // "A worshipper stabbed the driver", who had driven into the others.
  if (grammar.objects(token).some(isDriver)) return true;
  if (!/^(?:shot|killed|wounded|shooting|killing|wounding)$/.test(tokens[token]!.lower)) return false;
  if (isPoliceOnAttackers(grammar.objects(token))) return true;
  if (!doers.every((doer) => STOPPERS.test(tokens[doer]!.lower))) return false;
  if (harms.some((harm) => harm.token === token && harm.patients.some(({ phrase }) => hadKilled(analysis, phrase)))) return true;
  // The words right behind the verb: the parser is often wrong on "shot the three dead".
  const isJoined = tokens[token + 1]?.lower === "and" && /^(?:killed|wounded|injured)$/.test(tokens[token + 2]?.lower ?? "");
  const next = tokens[isJoined ? token + 3 : token + 1]?.lower ?? "";
  // "killing four people and wounding seven before police shot him dead": whatever he had done it with.
  const before = tokens.slice(Math.max(0, token - TO_BEFORE), token);
  if (/^(?:him|her|them)$/.test(next) && before.some(({ lower }) => /^(?:before|until)$/.test(lower))) return true;
  // "a rampage that ended on Sunday when commandos shot him dead"
  if (/^(?:him|her|them)$/.test(next) && ENDED_WHEN.test(before.map(({ lower }) => lower).join(" "))) return true;
  return /^(?:him|her|them|the|both|all)$/.test(next) && isBehindDeed();
}

const ENDED_WHEN = /\bended\b.*\bwhen\b/;

/** Tokens back from "shot" to "before", with who shot and how between them: "until two armed officers finally shot". */
const TO_BEFORE = 6;

/** "who was shot by police, killed a clerk": behind whoever did it a comma, and what the one before had done. */
function goesOnToHarm(tokens: Analysis["tokens"], harms: Context["harms"], doer: number): boolean {
  return tokens[doer + 1]?.lower === "," && harms.some(({ token }) => token === doer + 2 && tokens[token]!.tag === "VERB");
}

/** Whether a harm befalls those who did the deed, by whoever ends it: "He wounded 28 before he was shot by police", "the gunmen, who were shot dead by police". */
export function isOnDoers(analysis: Analysis, context: Context, { token, agents, patients }: Harm): boolean {
  const { tokens } = analysis;
  if (isClauseOfAttackers(tokens, token) || patients.some(({ phrase }) => namesAttackers(tokens[phrase.head]!.lower))) return true;
  return agents.length > 0 && endsDeed(analysis, context, { token, doers: agents.map(({ head }) => head) });
}

/** "Police had killed four suspected assassins": whether a word of harm within a range of tokens strikes those who did the deed that a report tells of. */
export function strikesAssassins({ tokens }: Analysis, context: Context, range: TokenRange): boolean {
  return struckIn(context, range).some(({ head }) => ASSASSINS.test(tokens[head]!.lower));
}

/** "Police said they killed four of the gunmen": those who are told of as having done it. */
export function strikesTheAttackers({ tokens }: Analysis, context: Context, range: TokenRange): boolean {
  return struckIn(context, range).some(
    ({ first, head }) =>
      WHO_ATTACKED.test(tokens[head]!.lower) && tokens.slice(first, head).some(({ lower }) => /^(?:the|these|those|both)$/.test(lower)),
  );
}

function struckIn({ harms }: Context, { first, last }: TokenRange): readonly Harm["patients"][number]["phrase"][] {
  return harms.filter(({ token }) => token >= first && token < last).flatMap(({ patients }) => patients.map(({ phrase }) => phrase));
}

const ASSASSINS = /^(?:assassins?|killers?|murderers?)$/;

/** "the suspect", "the man suspected of shooting him", and "Lee Doran" of "the suspect, Lee Doran,". */
function isCalledAttacker(tokens: Analysis["tokens"], one: number): boolean {
  const { lower, relation, head } = tokens[one]!;
  if (relation === "flat" && head !== undefined) return isCalledAttacker(tokens, head);
  // "the man suspected of shooting him"
  if (isAccused(tokens, one)) return true;
  return namesAttackers(lower) || (relation === "appos" && head !== undefined && namesAttackers(tokens[head]!.lower));
}

function isAccused(tokens: Analysis["tokens"], one: number): boolean {
  return /^(?:suspected|accused)$/.test(tokens[one + 1]?.lower ?? "") && tokens[one + 2]?.lower === "of";
}

/** Whether a harm is done to people who attack nobody, by others than these. */
function strikesOthers(harm: Harm, tokens: Analysis["tokens"], grammar: Grammar, doers: readonly number[]): boolean {
  if (harm.what !== "killed" && harm.what !== "injured" && harm.what !== "hit") return false;
  if (grammar.doers(harm.token).some((doer) => doers.some((one) => tokens[one]!.lower === tokens[doer]!.lower))) return false;
  return harm.patients.some(({ phrase }) => phrase.form !== "pronoun" && !namesAttackers(tokens[phrase.head]!.lower));
}

/** "the gunmen, who were shot dead by police", "the gunmen, all of whom were killed by police". */
function isClauseOfAttackers(tokens: Analysis["tokens"], at: number): boolean {
  const { relation, head } = tokens[at]!;
  if (relation === "acl:relcl" && head !== undefined) {
    // "the gunman who killed a clerk": what he did.
    const isWhatTheyDid = tokens.slice(head + 1, at).some((one) => one.head === at && one.relation === "nsubj" && WHO.test(one.lower));
    return namesAttackers(tokens[head]!.lower) && !isWhatTheyDid;
  }
  const whom = [2, 3].map((back) => at - back).find((one) => tokens[one]?.lower === "whom");
  return whom !== undefined && tokens[whom - 3]?.text === "," && namesAttackers(tokens[whom - 4]?.lower ?? "");
}

const WHO = /^(?:who|that|which)$/;
const DRIVERS = /^(?:drivers?|motorists?)$/;

const STOPPERS =
  /^(?:police|officers?|policem[ae]n|policewom[ae]n|constables?|inspectors?|sergeants?|marksm[ae]n|snipers?|commandos?|guards?|soldiers?|troops|forces|gendarmes?|deput(?:y|ies)|passers-?by|bystanders?|civilians?|shopkeepers?)$/;

/** "Commandos shot dead a soldier who had killed 26 people": whom those who stop an attacker strike, whatever he is called. */
export function isStoppedAttacker(analysis: Analysis, { agents }: Pick<Harm, "agents">, phrase: TokenRange): boolean {
  return agents.length > 0 && agents.every(({ head }) => STOPPERS.test(analysis.tokens[head]!.lower)) && hadKilled(analysis, phrase);
}

/** Whether people are told to have killed others, right behind the words for them: "a soldier on Sunday who had killed 26". */
function hadKilled({ article: { text }, tokens }: Analysis, { last }: TokenRange): boolean {
  const { end } = tokens[last - 1]!;
  return HAD_KILLED.test(text.slice(end, end + 90));
}

const HAD_KILLED =
  /^(?: (?:dead|to death))?(?: (?:(?:early|late|on|in the|this) )*(?:\p{Lu}\p{Ll}+day|morning|afternoon|evening|night)){0,2},? who (?:had |has )?(?:(?:earlier|allegedly|reportedly|just|already) )?(?:killed|gunned down|massacred|murdered|slain|shot dead|stabbed to death)\b/u;

/**
 * "A shopkeeper shot the attacker dead", "fired at the gunman", "shot back at the gunman, wounding him": who stops the one who did it did not do it.
 */
export function stopsAttacker(tokens: Analysis["tokens"], grammar: Grammar, at: number): boolean {
  const struck = [...grammar.objects(at), ...grammar.after(at, /^at$/)];
  if (struck.some((one) => isTheAttacker(tokens, grammar, one))) return true;
  // "Officers killed one of the attackers"
  const verb = tokens[at]!.head;
  // "Police said they killed four of the gunmen"
  const saying = verb === undefined ? [] : grammar.subjects(verb);
  const arePolice = grammar
    .doers(at)
    .flatMap((doer) => (/^(?:they|it)$/.test(tokens[doer]!.lower) ? saying : [doer]))
    .some((doer) => POLICE_WHO_COME.has(tokens[doer]!.lower));
  const some = arePolice ? struck.flatMap((one) => grammar.after(one, /^of$/)) : [];
  if (some.some((one) => isTheAttacker(tokens, grammar, one))) return true;
  const { head, lower } = tokens[at]!;
  if (head === undefined || head >= at || !/ing$/.test(lower) || !/^(?:him|her|them)$/.test(tokens[at + 1]?.lower ?? "")) return false;
  return grammar.after(head, /^at$/).some((one) => one < at && isTheAttacker(tokens, grammar, one));
}

const WHO_ATTACKED = new RegExp(`^(?:${ATTACKERS}|hijackers?|intruders?)$`);

function isTheAttacker(tokens: Analysis["tokens"], grammar: Grammar, at: number): boolean {
  return WHO_ATTACKED.test(tokens[at]!.lower) && grammar.dependents(at, "det").some((one) => /^(?:the|both)$/.test(tokens[one]!.lower));
}
