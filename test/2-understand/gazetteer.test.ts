import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PRESS_NAMES } from "../../src/2-understand/english/press-names.ts";
import { foldName } from "../../src/2-understand/places/fold.ts";
import { readGazetteer } from "../../src/2-understand/places/gazetteer.ts";

const gazetteer = readGazetteer(readFileSync(join(import.meta.dirname, "../../data/places/places.tsv.gz")));

/** Name asked for → name, division and country of the first place found. */
const FIRST: readonly (readonly [string, string])[] = [
  ["Bogotá", "Bogota, Bogota D.C., CO"],
  ["bogota", "Bogota, Bogota D.C., CO"],
  ["Kiev", "Kyiv, Kyiv City, UA"],
  ["Bombay", "Mumbai, Maharashtra, IN"],
  ["Khan Yunis", "Khan Younis, Gaza Strip, PS"],
  ["Mazar-e Sharif", "Mazar-i-Sharif, Balkh, AF"],
  ["St. Louis", "St. Louis, Missouri, US"],
  ["Ft. Worth", "Fort Worth, Texas, US"],
  ["Cook County", "Cook County, Illinois, US"],
  ["Britain", "United Kingdom, undefined, GB"],
  ["U.S.", "United States, undefined, US"],
  ["Anbar", "Anbar, Anbar, IQ"],
  ["Darfur", "Darfur, undefined, SD"],
  ["Hodeidah", "Al Hudaydah, Al Hudaydah, YE"],
  ["Deir el-Zour", "Dayr az Zawr, Deir ez-Zor, SY"],
  ["South Kordofan", "Southern Kordofan, Southern Kordofan, SD"],
  ["Marawi", "Marawi City, Autonomous Region in Muslim Mindanao, PH"],
];

describe("the table of places", () => {
  test.each(FIRST)("finds %s", (name, expected) => {
    const { location } = gazetteer.find(name)[0]!;
    expect(`${location.name}, ${location.admin1}, ${location.country}`).toBe(expected);
  });

  test.each(["", " ", "Zzyzzlburg", "the", "northern Europe", "-"])('finds nothing for "%s"', (name) => {
    expect(gazetteer.find(name)).toEqual([]);
  });

  test("knows countries and divisions by their codes", () => {
    expect(gazetteer.country("FR")?.location.name).toBe("France");
    expect(gazetteer.region("US.LA")?.location.name).toBe("Louisiana");
    expect(gazetteer.country("ZZ")).toBeUndefined();
    expect(gazetteer.region("US.ZZ")).toBeUndefined();
  });

  test("gives the largest place first, each place once", () => {
    const found = gazetteer.find("Springfield");
    const inhabitants = found.map(({ location }) => location.population);
    expect(inhabitants).toEqual([...inhabitants].sort((one, other) => other - one));
    expect(new Set(found.map(({ row }) => row)).size).toBe(found.length);
  });
});

test.each([...PRESS_NAMES])('the press name "%s" is folded, and leads to "%s"', (name, key) => {
  expect(foldName(name)).toBe(name);
  expect(gazetteer.findFolded(key)).not.toEqual([]);
  expect(gazetteer.findFolded(name)).toEqual(gazetteer.findFolded(key));
});

test("folding a folded name changes nothing", () => {
  fc.assert(fc.property(fc.string(), (name) => foldName(foldName(name)) === foldName(name)));
});

test("any text can be looked up", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (name) => Array.isArray(gazetteer.find(name))));
});
