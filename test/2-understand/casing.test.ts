import { describe, expect, test } from "vitest";
import { casingStyle, restoreCasing, trueCase, witnessCasing } from "../../src/2-understand/casing.ts";
import { tokenize } from "../../src/2-understand/tokens.ts";
import { TAGGER } from "./language.ts";

describe("casing", () => {
  test.each([
    ["POLICE IN LIMA SAID THREE MEN DIED", "Police in Lima said three men died"],
    ["COLONEL RIVAS MET U.S. OFFICIALS IN MAY", "Colonel Rivas met U.S. officials in May"],
    ["IT MAY RAIN AT 6 P.M.", "It may rain at 6 p.m."],
    ["THE FBI AND NATO CONDEMNED IT", "The FBI and NATO condemned it"],
    ["ON 3 MARCH 12 PEASANTS WERE KILLED", "On 3 March 12 peasants were killed"],
    ["Gunmen Kill Three Soldiers Near Bogota Barracks", "Gunmen kill three soldiers near Bogota barracks"],
    ["Kofi Annan dies in Bern", "Kofi Annan dies in Bern"],
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

function casedTokens(text: string) {
  return tokenize(text).map((token) => ({ ...token, cased: token.text }));
}
