import { describe, expect, test } from "vitest";
import { day, of, PLACE, sentencesOf } from "./one-shooting.ts";

const LEAD = "A shooting in Lower Quay left two people dead. ";
/** Far enough behind the lead that nothing is told in the same breath. */
const BETWEEN = `${"The market was open all day and the ferries ran on time. ".repeat(5)}`;

/** What the section prints of a sentence of a report on a shooting; the deed is dated only where a day is given. */
function printed(kind: "investigation" | "response" | "warning", words: string, what: string, dated = true): readonly string[] {
  const key = { investigation: "investigation", response: "responses", warning: "warnings" }[kind];
  return sentencesOf({
    texts: [`${LEAD}${BETWEEN}${words}`],
    state: (say) => [
      say(0, "type", "shooting", { type: "shooting" }),
      say(0, "figure", "two people dead", of("killed", 2, "total")),
      say(0, kind, words, { actor: undefined, what }),
    ],
    incident: dated ? { when: { from: "2023-05-02", to: "2023-05-02", precision: "day" } } : {},
  })(key);
}

describe("a step of investigators stands where its sentence is about the deed", () => {
  test.each([
    "Two men were arrested after the attack.",
    "Police arrested a suspect at the harbour on Wednesday.",
    "A fisherman was charged with murder over the shooting on Thursday.",
    "Investigators said that he had carried it out alone and was arrested.",
  ])("%s", (words) => {
    expect(printed("investigation", words, "arrest")).toEqual([expect.stringContaining(words)]);
  });

  test.each([
    "Two clerks were arrested for leaking examination papers.",
    "A baker in the same street was arrested on Wednesday with his cousin.",
    "The suspect was once arrested for tax fraud by the harbour police.",
    "Officers in any shooting are interviewed by investigators after two days.",
    "A clerk takes pictures of the flat where a suspect in the shooting was arrested.",
    "Forty protesters were arrested during the march over the shooting.",
  ])("not: %s", (words) => {
    expect(printed("investigation", words, "arrest")).toEqual([]);
  });

  test("a year in news of an undated deed is that of another", () => {
    const words = "The suspect was arrested in 2014 with his brother.";
    expect(printed("investigation", words, "arrest", false)).toEqual([]);
    expect(printed("investigation", "The suspect was arrested on Friday with his brother.", "arrest", false)).toHaveLength(1);
  });
});

describe("a response", () => {
  test("is told where it answers the deed, and not where the page tells of other measures", () => {
    expect(printed("response", "The mayor condemned the killings as cowardly.", "condemnation")).toHaveLength(1);
    expect(printed("response", "The school board cancelled the spring term and its fees.", "cancellation")).toEqual([]);
  });

  test("a warning points back to no deed, as it was before it", () => {
    expect(printed("warning", "The embassy warned its citizens of plans to attack crowds.", "warning")).toHaveLength(1);
  });
});

describe("who is held responsible", () => {
  const told = (words: string, extra = "") =>
    sentencesOf({
      texts: [`${LEAD}${BETWEEN}${words}${extra}`],
      state: (say) => [
        say(0, "type", "shooting", { type: "shooting" }),
        say(0, "incident", "shooting", { main: true, stage: "accomplished", negated: false }),
        say(0, "incident", "market", { main: false, stage: "accomplished", negated: false }),
        say(0, "responsibility", words.includes("denied") ? "denied" : "carried out", {
          who: words.includes("denied") ? "The Tern Front" : "Tern Front gunmen",
          status: words.includes("denied") ? "denied" : "reported as fact",
          channel: undefined,
        }),
      ],
    })("responsibility");

  test("a denial of something else in a report of several deeds is none of the deed", () => {
    expect(told("The Tern Front denied involvement in the shooting.")).toEqual([
      "The Tern Front denied involvement, Outlet 0 reported on 4 May 2023.",
    ]);
    expect(told("The Tern Front denied that it had sent fish abroad.")).toEqual([]);
  });

  test("deeds that are counted are not the one deed", () => {
    expect(told("Tern Front gunmen carried out the shooting.")).toHaveLength(1);
    expect(told("Tern Front gunmen carried out dozens of shootings along the coast.")).toEqual([]);
  });
});

describe("what one source only mentions", () => {
  const core = (text: string, state: Parameters<typeof sentencesOf>[0]["state"], incident = {}) =>
    sentencesOf({ texts: [text], state, incident: { mainArticles: [], ...incident } })("what-happened");

  test("stands in its own sentence, day and place or not", () => {
    const text = "In May a shooting in Lower Quay was told of at the trial, years after the riot of 2 May.";
    expect(
      core(
        text,
        (say) => [
          say(0, "type", "shooting", { type: "shooting" }),
          say(0, "where", "Lower Quay", PLACE),
          say(0, "when", "2 May", day("2023-05-02")),
        ],
        { when: { from: "2023-05-02", to: "2023-05-02", precision: "day" } },
      ),
    ).toEqual([`Outlet 0 reported on 4 May 2023: “${text}”`]);
  });

  test("an incident without a kind, a place or a day is not announced", () => {
    expect(
      core("“Something” blew up.", (say) => [say(0, "type", "blew up", { type: "other" })], { type: "other", where: undefined }),
    ).toEqual([]);
  });
});

