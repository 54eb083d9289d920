import { describe, expect, test } from "vitest";
import { lemmatize } from "../../src/2-understand/words/lemmas.ts";
import type { Tag } from "../../src/model/analysis.ts";
import { TAGGER } from "./language.ts";

const CASES: readonly (readonly [Tag, string])[] = [
  [
    "VERB",
    "killed kill; shot shoot; fled flee; stopped stop; hoped hope; dying die; carried carry; agreed agree; wounding wound; chases chase",
  ],
  ["VERB", "said say; proceed proceed; focus focus; bombed bomb; visited visit; raided raid; targeted target; opened open; used use"],
  [
    "NOUN",
    "women woman; policemen policeman; gunmen gunman; bodies body; wives wife; attacks attack; buses bus; churches church; crises crisis",
  ],
  [
    "NOUN",
    "series series; headquarters headquarters; police police; people people; specimen specimen; 14-year-olds 14-year-old; glass glass",
  ],
  ["AUX", "were be; had have; 's be; wo will"],
  ["PART", "n't not"],
  ["PROPN", "texas texas"],
  ["ADJ", "wounded wounded"],
];

describe("lemmas", () => {
  test.each(CASES)("%s: %s", (tag, pairs) => {
    for (const pair of pairs.split("; ")) {
      const [form = "", lemma = ""] = pair.split(" ");
      expect(lemmatize(form, tag, TAGGER.lexicon), form).toBe(lemma);
    }
  });
});
