import type { Statement } from "./statement.ts";

/** A statement in one line, for derivations and traces: "killed 9, of total, by police (police)". */
export function statementText(statement: Statement): string {
  const parts = [valueText(statement)];
  parts.push(statement.speaker ? `by ${statement.speaker.words} (${statement.speaker.kind})` : "in the outlet's own voice");
  if (statement.hedged) parts.push("hedged");
  if (statement.saidAt) parts.push(`said ${statement.saidAt}`);
  return parts.join(", ");
}

function valueText(statement: Statement): string {
  if (statement.kind === "figure") return figureText(statement.value);
  if (statement.kind === "responsibility") {
    const { who, status, channel } = statement.value;
    return `${who ?? "nobody named"}: ${status}${channel === undefined ? "" : `, in ${channel}`}`;
  }
  return `${statement.kind} ${JSON.stringify(statement.value)}`;
}

function figureText({ what, low, high, of, scope }: (Statement & { kind: "figure" })["value"]): string {
  const bounds = low === high ? `${low}` : `${low ?? "?"} to ${high ?? "?"}`;
  return `${what} ${bounds}, of ${of}${scope === "this incident" ? "" : `, ${scope}`}`;
}
