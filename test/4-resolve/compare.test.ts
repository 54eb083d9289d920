import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { areOfTwoSides, sideWeight } from "../../src/4-resolve/alike.ts";
import { ages } from "../../src/4-resolve/compare/ages.ts";
import { backgroundPlace, deadInPassing, notYet } from "../../src/4-resolve/compare/background.ts";
import { captives } from "../../src/4-resolve/compare/captives.ts";
import { day, otherDay, ownNews } from "../../src/4-resolve/compare/day.ts";
import { elsewhere } from "../../src/4-resolve/compare/elsewhere.ts";
import { FEATURES } from "../../src/4-resolve/compare/features.ts";
import { place } from "../../src/4-resolve/compare/place.ts";
import { aftermath, silence, unplaced } from "../../src/4-resolve/compare/published.ts";
import { raids } from "../../src/4-resolve/compare/raids.ts";
import { site } from "../../src/4-resolve/compare/site.ts";
import { abducted, killed } from "../../src/4-resolve/compare/toll.ts";
import { undated } from "../../src/4-resolve/compare/undated.ts";
import { venue, venuesIn } from "../../src/4-resolve/compare/venue.ts";
import { dead, victims } from "../../src/4-resolve/compare/victims.ts";
import { rememberedLogits } from "../../src/4-resolve/known-logits.ts";
import { findLogit, logitOf } from "../../src/4-resolve/score.ts";
import { contentWordsOf, termVector } from "../../src/4-resolve/text/tf-idf.ts";
import { NO_FREQUENCIES } from "../../src/4-resolve/text/word-frequencies.ts";
import { areApart } from "../../src/4-resolve/told-apart.ts";
import { mention, town } from "./mention.ts";

const BACKGROUND = { main: false, stage: "accomplished", negated: false } as const;

describe("tolls", () => {
  test("As many abducted speak for one incident, other numbers for nothing", () => {
    const taken = (id: string, number: number) => mention({ id, abducted: { low: number, high: number } });
    expect(abducted.compare(taken("a", 48), taken("b", 48))?.score).toBe(1);
    expect(abducted.compare(taken("a", 48), taken("b", 71))).toBeUndefined();
  });
  const of = (id: string, published: string, number: number) => mention({ id, published, killed: { low: number, high: number } });
  test("A toll that rises tells nothing against one incident, whichever report comes first", () => {
    const [early, late] = [of("a", "2021-05-03T08:00:00Z", 40), of("b", "2021-05-04T08:00:00Z", 61)];
    expect(killed.compare(early, late)).toBeUndefined();
    expect(killed.compare(late, early)).toBeUndefined();
  });
  test("Long after the deed none rises: two counts are two incidents", () => {
    const [early, late] = [16, 39].map((number, at) =>
      mention({ id: `${at}`, published: `2021-06-0${at + 1}T08:00:00Z`, day: "2021-05-03", killed: { low: number, high: number } }),
    );
    expect(killed.compare(early!, late!)?.score).toBeLessThan(0);
  });
  test("Many told later say nothing against the least of the first hours, where that was left open", () => {
    const first = mention({ id: "a", published: "2021-05-03T08:00:00Z", killed: { low: 2, high: undefined } });
    expect(killed.compare(first, of("b", "2021-05-06T08:00:00Z", 23))).toBeUndefined();
    expect(killed.compare(of("a", "2021-05-03T08:00:00Z", 2), of("b", "2021-05-06T08:00:00Z", 23))?.score).toBeLessThan(0);
  });
  test("Large tolls nearly alike speak for one incident, also where the later is lower", () => {
    expect(killed.compare(of("a", "2021-05-03T08:00:00Z", 100), of("b", "2021-05-09T08:00:00Z", 84))?.score).toBeGreaterThan(0);
    expect(killed.compare(of("a", "2021-05-03T08:00:00Z", 10), of("b", "2021-05-09T08:00:00Z", 9))?.score).toBeLessThan(0);
  });
  test("A toll that falls, or grows from one or two, does", () => {
    expect(killed.compare(of("a", "2021-05-03T08:00:00Z", 61), of("b", "2021-05-04T08:00:00Z", 40))?.score).toBeLessThan(0);
    expect(killed.compare(of("a", "2021-05-03T08:00:00Z", 1), of("b", "2021-05-04T08:00:00Z", 9))?.score).toBeLessThan(0);
  });
});

