import { isLoopback } from "../6-serve/access/same-site.ts";
import { ANYWHERE, PUBLIC_ONLY } from "../6-serve/adding/fetch-page.ts";
import { type OpenDesk, serve } from "../6-serve/serve.ts";
import { type Accounts, openAccounts } from "../engine/accounts.ts";
import { openEngine } from "../engine/engine.ts";
import { type Settings, settingsFrom } from "../settings.ts";
import { type AddCommand, given, type Surroundings } from "./command.ts";
import { CommandError, EXIT } from "./terminal.ts";

interface ServeOptions {
  readonly db?: string;
  readonly host?: string;
  readonly port?: string;
  readonly login?: boolean;
  readonly author?: string;
}

const SECRET_BYTES = 32;

/** `corroborate serve`: the desk. Runs until it is interrupted. */
export const addServe: AddCommand = (program, surroundings) => {
  const { terminal } = surroundings;
  program
    .command("serve")
    .description("serve the desk: read, add to and correct the record in the browser")
    .option("--db <file>", "the database file (default: corroborate.db)")
    .option("--host <address>", "address to listen on (default: 127.0.0.1); on any that other machines reach, accounts are needed")
    .option("--port <number>", "port to listen on (default: 4680; 0 takes a free one)")
    .option("--login", "ask for an account on this machine's own address too: for a desk behind a proxy")
    .option("--author <name>", "who decides, where no account is needed (default: CORROBORATE_AUTHOR, or your user name)")
    .addHelpText(
      "after",
      "\nExamples:\n  corroborate serve --port 8080\n  corroborate account add Ada --role admin && corroborate serve --host 0.0.0.0",
    )
    .action(async (options: ServeOptions) => {
      const { environment } = surroundings;
      const settings = settingsFrom(
        environment,
        given({ db: options.db, host: options.host, port: portOf(options.port), author: options.author }),
      );
      const accounts = accountsFor(settings, options, surroundings);
      const engine = openEngine({ settings });
      try {
        await engine.refresh();
        const desk = await opened(settings, engine, accounts, surroundings);
        const end = interrupted();
        terminal.out(`The desk is at ${desk.url} (Ctrl-C ends it).`);
        // The first visitor need not wait for what every visit needs.
        await engine.warm();
        await end;
        await desk.close();
      } finally {
        await engine.close();
        accounts?.close();
      }
    });
};

/** The accounts, where the address needs them: there must be an admin, or nobody could come in, and nobody keep them. */
function accountsFor(settings: Settings, { login = false }: ServeOptions, surroundings: Surroundings): Accounts | undefined {
  if (!login && isLoopback(settings.host)) return undefined;
  const accounts = openAccounts(settings, surroundings);
  if (accounts.hasAdmin()) return accounts;
  accounts.close();
  const why = login ? "--login asks for an account" : `other machines reach ${settings.host}, so that the desk asks for an account`;
  throw new CommandError(`${why}, and there is no admin yet: run "corroborate account add NAME --role admin" first`, EXIT.usage);
}

function opened(
  { host, port, author, maxUploadBytes, fetchMaxBytes, fetchSeconds, fetchPrivate }: Settings,
  engine: ReturnType<typeof openEngine>,
  accounts: Accounts | undefined,
  { now, random, userName, terminal }: Surroundings,
): Promise<OpenDesk> {
  const secret = Buffer.from(random(SECRET_BYTES)).toString("base64url");
  const access = { accounts, localName: author || userName, secret };
  return serve(engine, {
    host,
    port,
    access,
    maxUploadBytes,
    fetching: { maxBytes: fetchMaxBytes, seconds: fetchSeconds, reach: fetchPrivate === 1 ? ANYWHERE : PUBLIC_ONLY },
    now,
    random,
    onError: ({ message }) => terminal.note(`corroborate: ${message}`),
  });
}

function portOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new CommandError(`--port is "${text}": give a number from 0 to 65535`, EXIT.usage);
  return port;
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
}
