import type { Incident, ResponsibilityView } from "../model/record.ts";
import type { ResponsibilityStatus, Statement } from "../model/statement.ts";

/** Statuses of those who are said to have done it; a denial is none of them. */
const HELD: ReadonlySet<ResponsibilityStatus> = new Set([
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
 * Those of them that are groups: they claim what they do, or are described as what groups are. A person's name, or "the gunman", is met in
 * other reports by chance, and links nothing.
 */
export function heldGroups(incident: Incident, about: readonly Statement[]): readonly ResponsibilityView[] {
  const described = new Set(
    about.flatMap((one) => (one.kind === "profile" && one.value.aspect !== "motive" ? nameKey(one.value.actor) : [])),
  );
  return heldParties(incident).filter((party) => {
    const hasClaimed = party.statuses.some(({ status }) => status === "claimed" || status === "confirmed");
    return isProper(party.who!) && (hasClaimed || [...partyNames([party])].some((name) => described.has(name)));
  });
}

/** "Islamic State", "the Tern Front", and neither "a group" nor "Someone". */
function isProper(name: string): boolean {
  return (
    /^(?:The |the )?\p{Lu}/u.test(name) && !/^(?:A|An|One|Some\w*|No\w*|Unknown|Unidentified|Police|Officials|Authorities)\b/.test(name)
  );
}

/** All names of parties in lower case, without a leading article: "The Tern Front" and "the Tern Front" are one. */
export function partyNames(parties: readonly ResponsibilityView[]): ReadonlySet<string> {
  return new Set(parties.flatMap(({ who, aliases }) => [who ?? "", ...aliases].map(nameKey).filter((name) => name !== "")));
}

/** A party's name as it is compared. */
export function nameKey(name: string): string {
  return name.toLowerCase().replace(/^the /, "");
}

/** The party that a statement is about, where it is about one that is said to have done something, or about what a group is. */
export function partyOf(statement: Statement): string | undefined {
  if (statement.kind === "profile") return statement.value.actor;
  return statement.kind === "responsibility" && HELD.has(statement.value.status) ? statement.value.who : undefined;
}
