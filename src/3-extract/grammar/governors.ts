import type { Analysis, Token } from "../../model/analysis.ts";
import { type TokenRange, tokensIn } from "../../model/analysis.ts";
import type { Span } from "../../model/span.ts";
import { AFTERMATH, ARRIVING, DEEDS, DYING, FOUND, HAPPENING, PROCEEDING, TELLING } from "../english/day-verbs.ts";

/** What a time or place belongs to: an incident's own word, or a verb that tells of it, of its news, or of what came after. */
export type GovernorKind =
  | "event"
  | "happening"
  | "arriving"
  | "deed"
  | "death"
  | "proceeding"
  | "aftermath"
  | "telling"
  | "other"
  | "nothing";

/** The two ways of finding what words belong to; they often agree, and each errs where the other does not. */
export interface Governors {
  /** The last verb or event before them in its sentence, else the first one after it. */
  readonly near: GovernorKind;
  /** The verb or event that the parser hangs them on, over nouns between. Asked for by few: it has the sentence parsed. */
  head(): GovernorKind;
}

/** "The shooting happened Friday" → happening; "was charged Friday" → proceeding. `isEvent` tells the tokens that speak of the incident. */
export function governorsOf(analysis: Analysis, words: Span, sentence: TokenRange, isEvent: (token: number) => boolean): Governors {
  const range = tokensIn(analysis.tokens, words);
  return {
    near: isGoingOn(analysis.tokens, range, sentence, isEvent)
      ? "proceeding"
      : kindOf(analysis, sentence, nearestPredicate(analysis, range, sentence, isEvent), isEvent),
    head: () => kindOf(analysis, sentence, headPredicate(analysis, range, isEvent), isEvent),
  };
}

/** "Police were on Monday hunting two brothers", "rescuers were Tuesday digging through the rubble": what is done about it while the report is written. */
function isGoingOn(
  tokens: readonly Token[],
  { first, last }: TokenRange,
  sentence: TokenRange,
  isEvent: (token: number) => boolean,
): boolean {
  if (last >= sentence.last || isEvent(last) || !/^\p{Ll}+ing$/u.test(tokens[last]!.text)) return false;
  const be = tokens[first - 1]?.lower === "on" ? first - 2 : first - 1;
  if (tokens[be]?.lemma !== "be" || tokens[last]!.tag !== "VERB") return false;
  return tokens[last]!.lemma === "hunt" || !DEEDS.has(tokens[last]!.lemma);
}

function kindOf({ tokens }: Analysis, sentence: TokenRange, token: number | undefined, isEvent: (token: number) => boolean): GovernorKind {
  if (token === undefined) return "nothing";
  const { lemma, lower } = tokens[token]!;
  if (DYING.has(lemma) || isEndOfCare(tokens, token)) return "death";
  if (isVerdict(tokens, token)) return "aftermath";
  if (isEvent(token)) return !FOUND.has(lemma) ? "event" : isRecovered(tokens, token) ? "aftermath" : "arriving";
  if (isStill(tokens, token) || isOfHearing(tokens, sentence, token) || isStep(tokens, token)) return "proceeding";
  if (lemma === "bury" && isDoneByEvent(tokens, token, isEvent)) return "deed";
  if (isAnswer(tokens, token)) return "aftermath";
  if (isTelephoning(tokens, token) || isCaughtInRaid(tokens, token)) return "proceeding";
  if (lemma === "set" && tokens.slice(token + 1, token + 6).some((one) => /^(?:off|fire|ablaze|alight)$/.test(one.lower))) return "deed";
  if (isVictimsDoing(tokens, token, isEvent)) return "deed";
  if (AFTERMATH.has(lower) || AFTERMATH.has(lemma) || isMarch(tokens, token)) return "aftermath";
  const next = tokens[token + 1]?.lower;
  if (lemma === "turn" && /^(?:violent|deadly|fatal|bloody|tragic|ugly)$/.test(next ?? "")) return "happening";
  if (PROCEEDING.has(lower)) return "proceeding";
  if (HAPPENING.has(lemma) && (lemma !== "take" || next === "place") && (lemma !== "break" || next === "out")) return "happening";
  // "A glacier broke off", "a carriage broke away"; talks are broken off, and rebels break away.
  if (
    lemma === "break" &&
    tokens.slice(sentence.first, sentence.last).some((one) => one.head === token && one.relation === "nsubj" && BREAKING.test(one.lower))
  )
    return "happening";
  if (lemma === "break" && /^(?:away|off|with|from)$/.test(next ?? "")) return "proceeding";
  if (lemma === "give" && /^(?:himself|herself|themselves)$/.test(next ?? "")) return "proceeding";
  if (ARRIVING.has(lemma)) return "arriving";
  if (DEEDS.has(lemma)) return "deed";
  if (PROCEEDING.has(lemma)) return "proceeding";
  return TELLING.has(lemma) ? "telling" : "other";
}

