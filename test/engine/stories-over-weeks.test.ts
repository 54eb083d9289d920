import { describe, expect, test } from "vitest";
import { type Report, recordOf } from "./invented-record.ts";

/** Stories that later reports tell without a day, a place or a state of their own, with how many incidents each is. */
const STORIES: readonly (readonly [story: string, incidents: number, reports: readonly Report[]])[] = [
  [
    "somebody taken, by name",
    1,
    [
      [
        "Coast Herald",
        "2021-02-08",
        "Mill owner abducted near Esmeraldas",
        "Armed men stopped a car near Esmeraldas in Ecuador on Sunday and took its driver, police said. Tomas Arriba, 58, owns a rice mill.",
      ],
      [
        "Sierra Wire",
        "2021-02-12",
        "Kidnappers of mill owner want money",
        "The kidnappers of the mill owner Tomas Arriba have asked his family for $1 million, a cousin said on Thursday.",
      ],
      [
        "Coast Herald",
        "2021-06-04",
        "Wife of mill owner paid in vain",
        "The wife of the mill owner Tomas Arriba paid his kidnappers $90,000 in May, but he was not freed, she said on Thursday.",
      ],
    ],
  ],
  [
    "two who were taken",
    2,
    [
      [
        "Coast Herald",
        "2021-02-08",
        "Mill owner abducted near Esmeraldas",
        "Armed men stopped a car near Esmeraldas in Ecuador on Sunday and took its driver, police said. Tomas Arriba, 58, owns a rice mill.",
      ],
      [
        "Sierra Wire",
        "2021-09-12",
        "Kidnappers of vet want money",
        "The kidnappers of the vet Carla Pombo have asked her family for $1 million, a cousin said on Thursday.",
      ],
    ],
  ],
  [
    "a town whose state is not told again",
    1,
    [
      [
        "County Ledger",
        "2022-11-02",
        "Two pupils shot dead at Missouri school",
        "WARRENTON, Mo. — Two pupils were killed Tuesday when a classmate opened fire at a school in Warrenton, the sheriff said.",
      ],
      [
        "River Post",
        "2022-11-05",
        "Warrenton school had been warned",
        "A father warned a teacher two weeks before Tuesday's shooting at a school in Warrenton that a boy had a gun. Prosecutors charged the boy with two counts of murder on Friday and asked that he be tried as an adult.",
      ],
    ],
  ],
  [
    "a search that ends",
    1,
    [
      [
        "Hill Post",
        "2020-09-12",
        "Landslide buries homes near Munnar",
        "A landslide buried homes near Munnar in India on Friday, killing at least 12 people, officials said.",
      ],
      [
        "Coast Mirror",
        "2020-09-14",
        "Toll in Munnar landslide reaches 31",
        "Rescuers found nine more bodies near Munnar on Sunday, raising the number of people killed in a landslide to 31, the fire service said.",
      ],
      [
        "South Wire",
        "2020-09-28",
        "Search for landslide victims near Munnar is called off",
        "The search for victims of the landslide near Munnar was called off on Sunday with 38 dead, the administration said.",
      ],
    ],
  ],
];

describe("a story over weeks is one incident", () => {
  test.each(STORIES)("%s", async (_story, incidents, reports) => {
    const engine = await recordOf(reports);
    const told = (await engine.incidents({ limit: 10 })).incidents;
    expect(told.map(({ label, articles }) => `${label}: ${articles.length}`)).toHaveLength(incidents);
    await engine.close();
  });
});