test("What an undated report recalls without a day is seldom the deed of a dated one, unless it names who was struck", () => {
  const recalled = (given: Partial<Parameters<typeof mention>[0]>) => mention({ id: "a", incident: BACKGROUND, ...given });
  const news = mention({ id: "b", published: "2021-05-03", victims: new Set(["osgood"]) });
  expect(undated.compare(recalled({}), news)?.score).toBe(-1);
  expect(undated.compare(news, recalled({}))?.score).toBe(-1);
  expect(undated.compare(recalled({ victims: new Set(["osgood"]) }), news)).toBeUndefined();
  expect(undated.compare(recalled({ day: "2021-05-02" }), news)).toBeUndefined();
  expect(undated.compare(recalled({ incident: { ...BACKGROUND, main: true } }), news)).toBeUndefined();
});

describe("raids of a war", () => {
  const raid = (id: string, of: Omit<Parameters<typeof mention>[0], "id">) => mention({ type: "air strike", ...of, id });
  const dead = (number: number) => ({ killed: { low: number, high: number } });

  test("Without a day in common they are another day's", () => {
    expect(raids.compare(raid("a", {}), raid("b", dead(9)))?.score).toBe(-1);
    expect(raids.compare(raid("a", { day: "2021-05-03" }), raid("b", { type: "shelling" }))?.score).toBe(-1);
    expect(raids.compare(raid("a", {}), raid("b", { type: "chemical attack" }))?.score).toBe(-1);
    expect(raids.compare(raid("a", { type: "chemical attack" }), raid("b", { type: "chemical attack" }))).toBeUndefined();
  });
  test("Days, a day of publication or a number of dead in common leave it to what else is told; and so do other deeds", () => {
    expect(raids.compare(raid("a", { day: "2021-05-03" }), raid("b", { day: "2021-05-03" }))).toBeUndefined();
    expect(raids.compare(raid("a", dead(9)), raid("b", dead(9)))).toBeUndefined();
    expect(raids.compare(raid("a", { published: "2021-05-03" }), raid("b", { published: "2021-05-04" }))).toBeUndefined();
    expect(raids.compare(raid("a", { type: "bombing" }), raid("b", { type: "bombing" }))).toBeUndefined();
  });
});

describe("kidnappings told over months", () => {
  const of = (id: string, published: string, ages: readonly number[]) =>
    mention({ id, published, type: "kidnapping", ages: new Set(ages), victims: new Set([`name${id}`]) });
  test("Who of several came free, and when, says nothing against one incident", () => {
    const [taken, freed] = [of("a", "2021-05-03T08:00:00Z", [63]), of("b", "2021-11-03T08:00:00Z", [38])];
    expect(ages.compare(taken, freed)).toBeUndefined();
    expect(victims.compare(taken, freed)).toBeUndefined();
    expect(aftermath.compare(taken, { ...freed, isAftermath: true })?.score).toBe(0);
  });
  test("What those taken are called speaks for one, in one country and one stretch of days", () => {
    const taken = (id: string, day: string, called: readonly string[], country = "EZ") =>
      mention({ id, type: "kidnapping", day, where: town(id, { country }), captives: new Set(called) });
    const nurse = taken("a", "2021-05-03", ["danish", "nurse"]);
    expect(captives.compare(nurse, taken("b", "2021-05-03", ["danish", "nurse", "cook"]))?.score).toBe(1);
    expect(captives.compare(nurse, taken("b", "2021-05-03", ["nurse"]))?.score).toBe(0.5);
    expect(captives.compare(nurse, taken("b", "2021-05-03", ["miner"]))).toBeUndefined();
    expect(captives.compare(nurse, taken("b", "2021-05-09", ["danish", "nurse"]))).toBeUndefined();
    expect(captives.compare(nurse, taken("b", "2021-05-03", ["danish", "nurse"], "EY"))).toBeUndefined();
  });
  test("Of a shooting it does", () => {
    const [shot, tried] = [of("a", "2021-05-03T08:00:00Z", [63]), of("b", "2021-11-03T08:00:00Z", [38])].map((one) => ({
      ...one,
      type: "shooting" as const,
    }));
    expect(ages.compare(shot!, tried!)?.score).toBeLessThan(0);
    expect(aftermath.compare(shot!, { ...tried!, isAftermath: true })?.score).toBeLessThan(0);
  });
});

