import { describe, expect, test } from "vitest";
import type { Incident } from "../../src/model/record.ts";
import { of, PLACE, sentencesOf } from "./one-shooting.ts";

/** Far enough behind the lead that nothing is told in the same breath. */
const FAR = "The market was open all day and the ferries ran on time. ".repeat(10);
const FARTHER = "The market was open all day and the ferries ran on time. ".repeat(32);

/** The sentence that says what happened, of one report; "Lower Quay" is what its reading takes for the place. */
function told(text: string, incident: Partial<Incident> = {}): string | undefined {
  return sentencesOf({
    texts: [text],
    state: (say) => [
      say(0, "incident", "shooting", { main: true, stage: "accomplished", negated: false }),
      say(0, "type", "shooting", { type: "shooting" }),
      ...(text.includes("Both were killed") ? [say(0, "figure", "Both", of("killed", 2, "total"))] : []),
      say(0, "where", text.startsWith("LOWER QUAY") ? "LOWER QUAY" : "Lower Quay", PLACE),
    ],
    incident,
  })("what-happened")[0];
}

const PLACED = "Outlet 0 reported a shooting in Lower Quay, Malta.";

describe("a place of one report", () => {
  test.each([
    "A shooting in Lower Quay left two people dead.",
    "The shooting at a funeral in Lower Quay left two people dead.",
    "The shooting was at a farm near Sandel, Malta. Police came from Lower Quay.",
    "LOWER QUAY — A man is dead. The shooting was at night. People in Lower Quay are afraid.",
    `The shooting left two people dead. ${FAR}Both were killed when the shooting in Lower Quay began, near Lower Quay Hall.`,
  ])("is told: %s", (text) => {
    expect(told(text)).toBe(PLACED);
  });

  test.each([
    ["far from the deed", `The shooting left a man dead. ${FAR}The minister spoke in Lower Quay of other things.`],
    ["only as far as something else lies from it", "The shooting left a man dead at a farm 50 kilometers north of Lower Quay."],
    [
      "as a town of another land than its sentence puts it in",
      "The shooting was in a hall near Ormay, Colombia. Fans mourn in Lower Quay.",
    ],
    ["as those who govern from it", "Lower Quay says the shooting left two people dead. A ferry was in Lower Quay."],
    ["in the name of a paper", "The shooting left a man dead, the Lower Quay Times said."],
    ["with the deed of another year", `The shooting left a man dead. ${FAR}A shooting in Lower Quay in 1996 was worse.`],
    ["as where somebody speaks of it", "The minister spoke of the shooting in a speech in Lower Quay."],
    ["as where people were on their way to", "The shooting began on a boat that tried to reach the port of Lower Quay."],
    ["as where a bus was bound for", "The shooting left two dead on a bus bound for Lower Quay."],
    ["as somebody who thinks", "Lower Quay thinks that the shooting left two people dead."],
    ["as where somebody was buried", "People carry the man of the shooting during his funeral in Lower Quay."],
    ["as where the answered deed was", "The shooting was in retaliation for the attacks in Lower Quay."],
    [
      "at its head, and the deed elsewhere",
      "LOWER QUAY — The talks are off. A shooting in Arlmere killed four. The envoy was called to Lower Quay over the shooting.",
    ],
    ["once, far below", `The shooting left a man dead. ${FARTHER}A shooting in Lower Quay was like it.`],
  ])("is not told where it is named %s", (_, text) => {
    expect(told(text)).not.toBe(PLACED);
  });

  test("of a deed that a report about something else tells below its head is one that its sentence puts it in", () => {
    const passing = (after: string) => told(`${FAR}${FAR}The shooting left a man dead. ${after}`, { mainArticles: ["r0"] });
    expect(passing("Lower Quay is a town where the party is strong.")).toBe(
      "Outlet 0 reported on 4 May 2023: “The shooting left a man dead.”",
    );
  });

  test("alone does not tell which of many deeds is meant that is told in passing", () => {
    const passing = (text: string, when?: Incident["when"]) => told(text, { mainArticles: [], when });
    expect(passing("It backs them with guns and the shooting in Lower Quay, and he")).toBeUndefined();
  });

  test("of a deed that is only mentioned is one that its sentence puts it in", () => {
    const mentioned = { mainArticles: [], when: { from: "2023-05-02", to: "2023-05-02", precision: "day" } } as const;
    const title = (text: string) => told(text, mentioned);
    expect(title("The film about Lower Quay and the shooting opens.")).not.toContain("in Lower Quay");
    expect(title("On the day of the shooting in Lower Quay she met him.")).toContain("in Lower Quay");
  });
});

test.each([
  ["The shooting in Lower Quay left a boy hurt.", "He was seen after the shooting at Lower Quay Hospital.", false],
  ["The shooting at Lower Quay Hospital left a boy hurt.", "He was seen after the shooting at Lower Quay Hospital.", true],
])("a hospital is the venue only where the head of a report names it: %s", (head, end, isVenue) => {
  const text = `${head} ${FAR}${end}`;
  const sentence = sentencesOf({
    texts: [text],
    state: (say) => [
      say(0, "incident", "shooting", { main: true, stage: "accomplished", negated: false }),
      say(0, "type", "shooting", { type: "shooting" }),
      say(0, "where", "Lower Quay Hospital", { ...PLACE, site: "Lower Quay Hospital", precision: "site" }),
    ],
    incident: { where: { ...PLACE, site: "Lower Quay Hospital", precision: "site" } },
  })("what-happened")[0];
  expect(sentence?.includes("Hospital")).toBe(isVenue);
});

test.each([
  ["The shooting in Lower Quay was at Tern Hall.", "Outlet 0 reported a shooting at Tern Hall in Lower Quay, Malta."],
  ["Held for the shooting in Lower Quay was a cook, 16, of Tern Hall.", PLACED],
])("a home is no venue: %s", (text, expected) => {
  const where = { ...PLACE, site: "Tern Hall", precision: "site" } as const;
  const [first] = sentencesOf({
    texts: [text],
    state: (say) => [
      say(0, "type", "shooting", { type: "shooting" }),
      say(0, "where", "Tern Hall", where),
      say(0, "where", "Lower Quay", PLACE),
    ],
    incident: { where },
  })("what-happened");
  expect(first).toBe(expected);
});
