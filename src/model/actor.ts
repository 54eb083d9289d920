import { NO_OFFICES, type Offices } from "./office.ts";
import { plainName } from "./plain-name.ts";
import type { SpeakerKind } from "./statement.ts";

/** What sort of actor it is. The kinds of the actors table. */
export const ACTOR_KINDS = [
  "armed group",
  "criminal group",
  "political group",
  "state",
  "civil authority",
  "ministry",
  "army",
  "police",
  "prosecutor",
  "intelligence",
  "health",
  "rescue",
  "monitor",
  "aid body",
  "international body",
  "expert body",
  "agency",
  "outlet",
] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** A group, agency or state that statements are about or come from; one row of the actors table. */
export interface Actor {
  /** Stable: "isis-k". */
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  /** ISO 3166-1 alpha-2, XK for Kosovo: where it is at home or active. Empty: in no few countries. */
  readonly countries: readonly string[];
  /** Id of the actor that it is a branch or part of. */
  readonly parent: string | undefined;
  /** Other names that are its alone: acronyms, former names, transliterations. */
  readonly aliases: readonly string[];
  /** Other names that more than one actor has; they lead to none. */
  readonly ambiguous: readonly string[];
  /** "Q2429253"; `undefined` where its writers were not certain. */
  readonly wikidata: string | undefined;
}

/** The actors that are known, by id and by any of their names, and who held which office when. */
export interface Actors {
  readonly all: readonly Actor[];
  readonly offices: Offices;
  byId(id: string): Actor | undefined;
  /** "the ISIS-K group" → the row of Islamic State Khorasan. A name that several actors have finds none. */
  find(name: string): Actor | undefined;
  /** The actors whose names stand in some words, as one stretch each: "a Taliban spokesman" → Taliban. */
  namedIn(words: string): readonly Actor[];
  /** What all names of a party have in common: the actor's id, else the name itself in a plain form. "The Tern Front" → "tern front". */
  keyOf(name: string): string;
}

/** Looks actors up by their names, whatever their letters' case, accents, hyphens and full stops. */
export function toActors(all: readonly Actor[], offices = NO_OFFICES): Actors {
  const byId = new Map(all.map((actor) => [actor.id, actor]));
  const byName = new Map<string, Actor>();
  for (const actor of all) for (const name of [actor.name, ...actor.aliases]) byName.set(plainName(name), actor);
  for (const { ambiguous } of all) for (const name of ambiguous) byName.delete(plainName(name));
  const seek = (name: string) => {
    if (SHORT_NAME.test(name)) return undefined;
    for (const form of formsOf(name)) {
      const found = byName.get(form);
      if (found) return found;
    }
    return undefined;
  };
  // The same few names are asked for again and again.
  const sought = new Map<string, Actor | undefined>();
  const find = (name: string) => {
    if (!sought.has(name)) sought.set(name, seek(name));
    return sought.get(name);
  };
  const namedIn = (words: string) =>
    stretchesOf(words).flatMap((stretch) => {
      const found = byName.get(plainName(stretch));
      return found && isUnmistakable(stretch) ? [found] : [];
    });
  const keys = new Map<string, string>();
  const keyOf = (name: string) => {
    const key = keys.get(name) ?? find(name)?.id ?? plainName(bareName(name));
    keys.set(name, key);
    return key;
  };
  return { all, offices, byId: (id) => byId.get(id), find, namedIn, keyOf };
}

/** Knows nobody: every name stands for itself. */
export const NO_ACTORS: Actors = toActors([]);

/** The sort of voice that an actor has, as the policies rank voices. */
export const VOICE_OF: Readonly<Record<ActorKind, SpeakerKind>> = {
  "armed group": "party",
  "criminal group": "party",
  "political group": "party",
  state: "civil authority",
  "civil authority": "civil authority",
  ministry: "civil authority",
  army: "army",
  police: "police",
  prosecutor: "prosecutor",
  intelligence: "intelligence",
  health: "health",
  rescue: "rescue",
  monitor: "monitor",
  "aid body": "monitor",
  "international body": "monitor",
  "expert body": "expert",
  agency: "agency",
  outlet: "agency",
};

/** "Ira", "Eta", "Jem": as likely a person as the group whose letters they are. */
const SHORT_NAME = /^\p{Lu}\p{Ll}{1,2}$/u;

/** Words of the longest name that is looked for inside of a phrase. */
const LONGEST_INSIDE = 6;

/** All stretches of whole words, the longest first. */
function stretchesOf(text: string): readonly string[] {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}.’'–-]*/gu) ?? [];
  const longest = Math.min(LONGEST_INSIDE, words.length);
  return Array.from({ length: longest }, (_, index) => longest - index).flatMap((length) =>
    Array.from({ length: words.length - length + 1 }, (_, first) => words.slice(first, first + length).join(" ")),
  );
}

/** Not "let" or "is", which are names only as LeT and IS. */
function isUnmistakable(name: string): boolean {
  return name.length > 5 ? /\p{Lu}/u.test(name) : (name.match(/\p{Lu}/gu) ?? []).length > 1 || /\p{Lu}\p{Ll}{3}/u.test(name);
}

const NOUN =
  "(?:group|organi[sz]ation|movement|militants?|militia|terrorists?|fighters|insurgents|insurgency|rebels|guerrillas|jihadists|jihadis|extremists|gunmen|network)";
const NOUNS_AFTER = new RegExp(`(?: (?:terror|terrorist|militant|rebel|jihadist|extremist|armed))?,? ${NOUN}$`, "i");
const NOUNS_BEFORE = new RegExp(`^(?:the |an? )?(?:[\\p{L}-]+ ){0,4}?${NOUN} (?=(?:al-)?\\p{Lu})`, "u");

/** A name without what only says that it is a group: "the Tern Front militants" → "Tern Front". */
function bareName(name: string): string {
  return name
    .trim()
    .replace(/['’]s?$/, "")
    .replace(NOUNS_AFTER, "");
}

/** The name as it stands, then without what describes it: "the Islamist group Hamas", "Hamas militants", "Hamas (HMS)". */
function* formsOf(name: string): Generator<string> {
  yield plainName(name);
  const whole = name.trim();
  const unbracketed = whole.replace(/\s*\([^()]*\)$/, "");
  const bare = bareName(unbracketed);
  yield plainName(unbracketed);
  yield plainName(bare);
  yield plainName(bare.replace(NOUNS_BEFORE, ""));
}
