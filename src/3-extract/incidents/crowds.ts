import type { Token } from "../../model/analysis.ts";
import type { Trigger } from "../english/triggers.ts";
import { isRebel } from "./battles.ts";

const RIOT: Trigger = { type: "riot", strength: 2 };

/** Those who fight without arms of war, with one another or with police. */
const CROWD = /^(?:inmates|prisoners|detainees|fans|supporters|hooligans|students|youths|protest(?:e|o)rs|demonstrators|mobs?)$/;
/** Tokens back from "fought" to those who fight. */
const BACK = 8;

/** The words that are looked at further; most are none of them. */
const WORDS: ReadonlySet<string> = new Set(
  (
    "stone-throwing rock-throwing teargas tear-gas bullet bullets gas cannon cannons looter looters ransacked ransacking violence fought brawled" +
    " rampaged looted clashed broke breaking dispersed dispersing disperse hurled hurling threw throwing pelted pelting lobbed"
  ).split(" "),
);

/** What a crowd throws, and what is fired at one: "hurled bricks at police", "tear gas", "rubber bullets". */
export function crowdAt(tokens: readonly Token[], at: number): Trigger | undefined {
  const { lower } = tokens[at]!;
  if (!WORDS.has(lower)) return undefined;
  const before = tokens[at - 1]?.lower ?? "";
  if (/^(?:stone-throwing|rock-throwing|teargas|tear-gas)$/.test(lower)) return RIOT;
  if (/^bullets?$/.test(lower)) return before === "rubber" || before === "plastic" ? RIOT : undefined;
  if ((lower === "gas" && before === "tear") || (/^cannons?$/.test(lower) && before === "water")) return RIOT;
  if (/^(?:looters?|ransacked|ransacking)$/.test(lower)) return RIOT;
  if (lower === "violence" && /^(?:communal|post-election)$/.test(before)) return RIOT;
  if (
    /^(?:fought|brawled|rampaged|looted)$/.test(lower) &&
    tokens.slice(Math.max(0, at - BACK), at).some(({ lower: word }) => CROWD.test(word))
  )
    return RIOT;
  if (/^(?:fought|clashed)$/.test(lower) && tokens.slice(at + 1, at + MOST_TO_THROWN).some(({ lower: word }) => STREET_ARMS.test(word)))
    return RIOT;
  if (/^(?:broke|breaking|dispers\w+)$/.test(lower)) return isBrokenUp(tokens, at) ? RIOT : undefined;
  if (!/^(?:hurled|hurling|threw|throwing|pelted|pelting|lobbed)$/.test(lower)) return undefined;
  return tokens.slice(at + 1, at + MOST_TO_THROWN).some(({ lower: word }) => THROWN.test(word)) ? RIOT : undefined;
}

/** "Gendarmes broke up a rally", "to disperse the marchers". */
function isBrokenUp(tokens: readonly Token[], at: number): boolean {
  if (/^br/.test(tokens[at]!.lower) && tokens[at + 1]?.lower !== "up") return false;
  const hasForces = tokens
    .slice(Math.max(0, at - BACK * 2), at)
    .some(({ lower }) => /^(?:police|gendarmes?|soldiers|troops|officers|forces|army|guards)$/.test(lower));
  return hasForces && tokens.slice(at + 1, at + MOST_TO_THROWN).some(({ lower }) => GATHERED.test(lower));
}

const GATHERED = /^(?:rall(?:y|ies)|protest(?:s|ers|ors)?|demonstrat(?:ions?|ors)|march(?:ers)?|crowds?|strikers|students|sit-in|mob)$/;

/** Tokens from the verb to what is thrown: "pelted a police station with stones and bottles". */
const MOST_TO_THROWN = 8;
const STREET_ARMS = /^(?:stones|bricks|rocks|sticks|clubs|swords|bottles|batons)$/;
const THROWN = /^(?:stones?|bricks?|rocks?|bottles?|cobblestones|firecrackers?|fireworks|flares|debris)$/;

/** "Protesters clashed with police": a crowd that fights in the street is a riot, unless rebels or gunmen fight, too. */
export function isOfCrowds(tokens: readonly Token[], first: number, last: number): boolean {
  const words = tokens.slice(first, last);
  const hasGas = words.some(
    ({ lower }, index) => /^(?:gas|cannons?|bullets)$/.test(lower) && /^(?:tear|water|rubber)$/.test(words[index - 1]?.lower ?? ""),
  );
  return (hasGas || words.some(({ lower }) => STREET.test(lower))) && !words.some(isRebel);
}

/** Those who fight in the streets without arms, and what is thrown and fired at them there. */
const STREET =
  /^(?:protest(?:e|o)rs?|protests?|demonstrat(?:ors?|ions?)|rioters|riot|rioting|stone-throwing|rock-throwing|stones|teargas|tear-gas|marchers|strikers|students|fans|hooligans|ultras|mobs?|youths|supporters|looters|looting|looted|unrest|worshippers|settlers|squatters|vendors)$/;
