import type { ComponentChildren } from "preact";
import { useContext } from "preact/hooks";
import { mayAct, type Role } from "../../model/account.ts";
import { TokenField } from "../parts/token-field.tsx";
import { VisitorContext } from "../parts/visitor-context.ts";

/** The menu: where it leads, and who may go there. */
const MENU: readonly { readonly path: string; readonly text: string; readonly needs: Role }[] = [
  { path: "/", text: "Incidents", needs: "reader" },
  { path: "/actors", text: "Actors", needs: "reader" },
  { path: "/sources", text: "Sources", needs: "reader" },
  { path: "/review", text: "Review", needs: "editor" },
  { path: "/add", text: "Add", needs: "editor" },
];

/** What every page is made with. */
export interface PageFrame {
  readonly title: string;
  readonly children: ComponentChildren;
  /** The whole stylesheet, for a page that must stand alone. */
  readonly inlineStyle?: string | undefined;
  /** Text of the search box. */
  readonly search?: string | undefined;
  readonly wide?: boolean | undefined;
  /** Without menu and search: before signing in there is nowhere to go. */
  readonly bare?: boolean | undefined;
}

/** Marks that turn the direction of text: a window's title has no element that could keep them to itself. */
const BIDI_CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** The frame of all pages: skip link, masthead, main part, footer. */
export function Page({ title, children, inlineStyle, search, wide = false, bare = false }: PageFrame) {
  const isAlone = inlineStyle !== undefined;
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title.replace(BIDI_CONTROLS, "")}</title>
        {/* The stylesheet is ours, and no text of a report goes into it. */}
        {isAlone ? <style dangerouslySetInnerHTML={{ __html: inlineStyle }} /> : <link rel="stylesheet" href="/style.css" />}
        {isAlone ? null : <script type="module" src="/desk.js" />}
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the text
        </a>
        {isAlone ? null : <Masthead search={search} bare={bare} />}
        <main id="main" class={wide ? "wide" : undefined} tabIndex={-1}>
          {children}
        </main>
        <footer class="foot">
          <p>
            <span>
              Corroborate puts together what reports say. It adds nothing of its own: every sentence names the words that it rests on, and a
              figure is somebody's word at a certain time.
            </span>
          </p>
          <SignedIn />
        </footer>
      </body>
    </html>
  );
}

function Masthead({ search, bare }: { readonly search: string | undefined; readonly bare: boolean }) {
  return (
    <header class="masthead">
      <div class="masthead-row">
        <a class="name" href="/">
          Corroborate
        </a>
        {bare ? null : (
          <>
            <Menu />
            <SearchBox search={search} />
          </>
        )}
      </div>
    </header>
  );
}

function Menu() {
  const role = useContext(VisitorContext)?.role ?? "reader";
  return (
    <nav aria-label="Main">
      {MENU.filter(({ needs }) => mayAct(role, needs)).map(({ path, text }) => (
        <a key={path} href={path}>
          {text}
        </a>
      ))}
    </nav>
  );
}

function SearchBox({ search }: { readonly search: string | undefined }) {
  return (
    <search class="masthead-search">
      <form action="/ask" method="get">
        <label class="hidden" for="masthead-text">
          Ask a question, or search the reports
        </label>
        <input id="masthead-text" type="search" name="q" placeholder="Ask, or search the reports" value={search ?? ""} />
        <button type="submit">Ask</button>
      </form>
    </search>
  );
}

/** Who is signed in, and the way out. */
function SignedIn() {
  const visitor = useContext(VisitorContext);
  if (!visitor?.isSignedIn) return null;
  return (
    <form method="post" action="/logout" class="signed-in">
      <TokenField />
      <span>
        Signed in as <bdi>{visitor.name}</bdi>, {visitor.role}.{" "}
      </span>
      {visitor.role === "admin" ? <a href="/accounts">Accounts</a> : null}
      <button type="submit">Sign out</button>
    </form>
  );
}
