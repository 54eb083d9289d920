/** What an account may do at the desk; each may do what those before it may: read; add and decide; keep accounts. */
export const ROLES = ["reader", "editor", "admin"] as const;
export type Role = (typeof ROLES)[number];

/** Shorter passwords are guessed (NIST SP 800-63B-4 asks for 15 where nothing else proves who it is; 12 is what people will do). Characters. */
export const SHORTEST_PASSWORD = 12;

/** Somebody who may sign in. The password is nowhere but as a hash in the store. */
export interface Account {
  readonly name: string;
  readonly role: Role;
  /** ISO 8601 instant. */
  readonly since: string;
}

/** What the log of accounts tells of. */
export type AuditAction =
  | "account-added"
  | "account-removed"
  | "role-changed"
  | "password-changed"
  | "signed-in"
  | "sign-in-refused"
  | "signed-out"
  | "reports-added"
  | "decided"
  | "undone";

/** One line of the log: who did what, from where. It is only ever added to. */
export interface AuditEntry {
  /** ISO 8601 instant. */
  readonly at: string;
  /** Name of the account; as typed, where the sign-in was refused. */
  readonly account: string;
  /** Address of the machine that asked: "192.0.2.7"; "command line" for what was done there. */
  readonly from: string;
  readonly action: AuditAction;
  /** What it was done to: another account's name, an incident; "" where the action says all. */
  readonly about: string;
}

/** Whether a role may do what needs another: an admin may do all. */
export function mayAct(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed);
}
