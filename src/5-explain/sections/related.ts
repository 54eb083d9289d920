import type { RelatedRow } from "../../model/explainer.ts";
import type { IncidentOutline } from "../../model/record.ts";
import { type CaseView, compare } from "../case-view.ts";
import type { SectionMaker } from "../draft.ts";
import { wasOrWere } from "../grammar/agreement.ts";
import { heldGroups, heldThere, partyKeys } from "../parties.ts";
import { placeTold } from "../place-told.ts";
import { toldParties } from "./responsibility.ts";

const MOST = 8;

/** Other incidents of the record that a reader may look for next, the closest first, each with why. */
export const related: SectionMaker = {
  key: "related",
  heading: () => "Related incidents",
  make: (view) => ({ related: rows(view) }),
};

function rows(view: CaseView): readonly RelatedRow[] {
  const all = new Map([...view.others, ...view.peers].map((other) => [other.id, other]));
  const { aboutParties, actors, incident } = view;
  const told = toldParties(view);
  const held = partyKeys(heldGroups(incident, aboutParties, actors), actors);
  const own = { keys: new Set([...held].filter((key) => told.has(key))), articles: new Set(incident.articles) };
  const scored = [...all.values()]
    .map((other) => ({ other, reasons: reasonsOf(view, other, own) }))
    .filter(({ reasons }) => reasons.length > 0);
  scored.sort(
    (one, other) =>
      other.reasons.length - one.reasons.length ||
      compare(other.other.when?.to ?? "", one.other.when?.to ?? "") ||
      compare(one.other.id, other.other.id),
  );
  return scored.slice(0, MOST).map(({ other, reasons }) => ({ incident: other.id, label: other.label, reason: reasons.join("; ") }));
}

/** What of the incident the others are compared with. */
interface Own {
  readonly keys: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
}

function reasonsOf(view: CaseView, other: IncidentOutline, own: Own): readonly string[] {
  const { incident, actors } = view;
  const party = heldThere(other, actors).find((one) => [...partyKeys([one], actors)].some((key) => own.keys.has(key)));
  const isSamePlace =
    placeTold(view) !== undefined &&
    incident.where !== undefined &&
    other.where?.name === incident.where.name &&
    other.where.country === incident.where.country;
  return [
    party ? `${party.who} ${wasOrWere(party.who!) === "was" ? "is" : "are"} held responsible for both` : "",
    other.articles.some((id) => own.articles.has(id)) ? "told of in the same reports" : "",
    isSamePlace ? (other.type === incident.type ? "the same kind in the same place" : "in the same place") : "",
  ].filter((reason) => reason !== "");
}
