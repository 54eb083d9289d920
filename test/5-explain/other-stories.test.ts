import { describe, expect, test } from "vitest";
import { isContradicted } from "../../src/5-explain/contradicted-place.ts";
import { atPlaceText } from "../../src/5-explain/grammar/incident-text.ts";
import { otherStories } from "../../src/5-explain/other-stories.ts";
import type { Location } from "../../src/model/location.ts";
import { INCIDENT, says, toArticle } from "./fixture.ts";

const town = (name: string, admin1: string, population = 9000, country = "US"): Location => ({
  ...{ name, site: undefined, admin2: undefined, admin1, country, latitude: 1, longitude: 1 },
  ...{ precision: "city", geonameId: 1, population },
});

describe("a place that its reports contradict", () => {
  test.each([
    ["a town of a state that no report names", town("Selmun", "California"), "Selmun is a small town in Texas.", true],
    ["a town whose state is named", town("Selmun", "California"), "Selmun, Calif., is far from Texas.", false],
    ["a town whose state stands behind a comma", town("Selmun", "California"), "Police in Selmun, CA, called for help from Texas.", false],
    ["a town without any state in its reports", town("Selmun", "California"), "Police in Selmun called for help.", false],
    ["a large town", town("Selmun", "California", 900_000), "Police in Selmun called for help from Texas.", false],
    ["a village abroad in a report from a state", town("Quay", "Phrae", 900, "TH"), "Shots on Quay Road in Austin, Texas.", true],
    ["a village abroad whose country is named", town("Quay", "Phrae", 900, "TH"), "A Thai of Texas was shot in Quay.", false],
  ] as const)("%s", (_name, where, text, expected) => {
    expect(isContradicted(where, [text])).toBe(expected);
  });
});

describe("a statement of another story on the page", () => {
  const teaser = "A man from Lower Quay was arrested over stolen nets on Saturday night.";
  const deed = "A gunman shot two sailors at the pier on Friday.";
  const other = "Two brothers were arrested over shots at the mill.";
  const articles = new Map([
    [
      "r",
      toArticle({
        id: "r",
        outlet: "Coastal Wire",
        title: "Pier",
        published: "2023-05-05T10:00:00Z",
        text: `${teaser} ${teaser} ${deed} ${other}`,
      }),
    ],
  ]);
  const type = says("t", "r", "type", "shot two sailors", { type: "bombing" }, {}, articles);
  const when = { from: "2023-05-04", to: "2023-05-04", precision: "day" } as const;
  const incident = { ...INCIDENT, articles: ["r"], statements: ["t"], when };
  const beside = (id: string) => ({ ...incident, id });
  const isOther = (words: string, others: number) => {
    const arrest = says("a", "r", "investigation", words, { actor: undefined, what: "arrest" }, {}, articles);
    return otherStories(incident, ["x", "y"].slice(0, others).map(beside), { articles, statements: [type, arrest] })(arrest);
  };

  test("is a sentence that the page prints twice", () => {
    expect(isOther("arrested over stolen nets", 0)).toBe(true);
    expect(isOther("arrested over shots", 0)).toBe(false);
  });

  test("is one that names somebody of another incident of the report, and nobody of this one", () => {
    const named = toArticle({
      ...{ id: "n", outlet: "Coastal Wire", title: "Pier", published: "2023-05-05T10:00:00Z" },
      text: "Ada Borg was shot at the pier. Karl Brandt was shot at the mill on Monday. Police seek the man who followed Brandt. Police seek the man who followed Borg.",
    });
    const known = new Map([["n", named]]);
    const victim = (id: string, name: string, ref: string) =>
      says(id, "n", "participant", name, { role: "victim", text: name, form: "name", mentions: [name] }, { incident: ref }, known);
    const statements = [victim("v", "Ada Borg", "A"), victim("w", "Karl Brandt", "B")];
    const one = { ...INCIDENT, mentions: ["n#A"], articles: ["n"], statements: ["v"] };
    const isIt = (words: string) =>
      otherStories(one, [], { articles: known, statements })(
        says("a", "n", "investigation", words, { actor: undefined, what: "inquiry" }, {}, known),
      );
    expect(isIt("followed Brandt")).toBe(true);
    expect(isIt("followed Borg")).toBe(false);
  });

  test("is one that follows what the report tells of another incident", () => {
    const text =
      "Shots hit a sailor at the pier. He fired once. On 30 April a boy died at the mill. The brother pulled the trigger. Police held a man over the pier.";
    const known = new Map([["f", toArticle({ id: "f", outlet: "Coastal Wire", title: "Pier", published: "2023-05-05T10:00:00Z", text })]]);
    const mine = says("t", "f", "type", "Shots", { type: "shooting" }, {}, known);
    const again = says("w", "f", "type", "held a man over the pier", { type: "shooting" }, {}, known);
    const theirs = says("d", "f", "when", "30 April", { ...when, clock: undefined }, { incident: "B" }, known);
    const one = { ...INCIDENT, mentions: ["f#A"], articles: ["f"], statements: ["t", "w"] };
    const isIt = (words: string) => {
      const said = says("a", "f", "responsibility", words, { who: "a man", status: "accused", channel: undefined }, {}, known);
      return otherStories(one, [], { articles: known, statements: [mine, theirs, again] })(said);
    };
    expect(isIt("fired once")).toBe(false);
    expect(isIt("pulled the trigger")).toBe(true);
    expect(isIt("Police held")).toBe(false);
  });

  test("in a round-up of several such incidents, one that does not name the deed", () => {
    expect(isOther("arrested over shots", 1)).toBe(false);
    expect(isOther("arrested over shots", 2)).toBe(true);
    expect(isOther("gunman", 2)).toBe(false);
  });
});

test.each([
  [town("Borough of Selmun", "Oregon"), "in Selmun, Oregon"],
  [town("The Bronx", "New York"), "in the Bronx, New York"],
  [town("Selmun", "Selmun County", 9000, "MT"), "in Selmun, Malta"],
  [town("Selmun", "Selmun, D.C."), "in Selmun, D.C."],
  [town("Selmun", "Oregon"), "in Selmun, Oregon"],
])("a region that repeats its town is told once", (where, expected) => {
  expect(atPlaceText(where)).toBe(expected);
});

test("countries that have an article keep it", () => {
  expect(atPlaceText({ ...town("United States", ""), precision: "country", admin1: undefined })).toBe("in the United States");
});
