import { describe, expect, it } from "vitest";
import { understand } from "../../src/2-understand/understand.ts";
import { extract } from "../../src/3-extract/extract.ts";
import { loadResources } from "../../src/engine/resources.ts";
import type { Article } from "../../src/model/article.ts";
import { articleOf, told } from "./told.ts";

// Published on Friday, 22 March 2024. [text, day or undefined]
const DAYS: readonly (readonly [string, string | undefined])[] = [
  // What the news is held against has a year of its own.
  [
    "Eleven people were shot dead in Quetta on Tuesday. It was the deadliest attack there since the 2009 bombing of a station.",
    "2024-03-19",
  ],
  ["A gunman killed nine people in Quetta on Tuesday, more than the 2011 station shooting.", "2024-03-19"],
  ["A bomb exploded in Quetta on Thursday, killing six people.", "2024-03-21"],
  ["A bomb exploded in Quetta on Wednesday night, killing six people.", "2024-03-20"],
  ["A bomb killed six people in Quetta on March 19.", "2024-03-19"],
  ["A bomb that exploded in Quetta on Tuesday killed six people, police said Thursday.", "2024-03-19"],
  ["A bomb killed six people in Quetta, police said Thursday.", undefined],
  ["A bomb exploded in Quetta, killing six people.", undefined],
  ["A bomb killed six people in Quetta, the worst attack since 2016.", undefined],
  ["A year ago today a bomb killed six people in Quetta.", "2023-03-22"],
  // What police, courts and hospitals did later has its own day.
  ["A coroner on Thursday identified the teenager who was shot dead in Harwick. The shooting happened about 9 p.m. Monday.", "2024-03-18"],
  ["A man was charged Wednesday with shooting three people at a bar in Harwick late Sunday.", "2024-03-17"],
  ["A man was charged Wednesday with shooting three people at a bar in Harwick.", undefined],
  ["The gunman, who was still at large Thursday, opened fire at a hall in Harwick on Sunday night, wounding four people.", "2024-03-17"],
  ["Gunmen killed six people in Quetta. The victims will be buried on Saturday.", undefined],
  // Without a day a clock time is of the day of the news.
  ["Six people were shot outside a club in Harwick at about 1:30 a.m., police said.", "2024-03-22"],
  ["Six people were shot outside a club in Harwick just after 3 p.m., police said.", "2024-03-22"],
  // A clock time is of the day named last before it; "overnight" begins on the evening before.
  ["A man was shot dead at a bar in Harwick on Tuesday. Police were called there at about 7:45 p.m. He lived in Ellery.", "2024-03-19"],
  ["Six people were shot dead overnight in Harwick. Police were called to the bar around 10:30 p.m.", "2024-03-21"],
  ["Six people were shot dead in Harwick. Tune in to our newscast Thursday at 6 p.m. for more.", undefined],
  // Who dies days later was shot before, on a day that is not told.
  ["A girl who was wounded in a shooting at a laundry in Harwick died Thursday at a hospital.", undefined],
  ["A girl was wounded in a shooting at a laundry in Harwick on Thursday and died there.", "2024-03-21"],
  // The end of what lasted long, and not its beginning; one of an hour began on the day.
  ["Troops on Thursday ended a 14-hour siege at a hotel in Quetta in which nine people were killed.", undefined],
  ["Troops on Thursday ended a one-hour siege at a hotel in Quetta in which nine people were killed.", "2024-03-21"],
  // What a court found has its own day.
  [
    "A court in Harwick jailed a captain for six years for manslaughter on Thursday. Eleven people were killed when his ferry sank.",
    undefined,
  ],
  // Captives are held since they were taken.
  ["Sarland warned its citizens on Thursday against travel to Quetta, where rebels have held two nurses since March 8.", "2024-03-08"],
  // Who dies days later was shot before.
  ["A teenager who was shot in Harwick died Thursday at a hospital. He was struck outside a store on Tuesday evening.", "2024-03-19"],
  [
    "Crews found two more bodies on Thursday after a building collapse in Harwick that killed five people. Part of the building fell on Monday.",
    "2024-03-18",
  ],
  // What was so on a day did not happen on it, and a day that stands before the incident's own word is the incident's.
  ["As of Thursday night police had no suspects. Six people were shot dead at a bar in Harwick on Tuesday.", "2024-03-19"],
  ["Lawmakers spoke of guns on Wednesday, days after Monday's massacre in Harwick, in which six people were shot dead.", "2024-03-18"],
  // How long a film of the page runs is no time of day.
  ["1:08 Truck overturns on bridge 2:13 Choir sings at hall\n\nGunmen killed six people in Quetta.", undefined],
  // Dates of the page, of posts and of pictures.
  ["Updated: Thursday, March 21, 2024 @ 5:12 PM\n\nGunmen killed six people in Quetta.", undefined],
  ["Posted: Thursday, March 21, 2024 5:12 PM\n\nGunmen killed six people in Quetta.", undefined],
  ["Gunmen killed six people in Quetta. Our thoughts are with them. — Harwick Police (@harwickpd) March 21, 2024", undefined],
  ["By Ada Quill of the wire QUETTA, Pakistan, March 20 (Northern Wire) - Gunmen killed six people in Quetta.", undefined],
  ["Girls kidnapped by rebels in April 2021 are seen in a photo taken in Quetta, Pakistan, March 3, 2024.", undefined],
  // A day only of what came after tells no day of the deed.
  ["The county on Wednesday identified a baker whom robbers shot dead near Harwick.", undefined],
  ["Police on Wednesday released the name of a man who was shot and killed in a parking lot in Harwick.", undefined],
  ["Detectives Wednesday asked for help in finding the people who shot a man in his car in Harwick.", undefined],
  ["A reward was offered Wednesday in the fatal shooting of a tailor in Harwick.", undefined],
  ["A man who was shot at a gas station in Harwick remained in critical condition Wednesday.", undefined],
  ["An autopsy was performed Tuesday on a woman who was shot to death in her home in Harwick.", undefined],
  ["Police made an arrest Tuesday in the killing of a woman who was found shot in her home in Harwick.", undefined],
  ["Six officers were hurt and 14 people were arrested on Tuesday night in riots in Harwick.", "2024-03-19"],
  // What came after it came after its day.
  ["A vigil was held Monday for a boy who was killed by a stray bullet in Harwick on Friday evening.", "2024-03-15"],
  ["Hundreds came to the funeral on Monday of a nurse who was shot dead in Harwick on Wednesday.", "2024-03-13"],
  ["A man was charged Monday in the death of a neighbor who was shot in Harwick on Sunday.", "2024-03-17"],
  // Hearings.
  ["Opening statements began Tuesday in the trial of a man who shot a clerk dead in Harwick on Jan. 5.", "2024-01-05"],
  ["An inquest heard on Tuesday how a gunman shot three men dead in Harwick. The attack happened on 8 November last year.", "2023-11-08"],
  // Within the month or year that it was told with.
  ["A teenager shot his friend in Harwick last month. On Monday he was charged. The shooting was on February 11.", "2024-02-11"],
  [
    "Families met on Friday to mark ten years since a bombing in Quetta killed 50 people. The attack on March 22, 2014 was the worst.",
    "2014-03-22",
  ],
  ["A woman is on trial over a killing in Harwick in May 2022. She stabbed her husband to death on May 9, prosecutors say.", "2022-05-09"],
  // A clock time in a night that is told by its two days.
  ["A man was shot dead in Harwick late Friday night into early Saturday. He was found at about 12:10 a.m.", "2024-03-16"],
  // A day of birth.
  ["BLAN, KARL Date of Birth: 01/6/1992. Karl Blan is charged after he shot his cousin dead in Harwick on Wednesday.", "2024-03-20"],
];

