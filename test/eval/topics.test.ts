import { expect, test } from "vitest";
import { measureTopics } from "../../eval/resolving.ts";

const article = (id: string, cluster: string) => ({ id, cluster, text: "" });

test("topics are asked where most of their articles are about an incident", () => {
  const articles = [article("a", "fire"), article("b", "fire"), article("c", "fire"), article("d", "sport"), article("e", "sport")];
  const predicted = new Map([
    ["a", "1"],
    ["b", "1"],
    ["d", "1"],
  ]);
  const measures = new Map(measureTopics(articles, predicted, [["a", "b"], ["c", "d"], ["e"]]).map(({ name, value }) => [name, value]));
  expect(measures.get("topics: articles about an incident")).toBe(3);
  expect(measures.get("topics: with an incident")).toBe(1);
  expect(measures.get("topics: their articles")).toBe(3);
  // a and b together, c alone: precision 1, recall (2/3 + 2/3 + 1/3) / 3 = 5/9.
  expect(measures.get("topics: B³ F1 of those with an incident")).toBeCloseTo((100 * (2 * (5 / 9))) / (1 + 5 / 9));
  expect(measures.get("topics: pairs in one incident that are of one topic")).toBeCloseTo(100 / 3);
  expect(measures.get("topics: pairs in one family")).toBe(2);
  expect(measures.get("topics: pairs in one family that are of one topic")).toBe(50);
});
