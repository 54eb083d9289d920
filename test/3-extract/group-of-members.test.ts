import { describe, expect, it } from "vitest";
import { statementsOf, told } from "./told.ts";

/** The groups that a text is read to say did it. */
function groupsIn(text: string): string[] {
  return told("participant", text, undefined, "1989-06-20")
    .filter(({ value }) => value.role === "perpetrator" && value.form === "organization")
    .map(({ value }) => value.text);
}

// [text, the groups that did it]
const CASES: readonly (readonly [string, readonly string[]])[] = [
  [
    "Guerrillas killed three policemen in Ayacucho on Monday. The government said the Shining Path had called for an armed strike there.",
    ["Shining Path"],
  ],
  ["The rebels blew up a bridge near Usulutan on Monday, killing a driver. The FMLN opposes the elections.", ["FMLN"]],
  ["The M-19 has been fighting the government for years. Rebels killed two soldiers in an attack on a post near Cali on Sunday.", ["M-19"]],
  // Two groups are named, or none that is armed; or nobody says that they were a group's people.
  ["Guerrillas killed three policemen in Ayacucho on Monday. Both the Shining Path and the MRTA are active there.", []],
  ["Guerrillas killed three policemen in Ayacucho on Monday. The Red Cross helped the wounded.", []],
  ["Gunmen killed three policemen in Ayacucho on Monday. The Shining Path opposes the elections.", []],
  ["Rebels killed two farmers in an attack on a village near Ayacucho on Monday. They are fighting the Shining Path.", []],
  ["Commandos killed two men in a raid on a house in Ayacucho on Monday. The Shining Path is active there.", []],
  ["Two men killed a judge in Lima on Monday. The Shining Path opposes the elections.", []],
  ["Two robbers killed a clerk in Lima on Monday. The police are looking for them.", []],
];

/** Each incident's groups that did it, in the order of the text. */
function groupsOfEach(text: string): string[][] {
  const statements = statementsOf(text, undefined, "1989-06-20");
  const incidents = statements.filter((one) => one.kind === "incident").map(({ incident }) => incident);
  return incidents.map((incident) =>
    statements.flatMap((one) =>
      one.kind === "participant" && one.incident === incident && one.value.role === "perpetrator" && one.value.form === "organization"
        ? [one.value.text]
        : [],
    ),
  );
}

// [text on two incidents, the groups of each]
const SERIES: readonly (readonly [string, ...string[][]])[] = [
  [
    "A BOMB DESTROYED A BANK IN MEDELLIN ON 17 JUNE.\n\nON 19 JUNE, ANOTHER BOMB DESTROYED A HOTEL IN CALI.\n\nTHE NORTHERN FRONT CLAIMED RESPONSIBILITY FOR BOTH ATTACKS.",
    ["NORTHERN FRONT"],
    ["NORTHERN FRONT"],
  ],
  [
    "SHINING PATH GUERRILLAS DYNAMITED A POWER STATION IN AYACUCHO LAST NIGHT.\n\nMEANWHILE, IN CUZCO, THE GUERRILLAS KIDNAPPED RANCHER ELIAS MENDOZA YESTERDAY MORNING.",
    ["SHINING PATH"],
    ["SHINING PATH"],
  ],
  // Others did the second.
  [
    "SHINING PATH GUERRILLAS DYNAMITED A POWER STATION IN AYACUCHO LAST NIGHT.\n\nMEANWHILE, IN CUZCO, UNIDENTIFIED MEN KIDNAPPED RANCHER ELIAS MENDOZA YESTERDAY MORNING.",
    ["SHINING PATH"],
    [],
  ],
  [
    "A BOMB DESTROYED A BANK IN MEDELLIN ON 17 JUNE. THE NORTHERN FRONT CLAIMED RESPONSIBILITY FOR THE ATTACK.\n\nON 19 JUNE, ANOTHER BOMB DESTROYED A HOTEL IN CALI.",
    ["NORTHERN FRONT"],
    [],
  ],
];

describe("a group that did several", () => {
  for (const [text, ...groups] of SERIES) it(text.replace(/\s+/g, " "), () => expect(groupsOfEach(text)).toEqual(groups));
});

describe("the group of those told by their calling", () => {
  for (const [text, groups] of CASES) it(`${text} → ${groups.join(", ") || "none"}`, () => expect(groupsIn(text)).toEqual(groups));
});
