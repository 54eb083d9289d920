import { expect, test } from "vitest";
import { dayOfWriting } from "../../src/2-understand/times/day-of-writing.ts";

const day = (at: string | undefined, url: string | undefined) =>
  dayOfWriting({ published: at === undefined ? undefined : { at, foundBy: "given", certainty: 1 }, url });

test.each([
  ["the day of publication", "2024-03-22", "https://example.com/news/1", "2024-03-22"],
  [
    "the day in the address where the other lies weeks after it",
    "2024-09-01T10:00:00Z",
    "https://example.com/2024/03/22/fire",
    "2024-03-22",
  ],
  ["a page that was changed within a week", "2024-03-24", "https://example.com/news/20240322/fire", "2024-03-24"],
  ["a number in the address that is no day", "2024-09-01", "https://example.com/news/20247698-fire", "2024-09-01"],
  ["an address of a day to come", "2024-03-22", "https://example.com/2025/03/22/fire", "2024-03-22"],
  ["no day of publication", undefined, "https://example.com/2024/03/22/fire", undefined],
] as const)("%s", (_name, at, url, expected) => {
  expect(day(at, url)).toBe(expected);
});
