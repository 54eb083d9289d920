import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { divideToll } from "../../src/4-resolve/policies/divide.ts";
import { POLICIES } from "../../src/4-resolve/policies/policies.ts";
import type { PartyWord, PolicyFigure, PolicyInput } from "../../src/4-resolve/policies/policy.ts";
import type { FigureKind } from "../../src/model/statement.ts";
import { tollText } from "../../src/support/number-text.ts";
import { policyFigure as said } from "./figure.ts";

const police = ["police", "police"] as const;
const ministry = ["the health ministry", "health"] as const;
const hospital = ["a hospital", "health"] as const;
const army = ["the army", "army"] as const;
const group = ["the group", "party"] as const;

const exactly = (number: number) => ({ low: number, high: number });

/** What is beside the figures of the whole: figures of parts, and what is said of parties. */
type Beside = Partial<Pick<PolicyInput, "parts" | "parties">>;

function decide(policy: string, figures: readonly PolicyFigure[], what: FigureKind = "killed", minutes = 60, beside: Beside = {}) {
  const input = { what, figures, parts: [], parties: [], parameters: { gtdSameTimeMinutes: minutes }, ...beside };
  return POLICIES.find((one) => one.name === policy)!.decide(input);
}

/** "21", "12/21/21", "12–21", "blank", "none: dozens". */
function shown({ low, best, high, words }: ReturnType<typeof decide>): string {
  if (words !== undefined) return `none: ${words}`;
  if (low === undefined && best === undefined && high === undefined) return "blank";
  if (best === undefined) return `${low ?? ""}–${high ?? ""}`;
  return low === best && best === high ? `${best}` : `${low ?? ""}/${best}/${high ?? ""}`;
}

test("of the missing, who are found, the last count stands, whoever gives it", () => {
  const counts = [
    said({ at: "2024-05-04", by: ministry, ...exactly(21), what: "missing" }),
    said({ at: "2024-05-06", by: ["the harbour master", "unnamed official"], ...exactly(7), what: "missing" }),
    said({ at: "2024-05-20", by: ["paper A", "outlet"], ...exactly(5), what: "missing" }),
    said({ at: "2024-05-21", by: ["a fisherman", "witness"], ...exactly(40), what: "missing" }),
  ];
  expect(shown(decide("corroborate", counts, "missing"))).toBe("5/5/40");
  expect(shown(decide("corroborate", counts.slice(0, 1), "missing"))).toBe("21");
});

describe("The cases that the codebooks are compared on", () => {
  const rising = [
    said({ at: "09:00", by: police, ...exactly(12) }),
    said({ at: "12:00", by: ministry, ...exactly(17) }),
    said({ at: "15:00", by: hospital, ...exactly(21) }),
  ];
  const fight = [
    said({ at: "14:00", by: army, ...exactly(4) }),
    said({ at: "14:30", by: hospital, ...exactly(7) }),
    said({ at: "15:00", by: group, ...exactly(60) }),
  ];
  const papers = [
    said({ at: "15:00", by: ["paper A", "outlet"], ...exactly(8) }),
    said({ at: "15:05", by: ["paper B", "outlet"], ...exactly(9) }),
    said({ at: "15:10", by: ["paper C", "outlet"], ...exactly(9) }),
  ];
  const dozens = [said({ at: "15:00", by: police, low: 24, words: "dozens", vague: true })];
  const cases: readonly [string, readonly PolicyFigure[], Record<string, string>][] = [
    [
      "a toll that rises from voice to voice",
      rising,
      { gtd: "21", ucdp: "12/21/21", acled: "12", ibc: "12–21", corroborate: "12/21/21", "gtd-count": "12", airwars: "blank" },
    ],
    [
      "two parties to a fight and a hospital",
      fight,
      { gtd: "7", ucdp: "4/7/7", acled: "4", ibc: "4–7", corroborate: "4/7/7", "gtd-count": "4", airwars: "blank" },
    ],
    [
      "three papers within ten minutes",
      papers,
      { gtd: "9", ucdp: "8/9/9", acled: "8", ibc: "8–9", corroborate: "8/9/9", "gtd-count": "9", airwars: "blank" },
    ],
    [
      "only dozens",
      dozens,
      {
        gtd: "blank",
        ucdp: "none: dozens",
        acled: "12",
        ibc: "blank",
        corroborate: "none: dozens",
        "gtd-count": "blank",
        airwars: "blank",
      },
    ],
    [
      "only casualties, no figure",
      [],
      { gtd: "blank", ucdp: "blank", acled: "0", ibc: "blank", corroborate: "blank", "gtd-count": "blank", airwars: "blank" },
    ],
  ];
  for (const [title, figures, expected] of cases) {
    test.each(Object.entries(expected))(`${title}: %s gives %s`, (policy, answer) => {
      const toll = decide(policy, figures);
      expect(shown(toll), toll.trace.join("\n")).toBe(answer);
      expect(toll.trace.length).toBeGreaterThan(0);
    });
  }

  test.each([
    ["gtd", ["3", "2", "2"]],
    ["ucdp", ["3", "2", "2"]],
    ["acled", ["3", "2", "2"]],
  ])("seven dead at three villages: %s gives %j", (policy, expected) => {
    const tolls = divideToll(decide(policy, [said({ at: "15:00", by: ministry, ...exactly(7) })]), 3);
    expect(tolls.map(shown)).toEqual(expected);
    expect(tolls[0]!.trace.at(-1)).toBe("7 at 3 places, divided: 3, 2, 2.");
  });

  test("two dead at three villages stay one event under ucdp", () => {
    expect(divideToll(decide("ucdp", [said({ by: ministry, ...exactly(2) })]), 3).map(shown)).toEqual(["2"]);
  });
});

