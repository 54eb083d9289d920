import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

/** Telegrams of wires, which are in capitals and have no title. */
const SAYS: readonly (readonly [string, readonly string[]])[] = [
  // A participle that describes who did it, and a doer that hangs on those whom the deed struck.
  [
    "THE CABINET HAS CONDEMNED THE MURDER OF HEALTH MINISTER RAUL ORDONEZ PINTO AND TWO OF HIS ESCORTS COMMITTED BY PRESUMED REBELS IN CUZCO.",
    ["perpetrator: REBELS", "victim: RAUL ORDONEZ PINTO"],
  ],
  [
    "TEN REBELS BELONGING TO THE RED DAWN LIBERATION FRONT (FLAR) BROKE INTO THE HOME OF JUDGE PEDRO RIOS IN CUZCO LAST NIGHT AND SHOT HIM DEAD.",
    ["perpetrator: RED DAWN LIBERATION FRONT", "target: HOME OF JUDGE PEDRO RIOS", "victim: PEDRO RIOS"],
  ],
  ["A CHILEAN CLERK WAS ARRESTED BY THE POLICE AFTER HE LEFT A BOMB AT A MARKET IN CUZCO.", ["perpetrator: CHILEAN CLERK"]],
  ["THE REBELS TOOK ADVANTAGE OF THE DARKNESS TO PLACE A BOMB IN THE LABOR MINISTRY IN CUZCO TODAY.", ["perpetrator: REBELS"]],
  ["A FIREBOMB WAS THROWN AT THE SPANISH CULTURAL CENTER IN CUZCO LAST NIGHT.", ["target: SPANISH CULTURAL CENTER"]],
  ["TWO ATTACKS FAILED IN CUZCO LAST NIGHT. ONE ATTACK WAS AIMED AT A WAREHOUSE OF THE MINISTRY.", ["target: WAREHOUSE"]],
  [
    "THE NORTHERN COMMAND HAS ACCUSED THE FLAR OF MURDERING THE MAYOR OF NAUTA, TOMAS ARCE, AND OF BURNING THE TOWN HALL ON SATURDAY.",
    ["victim: TOMAS ARCE", "target: TOWN HALL"],
  ],
  // A group's name that goes on behind "of", without what the writer says of its leanings.
  [
    "REBELS OF THE PRO-CHINESE ARMY OF NATIONAL UNITY (ENU) BLEW UP A RAILWAY STATION NEAR CUZCO ON SATURDAY.",
    ["perpetrator: ARMY OF NATIONAL UNITY", "target: RAILWAY STATION"],
  ],
  // Role nouns and surnames that a tagger takes for something else.
  ["GUNMEN KILLED JORGE LUNA, A MINER, IN CUZCO ON SUNDAY.", ["perpetrator: GUNMEN", "victim: JORGE LUNA"]],
  ["THE MAYOR OF CUZCO HAS BLAMED THE MURDER OF TWO NUNS TODAY ON SMUGGLERS, WHO DENY IT.", ["perpetrator: SMUGGLERS"]],
  // What a telegram opens with it tells of, be its words ones of parties and companies beside.
  ["A BOMB EXPLODED LAST NIGHT AT THE COMPANY'S OFFICES IN CUZCO AFTER THE ELECTION.", ["weapon: BOMB"]],
];

const NEVER: readonly (readonly [string, RegExp])[] = [
  ["A BOMB EXPLODED IN CUZCO TODAY. A CLERK WAS ARRESTED AFTER THEY LEFT IN A CAR AND HIT A WALL.", /perpetrator: .*CLERK/],
  ["A BOMB EXPLODED IN CUZCO TODAY. THE CLERKS HAD NO OPPORTUNITY TO PLACE ANYTHING IN THE SAFE.", /perpetrator/],
  ["GUERRILLAS PLACED A BOMB IN THE CENTER OF CUZCO TODAY. IT EXPLODED.", /target: CENTER/],
];

function parts(text: string): string[] {
  return told("participant", text, "").map(({ value }) => `${value.role}: ${value.text}`);
}

describe("telegrams in capitals", () => {
  it.each(SAYS)("%s", (text, expected) => {
    expect(parts(text)).toEqual(expect.arrayContaining([...expected]));
  });

  it.each(NEVER)("%s, without %s", (text, unwanted) => {
    expect(parts(text).filter((one) => unwanted.test(one))).toEqual([]);
  });

  it.each([
    "A BOMB EXPLODED AT A HOTEL IN CUZCO TODAY. POLICE HAVE CAPTURED ONE OF THE TERRORISTS WHO PLACED IT.",
    "TWO MEN FIRED AT DEPUTY RAUL ORDONEZ IN CUZCO TODAY. THE MEN WERE CAPTURED BY POLICE IN TWO RAIDS.",
  ])("does not hold whom the police capture against the police: %s", (text) => {
    expect(told("responsibility", text, "").filter(({ value }) => /POLICE/.test(value.who ?? ""))).toEqual([]);
  });
});
