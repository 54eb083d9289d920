import { describe, expect, it } from "vitest";
import { statementsOf } from "./told.ts";

/** What each incident of a telegram strikes, in the order of the text: victims and targets by their words. */
function struck(text: string, title?: string): string[][] {
  const statements = statementsOf(text, title, "1989-06-20");
  const incidents = statements.filter((one) => one.kind === "incident").map(({ incident }) => incident);
  return incidents.map((incident) =>
    statements.flatMap((one) =>
      one.kind === "participant" && one.incident === incident && /^(?:victim|target)$/.test(one.value.role) ? [one.value.text] : [],
    ),
  );
}

// [what sets them apart, text, what each incident strikes]
const APART: readonly (readonly [string, string, ...string[][]])[] = [
  [
    "another town and other means",
    "GUERRILLAS DYNAMITED A POWER STATION IN CHALATENANGO LAST NIGHT.\n\nMEANWHILE, IN USULUTAN, UNIDENTIFIED MEN KIDNAPPED RANCHER ELIAS MENDOZA YESTERDAY MORNING.",
    ["POWER STATION"],
    ["ELIAS MENDOZA"],
  ],
  [
    "another day, told as another",
    "A BOMB DESTROYED A BANK IN MEDELLIN ON 17 JUNE, POLICE REPORTED.\n\nON 19 JUNE, ANOTHER BOMB DESTROYED A HOTEL IN CALI.",
    ["BANK"],
    ["HOTEL"],
  ],
  [
    "somebody else, told as added",
    "GUNMEN KILLED JUDGE ELIAS MENDOZA IN CALI YESTERDAY.\n\nIN ADDITION, TWO HOODED MEN KIDNAPPED RANCHER PEDRO SALDIVAR IN PALMIRA.",
    ["ELIAS MENDOZA"],
    ["PEDRO SALDIVAR"],
  ],
  [
    "a lead that counts them",
    "TWO EXPLOSIONS SHOOK ARAUCA LAST NIGHT, POLICE REPORTED.\n\nA BOMB DESTROYED A BANK ON MAIN STREET.\n\nMINUTES LATER, ANOTHER BOMB DAMAGED A HOTEL NEAR THE AIRPORT.",
    ["BANK"],
    ["HOTEL"],
  ],
  [
    "another one of their calling",
    "SOLDIERS SHOT AND KILLED REPORTER LUCAS AMADO IN SANTA ANA LAST NIGHT.\n\nANOTHER REPORTER, TOMAS VILLEDA, WAS KILLED THIS MORNING IN MORAZAN WHEN UNIDENTIFIED MEN FIRED ON HIS CAR.",
    ["LUCAS AMADO"],
    ["TOMAS VILLEDA", "CAR"],
  ],
];

// [what holds them together, text]
const TOGETHER: readonly (readonly [string, string])[] = [
  [
    "the same deed, taken up",
    "GUNMEN KILLED JUDGE ELIAS MENDOZA IN CALI YESTERDAY.\n\nTHE JUDGE WAS SHOT AS HE LEFT HIS HOUSE. THE GUNMEN FLED.\n\nPOLICE SAID MENDOZA'S KILLING WAS PLANNED.",
  ],
  [
    "its toll, told later",
    "A CAR BOMB EXPLODED OUTSIDE A BANK IN LIMA LAST NIGHT.\n\nTHREE PEOPLE WERE KILLED. THE BOMB DESTROYED THE BANK.\n\nTHE EXPLOSION WAS HEARD THROUGHOUT THE CITY.",
  ],
  [
    "more of those it struck",
    "GUERRILLAS ATTACKED THE TOWN OF PUERTO RICO LAST NIGHT. FIVE POLICEMEN WERE KILLED.\n\nTHE GUERRILLAS ALSO BURNED THE TOWN HALL. HE SAID THE ATTACK LASTED THREE HOURS.",
  ],
  [
    "who did it, told later",
    "UNIDENTIFIED MEN KIDNAPPED RANCHER PEDRO SALDIVAR IN PALMIRA ON MONDAY.\n\nTHE RANCHER WAS KIDNAPPED AS HE LEFT HIS FARM. THEY ALSO TOOK HIS CAR.",
  ],
  [
    "its victims, one after the other",
    "A BOMB EXPLODED IN A MARKET IN CALI YESTERDAY. ELIAS MENDOZA DIED.\n\nPEDRO SALDIVAR AND TOMAS VILLEDA WERE WOUNDED IN THE EXPLOSION.",
  ],
];

describe("several incidents of one telegram", () => {
  for (const [what, text, ...incidents] of APART) it(`tells them apart by ${what}`, () => expect(struck(text)).toEqual(incidents));
  for (const [what, text] of TOGETHER) it(`keeps as one what is ${what}`, () => expect(struck(text)).toHaveLength(1));

  it("puts what is told besides without a place into the country of all else, and not where the rest lies in two", () => {
    const countries = (text: string) =>
      statementsOf(text, undefined, "1989-06-20").flatMap((one) => (one.kind === "where" ? [one.value.country] : []));
    const rest =
      "\n\nTHE MANAGER GAVE NO DETAILS.\n\nNOBODY HAS SPOKEN OF THE REASONS.\n\nTHE DOORS STAYED CLOSED ALL DAY.\n\nIN ADDITION, TWO HOODED MEN KIDNAPPED RANCHER ELIAS MENDOZA ON 18 JUNE.\n\n";
    const bank = "A BOMB DESTROYED A BANK IN MEDELLIN ON 17 JUNE, POLICE REPORTED.";
    expect(countries(`${bank}${rest}`)).toEqual(["CO", "CO"]);
    expect(countries(`${bank}${rest}IN ADDITION, A BOMB DESTROYED A HOTEL IN LIMA ON 19 JUNE.`)).toEqual(["CO", "PE"]);
  });

  it("gives a second incident that strikes nothing and nobody no place in the record", () => {
    const text =
      "GUERRILLAS DYNAMITED A POWER STATION IN CHALATENANGO LAST NIGHT.\n\nMEANWHILE, ON 12 JUNE A CLASH TOOK PLACE IN USULUTAN.";
    expect(struck(text)).toEqual([["POWER STATION"]]);
  });
});
