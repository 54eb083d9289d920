import type { Actor, Actors } from "../model/actor.ts";
import { plainName } from "../model/plain-name.ts";
import type { IncidentOutline, ResponsibilityView } from "../model/record.ts";
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

/** Kinds of incident that groups claim; nobody waits for a claim of a quarrel. */
export const GROUPS_WORK: ReadonlySet<string> = new Set([
  "bombing",
  "suicide bombing",
  "armed assault",
  "siege",
  "assassination",
  "kidnapping",
  "vehicle ramming",
]);

/** The parties that a reader asks about: those who are said to have done it, by name. */
export function heldParties({ responsibility }: IncidentOutline): readonly ResponsibilityView[] {
  return responsibility.filter(({ who, statuses }) => who !== undefined && statuses.some(({ status }) => HELD.has(status)));
}

/**
 * Those of them whom their names surely mean there. "The Taliban" of Pakistan is not the group of that name in Afghanistan, which the table has at home
 * there: a group of another land is left out where one at home in the incident's land has its name in a longer one.
 */
export function heldThere(incident: IncidentOutline, actors: Actors): readonly ResponsibilityView[] {
  const land = incident.where?.country;
  return heldParties(incident).filter(({ who, aliases }) => ![who!, ...aliases].some((name) => isNamesakeOf(name, land, actors)));
}

function isNamesakeOf(name: string, land: string | undefined, actors: Actors): boolean {
  const known = actors.find(name);
  if (known === undefined || land === undefined || known.countries.length === 0 || known.countries.includes(land)) return false;
  // "The Afghan Taliban" says which.
  const isSaid = known.aliases.some((alias) => isNamedIn(known.name, alias) && isNamedIn(alias, name));
  return !isSaid && hasNamesake(known, land, actors);
}

/** Asked of every incident of a record, and told by the table alone. */
const NAMESAKES = new WeakMap<Actor, Map<string, boolean>>();

function hasNamesake(known: Actor, land: string, { all }: Actors): boolean {
  const byLand = NAMESAKES.get(known) ?? new Map<string, boolean>();
  NAMESAKES.set(known, byLand);
  const isOther = ({ id, parent, countries }: Actor) => id !== known.id && parent !== known.id && countries.includes(land);
  const has =
    byLand.get(land) ?? all.some((other) => isOther(other) && [other.name, ...other.aliases].some((one) => isNamedIn(known.name, one)));
  byLand.set(land, has);
  return has;
}

function isNamedIn(name: string, longer: string): boolean {
  return ` ${plainName(longer)} `.includes(` ${plainName(name)} `);
}

/**
 * Those of them that are groups: actors that are no state and serve none, or those that claim what they do or are described as what groups
 * are. A person's name, or "the gunman", is met in other reports by chance, and links nothing.
 */
export function heldGroups(incident: IncidentOutline, about: readonly Statement[], actors: Actors): readonly ResponsibilityView[] {
  const described = new Set(
    about.flatMap((one) => (one.kind === "profile" && !one.value.aspect.startsWith("motive") ? actors.keyOf(one.value.actor) : [])),
  );
  return heldThere(incident, actors).filter((party) => {
    const hasClaimed = party.statuses.some(({ status }) => status === "claimed" || status === "confirmed");
    const known = actors.byId(party.actor ?? "");
    if (known !== undefined) return / group$/.test(known.kind);
    return (
      party.actor !== undefined ||
      (isGroupName(party.who!) && (hasClaimed || [...partyKeys([party], actors)].some((key) => described.has(key))))
    );
  });
}

/** "Islamic State", "the Tern Front", and neither "a group" nor "Someone" nor a person's name. */
export function isGroupName(name: string): boolean {
  if (/^(?:A|An|One|Some\w*|No\w*|Unknown|Unidentified|Police|Officials|Authorities)\b/.test(name)) return false;
  return /^(?:The|the) \p{Lu}/u.test(name) || (/^\p{Lu}/u.test(name) && (GROUP_NOUN.test(name) || !/ /.test(name)));
}

/** Nouns that end, or stand in, the names of groups and of no persons. */
const GROUP_NOUN =
  /\b(?:Front|Army|State|Brigades?|Battalion|Movement|Group|League|Party|Forces?|Council|Union|Command|Fighters|Militants|Rebels|Separatists|Insurgents|Guards?|Resistance|Cell|Network|Organi[sz]ation|Cartel|Gang|Militia|Faction|Alliance|Coalition|Congress|Tigers|Martyrs|Jihad|Society|Corps|Vanguard|Wing|Branch|Province|Column|Unit)\b/i;

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
