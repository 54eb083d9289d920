import { describe, expect, test } from "vitest";
import { casingStyle, restoreCasing, trueCase, witnessCasing } from "../../src/2-understand/words/casing.ts";
import { tokenize } from "../../src/2-understand/words/tokens.ts";
import { TAGGER } from "./language.ts";

describe("casing", () => {
  test.each([
    ["POLICE IN LIMA SAID THREE MEN DIED", "Police in Lima said three men died"],
    ["COLONEL RIVAS MET U.S. OFFICIALS IN MAY", "Colonel Rivas met U.S. officials in May"],
    ["IT MAY RAIN AT 6 P.M.", "It may rain at 6 p.m."],
    ["GUNMEN KILLED HECTOR RIVAS AND MARIA ELENA PRADO", "Gunmen killed Hector Rivas and Maria Elena Prado"],
    ["THE VICTOR SIGNED THE BILL HARLOW WROTE", "The victor signed the bill Harlow wrote"],
    ["THE FBI AND NATO CONDEMNED IT", "The FBI and NATO condemned it"],
    ["ON 3 MARCH 12 PEASANTS WERE KILLED", "On 3 March 12 peasants were killed"],
    ["Gunmen Kill Three Soldiers Near Bogota Barracks", "Gunmen kill three soldiers near Bogota barracks"],
    ["Dan Porter, 20, died at Harwick Methodist Hospital.", "Dan Porter , 20 , died at Harwick Methodist Hospital ."],
    ["Gunmen Kill Three Soldiers Near Bogota Barracks.", "Gunmen kill three soldiers near Bogota barracks ."],
    ["Kofi Annan dies in Bern", "Kofi Annan dies in Bern"],
    ["A man was shot on Harwick Avenue in Varnholm on Thursday", "A man was shot on Harwick Avenue in Varnholm on Thursday"],
    ["The UN and the EU met Red Cross staff", "The UN and the EU met Red Cross staff"],
  ])("%s", (text, expected) => {
    const tokens = tokenize(text);
    expect(trueCase(tokens, casingStyle(tokens), TAGGER.lexicon, witnessCasing([])).join(" ")).toBe(expected);
  });

  test("the body of an article decides how its headline's words are written", () => {
    const headline = casedTokens("Blast Shakes Market Quarter In Varnholm City");
    const body = casedTokens("A blast shook Market Quarter in the city on Monday, and many people fled from their homes.");
    restoreCasing([headline, body], TAGGER.lexicon);
    expect(headline.map(({ cased }) => cased).join(" ")).toBe("Blast shakes Market Quarter in Varnholm city");
    expect(body.every(({ text, cased }) => text === cased)).toBe(true);
  });
});

describe("names of groups in capitals", () => {
  const said = ["POLICE IN LIMA SAID SO.", "THREE MEN WERE SEEN.", "THE TOWN IS QUIET."];
  test.each([
    ["THE ARMY BLAMED THE MORADO NATIONAL LIBERATION FRONT [MFLN].", "The army blamed the Morado National Liberation Front [MFLN]."],
    ["THE ENL [NATIONAL ARMY OF LIBERATION] DENIED IT.", "The ENL [National Army of Liberation] denied it."],
    ["THE ARMY OF THE REBELS [SIC] DENIED IT.", "The army of the rebels [sic] denied it."],
    ["THE ANA RUIZ PATRIOTIC FRONT CLAIMED IT.", "The Ana Ruiz Patriotic Front claimed it."],
    ["A NATIONAL ARMY BASE WAS HIT.", "A national army base was hit."],
    ["THE RED CROSS AND THE SHINING PATH MET.", "The Red Cross and the Shining Path met."],
  ])("%s", (text, expected) => {
    const sentences = [text, ...said].map(casedTokens);
    restoreCasing(sentences, TAGGER.lexicon);
    expect(
      sentences[0]!
        .map(({ cased }) => cased)
        .join(" ")
        .replace(/([[]) | ([\].])/g, "$1$2"),
    ).toBe(expected);
  });
});

function casedTokens(text: string) {
  return tokenize(text).map((token) => ({ ...token, cased: token.text }));
}
