import type { Account, AuditEntry, Role } from "../model/account.ts";

/** An account with the hash that its password is checked against. */
export interface StoredAccount extends Account {
  readonly passwordHash: string;
}

/** Somebody who is signed in. */
export interface StoredSession {
  /** SHA-256 of the secret in the visitor's cookie: who reads the store cannot sign in with it. */
  readonly secretHash: string;
  readonly account: string;
  /** ISO 8601 instant. */
  readonly until: string;
}

/** How often sign-ins were refused since an instant. */
export interface Refusals {
  readonly forBoth: number;
  readonly forAccount: number;
  readonly forAddress: number;
}

/** Where accounts, sessions and their log are kept: beside the record and not in it, so that a record can be handed on without them. */
export interface AccountStore {
  accounts(): readonly StoredAccount[];
  account(name: string): StoredAccount | undefined;
  /** Adds it, or changes that of the same name; its sessions end. */
  putAccount(account: StoredAccount): void;
  /** With its sessions. Returns whether there was one. */
  removeAccount(name: string): boolean;
  setRole(name: string, role: Role): void;
  addSession(session: StoredSession): void;
  /** The account whose session it is, unless it ended before the instant. */
  sessionAccount(secretHash: string, now: string): StoredAccount | undefined;
  removeSession(secretHash: string): void;
  /** The log is only ever added to. */
  log(entry: AuditEntry): void;
  audit(limit: number): readonly AuditEntry[];
  refusals(account: string, from: string, since: string): Refusals;
  close(): void;
}
