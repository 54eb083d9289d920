import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { getCookie } from "hono/cookie";
import { mayAct, type Role } from "../../model/account.ts";
import { ApologyPage } from "../pages/apology.tsx";
import { showPage } from "../render.ts";
import type { DeskEnv } from "./desk-env.ts";
import { toForm } from "./form.ts";
import { isFromOurPages, notForThisMachine } from "./same-site.ts";
import { type Access, formToken, isSameSecret } from "./visitor.ts";

export const SESSION_COOKIE = "corroborate-session";
/** A form without files is short. Bytes. */
const SHORT_FORM = 256 * 1024;
const MEGABYTE = 1024 * 1024;
/** What a visitor may see before signing in. */
const OPEN_PATHS = new Set(["/login", "/style.css", "/desk.js", "/favicon.ico"]);

/** Finds out who asks, and sends to the sign-in whoever must go there first. */
export function whoAsks({ accounts, localName, secret }: Access): MiddlewareHandler<DeskEnv> {
  return async (context, next) => {
    if (accounts === undefined) {
      const reason = notForThisMachine(asked(context));
      if (reason !== undefined) return refuse(context, "This desk is for its own machine only", reason);
      context.set("visitor", { name: localName, role: "admin", token: formToken(secret), isSignedIn: false });
      return await next();
    }
    const session = getCookie(context, SESSION_COOKIE);
    const account = session === undefined ? undefined : await accounts.session(session);
    if (account && session) {
      const { name, role } = account;
      context.set("visitor", { name, role, token: formToken(session), isSignedIn: true });
    } else if (!OPEN_PATHS.has(context.req.path)) {
      if (context.req.method !== "GET") return refuse(context, "You are not signed in", "Sign in, and do it again.", 401);
      const { pathname, search } = new URL(context.req.url);
      return context.redirect(`/login?to=${encodeURIComponent(pathname + search)}`, 303);
    }
    return await next();
  };
}

/** Lets through what needs a role only for those who have it. */
export function needs(role: Role): MiddlewareHandler<DeskEnv> {
  return async (context, next) => {
    const visitor = context.get("visitor");
    if (visitor && mayAct(visitor.role, role)) return await next();
    return refuse(context, "Your account may not do this", `It needs the role ${role}. An admin can give it.`);
  };
}

/** Reads a form that one of our pages sent; anything else goes no further. */
export function readForm({ secret }: Access, maxBytes: number = SHORT_FORM): MiddlewareHandler<DeskEnv> {
  const atMost = maxBytes >= MEGABYTE ? `${Math.floor(maxBytes / MEGABYTE)} MB` : `${Math.floor(maxBytes / 1024)} kB`;
  const onError = (context: Context<DeskEnv>) => {
    // The rest of the form is not read: no other request can follow on this connection.
    context.header("Connection", "close");
    return refuse(context, "This is too much at once", `At most ${atMost} go in one form: send less at a time.`, 413);
  };
  const limit = bodyLimit({ maxSize: maxBytes, onError });
  return async (context, next) => {
    if (!isFromOurPages(asked(context))) return refuse(context, ...FOREIGN_FORM);
    return await limit(context, async () => {
      const form = toForm(await context.req.parseBody({ all: true }));
      const token = context.get("visitor")?.token ?? formToken(secret);
      if (!isSameSecret(form.text("token"), token)) context.res = await refuse(context, ...FOREIGN_FORM);
      else {
        context.set("form", form);
        await next();
      }
    });
  };
}

const FOREIGN_FORM = [
  "This form is too old, or not from this desk",
  "Nothing was changed. Go back, load the page again, and send it once more.",
] as const;

/** The address of the machine that asks; a test has none. */
export function askedFrom(context: Context<DeskEnv>): string {
  const isServed = Object.hasOwn(Object(context.env), "incoming");
  return isServed ? (getConnInfo(context).remote.address ?? "unknown") : "unknown";
}

function asked({ req }: Context<DeskEnv>) {
  return { url: req.url, header: (name: string) => req.header(name) };
}

function refuse(context: Context<DeskEnv>, heading: string, advice: string, status: 401 | 403 | 413 = 403) {
  return showPage(context, <ApologyPage heading={heading} advice={advice} />, status);
}
