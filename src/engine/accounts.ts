import { createHash } from "node:crypto";
import { type Account, type AuditAction, type AuditEntry, mayAct, ROLES, type Role, SHORTEST_PASSWORD } from "../model/account.ts";
import type { Settings } from "../settings.ts";
import type { AccountStore } from "../store/accounts.ts";
import { openSqliteAccounts } from "../store/sqlite/sqlite-accounts.ts";
import type { TimeAndChance } from "../support/time-and-chance.ts";
import { hashPassword, isPassword, SALT_BYTES } from "./passwords.ts";
import { Refusal } from "./refusal.ts";

/** A session ends so long after the sign-in. Milliseconds. */
const SESSION_TIME = 12 * 3_600_000;
/** Refused sign-ins count for so long. Milliseconds. */
const REFUSAL_TIME = 15 * 60_000;
/** Refusals in that time, after which none is tried any more: from one address for one account, from one address, and for one account from anywhere. */
const MOST_REFUSALS = { forBoth: 5, forAddress: 20, forAccount: 50 } as const;
const SECRET_BYTES = 32;
const LONGEST_PASSWORD = 1000;
const NAME = /^[\p{L}\p{N}][\p{L}\p{N}._@ -]{0,63}$/u;
const COMMAND_LINE = "command line";

/** Who changes an account, and from where, for the log. */
export interface ChangedBy {
  /** Name of an account, or "command line". */
  readonly account: string;
  /** Address of the machine that asked, or "command line". */
  readonly from: string;
}

const BY_COMMAND: ChangedBy = { account: COMMAND_LINE, from: COMMAND_LINE };

interface Attempt {
  readonly typed: string;
  readonly from: string;
}

/** Opens the accounts that belong to a record. */
export function openAccounts({ db, accounts }: Settings, outside: TimeAndChance): Accounts {
  return new Accounts(openSqliteAccounts(accounts || (db === ":memory:" ? db : `${db}.accounts`)), outside);
}

/** Who may come to the desk. It has a life: the store's connection. */
export class Accounts {
  readonly #store: AccountStore;
  readonly #outside: TimeAndChance;
  /** Attempts whose password is being looked at: those made at the same time count too. */
  readonly #pending = new Set<Attempt>();
  #nobodysHash: Promise<string> | undefined;

  constructor(store: AccountStore, outside: TimeAndChance) {
    this.#store = store;
    this.#outside = outside;
  }

