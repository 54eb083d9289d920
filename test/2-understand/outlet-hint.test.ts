import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { US_OUTLETS } from "../../src/2-understand/english/us-outlets.ts";
import { readGazetteer } from "../../src/2-understand/places/gazetteer.ts";
import { readOutletHint } from "../../src/2-understand/places/outlet-hint.ts";
import { mastheadAt } from "../../src/2-understand/words/masthead.ts";

const gazetteer = readGazetteer(readFileSync(join(import.meta.dirname, "../../data/places/places.tsv.gz")));

test("every outlet of the table has one home, which the gazetteer knows", () => {
  const seen = new Set<string>();
  for (const [town, state, outlets] of US_OUTLETS) {
    for (const outlet of outlets.split(" ")) {
      expect([outlet, seen.has(outlet)]).toEqual([outlet, false]);
      seen.add(outlet);
      const { home, isHomeKnown } = readOutletHint(undefined, outlet.includes(".") ? outlet : `${outlet}.com`, gazetteer);
      expect([outlet, isHomeKnown, home[0]?.admin1Code]).toEqual([outlet, true, `US.${state}`]);
      expect(home[0]?.location.precision, town).toBe("city");
    }
  }
});

test.each([
  ["http://www.dnainfo.com:80/chicago/20150101/loop/bakery-opens", "Chicago"],
  ["https://www.dnainfo.com/new-york/20150101/chelsea/bakery-opens", "New York City"],
  ["https://www.chicagotribune.com/dayton/20150101/bakery-opens", "Chicago"],
  ["https://www.dnainfo.com/about", undefined],
])("Of a domain with papers of several towns the path tells which: %s", (url, town) => {
  const { home, isHomeKnown } = readOutletHint(url, undefined, gazetteer);
  expect(isHomeKnown ? home[0]?.location.name : undefined).toBe(town);
});

test.each([
  ["Man shot in Ellery - WZZQ News 4", "Man shot in Ellery"],
  ["Man shot in Ellery | Harwick Weather and Sports", "Man shot in Ellery"],
  ["Man shot in Ellery | ellerynow.com", "Man shot in Ellery"],
  ["Man shot in Ellery| Harwick, OH", "Man shot in Ellery"],
  ["Man shot in Ellery | and what the mayor of the town said of it", "Man shot in Ellery | and what the mayor of the town said of it"],
  ["Man shot in Ellery - and his brother, too", "Man shot in Ellery - and his brother, too"],
  ["Man shot in Ellery", "Man shot in Ellery"],
])("%s", (title, headline) => {
  expect(title.slice(0, mastheadAt(title))).toBe(headline);
});
