import type { Article } from "../model/article.ts";
import type { Change, ChangeCause } from "../model/change.ts";
import type { Cited } from "../model/explainer.ts";
import {
  type FieldOverride,
  type Incident,
  type LedgerEntry,
  OVERRIDABLE_FIELDS,
  type OverridableField,
  type Toll,
} from "../model/record.ts";
import type { FigureKind, FigureStatement, Statement } from "../model/statement.ts";
import { fieldText } from "../support/field-text.ts";
import { boundsText } from "../support/number-text.ts";

/** An incident as it stood at a moment. */
export interface CaseState {
  readonly incident: Incident;
  readonly articles: ReadonlyMap<string, Article>;
  readonly statements: ReadonlyMap<string, Statement>;
}

/** The earlier state (`undefined`: nothing was known yet), the later one, and the policy whose tolls are compared. */
export interface Compared {
  readonly before: CaseState | undefined;
  readonly after: CaseState;
  readonly policy: string;
}

/** What changed between two states of an incident: its fields, the figures behind its tolls, who is held responsible, the reports. Pure. */
export function changesBetween(compared: Compared): readonly Change[] {
  return [
    ...OVERRIDABLE_FIELDS.flatMap((field) => fieldChange(field, compared)),
    ...figureChanges(compared),
    ...partyChanges(compared),
    ...reportChanges(compared),
  ];
}

const NOT_STATED = "not stated";

function fieldChange(field: OverridableField, compared: Compared): Change[] {
  const { before, after, policy } = compared;
  const from = before === undefined ? NOT_STATED : fieldText(before.incident, field, policy);
  const to = fieldText(after.incident, field, policy);
  const [was, is] = [before?.incident, after.incident].map((one) => one?.overrides.find((set) => set.field === field));
  if (from === to && was?.decision === is?.decision) return [];
  if (is !== undefined && is.decision !== was?.decision) return [decided(field, from, to, is)];
  if (was !== undefined && is === undefined) {
    const reason = `What ${was.by} had set was taken back: the reports count again.`;
    return [{ field, from, to, by: undefined, at: undefined, cause: "taken back", reason, evidence: [] }];
  }
  if (field === "type" || field === "when" || field === "where") return [votedChange(field, from, to, after)];
  return [tollChange(field, from, to, compared)];
}

function decided(field: string, from: string, to: string, { by, at, reason, machine }: FieldOverride): Change {
  return { field, from, to, by, at, cause: "decided", reason: `${reason} (the reports give ${machine})`, evidence: [] };
}

/** Kind, day and place are chosen by the votes of the reports; the trace tells them. */
function votedChange(field: "type" | "when" | "where", from: string, to: string, after: CaseState): Change {
  const saying = after.incident.statements.flatMap((id) => after.statements.get(id) ?? []).filter(({ kind }) => kind === field);
  const last = saying.filter((one) => sides(one, field, after)).at(-1);
  const isDisputed = after.incident.disputes.some((dispute) => dispute.field === field);
  const cause = from === NOT_STATED ? "first told" : isDisputed ? "contradicted" : "outweighed";
  return { field, from, to, ...told(last, after), cause, reason: after.incident.trace[field] };
}

/** Whether the statement gives the value that the incident has now. */
function sides(statement: Statement, field: "type" | "when" | "where", { incident }: CaseState): boolean {
  if (statement.kind === "type") return statement.value.type === incident.type;
  if (statement.kind === "when") return statement.value.from === incident.when?.from && statement.value.to === incident.when.to;
  return statement.kind === "where" && field === "where" && statement.value.name === incident.where?.name;
}

function tollChange(field: FigureKind, from: string, to: string, { before, after, policy }: Compared): Change {
  const [was, is] = [before?.incident, after.incident].map((one) => tollOf(one, field, policy));
  const figures = (is?.chosen ?? []).flatMap((id) => after.statements.get(id) ?? []);
  const chosen = figures.find(({ kind }) => kind === "figure") ?? figures[0];
  const replaced = (was?.chosen ?? []).flatMap((id) => entryOf(after.incident, id) ?? []);
  const superseded = replaced.find(({ supersededBy }) => supersededBy !== undefined);
  const contradicted = replaced.find(({ contradicts }) => contradicts.length > 0);
  const [cause, reason] = ((): [ChangeCause, string | undefined] => {
    if (from === NOT_STATED) return ["first told", ruleOf(is)];
    if (superseded?.supersededBy === chosen?.id) return ["superseded", superseded?.reason];
    if (superseded !== undefined) return ["superseded", [superseded.reason, ruleOf(is)].filter(Boolean).join(" ")];
    if (contradicted !== undefined) return ["contradicted", contradicted.reason];
    return ["outweighed", ruleOf(is)];
  })();
  return {
    field,
    from,
    to,
    ...told(chosen, after),
    cause,
    reason: reason ?? "The policy gives another answer to the figures that there are now.",
  };
}

/** The rule that gave the best number: the last that tells of it and leaves nothing out. */
function ruleOf(toll: Toll | undefined): string | undefined {
  const rules = (toll?.trace ?? []).filter((rule) => !/not counted|left out|set aside|kept apart/i.test(rule));
  return rules.findLast((rule) => toll?.best !== undefined && rule.includes(String(toll.best))) ?? rules.at(-1);
}

