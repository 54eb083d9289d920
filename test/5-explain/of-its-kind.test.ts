import { expect, test } from "vitest";
import { isOfOtherTown, isPlacedElsewhere } from "../../src/5-explain/elsewhere.ts";
import { answersIt, answersOther, isByOtherHand, isOfNamedDeed, tellsOfKind } from "../../src/5-explain/of-its-kind.ts";
import type { IncidentType } from "../../src/model/incident-type.ts";
import { INCIDENT } from "./fixture.ts";
import { PLACE } from "./one-shooting.ts";

test.each([
  ["Planes hit two villages with bombs.", "air strike", true],
  ["The fighters launched attacks on two villages.", "air strike", false],
  ["The attack was carried out by two jets.", "chemical attack", true],
  ["The league's attack on the air base came at night.", "chemical attack", false],
  ["They attacked two villages.", "armed assault", true],
] as const)("%s can tell of %s: %s", (words, type, expected) => {
  expect(tellsOfKind(words, type)).toBe(expected);
});

test.each([
  ["The strike was meant as retaliation for the twin bombings that killed ", true],
  ["The front said it was avenging a raid that left ", true],
  ["In retaliation for the raid, gunmen killed ", false],
  ["The blast killed ", false],
] as const)("a deed that was answered: %s", (before, expected) => {
  expect(answersOther(before)).toBe(expected);
});

test.each([
  ["in retaliation for the gas attack on the town", "chemical attack", true],
  ["in response to the police shooting of a sailor", "police action", true],
  ["in retaliation for the arrest of its leader", "chemical attack", false],
  ["because the harbour belongs to the islands", "bombing", false],
] as const)("the reasons of those who answered it: %s", (motive, type, expected) => {
  expect(answersIt(motive, type)).toBe(expected);
});

test.each([
  ["Among the dead are planners of the twin attacks in Selmun that left ", "air strike", true],
  ["The minister spoke of the bombing in Selmun that killed ", "bombing", true],
  ["The minister spoke of the bombing in Lower Quay that killed ", "bombing", false],
  ["The minister spoke of the attack that killed ", "air strike", false],
  ["The rebels answered with shootings that have killed ten soldiers and ", "air strike", true],
  ["The rebels answered with shootings that have killed ten soldiers. A pilot and ", "air strike", false],
] as const)("a count in a clause about another deed: %s", (before, type: IncidentType, expected) => {
  expect(isOfNamedDeed(before, { type, where: PLACE })).toBe(expected);
});

test.each([
  [" at a Selmun dance hall last month", true],
  [" in Lower Quay on Friday", false],
  [" in May", false],
  [" at a Sikh temple", false],
  [", and the mayor of Selmun wept", false],
] as const)("counted in another town: %s", (after, expected) => {
  expect(isPlacedElsewhere(after, PLACE)).toBe(expected);
});

const SELMUN = { ...INCIDENT, where: { ...PLACE, name: "Selmun", latitude: 45, longitude: 3 } };

test.each([
  ["Speaking of the Selmun shooting, he called for calm.", true],
  ["An officer was charged over the man shot at a market in Selmun.", true],
  ["The shooting in Lower Quay came a week after the Selmun shooting.", false],
  ["The gunman was taken to a court in Selmun.", false],
] as const)("the deed of another town: %s", (words, expected) => {
  expect(isOfOtherTown(words, PLACE, [SELMUN])).toBe(expected);
});

test.each([
  ["A baker was shot dead by militants for smoking.", "air strike", true],
  ["A baker was shot dead by militants for smoking.", "armed clash", false],
  ["Fleeing the strike, a baker was shot dead.", "air strike", false],
  ["A baker and his son were killed.", "air strike", false],
] as const)("%s tells of another deed than %s: %s", (words, type, expected) => {
  expect(isByOtherHand(words, type)).toBe(expected);
});
