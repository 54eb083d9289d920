import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Engine, openEngine } from "../../src/engine/engine.ts";
import { settingsFrom } from "../../src/settings.ts";

/** Invented reports, whose sentences tell what no statement of the record does. */
const REPORTS = [
  {
    outlet: "Marsh Echo",
    title: "Two killed, nine hurt in shooting at Arlmere ferry terminal",
    published: "2023-05-04T18:00:00Z",
    text: `ARLMERE, Pa. — Two people were killed and nine were wounded when a man opened fire at the ferry terminal in Arlmere on Thursday, police said.

Police identified the gunman as Oskar Venn, 31, a former deckhand. Venn was arrested at a farm outside Lower Hale two hours later, Police Chief Dora Lindqvist said.

The wounded were taken to Saint Brannoc Hospital. Lindqvist said that officers had fired no shots and that "the terminal will stay closed until Monday".

The dead were identified as Mara Tolliver, 44, and her son Ned Tolliver, 12. Mara Tolliver was a nurse at a clinic in the town.

The gunman fled in a grey Toyota pickup. Investigators found 46 cartridge cases in the hall. The standoff at the farm lasted for almost three hours.

Venn was charged with two counts of murder on Friday. Prosecutors have not decided whether Venn will be charged with arson. Venn used a .38-caliber revolver that he had stolen, officers said. The terminal was closed for nine days.

The motive was a dispute with the ferry company over unpaid wages, a prosecutor said. The pistol has not been found.`,
  },
  {
    outlet: "Marsh Echo",
    title: "Gunman in Orrin Bay shooting gets 40 years",
    published: "2023-09-14T18:00:00Z",
    text: `ORRIN BAY, Ohio — The man who shot two firefighters in Orrin Bay in 2022 was sentenced to 40 years in prison on Thursday.

On 9 June 2022 Tobias Wenlock shot two firefighters at a house on Cedar Lane in Orrin Bay, police said. Hal Brewer, a firefighter, was killed. Dana Ruiz, a firefighter, was wounded.

Wenlock has admitted killing Brewer, but says he took him for a burglar.`,
  },
  {
    outlet: "Quay Courier",
    title: "Six engineers seized at dam in Nigeria freed",
    published: "2023-07-14T18:00:00Z",
    text: `LOKOJA, Nigeria — Gunmen who seized 14 engineers at a dam near Lokoja, Nigeria, on Monday have released six of them, police said on Friday.

Four days after the raid the other eight are still being held in the hills, the governor said. Two guards were killed in the raid.`,
  },
  {
    outlet: "Quay Courier",
    title: "Unrest in Talbot",
    published: "2023-08-11T18:00:00Z",
    text: "TALBOT, Mo. — Officers say some thirty marchers were arrested in Talbot on Thursday night in a riot in which the crowd threw bricks at them.",
  },
  {
    outlet: "Quay Courier",
    title: "Baker shot dead in Talbot",
    published: "2022-02-11T18:00:00Z",
    text: "TALBOT, Mo. — A baker was shot dead in Talbot on Thursday, police said. Nobody saw who shot him.",
  },
  {
    outlet: "Quay Courier",
    title: "Pilot dies in Farrow County crash",
    published: "2023-10-02T18:00:00Z",
    text: "FARROW COUNTY, Ohio — A Cessna crashed in a field in Farrow County on Monday, killing its pilot, deputies said. The cause is not known.",
  },
  {
    outlet: "Quay Courier",
    title: "Sergeant wounded in Marrow",
    published: "2023-08-15T18:00:00Z",
    text: `MARROW, Ohio — A sergeant was wounded on Monday after a traffic stop in Marrow.

On Tuesday, the Marrow police confirmed Corvin shot Sgt. Lena Brandt after the stop.

A suspect told officers that he had shot Brandt over a debt, police said.`,
  },
  {
    outlet: "Quay Courier",
    title: "Blaze guts cannery in Dunmarrow",
    published: "2023-06-11T09:00:00Z",
    text: `DUNMARROW, Maine — A fire tore through a cannery in Dunmarrow early on Sunday. Nobody was hurt, the fire service said.

The fire was caused by a short circuit in a cold store, an inspector said. Some 30 boats were damaged at the wharf beside it.

The roof of the cannery collapsed within an hour. The company employs 120 people.`,
  },
  {
    outlet: "Marsh Echo",
    title: "One dead in stabbing at Wickford market",
    published: "2023-07-02T09:00:00Z",
    text: `WICKFORD, Ohio — A man was stabbed to death at a market in Wickford on Saturday, police said. A woman was wounded.

Police have not made an arrest. The market will open again on Tuesday.`,
  },
  {
    outlet: "Quay Courier",
    title: "Officer shoots man on Tern Road in Harlow Point",
    published: "2023-08-21T09:00:00Z",
    text: `HARLOW POINT, Ohio — A police officer shot and killed a man on Tern Road in Harlow Point on Sunday. The man was identified as Evan Strom.

Chief Ada Pell said Strom reached for a gun. A lawyer for the family said he was unarmed. He was killed after a row over a parking space.`,
  },
  {
    outlet: "Quay Courier",
    title: "Teen charged in Velden school shooting",
    published: "2023-11-08T09:00:00Z",
    text: `VELDEN, Ohio — A 15-year-old boy was charged on Wednesday with two counts of murder in Monday's shooting at a school in Velden. Two pupils were killed.

Lars Hale appeared in Medwin County court by video. Prosecutors said Hale had planned the attack. He took the pistol from a neighbor's shed, according to the complaint.`,
  },
  {
    outlet: "Marsh Echo",
    title: "Bomb kills three at Corran market",
    published: "2023-12-03T09:00:00Z",
    text: `CORRAN, Ohio — A bomb killed three people at a market in Corran on Saturday, police said.

The bomb was hidden in a crate of onions. The device was set off by telephone, investigators said.`,
  },
  {
    outlet: "Marsh Echo",
    title: "Man guilty of murders at Selwick arcade",
    published: "2023-12-12T09:00:00Z",
    text: `SELWICK, Ohio — A jury on Monday found Piet Corder guilty of two counts of murder in January's shooting at an arcade in Selwick. His girlfriend, Greta Moss, was acquitted of helping him but convicted of lying to police.

The shooting followed an argument over a ticket, prosecutors said.`,
  },
].map((report, at) => ({ id: `r${at}`, url: `https://marshecho.example/${at}`, ...report }));

