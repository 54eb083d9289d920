import type { Token } from "../../model/analysis.ts";
import { namesPeople } from "../english/person-nouns.ts";
import type { Trigger } from "../english/triggers.ts";

const DRIVES: ReadonlySet<string> = new Set(
  "drove drives driven driving ploughed plowed ploughs plows ploughing plowing rammed rams ramming steered accelerated".split(" "),
);
const GOES: ReadonlySet<string> = new Set("slammed slams smashed crashed careered careened veered swerved mounted sped".split(" "));
const MOWS: ReadonlySet<string> = new Set(["mows", "mowed", "mowing"]);
const VEHICLES =
  /^(?:cars?|vans?|trucks?|lorry|lorries|bus|buses|minibus|pickups?|suvs?|vehicles?|minivan|jeep|tractor|bulldozer|motorcycle|taxi)$/;
const CROWDS =
  /^(?:crowds?|queues?|people|group|groups|line|parade|procession|pedestrians?|cyclists?|bystanders?|revell?ers?|worshipp?ers?|shoppers?|protest(?:e|o)rs?|marchers?|march|rally|soldiers?|officers?|tourists?|students?|pupils?|children|families|mourners?|pilgrims?|fans?|market|markets|stops?|checkpoints?)$/;
const UNMEANT =
  /\b(?:lost control|brakes?|accident(?:al|ally)?|fell asleep|mistook|mistaking|skidded|slippery|icy|drunk|drunken|heart attack|seizure|fainted|overtake|overtaking|speeding|hit-and-run|swerving)\b/;

/**
 * A vehicle that drives into people: by somebody who drives it, a ramming ("drove a van into shoppers"); by itself or because of a fault, an accident
 * ("a bus whose brakes had failed ploughed into a crowd").
 */
export function rammingAt(tokens: readonly Token[], at: number, end: number): Trigger | undefined {
  const { lower } = tokens[at]!;
  const drives = DRIVES.has(lower);
  if (MOWS.has(lower)) return mowsDown(tokens, at, end);
  if (lower === "ran" || lower === "run" || lower === "running") return runsOver(tokens, at, end);
  if (!drives && !GOES.has(lower)) return undefined;
  // "A container ship rammed a bridge"
  const isVessel = () => tokens.slice(Math.max(0, at - 8), at).some((token) => VESSELS.test(token.lower));
  if (/^ram/.test(lower) && isVessel() && !MEANT.test(wordsAround(tokens, at, at, end))) return { type: "accident", strength: 3 };
  const into = intoPeople(tokens, at, end);
  if (into === undefined) return undefined;
  const words = wordsAround(tokens, at, into, end);
  if (UNMEANT.test(words)) return { type: "accident", strength: 3 };
  // "A truck packed with explosives rammed the gate"
  if (LADEN.test(words)) return { type: "bombing", strength: 3 };
  const isMeant = /\b(?:deliberate|deliberately|intentionally|on purpose|attack|attacker|assailant|gunm[ae]n|terror\w*)\b/.test(words);
  const object = tokens.slice(at + 1, into).some((token) => VEHICLES.test(token.lower));
  const isDriven = /^dr[io]v/.test(lower) && (object || tokens.slice(Math.max(0, at - 8), at).some((token) => VEHICLES.test(token.lower)));
  const isByDriver = drives && DRIVER.test(tokens[at - 1]?.lower ?? "") && STRUCK_DOWN.test(words);
  if (isMeant || isDriven || /^ram/.test(lower) || (drives && object) || isByDriver) return { type: "vehicle ramming", strength: 3 };
  return tokens.slice(Math.max(0, at - 8), at).some((token) => VEHICLES.test(token.lower)) ? { type: "accident", strength: 2 } : undefined;
}

