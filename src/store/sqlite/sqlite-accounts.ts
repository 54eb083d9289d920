import { chmodSync } from "node:fs";
import Database from "better-sqlite3";
import type { AuditEntry, Role } from "../../model/account.ts";
import type { AccountStore, Refusals, StoredAccount } from "../accounts.ts";

const SCHEMA = `
create table if not exists account (name text primary key, role text not null, since text not null, password_hash text not null) strict;
create table if not exists session (
  secret_hash text primary key, account text not null references account (name) on delete cascade, until text not null
) strict, without rowid;
create table if not exists audit (
  row integer primary key, at text not null, account text not null, "from" text not null, action text not null, about text not null
) strict;
create index if not exists audit_refused on audit (at) where action = 'sign-in-refused';
create trigger if not exists audit_no_update before update on audit begin select raise(abort, 'audit is append-only'); end;
create trigger if not exists audit_no_delete before delete on audit begin select raise(abort, 'audit is append-only'); end;
pragma user_version = 1;
`;
const COLUMNS = "name, role, since, password_hash as passwordHash";

/** Opens the file of the accounts, which only its owner may read; `":memory:"` keeps it in memory. */
export function openSqliteAccounts(file: string): AccountStore {
  const db = new Database(file);
  if (file !== ":memory:") chmodSync(file, 0o600);
  db.pragma("journal_mode = WAL");
  db.pragma("synchronous = FULL");
  db.pragma("foreign_keys = ON");
  db.pragma("busy_timeout = 10000");
  db.exec(SCHEMA);
  const dropSessions = db.prepare("delete from session where account = ?");
  return {
    accounts: () => db.prepare<[], StoredAccount>(`select ${COLUMNS} from account order by name`).all(),
    account: (name) => db.prepare<[string], StoredAccount>(`select ${COLUMNS} from account where name = ?`).get(name),
    putAccount: db.transaction(({ name, role, since, passwordHash }: StoredAccount) => {
      db.prepare(
        `insert into account values (?, ?, ?, ?) on conflict (name) do update set role = excluded.role, password_hash = excluded.password_hash`,
      ).run(name, role, since, passwordHash);
      dropSessions.run(name);
    }),
    removeAccount: (name) => db.prepare("delete from account where name = ?").run(name).changes > 0,
    setRole: (name: string, role: Role) => void db.prepare("update account set role = ? where name = ?").run(role, name),
    addSession: ({ secretHash, account, until }) => void db.prepare("insert into session values (?, ?, ?)").run(secretHash, account, until),
    sessionAccount: (secretHash, now) =>
      db
        .prepare<[string, string], StoredAccount>(
          `select ${COLUMNS} from session join account on name = account where secret_hash = ? and until > ?`,
        )
        .get(secretHash, now),
    removeSession: (secretHash) => void db.prepare("delete from session where secret_hash = ?").run(secretHash),
    log: ({ at, account, from, action, about }) =>
      void db
        .prepare(`insert into audit (at, account, "from", action, about) values (?, ?, ?, ?, ?)`)
        .run(at, account, from, action, about),
    audit: (limit) =>
      db.prepare<[number], AuditEntry>(`select at, account, "from", action, about from audit order by row desc limit ?`).all(limit),
    refusals: (account, from, since) =>
      db
        .prepare<[string, string, string, string, string], Refusals>(
          `select count(*) filter (where account = ? and "from" = ?) as forBoth, count(*) filter (where account = ?) as forAccount,
            count(*) filter (where "from" = ?) as forAddress from audit where action = 'sign-in-refused' and at > ?`,
        )
        .get(account, from, account, from, since)!,
    close: () => void db.close(),
  };
}
