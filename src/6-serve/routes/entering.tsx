import type { Context, Hono } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { DeskEnv } from "../access/desk-env.ts";
import { askedFrom, needs, readForm, SESSION_COOKIE } from "../access/guard.tsx";
import { formToken } from "../access/visitor.ts";
import { AccountsPage } from "../pages/accounts.tsx";
import { LoginPage } from "../pages/login.tsx";
import { showPage } from "../render.ts";
import { noSuch } from "./no-such.tsx";
import type { RouteOptions } from "./route-options.ts";

/** Entries of the log that are shown. */
const MOST_ENTRIES = 200;

/** Signing in and out, and the page of the accounts. Without accounts there are no such pages. */
export function enteringRoutes(app: Hono<DeskEnv>, { access }: RouteOptions): void {
  const { accounts } = access;
  const tokenFor = (context: Context<DeskEnv>) => context.get("visitor")?.token ?? formToken(access.secret);
  app.get("/login", (context) => {
    if (!accounts) return noSuch(context, "page");
    const to = ownPath(context.req.query("to"));
    return showPage(context, <LoginPage to={to} token={tokenFor(context)} name="" refused={undefined} />);
  });
  app.post("/login", readForm(access), async (context) => {
    if (!accounts) return noSuch(context, "page");
    const form = context.get("form");
    const to = ownPath(form.text("to"));
    const name = form.text("name").trim();
    const signIn = await accounts.signIn({ name, password: form.text("password"), from: askedFrom(context) });
    if ("refused" in signIn) {
      const page = <LoginPage to={to} token={tokenFor(context)} name={name} refused={signIn.refused} />;
      return showPage(context, page, signIn.refused === "wrong" ? 401 : 429);
    }
    // Behind a proxy that speaks HTTPS the cookie may travel only so; a desk that is reached plainly could not set it otherwise.
    const secure = context.req.header("x-forwarded-proto") === "https";
    setCookie(context, SESSION_COOKIE, signIn.session, { httpOnly: true, sameSite: "Strict", path: "/", secure });
    return context.redirect(to, 303);
  });
  app.post("/logout", readForm(access), async (context) => {
    const session = getCookie(context, SESSION_COOKIE);
    if (accounts && session !== undefined) await accounts.signOut(session, askedFrom(context));
    deleteCookie(context, SESSION_COOKIE, { path: "/" });
    return context.redirect("/login", 303);
  });
  app.get("/accounts", needs("admin"), async (context) => {
    if (!accounts) return noSuch(context, "page");
    const [all, log] = await Promise.all([accounts.list(), accounts.audit(MOST_ENTRIES)]);
    return showPage(context, <AccountsPage accounts={all} log={log} />);
  });
}

/** Where to go after signing in: a path of the desk, and nowhere else ("//a.example" and "/\\a.example" are other hosts). */
function ownPath(to: string | undefined): string {
  return to !== undefined && /^\/(?![/\\])[\x21-\x7e]*$/.test(to) && !to.startsWith("/login") ? to : "/";
}
