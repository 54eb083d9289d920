import type { Statement } from "../model/statement.ts";

/** What becomes of an article: what it claims, or why it could not be read to its end. */
export type Extracted = { readonly statements: readonly Statement[] } | { readonly failure: Failure };

export interface Failure {
  readonly code: "too-much-memory" | "reading-failed";
  /** What happened and what to do; never content of the article. */
  readonly message: string;
}

/** An article that the program stumbles over is told and left out, and stops no other. */
export function extracted(read: () => readonly Statement[]): Extracted {
  try {
    return { statements: read() };
  } catch (error) {
    const message = `Reading this text failed (${error instanceof Error ? error.name : "error"}), and it was left out. Please report it, with the text.`;
    return { failure: { code: "reading-failed", message } };
  }
}
