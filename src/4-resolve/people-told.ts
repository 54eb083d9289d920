import type { ParticipantStatement, Statement } from "../model/statement.ts";

/** The people of an incident by what tells one incident from another: their last names, lower case, and their ages, in years. */
export interface PeopleTold {
  /** All that took part. */
  readonly people: ReadonlySet<string>;
  readonly victims: ReadonlySet<string>;
  readonly deadAges: ReadonlySet<number>;
  readonly hurtAges: ReadonlySet<number>;
  /** What those who were taken are called, lower case: "danish", "nurse", and those who are told by first and last name: "ada borg"; of kidnappings only. */
  readonly captives: ReadonlySet<string>;
}

/** What the statements on one incident tell of people. */
export function peopleToldIn(statements: readonly Statement[]): PeopleTold {
  const participants = statements.filter((statement) => statement.kind === "participant");
  const isKidnapping = statements.some((one) => one.kind === "type" && one.value.type === "kidnapping");
  const victims = participants.filter(({ value }) => value.role === "victim");
  return {
    people: lastNamesOf(participants),
    victims: lastNamesOf(victims),
    deadAges: agesOf(victims, "killed"),
    hurtAges: agesOf(victims, "injured"),
    captives: new Set(isKidnapping ? victims.flatMap(descriptionOf) : []),
  };
}

/** "Two Danish nurses" → danish, nurse; words that anybody is called by tell nobody. "Ada Borg" → "ada borg". */
function descriptionOf({ value: { form, text } }: ParticipantStatement): readonly string[] {
  if (form === "name") return / /.test(text) ? [text.toLowerCase()] : [];
  return (text.toLowerCase().match(/[\p{L}-]{4,}/gu) ?? []).filter((word) => !ANYBODY.test(word)).map((word) => word.replace(/s$/, ""));
}

const ANYBODY =
  /^(?:people|persons?|women|woman|girls?|boys?|child|children|others?|another|hostages?|captives?|victims?|citizens?|nationals?|foreigners?|colleagues?|brothers?|sisters?|friends?|members?|those|them|some|many|more|several|dozens|scores|hundreds|least|about|second|third|last|remaining|young|local|armed|three|four|five|seven|eight|nine|eleven|twelve|twenty|thirty|forty|fifty|with|from|their)$/;

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