/** Questions with words that the answer must hold. */
const ANSWERED: readonly (readonly [question: string, ...words: string[]])[] = [
  ["Who shot Sgt. Lena Brandt?", "Corvin shot"],
  ["Why did the suspect shoot Lena Brandt?", "over a debt"],
  ["Where was Oskar Venn arrested?", "at a farm outside Lower Hale"],
  ["Where was the Arlmere gunman caught?", "at a farm outside Lower Hale"],
  ["Which hospital were the wounded of the Arlmere shooting taken to?", "Saint Brannoc Hospital"],
  ["What did the police chief say about the shooting in Arlmere?", "Police Chief Dora Lindqvist said"],
  ["What did Dora Lindqvist say about the shooting in Arlmere?", "had fired no shots"],
  ["How old is Oskar Venn?", "31"],
  ["Was Greta Moss found guilty?", "was acquitted of helping him but convicted of lying"],
  ["What led to the shooting in Selwick?", "an argument over a ticket"],
  ["Was Evan Strom armed?", "Strom reached for a gun. A lawyer for the family said he was unarmed."],
  ["Where did the Velden gunman get the gun?", "from a neighbor's shed"],
  ["Who was charged in the Velden shooting?", "Lars Hale"],
  ["Where was the Corran bomb hidden?", "in a crate of onions"],
  ["How was the Corran market bomb set off?", "by telephone"],
  ["What was the job of Mara Tolliver?", "a nurse"],
  ["Who was killed in the Arlmere shooting?", "Mara Tolliver", "Ned Tolliver"],
  ["What car did the gunman in Arlmere flee in?", "grey Toyota pickup"],
  ["How many cartridge cases were found in Arlmere?", "46"],
  ["Why did Oskar Venn open fire in Arlmere?", "unpaid wages"],
  ["Has the pistol of the Arlmere shooting been found?", "has not been found"],
  ["What is Oskar Venn charged with?", "two counts of murder"],
  ["What gun did Oskar Venn use?", ".38-caliber revolver"],
  ["How long was the terminal in Arlmere closed?", "nine days"],
  ["What is Oskar Venn's age?", "31"],
  ["What sentence did Tobias Wenlock get?", "40 years"],
  ["Who shot two firefighters in Orrin Bay?", "Wenlock has admitted"],
  ["What plane crashed in Farrow County?", "Cessna"],
  ["Who was arrested for the killings in Arlmere?", "Venn was arrested"],
  ["Who was the gunman in Arlmere?", "Oskar Venn"],
  ["Has Tobias Wenlock admitted killing Hal Brewer?", "has admitted killing Brewer"],
  ["Which firefighter was killed in Orrin Bay?", "Hal Brewer"],
  ["What did investigators find in Arlmere?", "46 cartridge cases"],
  ["What caused the fire in Dunmarrow?", "short circuit"],
  ["How did the fire at the cannery in Dunmarrow start?", "short circuit"],
  ["How many boats were damaged in Dunmarrow?", "30 boats"],
  ["How many of the engineers kidnapped near Lokoja are still held?", "the other eight are still being held"],
  ["How many people were arrested in Talbot?", "some thirty marchers"],
  ["How many are still held captive in Lokoja?", "the other eight are still being held"],
  ["What happened to the roof of the Dunmarrow cannery?", "collapsed"],
  ["When will the market in Wickford open again?", "Tuesday"],
  ["Which hospital were the wounded of the Arlmere shooting in May taken to?", "Saint Brannoc Hospital"],
  ["What car did the gunman in Arlmere flee in on 4 May?", "grey Toyota pickup"],
];

