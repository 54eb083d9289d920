import { describe, expect, test } from "vitest";
import { type Report, recordOf } from "./invented-record.ts";

/** An invented disaster whose toll rises from one voice to the next. */
const MINE: readonly Report[] = [
  [
    "Cordillera Sur",
    "2022-05-02",
    "Blast in Peruvian tin mine leaves dozens cut off",
    "JULIACA, Peru - A blast in the Santa Aurelia tin mine near Juliaca on Monday killed at least two miners and left 24 others missing, the energy ministry said. Seven men climbed out by a ventilation shaft.",
  ],
  [
    "Altiplano Wire",
    "2022-05-04",
    "Seventeen dead in Santa Aurelia mine",
    "JULIACA - Seventeen people have now been killed by Monday's blast in the Santa Aurelia tin mine, officials said on Wednesday. Three miners were pulled alive from a flooded gallery before dawn.",
  ],
  [
    "Puno Noticias",
    "2022-05-09",
    "Santa Aurelia: the search is over",
    "JULIACA, Peru - Rescuers brought up the last bodies from the Santa Aurelia mine on Monday. The blast on May 2 killed 23 people.",
  ],
];

/** An invented bombing that one group claims, another denies and a minister lays to the latter. */
const MARKET: readonly Report[] = [
  [
    "Coast Herald",
    "2022-06-13",
    "Bomb kills nine at fish market in Karachi",
    "KARACHI, Pakistan - A bomb killed nine people at a fish market in Karachi on Monday, police said. No group immediately claimed responsibility.",
  ],
  [
    "Indus Courier",
    "2022-06-14",
    "Group says it bombed Karachi market",
    "KARACHI - The Night Heron Brigade said in a telephone call to reporters on Tuesday that it had bombed a fish market in Karachi where nine people died on Monday.",
  ],
  [
    "Tideline",
    "2022-06-16",
    "Delta front rejects blame for Karachi bombing",
    "ISLAMABAD - The Delta Peoples Front on Thursday denied involvement in a bomb attack that killed nine people at a fish market in Karachi earlier this week. The interior minister had accused the front of the bombing on Wednesday.",
  ],
];

/** An invented raid, of which the group that claims it gives a number of its own. */
const RAID: readonly Report[] = [
  [
    "Lakeside Post",
    "2022-07-08",
    "Fighters attack village near Bunia",
    "BUNIA, Congo - Fighters killed at least eight people in a raid on the village of Tarume near Bunia on Thursday night, a local official said.",
  ],
  [
    "Rift Monitor",
    "2022-07-10",
    "Islamic State says it raided Congo village",
    "GOMA, Congo - Islamic State claimed responsibility on Sunday for a raid on the village of Tarume near Bunia in which at least 11 people were killed on Thursday. The group said on its Telegram channel that its men had killed 30 soldiers. Villagers said they had warned the army of rebels nearby a day before the raid.",
  ],
];

/** An invented bombing of mourners with four tolls, a claim by a branch, and a bomber who is named a week later. */
const PROCESSION: readonly Report[] = [
  [
    "Highland Times",
    "2024-02-02",
    "Suicide bomber hits procession in Parachinar, 14 dead",
    "PARACHINAR, Pakistan - A suicide bomber blew himself up among mourners at a religious procession in Parachinar on Friday, killing no fewer than 14 people and wounding over 30, a rescue official said. The explosion came as worshippers were leaving a shrine.\n\nIn January 2016 a bomb at a cattle market in Parachinar killed 19 people.\n\nIn March 2021 a suicide bomber killed 48 people at a temple in Peshawar.",
  ],
  [
    "Frontier Wire",
    "2024-02-03",
    "Parachinar procession bombing toll rises to 22",
    "The death toll from Friday's suicide bombing at a procession in Parachinar has risen to 22, hospital officials said. The district police chief said the attacker had ridden a motorcycle past two checkpoints before he set off an explosive vest. Two policemen who tried to stop him were among those killed.",
  ],
  [
    "Indus Courier",
    "2024-02-04",
    "Families bury their dead in Parachinar as toll reaches 25",
    "PARACHINAR - Three more people wounded in Friday's bombing died overnight, taking the number of dead to 25, the deputy commissioner said on Sunday. Islamic State's Khorasan branch claimed responsibility for the bombing in a statement. In a message on Telegram the group said one of its fighters had detonated an explosive vest among a gathering.",
  ],
  [
    "Tideline",
    "2024-02-09",
    "Four held over Parachinar bombing",
    "Counter-terrorism police have arrested four people suspected of helping the man who bombed a procession in Parachinar a week ago, officials said on Friday. Rahim Orakol, the head of the department, identified the bomber as a 23-year-old farm hand, Sabur Wali. Researchers say the branch, known as ISIS-K, has some 2,000 fighters.",
  ],
];

