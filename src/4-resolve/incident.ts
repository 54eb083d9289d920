import type { Actors } from "../model/actor.ts";
import { partOf } from "../model/article.ts";
import type { DayRange } from "../model/day.ts";
import { bareNameOf, type IncidentType } from "../model/incident-type.ts";
import type { Location } from "../model/location.ts";
import type { Decision, Incident, LedgerEntry, ResponsibilityView, Toll } from "../model/record.ts";
import { FIGURE_KINDS, type Statement } from "../model/statement.ts";
import { byPublication, byText } from "./by-order.ts";
import { chooseType, chooseWhen, chooseWhere } from "./choose.ts";
import { fieldDisputes, figureDisputes, responsibilityDisputes } from "./disputes.ts";
import { type TollEvidence, tollOf } from "./everyone.ts";
import { incidentIdOf } from "./incident-id.ts";
import { labelOf } from "./label.ts";
import { ledgerOf, type Standing } from "./ledger.ts";
import type { ToldMention } from "./mention.ts";
import { ofKind } from "./of-kind.ts";
import { overridden } from "./override.ts";
import { aliasesIn } from "./party-aliases.ts";
import { POLICIES } from "./policies/policies.ts";
import type { PartyWord } from "./policies/policy.ts";
import { responsibilityOf } from "./responsibility.ts";
import { bySource, sourceOfArticles } from "./sources.ts";
import { votesOn } from "./votes.ts";

/** What an incident is seen through. */
export interface IncidentContext {
  readonly familyOf: ReadonlyMap<string, string>;
  /** What people decided; only overrides count here. */
  readonly decisions: readonly Decision[];
  readonly actors: Actors;
  readonly policy: string;
  readonly gtdSameTimeMinutes: number;
}

/** The mentions of one incident → the incident. Every value carries how it was chosen. */
export function incidentOf(group: readonly ToldMention[], context: IncidentContext): Incident {
  const { familyOf } = context;
  const mentions = [...group].sort((one, two) => byPublication(one.article, two.article) || byText(one.id, two.id));
  const ordered = [...mentions].sort((one, two) => Number(two.incident.main) - Number(one.incident.main));
  const statements = mentions.flatMap((mention) => mention.statements);
  const sourceOf = sourceOfArticles(
    mentions.map(({ article }) => article),
    familyOf,
  );
  const votes = fieldVotes(mentions, sourceOf, familyOf);
  const sources = bySource(sourceOf);
  const told = chosenFields(votes, sources.length);
  const ledger = ledgerIn(statements, mentions, familyOf, told.when?.from);
  const responsibility = responsibilityOf(
    ofKind(statements, "responsibility"),
    aliasesIn(mentions.map(({ article }) => article.text)),
    context.actors,
  );
  const parties = wordsOnParties(responsibility, statements);
  const chosen = { ...told, tolls: tollsOf({ ledger, statements, mentions, parties, type: told.type, sourceOf }, context) };
  const fields = overridden(chosen, { mentions, ledger, decisions: context.decisions, policy: context.policy });
  const called = fields.type === "other" ? bareNameOf(ofKind(statements, "type").map(({ value }) => value)) : undefined;
  const articles = distinct(ordered.map(({ article }) => article.id));
  return {
    id: incidentIdOf(mentions[0]!.id),
    label: labelOf({ ...fields, called, isClaimed: isClaimed(responsibility) }),
    type: fields.type,
    ...(called !== undefined && { called }),
    when: fields.when,
    where: fields.where,
    mentions: ordered.map(({ id }) => id),
    articles,
    mainArticles: distinct(ordered.filter(({ incident }) => incident.main).map(({ article }) => article.id)),
    families: distinct(articles.map((id) => familyOf.get(id)!)),
    sources,
    statements: statements.map(({ id }) => id),
    ledger: ledger.map(toEntry),
    tolls: fields.tolls,
    responsibility,
    ...stageOf(ordered),
    disputes: [...figureDisputes(ledger), ...fieldDisputes(votes), ...responsibilityDisputes(responsibility)],
    overrides: fields.overrides,
    trace: fields.trace,
  };
}

function isClaimed(responsibility: readonly ResponsibilityView[]): boolean {
  return responsibility.some(({ statuses }) => statuses.some(({ status }) => status === "claimed"));
}

