import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Act } from "../../src/engine/decide.ts";
import { type Engine, openEngine } from "../../src/engine/engine.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { settingsFrom } from "../../src/settings.ts";
import { DOUBTFUL } from "./doubtful.ts";

const SAMPLES = join(import.meta.dirname, "../../samples/crocus");
let engine: Engine;
let seconds = 0;

beforeAll(async () => {
  engine = openEngine({ settings: settingsFrom({}, { db: ":memory:", threads: 0 }) });
  await engine.add([SAMPLES, { source: "doubtful.jsonl", bytes: Buffer.from(DOUBTFUL) }]);
});
afterAll(() => engine.close());

function decide(act: Act) {
  const at = `2026-11-25T10:00:${String(seconds++).padStart(2, "0")}Z`;
  return engine.decide(act, { author: "Anna Berg", reason: "read both", at });
}

/** Decides, and asserts that the record is then as a rebuild makes it. */
async function decideAsRebuilt(act: Act) {
  const decided = await decide(act);
  const before = await everything();
  await engine.rebuild();
  expect(await everything()).toEqual(before);
  return decided;
}

async function everything(): Promise<readonly unknown[]> {
  const { incidents } = await engine.incidents({ limit: 1000 });
  return [incidents, await engine.queue(), await Promise.all(incidents.map(({ id }) => engine.why(id, ["same"])))];
}

async function ids(): Promise<readonly string[]> {
  return (await engine.incidents({ limit: 1000 })).incidents.map(({ id }) => id);
}

describe("merging", () => {
  test("makes one incident of two, whose former id leads to it, through a rebuild, until it is taken back", async () => {
    const before = await ids();
    const [one, two] = before as [string, string];
    const { decision, incidents } = await decide({ kind: "merge", incidents: [one, two] });
    expect(incidents).toHaveLength(1);
    await engine.rebuild();
    expect(await ids()).toHaveLength(before.length - 1);
    const [a, b] = [(await engine.incident(one))!, (await engine.incident(two))!];
    expect(a.incident.id).toBe(b.incident.id);
    expect(await engine.incidentId(two.slice(0, 9))).toBe(a.incident.id);
    expect((await engine.explain(two))!.explainer.incidentId).toBe(a.incident.id);
    expect((await engine.why(one, ["same"]))[0]!.steps[0]).toMatch(/: same, by Anna Berg \(1\.00\): read both$/);
    const { decision: undoing } = await decide({ kind: "undo", decision: decision.id.slice(0, 8) });
    expect(await ids()).toEqual(before);
    expect(await engine.decisions()).toMatchObject([
      { id: undoing.id, undoneBy: undefined },
      { id: decision.id, undoneBy: undoing.id },
    ]);
  });
});

describe("splitting", () => {
  test("takes a report out, and nothing else", async () => {
    const [first] = (await engine.incidents({ limit: 1 })).incidents;
    const report = first!.articles.at(-1)!;
    const { decision, incidents } = await decide({ kind: "split", incident: first!.id, articles: [report] });
    expect(incidents.length).toBeGreaterThan(1);
    const rest = incidents.find(({ articles }) => articles.length === first!.articles.length - 1);
    expect(rest?.articles).not.toContain(report);
    await decide({ kind: "undo", decision: decision.id });
    expect((await engine.incidents({ limit: 1 })).incidents[0]!.articles).toEqual(first!.articles);
  });
});

describe("overriding", () => {
  test("sets a toll and keeps the machine's beside it", async () => {
    const [id] = (await ids()) as [string];
    const before = (await engine.incident(id))!.incident.tolls.find(({ what, policy }) => what === "killed" && policy === "corroborate")!;
    const { decision } = await decide({ kind: "override", incident: id, field: "killed", value: "150" });
    const { incident } = (await engine.incident(id))!;
    expect(incident.tolls.filter(({ what }) => what === "killed").map(({ best }) => best)).toEqual(
      incident.tolls.filter(({ what }) => what === "killed").map(() => 150),
    );
    expect(incident.overrides).toMatchObject([{ field: "killed", value: "150", by: "Anna Berg" }]);
    const [why] = await engine.why(id, ["killed"]);
    expect(why!.steps[0]).toContain(`The reports, under corroborate: ${before.best}`);
    await decide({ kind: "undo", decision: decision.id });
    expect((await engine.incident(id))!.incident.tolls).toContainEqual(before);
  });

  test.each([
    ["type", "bombing", /^bombing$/],
    ["when", "2024-03-23", /^2024-03-23$/],
    ["when", "2024-03-22 to 2024-03-24", /^2024-03-22 to 2024-03-24$/],
    ["when", "2024-02", /^2024-02-01 to 2024-02-29$/],
    ["where", "Krasnogorsk", /Krasnogorsk, .*RU$/],
    ["where", "Blumenau, Brazil", /^Blumenau, .*BR$/],
    ["where", "Orme, XX, 12.5, -3", /^Orme, XX$/],
    ["injured", "140/145/1,500", /^145 \(140 to 1,500\)$/],
    ["injured", "at least 140", /^at least 140$/],
    ["injured", "not stated", /^not stated$/],
  ])("%s takes %j", async (field, value, expected) => {
    const [id] = (await ids()) as [string];
    const { decision, incidents } = await decide({ kind: "override", incident: id, field, value });
    expect(incidents[0]!.overrides[0]!.value).toMatch(expected);
    await decide({ kind: "undo", decision: decision.id });
  });
});

