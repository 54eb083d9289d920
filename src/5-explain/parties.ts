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
