import { cosine } from "../text/tf-idf.ts";
import type { Feature } from "./feature.ts";

/** What is told, word by word. */
export const words: Feature = {
  name: "words",
  weight: 5.2,
  compare(one, two) {
    const score = cosine(one.words, two.words);
    return { score, reason: `alike ${score.toFixed(2)}` };
  },
};

/** Who and what is named. */
export const names: Feature = {
  name: "names",
  weight: 5.3,
  compare(one, two) {
    if (one.names.terms.length === 0 || two.names.terms.length === 0) return undefined;
    const score = cosine(one.names, two.names);
    return { score, reason: `alike ${score.toFixed(2)}` };
  },
};

/** What the headlines say, where the incident is what both articles are about. */
export const title: Feature = {
  name: "title",
  weight: 0.1,
  compare(one, two) {
    if (one.title === undefined || two.title === undefined || !one.incident.main || !two.incident.main) return undefined;
    const score = cosine(one.title, two.title);
    return { score, reason: `alike ${score.toFixed(2)}` };
  },
};
