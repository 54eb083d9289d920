import { ACTOR_KINDS, type Actor, type ActorKind, type Actors, toActors } from "../model/actor.ts";
import type { Offices } from "../model/office.ts";

/**
 * Reads tables of actors like `data/actors/actors.csv`: a header line, then `id,name,kind,countries,parent,aliases,wikidata`. Lists stand
 * with semicolons; an alias that ends in "?" is ambiguous. Fields hold no commas or quotation marks. A later table replaces rows of the
 * same id, so that a user's table extends the one that ships. Lines that are no row are passed over. `offices`: who held which office when.
 *
 * "isis-k,Islamic State Khorasan,armed group,AF;PK,islamic-state,ISIS-K;IS-K," → `find("the ISIS-K group")` gives "isis-k".
 */
export function readActors(tables: readonly Uint8Array[], offices?: Offices): Actors {
  const rows = tables.flatMap((bytes) => new TextDecoder().decode(bytes).split(/\r?\n/).slice(1).flatMap(toActor));
  return toActors([...new Map(rows.map((actor) => [actor.id, actor])).values()], offices);
}

function toActor(line: string): readonly Actor[] {
  const [id, name, kind, countries, parent, aliases, wikidata] = line.split(",").map((field) => field.trim());
  if (!id || !name || !isKind(kind)) return [];
  const names = list(aliases);
  return [
    {
      id,
      name,
      kind,
      countries: list(countries),
      parent: parent || undefined,
      wikidata: wikidata || undefined,
      aliases: names.filter((alias) => !alias.endsWith("?")),
      ambiguous: names.filter((alias) => alias.endsWith("?")).map((alias) => alias.slice(0, -1)),
    },
  ];
}

function isKind(text: string | undefined): text is ActorKind {
  return ACTOR_KINDS.some((kind) => kind === text);
}

function list(field: string | undefined): readonly string[] {
  return (field ?? "")
    .split(";")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}