/** What the reports say on each field. */
function fieldVotes(mentions: readonly ToldMention[], sourceOf: ReadonlyMap<string, string>, familyOf: ReadonlyMap<string, string>) {
  const first = <Value>(kind: Statement["kind"], value: Value | undefined, { statements }: ToldMention) =>
    value === undefined ? undefined : { value, statements: statements.filter((one) => one.kind === kind).map(({ id }) => id) };
  return {
    type: votesOn<IncidentType>(mentions, sourceOf, (mention) => first("type", mention.type, mention), familyOf),
    when: votesOn<DayRange>(mentions, sourceOf, (mention) => first("when", mention.when, mention), familyOf),
    where: votesOn<Location>(mentions, sourceOf, (mention) => first("where", mention.where, mention), familyOf),
  };
}

function chosenFields(votes: ReturnType<typeof fieldVotes>, sources: number) {
  const [type, when, where] = [chooseType(votes.type), chooseWhen(votes.when, sources), chooseWhere(votes.where)];
  return { type: type.value, when: when.value, where: where.value, trace: { type: type.trace, when: when.trace, where: where.trace } };
}

function ledgerIn(
  statements: readonly Statement[],
  mentions: readonly ToldMention[],
  familyOf: ReadonlyMap<string, string>,
  since: string | undefined,
): readonly Standing[] {
  const articles = new Map(mentions.map(({ article }) => [article.id, article]));
  // Mentions are in order of publication: the first of a family is its original, as far as it is here.
  const outlets = new Map<string, string | undefined>();
  for (const { article } of mentions) {
    const family = familyOf.get(article.id)!;
    if (!outlets.has(family)) outlets.set(family, article.outlet);
  }
  const originOf = ({ articleId }: Statement) => {
    const family = familyOf.get(articleId)!;
    return { outlet: outlets.get(family), family };
  };
  return ledgerOf(ofKind(statements, "figure"), {
    originOf,
    publishedAt: ({ articleId }) => articles.get(articleId)?.published?.at,
    since,
  });
}

/** What tolls are made from. */
interface TollSource {
  readonly ledger: readonly Standing[];
  readonly statements: readonly Statement[];
  readonly mentions: readonly ToldMention[];
  readonly parties: readonly PartyWord[];
  readonly type: IncidentType;
  readonly sourceOf: ReadonlyMap<string, string>;
}

/** For killed and injured, and other kinds that are stated, every policy that has rules for them, and the one in use. */
function tollsOf({ ledger, statements, mentions, parties, type, sourceOf }: TollSource, context: IncidentContext): Toll[] {
  const articles = new Map(mentions.map(({ article }) => [article.id, article]));
  const shared: Omit<TollEvidence, "what"> = {
    ledger,
    participants: ofKind(statements, "participant"),
    ...{ parties, type, sourceOf },
    textOf: (evidence) => partOf(articles.get(evidence.articleId)!, evidence),
    parameters: { gtdSameTimeMinutes: context.gtdSameTimeMinutes },
  };
  const inUse = POLICIES.find(({ name }) => name === context.policy) ?? POLICIES[0]!;
  return FIGURE_KINDS.flatMap((what) => {
    const isShown = what === "killed" || what === "injured" || ledger.some(({ statement }) => statement.value.what === what);
    const policies = isShown ? POLICIES.filter((policy) => policy === inUse || policy.kinds.includes(what)) : [];
    return policies.map((policy) => tollOf(policy, { ...shared, what }));
  });
}

/** The statements on who did it, by the name that the views give the party. */
function wordsOnParties(views: readonly ResponsibilityView[], statements: readonly Statement[]): PartyWord[] {
  const saidAt = new Map(statements.map((one) => [one.id, one.saidAt]));
  return views.flatMap(({ who, statuses }) =>
    who === undefined
      ? []
      : statuses.flatMap(({ status, statements: ids }) => ids.map((id) => ({ party: who, status, at: saidAt.get(id) }))),
  );
}

/** Accomplished where any main report says so; negated where most reports deny it. */
function stageOf(ordered: readonly ToldMention[]): Pick<Incident, "stage" | "negated"> {
  const told = ordered.map(({ incident }) => incident);
  const stage =
    (["accomplished", "attempted", "threatened"] as const).find((one) => told.some((incident) => incident.stage === one)) ?? "accomplished";
  return { stage, negated: told.filter(({ negated }) => negated).length * 2 > told.length };
}

function toEntry({ statement, voice, supersededBy, contradicts, reason }: Standing): LedgerEntry {
  return { statement, voice, supersededBy, contradicts, reason };
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
