import type { Account, AuditAction, AuditEntry } from "../../model/account.ts";
import { Foreign } from "../parts/foreign.tsx";
import { Time } from "../parts/time.tsx";
import { Page } from "./layout.tsx";

const ACTIONS: Readonly<Record<AuditAction, string>> = {
  "account-added": "added the account",
  "account-removed": "removed the account",
  "role-changed": "gave a role to",
  "password-changed": "set the password of",
  "signed-in": "signed in",
  "sign-in-refused": "was refused at the door",
  "signed-out": "signed out",
  "reports-added": "added reports:",
  decided: "decided:",
  undone: "took back:",
};

/** Who may sign in, and what was done by whom. */
export function AccountsPage({ accounts, log }: { readonly accounts: readonly Account[]; readonly log: readonly AuditEntry[] }) {
  return (
    <Page title="Accounts · Corroborate">
      <h1>Accounts</h1>
      <table>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">May</th>
            <th scope="col">Since</th>
          </tr>
        </thead>
        <tbody>
          {accounts.map(({ name, role, since }) => (
            <tr key={name}>
              <td>
                <b>
                  <Foreign text={name} />
                </b>
              </td>
              <td>{MAY[role]}</td>
              <td>
                <Time at={since} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="quiet">
        On the desk's machine: “corroborate account add NAME --role editor” adds one, “role”, “password” and “remove” change it.
      </p>
      <h2 id="log">What was done</h2>
      <table aria-labelledby="log">
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">Who</th>
            <th scope="col">What</th>
            <th scope="col">From</th>
          </tr>
        </thead>
        <tbody>
          {log.map(({ at, account, from, action, about }, index) => (
            <tr key={index}>
              <td>
                <Time at={at} />
              </td>
              <td>
                <Foreign text={account} />
              </td>
              <td>
                {ACTIONS[action]} <Foreign text={about} />
              </td>
              <td>
                <Foreign text={from} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Page>
  );
}

const MAY = { reader: "read", editor: "read, add and decide", admin: "read, add, decide, keep accounts" } as const;
