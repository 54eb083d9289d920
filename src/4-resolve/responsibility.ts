import type { Actors } from "../model/actor.ts";
import type { ResponsibilityView } from "../model/record.ts";
import { RESPONSIBILITY_STATUSES, type ResponsibilityStatement } from "../model/statement.ts";
import { byText } from "./by-order.ts";
import { type Aliases, partyKey } from "./party-aliases.ts";

/** All statements on who did it, grouped by party: the party with most statements first, "nobody named" last. */
export function responsibilityOf(
  statements: readonly ResponsibilityStatement[],
  aliases: Aliases,
  actors: Actors,
): readonly ResponsibilityView[] {
  const names = [...new Set(statements.flatMap(({ value }) => value.who ?? []))];
  const keyOf = keysOfParties(names, aliases, actors);
  const groups = new Map<string, ResponsibilityStatement[]>();
  for (const statement of statements) {
    const key = namesNobody(statement) ? "" : keyOf.get(statement.value.who!)!;
    const known = groups.get(key);
    if (known) known.push(statement);
    else groups.set(key, [statement]);
  }
  return [...groups]
    .sort(([a, one], [b, two]) => Number(a === "") - Number(b === "") || two.length - one.length || byText(a, b))
    .map(([key, own]) => {
      const names = own.flatMap(({ value }) => value.who ?? []).flatMap((name) => [name, aliases.get(actors.keyOf(name)) ?? ""]);
      return viewOf(own, actors.byId(key) || names.some(isGroupName) ? key.replaceAll(" ", "-") : undefined);
    });
}

function namesNobody({ value: { who } }: ResponsibilityStatement): boolean {
  return who === undefined || NOBODY.test(who);
}

const NOBODY = /^(nobody|no[- ]?one|none|no (other )?(group|party|organi[sz]ation)s?)\b/i;

function viewOf(own: readonly ResponsibilityStatement[], actor: string | undefined): ResponsibilityView {
  const counts = new Map<string, number>();
  for (const statement of own) {
    if (!namesNobody(statement)) counts.set(statement.value.who!, (counts.get(statement.value.who!) ?? 0) + 1);
  }
  const names = [...counts].sort(([a, one], [b, two]) => two - one || byText(a, b)).map(([name]) => name);
  return {
    who: names[0],
    aliases: names.slice(1),
    actor,
    statuses: RESPONSIBILITY_STATUSES.flatMap((status) => {
      const statements = own.filter(({ value }) => value.status === status).map(({ id }) => id);
      return statements.length === 0 ? [] : [{ status, statements: [...new Set(statements)].sort() }];
    }),
  };
}

/** "Tern Front", "Sons of the Delta Brigade": two capitalised words or more, one of which only groups have. "The Front" is any of them. */
function isGroupName(name: string): boolean {
  const words = name.replace(/^(?:the|a|an) /i, "").split(" ");
  return words.length > 1 && /^\p{Lu}/u.test(words[0]!) && words.some((word) => GROUP_WORD.test(word));
}

const GROUP_WORD =
  /^(?:Front|Army|Brigades?|Movement|Militia|Party|Organi[sz]ation|Union|League|Cartel|Jihad|Liberation|Resistance|Commandos?|Battalions?|Command|Guards?|Legion|Network|Province|Emirate|Council|Force|Forces|Fighters|Rebels|Tigers)$/;

/** Names of one party → one key; "Rowe" goes with "Dana Rowe" where only one such name is here. */
function keysOfParties(names: readonly string[], aliases: Aliases, actors: Actors): ReadonlyMap<string, string> {
  const keys = new Map(names.map((name) => [name, partyKey(name, aliases, actors)]));
  const all = [...new Set(keys.values())];
  for (const [name, key] of keys) {
    if (key.includes(" ") || actors.byId(key)) continue;
    const fuller = all.filter((other) => other.endsWith(` ${key}`));
    if (fuller.length === 1) keys.set(name, fuller[0]!);
  }
  return keys;
}
