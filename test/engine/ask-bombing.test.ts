import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Engine } from "../../src/engine/engine.ts";
import { type Report, recordOf } from "./invented-record.ts";

/** An invented bombing told on three days, filed from another town than the one that was struck. */
const REPORTS: readonly Report[] = [
  [
    "Sarmat Herald",
    "2021-06-15T15:00:00Z",
    "Car bomb kills at least six in Bosaso",
    `MOGADISHU, Somalia - At least six people were killed and 14 others wounded on Tuesday when militants attacked Bosaso town with a car bomb, police said.

"The driver set it off at the gate of the customs house," police commander Omar Venn told reporters.`,
  ],
  [
    "Gulf Monitor",
    "2021-06-16T08:00:00Z",
    "Bosaso bomb toll climbs to nine",
    `MOGADISHU, Somalia - The number of people killed by Tuesday's car bomb in Bosaso has risen to nine, the director of the hospital said on Wednesday.

The Orvan Front claimed the attack in a statement. Interior minister Karl Brandt put the number of dead at eight. He said guards had been told of a planned attack two days earlier.`,
  ],
  [
    "Horn Daily",
    "2021-06-19T08:00:00Z",
    "Two held over Bosaso bomb",
    `Police have arrested two men accused of helping to prepare the car bomb that killed nine people in Bosaso on 15 June.

The embassy of Denmark condemned the bombing, which the Orvan Front has said it carried out to stop what it calls illegal taxes.`,
  ],
];

let engine: Engine;

beforeAll(async () => {
  engine = await recordOf(REPORTS);
});

afterAll(() => engine.close());

describe("a record of a bombing", () => {
  test("is one incident in the town that was struck, with the count that two voices give", async () => {
    const { incidents } = await engine.incidents({ limit: 10 });
    const killed = incidents[0]!.tolls.find(({ what, policy }) => what === "killed" && policy === "corroborate");
    expect(incidents.map(({ label, articles }) => [label, articles.length])).toEqual([["Bombing in Bosaso, Somalia, 15 June 2021", 3]]);
    expect(killed?.best).toBe(9);
  });

  test.each([
    ["When did the bomb go off?", /15 June 2021/],
    ["Was there a warning?", /guards had been told of a planned attack/],
    ["Why did the Orvan Front bomb the customs house?", /to stop what it calls illegal taxes/],
    ["Who condemned the bombing?", /embassy of Denmark condemned the bombing/],
  ])("%s", async (question, answer) => {
    const { sentences } = await engine.ask(question);
    expect(sentences.map(({ text }) => text).join("\n")).toMatch(answer);
  });

  test("who paid for it is not answered", async () => {
    expect((await engine.ask("Who paid for the bomb?")).isFound).toBe(false);
  });
});
