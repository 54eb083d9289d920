import { describe, expect, it } from "vitest";
import type { Statement } from "../../src/model/statement.ts";
import { statementsOf } from "./told.ts";

const LEAD = "Gunmen abducted 12 pupils from a school near Karsale on 4 March. ";

/** What the captors asked, what was paid, who came free or is still held. [what follows the lead, …what is told] */
const RESPONSES: readonly (readonly [string, ...string[]])[] = [
  ["The kidnappers have demanded a ransom of $3 million.", "demand"],
  ["The kidnappers are asking for 40 million naira for their release.", "demand"],
  ["The gang wants 900,000 euros in cash.", "demand"],
  ["The rebels demanded the release of 40 jailed fighters.", "demand"],
  ["The rebels are demanding the release of four commanders.", "demand"],
  ["No ransom demand has been made, police said.", "demand"],
  ["The men threatened to kill the pupils unless $2 million was paid by Sunday.", "demand"],
  ["The governor said no ransom was paid.", "ransom"],
  ["The governor denied that the state had paid a ransom.", "ransom"],
  ["Two parents said they had paid 4 million naira to the kidnappers.", "ransom"],
  ["The government will not pay any ransom, the minister said.", "ransom"],
  ["The captors released seven of the pupils on Friday.", "freeing"],
  ["Seven pupils were released on Friday.", "freeing"],
  ["The gunmen let the girls go on Friday.", "freeing"],
  ["The rebels handed over four girls to the Red Cross on Friday.", "freeing"],
  ["The girls were handed over to officials on Friday.", "freeing"],
  ["Three of the girls escaped on Tuesday.", "freeing"],
  ["Five pupils are still being held.", "still held"],
  ["Five pupils remain in captivity, the governor said.", "still held"],
  // None of it.
  ["The gunmen escaped on motorcycles."],
  ["Police released a video of the girls."],
  ["The names of the pupils were not released."],
  ["Two suspects were released on bail."],
  ["The mayor asked for patience."],
  ["The school paid its staff on Friday."],
];

const KINDS: ReadonlySet<string> = new Set(["demand", "ransom", "freeing", "still held"]);

function responsesIn(statements: readonly Statement[]): readonly string[] {
  return statements.flatMap((one) => (one.kind === "response" && KINDS.has(one.value.what) ? [one.value.what] : []));
}

describe("what captors asked for, and what became of those whom they held", () => {
  it.each(RESPONSES)("%s", (words, ...told) => {
    expect(responsesIn(statementsOf(LEAD + words))).toEqual(told);
  });

  it("Who is still held by captors is not under arrest", () => {
    const steps = (text: string) => statementsOf(text).flatMap((one) => (one.kind === "investigation" ? [one.value.what] : []));
    expect(steps(`${LEAD}Five pupils are still being held.`)).toEqual([]);
    expect(steps(`${LEAD}Two suspects are still being held.`)).toEqual(["arrest"]);
  });

  it("Where nobody was taken there is none", () => {
    expect(responsesIn(statementsOf("A bomb killed six people in Karsale. The girls were released from hospital on Friday."))).toEqual([]);
  });
});

/** Who says that they did not take anybody, and who is called the taker. [what follows the lead, …status and party] */
const PARTIES: readonly (readonly [string, ...string[]])[] = [
  ["The Red Dawn denied holding the pupils.", "denied The Red Dawn"],
  ["Al Shabaab said in a radio message that it was not holding the pupils.", "denied Al Shabaab"],
  ["Al Shabaab denied kidnapping the pupils.", "denied Al Shabaab"],
  ["The government said it was not holding talks with the kidnappers."],
  ["The minister denied holding talks with the kidnappers."],
  ["A teacher was in a car with a driver, Omar Vance, when gunmen stopped it, police officer Ada Borg said."],
];

