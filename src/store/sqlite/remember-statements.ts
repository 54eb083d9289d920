import type Database from "better-sqlite3";
import type { SqliteDatabase, SqliteStatement } from "kysely";

/** Different texts of statements that are kept; an added report asks about sixty, and all pages of the desk a few hundred. */
const MOST_KEPT = 1000;

/** The database, with its statements prepared once: preparing took a tenth of the time of adding a report. */
export function rememberStatements(database: Database.Database): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare(text) {
      const known = kept.get(text);
      if (known) return known;
      if (kept.size >= MOST_KEPT) kept.clear();
      const prepared = database.prepare(text);
      kept.set(text, prepared);
      return prepared;
    },
  };
}
