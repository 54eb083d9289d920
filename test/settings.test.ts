import { expect, test } from "vitest";
import { SETTINGS, settingsFrom } from "../src/settings.ts";

test("defaults hold where nothing is given", () => {
  for (const [name, setting] of Object.entries(SETTINGS)) expect(settingsFrom({})).toHaveProperty(name, setting.default);
});

test("a variable outranks the default, what is given outranks the variable", () => {
  expect(settingsFrom({ CORROBORATE_PORT: "99" }).port).toBe(99);
  expect(settingsFrom({ CORROBORATE_PORT: "99" }, { port: 1 }).port).toBe(1);
});

test.each(["x", "-1", "1.5"])("a number that is %s is refused with the variable's name", (text) => {
  expect(() => settingsFrom({ CORROBORATE_PORT: text })).toThrow(/CORROBORATE_PORT is ".+": give a whole number/);
});

test("every row is named as its key", () => {
  for (const [key, setting] of Object.entries(SETTINGS)) expect(setting.name).toBe(key);
});
