import type { Analysis, Token } from "../../model/analysis.ts";
import type { IncidentType } from "../../model/incident-type.ts";
import { namesAttackers } from "../english/person-nouns.ts";
import { TARGETS } from "../english/thing-words.ts";
import { CRITICISED, HARMLESS_AFTER, HARMLESS_BEFORE, TRIGGER_PAIRS, TRIGGERS, type Trigger } from "../english/triggers.ts";
import { type Modality, modalityAt } from "../grammar/modality.ts";
import { partyOf } from "../grammar/parties.ts";
import { isPeople, type PhraseRow, phraseAt } from "../grammar/patients.ts";
import type { Phrase } from "../grammar/phrases.ts";
import { isStriking } from "../harms/harms.ts";
import type { Reading } from "../reading.ts";
import { accidentAt } from "./accidents.ts";
import { battleAt, isFoughtFor } from "./battles.ts";
import { crowdAt } from "./crowds.ts";
import { isOfNoDeed } from "./deaths-of-no-deed.ts";
import { fireSetAt } from "./fires-set.ts";
import { isDispute, isGeneral, isGesture, isUnarmed } from "./general-words.ts";
import { meansOfDoer } from "./means-of-doer.ts";
import { mineAt } from "./mines.ts";
import { isFoundWeapon, ordnanceAt, ordnanceBefore } from "./ordnance.ts";
import { rammingAt } from "./rammings.ts";
import { seizureAt } from "./seizures.ts";

/** A place in the text that tells of something violent or disastrous. */
export interface IncidentEvent {
  readonly token: number;
  readonly sentence: number;
  readonly type: IncidentType | undefined;
  readonly strength: number;
  readonly modality: Modality;
  /** Index into {@link Reading.harms}; `undefined` for a trigger word. */
  readonly harm: number | undefined;
}

const UNREAL_NOUN = new Set(
  (
    "future possible potential planned further any no threatened alleged-plan would-be foiled thwarted averted attempted prevent preventing avoid" +
    " against feared fear fears risk danger warned warning warn more plot plotting imminent hypothetical simulated mock fictional counter"
  ).split(" "),
);

/** Everything in the text proper that tells of an incident, in order; harmless uses ("heart attack", "an attack on the budget") are left out. */
export function incidentEvents(reading: Reading): IncidentEvent[] {
  const { analysis, harms } = reading;
  const events: IncidentEvent[] = [];
  analysis.sentences.forEach((sentence, index) => {
    const row = reading.rows[index];
    for (let at = sentence.first; at < sentence.last; at++) {
      const trigger = triggerAt(analysis.tokens, at, sentence.last);
      if (trigger === undefined || row === undefined || isHarmless(analysis.tokens, at, row) || isPoliceRaid(analysis, at, index)) continue;
      const modality = isGeneral(analysis, sentence, at)
        ? "general"
        : (nounModality(analysis.tokens, at, row) ?? modalityAt(analysis.tokens, sentence, at));
      events.push({ token: at, sentence: index, type: trigger.type, strength: trigger.strength, modality, harm: undefined });
    }
  });
  harms.forEach((harm, index) => {
    if (
      (harm.patients.length === 0 && !harm.isOnlyEvent) ||
      !isStriking(harm) ||
      AFTERWARDS.has(harm.lemma) ||
      isPenalty(analysis, harm) ||
      isOfNoDeed(analysis, harm)
    )
      return;
    events.push({
      token: harm.token,
      sentence: harm.sentence,
      type:
        harmType(harm.lemma) ?? (shotAnd(analysis.tokens, harm.token) ? "shooting" : meansOfDoer(analysis.tokens, harm.agents, harm.token)),
      strength: harmStrength(analysis, harm),
      modality: isGeneral(analysis, analysis.sentences[harm.sentence]!, harm.token) ? "general" : harm.modality,
      harm: index,
    });
  });
  for (const attack of reading.attacks) {
    const means = meansOfDoer(analysis.tokens, attack.agents, attack.token);
    const by = means !== undefined || attack.agents.some((agent) => partyOf(analysis, agent) !== undefined || isAttacker(analysis, agent));
    const on = attack.objects.some(
      (object) => means !== undefined || isPeople(analysis.tokens, object) || TARGETS.has(analysis.tokens[object.head]!.lower),
    );
    if (!by || !on || isOnline(analysis.tokens, attack.token) || isPenalty(analysis, attack)) continue;
    events.push({
      token: attack.token,
      sentence: attack.sentence,
      type: storming(analysis, attack, means),
      strength: 3,
      modality: attack.modality,
      harm: undefined,
    });
  }
  return events.sort((a, b) => a.token - b.token || (a.harm ?? -1) - (b.harm ?? -1));
}

