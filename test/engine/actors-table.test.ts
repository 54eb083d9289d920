import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { loadActors, readActorsWith } from "../../src/engine/resources.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "corroborate-actors-"));
afterAll(() => rmSync(FOLDER, { recursive: true }));

test("A table of the user's extends the shipped one", () => {
  const file = join(FOLDER, "own.csv");
  writeFileSync(file, "id,name,kind,countries,parent,aliases,wikidata\ntern-front,Tern Front,armed group,MT,,TF,\n");
  const both = readActorsWith(file);
  expect(both.find("TF")?.id).toBe("tern-front");
  expect(both.all.length).toBe(loadActors().all.length + 1);
  expect(readActorsWith("")).toBe(loadActors());
});

test("A table that is not there is told with the setting that names it", () => {
  expect(() => readActorsWith(join(FOLDER, "nowhere.csv"))).toThrow(/nowhere\.csv" cannot be read: give CORROBORATE_ACTORS/);
});