/** "seized 50 women gathering fruit near Arlmere on Sunday": what those harmed were about, in a participle behind them. */
function isVictimsDoing(tokens: readonly Token[], token: number, isEvent: (token: number) => boolean): boolean {
  const { lower, tag } = tokens[token]!;
  if (tag !== "VERB" || !VICTIMS_DOING.test(lower) || tokens[token - 1]?.tag !== "NOUN") return false;
  for (let at = token - 2; at >= Math.max(0, token - HARMED_BEFORE); at--) if (isEvent(at)) return true;
  return false;
}

/** Tokens from the word for the deed to what its victims were doing. */
const HARMED_BEFORE = 8;
const VICTIMS_DOING =
  /^(?:gathering|collecting|working|harvesting|fishing|grazing|herding|travell?ing|returning|walking|riding|praying|queu(?:e)?ing|waiting|shopping|playing|sleeping|attending|celebrating|guarding|patrolling|manning|fleeing)$/;

/** "was taken off life support on Sunday": as "died" does. */
function isEndOfCare(tokens: readonly Token[], token: number): boolean {
  if (!/^(?:take|remove|pull)$/.test(tokens[token]!.lemma) || !/^(?:off|from)$/.test(tokens[token + 1]?.lower ?? "")) return false;
  return tokens[token + 2]?.lower === "life" && tokens[token + 3]?.lower === "support";
}

/** "A jury on Monday found him guilty", "admitted in court Thursday that he shot her", "It took jurors three hours Monday to find him guilty". */
function isVerdict(tokens: readonly Token[], token: number): boolean {
  const { lemma } = tokens[token]!;
  // "A grand jury found Friday that he was justified", "…, a grand jury found Friday"
  if (lemma === "find" && JURORS.test(tokens[token - 1]?.lower ?? "")) return true;
  if (lemma === "take") return tokens.slice(token + 1, token + 4).some((one) => JURORS.test(one.lower));
  if (!/^(?:find|admit|confess|enter|return|reach)$/.test(lemma)) return false;
  return tokens.slice(token + 1, token + 1 + NEAR).some(({ lower }) => (lemma === "find" ? lower === "guilty" : IN_COURT.test(lower)));
}

const JURORS = /^(?:jury|juries|jurors|judges?|panel)$/;
const IN_COURT = /^(?:court|courtroom|guilt|plea|verdict)$/;

/** "took to the streets Wednesday": as "protested" does. */
function isMarch(tokens: readonly Token[], token: number): boolean {
  return tokens[token]!.lemma === "take" && tokens[token + 1]?.lower === "to" && tokens[token + 3]?.lower === "streets";
}

/** "A landslide buried houses", not "buried the dead". */
function isDoneByEvent(tokens: readonly Token[], token: number, isEvent: (token: number) => boolean): boolean {
  let subject = token - 1;
  while (subject >= 0 && /^(?:AUX|ADV)$/.test(tokens[subject]!.tag)) subject--;
  return (
    subject >= 0 &&
    tokens[subject]!.tag === "NOUN" &&
    tokens[token - 1]!.lower !== "was" &&
    tokens[token - 1]!.lower !== "were" &&
    isEvent(subject)
  );
}

/**
 * What states, politicians and helpers do about an incident: "India summoned Pakistan's high commissioner", "lawmakers called for an inquiry",
 * "rescuers recovered six bodies", "the coffins arrived in the capital".
 */
function isAnswer(tokens: readonly Token[], token: number): boolean {
  const { lemma } = tokens[token]!;
  const after = tokens.slice(token + 1, token + 1 + NEAR);
  if (/^(?:summon|recall|expel)$/.test(lemma)) return after.some(({ lower }) => ENVOY.test(lower));
  if (lemma === "call") return tokens[token + 1]?.lower === "for" && !after.some(({ lower }) => HELP.test(lower));
  if (RECOVERING.test(lemma)) return after.some((one) => BORNE.test(one.lemma));
  // The parser seldom hangs "the bodies of six miners killed by gunmen" on "arrived".
  return /^(?:arrive|return|fly)$/.test(lemma) && tokens.slice(Math.max(0, token - 2 * NEAR), token).some((one) => BORNE.test(one.lemma));
}

