import type { Token } from "../../model/analysis.ts";
import { FIGHTERS, OUTLAWS } from "../english/armed-people.ts";
import type { Trigger } from "../english/triggers.ts";

/** Fighters who are no state's, whether they fight a war or one another. */
const IRREGULARS = `${FIGHTERS}|${OUTLAWS}|gunmen|militia|militias|gangs?|cartels?|taliban|shabaab|shabab|isis|isil|haram|hezbollah|houthis?`;
/** Those who fight a war or one another with arms; police and protesters are none of them. */
const WARRING = new RegExp(
  `^(?:${IRREGULARS}|soldiers?|troops|army|armies|forces|paramilitar(?:y|ies)|commandos|marines|snipers?|is|hamas|m23|regiment|battalion)$`,
);
/** With them "clashes" are fighting whoever else is told of. */
const REBELS = new RegExp(`^(?:${IRREGULARS}|tribesmen|factions?|commandos?)$`);
const TOWN =
  /^(?:town|city|village|outskirts|base|airport|airfield|port|capital|stronghold|bridge|district|suburb|outpost|positions?|barracks|garrison|camp|province|hill|border|control|crossing|oilfield|refinery|dam)$/;

const CLASH: Trigger = { type: "armed clash", strength: 3 };
const GAIN: Trigger = { type: "armed clash", strength: 2 };
/** What fighters themselves are told to have taken. */
const TAKEN: Trigger = { type: "armed clash", strength: 3 };
const SHOTS: Trigger = { type: "shooting", strength: 3 };

/** Tokens from "drove" to "out": "drove the last of the rebels out of the town". */
const OUT = 7;
/** Tokens on either side in which those who fight are named. */
const REACH = 12;
/** Tokens before a verb in which its subject stands: "Troops backed by air strikes have retaken". */
const TAKER = 8;

/** The words that are looked at further; most are none of them. */
const WORDS: ReadonlySet<string> = new Set(
  (
    "clash encounter encounters shootout shootouts shoot-out shoot-outs gunfight gunfights gunbattle gunbattles battles battled battling fought drove driven driving pushed" +
    " forced routed repelled repulsed expelled ousted dislodged exchanged traded exchanging trading recaptured retook retaken liberated overran" +
    " overrun seized captured control"
  ).split(" "),
);

/**
 * Fighting that its verb or noun tells, where fighters are named beside it: "troops recaptured the town", "rebels battled soldiers", "traded fire".
 * A shootout is one of fighters or only a shooting.
 */
export function battleAt(tokens: readonly Token[], at: number, end: number): Trigger | undefined {
  const { lower, tag } = tokens[at]!;
  if (!WORDS.has(lower)) return undefined;
  if (/^(?:shootouts?|shoot-outs?|gunfights?|gunbattles?)$/.test(lower)) return isAmongFighters(tokens, at) ? CLASH : SHOTS;
  if (lower === "battles") return isAmongFighters(tokens, at) ? GAIN : undefined;
  // A single "clash" is as often one of teams or opinions.
  if (lower === "clash") return isAmongFighters(tokens, at) ? GAIN : undefined;
  // "gunned down in an encounter with security forces", as papers of India have it.
  if (/^encounters?$/.test(lower)) return isAmongFighters(tokens, at) ? CLASH : undefined;
  if (/^(?:battled|battling|fought)$/.test(lower)) return hasTwoSides(tokens, at) || isOneAnother(tokens, at) ? CLASH : undefined;
  if (lower === "control") return isControlTaken(tokens, at, end) && isByFighters(tokens, at) ? TAKEN : undefined;
  if (tag !== "VERB" && tag !== "AUX" && !/^(?:recaptured|retook|overran)$/.test(lower)) return undefined;
  if (/^(?:drove|driven|driving|pushed|forced)$/.test(lower))
    return tokens.slice(at + 1, Math.min(end, at + OUT)).some((token) => token.lower === "out") && hasTwoSides(tokens, at)
      ? CLASH
      : undefined;
  if (/^(?:routed|repelled|repulsed|expelled|ousted|dislodged)$/.test(lower)) return hasTwoSides(tokens, at) ? CLASH : undefined;
  if (/^(?:exchanged|traded|exchanging|trading)$/.test(lower))
    return /^(?:fire|gunfire|shots)$/.test(nextWord(tokens, at)) && (isAmongFighters(tokens, at) || isAtBorder(tokens, at))
      ? CLASH
      : undefined;
  if (!/^(?:recaptured|retook|retaken|liberated|overran|overrun|seized|captured)$/.test(lower) || !isTaken(tokens, at, end))
    return undefined;
  if (isByFighters(tokens, at)) return TAKEN;
  return lower !== "captured" && isAmongFighters(tokens, at) ? GAIN : undefined;
}

