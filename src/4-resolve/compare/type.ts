import { typeFamily } from "../../model/incident-type.ts";
import type { Compared } from "../compared.ts";
import type { Feature } from "./feature.ts";

/** What kind of incident it was. "other" fits everything. */
export const type: Feature = {
  name: "type",
  weight: 0.1,
  compare({ type: one }, { type: two }) {
    if (one === undefined || two === undefined || one === "other" || two === "other") return undefined;
    if (one === two) return { score: 0.5, reason: () => one };
    const isNear = typeFamily(one) === typeFamily(two);
    return { score: isNear ? 0.2 : -1, reason: () => `${one} ${isNear ? "or" : "against"} ${two}` };
  },
};

/** Two takings of people, whose captives come free one by one and after months. */
export function areKidnappings(one: Compared["type"], two: Compared["type"]): boolean {
  return one === "kidnapping" && two === "kidnapping";
}
