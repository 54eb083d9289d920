import { gapInDays } from "./day.ts";
import type { Feature } from "./feature.ts";
import { areKidnappings } from "./type.ts";

/**
 * What those are called who were taken in one country in one stretch of days: captives come free or die one by one and after months, and each report
 * then tells of others, in other places. Weighed by judgment, as the us-shootings have hardly any.
 */
export const captives: Feature = {
  name: "captives",
  weight: 3,
  compare(one, two) {
    if (!areKidnappings(one.type, two.type) || gapInDays(one, two) !== 0) return undefined;
    if (one.where?.country === undefined || one.where.country !== two.where?.country) return undefined;
    const shared = [...one.captives].filter((word) => !word.includes(" ") && two.captives.has(word)).sort();
    return shared.length === 0 ? undefined : { score: Math.min(1, shared.length / 2), reason: () => shared.join(", ") };
  },
};