const LADEN =
  /\b(?:packed|laden|loaded|filled|rigged|stuffed|full) (?:with|of) (?:[\w-]+ ){0,3}(?:explosives?|bombs?|dynamite|tnt)\b|\b(?:explosives?|bomb|dynamite)-(?:laden|packed|filled|rigged)\b|\b(?:truck|car|vehicle|van) bomb\b/;
const VESSELS = /^(?:ships?|vessels?|freighters?|tankers?|barges?|ferry|ferries|trawlers?|boats?|trains?|trams?|locomotives?)$/;
const DRIVER = /^(?:driver|motorist|man|woman|attacker|assailant|suspect)$/;
/** What is done to an attacker; a crowd beats the driver of an accident, too. */
const STRUCK_DOWN = /\b(?:stabbed|overpowered|shot|subdued|tackled) (?:\w+ )?by\b/;

/** "A van mounted the pavement and mowed people down": with a vehicle before it, no gun did. */
function mowsDown(tokens: readonly Token[], at: number, end: number): Trigger | undefined {
  const isByVehicle = ({ lower }: Token) => VEHICLES.test(lower) || /^(?:driver|motorist)$/.test(lower);
  if (!tokens.slice(Math.max(0, at - BACK), at).some(isByVehicle)) return undefined;
  return UNMEANT.test(wordsAround(tokens, at, at, end)) ? { type: "accident", strength: 3 } : { type: "vehicle ramming", strength: 3 };
}

/** "jumped the kerb and ran over a family in what police called a planned attack": traffic runs people over, too. */
function runsOver(tokens: readonly Token[], at: number, end: number): Trigger | undefined {
  if (!/^(?:over|down)$/.test(tokens[at + 1]?.lower ?? "")) return undefined;
  const words = wordsAround(tokens, at, at, end);
  return MEANT.test(words) &&
    !UNMEANT.test(words) &&
    /\b(?:people|famil|crowd|worshipp|pedestrian|m[ae]n|wom[ae]n|child|officer|soldier|protest|march|student|couple)/.test(words)
    ? { type: "vehicle ramming", strength: 3 }
    : undefined;
}

const MEANT =
  /\b(?:deliberate|deliberately|intentional|intentionally|on purpose|(?:planned|premeditated|targeted|terror|terrorist|hate|car|vehicle) attack|attacker|assailant|terror\w*|premeditated|hate crime|hate-motivated)\b/;

/** The words of a clause, 25 before and behind. */
function wordsAround(tokens: readonly Token[], first: number, last: number, end: number): string {
  const clause = tokens.slice(Math.max(0, first - 25), Math.min(end, last + 25));
  return clause.map(({ lower }) => lower).join(" ");
}

/** Tokens from the vehicle to "mowed". */
const BACK = 12;

/**
 * The token that people, or where they stand, follow within a few words: "into a crowd", "through shoppers", "a van at pedestrians"; of "rammed a bus stop"
 * the verb.
 */
function intoPeople(tokens: readonly Token[], at: number, end: number): number | undefined {
  // "rammed a bus stop": what is rammed follows at once.
  const isRammed = /^ramm/.test(tokens[at]!.lower);
  for (let i = isRammed ? at : at + 1; i < Math.min(end, at + 8) && !/^[;.:()]$/.test(tokens[i]!.lower); i++) {
    if (i > at && !(/^(?:into|through)$/.test(tokens[i]!.lower) || (tokens[i]!.lower === "at" && isVehicle(tokens[i - 1])))) continue;
    const after = tokens.slice(i + 1, Math.min(end, i + 5));
    const first = after.findIndex(({ tag }) => tag === "NOUN" || tag === "PROPN");
    const named = after.slice(0, first < 0 ? 0 : first + 2);
    return named.some((token) => CROWDS.test(token.lower) || (token.tag === "NOUN" && namesPeople(token.lower))) ? i : undefined;
  }
  return undefined;
}

/** "drove a van at pedestrians" */
function isVehicle(token: Token | undefined): boolean {
  return token !== undefined && VEHICLES.test(token.lower);
}