// What is told of no day is told of the week, month or year. [text, from, to]
const STRETCHES: readonly (readonly [string, string, string])[] = [
  ["A bomb exploded in Quetta over the weekend, killing six people.", "2024-03-16", "2024-03-17"],
  ["A bomb exploded in Quetta last week, killing six people.", "2024-03-11", "2024-03-17"],
  ["A bomb exploded in Quetta in October 2023, killing six people.", "2023-10-01", "2023-10-31"],
  ["A bomb exploded in Quetta last year, killing six people.", "2023-01-01", "2023-12-31"],
];

// [text, name, country]
const PLACES: readonly (readonly [string, string | undefined, string | undefined])[] = [
  ["A bomb exploded in Quetta on Thursday, killing six people.", "Quetta", "PK"],
  ["A bomb killed six people in Baghdad on Thursday.", "Baghdad", "IQ"],
  // Where those sit who try it, or where those were caught who did it.
  ["A court in Cali sentenced two men on Thursday for the murder of a Colombian priest.", "Colombia", "CO"],
  // The clause behind the place tells the deed, and the dateline only who warns.
  [
    "OTTAWA - Canada on Thursday warned its citizens against travel to Quetta, where rebels have held two nurses since March 8.",
    "Quetta",
    "PK",
  ],
  [
    "Two gunmen shot nine people dead at the Harbour Hall in Quetta on Thursday. Police raided a flat in Peshawar, where they served a warrant connected to the shooting.",
    "Quetta",
    "PK",
  ],
  // A town that the deed was done to, and not the one that the report was filed from.
  ["KADUNA, Nigeria - Gunmen raided Funtua on Thursday, killing two traders.", "Funtua", "NG"],
  ["KADUNA: Two traders were killed on Thursday when gunmen attacked Funtua town in Katsina State.", "Funtua", "NG"],
  ["KADUNA, Nigeria - A trader was killed by gunmen on Thursday, days after others raided Funtua.", "Kaduna", "NG"],
  ["KADUNA, Nigeria - Two traders were killed when Funtua was raided by gunmen on Thursday.", "Funtua", "NG"],
  ["KADUNA, Nigeria - A trader was killed by gunmen on Thursday. A senator attacked Kano for its silence.", "Kaduna", "NG"],
  ["A gunman opened fire in Nairobi on Thursday, killing two people.", "Nairobi", "KE"],
  ["A bomb exploded at a bus stop on Thursday, killing six people.", undefined, undefined],
  // A capital by its country alone, a town whose name is a word, a quarter that shares its name with a town far away.
  ["A suicide bomber killed six people in the Afghan capital on Thursday.", "Kabul", "AF"],
  ["Gunmen killed six people at a hotel in the capital of Mali on Thursday.", "Bamako", "ML"],
  ["A truck drove into a crowd in the French city of Nice on Thursday, killing 60 people.", "Nice", "FR"],
  ["Two men were shot dead on Thursday in Chicago's Austin neighborhood.", "Chicago", "US"],
  // Where people come from, are treated, speak and fight from is not where it happened.
  ["Gunmen killed six people in Quetta on Thursday, officials said in Washington.", "Quetta", "PK"],
  ["Six people were shot in Quetta. The wounded were flown to a hospital in Karachi.", "Quetta", "PK"],
  ["Two US soldiers were killed when a bomb exploded in Kandahar, US officials said. A US spokesman named no suspects.", "Kandahar", "AF"],
  // The town that a bureau writes from gives way to the one told of.
  [
    "NAIROBI (Northern Wire) - Gunmen opened fire at a bar in Mombasa on Thursday, killing two people. Mombasa police are searching for them.",
    "Mombasa",
    "KE",
  ],
  // A word in a longer name is no town, and police work in their own.
  ["Nashville police said a man was shot dead at the Trenton Park Apartments on Thursday.", "Nashville", "US"],
  // The sheriff of the county speaks, the town is named once; a town that it lies miles from is not its place.
  [
    "The Rutherford County Sheriff's Office said two men were shot dead in Smyrna on Thursday. Rutherford County deputies are looking for a car.",
    "Smyrna",
    "US",
  ],
  [
    "Rutherford County deputies said two men were shot dead 12 miles south of Smyrna on Thursday. The Rutherford County sheriff asked for help.",
    "Rutherford County",
    "US",
  ],
  // A country that speaks and acts in every sentence is not where it happened; what happened outside a town happened in its country.
  [
    "Six engineers were killed by gunmen in Algeria. Japanese officials confirmed it. Japanese diplomats flew out and the Japanese government, the Japanese prime minister and Japanese police held talks.",
    "Algeria",
    "DZ",
  ],
  [
    "Six engineers were killed by gunmen in Algeria. Japan has confirmed it. Japan condemned the attack and Japan said so twice.",
    "Algeria",
    "DZ",
  ],
  ["Six people were killed by a bomb 20 kilometres from Quetta. Kabul condemned it.", "Quetta", "PK"],
  // A great town's name without its article.
  ["A Bronx man was shot dead in the Bronx on Thursday, police said.", "The Bronx", "US"],
];

