import type { Feature } from "./feature.ts";
import { areKidnappings } from "./type.ts";

/** How old the people are that the articles tell of; most reports give an age before they give a name. */
export const ages: Feature = {
  name: "ages",
  weight: 2.2,
  compare({ ages: one, type }, { ages: two, type: other }) {
    if (one.size === 0 || two.size === 0) return undefined;
    const shared = [...one].filter((age) => two.has(age)).sort((a, b) => a - b);
    // Of several who were taken one report has the driver come free, another the nurse.
    if (shared.length === 0 && areKidnappings(type, other)) return undefined;
    if (shared.length === 0) return { score: -0.5, reason: () => "no age in common" };
    // Two long lists share an age by chance.
    return { score: shared.length / Math.sqrt(one.size * two.size), reason: () => shared.join(", ") };
  },
};
