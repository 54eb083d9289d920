import { describe, expect, test } from "vitest";
import { chooseWhen, chooseWhere } from "../../src/4-resolve/choose.ts";
import { votesOn } from "../../src/4-resolve/votes.ts";
import type { Location } from "../../src/model/location.ts";
import { mention, town } from "./mention.ts";

/** Ostrava-like: a city and a town 15 km away. */
const CITY = { latitude: 50, longitude: 20, population: 900_000, geonameId: 1 };
const SUBURB = { latitude: 50.1, longitude: 20.15, population: 40_000, geonameId: 2 };
const city = (site?: string) => town("Velmgrad", { ...CITY, site });
const suburb = (site?: string) => town("Tarnow", { ...SUBURB, site });

function where(
  places: readonly Location[],
  families = places.map((_, index) => `f${index}`),
  texts: readonly string[] = [],
  urls: readonly (string | undefined)[] = [],
) {
  const mentions = places.map((place, index) => mention({ id: `m${index}`, where: place, text: texts[index] ?? "", url: urls[index] }));
  const sourceOf = new Map(mentions.map(({ id }, index) => [id, families[index]!]));
  return chooseWhere(votesOn(mentions, sourceOf, ({ where }) => where && { value: where, statements: [] })).value;
}

function when(days: readonly (readonly [published: string, day: string])[]) {
  const mentions = days.map(([published, day], index) => mention({ id: `m${index}`, published: `${published}T12:00:00Z`, day }));
  const sourceOf = new Map(mentions.map(({ id }) => [id, id]));
  return chooseWhen(votesOn(mentions, sourceOf, ({ when }) => when && { value: when, statements: [] })).value?.from;
}

describe("place", () => {
  test("Those who name the venue know its town, though most name the city nearby", () => {
    const chosen = where([suburb("Larch Hall"), suburb("Larch Hall"), suburb("Larch Hall"), city(), city(), city(), city()]);
    expect(chosen).toMatchObject({ name: "Tarnow", site: "Larch Hall" });
  });
  test("A venue in a single report's local lead does not count", () => {
    const chosen = where([city("Corn Exchange"), suburb("Larch Hall"), suburb("Larch Hall"), city()]);
    expect(chosen).toMatchObject({ name: "Tarnow", site: "Larch Hall" });
  });
  test("Reprints of one report share a vote", () => {
    const chosen = where(
      [city("Corn Exchange"), city("Corn Exchange"), city("Corn Exchange"), suburb(), suburb()],
      ["a", "a", "a", "b", "c"],
    );
    expect(chosen?.name).toBe("Tarnow");
  });
  test("A suburb that two sources give and most reports name is the exact place", () => {
    const texts = ["", "", "at Tarnow near Velmgrad", "in Tarnow", "Tarnow, outside Velmgrad"];
    expect(where([suburb(), suburb(), city(), city(), city()], undefined, texts)?.name).toBe("Tarnow");
    expect(where([suburb(), suburb(), city(), city(), city()])?.name).toBe("Velmgrad");
  });
  test("A quarter of the city is not", () => {
    const quarter = town("Larchfield", { ...SUBURB, latitude: 50.02, longitude: 20.02, geonameId: 4 });
    const texts = ["Larchfield", "Larchfield", "Larchfield", "Velmgrad", "Velmgrad"];
    expect(where([quarter, quarter, city(), city(), city()], undefined, texts)?.name).toBe("Velmgrad");
  });
  test("Without a sure venue the town with most votes counts", () => {
    expect(where([suburb("St Anne's Hospital"), city(), city()])).toMatchObject({ name: "Velmgrad", site: undefined });
  });
});

describe("of two towns with one vote each", () => {
  const far = town("Osterby", { latitude: 60, longitude: 5, population: 900, geonameId: 3, admin1: "North" });
  test("the one that the other report names too", () => {
    expect(where([suburb(), far], undefined, ["", "The road from Tarnow to Osterby"])?.name).toBe("Tarnow");
    expect(where([suburb(), far], undefined, ["The road from Tarnow to Osterby", ""])?.name).toBe("Osterby");
  });
  test("the one that the other report's address names", () => {
    const urls = ["https://example.com/news/man-shot-in-osterby", "https://example.com/news/1"];
    expect(where([suburb(), far], undefined, [], urls)?.name).toBe("Osterby");
    expect(where([suburb(), far], undefined, [], [urls[1], "https://example.com/osterbyhus/1"])?.name).toBe("Tarnow");
  });
  test("the one in the region that others name", () => {
    const region = town("North", { precision: "region", admin1: "North" });
    expect(where([suburb(), far, region, region])?.name).toBe("Osterby");
  });
  test("else the larger", () => {
    expect(where([far, suburb()])?.name).toBe("Tarnow");
  });
  test("but of a city and a town around it the one whose venue is told, else the smaller", () => {
    expect(where([city(), suburb()])?.name).toBe("Tarnow");
    expect(where([city(), suburb("Larch Hall")])?.name).toBe("Tarnow");
    expect(where([city("Corn Exchange"), suburb()])?.name).toBe("Velmgrad");
  });
});

describe("day", () => {
  test("Reports that tell only the month say nothing against the day of the first news", () => {
    const of = (published: string, from: string, to = from, precision: "day" | "month" = "day") => ({
      ...mention({ id: published, published: `${published}T12:00:00Z` }),
      when: { from, to, precision },
    });
    const chosen = (first: ReturnType<typeof of>) => {
      const later = ["2021-08-02", "2021-09-02", "2021-11-02"].map((day) => of(day, "2021-05-01", "2021-05-31", "month"));
      const mentions = [first, ...later];
      const sourceOf = new Map(mentions.map(({ id }: { id: string }) => [id, id]));
      return chooseWhen(votesOn(mentions, sourceOf, ({ when }) => when && { value: when, statements: [] })).value?.from;
    };
    expect(chosen(of("2021-05-07", "2021-05-06"))).toBe("2021-05-06");
    expect(chosen(of("2021-12-07", "2021-05-06"))).toBe("2021-05-01");
  });
  test("Of two days with one vote each, the one next before the reports", () => {
    expect(
      when([
        ["2021-05-06", "2021-05-02"],
        ["2021-05-06", "2021-05-05"],
      ]),
    ).toBe("2021-05-05");
  });
  test("No incident happens after it was first reported", () => {
    expect(
      when([
        ["2021-05-03", "2021-05-03"],
        ["2021-05-06", "2021-05-06"],
        ["2021-05-06", "2021-05-06"],
      ]),
    ).toBe("2021-05-03");
  });
  test("A day is left for the time zones", () => {
    expect(
      when([
        ["2021-05-03", "2021-05-04"],
        ["2021-05-06", "2021-05-04"],
      ]),
    ).toBe("2021-05-04");
  });
});

test("The reports of one source share one vote, its families alike, however often one of them is reprinted", () => {
  const mentions = ["a", "b", "c", "d", "e"].map((id) => mention({ id, published: "2021-05-02T12:00:00Z", day: "2021-05-01" }));
  const sourceOf = new Map(mentions.map(({ id }) => [id, id === "e" ? "e" : "a"]));
  const familyOf = new Map(mentions.map(({ id }) => [id, id === "d" || id === "e" ? id : "a"]));
  const weights = votesOn(mentions, sourceOf, ({ when }) => when && { value: when, statements: [] }, familyOf).map(({ weight }) => weight);
  const [reprint, , , own, other] = weights;
  expect(reprint! * 6).toBeCloseTo(other!);
  expect(own! * 2).toBeCloseTo(other!);
});
