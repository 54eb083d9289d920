import { type Accounts, openAccounts } from "../engine/accounts.ts";
import { ROLES } from "../model/account.ts";
import { settingsFrom } from "../settings.ts";
import { type AddCommand, given, limitGiven, type Surroundings, toldPlainly } from "./command.ts";

interface AccountOptions {
  readonly db?: string;
  readonly role?: string;
  readonly limit?: string;
}

/** `corroborate account`: who may sign in at the desk, where it is reached from other machines. */
export const addAccount: AddCommand = (program, surroundings) => {
  const { terminal, askSecret } = surroundings;
  const account = program.command("account").description("keep the accounts of the desk: who may read, add and decide");
  const command = (words: string, description: string) =>
    account
      .command(words)
      .description(description)
      .option("--db <file>", "the database file that the accounts belong to (default: corroborate.db)");
  command("add <name>", "add an account; the password is asked for, or read from standard input")
    .requiredOption("--role <role>", `what it may do: ${ROLES.join(", ")}; each may do what those before it may`)
    .addHelpText("after", "\nExample:\n  corroborate account add Ada --role admin")
    .action((name: string, { db, role }: AccountOptions) =>
      withAccounts(surroundings, db, async (accounts) => {
        await accounts.add(name, role!, await askSecret(`Password for ${name}: `));
        terminal.out(`${name} may sign in (${role}).`);
      }),
    );
  command("password <name>", "set a new password, which is asked for or read from standard input; ends the account's sessions").action(
    (name: string, { db }: AccountOptions) =>
      withAccounts(surroundings, db, async (accounts) => accounts.setPassword(name, await askSecret(`New password for ${name}: `))),
  );
  command("role <name> <role>", "give an account another role").action((name: string, role: string, { db }: AccountOptions) =>
    withAccounts(surroundings, db, async (accounts) => accounts.setRole(name, role)),
  );
  command("remove <name>", "remove an account; its sessions end, and what it decided stays").action(
    (name: string, { db }: AccountOptions) => withAccounts(surroundings, db, async (accounts) => accounts.remove(name)),
  );
  command("list", "list the accounts").action(({ db }: AccountOptions) =>
    withAccounts(surroundings, db, async (accounts) => {
      for (const { name, role, since } of await accounts.list()) terminal.out(`${name}  ${role}  since ${since.slice(0, 10)}`);
    }),
  );
  command("log", "what was done by whom, the latest first")
    .option("--limit <number>", "at most so many lines (default: 50)")
    .action(({ db, limit }: AccountOptions) =>
      withAccounts(surroundings, db, async (accounts) => {
        for (const { at, account: who, from, action, about } of await accounts.audit(limitGiven(limit) ?? 50))
          terminal.out([at, who, action, about, `from ${from}`].filter((part) => part !== "").join("  "));
      }),
    );
};

async function withAccounts(
  { environment, now, random }: Surroundings,
  db: string | undefined,
  use: (accounts: Accounts) => Promise<void>,
): Promise<void> {
  const accounts = openAccounts(settingsFrom(environment, given({ db })), { now, random });
  try {
    await toldPlainly(() => use(accounts));
  } finally {
    accounts.close();
  }
}
