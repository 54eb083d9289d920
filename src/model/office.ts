import { plainName } from "./plain-name.ts";
import type { SpeakerKind } from "./statement.ts";

/** A term of office: who held it, and from when to when. One row of the table of offices. */
export interface Office {
  /** "Emmanuel Macron". */
  readonly person: string;
  /** Other full names. */
  readonly aliases: readonly string[];
  /** "President of France". */
  readonly title: string;
  /** Id of the actor that it is an office of; `undefined` where the table of actors lacks it. */
  readonly of: string | undefined;
  /** As whose word the holder's counts. */
  readonly voice: SpeakerKind;
  /** ISO 8601 days, both included; `to` is `undefined` for one that was still held when the table was written. */
  readonly from: string;
  readonly to: string | undefined;
}

/** Who held which office when. */
export interface Offices {
  /**
   * The office that a speaker held on a day, from the words that name the speaker and the article that holds them. A surname alone counts only
   * where the article also names that person in full: there are many Johnsons. `undefined` too where it could be two people.
   */
  heldBy(words: string, day: string, article: string): Office | undefined;
}

/** Knows no office. */
export const NO_OFFICES: Offices = toOffices([]);

/** Looks offices up by the last word of their holders' names. */
export function toOffices(all: readonly Office[]): Offices {
  const bySurname = new Map<string, Office[]>();
  for (const office of all)
    for (const surname of new Set(fullNames(office).map((name) => lastWord(plainName(name)))))
      bySurname.set(surname, [...(bySurname.get(surname) ?? []), office]);
  return {
    heldBy(words, day, article) {
      const plain = plainName(words);
      const then = (bySurname.get(lastWord(plain)) ?? []).filter(({ from, to }) => from <= day && day <= (to ?? day));
      const held = then.filter(
        (office) => fullNames(office).some((name) => isEndOf(plainName(name), plain)) || (isSurname(plain) && isNamedIn(article, office)),
      );
      const [first, ...others] = held;
      return first && others.every(({ person }) => person === first.person) ? first : undefined;
    },
  };
}

function fullNames({ person, aliases }: Office): readonly string[] {
  return [person, ...aliases];
}

function lastWord(plain: string): string {
  return plain.slice(plain.lastIndexOf(" ") + 1);
}

/** "french president emmanuel macron" ends in "emmanuel macron". */
function isEndOf(name: string, plain: string): boolean {
  return plain === name || plain.endsWith(` ${name}`);
}

/** "macron", "mr macron", "president macron". */
function isSurname(plain: string): boolean {
  return /^(?:(?:mr|mrs|ms|dr|gen|president|vice president|prime minister|chancellor|secretary|mayor|governor|director|minister) )?\S+$/.test(
    plain,
  );
}

function isNamedIn(article: string, office: Office): boolean {
  return fullNames(office).some((name) => article.includes(name));
}
