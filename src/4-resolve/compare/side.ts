import type { Feature } from "./feature.ts";

/** What people gathered over is not the unrest there, though both are told of one town and week. Weight by judgment. */
export const side: Feature = {
  name: "side",
  weight: 5,
  isOnlyAgainst: true,
  compare({ incident: { side: one } }, { incident: { side: two } }) {
    const isOfBoth = (one === "cause" && two === "unrest") || (one === "unrest" && two === "cause");
    return isOfBoth ? { score: -1, reason: () => "what people gathered over, and the unrest there" } : undefined;
  },
};
