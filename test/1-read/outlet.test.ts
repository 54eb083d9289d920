import { expect, test } from "vitest";
import { toArticle } from "../../src/1-read/to-article.ts";

test.each([
  ["ledger.example:80", undefined, "ledger.example"],
  ["www.Ledger.example:8080", undefined, "ledger.example"],
  ["ledger.example", undefined, "ledger.example"],
  ["The Ledger: 24", undefined, "The Ledger: 24"],
  ["Radio 4:20", undefined, "Radio 4:20"],
  ["St. Ellery:7", undefined, "St. Ellery:7"],
  ["ledger.example:80/news", undefined, "ledger.example:80/news"],
  [undefined, "http://www.ledger.example:80/story/7", "ledger.example"],
  ["  ", undefined, undefined],
])("The outlet %j of an article at %j is %j", (outlet, url, expected) => {
  expect(toArticle({ outlet, url, text: "A fire broke out in Ellery." }).outlet).toBe(expected);
});
