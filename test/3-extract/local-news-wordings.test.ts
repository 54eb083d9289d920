import { describe, expect, it } from "vitest";
import { loadResources } from "../../src/engine/resources.ts";
import { toReport, toResolution } from "../../src/pipeline.ts";
import { LOCAL_WORDINGS, type LocalReport } from "./local-news-wordings.ts";
import { articleOf } from "./told.ts";

/** Reports that are read wrongly, as measured, by their first words. Whoever mends one takes it off this list. */
const WRONG: ReadonlyMap<string, string> = new Map([
  ["A body found in a vacant house", "a body that had been shot"],
  ["Police in Beaumont, Texas, found two", "no word says that it was a shooting"],
  ["Police in Newark, New Jersey, found", '"arrived at a hospital with a wound"'],
  ["Shots were fired into a house", "nobody was hit"],
  ["Someone fired several shots at a car", "nobody was hit"],
  ["A hunter was accidentally shot and killed", 'a name that only "was mistaken for a deer" ties to the dead'],
  ["A teenager died after a gun went off", "a gun that goes off"],
  ["A homeowner shot an intruder", "an intruder who is shot is the victim, and no attacker of the shooting"],
  ["A man was shot and killed in Flint", "two deeds of one report"],
  ["Fourteen people were shot over the weekend", "a weekend's total is no incident"],
  ["Police have counted 52 homicides", "a year's total is no incident"],
  ["A 20-year-old was shot in the leg in Oakland", "two deeds of one report"],
  ["A 9-year-old boy was caught in the crossfire", '"crossfire" is as often a figure of speech'],
  ["A man and a woman were shot in Toledo", "those told one by one and those told as two die"],
  ["Family members identified the victim", "a deadly shooting with one victim"],
]);
const resources = loadResources();

/** The record of each incident that a report is about, resolved from this report alone. */
function read(report: LocalReport): string[] {
  const { title, outlet, text } = typeof report === "string" ? { text: report } : report;
  const article = { ...articleOf(text, title), outlet };
  const { statements } = toReport(article, resources.understand, resources);
  const { incidents } = toResolution([{ article, statements }], [], { ...resources, policy: "corroborate", gtdSameTimeMinutes: 60 });
  return incidents
    .filter(({ mainArticles }) => mainArticles.length > 0)
    .map(({ tolls, where, statements: ids }) => {
      const best = (what: string) => tolls.find((toll) => toll.what === what && toll.policy === "corroborate")?.best ?? 0;
      const people = statements.flatMap((one) => (one.kind === "participant" && ids.includes(one.id) ? [one.value] : []));
      const victims = people.filter(({ role, form }) => role === "victim" && form === "name");
      const doers = people.filter(({ role, text }) => role === "perpetrator" && /^\p{Lu}\S*(?: \p{Lu}\S*)+$/u.test(text));
      const place = where === undefined ? undefined : `in ${[where.name, where.admin1].filter(Boolean).join(", ")}`;
      return [
        ...["killed", "injured"].flatMap((what) => (best(what) > 0 ? `${what} ${best(what)}` : [])),
        ...(place === undefined ? [] : [place]),
        ...victims.map(({ text: name, age }) => `victim ${[name, age].filter(Boolean).join(", ")}`).sort(),
        ...doers.map(({ text: name }) => `by ${name}`).sort(),
      ].join("; ");
    })
    .sort();
}

describe("shootings in local news", () => {
  it.each(LOCAL_WORDINGS)("%s: %s", (_kind, report, ...says) => {
    const words = typeof report === "string" ? report : report.text;
    if ([...WRONG.keys()].some((start) => words.startsWith(start))) expect(read(report)).not.toEqual(says);
    else expect(read(report)).toEqual(says);
  });
});