/** "A man had called her from her brother's telephone on Friday": who rings up a relative speaks of the deed. */
function isTelephoning(tokens: readonly Token[], token: number): boolean {
  if (!/^(?:call|phone|telephone|ring|text)$/.test(tokens[token]!.lemma) || tokens[token]!.tag !== "VERB") return false;
  const [next, second] = [tokens[token + 1]?.lower ?? "", tokens[token + 2]?.lower ?? ""];
  return /^(?:her|him|them|us|me)$/.test(next) || (/^(?:his|her|their|the|my)$/.test(next) && RELATIVES.test(second));
}

const RELATIVES = /^(?:famil(?:y|ies)|wife|husband|parents?|mother|father|brother|sister|son|daughter|relatives|uncle|aunt)$/;

/** "The suspects were caught in a raid on a house": one was caught in the blast that is told of. */
function isCaughtInRaid(tokens: readonly Token[], token: number): boolean {
  if (tokens[token]!.lemma !== "catch" || !/^(?:in|during)$/.test(tokens[token + 1]?.lower ?? "")) return false;
  return tokens.slice(token + 2, token + 2 + NEAR).some(({ lower }) => /^(?:raids?|operations?|swoops?|search|manhunt)$/.test(lower));
}

/** "Divers pulled six bodies from the river". */
function isRecovered(tokens: readonly Token[], token: number): boolean {
  return tokens.slice(Math.max(0, token - NEAR), token).some(({ lemma, tag }) => tag === "VERB" && RECOVERING.test(lemma));
}

/** Words between a verb and the one it is done to. */
const NEAR = 6;
const ENVOY = /^(?:ambassadors?|envoys?|commissioners?|diplomats?|consuls?|attachés?|affaires)$/;
const HELP = /^(?:help|aid|backup|back-up|assistance|reinforcements|ambulances?|medics)$/;
const BREAKING =
  /^(?:glaciers?|icebergs?|ice|slopes?|hillsides?|cliffs?|rocks?|slabs?|dams?|dykes?|embankments?|levees?|wings?|roofs?|bridges?|carriages?|wagons?|ropes?|cables?|ceilings?|balcon(?:y|ies))$/;
const RECOVERING = /^(?:recover|retrieve|pull)$/;
const BORNE = /^(?:body|corpse|coffin|casket|remains)$/;

/** "The trial over a fire that killed 63 last year opened in Arlmere", "an inquest heard on Tuesday how": what begins, ends and hears is not the deed. */
function isOfHearing(tokens: readonly Token[], sentence: TokenRange, token: number): boolean {
  const { lemma } = tokens[token]!;
  if (lemma === "hear") return tokens.slice(Math.max(0, token - 2), token).some((one) => COURT.test(one.lemma));
  if (!COURSE.test(lemma) && !(lemma === "call" && tokens[token + 1]?.lower === "off")) return false;
  const subject = subjectOf(tokens, sentence, token, sentence.last);
  if (subject !== undefined && HEARING.test(subject.lemma)) return true;
  // The parser seldom hangs a subject on a verb beyond a relative clause with a verb of its own.
  let first = token;
  while (first > 0 && !/^[.!?]$/.test(tokens[first - 1]!.text)) first--;
  // "The murder trial of a man accused of killing … got underway Monday"
  const noun = tokens.slice(first, token).find(({ tag }, index) => tag === "NOUN" && tokens[first + index + 1]!.tag !== "NOUN");
  return noun !== undefined && HEARING.test(noun.lemma);
}

const COURSE = /^(?:open|begin|start|resume|end|close|conclude|continue|adjourn|take|hold|get|go)$/;
const HEARING =
  /^(?:trial|retrial|inquest|inquiry|enquiry|hearing|court-martial|proceeding|sentencing|funeral|burial|ceremony|service|vigil|memorial|commemoration|anniversary|investigation|probe|search|manhunt|talk|appeal|testimony|exhibition|campaign|statement|argument|selection|jury|deliberation|mourning|prayer|wake|visitation)$/;
const COURT = /^(?:inquest|inquiry|enquiry|court|jury|juror|tribunal|hearing|judge|panel|commission)$/;

/** "made an arrest Tuesday", "asked for help in finding", "an autopsy was performed", "were reported to be in stable condition": steps and states that came after. */
function isStep(tokens: readonly Token[], token: number): boolean {
  const { lemma } = tokens[token]!;
  if (lemma === "report")
    return IN_STATE.test(
      tokens
        .slice(token + 1, token + 5)
        .map(({ lower }) => lower)
        .join(" "),
    );
  if (/^(?:ask for|speak out)$/.test(`${lemma} ${tokens[token + 1]?.lower}`)) return true;
  if (!LIGHT.test(lemma)) return false;
  return tokens.slice(Math.max(0, token - NEAR), token + NEAR).some((one) => one.tag === "NOUN" && STEP.test(one.lemma));
}