describe("days", () => {
  test("A report that gives its own day tells less against an earlier one, and more the later it is", () => {
    const deed = mention({ id: "a", published: "2021-05-03T20:00:00Z", day: "2021-05-03" });
    const update = mention({ id: "b", published: "2021-05-05T09:00:00Z", day: "2021-05-05" });
    const later = mention({ id: "c", published: "2021-05-10T09:00:00Z", day: "2021-05-10" });
    expect(day.compare(deed, update)).toBeUndefined();
    expect(otherDay.compare(deed, update)!.score).toBeLessThan(0);
    expect(otherDay.compare(deed, later)!.score).toBeLessThan(otherDay.compare(deed, update)!.score);
  });
  test("The month that a report of long after names tells more than one of these weeks", () => {
    const deed = mention({ id: "a", published: "2021-05-03T20:00:00Z", day: "2021-05-03" });
    const when = { from: "2021-05-01", to: "2021-05-31", precision: "month" as const };
    const [soon, later] = ["2021-06-02T09:00:00Z", "2022-06-02T09:00:00Z"].map((published) => ({
      ...mention({ id: "b", published }),
      when,
    }));
    expect(day.compare(deed, later!)!.score).toBeGreaterThan(day.compare(deed, soon!)!.score);
    expect(day.compare(deed, { ...later!, when: { ...when, from: "2021-01-01", precision: "year" } })!.score).toBe(
      day.compare(deed, soon!)!.score,
    );
  });
  test("A day before the report's own does", () => {
    const one = mention({ id: "a", published: "2021-05-03T20:00:00Z", day: "2021-05-03" });
    const two = mention({ id: "b", published: "2021-05-08T09:00:00Z", day: "2021-05-06" });
    expect(day.compare(one, two)?.score).toBeLessThan(0);
  });
  test("Two reports that are each new on their day are of two incidents, where weeks lie between", () => {
    const of = (id: string, at: string, when: string, given = {}) => mention({ id, published: `${at}T20:00:00Z`, day: when, ...given });
    const one = of("a", "2021-05-03", "2021-05-03");
    expect(ownNews.compare(one, of("b", "2021-06-14", "2021-06-13"))?.score).toBe(-1);
    const deedOfRoundUp = { incident: { ...BACKGROUND, isApart: true as const } };
    expect(ownNews.compare(one, of("b", "2021-06-14", "2021-06-13", deedOfRoundUp))?.score).toBe(-1);
    expect(ownNews.compare(one, of("b", "2021-05-10", "2021-05-09"))).toBeUndefined();
    expect(ownNews.compare(one, of("b", "2021-06-14", "2021-06-13", { isAftermath: true }))).toBeUndefined();
    expect(ownNews.compare(one, of("b", "2021-06-14", "2021-06-03"))).toBeUndefined();
  });
  test("An earlier incident in the background of a trial report keeps its own day", () => {
    const trial = mention({ id: "a", published: "2026-03-12T09:00:00Z", day: "2026-03-12", isAftermath: true });
    const earlier = mention({ id: "b", published: "2024-03-22T09:00:00Z", day: "2002-10-23", incident: BACKGROUND });
    expect(day.compare(trial, earlier)?.score).toBe(-1);
  });
});

test("Years between the deed and its anniversary speak less against one incident than they would without", () => {
  const deed = mention({ id: "a", published: "2019-05-03T20:00:00Z" });
  const anniversary = mention({ id: "b", published: "2025-05-03T20:00:00Z", isAftermath: true });
  expect(aftermath.compare(deed, anniversary)?.score).toBe(-0.5);
});

test("Namesakes in two countries tell nothing; two towns in two countries do", () => {
  const at = (id: string, name: string, country: string) => mention({ id, where: town(name, { country }) });
  expect(place.compare(at("a", "Tarnow", "EZ"), at("b", "Tarnow", "QZ"))).toBeUndefined();
  expect(place.compare(at("a", "Tarnow", "EZ"), at("b", "Velm", "QZ"))?.score).toBe(-1);
});

describe("silence", () => {
  const deed = mention({ id: "a", published: "2019-05-03T20:00:00Z" });
  const at = (published: string, isAftermath = false) => silence.compare(deed, mention({ id: "b", published, isAftermath }))?.score;
  test("A report of two years later that tells of nothing that followed is of another incident", () =>
    expect(at("2021-05-03T20:00:00Z")).toBe(-1));
  test("A month tells nothing", () => expect(at("2019-06-02T20:00:00Z")).toBeUndefined());
  test("A trial comes after years", () => expect(at("2021-05-03T20:00:00Z", true)).toBeUndefined());
});