// [text, site, town]
const SITES: readonly (readonly [string, string | undefined, string])[] = [
  ["Two men were shot dead in the 400 block of Ellery Street in Nashville on Thursday.", "400 block of Ellery Street", "Nashville"],
  ["Two men were shot dead in Nashville on Thursday. It happened at Harwick High School.", "Harwick High School", "Nashville"],
  ["Two men were shot dead in Kreuzberg on Thursday, police in Berlin said.", "Kreuzberg", "Berlin"],
  ["CHICAGO - A man was shot dead on Friday in the South Side Fuller Park neighborhood, police said.", undefined, "Chicago"],
  ["CHICAGO - A man was shot dead on Friday at South Side High School, police said.", "South Side High School", "Chicago"],
  ["CHICAGO - A man was shot dead on Friday near Garfield Park, police said.", undefined, "Chicago"],
  ["MEMPHIS, Tenn. - A man was shot dead on Friday near Madison Park, police said.", undefined, "Memphis"],
  ["Two men were shot in Nashville on Thursday. They were taken to Harwick Memorial Hospital.", undefined, "Nashville"],
  ["Gunmen stormed the Ellery Hotel in Quetta on Thursday and killed nine people.", "Ellery Hotel", "Quetta"],
  ["Militants raided Ellery Market in Quetta on Thursday, killing four traders.", "Ellery Market", "Quetta"],
  ["A bomb ripped through the Ellery Mosque in Quetta on Thursday, killing nine people.", "Ellery Mosque", "Quetta"],
  ["Unidentified gunmen burst into the Ellery Hotel in Quetta on Thursday, killing nine people.", "Ellery Hotel", "Quetta"],
  ["Gunmen killed nine people in Quetta on Thursday. The mayor visited the Ellery Hotel.", undefined, "Quetta"],
  [
    "Nine people were shot in Quetta on Thursday. The shooting on Quarry Road came hours after a separate shooting wounded a man on Harlow Street.",
    "Quarry Road",
    "Quetta",
  ],
];

