import { describe, expect, test } from "vitest";
import type { Engine } from "../../src/engine/engine.ts";
import { type Report, recordOf } from "./invented-record.ts";

/** Invented stories of several reports, as desks write them. */
const HOTEL: readonly Report[] = [
  [
    "Dune Wire",
    "2021-05-14T13:00:00Z",
    "Gunmen storm hotel in Somali port, 8 killed",
    "At least eight people were killed when al-Shabaab gunmen stormed a hotel in the Somali port of Kismayo on Friday after detonating a car bomb at its gate, police said.\n\nAl-Shabaab claimed responsibility in a broadcast on its Radio Furqan.",
  ],
  [
    "Capital Post",
    "2021-05-15T10:00:00Z",
    "Death toll in Kismayo hotel siege reaches 17",
    "The death toll from Friday's siege of a hotel in Kismayo rose to 17 on Saturday, the regional hospital said.\n\nAl-Shabaab, which said it had killed 30 soldiers, has fought the government since 2007 and wants to impose its strict interpretation of Islamic law.",
  ],
  [
    "Dune Wire",
    "2022-02-08T09:00:00Z",
    "Car bomb hits guest house in Kismayo, kills four",
    "A suicide car bomber struck a guest house in the Somali port of Kismayo on Tuesday, killing at least four people, police said. Nine were wounded, including the governor of Lower Juba region. Al-Shabaab claimed responsibility. In May, 17 people were killed when the group besieged a hotel in the port.",
  ],
];

const SCHOOL: readonly Report[] = [
  [
    "Savanna Wire",
    "2020-10-09T18:00:00Z",
    "Gunmen kidnap 41 pupils from Nigerian school",
    "Gunmen on motorcycles abducted 41 pupils from a school in the Nigerian town of Lafia on Friday, the governor said.\n\nA guard was killed in the raid, police said. Five pupils are still being held at another place, a teacher said.",
  ],
];

const TRAM: readonly Report[] = [
  [
    "Alpine Press",
    "2018-03-05T10:00:00Z",
    "Bomb kills seven on tram in Graz",
    "Seven people were killed and 22 wounded when a bomb exploded on a tram in Graz, Austria, on Monday, the interior minister said.\n\nInvestigators suspect a far-right group called Grey Dawn, a senior police officer told the Alpine Press.\n\nThe interior ministry said a tip about a planned attack had been received from a foreign intelligence service in January.\n\nRescuers were still searching for bodies under the wreck.",
  ],
  [
    "Mur Courier",
    "2018-03-06T10:00:00Z",
    "Two brothers held over Graz tram bombing",
    'Police on Tuesday arrested two brothers over the bombing that killed seven people on a tram in Graz on Monday. A list of stops was found in the brothers\' flat, a prosecutor said. "They acted out of hatred of foreigners," she said.',
  ],
];

async function pageOf(reports: readonly Report[], label: RegExp) {
  return withRecord(reports, async (engine) => {
    const { incidents } = await engine.incidents({});
    const { sections } = (await engine.explain(incidents.find((one) => label.test(one.label))!.id))!.explainer;
    return (key: string) => {
      const section = sections.find((one) => one.key === key);
      return section === undefined ? [] : [...section.sentences.map((one) => `${one.label ?? ""}|${one.text}`), ...section.unknown];
    };
  });
}

async function withRecord<Result>(reports: readonly Report[], use: (engine: Engine) => Promise<Result>): Promise<Result> {
  const engine = await recordOf(reports);
  try {
    return await use(engine);
  } finally {
    await engine.close();
  }
}

describe("a later attack by the same group in the same town", () => {
  test("keeps its own toll and claim, and tells of the earlier one its last toll", async () => {
    const page = await pageOf(HOTEL, /8 February 2022/);
    expect(page("what-happened").join("\n")).toContain("at least four people had been killed, according to police, and nine injured");
    expect(page("responsibility").join("\n")).toContain("Al-Shabaab claimed responsibility");
    const before = page("done-before").join("\n");
    expect(before).toContain("17 people were killed");
    expect(before).not.toContain("eight");
    expect(page("not-known").join("\n")).not.toContain("no claim of responsibility");
  });

  test("leaves the earlier one its own: a named medium, what the group wants, no dispute between its stages", async () => {
    const page = await pageOf(HOTEL, /14 May 2021/);
    expect(page("responsibility").join("\n")).toContain("through its Radio Furqan");
    expect(page("the-group").join("\n")).toContain("wants to impose its strict interpretation");
    expect(page("disputed").join("\n")).not.toContain("What it was");
  });
});

