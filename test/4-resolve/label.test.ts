import { expect, test } from "vitest";
import { labelOf } from "../../src/4-resolve/label.ts";
import { bareNameOf } from "../../src/model/incident-type.ts";
import { PLACE } from "../5-explain/one-shooting.ts";

const nowhere = { when: undefined, where: undefined };

test("An incident is labelled by its type, and by what reports call it where they do not tell the means", () => {
  expect(labelOf({ type: "shooting", ...nowhere })).toBe("Shooting");
  expect(labelOf({ type: "armed assault", ...nowhere })).toBe("Armed attack");
  expect(labelOf({ type: "other", ...nowhere })).toBe("Incident");
  expect(labelOf({ type: "other", called: "attack", ...nowhere })).toBe("Attack");
  expect(labelOf({ type: "accident", ...nowhere })).toBe("Accident");
  expect(labelOf({ type: "accident", isClaimed: true, ...nowhere })).toBe("Incident");
  expect(labelOf({ type: "bombing", isClaimed: true, ...nowhere })).toBe("Bombing");
  const when = { from: "2023-05-04", to: "2023-05-04", precision: "day" } as const;
  expect(labelOf({ type: "other", called: "explosion", when, where: PLACE })).toBe("Explosion in Lower Quay, Malta, 4 May 2023");
});

test("Reports that call it differently: what most call it, in any order", () => {
  const types = [{ called: "explosion" }, {}, { called: "attack" }, { called: "explosion" }] as const;
  expect(bareNameOf(types)).toBe("explosion");
  expect(bareNameOf([...types].reverse())).toBe("explosion");
  expect(bareNameOf(types.slice(1))).toBe("attack");
  expect(bareNameOf([{}])).toBeUndefined();
});
