import type { ParticipantStatement, Statement } from "../model/statement.ts";

/** The people of an incident by what tells one incident from another: their last names, lower case, and their ages, in years. */
export interface PeopleTold {
  /** All that took part. */
  readonly people: ReadonlySet<string>;
  readonly victims: ReadonlySet<string>;
  readonly deadAges: ReadonlySet<number>;
  readonly hurtAges: ReadonlySet<number>;
}

/** What the statements on one incident tell of people. */
export function peopleToldIn(statements: readonly Statement[]): PeopleTold {
  const participants = statements.filter((statement) => statement.kind === "participant");
  const victims = participants.filter(({ value }) => value.role === "victim");
  return {
    people: lastNamesOf(participants),
    victims: lastNamesOf(victims),
    deadAges: agesOf(victims, "killed"),
    hurtAges: agesOf(victims, "injured"),
  };
}

function lastNamesOf(participants: readonly ParticipantStatement[]): ReadonlySet<string> {
  return new Set(participants.flatMap(({ value }) => (value.form === "name" ? (lastNameOf(value.text) ?? []) : [])));
}

function lastNameOf(text: string): string | undefined {
  const words = text.toLowerCase().match(/[\p{L}'’-]+/gu) ?? [];
  const last = words.findLast((word) => !SUFFIXES.has(word));
  return last === undefined || last.length <= 2 || ENDS_OF_OTHER_NAMES.has(last) ? undefined : last;
}

const SUFFIXES = new Set(["jr", "sr", "ii", "iii", "iv"]);
/** What names of places and bodies end in, where a name was taken for a person's. */
const ENDS_OF_OTHER_NAMES = new Set(
  "hospital center centre street avenue road drive park school university college church police county city court department".split(" "),
);

function agesOf(victims: readonly ParticipantStatement[], outcome: "killed" | "injured"): ReadonlySet<number> {
  return new Set(victims.flatMap(({ value }) => (value.outcome === outcome && value.age !== undefined ? [value.age] : [])));
}