describe("unplaced", () => {
  const page = mention({ id: "a", published: "2019-05-03T20:00:00Z" });
  const at = (published: string, day?: string) => unplaced.compare(page, mention({ id: "b", published, ...(day && { day }) }))?.score;
  test("Weeks apart, two reports without place and day have nothing of the deed in common", () =>
    expect(at("2019-05-31T20:00:00Z")).toBe(-1));
  test("Within a week they may be of one", () => expect(at("2019-05-05T20:00:00Z")).toBeUndefined());
  test("Where one tells the day, the other rows judge", () => expect(at("2019-05-31T20:00:00Z", "2019-05-02")).toBeUndefined());
});

describe("people", () => {
  const killed = (id: string, name: string, ...ages: number[]) => mention({ id, victims: new Set([name]), deadAges: new Set(ages) });
  test("Other victims, and other ages of the dead, speak against one incident", () => {
    expect(victims.compare(killed("a", "rowe"), killed("b", "okafor"))?.score).toBe(-1);
    expect(dead.compare(killed("a", "rowe", 17), killed("b", "okafor", 34))?.score).toBe(-1);
  });
  test("A report that names one of three dead does not speak against one that names all", () =>
    expect(dead.compare(killed("a", "rowe", 17), killed("b", "rowe", 17, 34, 52))?.score).toBe(1));
  test("A report that names nobody tells nothing", () => {
    expect(victims.compare(killed("a", "rowe"), mention({ id: "b" }))).toBeUndefined();
    expect(dead.compare(killed("a", "rowe", 17), mention({ id: "b" }))).toBeUndefined();
  });
});

describe("what was struck", () => {
  const struck = (id: string, published: string, given: Parameters<typeof mention>[0] | object = {}) =>
    mention({ id, published, where: town("Velm"), venues: new Set(["ferry"]), ...given });
  test("One ferry in one town in one fortnight speaks for one incident, of hotels less where a report tells the country alone", () => {
    const first = struck("a", "2021-05-03T08:00:00Z", { day: "2021-05-02" });
    expect(venue.compare(first, struck("b", "2021-05-09T08:00:00Z"))?.score).toBe(1);
    const land = town("Ezra", { precision: "country" });
    const hotel = { venues: new Set(["hotel"]) };
    expect(venue.compare(first, struck("b", "2021-05-09T08:00:00Z", { where: land }))!.score).toBe(1);
    expect(venue.compare({ ...first, ...hotel }, struck("b", "2021-05-09T08:00:00Z", { ...hotel, where: land }))!.score).toBeLessThan(1);
  });
  test("Another town, another day or another month tells nothing", () => {
    const first = struck("a", "2021-05-03T08:00:00Z", { day: "2021-05-02" });
    expect(venue.compare(first, struck("b", "2021-05-09T08:00:00Z", { where: town("Tarn", { country: "QQ" }) }))).toBeUndefined();
    expect(venue.compare(first, struck("b", "2021-05-28T08:00:00Z"))).toBeUndefined();
    expect(venue.compare(first, struck("b", "2021-05-04T08:00:00Z", { day: "2021-04-02" }))).toBeUndefined();
  });
  test("The head of a report names it, and no house or street", () => {
    expect(venuesIn("Two shot at car wash", "A man fired from a house on Tern Street.")).toEqual(new Set(["car wash"]));
    expect(venuesIn("Ferries collide", "")).toEqual(new Set(["ferry"]));
  });
});

describe("sites", () => {
  const at = (id: string, name: string | undefined, place = "Velm") => mention({ id, where: town(place, { site: name }) });
  test("One street in two spellings is one site", () =>
    expect(site.compare(at("a", "400 block of West Tern Street"), at("b", "Tern St."))?.score).toBe(1));
  test("Two streets speak against, a street and the venue on it hardly", () => {
    const streets = site.compare(at("a", "Tern Street"), at("b", "Osprey Avenue"))!.score;
    const venue = site.compare(at("a", "Tern Street"), at("b", "Lantern Hall"))!.score;
    expect(streets).toBeLessThan(venue);
    expect(venue).toBeLessThan(0);
  });
  test("What all streets have in their names tells nothing, nor does a street of another town", () => {
    expect(site.compare(at("a", "North Street"), at("b", "100 block of West Avenue"))).toBeUndefined();
    expect(site.compare(at("a", "Tern Street"), at("b", "Tern Street", "Tarnow"))).toBeUndefined();
  });
});