const IN_STATE = /^(?:to be )?(?:in (?:an? )?)?(?:stable|critical|serious|fair|good|satisfactory|guarded|grave|recovering)\b/;
const LIGHT = /^(?:make|perform|conduct|complete|enter|offer|increase|raise|double)$/;
const STEP = /^(?:arrest|appearance|autopsy|reward|plea|announcement|post-mortem|briefing)$/;

/** "was still at large", "were still looking": a state that goes on. */
function isStill(tokens: readonly Token[], token: number): boolean {
  return tokens[token - 1]?.lower === "still" || tokens[token + 1]?.lower === "still";
}

function nearestPredicate(
  { tokens }: Analysis,
  range: TokenRange,
  sentence: TokenRange,
  isEvent: (token: number) => boolean,
): number | undefined {
  const is = (at: number) => (tokens[at]!.tag === "VERB" && !isModifier(tokens, at)) || isEvent(at) || isCopula(tokens, at);
  if (range.last < sentence.last && isFollowingVerb(tokens, range, sentence)) return range.last;
  const noun = nounBefore(tokens, range, sentence);
  if (noun !== undefined) return noun;
  for (let at = range.first - 1; at >= sentence.first; at--) if (is(at)) return at;
  for (let at = range.last; at < sentence.last; at++) if (is(at) && !SAYS.test(tokens[at]!.lower)) return at;
  return undefined;
}

/** "A man in a rented van": a participle between an article and its noun tells nothing that was done. */
function isModifier(tokens: readonly Token[], at: number): boolean {
  return /(?:ed|en)$/.test(tokens[at]!.lower) && /^(?:an?|the)$/.test(tokens[at - 1]?.lower ?? "") && tokens[at + 1]?.tag === "NOUN";
}

/** "On Thursday, police say they were called to a house": what is said now has no day gone by. */
const SAYS = /^says?$/;

/** "attended the funeral on Thursday of": what is held on a day has it, whatever is told of it. */
function nounBefore(tokens: readonly Token[], { first }: TokenRange, sentence: TokenRange): number | undefined {
  const at = tokens[first - 1]?.lower === "on" ? first - 2 : first - 1;
  const token = at < sentence.first ? undefined : tokens[at];
  return token?.tag === "NOUN" && AFTERMATH.has(token.lemma) ? at : undefined;
}

/** "The minister on Saturday declared": the verb right behind the words, if its subject stands before them. */
function isFollowingVerb(tokens: readonly Token[], range: TokenRange, sentence: TokenRange): boolean {
  if (tokens[range.last]!.tag !== "VERB" && tokens[range.last]!.tag !== "AUX") return false;
  return subjectOf(tokens, sentence, range.last, range.first) !== undefined;
}

/** The first subject that the parser hangs on a verb, of the words of its sentence before `end`. */
function subjectOf(tokens: readonly Token[], sentence: TokenRange, verb: number, end: number): Token | undefined {
  for (let at = sentence.first; at < end; at++) {
    const token = tokens[at]!;
    if (token.head === verb && token.relation?.startsWith("nsubj") === true) return token;
  }
  return undefined;
}

/** "was still at large": a form of "be" without a verb after it. */
function isCopula(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.lemma !== "be") return false;
  let next = at + 1;
  while (tokens[next]?.tag === "ADV" || tokens[next]?.tag === "PART" || tokens[next]?.tag === "AUX") next++;
  return tokens[next]?.tag !== "VERB";
}

/** Most words between a time and its verb: "students were shot outside the campus Tuesday afternoon" hangs the time on the campus. */
const MOST_STEPS = 8;

function headPredicate({ tokens }: Analysis, range: TokenRange, isEvent: (token: number) => boolean): number | undefined {
  let at = range.first;
  while (at + 1 < range.last && isInside(tokens[at]!.head, range)) at++;
  let head = tokens[at]!.head;
  for (let steps = 0; head !== undefined && steps < MOST_STEPS; steps++) {
    if (tokens[head]!.tag === "VERB" || isEvent(head)) return head;
    const next: number | undefined = tokens[head]!.head;
    if (next === head) return undefined;
    head = next;
  }
  return undefined;
}

function isInside(head: number | undefined, range: TokenRange): boolean {
  return head !== undefined && head >= range.first && head < range.last;
}