describe("corroborate", () => {
  const cases: readonly [string, readonly PolicyFigure[], string][] = [
    [
      "leaves out what the same speaker replaced",
      [said({ at: "09:00", by: police, ...exactly(12), isReplaced: true }), said({ at: "12:00", by: police, ...exactly(14) })],
      "14",
    ],
    [
      "trusts a ministry before later police",
      [said({ at: "09:00", by: ministry, ...exactly(12) }), said({ at: "12:00", by: police, ...exactly(14) })],
      "12/12/14",
    ],
    ["keeps an open top open", [said({ at: "09:00", by: ministry, low: 60 })], "60/60/"],
    [
      "closes it with a higher exact figure",
      [said({ at: "09:00", by: police, low: 60 }), said({ at: "12:00", by: ministry, ...exactly(93) })],
      "60/93/93",
    ],
    ["takes an upper bound where nothing else is said", [said({ at: "09:00", by: police, high: 20 })], "/20/20"],
    ["lets a party alone set a range but no best", [said({ at: "15:00", by: group, ...exactly(60) })], "60–60"],
    [
      "forgets early counts after a day",
      [said({ at: "2024-05-04T09:00:00Z", by: police, ...exactly(12) }), said({ at: "2024-05-06", by: ministry, ...exactly(40) })],
      "40",
    ],
    [
      "keeps an early count that was higher",
      [said({ at: "2024-05-04", by: police, ...exactly(95) }), said({ at: "2024-05-06", by: ministry, ...exactly(84) })],
      "84/84/95",
    ],
    [
      "prefers a number to vague words",
      [said({ at: "09:00", by: police, ...exactly(12) }), said({ at: "12:00", by: ministry, low: 24, words: "dozens", vague: true })],
      "12",
    ],
    [
      "takes an official's total of a day later before the ministry's last",
      [
        said({ at: "2024-05-06", by: ministry, ...exactly(144) }),
        said({ at: "2024-05-08", by: ["the chief investigator", "prosecutor"], ...exactly(149) }),
      ],
      "149",
    ],
    [
      "takes what two outlets say alike of a verdict years later",
      [
        said({ at: "2024-05-06", by: ministry, ...exactly(144) }),
        said({ at: "2026-03-12T09:00:00Z", by: ["paper A", "outlet"], ...exactly(149) }),
        said({ at: "2026-03-12T11:00:00Z", by: ["paper B", "outlet"], ...exactly(149) }),
      ],
      "149",
    ],
    [
      "takes what one outlet says a day later where another said it in the hours before",
      [
        said({ at: "2024-06-03T20:45:00Z", by: ministry, ...exactly(2) }),
        said({ at: "2024-06-04T08:00:00Z", by: ["paper A", "outlet"], ...exactly(3) }),
        said({ at: "2024-06-06T11:00:00Z", by: ["paper B", "outlet"], ...exactly(3) }),
      ],
      "3",
    ],
    [
      "does not take a later total of a single outlet",
      [said({ at: "2024-05-06", by: ministry, ...exactly(144) }), said({ at: "2024-05-08", by: ["paper A", "outlet"], ...exactly(150) })],
      "144/144/150",
    ],
    [
      "takes the last of what voice after voice raised",
      [
        said({ at: "2024-05-06", by: ministry, ...exactly(5) }),
        said({ at: "2024-05-08", by: ["officials", "unnamed official"], ...exactly(14) }),
        said({ at: "2024-05-10", by: ["paper A", "outlet"], ...exactly(23) }),
      ],
      "23",
    ],
    [
      "does not take a lower number after a higher one for the last of a rise",
      [
        said({ at: "2024-05-06", by: ministry, ...exactly(5) }),
        said({ at: "2024-05-08", by: ["officials", "unnamed official"], ...exactly(23) }),
        said({ at: "2024-05-10", by: ["paper A", "outlet"], ...exactly(14) }),
      ],
      "5/5/23",
    ],
    [
      "takes a later exact number where the first was open above",
      [said({ at: "2024-05-06", by: ministry, low: 3 }), said({ at: "2024-05-08", by: ["paper A", "outlet"], ...exactly(28) })],
      "28",
    ],
    [
      "takes a later number that is open above itself, too",
      [said({ at: "2024-05-06", by: ministry, low: 3 }), said({ at: "2024-05-08", by: ["paper A", "outlet"], low: 28 })],
      "28/28/",
    ],
    [
      "takes none from somebody who is not known to count",
      [said({ at: "2024-05-06", by: ministry, low: 3 }), said({ at: "2024-05-08", by: ["a fisherman", "other"], ...exactly(28) })],
      "3/3/28",
    ],
    [
      "does not take an official's count of a part for a correction",
      [said({ at: "2024-05-06", by: ministry, ...exactly(144) }), said({ at: "2024-05-08", by: police, ...exactly(3) })],
      "3/144/144",
    ],
    ["takes nobody as nobody", [said({ at: "09:00", by: police, ...exactly(0) })], "0"],
  ];
  test.each(cases)("%s", (_title, figures, expected) => {
    const toll = decide("corroborate", figures);
    expect(shown(toll), toll.trace.join("\n")).toBe(expected);
  });
});

