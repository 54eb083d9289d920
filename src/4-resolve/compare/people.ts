import type { Feature } from "./feature.ts";
import { areKidnappings } from "./type.ts";

/** Last names of those who took part. */
export const people: Feature = {
  name: "people",
  weight: 1.1,
  compare({ people: one, type }, { people: two, type: other }) {
    if (one.size === 0 || two.size === 0) return undefined;
    const shared = [...one].filter((name) => two.has(name)).sort();
    if (shared.length > 0) return { score: Math.min(1, 0.5 + shared.length / 4), reason: () => shared.join(", ") };
    // Of several who were taken each report names others.
    if (areKidnappings(type, other)) return undefined;
    return { score: -0.5, reason: () => "no name in common" };
  },
};
