import type { Context, Hono } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { Refusal } from "../../engine/refusal.ts";
import { capitalised } from "../../support/number-text.ts";
import type { DeskEnv } from "../access/desk-env.ts";
import { askedFrom, needs, readForm, SESSION_COOKIE } from "../access/guard.tsx";
import { formToken } from "../access/visitor.ts";
import { AccountPage, AccountsPage } from "../pages/accounts.tsx";
import { LoginPage } from "../pages/login.tsx";
import { showPage } from "../render.ts";
import { noSuch } from "./no-such.tsx";
import { orRefusal } from "./or-refusal.ts";
import type { RouteOptions } from "./route-options.ts";

/** Entries of the log that are shown. */
const MOST_ENTRIES = 200;

/** Signing in and out. Without accounts there are no such pages. */
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
}

/** Who may sign in: what admins see and change. Without accounts there are no such pages. */
export function accountRoutes(app: Hono<DeskEnv>, { access }: RouteOptions): void {
  const { accounts } = access;
  if (!accounts) return;
  const by = (context: Context<DeskEnv>) => ({ account: context.get("visitor")!.name, from: askedFrom(context) });
  const showAll = async (context: Context<DeskEnv>, complaint?: string) => {
    const [all, log] = await Promise.all([accounts.list(), accounts.audit(MOST_ENTRIES)]);
    return showPage(context, <AccountsPage accounts={all} log={log} complaint={complaint} />, complaint === undefined ? 200 : 422);
  };
  const showOne = async (context: Context<DeskEnv>, name: string, complaint?: string) => {
    const account = (await accounts.list()).find((one) => one.name === name);
    if (!account) return noSuch(context, "account");
    return showPage(context, <AccountPage account={account} complaint={complaint} />, complaint === undefined ? 200 : 422);
  };
  app.get("/accounts", needs("admin"), (context) => showAll(context));
  app.post("/accounts", needs("admin"), readForm(access), async (context) => {
    const form = context.get("form");
    const tried = await orRefusal(() => accounts.add(form.text("name").trim(), form.text("role"), form.text("password"), by(context)));
    return tried instanceof Refusal ? showAll(context, plainly(tried)) : context.redirect("/accounts", 303);
  });
  app.get("/accounts/:name", needs("admin"), (context) => showOne(context, context.req.param("name")));
  app.post("/accounts/:name", needs("admin"), readForm(access), async (context) => {
    const name = context.req.param("name");
    const form = context.get("form");
    const act = form.text("act");
    const tried = await orRefusal(async () => {
      if (act === "role") await accounts.setRole(name, form.text("role"), by(context));
      else if (act === "password") await accounts.setPassword(name, form.text("password"), by(context));
      else if (act === "remove" && form.text("sure") === "yes") await accounts.remove(name, by(context));
      else throw new Refusal("usage", "choose what is to be changed; to remove the account, say that you are sure");
    });
    if (!(tried instanceof Refusal)) return context.redirect("/accounts", 303);
    return tried.code === "not-found" ? noSuch(context, "account") : showOne(context, name, plainly(tried));
  });
}

/** "the password has 5 characters: …" → a sentence. */
function plainly({ message }: Refusal): string {
  return `${capitalised(message)}.`;
}

/** Where to go after signing in: a path of the desk, and nowhere else ("//a.example" and "/\\a.example" are other hosts). */
function ownPath(to: string | undefined): string {
  return to !== undefined && /^\/(?![/\\])[\x21-\x7e]*$/.test(to) && !to.startsWith("/login") ? to : "/";
}