describe("gtd", () => {
  const two = [said({ at: "15:00", by: police, ...exactly(9) }), said({ at: "15:20", by: hospital, ...exactly(11) })];
  test("takes the lowest of two that differ around the same time", () => {
    expect(decide("gtd", two).trace.at(-1)).toBe("Rule 6: no majority among 2 independent voices: the lowest, 9.");
  });
  test("takes the later one where the same time is shorter", () => {
    expect(shown(decide("gtd", two, "killed", 10))).toBe("11");
  });
  test("is blank where only the group itself counts", () => {
    expect(shown(decide("gtd", [said({ at: "15:00", by: group, ...exactly(60) })]))).toBe("blank");
  });
  test("reads at least 11 as 11, and leaves it open above", () => {
    expect(shown(decide("gtd", [said({ at: "15:00", by: police, low: 11 })]))).toBe("11/11/");
  });
  test("names the bound where voices differ", () => {
    const open = [said({ at: "15:00", by: police, low: 601 }), said({ at: "15:20", by: hospital, ...exactly(640) })];
    expect(decide("gtd", open).trace.at(-1)).toBe("Rule 6: no majority among 2 independent voices: the lowest, at least 601.");
  });
  test("says which rule fired", () => {
    expect(decide("gtd", [said({ at: "2024-03-29", by: ["the Health Minister", "health"], ...exactly(144) })]).trace).toEqual([
      "Rule 3: the only figure is 144 (the Health Minister, 2024-03-29).",
    ]);
  });
});

