import type { Toll } from "../model/record.ts";
import type { Evidence } from "../model/span.ts";
import type { FigureKind, FigureStatement, ParticipantStatement } from "../model/statement.ts";
import { byText } from "./by-order.ts";
import type { Standing } from "./ledger.ts";
import type { PartyWord, Policy, PolicyFigure, PolicyParameters } from "./policies/policy.ts";

/** What a toll is made from. */
export interface TollEvidence {
  readonly what: FigureKind;
  /** The ledger of the incident. */
  readonly ledger: readonly Standing[];
  /** People told as killed or injured, attackers included. */
  readonly participants: readonly ParticipantStatement[];
  /** What is said of who did it. */
  readonly parties: readonly PartyWord[];
  readonly familyOf: ReadonlyMap<string, string>;
  /** The part of the article that a piece of evidence counts in. */
  readonly textOf: (evidence: Evidence) => string;
  readonly parameters: PolicyParameters;
}

/**
 * The toll of everyone, attackers included: the policy on the stated totals, with the attackers added where the total leaves them out;
 * without a total the people told one by one.
 */
export function tollOf(policy: Policy, evidence: TollEvidence): Toll {
  const own = evidence.ledger.filter(
    ({ isDoubtful, statement: { value } }) => !isDoubtful && value.what === evidence.what && value.scope === "this incident",
  );
  const totals = own.filter(({ statement }) => statement.value.of === "total");
  const parts = own.filter(({ statement }) => statement.value.of !== "total");
  const decided = decide(policy, evidence, totals, parts);
  if (policy.countsPeople && decided.best === undefined && decided.words === undefined && totals.length === 0)
    return countedOneByOne(policy, evidence, own, decided);
  return withAttackers(policy, evidence, own, decided);
}

function decide(
  policy: Policy,
  { what, familyOf, parameters, parties }: TollEvidence,
  standings: readonly Standing[],
  parts: readonly Standing[] = [],
): Toll {
  const toFigure = ({ statement, voice, at, isReplaced }: Standing): PolicyFigure => {
    const family = familyOf.get(statement.articleId)!;
    return { statement, voice, family, at, isReplaced, by: statement.speaker?.words ?? "the outlet itself" };
  };
  return policy.decide({ what, figures: standings.map(toFigure), parts: parts.map(toFigure), parties, parameters });
}

function withAttackers(policy: Policy, evidence: TollEvidence, own: readonly Standing[], toll: Toll): Toll {
  if (toll.best === undefined || (toll.what !== "killed" && toll.what !== "injured")) return toll;
  const attackers = attackersIn(policy, evidence, own);
  if (attackers === undefined || attackers.count === 0) return toll;
  const chosen = own.filter(({ statement }) => toll.chosen.includes(statement.id));
  const including = chosen.find(({ statement }) => countsAttackers(statement, evidence.textOf(statement.evidence[0])));
  if (including !== undefined) {
    return { ...toll, trace: [...toll.trace, `The total counts the attackers too: "${including.statement.evidence[0].words}".`] };
  }
  const sum = (number: number | undefined) => (number === undefined ? undefined : number + attackers.count);
  return {
    ...toll,
    low: sum(toll.low),
    best: sum(toll.best),
    high: sum(toll.high),
    chosen: [...new Set([...toll.chosen, ...attackers.statements])].sort(),
    trace: [...toll.trace, `Everyone is counted: ${attackers.count} of the attackers added, whom the total leaves out.`],
  };
}

interface Counted {
  readonly count: number;
  readonly statements: readonly string[];
}

/** Stated figures of attackers under the policy, else the attackers told as killed or injured. */
function attackersIn(policy: Policy, evidence: TollEvidence, own: readonly Standing[]): Counted | undefined {
  const stated = decide(
    policy,
    evidence,
    own.filter(({ statement }) => statement.value.of === "attackers"),
  );
  if (stated.best !== undefined && stated.chosen.length > 0) return { count: stated.best, statements: stated.chosen };
  return commonest(personsTold(evidence, "perpetrator"), evidence.familyOf);
}