test("of a kidnapping it is told first how many were taken, and who is held captive is not arrested", async () => {
  const page = await pageOf(SCHOOL, /Kidnapping/);
  expect(page("what-happened")[1]).toContain("41");
  expect(page("how-many").join("\n")).not.toContain("41 people had been abducted");
  expect(page("investigation").join("\n")).not.toContain("still being held");
});

test("a suspicion of a named group, a tip and a motive are told, and a search for bodies is no inquiry", async () => {
  const page = await pageOf(TRAM, /Graz/);
  expect(page("responsibility").join("\n")).toContain("Grey Dawn was suspected, according to investigators");
  expect(page("warnings").join("\n")).toContain("a tip about a planned attack had been received");
  expect(page("why").join("\n")).toContain(
    "A list of stops was found in the brothers' flat, a prosecutor said. ‘They acted out of hatred of foreigners,’",
  );
  expect(page("investigation").join("\n")).not.toContain("Rescuers");
});

const PLATFORM: readonly Report[] = [
  [
    "Alpine Press",
    "2019-10-14T10:00:00Z",
    "Knife attack at Graz station kills two",
    "GRAZ, Austria - A man with a knife attacked passengers at Graz station on Monday morning, killing two people and hurting seven before police shot and wounded him, officials said.\n\nThe attack began at about 8:15 a.m. on platform 4.\n\nThe railway union says that 22 people were killed in Austria last year.",
  ],
  [
    "Mur Courier",
    "2019-10-15T18:00:00Z",
    "Third victim of Graz station attack dies",
    "A boy who was stabbed at Graz station on Monday died on Tuesday, raising the death toll to three, the hospital said. Six people remain in hospital, two of them in intensive care.",
  ],
  [
    "Alpine Press",
    "2020-11-24T09:00:00Z",
    "Graz station attacker sent to clinic",
    "GRAZ, Austria - A court ruled on Tuesday that the man who killed three people in a knife attack at Graz station in October 2019 was not criminally responsible.",
  ],
];

test("what a court rules a year later, naming the month, belongs to the deed; and who is in intensive care is hurt once", async () => {
  await withRecord(PLATFORM, async (engine) => {
    const { incidents } = await engine.incidents({});
    expect(incidents).toHaveLength(1);
    expect(incidents[0]!.articles).toHaveLength(3);
  });
  const { incidents } = await withRecord([PLATFORM[1]!], (engine) => engine.incidents({}));
  expect(incidents[0]!.tolls.find(({ policy, what }) => policy === "corroborate" && what === "injured")).toMatchObject({ best: 6 });
});

test.each([
  ["What did the court decide about the Graz attacker?", "was not criminally responsible"],
  ["At what time did the attack in Graz begin?", "at about 8:15 a.m."],
  ["How many people were killed in Austria last year?", "22 people were killed in Austria last year"],
  ["At what time did the suspect die?", undefined],
  ["Who was missing after the attack in Graz?", undefined],
])("%s", async (question, words) => {
  const { sentences } = await withRecord(PLATFORM, (engine) => engine.ask(question));
  if (words === undefined) expect(sentences).toEqual([]);
  else expect(sentences[0]!.text).toContain(words);
});

const MARKET = "A grenade thrown into a market in Kampala killed five people and wounded 12 on Friday, the mayor said.";

test.each([
  ["Hospital staff said later that two of the wounded had died.", true],
  ["The toll rose to seven on Saturday after two of the wounded died, the hospital said.", false],
  ["Two of the wounded were nurses, the hospital said.", false],
])("who died of the wounded after the toll was told stands beside it: %s", async (words, isTold) => {
  const reports: readonly Report[] = [["Lake Post", "2022-03-12T10:00:00Z", "Grenade at Kampala market", `${MARKET}\n\n${words}`]];
  const page = await pageOf(reports, /Kampala/);
  const happened = page("what-happened").join("\n");
  expect(happened.includes("two of the wounded had died")).toBe(isTold);
  const answer = await withRecord(reports, (engine) => engine.ask("How many people were killed at the market in Kampala?"));
  expect(answer.sentences.some(({ text }) => text.includes("two of the wounded had died"))).toBe(isTold);
});

