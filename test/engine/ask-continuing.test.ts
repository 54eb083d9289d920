import { describe, expect, test } from "vitest";
import { type Report, recordOf } from "./invented-record.ts";

/** Invented stories whose later reports tell no day, another toll, or a step that followed: each is one incident, in one record with the others. */
const REPORTS: readonly Report[] = [
  [
    "Lakeshore Courier",
    "2019-07-02",
    "Ferry overturns on Lake Tanganyika",
    "KIGOMA, Tanzania - A ferry with about 120 people capsized on Lake Tanganyika on Monday evening and at least 14 people drowned, officials said. The MV Dorin Pearl went down near Ujiji. More than 50 are missing. Fishing crews pulled 41 people from the water.",
  ],
  [
    "Rift Valley Dispatch",
    "2019-07-03",
    "Toll of ferry disaster rises to 39",
    "Divers recovered 25 more bodies from a capsized ferry on Lake Tanganyika on Tuesday, bringing the death toll to 39, Tanzania's coastguard said.",
  ],
  [
    "Coral Beacon",
    "2019-07-05",
    "Owner of sunken ferry questioned",
    "KIGOMA - Tanzanian police have questioned the operator of a ferry that sank on Lake Tanganyika on Monday. The ferry is owned by Bluewater Lines, a family firm. The death toll stood at 52, with 19 people still missing.",
  ],
  [
    "Lakeshore Courier",
    "2019-07-15",
    "Inspectors warned of leak before ferry sank",
    "KIGOMA - Inspectors had warned the operator of a ferry that sank on Lake Tanganyika that its hull leaked, a ministry report said. Seventy people died, and two people are missing.",
  ],
  [
    "Savanna Wire",
    "2020-03-10",
    "Hotel under siege in Bamako",
    "BAMAKO, Mali - A car bomb exploded beside the Sahil Hotel in Bamako on Monday evening, and gunmen burst in. At least six people were killed, police said.",
  ],
  [
    "Niger Bend Post",
    "2020-03-11",
    "Bamako hotel siege ends",
    "BAMAKO - Soldiers on Tuesday ended a 15-hour siege at a hotel in Mali's capital in which 18 people were killed, the security minister said. Among the dead were a senator, Oumou Sarr, 61, and a seven-year-old boy, Binta Keita.",
  ],
  [
    "Altura Correo",
    "2018-05-08",
    "Beekeeper shot dead in Colombia",
    "POPAYAN, Colombia - A beekeeper who had led protests against a quarry was shot dead in the town of Silvia in Colombia on Monday, police said. Nelba Ortiz, 47, was found in her yard.",
  ],
  [
    "Altura Correo",
    "2018-06-12",
    "Three arrested over killing of Nelba Ortiz",
    "Colombian police arrested three men on Monday over the killing of Nelba Ortiz in Silvia in May, prosecutors said. The men were held in raids in Cali and Buga. A 9mm pistol was seized.",
  ],
  [
    "Cauca Dispatch",
    "2019-09-03",
    "Two sentenced for murder of beekeeper",
    "A court in Cali on Monday sentenced two men for the murder of Nelba Ortiz in Silvia in May 2018. Rubio Salas, who fired the shots, got 40 years. A third, Elmer Pinto, was acquitted.",
  ],
  [
    "Sierra Diario",
    "2022-04-04",
    "Bus falls into gorge in Bolivia",
    "LA PAZ, Bolivia - A bus carrying 48 pilgrims plunged into a gorge near Coroico on Sunday, killing at least 11 people, road police said.",
  ],
  [
    "Sierra Diario",
    "2022-04-12",
    "Brakes failed on Coroico bus",
    "The brakes of a bus that fell into a gorge near Coroico on April 3 failed because they were worn out, a report said on Monday. Two drivers were charged on Friday. Rene Poma, 51, and Ivan Choque, 38, were arrested in Sorata.",
  ],
  [
    "River Gazette",
    "2021-02-11",
    "Rebels say they hold road builders",
    "The Caquetan Liberation Army said on Wednesday that it was holding five road builders who were taken near Florencia this week. In a letter to a radio station, the group said they would be freed only if the road was not built.",
  ],
];

/** [question, what the answer holds; `undefined`: it is not answered] */
const ASKED: readonly (readonly [string, RegExp | undefined])[] = [
  ["How many people died when the MV Dorin Pearl sank?", /\b70 people had been killed/],
  ["How many people are missing from the Dorin Pearl?", /\btwo people were missing/],
  ["How many people were rescued from the Dorin Pearl?", /pulled 41 people/],
  ["How many people were on board the Dorin Pearl?", /about 120 people/],
  ["Who owns the Dorin Pearl?", /owned by Bluewater Lines/],
  ["Who had warned about the ferry on Lake Tanganyika?", /Inspectors had warned/],
  ["Who was the captain of the Dorin Pearl?", undefined],
  ["How many people were killed in the Sahil Hotel siege?", /\b18 people had been killed/],
  ["How old was Binta Keita?", /seven-year-old boy, Binta Keita/],
  ["Who had warned of an attack on the Sahil Hotel?", undefined],
  ["When did Oumou Sarr die?", undefined],
  ["Who was killed in Silvia?", /Nelba Ortiz/],
  ["How old was Nelba Ortiz?", /Nelba Ortiz, 47/],
  ["Who was acquitted of the murder of Nelba Ortiz?", /Elmer Pinto, was acquitted/],
  ["What was Rubio Salas sentenced to?", /got 40 years/],
  ["How many people were killed in the Silvia bombing?", undefined],
  ["How many pilgrims were on board the bus that crashed near Coroico?", /carrying 48 pilgrims/],
  ["What caused the Coroico bus crash?", /because they were worn out/],
  ["Who was charged over the Coroico bus crash?", /Rene Poma/],
  ["How many people were kidnapped near Florencia?", /five/],
  ["How did the Caquetan Liberation Army claim the kidnapping near Florencia?", /letter to a radio station/],
];

describe("a record of stories that go on", () => {
  const record = recordOf(REPORTS.map(([outlet, day, title, text]) => [outlet, `${day}T12:00:00Z`, title, text]));
  test("each is one incident", async () => {
    const { incidents } = await (await record).incidents({ limit: 9 });
    expect(incidents.map(({ mainArticles, type }) => [type, mainArticles.length]).sort()).toEqual([
      ["accident", 2],
      ["accident", 4],
      ["bombing", 2],
      ["kidnapping", 1],
      ["shooting", 3],
    ]);
  });
  test.each(ASKED)("%s", async (question, expected) => {
    const { isFound, sentences } = await (await record).ask(question);
    if (expected === undefined) expect(isFound).toBe(false);
    else expect(sentences.map(({ text }) => text).join("\n")).toMatch(expected);
  });
});
