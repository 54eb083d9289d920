import { describe, expect, test } from "vitest";
import { findCredit } from "../../src/1-read/credit.ts";

const BODY = "Two people were hurt on Monday when a wall fell, police said.\n\nThe street is closed.";
const credit = (text: string, byline?: string, given?: string) => findCredit({ credit: given, byline, text });

describe("the agency that a text is credited to", () => {
  test.each([
    [`ORME, Ohio (AP) — ${BODY}`, "AP"],
    [`(Reuters) - ${BODY}`, "Reuters"],
    [`ORME, March 2 (Northern Wire) — ${BODY}`, "Northern Wire"],
    [`ORME (Meridian) -- ${BODY}`, "Meridian"],
    [`ORME (WXYZ/AP) — ${BODY}`, "AP"],
    [`Posted: Monday, March 2, 2015\n\nORME, Ohio (The Associated Press) — ${BODY}`, "AP"],
    [`By Jane Roe, Associated Press\n\n${BODY}`, "AP"],
    [`By The Associated Press\n\n${BODY}`, "AP"],
    [`${BODY}\n\n— AFP`, "AFP"],
    [`${BODY} (PTI)`, "PTI"],
    [`${BODY}\n\nSource: Lakeside News Agency`, "Lakeside News Agency"],
    [`${BODY}\n\nCopyright 2015 The Associated Press. All rights reserved.`, "AP"],
    [`${BODY}\n\n© 2015 Northern Wire`, "Northern Wire"],
    [`${BODY}\n\n(Reporting by Jane Roe; Editing by John Doe)`, "Reuters"],
    [`${BODY}\n\nWith inputs from agencies`, "agencies"],
    [`${BODY}\n\n(With agency inputs)`, "agencies"],
  ])("%j has one", (text, name) => {
    expect(credit(text)).toBe(name);
  });

  test.each([
    ["Jane Roe, Associated Press", "AP"],
    ["Agence France-Presse", "AFP"],
    ["MEG ROE and ANN DOE, AP Sports Writers", "AP"],
    ["Northern Wire", "Northern Wire"],
  ])("the byline %j has one", (byline, name) => {
    expect(credit(BODY, byline)).toBe(name);
  });

  test("what the input gives outranks what the text shows", () => {
    expect(credit(`(Reuters) - ${BODY}`, undefined, "Northern Wire")).toBe("Northern Wire");
  });

  test.each([
    BODY,
    `PORTLAND (Ore.) — ${BODY}`,
    `ORME (Jane Roe) — ${BODY}`,
    `ORME (WXYZ) — ${BODY}`,
    `${BODY}\n\nThe Associated Press contributed to this report.`,
    `The Reuters office was closed. ${BODY}`,
    `An official told AFP that the wall was old. ${BODY}`,
    `ORME — ${BODY} The agencies of the city met on Tuesday.`,
    `He shot with an AP round (AP) and missed. ${BODY}`,
  ])("%j has none", (text) => {
    expect(credit(text)).toBeUndefined();
  });

  test.each(["Jane Roe", "Staff", "From our reporter in Orme", "Paul Apter"])("the byline %j has none", (byline) => {
    expect(credit(BODY, byline)).toBeUndefined();
  });
});
