import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, test } from "vitest";
import { openSqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import { storeContract } from "../contracts/store.ts";

storeContract("the embedded store", () => openSqliteStore(":memory:"));

describe("a database file", () => {
  const folder = mkdtempSync(join(tmpdir(), "corroborate-store-"));

  test.each(["article", "statement", "decision"])("refuses to change or drop a row of %s, whoever asks", async (table) => {
    const file = join(folder, `${table}.db`);
    await openSqliteStore(file).close();
    const database = new Database(file);
    database.exec("insert into article (id, version, text, as_of, json) values ('a', 'v', '', '', '{}')");
    database.exec("insert into statement values ('s', 'a', 'v', 'type', '{}'); insert into decision values ('d', '{}')");
    expect(() => database.exec(`update ${table} set json = ''`)).toThrow("append-only");
    expect(() => database.exec(`delete from ${table}`)).toThrow("append-only");
    database.close();
  });

  test("of a newer version is refused with what to do", async () => {
    const file = join(folder, "newer.db");
    await openSqliteStore(file).close();
    const database = new Database(file);
    database.pragma("user_version = 99");
    database.close();
    expect(() => openSqliteStore(file)).toThrow(/newer Corroborate .* use that version, or another file/);
  });

  test("that is no database is refused", () => {
    const file = join(folder, "text.db");
    writeFileSync(
      file,
      "this is a text of more than one hundred characters, which is more than the header of a database has, and not one of those at all",
    );
    expect(() => openSqliteStore(file)).toThrow("not a database");
  });
});