/** What no report tells, and what one tells of something else. */
const REFUSED: readonly string[] = [
  "How many of the people wounded in Arlmere were in critical condition?",
  "Which hospital were the wounded of the Wickford stabbing taken to?",
  "Where was the Wickford attacker arrested?",
  "Who was the attacker in Wickford?",
  "What sentence did Oskar Venn get?",
  "Which baker was killed in Orrin Bay?",
  "What did the mayor say about the shooting in Arlmere?",
  "What did Dora Lindqvist say about the fire in Dunmarrow?",
  "How old was Dora Lindqvist?",
  "What was the job of Ned Tolliver?",
  "How many dogs were found in Arlmere?",
  "How many boats were stolen in Dunmarrow?",
  "How many people are still held in Arlmere?",
  "How many people were injured in Talbot?",
  "What caused the fire in Wickford?",
  "What school did Ned Tolliver attend?",
  "When was Oskar Venn born?",
  "Has the knife of the Wickford stabbing been sold?",
  "What happened to the bridge in Dunmarrow?",
  "How long did the siege in Dunmarrow last?",
  "Who owns the cannery in Dunmarrow?",
  "How many people were killed in the bombing in Arlmere?",
  "What car did the Wickford attacker flee in?",
  "Who was killed in the Wickford stabbing?",
  "Why was the man stabbed in Wickford?",
  "Was Oskar Venn charged with kidnapping?",
  "What did the gunman eat in Arlmere?",
  "Who was the pilot killed in Arlmere?",
  "What gun did the Wickford attacker use?",
  "How long was the cannery in Dunmarrow closed?",
  "Where did Oskar Venn buy the car?",
  "Which hospital were the wounded of the Arlmere shooting in June taken to?",
];

describe("a sentence of a report answers where no statement does", () => {
  let engine: Engine;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "ask-"));
    const file = join(folder, "reports.jsonl");
    await writeFile(file, REPORTS.map((report) => JSON.stringify(report)).join("\n"));
    engine = openEngine({ settings: settingsFrom({}, { db: ":memory:", threads: 0 }) });
    await engine.add([file]);
  });
  afterAll(async () => {
    await engine.close();
    await rm(folder, { recursive: true });
  });

  test.each(ANSWERED)("%s", async (question, ...words) => {
    const { isFound, sentences } = await engine.ask(question);
    expect(isFound).toBe(true);
    const told = sentences.map(({ text }) => text).join("\n");
    for (const one of words) expect(told).toContain(one);
    for (const { evidence } of sentences) expect(REPORTS.some(({ text }) => text.includes(evidence[0].words))).toBe(true);
  });

  test.each(REFUSED)("not in these reports: %s", async (question) => {
    const { isFound, sentences } = await engine.ask(question);
    expect([isFound, sentences]).toEqual([false, []]);
  });
});