describe("of two counts of one hour", () => {
  const ours = (...figures: PolicyFigure[]) => decide("corroborate", figures);
  const hour = [said({ at: "15:00", by: hospital, ...exactly(11) }), said({ at: "15:00", by: ministry, ...exactly(9) })];

  test("the one that another voice gives, too, is best, and the trace says so", () => {
    const toll = ours(...hour, said({ at: "16:00", by: ["paper A", "outlet"], ...exactly(11) }));
    expect(shown(toll)).toBe("9/11/11");
    expect(toll.trace.join(" ")).toContain("the latest, which 2 independent voices give, of 2 figures");
  });
  test("a later count of as trusted a speaker is best, whatever others give", () => {
    const later = said({ at: "17:00", by: ministry, ...exactly(9) });
    expect(shown(ours(hour[0]!, later, said({ at: "16:00", by: ["paper A", "outlet"], ...exactly(11) })))).toBe("9/9/11");
  });
});

describe("a bound is told as a bound, not as a count", () => {
  const moreThan600 = [said({ at: "10:00", by: police, low: 601 }), said({ at: "10:30", by: hospital, low: 601 })];
  test.each(["corroborate", "gtd", "ucdp", "acled", "gtd-count"])("more than 600 under %s", (policy) => {
    expect(tollText(decide(policy, moreThan600))).toBe("more than 600");
  });
  test.each(["ibc", "airwars"])("more than 600 as the highest under %s", (policy) => {
    const parties: readonly PartyWord[] = [{ party: "the Tern Air Force", status: "claimed", at: "2024-05-06" }];
    const toll = decide(policy, [...moreThan600, said({ at: "11:00", by: ministry, ...exactly(560) })], "killed", 60, { parties });
    expect(tollText(toll)).toBe("at least 560");
  });
  test.each(["corroborate", "gtd", "ucdp", "acled"])("up to 20 under %s", (policy) => {
    expect(tollText(decide(policy, [said({ at: "10:00", by: police, high: 20 })]))).toBe("20 (up to 20)");
  });
  test.each(["gtd", "ucdp", "acled"])("40 to 50 under %s", (policy) => {
    expect(tollText(decide(policy, [said({ at: "10:00", by: police, low: 40, high: 50 })]))).toBe("40 (40 to 50)");
  });
  test.each(["gtd", "ucdp", "acled"])("one who counts just as many closes it under %s", (policy) => {
    const figures = [said({ at: "10:00", by: police, low: 601 }), said({ at: "10:30", by: hospital, ...exactly(601) })];
    expect(tollText(decide(policy, figures))).toBe("601");
  });
});

test("acled and ibc record no injuries", () => {
  for (const policy of ["acled", "ibc"])
    expect(shown(decide(policy, [said({ by: hospital, what: "injured", ...exactly(4) })], "injured"))).toBe("blank");
});

describe("early counts, overtaken for a day or more", () => {
  const rising = [
    said({ at: "2024-05-04T20:00:00Z", by: ["a channel", "other"], low: 12 }),
    said({ at: "2024-05-05T20:00:00Z", by: police, ...exactly(93) }),
    said({ at: "2024-05-08T09:00:00Z", by: ministry, ...exactly(144) }),
  ];
  test.each([
    ["ucdp", "144"],
    ["acled", "144"],
  ])("%s leaves them out and says so", (policy, expected) => {
    const toll = decide(policy, rising);
    expect(shown(toll)).toBe(expected);
    expect(toll.trace[0]).toMatch(/^Left out as early counts/);
  });
  test("A first count told again a year later is one still", () => {
    const again = said({ at: "2025-05-04", by: ["a channel", "other"], low: 12, article: "anniversary" });
    expect(shown(decide("acled", [...rising, again]))).toBe("144");
  });
  test("Numbers nearly alike bear each other out", () => {
    const verdict = [
      said({ at: "2024-05-04", by: ["paper A", "outlet"], ...exactly(61) }),
      said({ at: "2024-05-08", by: ["paper B", "outlet"], ...exactly(149) }),
      said({ at: "2024-05-08", by: ["paper C", "outlet"], ...exactly(150) }),
    ];
    expect(shown(decide("ucdp", verdict))).toBe("149/149/150");
  });
  test("One outlet's higher number does not make a ministry's count early", () => {
    const toll = decide("acled", [
      said({ at: "2024-05-04", by: ministry, ...exactly(40) }),
      said({ at: "2024-05-08", by: ["paper A", "outlet"], ...exactly(61) }),
    ]);
    expect(shown(toll)).toBe("40");
  });
});