describe("when and where", () => {
  it("what a report recalls may have no more than a month or a year", () => {
    const recalled = (text: string) =>
      told("when", `A bomb exploded in Quetta on Thursday, killing six people.\n\n${text}`, "Bomb kills six in Quetta")
        .map(({ value }) => [value.from, value.to])
        .filter(([from]) => from !== "2024-03-21");
    expect(recalled("In September 2011 gunmen shot four people dead in Kandahar.")).toEqual([["2011-09-01", "2011-09-30"]]);
    expect(recalled("In 2011 gunmen shot four people dead in Kandahar.")).toEqual([["2011-01-01", "2011-12-31"]]);
    expect(recalled("Gunmen shot four people dead in Kandahar, which has had a curfew since 2011.")).toEqual([]);
  });

  it("what follows within hours is of the same day, but after a night", () => {
    const daysIn = (text: string) => told("when", text, "Six officers killed near Kirkuk").map(({ value }) => value.from);
    const bomb = "Hours later a bomb beside a road in eastern Baghdad wounded four people, police said.";
    expect(daysIn(`Gunmen attacked a checkpoint south of Kirkuk before dawn on Monday, killing six officers.\n\n${bomb}`)).toEqual([
      "2024-03-18",
      "2024-03-18",
    ]);
    expect(daysIn(`Gunmen killed six officers south of Kirkuk late on Monday night.\n\n${bomb}`)).toEqual(["2024-03-18"]);
  });

  it("what is told besides without a place of its own is where the words before it are", () => {
    const besides = (text: string) =>
      told("where", `A bomb exploded in Quetta on Thursday, killing six people.\n\n${text}`, "Bomb kills six in Quetta").map(
        ({ value }) => value.name,
      );
    expect(besides("It was calm in Lahore. In September 2011 gunmen shot four people dead at a market.")).toEqual(["Quetta", "Lahore"]);
    expect(besides("In September 2011 gunmen shot four people dead in Kandahar.")).toEqual(["Quetta", "Kandahar"]);
    expect(besides("A group claimed an attack in Kandahar in May. First reports there spoke of about 40 dead.")).toEqual([
      "Quetta",
      "Kandahar",
    ]);
  });

  it("the word that opens a sentence is no part of a town's name", () => {
    const [where] = told("where", "In Quetta, Pakistan, six people were killed by a bomb on Thursday.", "Bomb kills six");
    expect(where?.value.name).toBe("Quetta");
  });

  it.each(DAYS)("%s", (text, day) => {
    const found = told("when", text, "Bomb kills six")[0]?.value;
    expect(found?.precision === "day" ? found.from : undefined).toBe(day);
  });

  it.each(STRETCHES)("%s", (text, from, to) => {
    expect(told("when", text, "Bomb kills six")[0]?.value).toMatchObject({ from, to });
  });

  it.each(PLACES)("where: %s", (text, name, country) => {
    const found = told("where", text, "Deadly attack")[0]?.value;
    expect([found?.name, found?.country]).toEqual([name, country]);
  });

  it.each(SITES)("site: %s", (text, site, name) => {
    const found = told("where", text, "Deadly attack")[0]?.value;
    expect([found?.site, found?.name]).toEqual([site, name]);
  });

  it("a street is not where happened what is told behind 'since … when'", () => {
    const text =
      "Five protesters were wounded in Nashville on Thursday. Shots were fired on Ellery Street, where people have camped out since March 5, when police fatally shot an unarmed man.";
    expect(told("where", text, "Five protesters shot").map(({ value }) => value.site)).toEqual([undefined, undefined]);
  });

  it("a dateline in the outlet's own town gives way to the town told of, and the page's address tells which that is", () => {
    const placeOf = (text: string, more: Partial<Article>) =>
      extract(understand({ ...articleOf(text), ...more }, loadResources().understand), loadResources()).find((one) => one.kind === "where")
        ?.value.name;
    const text = "NASHVILLE (WKRN) - Two men were shot dead in Smyrna on Thursday. A car was seen.";
    expect(placeOf(text, { outlet: "wkrn.com" })).toBe("Smyrna");
    const two = "Two men were shot dead on Thursday. Their cousins in Franklin and in Gallatin wept.";
    expect(placeOf(two, { url: "https://example.com/news/two-shot-dead-in-gallatin/" })).toBe("Gallatin");
    expect(placeOf(two, { url: "https://example.com/news/two-shot-dead-in-franklin/" })).toBe("Franklin");
  });

  it.each([
    [
      "NAIROBI, Kenya (CW) — Gunmen stormed a village in Kenya's Mandera County on Thursday and killed six quarry workers, police said.",
      "Mandera County",
    ],
    ["BOGOTA (CW) - Rebels set off a car bomb outside a police station in Jamundi on Thursday, killing two officers.", "Jamundí"],
    [
      "QUETTA, Pakistan (CW) - A bomb on a train killed 16 people in the southwestern province of Balochistan on Thursday, officials said.",
      "Balochistan",
    ],
    ["PARIS (CW) - A man killed three people outside a church in eastern France on Thursday, prosecutors said.", "France"],
    [
      "KISMAYO, Somalia (CW) — Gunmen stormed a hotel in the port city of Kismayo on Thursday, killing nine people, police said.",
      "Kismayo",
    ],
    ["KISMAYO, Somalia (CW) — Gunmen stormed a hotel on Thursday, killing nine people, police said.", "Kismayo"],
  ])("a report filed elsewhere: %s", (text, name) => {
    expect(told("where", text, "Deadly attack")[0]?.value.name).toBe(name);
  });

  it("puts what a city's own press tells with a quarter or an address alone into that city, and quotes those words", () => {
    const whereIn = (text: string, outlet: string | undefined) =>
      extract(understand({ ...articleOf(text), outlet }, loadResources().understand), loadResources()).find((one) => one.kind === "where");
    const text = "Two men were shot dead on Thursday in the Larch Hill section of the city, police said.";
    const found = whereIn(text, "wkrn.com");
    expect([found?.value.name, found?.evidence[0].words]).toEqual(["Nashville", "section of the city"]);
    expect(whereIn(text, undefined)).toBeUndefined();
    expect(whereIn("Two men were shot dead on Thursday, police said.", "wkrn.com")).toBeUndefined();
    expect(whereIn(text.replace("police", "Iraqi police"), "wkrn.com")?.value.name).not.toBe("Nashville");
    expect(whereIn(text.replace("the Larch Hill section of the city", "a neighborhood of Memphis"), "wkrn.com")?.value.name).toBe(
      "Memphis",
    );
  });

  it("takes a day that only the title names, and quotes the title", () => {
    const [found] = told(
      "when",
      "A girl was shot in the leg outside a hall in Quetta, and two men were wounded. Police look for a man with a rifle.",
      "Girl shot Wednesday in Quetta",
    );
    expect([found?.value.from, found?.evidence[0].words, found?.evidence[0].in]).toEqual(["2024-03-20", "Wednesday", "title"]);
  });

  it("takes a town that only the title names, and quotes the title", () => {
    const [found] = told("where", "Two men were shot dead on Thursday, police said.", "Two shot dead in Nashville");
    expect([found?.value.name, found?.evidence[0].words, found?.evidence[0].in]).toEqual(["Nashville", "Nashville", "title"]);
  });
});