/** "Rebels took control of the town". */
function isControlTaken(tokens: readonly Token[], at: number, end: number): boolean {
  const before = tokens[at - 1]?.lower ?? "";
  const verb = /^(?:full|complete|firm)$/.test(before) ? (tokens[at - 2]?.lower ?? "") : before;
  if (!/^(?:took|taken|seized|wrested|gained|regained|retook)$/.test(verb) || tokens[at + 1]?.lower !== "of") return false;
  return isPlaceBehind(tokens, at + 1, end, true);
}

/** "Troops recaptured the town", "the town was recaptured by troops": those who take are fighters. */
function isByFighters(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - TAKER), at);
  // "a day after rebels captured the town": what is told is something else.
  if (before.some(({ lower }) => /^(?:after|since|before)$/.test(lower))) return false;
  const side = isPassive(tokens, at) ? tokens.slice(at + 1, at + REACH) : before;
  return side.some(({ lower }) => WARRING.test(lower) && lower !== "gunmen");
}

function isPassive(tokens: readonly Token[], at: number): boolean {
  return /^(?:was|were|been|be)$/.test(tokens[at - 1]?.lower ?? "");
}

function nextWord(tokens: readonly Token[], at: number): string {
  const next = tokens[at + 1]?.lower ?? "";
  return /^(?:heavy|artillery|small-arms|sporadic)$/.test(next) ? (tokens[at + 2]?.lower ?? "") : next;
}

function isAmongFighters(tokens: readonly Token[], at: number): boolean {
  return around(tokens, at).some(({ lower }) => WARRING.test(lower) && lower !== "gunmen");
}

/** "Border guards of the two states exchanged gunfire". */
function isAtBorder(tokens: readonly Token[], at: number): boolean {
  return around(tokens, at).some(({ lower }) => lower === "border");
}

function hasTwoSides(tokens: readonly Token[], at: number): boolean {
  const near = around(tokens, at);
  const middle = Math.min(at, REACH);
  const isSide = ({ lower }: Token) => WARRING.test(lower) || lower === "police";
  return near.slice(0, middle).some(isSide) && near.slice(middle + 1).some(isSide);
}

export function isRebel({ lower }: Token): boolean {
  return REBELS.test(lower);
}

/** "Soldiers and cartel gunmen battled in the streets": both stand before the verb. */
function isOneAnother(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - REACH), at);
  return (
    before.some(isRebel) &&
    before.some(({ lower }) => lower === "and") &&
    before.some(({ lower }) => /^(?:soldiers|troops|army|forces|police|marines)$/.test(lower))
  );
}

function around(tokens: readonly Token[], at: number): readonly Token[] {
  return tokens.slice(Math.max(0, at - REACH), at + REACH);
}

/** A town or a post behind the verb, or a name: what is taken is no hostage and no cargo. */
function isTaken(tokens: readonly Token[], at: number, end: number): boolean {
  if (isPlaceBehind(tokens, at, end, !/^(?:seized|captured)$/.test(tokens[at]!.lower))) return true;
  // "the town was recaptured": what is taken stands before.
  return isPassive(tokens, at) && tokens.slice(Math.max(0, at - 6), at).some(({ lower }) => TOWN.test(lower));
}

/** A word for a town or post behind a word; with `byName` any name, too. */
function isPlaceBehind(tokens: readonly Token[], at: number, end: number, byName: boolean): boolean {
  for (let next = at + 1; next < Math.min(end, at + 7); next++) {
    const { lower, tag } = tokens[next]!;
    if (TOWN.test(lower)) return true;
    if (byName && tag === "PROPN") return true;
    if (/^(?:DET|ADJ|NUM|PART|PROPN)$/.test(tag) || /^(?:of|key|strategic|northern|southern|eastern|western)$/.test(lower)) continue;
    return false;
  }
  return false;
}

/** "The battle for the city": fighting, where fighters are named beside it and it is fought for or against something of war. */
export function isFoughtFor(tokens: readonly Token[], at: number): boolean {
  if (!isAmongFighters(tokens, at)) return false;
  const object = tokens.slice(at + 2, at + 6);
  return object.some(({ lower, tag }) => tag === "PROPN" || TOWN.test(lower) || WARRING.test(lower));
}