const UNREST: readonly Report[] = [
  [
    "Coast Courier",
    "2024-03-19T10:00:00Z",
    "Officer shoots man outside store",
    "SAVANNAH, Ga. - A police officer shot and killed a man outside a store in Savannah, Georgia, on Monday, police said. Officers had been called to the store at about 3 p.m. by a clerk who said that a man was shouting at customers in the parking lot, and that he would not leave when he was asked to. Detectives stayed at the scene until late in the evening and took photographs of two cars.\n\nThe man who was shot and killed was Andre Pickett, 33. The officer who shot him, Dana Mills, was placed on leave.",
  ],
  [
    "Coast Courier",
    "2024-03-20T10:00:00Z",
    "Nine officers hurt in protests over death of Andre Pickett",
    "SAVANNAH, Ga. - Nine officers were hurt on Tuesday night in Savannah, Georgia, in protests over the police shooting of Andre Pickett, 33, on Monday. Protesters threw bottles and bricks downtown.",
  ],
  [
    "Low Country News",
    "2024-03-20T12:00:00Z",
    "Nine officers injured as protests over Andre Pickett turn violent",
    "SAVANNAH, Ga. - Nine officers were injured in Savannah, Georgia, on Tuesday night in protests over the fatal police shooting of Andre Pickett, 33. Windows were broken downtown.",
  ],
  [
    "Marsh Gazette",
    "2024-03-20T13:00:00Z",
    "Mayor calls for calm after Andre Pickett protests",
    "SAVANNAH, Ga. - The mayor of Savannah, Georgia, called for calm on Wednesday after nine officers were hurt on Tuesday night in protests over the police shooting of Andre Pickett, 33.",
  ],
];

test("who shot somebody is told of the deed, and not of the unrest over it whose titles name the victim", async () => {
  const answer = await withRecord(UNREST, (engine) => engine.ask("Who shot Andre Pickett?"));
  expect(answer.about).toContain("Police action");
  expect(answer.sentences.map(({ text }) => text).join("\n")).toContain("Dana Mills");
});

const ENGINEERS: readonly Report[] = [
  [
    "Bight Wire",
    "2023-02-06T18:00:00Z",
    "Polish geologist and driver kidnapped in Benue",
    "MAKURDI, Nigeria — Armed men kidnapped a Polish geologist and his Nigerian driver near the Nigerian town of Makurdi on Sunday, police said.\n\nThe geologist, Marek Wolny, works for a quarry.",
  ],
  [
    "Vistula Press",
    "2023-02-20T10:00:00Z",
    "Kidnappers of Polish geologist ask for $2 million",
    "The kidnappers of the Polish geologist Marek Wolny, who was seized near the Nigerian town of Makurdi on Feb. 5, are demanding $2 million for his release, his brother said on Monday.\n\nThe driver, Sunday Agbo, was freed on Saturday.",
  ],
  [
    "Bight Wire",
    "2023-05-11T10:00:00Z",
    "Polish geologist freed in Nigeria after three months",
    "LAGOS, Nigeria — Kidnappers released the Polish geologist Marek Wolny in Lagos on Wednesday, three months after he was abducted with his driver near Makurdi, the Polish embassy said.\n\nA spokeswoman, Ewa Lis, said he was in good health. She denied that a ransom had been paid.",
  ],
  [
    "Lagos Ledger",
    "2024-01-30T10:00:00Z",
    "Two men jailed for kidnapping of Polish geologist",
    "A court in Abuja on Tuesday jailed a man for 20 years for the kidnapping of the Polish geologist Marek Wolny near Makurdi. Wolny and his driver, Sunday Agbo, were abducted on Feb. 5, 2023.\n\nTerna Ior was convicted of kidnapping. Felix Adi was cleared of kidnapping but found guilty of handling a stolen car.",
  ],
];