describe("who denies having taken people", () => {
  it.each(PARTIES)("%s", (words, ...told) => {
    const found = statementsOf(`Twelve pupils were abducted from a school near Karsale on 4 March. ${words}`).flatMap((one) =>
      one.kind === "responsibility" ? [`${one.value.status} ${one.value.who}`] : [],
    );
    expect(found).toEqual(told);
  });

  it("a group by two names speaks for itself", () => {
    const [claim] = statementsOf(
      "A bomb killed two people in Karsale. A separatist group, the Azure Front, said in an emailed statement that it was behind the blast.",
    ).filter((one) => one.kind === "responsibility");
    expect(claim?.kind === "responsibility" ? [claim.value.status, claim.value.who, claim.speaker] : []).toEqual([
      "claimed",
      "the Azure Front",
      undefined,
    ]);
  });
});

/** Whom those who take people let go they had taken. [text, title, type or undefined] */
const LET_GO: readonly (readonly [string, string, string | undefined])[] = [
  [
    "Rebels handed over two monks to the Red Cross on Tuesday, four months after abducting them near Karsale.",
    "Rebels release two monks",
    "kidnapping",
  ],
  [
    "Pirates freed the 18 crew members of a tanker on Monday, five weeks after seizing the ship off Benin.",
    "Pirates free tanker crew",
    "kidnapping",
  ],
  ["The rebels released 40 prisoners on Monday as part of a peace deal.", "Rebels release 40 prisoners", undefined],
  ["The gang released a statement on Monday about its leader.", "Gang releases statement", undefined],
  [
    "Members of the rebels' party said on Monday that it had freed parents from a heavy burden.",
    "Rebel minister frees parents from fees",
    undefined,
  ],
];

describe("people who are let go by those who take people", () => {
  it.each(LET_GO)("%s", (text, title, type) => {
    const told = statementsOf(text, title).find((one) => one.kind === "type");
    expect(told?.kind === "type" ? told.value.type : undefined).toBe(type);
  });
});

/** Where and when people were taken, of a report on what became of them or of their captors. [text, place, day] */
const TAKEN: readonly (readonly [string, string | undefined, string | undefined])[] = [
  ["A court in Abuja on Monday jailed two men for kidnapping a French engineer in Bauchi in February.", "Bauchi", "2024-02-01"],
  ["Four men were charged in Lagos on Tuesday with the abduction of 14 bus passengers in Bauchi last month.", "Bauchi", "2024-02-01"],
  ["Kidnappers in Lagos freed nine pupils on Wednesday who had been abducted from a school in Bauchi on 4 March.", "Bauchi", "2024-03-04"],
  ["Gunmen released 15 pupils in Lagos on Monday. They were abducted in Bauchi on 4 March.", "Bauchi", "2024-03-04"],
  [
    "A court in Abuja on Monday jailed a man for the kidnapping of the nurse Ada Borg. Borg was abducted in Bauchi on 4 November 2023.",
    "Bauchi",
    "2023-11-04",
  ],
  ["Gunmen kidnapped a priest in Bauchi on Tuesday.", "Bauchi", "2024-03-19"],
  // The gunmen are named first, and the forces' operation has a day and dead of its own.
  [
    "Troops have freed 12 travellers who were seized by gunmen on the Gusau road last week, the army said. Three of the kidnappers were killed in the operation in Kano on Wednesday.",
    "Gusau",
    "2024-03-11",
  ],
];

describe("where and when people were taken is not where and when they came free", () => {
  it.each(TAKEN)("%s", (text, place, day) => {
    const told = statementsOf(text);
    const where = told.find((one) => one.kind === "where" && one.incident === "A");
    const when = told.find((one) => one.kind === "when" && one.incident === "A");
    expect(where?.kind === "where" ? where.value.name : undefined).toBe(place);
    expect(when?.kind === "when" ? when.value.from : undefined).toBe(day);
  });
});

