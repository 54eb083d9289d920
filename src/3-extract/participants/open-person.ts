import type { IncidentMention } from "../incidents/incidents.ts";
import { type PersonMention, sameName, type Traits } from "./person-mentions.ts";

/** A person while mentions are being brought together. */
export interface OpenPerson {
  readonly number: number;
  readonly incident: IncidentMention;
  outcome: "killed" | "injured";
  isStruck: boolean;
  isAttacker: boolean;
  /** Somebody else, and no officer, is told to have struck them. */
  isStruckByAnother: boolean;
  /** Told first as "another driver". */
  readonly isAnother: boolean;
  readonly traits: Traits[];
  /** The harm of the first mention, and the nouns of all whom it strikes. */
  readonly first: { readonly harm: number; readonly company: string };
  lastToken: number;
  readonly firstSentence: number;
  readonly isTied: boolean;
  lastSentence: number;
}

/** Whether the article tells of a single victim, and of a single dead. */
export interface Only {
  readonly victim: boolean;
  readonly dead: boolean;
}

/** A death is more likely told again of one who is dead already. */
export function deadFirst({ outcome }: PersonMention, one: OpenPerson): number {
  return Number(outcome === "killed" && one.outcome === "killed");
}

/** Whether one who turned on themselves can be the one of these traits, by whatever they are called. */
export function isAsToSelf({ traits, outcome }: OpenPerson, own: Traits): boolean {
  return (
    outcome === "killed" &&
    traits.every((known) => fits({ ...known, isAttacker: true, noun: undefined }, { ...own, noun: undefined, isAttacker: true }))
  );
}

/** Whether two descriptions can be of one person. */
export function fits(one: Traits, two: Traits): boolean {
  const differ = <Value>(a: Value | undefined, b: Value | undefined) => a !== undefined && b !== undefined && a !== b;
  if (one.name !== undefined && two.name !== undefined && !sameName(one.name, two.name)) return false;
  if (differ(one.age, two.age) || differ(one.sex, two.sex) || differ(one.years, two.years)) return false;
  if (one.isAttacker === two.isAttacker) return true;
  return (one.noun === undefined && !one.isVictim) || (two.noun === undefined && !two.isVictim);
}
