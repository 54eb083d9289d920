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
const SHOTS: Trigger = { type: "shooting", strength: 3 };

/** Tokens from "drove" to "out": "drove the last of the rebels out of the town". */
const OUT = 7;
/** Tokens on either side in which those who fight are named. */
const REACH = 12;

/** The words that are looked at further; most are none of them. */
const WORDS: ReadonlySet<string> = new Set(
  (
    "clash encounter encounters shootout shootouts shoot-out shoot-outs gunfight gunfights gunbattle gunbattles battles battled battling fought drove driven driving pushed" +
    " forced routed repelled repulsed expelled ousted dislodged exchanged traded exchanging trading recaptured retook retaken liberated overran" +
    " overrun seized"
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
  if (!/^(?:recaptured|retook|retaken|liberated|overran|overrun|seized)$/.test(lower)) return undefined;
  return isTaken(tokens, at, end) && isAmongFighters(tokens, at) ? GAIN : undefined;
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
  const isGain = tokens[at]!.lower !== "seized";
  for (let next = at + 1; next < Math.min(end, at + 7); next++) {
    const { lower, tag } = tokens[next]!;
    if (TOWN.test(lower)) return true;
    if (isGain && tag === "PROPN") return true;
    if (
      /^(?:DET|ADJ|NUM|PART)$/.test(tag) ||
      (tag === "PROPN" && !isGain) ||
      /^(?:of|key|strategic|northern|southern|eastern|western)$/.test(lower)
    )
      continue;
    // "the town was recaptured": what is taken stands before.
    break;
  }
  return (
    /^(?:was|were|been|be)$/.test(tokens[at - 1]?.lower ?? "") &&
    tokens.slice(Math.max(0, at - 6), at).some(({ lower }) => TOWN.test(lower))
  );
}

/** "The battle for the city": fighting, where fighters are named beside it and it is fought for or against something of war. */
export function isFoughtFor(tokens: readonly Token[], at: number): boolean {
  if (!isAmongFighters(tokens, at)) return false;
  const object = tokens.slice(at + 2, at + 6);
  return object.some(({ lower, tag }) => tag === "PROPN" || TOWN.test(lower) || WARRING.test(lower));
}
