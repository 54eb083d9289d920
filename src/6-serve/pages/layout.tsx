import type { ComponentChildren } from "preact";

/** What every page is made with. */
export interface PageFrame {
  readonly title: string;
  readonly children: ComponentChildren;
  /** The whole stylesheet, for a page that must stand alone. */
  readonly inlineStyle?: string | undefined;
  /** Text of the search box. */
  readonly search?: string | undefined;
  readonly wide?: boolean | undefined;
}

/** The frame of all pages: skip link, masthead, main part, footer. */
export function Page({ title, children, inlineStyle, search, wide = false }: PageFrame) {
  const isAlone = inlineStyle !== undefined;
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        {/* The stylesheet is ours, and no text of a report goes into it. */}
        {isAlone ? <style dangerouslySetInnerHTML={{ __html: inlineStyle }} /> : <link rel="stylesheet" href="/style.css" />}
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the text
        </a>
        {isAlone ? null : <Masthead search={search} />}
        <main id="main" class={wide ? "wide" : undefined} tabIndex={-1}>
          {children}
        </main>
        <footer class="foot">
          <p>
            Corroborate puts together what reports say. It adds nothing of its own: every sentence names the words that it rests on, and a
            figure is somebody's word at a certain time.
          </p>
        </footer>
      </body>
    </html>
  );
}

function Masthead({ search }: { readonly search: string | undefined }) {
  return (
    <header class="masthead">
      <div class="masthead-row">
        <a class="name" href="/">
          Corroborate
        </a>
        <nav aria-label="Main">
          <a href="/">Incidents</a>
          <a href="/sources">Sources</a>
        </nav>
        <search class="masthead-search">
          <form action="/ask" method="get">
            <label class="hidden" for="masthead-text">
              Ask a question, or search the reports
            </label>
            <input id="masthead-text" type="search" name="q" placeholder="Ask, or search the reports" value={search ?? ""} />
            <button type="submit">Ask</button>
          </form>
        </search>
      </div>
    </header>
  );
}
