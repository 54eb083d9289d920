import { describe, expect, it } from "vitest";
import { loadResources } from "../../src/engine/resources.ts";
import type { Article } from "../../src/model/article.ts";
import { toReport, toResolution } from "../../src/pipeline.ts";
import { articleOf } from "./told.ts";

const resources = loadResources();

/** Title, text, and each incident of the record in short: whether an article is about it, its toll and its day. Told on a Friday, 22 March 2024. */
const GATHERINGS: readonly (readonly [title: string, text: string, ...incidents: string[]])[] = [
  [
    "Valley under curfew",
    "Thousands of people in Quetta, Pakistan, have for weeks defied a curfew to march over the killing of a young commander by troops on March 8.",
    "about: killed 1; 2024-03-08",
  ],
  [
    "Second night of riots in Savannah",
    "A protester was shot on Wednesday night in a second night of riots in Savannah, Georgia, after a police officer shot and killed Andre Pickett on Monday. Two other protesters and five constables were hurt in the melee. At least two more officers lay in hospital after they were hurt in the unrest.",
    "about: injured 10; 2024-03-20",
    "beside: killed 1; 2024-03-18",
  ],
  [
    "Protests after police shooting leave six officers hurt",
    "ROCKFORD, Ill. - Six officers were hurt and 14 people were arrested on Tuesday night in protests over the death of a man who was shot by police in Rockford. Protesters threw bottles at officers outside police headquarters. Deshawn Kerr, 26, was killed on Sunday when an officer shot him during a traffic stop.",
    "about: injured 6; 2024-03-19",
    "beside: killed 1; 2024-03-17",
  ],
  [
    "Suicide attack on rally kills 14",
    "A suicide bomber struck a rally of a conservative party in Quetta, Pakistan, on Tuesday, killing 14 people. Its leader was one of the dead. Close to 30 people were injured.",
    "about: killed 14; injured 30; 2024-03-19",
  ],
  [
    "Officer who shot man is named",
    "The officer who shot and killed a man on Monday in Savannah, Georgia, was named on Wednesday. The shooting of Andre Pickett, 33, led to protests in which 20 people were arrested and four officers suffered minor injuries.",
    "about: killed 1; 2024-03-18",
    "beside: injured 4",
  ],
  [
    "Second night of unrest",
    "A night of protests over the police killing of a man in Savannah, Georgia, left five officers injured on Tuesday. Protesters broke windows and set fires downtown. Andre Pickett, 33, was shot dead by an officer on Monday outside a store.",
    "about: injured 5; 2024-03-19",
    "beside: killed 1; 2024-03-18",
  ],
  [
    "Police: Man shot by officer had gun; four officers hurt in protest",
    "Police in Macon, Georgia, said Wednesday that the man who was shot and killed by an officer on Monday had a gun. The shooting of Tyrese Holloway, 30, set off protests in which four officers were injured, one of them by a brick.",
    "about: killed 1; 2024-03-18",
    "beside: injured 4",
  ],
  [
    "Police fatally shoot man; crowd gathers",
    "Police in Beaumont, Texas, fatally shot a 37-year-old man who charged at them with a machete on Tuesday. A crowd gathered at the scene and grew angry. Three officers suffered minor injuries when bottles were thrown at them.",
    "about: killed 1; 2024-03-19",
    "beside: injured 3",
  ],
  [
    "Gunfire at vigil",
    "Two people were shot Tuesday evening at a vigil for a teenager in Stockton, California, police said. The vigil was being held for Isaac Mendez, 17, who was shot dead on Saturday at a bus stop.",
    "about: injured 2; 2024-03-19",
    "beside: killed 1; 2024-03-16",
  ],
  [
    "Mourners shot",
    "Mourners were leaving the funeral of a slain teenager in Savannah, Georgia, on Wednesday when a gunman opened fire, wounding four of them. The teenager, Jalen Reese, 15, was shot dead on March 9.",
    "about: injured 4; 2024-03-20",
    "beside: killed 1; 2024-03-09",
  ],
  [
    "Man charged in shooting of demonstrator",
    "A 22-year-old man was charged on Wednesday with shooting a demonstrator during a march in Yakima, Washington. The demonstrator, Paul Reyes, 31, was hit in the abdomen on Saturday as marchers passed city hall to protest the death of a man in police custody.",
    "about: injured 1; 2024-03-16",
    "beside: killed 1",
  ],
  // People who gather, and nothing that happens there.
  [
    "Hundreds march",
    "Hundreds marched peacefully in Savannah, Georgia, on Wednesday to protest the fatal police shooting of Andre Pickett, 33, on Monday. No arrests were made.",
    "about: killed 1; 2024-03-18",
  ],
  [
    "Vigil for girl killed by stray bullet",
    "About 300 people came to a vigil on Tuesday for the 8-year-old girl who was killed by a stray bullet in Flint, Michigan, on Saturday. Her mother and an uncle were wounded.",
    "about: killed 1; injured 2; 2024-03-16",
  ],
  [
    "Vigil held",
    "Family and friends gathered in Peoria, Illinois, on Wednesday for a vigil to remember the two people who were killed in Saturday night's shooting. Jerome Talley, 19, and Desmond Pruitt, 20, were shot outside a gas station. Three others were injured.",
    "about: killed 2; injured 3; 2024-03-16",
  ],
  // Unrest that is about no deed of its own.
  [
    "Two killed in protests",
    "Police opened fire on protesters in Lima, Peru, on Tuesday, killing two and wounding eleven. The protests began over a new tax. The shooting drew criticism.",
    "about: killed 2; injured 11; 2024-03-19",
  ],
  [
    "Suicide bomber kills 31 at hospital",
    "A suicide bomber killed 31 people and wounded 40 on Tuesday in an attack on mourners who had come to a hospital in Quetta, Pakistan. The bomber struck as barristers stood around the coffin of their colleague, Tariq Zaland, who had been shot dead at home that morning. The Orvan Front claimed the bombing.",
    "about: killed 31; injured 40; 2024-03-19",
    "beside: killed 1",
  ],
  [
    "Suicide bomber kills 31 at procession",
    "A suicide bomber blew himself up among mourners at a religious procession in Quetta, Pakistan, on Tuesday, killing at least 31 people and wounding 40. The explosion tore through the bazaar as people were leaving a shrine.",
    "about: killed 32; injured 40; 2024-03-19",
  ],
];