  async add(name: string, role: string, password: string, by: ChangedBy = BY_COMMAND): Promise<void> {
    const found = checkRole(role);
    if (!NAME.test(name)) throw new Refusal("usage", `"${name}" is no name: take up to 64 letters, digits, spaces, and . _ @ -`);
    if (this.#store.account(name))
      throw new Refusal("usage", `there is an account "${name}" already: take another name, or change that one`);
    await this.#put(name, found, password);
    this.#log(by.account, "account-added", `${name}, ${role}`, by.from);
  }

  /** A new password; who is signed in with the old one is out. */
  async setPassword(name: string, password: string, by: ChangedBy = BY_COMMAND): Promise<void> {
    await this.#put(name, this.#get(name).role, password);
    this.#log(by.account, "password-changed", name, by.from);
  }

  async setRole(name: string, role: string, by: ChangedBy = BY_COMMAND): Promise<void> {
    const found = checkRole(role);
    if (!mayAct(found, "admin")) this.#keepAnAdmin(name);
    this.#store.setRole(this.#get(name).name, found);
    this.#log(by.account, "role-changed", `${name}, ${role}`, by.from);
  }

  async remove(name: string, by: ChangedBy = BY_COMMAND): Promise<void> {
    this.#keepAnAdmin(this.#get(name).name);
    this.#store.removeAccount(name);
    this.#log(by.account, "account-removed", name, by.from);
  }

  async list(): Promise<readonly Account[]> {
    return this.#store.accounts().map(({ name, role, since }) => ({ name, role, since }));
  }

  hasAdmin(): boolean {
    return this.#store.accounts().some(({ role }) => role === "admin");
  }

  /** A new session's secret, or why there is none. A name that does not exist takes as long to refuse as a wrong password. */
  async signIn({ name, password, from }: { readonly name: string; readonly password: string; readonly from: string }) {
    const typed = name.slice(0, 64);
    if (this.#isTooMany(typed, from)) return { refused: "too-many" } as const;
    const account = this.#store.account(typed);
    const attempt = { typed, from };
    this.#pending.add(attempt);
    const isRight = await isPassword(password.slice(0, LONGEST_PASSWORD), account?.passwordHash ?? (await this.#nobody()));
    this.#pending.delete(attempt);
    if (!account || !isRight) {
      this.#log(typed, "sign-in-refused", "", from);
      return { refused: "wrong" } as const;
    }
    const session = Buffer.from(this.#outside.random(SECRET_BYTES)).toString("base64url");
    const until = this.#after(SESSION_TIME);
    this.#store.addSession({ secretHash: secretHash(session), account: account.name, until });
    this.#log(account.name, "signed-in", "", from);
    return { session };
  }

  async session(secret: string): Promise<Account | undefined> {
    return this.#store.sessionAccount(secretHash(secret), this.#outside.now());
  }

  async signOut(secret: string, from: string): Promise<void> {
    const account = await this.session(secret);
    this.#store.removeSession(secretHash(secret));
    if (account) this.#log(account.name, "signed-out", "", from);
  }

  async note({ account, from, action, about }: Omit<AuditEntry, "at">): Promise<void> {
    this.#log(account, action, about, from);
  }

  /** The latest entries first. */
  async audit(limit: number): Promise<readonly AuditEntry[]> {
    return this.#store.audit(limit);
  }

  close(): void {
    this.#store.close();
  }

  #isTooMany(name: string, from: string): boolean {
    const since = this.#after(-REFUSAL_TIME);
    const { forBoth, forAccount, forAddress } = this.#store.refusals(name, from, since);
    const pending = (fits: (one: Attempt) => boolean) => [...this.#pending].filter(fits).length;
    return (
      forBoth + pending((one) => one.typed === name && one.from === from) >= MOST_REFUSALS.forBoth ||
      forAddress + pending((one) => one.from === from) >= MOST_REFUSALS.forAddress ||
      forAccount + pending((one) => one.typed === name) >= MOST_REFUSALS.forAccount
    );
  }

  /** ISO 8601 instant: so many milliseconds from now. */
  #after(time: number): string {
    return new Date(Date.parse(this.#outside.now()) + time).toISOString();
  }

  /** The hash of a password that nobody knows. */
  #nobody(): Promise<string> {
    this.#nobodysHash ??= hashPassword(Buffer.from(this.#outside.random(SECRET_BYTES)).toString("hex"), this.#outside.random(SALT_BYTES));
    return this.#nobodysHash;
  }

  async #put(name: string, role: Role, password: string): Promise<void> {
    const { length } = [...password];
    if (length < SHORTEST_PASSWORD || length > LONGEST_PASSWORD)
      throw new Refusal("usage", `the password has ${length} characters: give at least ${SHORTEST_PASSWORD}; four or five words are good`);
    const passwordHash = await hashPassword(password, this.#outside.random(SALT_BYTES));
    this.#store.putAccount({ name, role, since: this.#outside.now(), passwordHash });
  }

  #get(name: string) {
    const account = this.#store.account(name);
    if (!account) throw new Refusal("not-found", `there is no account "${name}"`);
    return account;
  }

  #keepAnAdmin(name: string): void {
    const admins = this.#store.accounts().filter(({ role }) => role === "admin");
    if (admins.length === 1 && admins[0]!.name === name)
      throw new Refusal("senseless", `"${name}" is the only admin: make another one first`);
  }

  #log(account: string, action: AuditAction, about: string, from = COMMAND_LINE): void {
    this.#store.log({ at: this.#outside.now(), account, from, action, about });
  }
}

function checkRole(role: string): Role {
  const found = ROLES.find((one) => one === role);
  if (!found) throw new Refusal("usage", `"${role}" is no role: take ${ROLES.join(", ")}`);
  return found;
}

/** The secret is random and long: one plain hash hides it. */
function secretHash(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
