import type { Feature } from "./feature.ts";

/** When it was published: most reports of an incident appear within days, a few at trials and anniversaries. */
export const published: Feature = {
  name: "published",
  weight: 2,
  compare(one, two) {
    if (one.publishedDay === undefined || two.publishedDay === undefined) return undefined;
    const days = Math.abs(one.publishedDay - two.publishedDay);
    return { score: Math.max(-1, 1 - Math.log2(1 + days) / 3), reason: days === 0 ? "the same day" : `${days} days apart` };
  },
};
