import type { SpeakerKind } from "../../model/statement.ts";

/** A way in which a word tells of a warning, a response or a step of an investigation, and what must stand around it. */
export interface EventWording {
  readonly what: string;
  /** What it is done to: behind an active verb, before a passive one. */
  readonly to?: RegExp;
  /** What must follow within the sentence. */
  readonly after?: RegExp;
  /** What must stand before it within the sentence. */
  readonly before?: RegExp;
  /** For one voice only. */
  readonly voice?: "active" | "passive";
  /**
   * Who does it. `named` (the default): it is told only where someone is named; `any`: nobody need be; `none`: the words name nobody who does it;
   * `from`: who stands behind "from" or "by"; `speaker`: whoever says it.
   */
  readonly actor?: "named" | "any" | "none" | "from" | "speaker";
  /** Who must have done it, if anyone is named, where the word alone tells too little: "found" is an investigator's word only by an investigator. */
  readonly by?: ReadonlySet<SpeakerKind>;
  /** A noun may tell it, too. */
  readonly noun?: true;
  /** It may be told as what is wished, denied or yet to come. */
  readonly unreal?: true;
  /** When it must be told to have been done: before the deed, or not before it; left out where it is no matter. */
  readonly time?: "before" | "not before";
}

/** The wordings of each word (lower case), in the order in which they are tried. */
export type EventWordings = ReadonlyMap<string, readonly EventWording[]>;

/** A table of wordings: each row gives the words, apart by spaces, and what they tell. */
export function eventWordings(rows: readonly (readonly [words: string, told: EventWording])[]): EventWordings {
  const table = new Map<string, EventWording[]>();
  for (const [words, told] of rows) for (const word of words.split(" ")) table.set(word, [...(table.get(word) ?? []), told]);
  return table;
}
