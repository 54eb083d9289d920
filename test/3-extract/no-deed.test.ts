import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

/** Text, and how many incidents it tells of: words of violence for something else, and counts of years, are none. */
const TEXTS: readonly (readonly [string, number])[] = [
  ["Twitter exploded after the singer posted a picture. Thousands answered within an hour.", 0],
  ["Trade in salted fish exploded in popularity along the coast. New shops opened in every street.", 0],
  ["A boiler exploded in a laundry in Arlmere on Friday. Three people were killed.", 1],
  ["The senator shot down the idea of a second bridge. He would not vote for it.", 0],
  ["Rebels shot down a helicopter near Harwick on Friday, killing four people.", 1],
  ["The kingdom executed 20 men convicted of smuggling. The courts had heard them in May.", 0],
  ["Police raided a sauna in Arlmere on Friday. Forty men were arrested.", 0],
  ["Rebels raided a police station in Arlmere on Friday. Two officers were killed.", 1],
  [
    "Jon Berg lost control of his car on lap 12 of the wet Vesta Grand Prix and crashed into a barrier. His teammate took the podium after a poor qualifying.",
    0,
  ],
  ["A driver lost control of his car on a wet road in Arlmere on Friday and crashed into a bus. Two people were killed and nine hurt.", 1],
  ["Gunmen executed six farmers near Harwick on Friday. Their bodies were found by a road.", 1],
];

describe("words of violence that tell of no deed", () => {
  it.each(TEXTS)("%s", (text, incidents) => {
    expect(told("incident", text, "News of the coast")).toHaveLength(incidents);
  });

  const before =
    "The ministry published its plans for the coast on Friday. Roads will be widened, two schools built and the fees of the ferries lowered by a tenth. The mayors of the islands said that they had waited long for it. ";
  it.each([
    ["Of the 1,491 people who died in custody from 2009-2012, most were men.", 0],
    ["In the past ten years 340 people have been killed by guards, it says.", 0],
    ["At least 400 people were killed in the battle for the islands between January and mid-May, it says.", 0],
    ["In June a guard was killed by a prisoner in Arlmere, it says.", 1],
  ] as const)("what a report on another subject counts over years is no incident: %s", (words, incidents) => {
    expect(told("incident", `${before}${words} The ministers meet again in May.`, "Plans for the coast")).toHaveLength(incidents);
  });

  it("a deed that somebody made up is not what a report is about", () => {
    const text =
      "An officer who said that she had been shot by a stranger was arrested on Friday. She had fabricated a story about a shooting in Harwick, the sheriff said. Nobody had opened fire.";
    expect(told("incident", text, "Officer charged in Harwick shooting hoax").filter(({ value }) => value.main)).toEqual([]);
  });
});
