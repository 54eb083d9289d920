import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { h, type VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { DeskEnv } from "./access/desk-env.ts";
import type { Visitor } from "./access/visitor.ts";
import { VisitorContext } from "./parts/visitor-context.ts";

/** A page as the text of an HTML document, made for a visitor, where there is one. */
export function renderPage(page: VNode, visitor?: Visitor | undefined): string {
  return `<!doctype html>\n${renderToString(h(VisitorContext.Provider, { value: visitor }, page))}\n`;
}

/** Answers with a page. */
export function showPage(context: Context<DeskEnv>, page: VNode, status: ContentfulStatusCode = 200): Response {
  return context.html(renderPage(page, context.get("visitor")), status);
}