it("whom a rescue cost is no toll of the taking", () => {
  const told = statementsOf(
    "Soldiers on Sunday rescued a nurse who was kidnapped in Bauchi in March. Ada Borg, 41, was freed in a raid on a camp in which four militants and a soldier were killed.",
  );
  expect(told.filter((one) => one.kind === "figure" && one.value.what === "killed" && one.value.scope === "this incident")).toEqual([]);
  expect(
    told.flatMap((one) => (one.kind === "participant" ? (one.value.people ?? []) : [])).filter(({ outcome }) => outcome === "killed"),
  ).toEqual([]);
});

/** One who is taken with others is no total. [text, …what is counted, and of whom] */
const COUNTS: readonly (readonly [string, ...string[]])[] = [
  ["A Dutch nurse who was held hostage for months came home on Monday.", "1 of released"],
  ["A Dutch nurse was kidnapped with a Kenyan driver near Garissa on Monday.", "1 of nurse", "1 of driver"],
  ["A Spanish doctor was abducted along with his driver in Goma on Monday.", "1 of doctor"],
  ["Gunmen kidnapped a bishop, along with two altar boys, in Jos on Monday.", "1 of bishop"],
  ["Two men were jailed for the kidnapping of a banker. Karl Brandt and his sister Ada were abducted in Jos on Monday.", "1 of banker"],
  ["Rebels abducted three monks and a gardener in Jos on Monday.", "3 of monks", "1 of gardener"],
  ["Gunmen abducted three monks in Jos on Monday. A gardener who was seized with them is dead.", "3 of monks", "1 of gardener"],
  ["Gunmen kidnapped a priest with the aim of getting a ransom in Jos on Monday.", "1 of total"],
  ["A Chinese miner was abducted in Zamfara on Tuesday with the help of a guard.", "1 of total"],
];

describe("how many were taken", () => {
  it.each(COUNTS)("%s", (text, ...counts) => {
    const told = statementsOf(text).flatMap((one) =>
      one.kind === "figure" && one.value.what === "abducted" ? [`${one.value.low} of ${one.value.of}`] : [],
    );
    expect(told).toEqual(counts);
  });
});

describe("a raid with few dead and many taken", () => {
  it("is a kidnapping, whenever it is told", () => {
    const text =
      "The last 31 pupils held by gunmen since March were freed on Monday. The army said six kidnappers were killed. Gunmen shot dead a guard and abducted 48 pupils from a school near Karsale on 4 March.";
    const type = statementsOf(text, "Last pupils freed near Karsale").find((one) => one.kind === "type");
    expect(type?.kind === "type" ? type.value.type : undefined).toBe("kidnapping");
  });
});

describe("a captive's death", () => {
  const ofDead = (text: string) =>
    statementsOf(text, "Two nurses come free").flatMap((one) =>
      one.kind === "figure" && one.value.what === "killed" ? [one.incident] : [],
    );

  it("is no deed of its own, whenever it is told to be", () => {
    expect(ofDead("Two nurses who were seized in western Mali last May were freed on Saturday. A third hostage died in January.")).toEqual([
      "A",
    ]);
  });

  it("is none of the news where the taking is only recalled", () => {
    const text =
      "A bomb killed four people in Kampala on Friday. In 2013 gunmen took 30 people hostage in Nairobi, and nine hostages died.";
    expect(ofDead(text).filter((incident) => incident === "A")).toHaveLength(1);
  });
});

/** [text, the kind of deed] */
const TYPES: readonly (readonly [string, string])[] = [
  ["Gunmen stopped a bus near Sikasso on Monday and abducted five teachers. The driver, Ibra Sow, was shot dead.", "kidnapping"],
  ["Gunmen stopped a bus near Sikasso on Monday and shot five teachers dead. The driver was abducted.", "shooting"],
];

it.each(TYPES)("%s", (text, kind) => {
  const type = statementsOf(text, "Gunmen stop bus near Sikasso").find((one) => one.kind === "type");
  expect(type?.kind === "type" ? type.value.type : undefined).toBe(kind);
});