describe("the queue", () => {
  test("is answered by same and different, and what was answered is gone", async () => {
    const queue = await engine.queue();
    expect(queue.map(({ weight }) => weight)).toEqual(queue.map(({ weight }) => weight).sort((one, two) => two - one));
    const item = queue.find(({ question }) => question === "same incident")!;
    for (const kind of ["same", "different"] as const) {
      const { decision, incidents } = await decide({ kind, subjects: [item.id] });
      expect(incidents).toHaveLength(kind === "same" ? 1 : 2);
      expect((await engine.queue()).map(({ id }) => id)).not.toContain(item.id);
      await decide({ kind: "undo", decision: decision.id });
    }
    expect(await engine.queue()).toEqual(queue);
  });
});

describe("a decision makes the record that a rebuild makes", () => {
  test("whatever is set and taken back", async () => {
    const [first, second] = (await ids()) as [string, string];
    const fields = [
      ["killed", "9"],
      ["where", "Blumenau, Brazil"],
    ] as const;
    const made = [];
    for (const [field, value] of fields) made.push(await decideAsRebuilt({ kind: "override", incident: first, field, value }));
    made.push(await decideAsRebuilt({ kind: "override", incident: second, field: "killed", value: "400" }));
    for (const { decision } of made) await decideAsRebuilt({ kind: "undo", decision: decision.id });
  });

  test("whatever is told apart and put together", async () => {
    const [first, second] = (await ids()) as [string, string];
    const { incident } = (await engine.incident(first))!;
    const [item] = (await engine.queue()).filter(({ question }) => question === "same incident");
    const acts: readonly Act[] = [
      { kind: "different", subjects: [item!.id] },
      { kind: "same", subjects: [incident.mentions[0]!, incident.mentions[1]!] },
      { kind: "split", incident: second, articles: [(await engine.incident(second))!.incident.articles[0]!] },
      { kind: "same", subjects: [first, second] },
    ];
    const made = [];
    for (const act of acts) made.push(await decideAsRebuilt(act));
    for (const { decision } of made.reverse()) await decideAsRebuilt({ kind: "undo", decision: decision.id });
  });
});

describe("what cannot be done is refused, with what to do, and nothing is stored", () => {
  test.each<[string, (first: string) => Act, RegExp]>([
    ["an unknown incident", () => ({ kind: "merge", incidents: ["zzz", "zzy"] }), /no incident "zzz": "corroborate incidents" lists them/],
    ["an incident with itself", (id) => ({ kind: "merge", incidents: [id, id] }), /are one incident already/],
    ["a report of another incident", (id) => ({ kind: "split", incident: id, articles: ["zzz"] }), /no report "zzz" tells of/],
    ["a mention that is not there", (id) => ({ kind: "same", subjects: [id, "a#Z"] }), /no mention "a#Z"/],
    ["an item that is not there", () => ({ kind: "same", subjects: ["q0"] }), /no item "q0" in the queue/],
    [
      "an unknown field",
      (id) => ({ kind: "override", incident: id, field: "colour", value: "red" }),
      /"colour" is no field that can be set: type, when/,
    ],
    [
      "a day of the wrong form",
      (id) => ({ kind: "override", incident: id, field: "when", value: "22.3." }),
      /"22\.3\." is no time .* give 2024-03-22/,
    ],
    ["a day that is none", (id) => ({ kind: "override", incident: id, field: "when", value: "2024-02-30" }), /is no time/],
    [
      "bounds the wrong way round",
      (id) => ({ kind: "override", incident: id, field: "killed", value: "9 to 3" }),
      /"9 to 3" is no number of people killed: give 145/,
    ],
    [
      "a town of which there are many",
      (id) => ({ kind: "override", incident: id, field: "where", value: "Springfield" }),
      /"Springfield" may be Springfield, .*: give it as/,
    ],
    [
      "a town that is not known",
      (id) => ({ kind: "override", incident: id, field: "where", value: "Qqqville" }),
      /no place "Qqqville" is known/,
    ],
    ["an unknown decision", () => ({ kind: "undo", decision: "zzz" }), /no decision "zzz"/],
  ])("%s", async (_title, act, message) => {
    const [first] = (await ids()) as [string];
    const before = (await engine.counts()).decisions;
    const refusal = decide(act(first));
    await expect(refusal).rejects.toBeInstanceOf(Refusal);
    await expect(refusal).rejects.toThrow(message);
    expect((await engine.counts()).decisions).toBe(before);
  });

  test.each([
    ["author", { author: " ", reason: "x" }, /say who decides/],
    ["reason", { author: "Anna", reason: "" }, /say why/],
    ["the program's own name", { author: "rule", reason: "x" }, /give the name of a person/],
  ])("no %s", async (_title, signature, message) => {
    const [one, two] = (await ids()) as [string, string];
    await expect(engine.decide({ kind: "merge", incidents: [one, two] }, { ...signature, at: "2026-11-25" })).rejects.toThrow(message);
  });
});
