import { serve } from "../6-serve/serve.ts";
import { openEngine } from "../engine/engine.ts";
import { settingsFrom } from "../settings.ts";
import { type AddCommand, given } from "./command.ts";
import { CommandError, EXIT } from "./terminal.ts";

/** `corroborate serve`: the desk. Runs until it is interrupted. */
export const addServe: AddCommand = (program, surroundings) => {
  const { terminal } = surroundings;
  program
    .command("serve")
    .description("serve the desk: incidents, explainers and articles in the browser")
    .option("--db <file>", "the database file (default: corroborate.db)")
    .option("--host <address>", "address to listen on (default: 127.0.0.1)")
    .option("--port <number>", "port to listen on (default: 4680; 0 takes a free one)")
    .addHelpText("after", "\nExample:\n  corroborate serve --port 8080")
    .action(async (options: { db?: string; host?: string; port?: string }) => {
      const settings = settingsFrom(
        surroundings.environment,
        given({ db: options.db, host: options.host, port: portOf(options.port), threads: 0 }),
      );
      const engine = openEngine({ settings });
      await engine.refresh();
      const server = await serve(engine, { host: settings.host, port: settings.port });
      terminal.out(`The desk is at ${server.url} (Ctrl-C ends it).`);
      await interrupted();
      await server.close();
      await engine.close();
    });
};

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