test("what somebody supposes, asks or comments on is no account of what happened", () => {
  const account = (text: string) =>
    sentencesOf({
      texts: [text],
      state: (say) => [
        say(0, "incident", "shooting", { main: true, stage: "accomplished", negated: false }),
        say(0, "type", "shooting", { type: "shooting" }),
        say(0, "where", "Lower Quay", PLACE),
      ],
    })("what-happened").filter((one) => one.includes("“"));
  expect(account("A shooting shook Lower Quay on Friday night.")).toHaveLength(1);
  expect(
    account(
      "A shooting shook Lower Quay on Friday night. Do you still care about our ferry gate? I know that we all should, folks! ".repeat(4),
    ),
  ).toEqual([]);
  expect(account("A host took to Twitter over the shooting in Lower Quay.")).toEqual([]);
  expect(account("In the wake of the shooting in Lower Quay, which left two people dead, its mayor resigned.")).toHaveLength(1);
  expect(account("In the wake of the shooting in Lower Quay a choir sang at its ferry gate.")).toEqual([]);
  expect(account("If a shooting comes to Lower Quay again, the mayor will answer for it.")).toEqual([]);
  expect(account("Has anyone told Lower Quay that the shooting was filmed by everybody?")).toEqual([]);
});

test("unrest and the shooting that it is about are no dispute on what it was", () => {
  const disputed = (types: readonly ["shooting" | "riot" | "bombing", string][]) =>
    sentencesOf({
      texts: types.flatMap(([, words]) => [`The ${words} shook Lower Quay.`, `Lower Quay saw a ${words} on Friday.`]),
      state: (say) =>
        types.flatMap(([type, words], at) => [say(2 * at, "type", words, { type }), say(2 * at + 1, "type", words, { type })]),
      incident: {
        disputes: [
          {
            field: "type",
            sides: [
              { value: "a", statements: ["s0", "s1"] },
              { value: "b", statements: ["s2", "s3"] },
            ],
          },
        ],
      },
    })("disputed");
  expect(
    disputed([
      ["shooting", "shooting"],
      ["bombing", "bombing"],
    ]),
  ).toHaveLength(1);
  expect(
    disputed([
      ["shooting", "shooting"],
      ["riot", "riot"],
    ]),
  ).toEqual([]);
});

test("numbers that allow each other are no dispute", () => {
  const disputed = (...counts: readonly (readonly [words: string, low: number, high: number | undefined])[]) =>
    sentencesOf({
      texts: counts.map(([words]) => `The shooting in Lower Quay killed ${words} people.`),
      state: (say) =>
        counts.map(([words, low, high], at) =>
          say(at, "figure", words, { what: "killed", of: "total", low, high, vague: false, scope: "this incident" }),
        ),
      incident: { disputes: [{ field: "killed", sides: counts.map(([value], at) => ({ value, statements: [`s${at}`] })) }] },
    })("disputed");
  expect(disputed(["more than 27", 28, undefined], ["29", 29, 29])).toEqual([]);
  expect(disputed(["more than 27", 28, undefined], ["21", 21, 21])).toHaveLength(1);
});

describe("words for many deeds, or for another year", () => {
  const mention = { main: true, stage: "accomplished", negated: false } as const;

  test("one source that speaks of shootings in general reports none", () => {
    const told = (words: string, figures: boolean) =>
      sentencesOf({
        texts: [words],
        state: (say) => [
          say(0, "incident", "shootings", mention),
          say(0, "type", "shootings", { type: "shooting" }),
          say(0, "where", "Lower Quay", PLACE),
          ...(figures ? [say(0, "figure", "Three people", of("killed", 3, "total"))] : []),
        ],
      })("what-happened");
    expect(told("They say that shootings in Lower Quay have become more frequent", false)).toEqual([]);
    expect(told("Three people were killed in shootings in Lower Quay.", true)[0]).toBe("Outlet 0 reported shootings in Lower Quay, Malta.");
  });

  test("an account says which deed it was", () => {
    const told = (words: string, place: string | undefined) =>
      sentencesOf({
        texts: [words],
        state: (say) => [
          say(0, "incident", "shooting", mention),
          say(0, "type", "shooting", { type: "shooting" }),
          say(0, "participant", "at guests", { role: "weapon", text: "at guests", form: "description", mentions: [] }),
          ...(place === undefined ? [] : [say(0, "where", place, PLACE)]),
        ],
        incident: place === undefined ? { where: undefined } : {},
      })("what-happened").filter((one) => one.includes("“The shooting"));
    expect(told("The shooting at guests in Lower Quay lasted an hour.", "Lower Quay")).toHaveLength(1);
  });
});

describe("an arrest", () => {
  test.each([
    "The driver had been arrested on two occasions already over the shooting, the sheriff said.",
    "The video shows what officers face when a suspect of the shooting does not obey.",
  ])("is not told by: %s", (words) => {
    expect(printed("investigation", words, "arrest")).toEqual([]);
  });

  test("for something else is none of the deed", () => {
    expect(printed("investigation", "The suspect had faced sexual harassment charges in the army.", "charge")).toEqual([]);
  });
});
