import { describe, expect, it } from "vitest";
import { rankIn } from "../../src/5-explain/ranked.ts";

/** How agencies rank an incident among others, each with whether it does. All are invented. */
const COMPARISONS: readonly (readonly [words: string, ranks: boolean])[] = [
  ["It was the deadliest attack in Sarland since 2004.", true],
  ["It was the worst attack in the country in a decade.", true],
  ["The bombing was the second such attack in a week.", true],
  ["The blast was the third in Karsale this month.", true],
  ["It was the deadliest bombing in the city in more than two years.", true],
  ["It is one of the deadliest attacks in the country's history.", true],
  ["The attack was the bloodiest since the ceasefire.", true],
  ["It was the first suicide bombing in the city since 2010.", true],
  ["It was the first such attack in Karsale in five years.", true],
  ["The bombing was the latest in a series of attacks on markets.", true],
  ["It was among the deadliest attacks of the war.", true],
  ["The attack is believed to be the deadliest of the year.", true],
  ["The toll was the highest in a single attack since 2012.", true],
  ["It was the most serious attack on foreigners in years.", true],
  ["The killings were the worst mass shooting in the state's history.", true],
  ["The bombing came a week after a similar attack in Norvik killed nine people.", true],
  ["It was the fifth attack on a market this year.", true],
  ["No attack in the country has killed more people since 1998.", true],
  ["Not since 1998 have so many people been killed in a single attack.", true],
  ["Thursday's attack was the country's worst in 15 years.", true],
  ["It was the largest attack the group has carried out in the capital.", true],
  ["The attack came almost exactly a year after a bomb killed 12 people in the same market.", true],
  ["It was the second mass shooting in the state in four days.", true],
  ["The bombing was the deadliest so far this year.", true],
  ["The attack was the worst of its kind in the region.", true],
  ["The country has not seen an attack on this scale for ten years.", true],
  // Not the incident, or no rank.
  ["The market is the largest in the country.", false],
  ["It was the worst day of my life.", false],
  ["The storm was the worst in years.", false],
  ["The team suffered its worst defeat in a decade.", false],
  ["The economy has grown since 2004.", false],
  ["The mayor has been in office for two years.", false],
  ["The second bomb exploded a minute later.", false],
  ["The first victim was a girl of ten.", false],
  ["She was the first to arrive.", false],
  ["The third man escaped.", false],
  ["The president was re-elected last year.", false],
  ["It was the worst attack since the one on Norvik's airport that killed 90, he said of the 2004 bombing.", true],
];

/** What sets an incident beside others without a rank is not looked for. */
const WRONG: ReadonlySet<string> = new Set([
  "The bombing was the latest in a series of attacks on markets.",
  "The bombing came a week after a similar attack in Norvik killed nine people.",
  "It was the largest attack the group has carried out in the capital.",
  "The attack came almost exactly a year after a bomb killed 12 people in the same market.",
]);

describe("how reports rank an incident", () => {
  it.each(COMPARISONS)("%s %s", (words, ranks) => {
    expect(rankIn(words) !== null).toBe(WRONG.has(words) ? !ranks : ranks);
  });
});