test("ibc keeps witnesses apart from those that can be checked", () => {
  const toll = decide("ibc", [
    said({ at: "09:00", by: ["a shopkeeper", "witness"], ...exactly(30) }),
    said({ at: "10:00", by: police, ...exactly(12) }),
    said({ at: "11:00", by: hospital, ...exactly(14) }),
  ]);
  expect(shown(toll)).toBe("12–14");
  expect(toll.trace.join(" ")).toContain("Kept apart, said by witnesses: 30 (a shopkeeper");
});

test("ibc stays open with one voice", () => {
  expect(shown(decide("ibc", [said({ by: hospital, ...exactly(4) })]))).toBe("blank");
});

test("ibc counts civilians where figures tell them apart", () => {
  const parts = [
    said({ at: "10:00", by: police, of: "civilians", ...exactly(5) }),
    said({ at: "11:00", by: hospital, of: "civilians", ...exactly(6) }),
  ];
  const toll = decide("ibc", [said({ at: "10:00", by: police, ...exactly(12) })], "killed", 60, { parts });
  expect([shown(toll), toll.trace[0]]).toEqual(["5–6", "Civilians only."]);
});

describe("gtd-count", () => {
  test("takes the majority of the independent voices, whatever is latest", () => {
    const three = [
      said({ at: "09:00", by: police, what: "abducted", ...exactly(40) }),
      said({ at: "10:00", by: ministry, what: "abducted", ...exactly(40) }),
      said({ at: "15:00", by: hospital, what: "abducted", ...exactly(38) }),
    ];
    const toll = decide("gtd-count", three, "abducted");
    expect([shown(toll), toll.trace]).toEqual(["40", ["Majority: 40, of 2 among 3 independent voices."]]);
    expect(decide("gtd-count", three.slice(1), "abducted").trace[0]).toMatch(
      /^No majority among 2 independent voices, 40 .*: the lowest, 38\.$/,
    );
  });
  test("reads at least 11 as 11, and says so", () => {
    const toll = decide("gtd-count", [said({ at: "15:00", by: police, low: 11, what: "abducted" })], "abducted");
    expect([shown(toll), toll.trace.at(-1)]).toEqual([
      "11/11/",
      "An open figure counts as its bound: at least 11 (police, 2024-05-04 15:00) is 11.",
    ]);
  });
  test("leaves the unknown blank, with the code of that database in the trace only", () => {
    const toll = decide("gtd-count", [said({ by: police, low: 24, words: "dozens", vague: true, what: "abducted" })], "abducted");
    expect([shown(toll), toll.trace[0]]).toEqual([
      "blank",
      'Unknown, only vague words, "dozens": blank here, −99 in the tables of that database.',
    ]);
  });
});