describe("regions", () => {
  const words = (text: string) => termVector(contentWordsOf(text), NO_FREQUENCIES.words);
  const velm = town("Velm", { admin1: "North", latitude: 50, longitude: 10 });
  const port = town("Port Ellery", { admin1: "South", latitude: 46, longitude: 10 });
  test("Two towns far apart of which neither report names the other's are two places", () =>
    expect(elsewhere.compare(mention({ id: "a", where: velm }), mention({ id: "b", where: port }))?.score).toBe(-1));
  test("A town that the other report names may be a slip of one of them", () => {
    const told = mention({ id: "b", where: port, words: words("PORT ELLERY: A ferry sank off Velm") });
    expect(elsewhere.compare(mention({ id: "a", where: velm }), told)).toBeUndefined();
  });
});

describe("the background", () => {
  const earlier = (id: string, given: Parameters<typeof mention>[0]) => mention({ ...given, id, incident: BACKGROUND });
  test("An article does not tell of what had not happened", () => {
    const told = earlier("a", { id: "a", published: "2014-11-08T09:00:00Z" });
    expect(notYet.compare(told, mention({ id: "b", published: "2016-05-08T09:00:00Z", day: "2016-05-07" }))?.score).toBe(-1);
    expect(notYet.compare(told, mention({ id: "b", published: "2016-05-08T09:00:00Z" }))?.score).toBe(-1);
    expect(notYet.compare(told, mention({ id: "b", published: "2014-11-05T09:00:00Z", day: "2014-11-04" }))).toBeUndefined();
  });
  test("The trial of years later may be of what it tells", () => {
    const told = earlier("a", { id: "a", published: "2014-11-08T09:00:00Z" });
    const trial = mention({ id: "b", published: "2016-05-08T09:00:00Z", day: "2016-05-08", isAftermath: true });
    expect(notYet.compare(told, trial)).toBeUndefined();
  });
  test("Dead told in passing without a day are not of a report that tells only of people hurt", () => {
    const dead = { low: 3, high: 3 };
    const hurt = mention({ id: "b", day: "2016-07-07", injured: { low: 4, high: 4 } });
    expect(deadInPassing.compare(earlier("a", { id: "a", killed: dead }), hurt)?.score).toBe(-1);
    expect(deadInPassing.compare(earlier("a", { id: "a", killed: dead, day: "2016-07-07" }), hurt)).toBeUndefined();
    expect(deadInPassing.compare(earlier("a", { id: "a", killed: { low: 1, high: 1 } }), hurt)).toBeUndefined();
    expect(deadInPassing.compare(earlier("a", { id: "a", killed: dead }), { ...hurt, killed: dead })).toBeUndefined();
  });
  test("A town without a day tells less than with one", () => {
    const dated = earlier("a", { id: "a", where: town("Velm"), day: "2014-11-03" });
    const undated = earlier("b", { id: "b", where: town("Velm") });
    const main = mention({ id: "c", where: town("Velm"), day: "2014-11-03" });
    expect(backgroundPlace.compare(dated, main)?.score).toBe(1);
    expect(backgroundPlace.compare(undated, main)?.score).toBe(0.65);
  });
});

