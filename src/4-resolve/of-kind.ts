import type { Statement } from "../model/statement.ts";

/** The statements of one kind, narrowed. */
export function ofKind<Kind extends Statement["kind"]>(statements: readonly Statement[], kind: Kind) {
  // The filter keeps exactly the statements of that kind.
  return statements.filter((statement) => statement.kind === kind) as Extract<Statement, { kind: Kind }>[];
}