/** How those harmed are later; it tells nothing of when or where they were. */
const AFTERWARDS = new Set(["condition", "hospital", "treat", "fight for life", "survive"]);

/** "The state executed three men convicted of murder": a penalty, and no deed of violence. */
function isPenalty({ article: { text }, tokens, sentences }: Analysis, { token, sentence }: { token: number; sentence: number }): boolean {
  if (!/^execut(?:ed?|es|ing|ions?)$/.test(tokens[token]!.lower)) return false;
  const { start, end } = sentences[sentence]!;
  return PENALTY.test(text.slice(start, end));
}

const PENALTY =
  /\b(?:death (?:row|penalty|sentences?)|capital punishment|lethal injection|sentenced|convict\w*|on charges|charged with|found guilty|hang(?:ed|ing)|courts?|judges?|Supreme Court|clemency|stays? of execution)\b/i;

/** "X died" alone tells of any death; killing, or a number of dead, tells of an incident. */
function harmStrength(analysis: Analysis, harm: Reading["harms"][number]): number {
  if (harm.what === "abducted" && harm.lemma === "kidnap") return 3;
  if (harm.what !== "killed") return 2;
  if (harm.lemma !== "die" && harm.lemma !== "death" && harm.lemma !== "dead") return 3;
  return harm.patients.some(({ phrase }) => phrase.quantity !== undefined && (analysis.quantities[phrase.quantity]!.low ?? 0) > 1) ? 3 : 1;
}

/** "Gunmen stormed a prison": those who are called after what they do, and name no party. */
function isAttacker({ tokens }: Analysis, { head }: Phrase): boolean {
  return namesAttackers(tokens[head]!.lower);
}

/** "shot and killed", "shot and fatally wounded": the first word tells the means. */
function shotAnd(tokens: readonly Token[], at: number): boolean {
  const and = tokens[at - 1]?.tag === "ADV" ? at - 2 : at - 1;
  return tokens[and]?.lower === "and" && tokens[and - 1]?.lower === "shot";
}

/** Several armed people storming a place is an armed assault, whatever they fired or threw. */
function storming({ tokens }: Analysis, attack: Reading["attacks"][number], means: IncidentType | undefined): IncidentType | undefined {
  const { lower } = tokens[attack.token]!;
  if (/^(?:burned|torched)$/.test(lower)) return "arson";
  // "shot up a bar": of people who are shot the harm tells the means.
  if (lower === "shot" && !attack.objects.some((object) => isPeople(tokens, object))) return means ?? "shooting";
  if (means !== undefined) return means;
  if (!/^(?:stormed|storming|raided|attacked|ambushed|overran|besieged)$/.test(lower)) return undefined;
  return attack.agents.some((agent) => isArmed(tokens, agent)) ? "armed assault" : undefined;
}

/** "gunmen", "armed youths", "a gang", "cartel members". */
function isArmed(tokens: Analysis["tokens"], { first, head }: Phrase): boolean {
  return (
    ARMED.test(tokens[head]!.lower) ||
    tokens.slice(first, head + 1).some(({ lower }) => /^(?:armed|gangs?|cartels?|militias?|mafia)$/.test(lower))
  );
}

const ARMED =
  /^(?:gunmen|militants|fighters|insurgents|terrorists|rebels|guerrillas|extremists|jihadists|men|attackers|assailants|taliban|islamists|bandits|militiamen|soldiers|people|shabab|herders|herdsmen|tribesmen|raiders|rustlers|pirates|vigilantes|horsemen|kidnappers|jihadis)$/;

const FORCES = /^(?:troops|forces|army|police|armies|marines|gangs|factions|militias)$/;

function harmType(lemma: string): IncidentType | undefined {
  if (lemma === "shoot" || lemma === "gun down") return "shooting";
  if (lemma === "stab" || lemma === "knife" || lemma === "slash" || lemma === "behead") return "stabbing";
  if (lemma === "assassinate") return "assassination";
  if (lemma === "abduct" || lemma === "kidnap") return "kidnapping";
  if (lemma === "take hostage") return "siege";
  if (lemma === "blow up" || lemma === "detonate") return "suicide bombing";
  if (lemma === "hack") return "stabbing";
  if (lemma === "massacre") return "armed assault";
  if (lemma === "trample" || lemma === "crush") return "accident";
  return undefined;
}

/** The trigger that begins at a token, two words before one, and verbs that tell of an accident with their subject and object. */
export function triggerAt(tokens: readonly Token[], at: number, end: number): Trigger | undefined {
  const lower = tokens[at]!.lower;
  const next = at + 1 < end ? tokens[at + 1]!.lower : undefined;
  const pair = next === undefined || !PAIR_BEGINNINGS.has(lower) ? undefined : TRIGGER_PAIRS.get(`${lower} ${next}`);
  return (
    pair ??
    rammingAt(tokens, at, end) ??
    ordnanceAt(tokens, at, end) ??
    crowdAt(tokens, at) ??
    battleAt(tokens, at, end) ??
    seizureAt(tokens, at, end) ??
    TRIGGERS.get(lower) ??
    fireSetAt(tokens, at, end) ??
    mineAt(tokens, at) ??
    accidentAt(tokens, at, end)
  );
}

