import { sharedWeight } from "../text/tf-idf.ts";
import type { Feature } from "./feature.ts";

/** Names in common that hardly any other report has, counted: one rare name tells more than much common talk. */
export const telling: Feature = {
  name: "telling",
  weight: 4.8,
  compare(one, two) {
    const sum = sharedWeight(one.names, two.names);
    return { score: Math.min(1, Math.log1p(sum) / 3), reason: () => `rare names in common weigh ${sum.toFixed(1)}` };
  },
};
