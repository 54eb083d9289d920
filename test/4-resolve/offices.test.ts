import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readActors } from "../../src/4-resolve/actors.ts";
import { readOffices } from "../../src/4-resolve/offices.ts";
import { SPEAKER_KINDS } from "../../src/model/statement.ts";

const DATA = join(import.meta.dirname, "../../data");
const bytes = readFileSync(join(DATA, "offices/offices.csv"));
const shipped = readOffices(bytes);
const rows = bytes
  .toString()
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.split(","));

const OWN = readOffices(
  new TextEncoder().encode(`person,aliases,office,of,voice,from,to
Ana Verde,Ana B. Verde,President of Sarland,sarland,civil authority,2010-01-01,2014-12-31
Ana Verde,Ana B. Verde,Mayor of Arlmere,sarland,civil authority,2018-05-01,
Tom Verde,,Interior Minister of Sarland,sarland,civil authority,2012-01-01,2013-06-30
Lew Sorn,,General of the Gulls,,admiral,2012-01-01,
no row at all
`),
);

test.each([
  ["Ana Verde", "2012-03-04", "", "President of Sarland"],
  ["Sarland's President Ana Verde", "2010-01-01", "", "President of Sarland"],
  ["Ana B. Verde", "2014-12-31", "", "President of Sarland"],
  ["Ana Verde", "2015-01-01", "", undefined],
  ["Ana Verde", "2019-01-01", "", "Mayor of Arlmere"],
  ["Verde", "2019-01-01", "Ana Verde spoke first. Later Verde left.", "Mayor of Arlmere"],
  ["Verde", "2019-01-01", "Verde left.", undefined],
  ["President Verde", "2014-01-01", "Ana Verde spoke.", "President of Sarland"],
  ["Verde", "2012-07-01", "Ana Verde and Tom Verde spoke.", undefined],
  ["Verde", "2012-07-01", "Tom Verde spoke.", "Interior Minister of Sarland"],
  ["a neighbour of Verde", "2014-01-01", "Ana Verde spoke.", undefined],
  ["Lew Sorn", "2013-01-01", "", undefined],
])("%s on %s in an article that says %j holds the office of %s", (words, day, article, title) => {
  expect(OWN.heldBy(words, day, article)?.title).toBe(title);
});

test("every row of the shipped table is read, of a known actor, in a known voice, and ends after it begins", () => {
  const actors = readActors([readFileSync(join(DATA, "actors/actors.csv"))], shipped);
  expect(rows.length).toBeGreaterThan(200);
  for (const [person, , title, of, voice, from, to] of rows) {
    expect(actors.offices.heldBy(person!, from!, "")?.title, `${person}, ${from}`).toBeDefined();
    expect(of === "" || actors.byId(of!) !== undefined, `${title}: ${of}`).toBe(true);
    expect(SPEAKER_KINDS).toContain(voice);
    expect(to === "" || to! > from!, `${person}: ${from} to ${to}`).toBe(true);
  }
});

test("nobody holds one office twice at a time, and no office has two holders at a time", () => {
  for (const [index, [person, , title, , , from, to]] of rows.entries()) {
    for (const [other, , ofOther, , , begin, end] of rows.slice(index + 1)) {
      if (title !== ofOther) continue;
      const meet = from! < (end || "9999") && begin! < (to || "9999");
      expect(meet, `${title}: ${person} and ${other}`).toBe(false);
    }
  }
});