/** The record of some reports. */
function recordOf(...articles: readonly Article[]) {
  const reports = articles.map((article) => ({ article, statements: toReport(article, resources.understand, resources).statements }));
  return toResolution(reports, [], { ...resources, policy: "corroborate", gtdSameTimeMinutes: 60 }).incidents;
}

/** The record of one report alone. */
function read(title: string, text: string): string[] {
  return recordOf(articleOf(text, title))
    .map(({ tolls, when, mainArticles }) => {
      const best = (what: string) => tolls.find((toll) => toll.what === what && toll.policy === "corroborate")?.best ?? 0;
      const harm = ["killed", "injured"].flatMap((what) => (best(what) > 0 ? [`${what} ${best(what)}`] : []));
      return `${mainArticles.length > 0 ? "about" : "beside"}: ${[...harm, ...(when === undefined ? [] : [when.from])].join("; ")}`;
    })
    .sort();
}

describe("what happens where people gather over a deed", () => {
  it.each(GATHERINGS)("%s", (title, text, ...incidents) => {
    expect(read(title, text)).toEqual([...incidents].sort());
  });
});

/** Reports of a police shooting, of the unrest over it, and of a speech that recalls both. */
const SHOOTING = [
  "Police name man shot by officer in Savannah",
  "SAVANNAH, Ga. - Police on Tuesday named the man who was shot dead by an officer in Savannah, Georgia, on Monday as Andre Pickett, 33. An officer shot Pickett in the parking lot of a pharmacy.",
] as const;
const UNREST = [
  "Nine officers hurt in Savannah protests",
  "SAVANNAH, Ga. - Nine officers were hurt on Tuesday night in Savannah, Georgia, in protests over the police shooting of Andre Pickett, 33, on Monday. Protesters threw bottles and bricks downtown.",
] as const;
const SPEECH = [
  "Senator calls for new police rules",
  "Senator Mary Holt called for new rules for the police on Thursday. Nine officers were hurt in Savannah, Georgia, on Tuesday night in protests over the fatal police shooting of Andre Pickett, 33, on Monday. She said she had spoken with the mayor.",
] as const;

describe("reports of a deed and of the unrest over it", () => {
  const articles = [SHOOTING, UNREST, SPEECH].map(([title, text], index) => ({ ...articleOf(text, title), id: `r${index}` }));
  const tolls = recordOf(...articles).map(({ tolls: all, articles: of }) => {
    const best = (what: string) => all.find((toll) => toll.what === what && toll.policy === "corroborate")?.best ?? 0;
    return `killed ${best("killed")}, injured ${best("injured")} in ${[...of].sort().join(" ")}`;
  });

  it("are of two incidents, and a report that tells of both is of both", () => {
    expect(tolls.sort()).toEqual(["killed 0, injured 9 in r1 r2", "killed 1, injured 0 in r0 r1 r2"]);
  });
});

/** A shooting at a vigil, and the protest over that shooting. */
const AT_VIGIL = [
  "Three shot at vigil in Savannah",
  "SAVANNAH, Ga. - Three people were shot on Tuesday evening in Savannah, Georgia, at a vigil for Jalen Reese, 15, who was shot dead on March 9, police said. The three were taken to a hospital.",
] as const;
const OVER_IT = [
  [
    "Residents march after vigil shooting",
    "SAVANNAH, Ga. - Residents marched through Savannah, Georgia, on Wednesday to protest Tuesday's shooting at a vigil, in which three people were shot.",
  ],
  [
    "Protests over shooting at vigil",
    "SAVANNAH, Ga. - Protests broke out in Savannah, Georgia, on Wednesday over the shooting of three people at a vigil on Tuesday. Protesters threw bottles.",
  ],
  [
    "Mayor meets protesters",
    "The mayor of Savannah, Georgia, met protesters on Thursday. Protests over the shooting of three people at a vigil on Tuesday have shaken the city. The three were wounded by a gunman.",
  ],
] as const;

it.each(OVER_IT)("A shooting at a vigil is one incident in reports on it and on what people gathered over: %s", (title, text) => {
  const articles = [AT_VIGIL, [title, text] as const].map(([name, words], index) => ({ ...articleOf(words, name), id: `v${index}` }));
  const shared = recordOf(...articles).filter(({ articles: of }) => of.length === 2);
  const injured = shared.map(({ tolls }) => tolls.find(({ what, policy }) => what === "injured" && policy === "corroborate")?.best);
  expect(injured).toEqual([3]);
});
