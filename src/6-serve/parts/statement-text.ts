import type { Statement, UnknownMatter } from "../../model/statement.ts";
import { whenText } from "../../support/date-text.ts";
import { boundsText } from "../../support/number-text.ts";

const UNKNOWN_WORDS: Readonly<Record<UnknownMatter, string>> = {
  doer: "who did it",
  toll: "how many were harmed",
  identity: "who they are",
  cause: "how it came to happen",
  whereabouts: "where they are",
  claim: "whether what is said is true",
  other: "more about it",
};

/** A statement in a few words, for lists: "killed: at least 60", "claimed: the Tern Front", "where: Port Sable". */
export function statementText(statement: Statement): string {
  switch (statement.kind) {
    case "figure": {
      const { what, low, high, of, vague, scope } = statement.value;
      const bounds = vague ? `“${statement.evidence[0].words}”` : boundsText(low, high);
      return `${what}: ${bounds === "no" ? "none" : bounds}${of === "total" ? "" : `, ${of}`}${scope === "this incident" ? "" : ` (${scope})`}`;
    }
    case "responsibility":
      return `${statement.value.status}: ${statement.value.who ?? "nobody named"}${statement.value.channel === undefined ? "" : `, through ${statement.value.channel}`}`;
    case "type":
      return `what: ${statement.value.type}`;
    case "when":
      return `when: ${whenText(statement.value)}`;
    case "where":
      return `where: ${[...new Set([statement.value.site, statement.value.name])].filter((part) => part !== undefined).join(", ")}`;
    case "incident":
      return `${statement.value.main ? "tells mainly of" : "tells of"} an incident${statement.value.negated ? " that did not happen" : ""}`;
    case "participant":
      return `${statement.value.role}: ${statement.value.text}`;
    case "profile":
      return `${statement.value.actor}, ${statement.value.aspect}: ${statement.value.text}`;
    case "unknown":
      return `not known: ${UNKNOWN_WORDS[statement.value.matter]}`;
    default:
      return `${statement.kind}: ${statement.value.actor ?? statement.value.what}`;
  }
}
