import { describe, expect, test } from "vitest";
import { headOf } from "../../eval/heads.ts";
import { compareBy, scoreField, toMeasures } from "../../eval/precision-recall.ts";
import { type RoleAnswers, scoreRoles } from "../../eval/roles.ts";
import { toAnswers as toVoaAnswers } from "../../eval/voa-events.ts";
import { toAnswers, toArticle } from "../../eval/wikievents.ts";
import { lineOf, participant } from "./extract-lines.ts";

const SAME = compareBy((given, gold) => given === gold);

describe("precision and recall", () => {
  test("count answers of each text by themselves, and two wordings of one answer as two", () => {
    const texts = [
      { id: "one", given: ["tern", "gull"], gold: ["tern", "auk"] },
      { id: "two", given: [], gold: ["gull"] },
    ];
    const score = scoreField("birds", texts, SAME);
    expect(score).toMatchObject({ given: 2, right: 1, gold: 3, found: 1 });
    expect(score.wrong).toEqual(["one: gull"]);
    expect(score.missed).toEqual(["one: auk", "two: gull"]);
    expect(toMeasures("set", score).map(({ name, value }) => [name, Math.round(value * 10) / 10])).toEqual([
      ["set: birds, precision", 50],
      ["set: birds, recall", 33.3],
      ["set: birds, F1", 40],
    ]);
  });

  test("are 0 where nothing is given and nothing is asked", () => {
    expect(toMeasures("set", scoreField("birds", [], SAME)).map(({ value }) => value)).toEqual([0, 0, 0]);
  });
});

test.each([
  ["members of the Tern Front", "members"],
  ["Ann Harlow, a baker", "harlow"],
  ["the mayor's", "mayor"],
])("the head of %s is %s", (phrase, head) => {
  expect(headOf(phrase)).toBe(head);
});

const NOTHING: RoleAnswers = { id: "one", attacker: [], victim: [], target: [], instrument: [], place: [] };
const fieldsOf = (gold: Partial<RoleAnswers>, line: Parameters<typeof lineOf>[1]) =>
  Object.fromEntries(
    scoreRoles([{ ...NOTHING, ...gold }], [lineOf("one", line)]).map(({ field, given, right, gold, found }) => [
      field,
      [given, right, gold, found],
    ]),
  );

describe("roles", () => {
  test("are right by the head of any wording, and take a target for a victim and the other way round", () => {
    const fields = fieldsOf(
      { attacker: ["two gunmen", "they"], victim: ["a baker"], target: ["the bakery", "shopkeepers"] },
      {
        perpetrators: [participant("the attackers", "masked gunmen")],
        victims: [participant("the shopkeepers"), participant("a tailor")],
        targets: [participant("a bakery")],
      },
    );
    // Given, right, wanted, found.
    expect(fields["attackers"]).toEqual([1, 1, 1, 1]);
    expect(fields["victims"]).toEqual([2, 1, 1, 0]);
    expect(fields["targets"]).toEqual([1, 1, 2, 2]);
    expect(fields["instruments"]).toEqual([0, 0, 0, 0]);
  });

  test("places are right by their own name or that of what they lie in; places without a name are not asked", () => {
    const place = { name: "Kandahar", site: "Old Mill", country: "AF" };
    expect(fieldsOf({ place: ["Afghanistan", "the square"] }, { place })["places"]).toEqual([2, 1, 1, 1]);
    expect(fieldsOf({ place: ["Lyon"] }, { place })["places"]).toEqual([2, 0, 1, 0]);
  });

  test("given in a text without any are wrong", () => {
    expect(fieldsOf({}, { perpetrators: [participant("a gunman")] })["attackers"]).toEqual([1, 0, 0, 0]);
  });
});

test("a document of WikiEvents gets back the ends of lines that its text has lost, and its attacks' roles", () => {
  const document = {
    doc_id: "64_VOA_EN_NW_2017.06.05.1",
    sentences: [
      [[["Blast", 0, 5]], "Blast"],
      [[["One", 5, 8]], "One died."],
      [[["Two", 9, 12]], "Two fled."],
    ] as const,
    event_mentions: [
      {
        event_type: "Life.Die.Unspecified",
        arguments: [
          { role: "Victim", text: "baker" },
          { role: "Killer", text: "gunman" },
        ],
      },
      { event_type: "Contact.Contact.Meet", arguments: [{ role: "Participant", text: "mayor" }] },
    ],
  };
  expect(toArticle(document)).toEqual({ id: "64_VOA_EN_NW_2017.06.05.1", text: "Blast\n\nOne died. Two fled.", published: "2017-06-05" });
  expect(toAnswers(document)).toMatchObject({ events: 1, victim: ["baker"], attacker: ["gunman"], place: [] });
});

test("of a VOA document the roles of attacks and deaths count, not those of journeys", () => {
  const sentence = {
    sentence_id: "d_0",
    sentence: "A gunman killed a baker, who had come from Lyon",
    entities: [],
    events: [
      {
        type: "Life:Die",
        args: [
          { role: "Agent", text: "gunman" },
          { role: "Victim", text: "baker" },
        ],
      },
      { type: "Movement:Transport", args: [{ role: "Agent", text: "baker" }] },
    ],
  };
  expect(toVoaAnswers(["d", [sentence]])).toMatchObject({ id: "d", attacker: ["gunman"], victim: ["baker"] });
});