/** Asked first, as most words begin no pair, and none has to be put together for them. */
const PAIR_BEGINNINGS: ReadonlySet<string> = new Set([...TRIGGER_PAIRS.keys()].map((pair) => pair.slice(0, pair.indexOf(" "))));

/** Whether the words around a trigger take its violence away. */
export function isHarmless(tokens: readonly Token[], at: number, row: PhraseRow | undefined): boolean {
  const before = tokens[at - 1]?.lower ?? "";
  const after = tokens[at + 1]?.lower ?? "";
  if (HARMLESS_BEFORE.has(before) || HARMLESS_AFTER.has(after)) return true;
  const lower = tokens[at]!.lower;
  if (isUnarmed(tokens, at) || isGesture(tokens, at) || isDispute(tokens, at)) return true;
  if (/^(?:attack|attacks|assault|attacked|attacking|fire|raid|raids)$/.test(lower)) {
    const object = /^(?:on|at|against)$/.test(after) ? at + 2 : at + 1;
    const phrase = row === undefined ? undefined : phraseAt(row, object);
    const head = phrase === undefined ? tokens[object]?.lower : tokens[phrase.head]!.lower;
    if (head !== undefined && CRITICISED.has(head)) return true;
    if (isOnline(tokens, at)) return true;
    if (lower === "attacked" && (after === "the" || after === "him" || after === "her") && criticisms(tokens, at)) return true;
  }
  if (isFoundWeapon(tokens, at)) return true;
  // "She drowned her two sons": what somebody does to them is no accident, and the harm tells of it.
  if (/^drown(?:ed|ing)$/.test(lower) && /^(?:DET|PRON|NUM)$/.test(tokens[at + 1]?.tag ?? "")) return true;
  // "A hijacked truck was driven into a crowd": how they came by it.
  if (lower === "hijacked" && /^(?:DET|ADJ)$/.test(tokens[at - 1]?.tag ?? "") && /^(?:NOUN|ADJ)$/.test(tokens[at + 1]?.tag ?? ""))
    return true;
  if (/^crash(?:ed|es)?$/.test(lower) && ordnanceBefore(tokens, at)) return true;
  if (/^explo(?:ded|sion)$/.test(lower) && isNoBlast(tokens, at)) return true;
  // "A fire official said"
  if (lower === "fire" && FIRE_SERVICE.test(after)) return true;
  if (/^(?:fire|fires)$/.test(lower))
    return /^(?:under|on|set|sets|setting|open|opened|opening|opens|of|friendly|cease|line|ceasefire|came|come|into|draw|drawn|drew|rapid|return|returned|returning|answered|answering|retaliatory|unprovoked|cross-border|crossborder|gun|tear|exchanged|traded|exchanging|trading|enemy|hostile|rebel|insurgent|sniper|rifle|machinegun|machine-gun|arms|small-arms|weapons|automatic)$/.test(
      before,
    );
  // "a battle between troops and rebels", not one between brands.
  if ((lower === "battle" || lower === "fighting") && after === "between")
    return !tokens.slice(at + 2, at + 7).some((token) => ARMED.test(token.lower) || FORCES.test(token.lower));
  if (lower === "battle" || lower === "fighting")
    return (
      (/^(?:for|against|to|over|back)$/.test(after) && !isFoughtFor(tokens, at)) || /^(?:legal|court|uphill|title|relegation)$/.test(before)
    );
  if (/^(?:avalanche|tsunami|firestorm|hurricane|tornado)$/.test(lower) && after === "of")
    return !/^(?:snow|ice|mud|rocks?|debris|stones?|water|earth)$/.test(tokens[at + 2]?.lower ?? "");
  // "tried to storm a barracks"
  if (lower === "storm" && tokens[at]!.tag === "VERB") return true;
  if (lower === "storm" || lower === "flood") return /^(?:of|by)$/.test(after) || /^(?:political|by)$/.test(before);
  return false;
}

const FIRE_SERVICE =
  /^(?:officials?|crews?|trucks?|commanders?|captains?|lieutenants?|officers?|authorit(?:y|ies)|investigators?|inspectors?|spokes(?:man|woman|person)|headquarters|academy|exits?|escapes?|extinguishers?|hydrants?|hoses?|safety|capt|lt|dept)$/;

