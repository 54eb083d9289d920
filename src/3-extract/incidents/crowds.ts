import type { Token } from "../../model/analysis.ts";
import type { Trigger } from "../english/triggers.ts";

const RIOT: Trigger = { type: "riot", strength: 2 };

/** Those who fight without arms of war, with one another or with police. */
const CROWD = /^(?:inmates|prisoners|detainees|fans|supporters|hooligans|students|youths|protest(?:e|o)rs|demonstrators|mobs?)$/;
/** Tokens back from "fought" to those who fight. */
const BACK = 8;

/** What a crowd throws, and what is fired at one: "hurled bricks at police", "tear gas", "rubber bullets". */
export function crowdAt(tokens: readonly Token[], at: number): Trigger | undefined {
  const { lower } = tokens[at]!;
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
  if (!/^(?:hurled|hurling|threw|throwing|pelted|pelting|lobbed)$/.test(lower)) return undefined;
  return tokens.slice(at + 1, at + MOST_TO_THROWN).some(({ lower: word }) => THROWN.test(word)) ? RIOT : undefined;
}

/** Tokens from the verb to what is thrown: "pelted a police station with stones and bottles". */
const MOST_TO_THROWN = 8;
const STREET_ARMS = /^(?:stones|bricks|rocks|sticks|clubs|swords|bottles|batons)$/;
const THROWN = /^(?:stones?|bricks?|rocks?|bottles?|cobblestones|firecrackers?|fireworks|flares|debris)$/;