describe("a kidnapping, from the day to the trial", () => {
  const answer = (question: string) => withRecord(ENGINEERS, (engine) => engine.ask(question));
  const textOf = ({ sentences }: { readonly sentences: readonly { readonly text: string }[] }) =>
    sentences.map(({ text }) => text).join("\n");

  test("is one incident where people were taken, whatever its reports tell of releases and courts elsewhere", async () => {
    const { incidents } = await withRecord(ENGINEERS, (engine) => engine.incidents({}));
    expect(incidents.map(({ label, mainArticles }) => `${label}: ${mainArticles.length}`)).toEqual([
      "Kidnapping in Makurdi, Nigeria, 5 February 2023: 4",
    ]);
  });

  test("tells demands, ransoms and releases, and nobody who was taken with another as all", async () => {
    const page = await pageOf(ENGINEERS, /Makurdi/);
    const responses = page("responses").join("\n");
    expect(responses).toContain("are demanding $2 million for his release");
    expect(responses).toContain("citing a spokeswoman");
    expect(responses).toContain("She denied that a ransom had been paid.");
    expect(responses).toContain("Sunday Agbo, was freed on Saturday");
    expect(page("what-happened").join("\n")).not.toContain("one person had been abducted");
  });

  test.each([
    ["How much did the kidnappers of Marek Wolny demand?", "$2 million"],
    ["Was a ransom paid for Marek Wolny?", "denied that a ransom had been paid"],
    ["Was Marek Wolny released?", "Kidnappers released the Polish geologist Marek Wolny"],
    ["Was Felix Adi found guilty of kidnapping?", "was cleared of kidnapping"],
    ["Who was convicted of the kidnapping of Marek Wolny?", "Terna Ior"],
  ])("%s", async (question, words) => {
    const told = await answer(question);
    expect(told.isFound).toBe(true);
    expect(textOf(told)).toContain(words);
  });

  test("Was Felix Adi armed?", async () => {
    expect((await answer("Was Felix Adi armed?")).isFound).toBe(false);
  });
});

const NURSES: readonly Report[] = [
  [
    "Savanna Wire",
    "2021-03-09T12:00:00Z",
    "Two nurses kidnapped in north Cameroon",
    "YAOUNDE - Gunmen kidnapped two nurses of the charity Orvale Bridge in Cameroon's Far North region on Monday, the regional governor said.\n\nNo group has claimed responsibility.",
  ],
  [
    "Capital Post",
    "2021-03-10T12:00:00Z",
    "Charity halts work after nurses seized",
    "YAOUNDE - Orvale Bridge has suspended its work in the Far North of Cameroon after two of its nurses were abducted on Monday, the charity said on Wednesday.\n\nGovernor Ali Brandt blamed Boko Haram for the abduction.",
  ],
  [
    "Lake Courier",
    "2021-03-10T14:00:00Z",
    "Search for nurses goes on",
    "YAOUNDE - Soldiers searched villages in Cameroon's Far North region on Wednesday for two nurses who were kidnapped there on Monday, the army said.",
  ],
];

test("a known armed group that one official of several reports accuses is told, and on whose word", async () => {
  const page = await pageOf(NURSES, /Kidnapping/);
  expect(page("responsibility").join("\n")).toContain("Governor Ali Brandt accused Boko Haram");
});

const BUS_STATION: readonly Report[] = [
  [
    "Dune Wire",
    "2021-06-05T08:00:00Z",
    "Bomb at bus station in Quetta kills five",
    "QUETTA, Pakistan - A bomb in a parked car exploded at a bus station in the Pakistani city of Quetta on Saturday morning, killing at least five people and injuring 18, police said. Two of the dead were children.",
  ],
  [
    "Capital Post",
    "2021-06-05T18:00:00Z",
    "Toll in Quetta blast rises to eight",
    "QUETTA, Pakistan - The death toll from a car bomb at a bus station in Quetta rose to eight on Saturday evening, a doctor said.",
  ],
  [
    "Dune Wire",
    "2021-06-08T09:00:00Z",
    "Four arrested over Quetta bombing",
    "QUETTA, Pakistan - Police have arrested four suspects over Saturday's bombing of a bus station in Quetta, the home minister said on Tuesday. The death toll now stands at nine, he said.",
  ],
  [
    "Capital Post",
    "2021-06-06T09:00:00Z",
    "Group claims Quetta bombing",
    "ISLAMABAD - The Orvan Liberation Army on Sunday claimed responsibility for a car bombing that killed eight people at a bus station in Quetta a day earlier. The army said no soldiers were among the dead.",
  ],
  [
    "Capital Post",
    "2021-06-09T09:00:00Z",
    "Shops shut in Quetta in protest at bombing",
    "QUETTA, Pakistan - Shops and schools were closed across Quetta on Wednesday in protest at Saturday's bombing, in which nine people were killed.",
  ],
];

test("two of the dead who were children answer how many children died, and nothing answers for women", async () => {
  const [children, women] = await withRecord(BUS_STATION, async (engine) => [
    await engine.ask("How many children were killed in the Quetta bombing?"),
    await engine.ask("How many women were killed in the Quetta bombing?"),
  ]);
  expect(children!.sentences.map(({ text }) => text).join("\n")).toMatch(/two children had been killed/);
  expect(women!.isFound).toBe(false);
});
