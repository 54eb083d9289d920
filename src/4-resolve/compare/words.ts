import { cosine } from "../text/tf-idf.ts";
import type { Comparison, Feature } from "./feature.ts";

/** What is told, word by word. */
export const words: Feature = {
  name: "words",
  weight: 1.7,
  compare(one, two) {
    const score = cosine(one.words, two.words);
    return alike(score);
  },
};

/** Who and what is named. */
export const names: Feature = {
  name: "names",
  weight: 2.9,
  compare(one, two) {
    if (one.names.terms.length === 0 || two.names.terms.length === 0) return undefined;
    const score = cosine(one.names, two.names);
    return alike(score);
  },
};

function alike(score: number): Comparison {
  return { score, reason: () => `alike ${score.toFixed(2)}` };
}
