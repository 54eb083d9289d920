import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Accounts } from "../../src/engine/accounts.ts";
import { openSqliteAccounts } from "../../src/store/sqlite/sqlite-accounts.ts";

const PASSWORD = "four plain words here";
const HERE = "192.0.2.1";

let now = 0;
let accounts: Accounts;
let counter = 0;
/** Chance that repeats itself from run to run, and never within one. */
const random = (bytes: number) => new Uint8Array(bytes).fill(++counter);

beforeEach(async () => {
  now = Date.parse("2026-03-01T10:00:00Z");
  accounts = new Accounts(openSqliteAccounts(":memory:"), { now: () => new Date(now).toISOString(), random });
  await accounts.add("Ada", "admin", PASSWORD);
});
afterEach(() => accounts.close());

const signIn = (password: string, name = "Ada", from = HERE) => accounts.signIn({ name, password, from });
const sessionOf = async (password: string) => {
  const found = await signIn(password);
  return "session" in found ? found.session : "";
};

describe("an account", () => {
  test("signs in with its password, and with no other", async () => {
    expect(await accounts.session(await sessionOf(PASSWORD))).toMatchObject({ name: "Ada", role: "admin" });
    expect(await signIn(`${PASSWORD}!`)).toEqual({ refused: "wrong" });
    expect(await signIn(PASSWORD, "Nobody")).toEqual({ refused: "wrong" });
    expect(await accounts.session("made up")).toBeUndefined();
  });

  test("is out when it signs out, after twelve hours, with a new password, and when it is removed", async () => {
    const [one, two] = [await sessionOf(PASSWORD), await sessionOf(PASSWORD)];
    await accounts.signOut(one, HERE);
    expect(await accounts.session(one)).toBeUndefined();
    expect(await accounts.session(two)).toBeDefined();
    now += 12 * 3_600_000 + 1;
    expect(await accounts.session(two)).toBeUndefined();
    const open = await sessionOf(PASSWORD);
    await accounts.setPassword("Ada", "other plain words here");
    expect(await accounts.session(open)).toBeUndefined();
    const last = await sessionOf("other plain words here");
    await accounts.add("Bea", "admin", PASSWORD);
    await accounts.remove("Ada");
    expect(await accounts.session(last)).toBeUndefined();
  });

  test("has its new role at once", async () => {
    await accounts.add("Bea", "admin", PASSWORD);
    const session = await sessionOf(PASSWORD);
    await accounts.setRole("Ada", "reader");
    expect(await accounts.session(session)).toMatchObject({ role: "reader" });
  });

  test.each([
    ["a role that is none", () => accounts.add("Bea", "boss", PASSWORD), /"boss" is no role: take reader, editor, admin/],
    ["a short password", () => accounts.add("Bea", "reader", "short"), /at least 12/],
    ["a name with control characters", () => accounts.add("Bea\n", "reader", PASSWORD), /is no name/],
    ["a name that is taken", () => accounts.add("Ada", "reader", PASSWORD), /already/],
    ["the last admin going", async () => accounts.remove("Ada"), /the only admin/],
    ["the last admin becoming less", async () => accounts.setRole("Ada", "editor"), /the only admin/],
    ["one that is not there", async () => accounts.remove("Bea"), /no account "Bea"/],
  ])("refuses %s, and says what to do", async (_name, act, message) => {
    await expect(act()).rejects.toThrow(message);
  });
});

describe("guessing", () => {
  test("ends after five wrong passwords for a quarter of an hour, from that address alone", async () => {
    for (let at = 0; at < 5; at++) expect(await signIn("wrong")).toEqual({ refused: "wrong" });
    expect(await signIn(PASSWORD)).toEqual({ refused: "too-many" });
    expect(await signIn(PASSWORD, "Ada", "192.0.2.2")).toHaveProperty("session");
    now += 15 * 60_000 + 1;
    expect(await signIn(PASSWORD)).toHaveProperty("session");
  });

  test("at the same time gains nothing", async () => {
    const attempts = await Promise.all(Array.from({ length: 9 }, () => signIn("wrong")));
    expect(attempts.filter(({ refused }) => refused === "too-many")).toHaveLength(4);
  });
});

test("the log tells who did what from where, latest first, and holds no password", async () => {
  await signIn("wrong secret");
  await sessionOf(PASSWORD);
  await accounts.note({ account: "Ada", from: HERE, action: "reports-added", about: "a.txt" });
  const log = await accounts.audit(10);
  expect(log.map(({ action, account, from, about }) => [action, account, from, about])).toEqual([
    ["reports-added", "Ada", HERE, "a.txt"],
    ["signed-in", "Ada", HERE, ""],
    ["sign-in-refused", "Ada", HERE, ""],
    ["account-added", "command line", "command line", "Ada, admin"],
  ]);
  expect(JSON.stringify(log)).not.toContain("secret");
});