function tollOf(incident: Incident | undefined, what: FigureKind, policy: string): Toll | undefined {
  return incident?.tolls.find((toll) => toll.what === what && toll.policy === policy) ?? incident?.tolls.find((toll) => toll.what === what);
}

function entryOf({ ledger }: Incident, id: string): LedgerEntry | undefined {
  return ledger.find(({ statement }) => statement.id === id);
}

/** Figures that stood and do not stand alone any more: replaced, overtaken or contradicted. What one voice repeats is told once. */
function figureChanges({ before, after }: Compared): Change[] {
  const changes = new Map<string, Change>();
  for (const entry of before?.incident.ledger ?? []) {
    const now = entryOf(after.incident, entry.statement.id);
    if (!isTotal(entry.statement) || now === undefined) continue;
    const isReplaced = entry.supersededBy === undefined && now.supersededBy !== undefined;
    const isContradicted = entry.contradicts.length === 0 && now.contradicts.length > 0;
    const other = entryOf(after.incident, isReplaced ? now.supersededBy! : (now.contradicts[0] ?? ""));
    if ((!isReplaced && !isContradicted) || other === undefined) continue;
    const key = [entry, other].map(({ voice, statement: { value } }) => `${value.what} ${value.low} ${value.high} ${voice}`).join(" → ");
    if (changes.has(key)) continue;
    changes.set(key, {
      field: `figure of ${entry.statement.value.what}`,
      from: figureText(entry.statement, after),
      to: figureText(other.statement, after),
      ...told(other.statement, after),
      cause: isReplaced ? "superseded" : "contradicted",
      reason: now.reason ?? "",
    });
  }
  return [...changes.values()];
}

function isTotal({ value }: FigureStatement): boolean {
  return value.of === "total" && value.scope === "this incident" && !value.vague;
}

/** "40 (the FSB)", "at least 60 (Northern Wire)". */
function figureText(statement: FigureStatement, state: CaseState): string {
  const by = speakerOf(statement, state);
  return `${boundsText(statement.value.low, statement.value.high)}${by === undefined ? "" : ` (${by})`}`;
}

/** Parties with what is newly said of them; and those of whom something is said no longer, as its report was taken out. */
function partyChanges({ before, after }: Compared): Change[] {
  return after.incident.responsibility.flatMap(({ who, aliases, statuses }): Change[] => {
    const names = [who, ...aliases];
    const known = before?.incident.responsibility.find((view) => names.includes(view.who))?.statuses ?? [];
    const fresh = statuses.filter(({ status }) => !known.some((one) => one.status === status));
    if (fresh.length === 0) return [];
    const statement = fresh.flatMap(({ statements }) => statements).flatMap((id) => after.statements.get(id) ?? [])[0];
    const list = (all: typeof statuses) => all.map(({ status }) => status).join(", ") || "not named";
    const isDisputed = after.incident.disputes.some(({ field }) => field === "responsibility") && known.length > 0;
    return [
      {
        ...{ field: `who did it: ${who ?? "nobody named"}`, from: list(known), to: list(statuses), ...told(statement, after) },
        ...{ cause: isDisputed ? "contradicted" : "first told", reason: `New: ${list(fresh)}.` },
      },
    ];
  });
}

/** How many reports there are, and independent sources among them; reports that left did so by a person's decision or a better reading. */
function reportChanges({ before, after }: Compared): Change[] {
  const [was, is] = [before?.incident, after.incident].map((one) => new Set(one?.articles ?? []));
  const [fresh, gone] = [[...is!].filter((id) => !was!.has(id)), [...was!].filter((id) => !is!.has(id))];
  if (fresh.length === 0 && gone.length === 0) return [];
  const count = (one: Incident | undefined) => `${one?.articles.length ?? 0} (${one?.sources.length ?? 0} independent)`;
  const parts = [fresh.length > 0 ? `${fresh.length} came` : [], gone.length > 0 ? `${gone.length} went to other incidents` : []].flat();
  const change = { field: "reports", from: count(before?.incident), to: count(after.incident), by: undefined, at: undefined };
  return [{ ...change, cause: fresh.length > 0 ? "more reports" : "taken back", reason: `${parts.join(", ")}.`, evidence: [] }];
}

/** Who says it and when, with the words; nobody where no statement is known. */
function told(statement: Statement | undefined, state: CaseState): Pick<Change, "by" | "at" | "evidence"> {
  if (statement === undefined) return { by: undefined, at: undefined, evidence: [] };
  return { by: speakerOf(statement, state), at: statement.saidAt, evidence: [cited(statement, state)] };
}

function speakerOf({ speaker, articleId }: Statement, { articles }: CaseState): string | undefined {
  return speaker?.words ?? articles.get(articleId)?.outlet;
}

function cited({ articleId, speaker, evidence: [first] }: Statement, { articles }: CaseState): Cited {
  const article = articles.get(articleId);
  return { ...first, outlet: article?.outlet, title: article?.title, published: article?.published?.at, speaker: speaker?.words };
}