describe("airwars grades, and counts what is confirmed or fair", () => {
  const one = [said({ at: "2024-05-04T10:00:00Z", by: hospital, ...exactly(4) })];
  const two = [...one, said({ at: "2024-05-05T10:00:00Z", by: ["a monitor", "monitor"], ...exactly(7) })];
  const party = said({ at: "2024-05-05T12:00:00Z", by: group, ...exactly(60) });
  const word = (name: string, status: PartyWord["status"], at = "2024-05-06"): PartyWord => ({ party: name, status, at });
  const cases: readonly [string, readonly PolicyFigure[], readonly PartyWord[], string, RegExp][] = [
    [
      "confirmed: a party accepts it",
      two,
      [word("the Tern Air Force", "claimed")],
      "4–7",
      /^Graded confirmed: the Tern Air Force accepts responsibility\.$/,
    ],
    ["one source and a party that accepts it", one, [word("the Tern Air Force", "claimed")], "4–4", /^Graded confirmed/],
    [
      "fair: two sources and a party held responsible",
      two,
      [word("the Tern Air Force", "accused")],
      "4–7",
      /^Graded fair: 2 independent sources, and the Tern Air Force held responsible\.$/,
    ],
    ["weak: one source", one, [word("the Tern Air Force", "accused")], "blank", /^Graded weak: one source gives a number\.$/],
    ["weak: nobody held responsible", two, [], "blank", /^Graded weak: 2 independent sources, but no party is held responsible\.$/],
    [
      "contested: two parties claim it",
      two,
      [word("the Tern Front", "claimed"), word("the Gull Front", "claimed")],
      "blank",
      /^Graded contested: more than one party claims it \(the Gull Front, the Tern Front\)\.$/,
    ],
    [
      "contested: two are blamed and one denies it",
      two,
      [word("the Tern Front", "accused"), word("the Gull Front", "accused"), word("the Gull Front", "denied")],
      "blank",
      /^Graded contested: .*the Gull Front denies it\.$/,
    ],
    [
      "discounted: nobody was harmed",
      [said({ by: police, ...exactly(0) })],
      [word("the Tern Front", "claimed")],
      "blank",
      /^Graded discounted: by the sources nobody was harmed\.$/,
    ],
    [
      "a party's own figure alone grades nothing",
      [party],
      [word("the group", "claimed")],
      "blank",
      /^Kept apart, said by a party to the fight: 60/,
    ],
  ];
  test.each(cases)("%s", (_title, figures, parties, expected, rule) => {
    const toll = decide("airwars", figures, "killed", 60, { parties });
    expect(shown(toll), toll.trace.join("\n")).toBe(expected);
    expect(toll.trace[0]).toMatch(rule);
  });

  test("civilians are counted apart, fighters discount, other parts are shown, a party's figure is kept apart", () => {
    const part = (of: string, number: number, by: readonly ["police" | "a hospital", "police" | "health"] = police) =>
      said({ at: "2024-05-05T11:00:00Z", of, by, ...exactly(number) });
    const parties = [word("the Tern Air Force", "claimed")];
    const toll = decide("airwars", [...two, party], "killed", 60, {
      parties,
      parts: [part("civilians", 3), part("children", 2), part("children", 1, hospital)],
    });
    expect(shown(toll)).toBe("3–3");
    expect(toll.trace.join("\n")).toMatch(
      /Civilians: minimum 3, maximum 3, [\s\S]*Children: 1 to 2\.[\s\S]*Kept apart, said by a party to the fight: 60/,
    );
    const fighters = decide("airwars", two, "killed", 60, { parties, parts: [part("attackers", 7)] });
    expect(fighters.trace[0]).toMatch(/^Graded discounted: those harmed were fighters, 7 /);
  });

  test("an open figure on top leaves the range open, and early counts are left out", () => {
    const parties = [word("the Tern Air Force", "claimed")];
    const later = [
      said({ at: "2024-05-09T10:00:00Z", by: ministry, ...exactly(40) }),
      said({ at: "2024-05-09T12:00:00Z", by: police, low: 51 }),
    ];
    expect(shown(decide("airwars", [...two, ...later], "killed", 60, { parties }))).toBe("40–");
  });

  test("earlier gradings are kept, each with its day", () => {
    const parties = [word("the Tern Air Force", "accused", "2024-05-05"), word("the Tern Air Force", "claimed", "2024-05-07")];
    const { trace } = decide("airwars", two, "killed", 60, { parties });
    expect(trace.slice(0, 3)).toEqual([
      "Graded confirmed: the Tern Air Force accepts responsibility.",
      "Graded weak on 2024-05-04: one source gives a number.",
      "Graded fair on 2024-05-05: 2 independent sources, and the Tern Air Force held responsible.",
    ]);
  });
});

const anyFigure = fc.record({
  at: fc.constantFrom("09:00", "09:30", "12:00", "2024-05-06", "2024-05-07T01:00:00Z"),
  by: fc.constantFrom(police, ministry, hospital, army, group),
  low: fc.integer({ min: 0, max: 99 }),
  extra: fc.constantFrom(0, 0, 5, undefined),
  isReplaced: fc.boolean(),
});

test.each(POLICIES.map((policy) => policy.name))(
  "%s gives the same for any order, with low ≤ best ≤ high and chosen figures of the input",
  (policy) => {
    fc.assert(
      fc.property(fc.array(anyFigure, { maxLength: 8 }), (drawn) => {
        const figures = drawn.map(({ extra, ...figure }) =>
          said({ ...figure, high: extra === undefined ? undefined : figure.low + extra }),
        );
        const toll = decide(policy, figures);
        expect(decide(policy, [...figures].reverse())).toEqual(toll);
        const { low, best, high } = toll;
        if (low !== undefined && best !== undefined) expect(low).toBeLessThanOrEqual(best);
        if (best !== undefined && high !== undefined) expect(best).toBeLessThanOrEqual(high);
        for (const id of toll.chosen) expect(figures.map((figure) => figure.statement.id)).toContain(id);
      }),
    );
  },
);
