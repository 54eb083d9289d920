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
  // What happens again and again is no one deed.
  ["Every time a guard shoots a prisoner the ministry keeps silent. The mayor spoke of it on Friday.", 0],
  ["On Friday a guard shot a prisoner in Arlmere. He died at once.", 1],
  ["The film is about instances of guards killing prisoners. It will be shown in May.", 0],
  ["The council debated a rise in stabbings on Friday. It will meet again in May.", 0],
  ["The murder rate fell again, the mayor of Arlmere said on Friday. She takes the bus.", 0],
  ["This year's homicide count will not reach that of the nineties. The town has grown.", 0],
  ["There were 1,200 murders in those years, and nobody knows why. The town has grown.", 0],
  ["It is a land where militants increasingly are using suicide bombers. The minister spoke of it on Friday.", 0],
  ["He is often the first to see the many crashes that happen here. He sells fruit.", 0],
  ["The talks were called off because of increasing attacks along the border. The minister spoke of it on Friday.", 0],
  ["A rise in fares led to a riot in Arlmere on Friday. Six people were injured.", 1],
  ["The poster compares refugees fleeing bombs to thieves. It was shown on Friday.", 0],
  ["Three refugees were killed by a bomb in Arlmere on Friday.", 1],
  ["Our air strikes are making life harder for them, the columnist wrote. They need money.", 0],
  ["So where are the riots? Nobody in the streets of Arlmere said a word.", 0],
  ["Markets and schools are bombed indiscriminately there, the poet says. Nobody helps.", 0],
  ["Guards routinely shoot prisoners, the poet says. Nobody helps.", 0],
  ["The paper says that the gang sells the organs of its own dead. Nobody knows the price.", 0],
  ["The poster says that letting them in would lead to more attacks. It hung in Arlmere.", 0],
  ["Gunmen attacked a farm near Arlmere on Friday, which led to more patrols. Three people were killed.", 1],
  ["He has lost three friends to gun violence, the clerk said on Friday. He works in Arlmere.", 0],
  ["Both countries are conducting bombing campaigns there. The minister spoke of it on Friday.", 0],
  ["The player knelt in protest of the ruling on Sunday. Nobody spoke.", 0],
  ["Firemen flew a drone to survey the valley near Arlmere on Friday. The water had gone.", 0],
  ["A drone killed six men near Arlmere on Friday. They were in a car.", 1],
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
