import { expect, onTestFailed } from "vitest";
import { understand } from "../../src/2-understand/understand.ts";
import { extract } from "../../src/3-extract/extract.ts";
import { loadResources } from "../../src/engine/resources.ts";
import { toTraceLines } from "../../src/export/trace-lines.ts";
import type { Article } from "../../src/model/article.ts";
import type { Statement, StatementKind } from "../../src/model/statement.ts";

/** A made-up article; without a title of its own it is told under one that names no incident. */
export function articleOf(text: string, title?: string, day = "2024-03-22"): Article {
  return {
    id: "case",
    url: undefined,
    outlet: undefined,
    title,
    published: { at: day, foundBy: "given", certainty: 1 },
    updated: undefined,
    byline: undefined,
    credit: undefined,
    language: "en",
    text,
    version: "0",
  };
}

/** All statements of a text. A test that fails prints their trace: which rule made what from which words. */
export function statementsOf(text: string, title?: string, day?: string): readonly Statement[] {
  const article = articleOf(text, title, day);
  const statements = extract(understand(article, loadResources().understand), loadResources());
  keepTrace(toTraceLines({ ...article, id: text }, statements));
  return statements;
}

/** The test that runs, and the last trace in it. */
const running = { test: "", trace: [] as readonly string[] };

function keepTrace(trace: readonly string[]): void {
  running.trace = trace;
  const { currentTestName } = expect.getState();
  if (currentTestName === undefined || currentTestName === running.test) return;
  running.test = currentTestName;
  onTestFailed(() => void process.stderr.write(`${running.trace.join("\n")}\n`));
}

/** The statements of one kind. */
export function told<Kind extends StatementKind>(
  kind: Kind,
  text: string,
  title?: string,
  day?: string,
): Extract<Statement, { kind: Kind }>[] {
  // The filter keeps exactly the statements of that kind.
  return statementsOf(text, title, day).filter((one) => one.kind === kind) as Extract<Statement, { kind: Kind }>[];
}

/** Figures in short: "killed 3 total", "injured 20- children", "killed -4 total (cumulative)"; sorted, so that order does not matter. */
export function figures(text: string, title = "Explosion at a market in Quetta"): string[] {
  return told("figure", text, title)
    .map(({ value: { what, low, high, of, scope } }) => {
      const number = low === high ? `${low}` : `${low ?? ""}-${high ?? ""}`;
      return `${what} ${number} ${of}${scope === "this incident" ? "" : ` (${scope})`}`;
    })
    .sort();
}
