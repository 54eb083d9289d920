import { Complaint } from "../parts/complaint.tsx";
import { Page } from "./layout.tsx";

interface LoginProps {
  /** Where the visitor wanted to go. */
  readonly to: string;
  readonly token: string;
  /** As typed the last time. */
  readonly name: string;
  readonly refused: "wrong" | "too-many" | undefined;
}

const REFUSALS = {
  wrong: "There is no account with this name and password.",
  "too-many": "There were too many attempts. Wait a quarter of an hour, or ask an admin for a new password.",
} as const;

/** The door of a desk with accounts. */
export function LoginPage({ to, token, name, refused }: LoginProps) {
  return (
    <Page title="Sign in · Corroborate" bare>
      <h1>Sign in</h1>
      <p>This desk is open to those who have an account. An admin makes one with “corroborate account add”.</p>
      <Complaint text={refused && REFUSALS[refused]} />
      <form method="post" action="/login" class="add-form narrow-form">
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="to" value={to} />
        <label>
          Name
          <input name="name" value={name} required autoComplete="username" autoCapitalize="none" spellcheck={false} />
        </label>
        <label>
          Password
          <input type="password" name="password" required autoComplete="current-password" />
        </label>
        <button type="submit">Sign in</button>
      </form>
    </Page>
  );
}
