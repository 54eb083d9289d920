import type { Token } from "../../model/analysis.ts";
import { MOBS, NEIGHBOURS } from "../english/crowd-words.ts";
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
    " rampaged looted clashed broke breaking dispersed dispersing disperse hurled hurling threw throwing pelted pelting lobbed" +
    " lynched lynching lynchings mob beat beats beaten beating stoned burned burnt burning hacked hanged dragged killed kills killing attacked attacks"
  ).split(" "),
);

/** What a crowd throws, and what is fired at one: "hurled bricks at police", "tear gas", "rubber bullets". */
export function crowdAt(tokens: readonly Token[], at: number): Trigger | undefined {
  const { lower } = tokens[at]!;
  if (!WORDS.has(lower)) return undefined;
  const before = tokens[at - 1]?.lower ?? "";
  if (/^(?:stone-throwing|rock-throwing|teargas|tear-gas)$/.test(lower)) return RIOT;
  if (isMobViolence(tokens, at)) return MOB_VIOLENCE;
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

const MOB_VIOLENCE: Trigger = { type: "riot", strength: 3 };

/** "Lynched", "a mob beat two men to death", "was stoned by villagers": what a crowd does to somebody by its own judgement. */
function isMobViolence(tokens: readonly Token[], at: number): boolean {
  const { lower, text } = tokens[at]!;
  if (/^lynch(?:ed|ings?)$/.test(lower)) return !/^\p{Lu}/u.test(text) || at === 0;
  if (lower === "mob") return STRIKES.test(tokens[at + 1]?.lower ?? "");
  const doers = BY_HAND.test(lower) ? MOB_OR_NEIGHBOURS : BY_ANY_MEANS.test(lower) ? MOB : undefined;
  if (doers === undefined) return false;
  return tokens
    .slice(Math.max(0, at - BACK), at + BACK)
    .some(
      ({ lower: word, head, relation }, index) =>
        head === at && doers.test(word) && isDoer(tokens, Math.max(0, at - BACK) + index, relation),
    );
}

/** The subject of an active verb, or whom "by" names. */
function isDoer(tokens: readonly Token[], at: number, relation: string | undefined): boolean {
  if (relation === "nsubj") return true;
  return /^obl/.test(relation ?? "") && tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => lower === "by");
}

const MOB = new RegExp(`^(?:${MOBS})$`);
const MOB_OR_NEIGHBOURS = new RegExp(`^(?:${MOBS}|${NEIGHBOURS})$`);
const BY_HAND = /^(?:beats?|beaten|beating|stoned|burned|burnt|burning|hacked|hanged|dragged)$/;
const BY_ANY_MEANS = /^(?:kill(?:ed|s|ing)|attack(?:ed|s))$/;
/** "Mob kills two", in a title, too, whose words hang on nothing. */
const STRIKES = /^(?:beats?|kill(?:ed|s)|attack(?:ed|s)|lynch(?:ed|es)|stone[ds]|burn(?:s|ed|t)|hang(?:s|ed)|hack(?:s|ed)|drag(?:s|ged))$/;

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
