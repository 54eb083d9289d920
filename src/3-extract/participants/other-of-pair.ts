import type { Reading } from "../reading.ts";
import type { OpenPerson } from "./open-person.ts";
import { type PersonMention, sameName, traitsOf } from "./person-mentions.ts";

/** "Ana Ruiz and her mother were shot … a man shot Vera Sand, 37, and Ana": the one of two told together who had no name yet. */
export function otherOfPair(
  { analysis, harms }: Reading,
  { harm, phrase, traits }: PersonMention,
  fitting: readonly OpenPerson[],
  byPhrase: ReadonlyMap<number, OpenPerson>,
): OpenPerson | undefined {
  const beside = harm.patients.length === 2 ? harm.patients.find((one) => one.phrase.first !== phrase.first) : undefined;
  const name = beside && traitsOf(analysis, beside.phrase).name;
  if (name === undefined || traits.name === undefined) return undefined;
  const pairs = harms
    .filter(({ token, patients }) => token < harm.token && patients.length === 2)
    .map(({ patients }) => patients.map((one) => byPhrase.get(one.phrase.first)));
  const isKnown = (one: OpenPerson | undefined) => one?.traits.some((known) => known.name !== undefined && sameName(known.name, name));
  const hasNoName = (one: OpenPerson) => one.traits.every((known) => known.name === undefined);
  return fitting.find((one) => hasNoName(one) && pairs.some((pair) => pair.includes(one) && pair.some(isKnown)));
}
