import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { serve as listen } from "@hono/node-server";
import { assetText } from "../engine/package-files.ts";
import { isLoopback } from "./access/same-site.ts";
import { type AppOptions, createApp } from "./app.tsx";
import type { Desk } from "./desk.ts";

/** Pages that are being made get so long when the desk closes. Milliseconds. */
const CLOSING_TIME = 2000;

/** Where the desk listens. */
export interface Listening extends Omit<AppOptions, "script"> {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
}

/** A desk that is open. */
export interface OpenDesk {
  /** "http://127.0.0.1:4680". */
  readonly url: string;
  /** Ends it; pages that are being made are finished first. */
  close(): Promise<void>;
}

/** Serves the desk over HTTP. Rejects where the port is taken or the address is not this machine's, with what to do. */
export function serve(desk: Desk, { host, port, ...options }: Listening): Promise<OpenDesk> {
  if (!options.access.accounts && !isLoopback(host)) throw new Error(`the desk is not opened on ${host} without accounts`);
  const { fetch } = createApp(desk, { ...options, script: assetText("desk.js") });
  return new Promise((resolve, reject) => {
    // Without options for HTTP/2 the library makes a plain HTTP server.
    const server = listen({ fetch, hostname: host, port }, (address) => resolve(opened(server, host, address))) as Server;
    server.once("error", (cause: NodeJS.ErrnoException) => reject(new Error(trouble(cause, host, port), { cause })));
  });
}

function opened(server: Server, host: string, { port }: AddressInfo): OpenDesk {
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
        // What is still open then is no page but a stream of progress.
        setTimeout(() => server.closeAllConnections(), CLOSING_TIME).unref();
      }),
  };
}

function trouble({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  if (code === "EADDRINUSE") return `port ${port} on ${host} is in use: stop what listens there, or take another port with --port`;
  if (code === "EACCES") return `port ${port} needs rights that this process does not have: take one above 1023 with --port`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") return `${host} is no address of this machine: take 127.0.0.1, or one of its own`;
  return `the desk could not listen on ${host}, port ${port}: ${message}`;
}
