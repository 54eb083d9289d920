import type { Incident } from "../model/record.ts";
import type { Store } from "../store/store.ts";
import { Refusal } from "./refusal.ts";

/** Enough to tell whether there is one, none or several. */
const ENOUGH = 6;

/** The incident that had the id, given whole. */
export async function incidentOnceCalled(id: string, store: Store): Promise<Incident | undefined> {
  const [present] = /^[0-9a-f]{12}$/.test(id) ? await store.redirects(id, 1) : [];
  return present === undefined ? undefined : store.incident(present);
}

/** The incident of that id, beginning of an id, or former id. Throws a `Refusal` where there is none, or more than one. */
export async function findIncident(start: string, store: Store): Promise<Incident> {
  const ids = await incidentIdsFrom(start, store);
  const id = ids.includes(start) ? start : ids[0];
  if (id === undefined) throw new Refusal("not-found", `no incident "${start}": "corroborate incidents" lists them`);
  if (ids.length > 1 && id !== start)
    throw new Refusal("usage", `"${start}" begins the ids of several incidents (${ids.slice(0, 5).join(", ")} …): give more of it`);
  return (await store.incident(id))!;
}

/** Ids of incidents that begin so; where there are none, those that an id which they had, and that begins so, leads to. */
async function incidentIdsFrom(start: string, store: Store): Promise<readonly string[]> {
  const ids = await store.incidentIds(start, ENOUGH);
  return ids.length > 0 || start === "" ? ids : store.redirects(start, ENOUGH);
}
