import { expect, test } from "vitest";
import { type Manner, mannerOf } from "../../src/5-explain/told-manner.ts";
import { NO_ACTORS } from "../../src/model/actor.ts";
import type { IncidentType } from "../../src/model/incident-type.ts";
import type { ResponsibilityStatus } from "../../src/model/statement.ts";
import { says, toArticle } from "./fixture.ts";

type Row = readonly [
  Manner,
  sentence: string,
  words: string,
  who: string,
  status: ResponsibilityStatus,
  type?: IncidentType,
  speaker?: string,
];

const ROWS: readonly Row[] = [
  ["told", "The Tern Front claimed responsibility on Monday.", "claimed responsibility", "The Tern Front", "claimed"],
  ["told", "The Tern Front said it had planted the bomb.", "planted", "The Tern Front", "claimed"],
  ["told", "The Tern Front said in an email to reporters that it had planted the bomb.", "it had planted", "The Tern Front", "claimed"],
  [
    "told",
    "The Tern Front said in a statement that its fighters had planted the bomb.",
    "its fighters had planted",
    "The Tern Front",
    "claimed",
  ],
  ["left out", "The Tern Front said in a statement that the fighters had planted the bomb.", "planted", "The Tern Front", "claimed"],
  [
    "told",
    "The Tern Brigade said that four of its men had carried out the raid.",
    "carried out",
    "The Tern Brigade",
    "claimed",
    "shooting",
  ],
  ["quoted", "Amsel admitted that he fired.", "admitted", "Amsel", "claimed", "shooting"],
  ["quoted", "Rita Selm claimed credit for calling it a bombing first.", "claimed", "Rita Selm", "claimed"],
  ["left out", "The Lower Quay Bureau revealed the shooter was firing at cars.", "firing", "The Lower Quay Bureau", "claimed", "shooting"],
  ["left out", "The Tern Front struck the depot at night.", "struck", "The Tern Front", "claimed"],
  ["told", "The Dock Workers' League denied any part in it.", "denied", "The Dock Workers' League", "denied"],
  ["quoted", "A Selmun teen pleaded not guilty on Friday.", "pleaded not guilty", "A Selmun teen", "denied", "shooting"],
  ["told", "The minister blamed the Tern Front.", "blamed", "the Tern Front", "accused", "bombing", "The minister"],
  [
    "told",
    "She identified the bomber as a 23-year-old fisherman of Ormay, Ivo Selm.",
    "identified",
    "Ivo Selm",
    "accused",
    "bombing",
    "She",
  ],
  ["quoted", "She named a street after Ivo Selm.", "street", "Ivo Selm", "accused", "bombing", "She"],
  ["told", "The Tern Front is held responsible for the blast.", "held responsible", "The Tern Front", "accused"],
  ["quoted", "The mayor says it was a neighbour who shot her.", "shot", "a neighbour", "accused", "shooting", "The mayor"],
  [
    "quoted",
    "A man accused of firing at cars along the quay told detectives that he hated the Islanders.",
    "accused",
    "the Islanders",
    "accused",
  ],
  ["left out", "The sheriff said the officers struck him.", "struck", "the officers", "accused by authorities", "shooting", "The sheriff"],
  ["quoted", "The sheriff said an officer shot him.", "shot", "an officer", "accused by authorities", "police action", "The sheriff"],
  ["left out", "Ada Borg, 17, was found shot at the pier.", "shot", "Ada Borg", "reported as fact", "shooting"],
  ["left out", "Two were wounded and driven to a hospital by friends.", "wounded", "friends", "accused", "shooting"],
  ["left out", "Detectives want to find who is responsible, Brandt said.", "responsible", "Brandt", "accused", "shooting"],
  ["left out", "The Harbour Times blamed a sailor.", "blamed", "a sailor", "accused", "shooting", "The Harbour Times"],
  ["left out", "His cousin was blamed.", "blamed", "His cousin", "accused"],
  ["left out", "Farran was blamed, police said Saturday.", "blamed", "Farran", "accused", "bombing", "Saturday"],
  ["left out", "Farran blamed Farran.", "blamed", "Farran", "accused", "bombing", "Farran"],
  ["quoted", "Masked men opened fire on the pier.", "opened fire", "Masked men", "reported as fact", "shooting"],
  ["quoted", "The Tern Front struck the depot at night.", "struck", "The Tern Front", "reported as fact", "bombing"],
  ["told", "In 2019 it struck the depot at night.", "struck", "The Tern Front", "reported as fact", "bombing"],
  ["quoted", "In 2019 he struck the depot at night.", "struck", "Luca Farran", "reported as fact", "bombing"],
  ["quoted", "Luca Farran was charged on Tuesday.", "charged", "Luca Farran", "charged"],
  ["left out", "The Selmun League accused the Tern Front of plotting to have it blamed.", "accused", "the Tern Front", "accused"],
  ["left out", "Lower Quay has long accused the Tern Front of raids.", "accused", "the Tern Front", "accused"],
  [
    "told",
    "The minister accused the Tern Front of setting off the bomb.",
    "accused",
    "the Tern Front",
    "accused",
    "bombing",
    "The minister",
  ],
  [
    "quoted",
    "Writers who study sailors suspect the Tern Front was behind it.",
    "suspect",
    "the Tern Front",
    "suspected",
    "bombing",
    "sailors",
  ],
  ["left out", "More than 40 wounded were blamed.", "blamed", "40 wounded", "accused"],
];

test.each(ROWS.map((row) => [row[0], row[1], row] as const))(
  "%s: %s",
  (manner, sentence, [, , words, who, status, type = "bombing", speaker]) => {
    const article = toArticle({
      id: "a",
      outlet: "Coastal Wire",
      title: "Blast",
      published: "2023-05-04T16:40:00Z",
      text: `It was night. ${sentence} More later.`,
    });
    const articles = new Map([["a", article]]);
    const value = { who, status, channel: undefined };
    const statement = says("r", "a", "responsibility", words, value, speaker === undefined ? {} : { speaker }, articles);
    expect(mannerOf(statement, { view: { articles, familyOf: new Map() }, actors: NO_ACTORS, incident: { type } })).toBe(manner);
  },
);

test("who is only called a suspect is told in the report's own sentence, and not at all where he was struck", () => {
  const text = "An officer shot a suspect, Ada Borg, at the quay.";
  const articles = new Map([["r", toArticle({ id: "r", outlet: "Coastal Wire", title: "Quay", published: "2023-05-04T10:00:00Z", text })]]);
  const value = { who: "Ada Borg", status: "suspected", channel: undefined } as const;
  const statement = says("s", "r", "responsibility", "suspect", value, {}, articles);
  const surroundings = { view: { articles, familyOf: new Map() }, actors: NO_ACTORS };
  const incident = { type: "riot", sources: [["f"]] } as const;
  expect(mannerOf(statement, { ...surroundings, incident })).toBe("quoted");
  expect(mannerOf(statement, { ...surroundings, incident: { type: "riot" } })).toBe("told");
  expect(mannerOf(statement, { ...surroundings, incident, isHarmed: () => true })).toBe("left out");
});