/** "Four people are dead, the gunman among them": the total speaks of the dead, not of those whom the attacker killed. */
function countsAttackers({ evidence: [{ start, end, words }] }: FigureStatement, text: string): boolean {
  const sentence = `${text
    .slice(0, start)
    .split(/[.!?\n]\s/)
    .at(-1)}${text.slice(start, end)}${text.slice(end).split(/[.!?\n]\s/)[0]}`;
  return DEAD.test(sentence) || INCLUDING.test(sentence) || DEAD.test(words);
}

const DEAD = /\b(dead|died|dies|deaths?|bodies|fatalities|murder[- ]suicide|lost their lives)\b/i;
const INCLUDING =
  /\bincluding (the |a |an |its |his )?(suspected |alleged |suspect(ed)? )?(gunm[ae]n|shooters?|attackers?|bombers?|assailants?|suspects?|perpetrators?)\b|\b(gunm[ae]n|shooters?|attackers?|bombers?|assailants?|suspects?) among (them|the dead)\b/i;

/** No total is stated: for each article what its parts and its people told one by one come to, then what most sources come to. */
function countedOneByOne(policy: Policy, evidence: TollEvidence, own: readonly Standing[], empty: Toll): Toll {
  const parts = own.map(({ statement }) => statement).filter(({ value }) => value.of !== "attackers" && !value.vague);
  const people = personsTold(evidence, "victim");
  const victims = commonest(parts.length > 0 ? parts : people, evidence.familyOf) ?? { count: 0, statements: [] };
  const attackers = attackersIn(policy, evidence, own) ?? { count: 0, statements: [] };
  const count = victims.count + attackers.count;
  if (count === 0) return empty;
  const how = parts.length > 0 ? "added up from the stated parts" : "counted from the people told one by one";
  return {
    ...empty,
    low: count,
    best: count,
    high: count,
    chosen: [...new Set([...victims.statements, ...attackers.statements])].sort(),
    trace: [...empty.trace, `No total is stated: ${count} ${how}${attackers.count > 0 ? `, ${attackers.count} of them attackers` : ""}.`],
  };
}

/** A person of one article, and the first statement that speaks of them. */
interface Told {
  readonly articleId: string;
  readonly id: string;
  readonly key: string;
}

/** The people told as killed or injured, once for each article; who is told as a victim anywhere is no attacker. */
function personsTold({ participants, what }: TollEvidence, role: "victim" | "perpetrator"): Told[] {
  const inRole = (wanted: string) =>
    participants
      .filter(({ value }) => value.role === wanted)
      .flatMap(({ id, articleId, incident, value }) =>
        (value.people ?? [])
          .filter(({ outcome }) => outcome === what)
          .map(({ number }): Told => ({ articleId, id, key: `${articleId} ${incident} ${number}` })),
      );
  const victims = new Set(inRole("victim").map(({ key }) => key));
  const first = new Map<string, Told>();
  for (const one of inRole(role)) if ((role === "victim" || !victims.has(one.key)) && !first.has(one.key)) first.set(one.key, one);
  return [...first.values()];
}

/** What the most families come to; of equally many the larger number. */
function commonest(statements: readonly (FigureStatement | Told)[], familyOf: ReadonlyMap<string, string>): Counted | undefined {
  const byMention = new Map<string, (FigureStatement | Told)[]>();
  for (const statement of statements) {
    const known = byMention.get(statement.articleId);
    if (known) known.push(statement);
    else byMention.set(statement.articleId, [statement]);
  }
  const byCount = new Map<number, { families: Set<string>; statements: string[] }>();
  for (const [articleId, own] of byMention) {
    const count = own.reduce((sum, one) => sum + peopleOf(one), 0);
    const entry = byCount.get(count) ?? { families: new Set(), statements: [] };
    byCount.set(count, entry);
    entry.families.add(familyOf.get(articleId)!);
    entry.statements.push(...own.map(({ id }) => id));
  }
  const best = [...byCount].sort(([a, one], [b, two]) => two.families.size - one.families.size || b - a)[0];
  return best && { count: best[0], statements: [...best[1].statements].sort(byText) };
}

function peopleOf(statement: FigureStatement | Told): number {
  return "value" in statement ? (statement.value.low ?? statement.value.high ?? 0) : 1;
}
