import type { Feature } from "./feature.ts";
import { areKidnappings } from "./type.ts";

/**
 * Somebody by first and last name whom two reports tell as taken: months on they share neither day nor place, and hardly anybody is taken twice. Weighed
 * by judgment.
 */
export const namedCaptive: Feature = {
  name: "named captive",
  weight: 4,
  compare(one, two) {
    if (!areKidnappings(one.type, two.type)) return undefined;
    const shared = [...one.captives].filter((name) => name.includes(" ") && two.captives.has(name)).sort();
    return shared.length === 0 ? undefined : { score: 1, reason: () => shared.join(", ") };
  },
};
