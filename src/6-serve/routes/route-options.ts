import type { Context } from "hono";
import type { AuditAction } from "../../model/account.ts";
import type { DeskEnv } from "../access/desk-env.ts";
import type { Access } from "../access/visitor.ts";
import type { FetchOptions } from "../adding/fetch-page.ts";
import type { Turns } from "../reviewing/turns.ts";

/** What the routes are handed beside the desk. */
export interface RouteOptions {
  readonly access: Access;
  /** Largest form with files. Bytes. */
  readonly maxUploadBytes: number;
  /** How pages are fetched by their address. */
  readonly fetching: FetchOptions;
  /** So many bytes that nobody can guess. */
  readonly random: (bytes: number) => Uint8Array;
  /** The present time: ISO 8601 instant. */
  readonly now: () => string;
  /** What changes the record waits its turn here. */
  readonly turns: Turns;
  /** Told of an error that made something fail; the visitor sees an apology without its details. */
  readonly onError: (error: Error) => void;
  /** Writes into the log of the accounts, where there are any. */
  readonly note: (context: Context<DeskEnv>, action: AuditAction, about: string) => Promise<void>;
}