/** "Police raided a sauna and arrested ten men": those who search a house attack nobody. */
function isPoliceRaid({ article: { text }, tokens, sentences }: Analysis, at: number, sentence: number): boolean {
  if (!/^raid(?:s|ed)?$/.test(tokens[at]!.lower)) return false;
  const { start, end } = sentences[sentence]!;
  const [before, after] = [text.slice(start, tokens[at]!.start), text.slice(tokens[at]!.end, end)];
  return /\b(?:police|officers|agents|detectives|inspectors|deputies)\b(?! station)/i.test(before) || /\b(?:arrest|detain)\w*/i.test(after);
}

/** "Twitter exploded", "an explosion of interest", "exploded in popularity". */
function isNoBlast(tokens: readonly Token[], at: number): boolean {
  if (EXCITABLE.test(tokens[at - 1]?.lower ?? "")) return true;
  return (
    /^(?:in|of|with|into)$/.test(tokens[at + 1]?.lower ?? "") && tokens.slice(at + 2, at + 4).some(({ lower }) => FEELINGS.test(lower))
  );
}

const EXCITABLE =
  /^(?:twitter|facebook|instagram|reddit|internet|web|fans|crowd|audience|popularity|population|prices?|costs?|debts?|sales|demand|industry|market|controversy|feed|phones?)$/;
const FEELINGS =
  /^(?:popularity|interest|anger|rage|fury|laughter|applause|cheers?|joy|growth|demand|outrage|criticism|colou?rs?|creativity)$/;

/** "attacked the singer on Twitter": with words. */
function isOnline(tokens: readonly Token[], at: number): boolean {
  const near = tokens.slice(at + 1, at + 10);
  return near.some(
    ({ lower }, index) => /^(?:twitter|facebook|instagram|tv|television|radio)$/.test(lower) && near[index - 1]?.lower === "on",
  );
}

function criticisms(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < Math.min(tokens.length, at + 10); i++)
    if (/^(?:for|over|as|saying|decision|failing)$/.test(tokens[i]!.lower)) return true;
  return false;
}

/** A nominal trigger that has not happened: "fears of an attack", "no attack", "a possible bombing". */
function nounModality(tokens: readonly Token[], at: number, row: PhraseRow): Modality | undefined {
  const phrase = phraseAt(row, at);
  const first = phrase === undefined ? at : phrase.first;
  for (let i = Math.max(row.first, first - 3); i < at; i++) {
    const { lower } = tokens[i]!;
    if (lower === "attempted") return "attempted";
    if (UNREAL_NOUN.has(lower)) return lower === "no" ? "negated" : "hypothetical";
  }
  if (phrase !== undefined && isOnlyPlanned(tokens, phrase, row.first)) return "hypothetical";
  return phrase === undefined ? undefined : "fact";
}

/** "were planning an attack", "preparing to carry out bombings"; who "planned the attack" may well have carried it out. */
function isOnlyPlanned(tokens: readonly Token[], { first, form }: Phrase, start: number): boolean {
  if (form !== "indefinite" && form !== "bare") return false;
  for (let at = first - 1; at >= Math.max(start, first - 5) && !/^[,;:]$/.test(tokens[at]!.text); at--)
    if (tokens[at]!.tag === "VERB" && /^(?:plan|plot|prepare|intend|conspire)$/.test(tokens[at]!.lemma)) return true;
  return false;
}

const ON_THE_ROAD =
  /^(?:passengers?|bus|buses|lorry|truck|overturned|ravine|gorge|motorway|highway|slope|pilgrims|carriages?|train|express)$/;
/** Tokens of "BOGOTA, 3 JUL 89 (INRAVISION TELEVISION CADENA 1) --". */
const MOST_OF_DATELINE = 20;

/** How much the article's words speak for sport, fiction, computers, business or party politics: such words per hundred. */
export function unrealSetting({ tokens, titleTokens }: Analysis, settings: ReadonlySet<string>): number {
  // "(INRAVISION TELEVISION) --": where a report was heard says nothing of what it tells.
  const dash = tokens.slice(0, MOST_OF_DATELINE).findIndex(({ text }) => text === "--");
  let found = 0;
  let coaches = 0;
  const count = ({ lower }: Token, isBehindDash: boolean) => {
    if (!settings.has(lower)) return;
    if (isBehindDash) found++;
    if (COACH.test(lower)) coaches++;
  };
  for (let at = 0; at < tokens.length; at++) count(tokens[at]!, at >= dash);
  for (const token of titleTokens) count(token, true);
  // A coach that has passengers is a bus.
  if (coaches > 0 && tokens.some(({ lower }) => ON_THE_ROAD.test(lower))) found -= coaches;
  return (100 * found) / Math.max(50, tokens.length);
}

const COACH = /^coach(?:es)?$/;
