import type { Article } from "../model/article.ts";
import type { DerivableField, Derivation, DerivedStatement } from "../model/derivation.ts";
import type { Decision, Incident, Toll } from "../model/record.ts";
import type { Statement } from "../model/statement.ts";
import { statementText } from "../model/statement-text.ts";
import { whenField, whereField } from "../support/field-text.ts";
import { tollText } from "../support/number-text.ts";
import { subjectsText } from "../support/subjects-text.ts";

/** What a derivation is made from. */
export interface DeriveContext {
  readonly articles: ReadonlyMap<string, Article>;
  readonly statements: ReadonlyMap<string, Statement>;
  /** Why the rules, or people, put its mentions together. */
  readonly decisions: readonly Decision[];
}

/** The derivations of one field: one for each policy where there are several. Pure. */
export function derive(incident: Incident, field: DerivableField, context: DeriveContext): readonly Derivation[] {
  switch (field) {
    case "killed":
    case "injured":
      return incident.tolls.filter((toll) => toll.what === field).map((toll) => deriveToll(toll, context));
    case "type":
      return [derived(field, incident.type, [incident.trace.type], idsOfKind(incident, context, "type"), context)];
    case "when":
      return [derived(field, whenField(incident.when), [incident.trace.when], idsOfKind(incident, context, "when"), context)];
    case "where":
      return [derived(field, whereField(incident.where), [incident.trace.where], idsOfKind(incident, context, "where"), context)];
    case "responsibility":
      return incident.responsibility.map((view) => {
        const value = `${view.who ?? "nobody named"}: ${view.statuses.map((one) => one.status).join(", ")}`;
        const steps = view.aliases.length > 0 ? [`Taken for one party: ${view.aliases.join(", ")}.`] : [];
        return derived(
          field,
          value,
          steps,
          view.statuses.flatMap((one) => one.statements),
          context,
        );
      });
    case "same":
      return [deriveSame(incident, context)];
  }
}

/** How one statement came about. */
export function deriveStatement(statement: Statement, context: Pick<DeriveContext, "articles">): Derivation {
  const only = { ...context, statements: new Map([[statement.id, statement]]) };
  return derived(statement.kind, JSON.stringify(statement.value), [], [statement.id], only);
}

function deriveToll(toll: Toll, context: DeriveContext): Derivation {
  return derived(`${toll.what} (policy ${toll.policy})`, tollText(toll), toll.trace, toll.chosen, context);
}

function deriveSame(incident: Incident, { decisions }: DeriveContext): Derivation {
  const steps = decisions.map((decision) => {
    const { kind, by, score, reason } = decision;
    return `${subjectsText(decision)}: ${kind}, by ${by} (${score.toFixed(2)}): ${reason}`;
  });
  const value = `${incident.mentions.length} mentions in ${incident.articles.length} reports (${incident.sources.length} independent)`;
  return { field: "same", value, steps, statements: [] };
}

function derived(
  field: string,
  value: string,
  steps: readonly string[],
  statementIds: readonly string[],
  { articles, statements }: Pick<DeriveContext, "articles" | "statements">,
): Derivation {
  const shown = statementIds.flatMap((id): DerivedStatement[] => {
    const statement = statements.get(id);
    if (!statement) return [];
    const evidence = statement.evidence.map((one) => ({ ...one, outlet: articles.get(one.articleId)?.outlet }));
    return [{ id, says: statementText(statement), rule: `${statement.extractor}: ${statement.rule}`, evidence }];
  });
  return { field, value, steps, statements: shown };
}

function idsOfKind(incident: Incident, { statements }: DeriveContext, kind: Statement["kind"]): readonly string[] {
  return incident.statements.filter((id) => statements.get(id)?.kind === kind);
}
