import { expect, test } from "vitest";
import type { BareName, IncidentType } from "../../src/model/incident-type.ts";
import { PLACE, sentencesOf } from "./one-shooting.ts";

type Row = readonly [text: string, words: string, type: IncidentType, told: string, called?: BareName];

const ROWS: readonly Row[] = [
  ["Soldiers shot ten marchers in Lower Quay.", "shot", "police action", "a shooting"],
  ["Protesters marched in Lower Quay on Friday and six were arrested.", "Protesters", "riot", "unrest"],
  ["Police in riot gear met protesters in Lower Quay.", "protesters", "riot", "unrest"],
  ["Rioters burned cars in Lower Quay.", "Rioters", "riot", "a riot"],
  ["An officer shot a baker in Lower Quay.", "shot", "police action", "a police shooting"],
  ["A baker was shot dead by police in Lower Quay.", "shot", "police action", "a police shooting"],
  ["The officer-involved shooting in Lower Quay is under review.", "officer-involved", "police action", "a police shooting"],
  ["Unrest went on in Lower Quay, where a baker was shot dead by police on Friday.", "Unrest", "police action", "a police shooting"],
  ["Police searched forty houses in Lower Quay.", "searched", "police action", "a police operation"],
  ["The standoff in Lower Quay lasted a day.", "standoff", "siege", "a standoff"],
  ["The siege in Lower Quay lasted a day.", "siege", "siege", "a siege"],
  ["The murder in Lower Quay is unsolved.", "murder", "other", "a killing", "killing"],
  ["Explosions shook Lower Quay.", "Explosions", "other", "explosions", "explosion"],
  ["Over the past weekend 19 people have been shot in Lower Quay.", "shot", "shooting", "shootings"],
  ["In less than 48 hours, 19 people have been shot in Lower Quay.", "shot", "shooting", "shootings"],
  ["Nine people were shot over the weekend at a fair in Lower Quay.", "shot", "shooting", "a shooting"],
  ["Shootings in Lower Quay left nine hurt.", "Shootings", "shooting", "shootings"],
  ["Mass shootings are in the news: a gunman opened fire in Lower Quay.", "shootings", "shooting", "a shooting"],
];

test.each(ROWS.map((row) => ({ row, text: row[0] })))("$text", ({ row: [text, words, type, expected, called] }) => {
  const told = sentencesOf({
    texts: [text],
    state: (say) => [
      say(0, "type", words, { type, called }),
      say(0, "where", "Lower Quay", PLACE),
      say(0, "when", words, { from: "2023-05-02", to: "2023-05-02", precision: "day", clock: undefined }),
    ],
    incident: { type, called, when: { from: "2023-05-02", to: "2023-05-02", precision: "day" } },
  })("what-happened");
  expect(told[0]).toContain(`reported ${expected} in Lower Quay`);
});
