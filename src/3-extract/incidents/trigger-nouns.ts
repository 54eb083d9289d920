import type { Analysis, Token } from "../../model/analysis.ts";
import { CRITICISED, HARMLESS_AFTER, HARMLESS_BEFORE, TRIGGER_PAIRS, TRIGGERS, type Trigger } from "../english/triggers.ts";
import type { Modality } from "../grammar/modality.ts";
import { type PhraseRow, phraseAt } from "../grammar/patients.ts";
import type { Phrase } from "../grammar/phrases.ts";
import { accidentAt } from "./accidents.ts";
import { battleAt, isFoughtFor } from "./battles.ts";
import { crowdAt } from "./crowds.ts";
import { fireSetAt } from "./fires-set.ts";
import { isDispute, isGesture, isUnarmed } from "./general-words.ts";
import { mineAt } from "./mines.ts";
import { isFoundWeapon, ordnanceAt, ordnanceBefore } from "./ordnance.ts";
import { rammingAt } from "./rammings.ts";
import { seizureAt } from "./seizures.ts";
import { ARMED, FORCES } from "./stormings.ts";

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

/** "a second bomb went off", and not "recovered a second bomb". */
const GOES_OFF = /^(?:went|exploded|detonated|blew|struck|hit|killed|tore|ripped)$/;

/** Whether the words around a trigger take its violence away. */
export function isHarmless(tokens: readonly Token[], at: number, row: PhraseRow | undefined): boolean {
  const before = tokens[at - 1]?.lower ?? "";
  const after = tokens[at + 1]?.lower ?? "";
  const lower = tokens[at]!.lower;
  // "The second attack" may be one on a goal.
  const isBlast = /^(?:blasts?|explosions?|bombings?)$/.test(lower) || (/^bombs?$/.test(lower) && GOES_OFF.test(after));
  const isOneOfBlasts = /^(?:first|second)$/.test(before) && isBlast;
  if ((HARMLESS_BEFORE.has(before) && !isOneOfBlasts) || HARMLESS_AFTER.has(after)) return true;
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
export function isPoliceRaid({ article: { text }, tokens, sentences }: Analysis, at: number, sentence: number): boolean {
  if (!/^raid(?:s|ed)?$/.test(tokens[at]!.lower)) return false;
  const { start, end } = sentences[sentence]!;
  const [before, after] = [text.slice(start, tokens[at]!.start), text.slice(tokens[at]!.end, end)];
  return (
    /\b(?:police|officers|agents|detectives|inspectors|deputies)\b(?! station)/i.test(before) ||
    /\b(?:arrest|detain)\w*/i.test(after) ||
    (CAUGHT_IN.test(before) && !/^ by\b/.test(after))
  );
}

/** "The four were caught in a raid on a house." */
const CAUGHT_IN =
  /\b(?:caught|arrested|detained|captured|seized|nabbed|picked up|held) (?:[\w-]+ ){0,5}?(?:in|during|after) (?:an?|the) (?:[\w-]+ )*$/i;

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
export function isOnline(tokens: readonly Token[], at: number): boolean {
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
export function nounModality(tokens: readonly Token[], at: number, row: PhraseRow): Modality | undefined {
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

const UNREAL_NOUN = new Set(
  (
    "future possible potential planned further any no threatened alleged-plan would-be foiled thwarted averted attempted prevent preventing avoid" +
    " against feared fear fears risk danger warned warning warn more plot plotting imminent hypothetical simulated mock fictional counter"
  ).split(" "),
);
