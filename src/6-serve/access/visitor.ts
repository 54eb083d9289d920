import { createHmac, timingSafeEqual } from "node:crypto";
import type { ChangedBy } from "../../engine/accounts.ts";
import type { Account, AuditAction, AuditEntry, Role } from "../../model/account.ts";

/** Who asks for a page. */
export interface Visitor {
  /** Stands with every decision that is made. */
  readonly name: string;
  readonly role: Role;
  /** In every form that we make for this visitor, and in no other: a form without it was not made by us. */
  readonly token: string;
  /** Whether there was a sign-in, which can be ended. */
  readonly isSignedIn: boolean;
}

/** What the desk needs of the accounts; the engine's satisfy it. */
export interface Accounts {
  /** A new session's secret, or why there is none: wrong name or password, or too many attempts. */
  signIn(attempt: { readonly name: string; readonly password: string; readonly from: string }): Promise<SignIn>;
  /** Whose session it is; `undefined` where it ended or never was. */
  session(secret: string): Promise<Account | undefined>;
  signOut(secret: string, from: string): Promise<void>;
  note(entry: { readonly account: string; readonly from: string; readonly action: AuditAction; readonly about: string }): Promise<void>;
  list(): Promise<readonly Account[]>;
  /** What changes an account throws a `Refusal` where it cannot be done. */
  add(name: string, role: string, password: string, by: ChangedBy): Promise<void>;
  setRole(name: string, role: string, by: ChangedBy): Promise<void>;
  /** Ends its sessions. */
  setPassword(name: string, password: string, by: ChangedBy): Promise<void>;
  /** Ends its sessions; what it decided stays. */
  remove(name: string, by: ChangedBy): Promise<void>;
  /** The latest entries first. */
  audit(limit: number): Promise<readonly AuditEntry[]>;
}

/** What comes of an attempt to sign in. */
export type SignIn = { readonly session: string } | { readonly refused: "wrong" | "too-many" };

/** How visitors are known. */
export interface Access {
  /** `undefined`: only this machine reaches the desk, and whoever sits at it may do all. */
  readonly accounts: Accounts | undefined;
  /** The name that a visitor without account decides under. */
  readonly localName: string;
  /** Random, and known to this process alone: the forms of visitors without session are proven with it. */
  readonly secret: string;
}

/** The proof that goes into forms, of a secret that only we and the visitor's cookie hold. */
export function formToken(secret: string): string {
  return createHmac("sha256", secret).update("form").digest("base64url");
}

/** Compares in the same time wherever they differ. */
export function isSameSecret(one: string, other: string): boolean {
  const [first, second] = [Buffer.from(one), Buffer.from(other)];
  return first.length === second.length && timingSafeEqual(first, second);
}
