import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readActors } from "../../src/4-resolve/actors.ts";
import { ACTOR_KINDS } from "../../src/model/actor.ts";
import { plainName } from "../../src/model/plain-name.ts";

const bytes = readFileSync(join(import.meta.dirname, "../../data/actors/actors.csv"));
const shipped = readActors([bytes]);
const lines = bytes.toString("utf8").trimEnd().split("\n").slice(1);

describe("the shipped table", () => {
  test("Every line is a row of seven fields with an id of its own, in the plain form of an id", () => {
    for (const line of lines) expect(line.split(","), line).toHaveLength(7);
    expect(shipped.all).toHaveLength(lines.length);
    expect(shipped.all.length).toBeGreaterThan(400);
    for (const { id } of shipped.all) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });

  test("Kinds are known, countries are codes, Wikidata ids look like some", () => {
    for (const line of lines) expect(ACTOR_KINDS, line).toContain(line.split(",")[2]);
    for (const { id, countries, wikidata } of shipped.all) {
      for (const country of countries) expect(country, id).toMatch(/^[A-Z]{2}$/);
      expect(wikidata ?? "Q1", id).toMatch(/^Q[1-9]\d*$/);
    }
    const ids = shipped.all.flatMap(({ wikidata }) => wikidata ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("Every parent exists, and nobody is among their own parents", () => {
    for (const actor of shipped.all) {
      const seen = new Set<string>();
      for (let one: typeof actor | undefined = actor; one?.parent !== undefined; one = shipped.byId(one.parent)) {
        expect(shipped.byId(one.parent), `parent of ${one.id}`).toBeDefined();
        expect(seen.has(one.id), actor.id).toBe(false);
        seen.add(one.id);
      }
    }
  });

  test("No id of one word is a name that leads elsewhere: names that are not known are compared as they stand", () => {
    const ambiguous = new Set(shipped.all.flatMap((actor) => actor.ambiguous.map(plainName)));
    for (const { id } of shipped.all) {
      expect(ambiguous, id).not.toContain(id);
      expect(shipped.find(id)?.id ?? id, id).toBe(id);
    }
  });

  test("No name is that of two actors, unless both mark it as ambiguous; then it finds neither", () => {
    const owners = new Map<string, string>();
    for (const { id, name, aliases } of shipped.all) {
      for (const one of [name, ...aliases]) {
        expect(owners.get(plainName(one)), `"${one}" of ${id}`).toBeUndefined();
        owners.set(plainName(one), id);
      }
    }
    for (const { ambiguous } of shipped.all) for (const one of ambiguous) expect(shipped.find(one), one).toBeUndefined();
  });
});

test.each([
  ["Islamic State Khorasan", "isis-k"],
  ["ISIS-K", "isis-k"],
  ["the ISKP", "isis-k"],
  ["IS-K", "isis-k"],
  ["Islamic State–Khorasan (ISIS-K)", "isis-k"],
  ["the Islamic State group", "islamic-state"],
  ["so-called Islamic State", "islamic-state"],
  ["al-Qa’ida", "al-qaeda"],
  ["F.A.R.C.", "farc"],
  ["Taliban militants", "taliban"],
  ["the Pakistani Taliban", "ttp"],
  ["the Islamist militant group Hamas", "hamas"],
  ["Hamas's armed wing", "qassam-brigades"],
  ["Farabundo Marti National Liberation Front", "fmln"],
  ["FMLN guerrillas", "fmln"],
])("%s is %s", (name, id) => {
  expect(shipped.find(name)?.id).toBe(id);
  expect(shipped.keyOf(name)).toBe(id);
});

test.each([
  ["the Front", "front"],
  ["Islamic Jihad", "islamic jihad"],
  ["National Liberation Army", "national liberation army"],
  ["Jordan", "jordan"],
  ["Ira", "ira"],
  ["Dana Rowe", "dana rowe"],
  ["the Tern Front militants", "tern front"],
])("%s is nobody in the table and is compared as %s", (name, key) => {
  expect(shipped.find(name)).toBeUndefined();
  expect(shipped.keyOf(name)).toBe(key);
});

test("A user's table adds rows and replaces those of the same id; what is no row is passed over", () => {
  const own = [
    "id,name,kind,countries,parent,aliases,wikidata",
    "tern-front,Tern Front,armed group,MT,,TF?;Front of the Tern,",
    "hamas,Hamas,political group,PS,,,",
    "nobody,Nobody,of no kind,,,,",
    "short",
  ].join("\r\n");
  const both = readActors([bytes, new TextEncoder().encode(own)]);
  expect(both.find("the Front of the Tern")?.id).toBe("tern-front");
  expect(both.find("TF")).toBeUndefined();
  expect(both.byId("hamas")?.kind).toBe("political group");
  expect(both.find("Islamic Resistance Movement")).toBeUndefined();
  expect(both.all).toHaveLength(shipped.all.length + 1);
});
