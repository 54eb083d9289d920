import { type Account, type AuditAction, type AuditEntry, ROLES, type Role, SHORTEST_PASSWORD } from "../../model/account.ts";
import { accountPath } from "../links.ts";
import { Complaint } from "../parts/complaint.tsx";
import { Foreign } from "../parts/foreign.tsx";
import { HeadRow } from "../parts/head-row.tsx";
import { PostForm } from "../parts/post-form.tsx";
import { Time } from "../parts/time.tsx";
import { Titled } from "../parts/titled.tsx";
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

interface AccountsProps {
  readonly accounts: readonly Account[];
  readonly log: readonly AuditEntry[];
  /** Why an account was not added. */
  readonly complaint: string | undefined;
}

/** Who may sign in, a new account, and what was done by whom. */
export function AccountsPage({ accounts, log, complaint }: AccountsProps) {
  return (
    <Page title="Accounts · Corroborate">
      <h1>Accounts</h1>
      <Complaint text={complaint} />
      <table>
        <HeadRow heads={["Name", "May", "Since"]} />
        <tbody>
          {accounts.map(({ name, role, since }) => (
            <tr key={name}>
              <td>
                <a href={accountPath(name)}>
                  <Foreign text={name} />
                  <span class="hidden">, change</span>
                </a>
              </td>
              <td>{MAY[role]}</td>
              <td>
                <Time at={since} day />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Titled id="new" heading="A new account">
        <PostForm action="/accounts">
          <div class="pair">
            <label>
              Name
              <input name="name" required autoComplete="off" maxLength={64} />
            </label>
            <RoleField present="reader" />
          </div>
          <PasswordField />
          <button type="submit">Add it</button>
        </PostForm>
      </Titled>
      <Titled id="log" heading="What was done">
        <Log log={log} />
      </Titled>
    </Page>
  );
}

function Log({ log }: { readonly log: readonly AuditEntry[] }) {
  return (
    <table class="log" aria-labelledby="log-heading">
      <HeadRow heads={["When", "Who", "What", "From"]} />
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
  );
}

interface AccountProps {
  readonly account: Account;
  /** Why it was not changed. */
  readonly complaint: string | undefined;
}

/** One account: its role, a new password, its removal. */
export function AccountPage({ account: { name, role }, complaint }: AccountProps) {
  const action = accountPath(name);
  return (
    <Page title={`${name} · Corroborate`}>
      <p class="kicker">Account</p>
      <h1>
        <Foreign text={name} />
      </h1>
      <p class="quiet">
        May {MAY[role]}. <a href="/accounts">All accounts</a>
      </p>
      <Complaint text={complaint} />
      <Titled id="role" heading="Role">
        <PostForm action={action}>
          <RoleField present={role} />
          <button type="submit" name="act" value="role">
            Give this role
          </button>
        </PostForm>
      </Titled>
      <Titled id="password" heading="New password">
        <p class="quiet">Whoever is signed in to this account is out, and signs in with the new one.</p>
        <PostForm action={action}>
          <PasswordField />
          <button type="submit" name="act" value="password">
            Set it
          </button>
        </PostForm>
      </Titled>
      <Titled id="remove" heading="Remove it">
        <p class="quiet">Its sessions end. What it added and decided stays in the record, under its name.</p>
        <PostForm action={action}>
          <label class="tick">
            <input type="checkbox" name="sure" value="yes" required /> I am sure
          </label>
          <button type="submit" name="act" value="remove">
            Remove it
          </button>
        </PostForm>
      </Titled>
    </Page>
  );
}

function RoleField({ present }: { readonly present: Role }) {
  return (
    <label>
      May
      <select name="role">
        {ROLES.map((one) => (
          <option key={one} value={one} selected={one === present}>
            {MAY[one]} ({one})
          </option>
        ))}
      </select>
    </label>
  );
}

function PasswordField() {
  return (
    <label>
      Password, at least {SHORTEST_PASSWORD} characters; four or five words are good
      <input type="password" name="password" required minLength={SHORTEST_PASSWORD} autoComplete="new-password" />
    </label>
  );
}

const MAY = { reader: "read", editor: "read, add and decide", admin: "read, add, decide, keep accounts" } as const;
