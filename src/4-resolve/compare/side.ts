import type { Feature } from "./feature.ts";

/** What people gathered over is not what happened where they gathered, though both are told of one town and week. Weight by judgment. */
export const side: Feature = {
  name: "side",
  weight: 5,
  isOnlyAgainst: true,
  compare({ incident: { side: one } }, { incident: { side: two } }) {
    if (one === undefined || two === undefined || one === two) return undefined;
    return { score: -1, reason: () => "what people gathered over, and what happened where they did" };
  },
};
