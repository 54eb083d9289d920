import { expect, test } from "vitest";
import { whereField } from "../../src/support/field-text.ts";

test.each([
  [{ site: "Harbour Hall", name: "Port Sable", admin1: "Gozo", country: "MT" }, "Harbour Hall, Port Sable, Gozo, MT"],
  [{ site: undefined, name: "Orme", admin1: "Orme", country: "SE" }, "Orme, SE"],
  [{ site: undefined, name: "Orme", admin1: undefined, country: undefined }, "Orme"],
  [undefined, "not stated"],
])("a place for a list: %j → %s", (where, expected) => {
  expect(whereField(where)).toBe(expected);
});