describe("log odds", () => {
  const NAMES = ["rowe", "okafor", "lindqvist"];
  const TOWNS = [
    town("Velm", { admin1: "North", latitude: 50, longitude: 10 }),
    town("Port Ellery", { admin1: "South", latitude: 46, longitude: 10 }),
  ];
  const words = (told: readonly string[]) => termVector(told, NO_FREQUENCIES.words);
  const told = fc.record({
    day: fc.constantFrom(undefined, "2021-05-03", "2021-05-04", "2021-07-09"),
    published: fc.constantFrom("2021-05-04T09:00:00Z", "2021-05-20T09:00:00Z", "2021-07-10T09:00:00Z"),
    where: fc.constantFrom(undefined, ...TOWNS),
    isAftermath: fc.boolean(),
    incident: fc.constantFrom({ ...BACKGROUND, main: true }, BACKGROUND),
    victims: fc.subarray(NAMES).map((names) => new Set(names)),
    deadAges: fc.subarray([17, 34, 52]).map((ages) => new Set(ages)),
    words: fc.subarray(["velm", "ferry", "gunman", "harbour", "choir"]).map(words),
    names: fc.subarray(["velm", "tern", "osprey"]).map(words),
  });

  test("Where they are at least so much they are the same, however early a pair that falls below is left", () =>
    fc.assert(
      fc.property(told, told, fc.integer({ min: -12, max: 4 }), (one, two, least) => {
        const [a, b] = [mention({ id: "a", ...defined(one) }), mention({ id: "b", ...defined(two) })];
        const logit = logitOf(a, b);
        expect(findLogit(a, b, least)).toBe(logit >= least ? logit : undefined);
      }),
    ));

  test("What is remembered of pairs is what comparing gives, whatever was asked before and in whichever order", () =>
    fc.assert(
      fc.property(
        fc.array(told, { minLength: 3, maxLength: 5 }),
        fc.array(fc.record({ one: fc.nat(4), two: fc.nat(4), least: fc.integer({ min: -12, max: 4 }) }), { minLength: 1, maxLength: 20 }),
        (all, asked) => {
          const mentions = all.map((one, index) => mention({ id: `m${index}`, ...defined(one) }));
          const given = { one: 0, two: 1, logit: logitOf(mentions[0]!, mentions[1]!) };
          const logits = rememberedLogits(mentions, [given], new Map());
          expect(logits.known(1, 0)).toBe(given.logit);
          for (const { one, two, least } of asked) {
            if (one === two || Math.max(one, two) >= mentions.length) continue;
            const [earlier, later] = [mentions[Math.min(one, two)]!, mentions[Math.max(one, two)]!];
            expect(logits.find(one, two, least)).toBe(findLogit(earlier, later, least));
            expect([undefined, logitOf(earlier, later)]).toContain(logits.known(two, one));
          }
        },
      ),
    ));

  test("What is said to speak only against never speaks for", () =>
    fc.assert(
      fc.property(told, told, (one, two) => {
        const [a, b] = [mention({ id: "a", ...defined(one) }), mention({ id: "b", ...defined(two) })];
        for (const { isOnlyAgainst, compare } of FEATURES) {
          const score = compare(a, b)?.score ?? 0;
          expect(score).toBeLessThanOrEqual(isOnlyAgainst ? 0 : 1 + 1e-9);
        }
      }),
    ));
});

/** Without what is not said, as `mention` asks for it. */
function defined<Given extends object>(given: Given) {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

test("Background of another year is no news of the same article whose day is not known, but a trial is of the deed before it", () => {
  const news = mention({ id: "a" });
  const before = mention({ id: "a", day: "1996-08-07", incident: BACKGROUND });
  expect(areApart(news, before)).toBe(true);
  expect(areApart({ ...news, isAftermath: true }, before)).toBe(false);
  const lost = (people: number) => ({ low: people, high: people });
  expect(areApart({ ...news, isAftermath: true, killed: lost(8) }, { ...before, killed: lost(23) })).toBe(true);
  expect(areApart({ ...news, isAftermath: true, killed: lost(23) }, { ...before, killed: lost(23) })).toBe(false);
  expect(areApart(news, mention({ id: "b", day: "1996-08-07", incident: BACKGROUND }))).toBe(false);
});

test("A deed of a round-up is none of the others in its article, and may be one of another article's", () => {
  const day = { day: "2024-03-22", type: "shooting" } as const;
  const [first, second] = [mention({ id: "a", ...day }), mention({ id: "a", ...day, incident: { ...BACKGROUND, isApart: true } })];
  expect(areApart(first, second)).toBe(true);
  expect(areApart({ ...first, incident: { ...first.incident } }, { ...second, incident: BACKGROUND })).toBe(false);
  expect(areApart(mention({ id: "b", ...day }), second)).toBe(false);
});

test("What police did to somebody lies on the other side of the unrest over it", () => {
  const [shot, unrest] = [mention({ id: "a", type: "police action" }), mention({ id: "b", type: "riot" })];
  expect(areOfTwoSides(sideWeight(shot), sideWeight(unrest))).toBe(true);
  expect(areOfTwoSides(sideWeight(mention({ id: "c", type: "shooting" })), sideWeight(unrest))).toBe(false);
});