/** An invented fire on a ship: reports place it by where it sailed from and by the province, and one recalls another ship. */
const SHIP: readonly Report[] = [
  [
    "Coast Wire",
    "2023-03-30",
    "Ferry with 180 aboard burns off Zamboanga",
    "MANILA - A ferry carrying about 180 people caught fire off the southern Philippines late on Wednesday, and at least 11 bodies have been found, the coast guard said on Thursday. The MV Harbour Rose was sailing from Zamboanga City to Jolo in Sulu province when fire broke out.",
  ],
  [
    "Archipelago News",
    "2023-03-31",
    "Toll from Sulu ferry fire climbs to 24",
    "ZAMBOANGA CITY, Philippines - The number of dead from the fire on the MV Harbour Rose rose to 24 after divers found 13 more bodies, the disaster office said. The governor of Sulu said 21 people were still missing. In December 1991 a ferry, the Blue Lantern, collided with a tanker off Mindoro, killing more than 300 people.",
  ],
  [
    "Manila Gazette",
    "2023-04-20",
    "Captain of burned ferry charged",
    "MANILA - Prosecutors on Thursday charged the captain of a ferry on which 31 people died last month with gross negligence. He is accused of failing to sound the alarm after fire broke out on the MV Harbour Rose off Sulu on March 29. The search for the last five missing passengers was called off.",
  ],
];

/** An invented abduction, of which the reports give few names. */
const WELL: readonly Report[] = [
  [
    "Dune Courier",
    "2022-09-05",
    "Armed men seize Swiss engineer in Niger",
    "NIAMEY, Niger - Armed men kidnapped a Swiss engineer and her guide near the town of Ayorou in Niger on Sunday, the army said. A group calling itself the Sons of Harmattan claimed responsibility in a letter.",
  ],
];

/** The reports of a story, each of noon. */
function atNoon(reports: readonly Report[]): readonly Report[] {
  return reports.map(([outlet, day, title, text]) => [outlet, `${day}T12:00:00Z`, title, text]);
}

/** [question, what the answer holds; `undefined`: it is not answered] */
const ASKED: readonly (readonly [of: string, reports: readonly Report[], questions: readonly (readonly [string, RegExp | undefined])[]])[] =
  [
    [
      "a procession",
      PROCESSION,
      [
        ["How many people were wounded?", /over 30|more than 30 people had been injured/],
        ["How did the death toll change?", /at least 14 .*22 .*25 /],
        ["How did the number of missing rise?", undefined],
        ["How many police officers were killed?", /Two policemen|two killed/],
        ["How many soldiers were killed?", undefined],
        ["How many people did the group say it killed?", undefined],
        ["What explosives were used?", /explosive vest/],
        ["Who was the bomber? ", /Sabur Wali/],
        ["How many fighters does ISIS-K have?", /some 2,000 fighters/],
        ["What had happened in Parachinar before?", /^(?!.*temple).*a bomb at a cattle market in Parachinar/s],
        ["What had happened in Pakistan before?", /temple in Peshawar/],
      ],
    ],
    [
      "a ship",
      SHIP,
      [
        ["How many people died?", /31 people had been killed/],
        ["How many are still missing?", /five people were missing/],
        ["How many people died on the Blue Lantern?", /killing more than 300 people/],
        ["Where was the ferry sailing to?", undefined],
        ["When did the fire break out?", /on 29 March 2023/],
        ["When did the plane crash?", undefined],
        ["What was the captain charged with?", /charged the captain .* with gross negligence/],
        ["Who attacked the ferry?", undefined],
        ["How did the death toll rise?", /at least 11 .*24 .*31 /],
      ],
    ],
    [
      "a mine",
      MINE,
      [
        // All of them were miners once: the number of all answers, and not the one that the first day gave of "miners".
        ["How many miners died in the Santa Aurelia blast?", /\b23 people had been killed/],
        ["How many people were killed?", /\b23 people had been killed/],
        ["How many miners were rescued?", /Three miners were pulled alive/],
        ["What was the first death toll?", /at least two killed/],
        ["How many people were missing on 2 May?", /24 missing/],
        ["How many people were missing on 5 May?", undefined],
        ["How many engineers died in the Santa Aurelia blast?", undefined],
      ],
    ],
    [
      "a well",
      WELL,
      [
        ["Who was kidnapped near Ayorou?", /kidnapped a Swiss engineer and her guide/],
        ["Who was killed near Ayorou?", undefined],
      ],
    ],
    [
      "a raid",
      RAID,
      [
        // The group's own number is in the record, and no total.
        ["How many people were killed in the Tarume raid?", /\bat least 11 people had been killed/],
        ["How did Islamic State claim the Tarume raid?", /Telegram/],
        ["Was there a warning before the Tarume raid?", /had warned the army of rebels/],
        ["Who leads the fighters who raided Tarume?", undefined],
      ],
    ],
    [
      "a market",
      MARKET,
      [
        ["Who denied involvement in the Karachi bombing?", /Delta Peoples Front denied/],
        ["Did the Delta Peoples Front claim the Karachi bombing?", /Delta Peoples Front denied/],
        ["Did the Night Heron Brigade claim the Karachi bombing?", /Night Heron Brigade claimed/],
        ["Did the Salt Marsh Column claim the Karachi bombing?", undefined],
      ],
    ],
  ];

describe.each(ASKED)("asked of %s", (_of, reports, questions) => {
  const record = recordOf(atNoon(reports));
  test("its reports are one incident", async () => {
    const { incidents } = await (await record).incidents({ limit: 5 });
    expect(incidents.filter(({ mainArticles }) => mainArticles.length > 0)).toHaveLength(1);
  });
  test.each(questions)("%s", async (question, expected) => {
    const { isFound, sentences } = await (await record).ask(question);
    if (expected === undefined) expect(isFound).toBe(false);
    else expect(sentences.map(({ text }) => text).join("\n")).toMatch(expected);
  });
});
