import { expect, test } from "vitest";
import { heldThere } from "../../src/5-explain/parties.ts";
import { type Actor, toActors } from "../../src/model/actor.ts";
import { INCIDENT } from "./fixture.ts";
import { PLACE } from "./one-shooting.ts";

const group = (id: string, name: string, countries: readonly string[], aliases: readonly string[] = []): Actor => ({
  ...{ id, name, kind: "armed group", countries, aliases },
  ...{ parent: undefined, ambiguous: [], wikidata: undefined },
});
const ACTORS = toActors([
  group("tern", "Tern", ["MT"], ["Maltese Tern"]),
  group("southern-tern", "Movement of the Tern", ["IT"], ["Italian Tern"]),
  group("gull", "Gull Army", ["MT"]),
]);

test.each([
  ["the Tern", "MT", ["the Tern"]],
  ["the Tern", "IT", []],
  ["the Maltese Tern", "IT", ["the Maltese Tern"]],
  ["the Italian Tern", "IT", ["the Italian Tern"]],
  ["the Tern", "FR", ["the Tern"]],
  ["the Gull Army", "IT", ["the Gull Army"]],
])("%s in %s may be a namesake of the group that the table has at home elsewhere", (who, country, expected) => {
  const responsibility = [{ who, aliases: [], actor: undefined, statuses: [{ status: "claimed" as const, statements: ["r1"] }] }];
  const incident = { ...INCIDENT, where: { ...PLACE, country }, responsibility };
  expect(heldThere(incident, ACTORS).map((party) => party.who)).toEqual(expected);
});
