import type { Actors } from "../model/actor.ts";
import type { Incident, ResponsibilityView } from "../model/record.ts";
import type { ResponsibilityStatus, Statement } from "../model/statement.ts";

/** Statuses of those who are said to have done it; a denial is none of them. */
export const HELD: ReadonlySet<ResponsibilityStatus> = new Set([
  "claimed",
  "confirmed",
  "accused",
  "accused by authorities",
  "suspected",
  "reported as fact",
  "charged",
  "convicted",
]);

/** The parties that a reader asks about: those who are said to have done it, by name. */
export function heldParties({ responsibility }: Incident): readonly ResponsibilityView[] {
  return responsibility.filter(({ who, statuses }) => who !== undefined && statuses.some(({ status }) => HELD.has(status)));
}

/**
 * Those of them that are groups: actors, or those that claim what they do or are described as what groups are. A person's name, or "the
 * gunman", is met in other reports by chance, and links nothing.
 */
export function heldGroups(incident: Incident, about: readonly Statement[], actors: Actors): readonly ResponsibilityView[] {
  const described = new Set(
    about.flatMap((one) => (one.kind === "profile" && one.value.aspect !== "motive" ? actors.keyOf(one.value.actor) : [])),
  );
  return heldParties(incident).filter((party) => {
    const hasClaimed = party.statuses.some(({ status }) => status === "claimed" || status === "confirmed");
    return (
      party.actor !== undefined ||
      (isProper(party.who!) && (hasClaimed || [...partyKeys([party], actors)].some((key) => described.has(key))))
    );
  });
}

/** "Islamic State", "the Tern Front", and neither "a group" nor "Someone". */
function isProper(name: string): boolean {
  return (
    /^(?:The |the )?\p{Lu}/u.test(name) && !/^(?:A|An|One|Some\w*|No\w*|Unknown|Unidentified|Police|Officials|Authorities)\b/.test(name)
  );
}

/** What parties are compared by: the keys of all their names. "The Tern Front" and "Tern Front fighters" share one, "ISIS-K" and "ISKP" too. */
export function partyKeys(parties: readonly ResponsibilityView[], actors: Actors): ReadonlySet<string> {
  return new Set(parties.flatMap(({ who, aliases }) => [who ?? "", ...aliases].filter((name) => name !== "").map(actors.keyOf)));
}

/** All names under which reports may tell of parties, as the store looks them up: lower-case, without "the". */
export function searchNames(names: readonly string[], actors: Actors): readonly string[] {
  const known = names.flatMap((name) => {
    const actor = actors.find(name);
    return actor ? [name, actor.name, ...actor.aliases] : [name];
  });
  const plain = known.map((name) => name.toLowerCase().replace(/^the /, "")).filter((name) => name !== "");
  return [...new Set(plain.flatMap((name) => [name, `${name} group`]))];
}

/** The party that a statement is about, where it is about one that is said to have done something, or about what a group is. */
export function partyOf(statement: Statement): string | undefined {
  if (statement.kind === "profile") return statement.value.actor;
  return statement.kind === "responsibility" && HELD.has(statement.value.status) ? statement.value.who : undefined;
}
