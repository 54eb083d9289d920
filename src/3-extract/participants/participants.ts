import type { Analysis } from "../../model/analysis.ts";
import type { DraftStatement } from "../../model/statement.ts";
import { type Context, draft, type Extractor, evidence, spanOf } from "../extractor.ts";
import { ageAmong } from "./age-of.ts";
import { groupsOfMembers } from "./group-of-members.ts";
import { groupsOfSeries } from "./groups-of-series.ts";
import { brought, type Participant } from "./participant-list.ts";
import { judged } from "./role-judge.ts";
import { sightings } from "./sightings.ts";

type Draft = Extract<DraftStatement, { kind: "participant" }>;

/**
 * Who did it, what and whom it hit, and with what: the noun phrases that rules put into a role, weighed by the model of roles, which adds others;
 * mentions of one are brought together.
 */
export const participants: Extractor = {
  name: "participants",
  *extract(analysis, context) {
    const told = judged(analysis, context, sightings(analysis, context));
    const alone = brought(analysis, context, told);
    const groups = [...groupsOfSeries(analysis, context, alone), ...groupsOfMembers(analysis, context, alone)];
    const found = groups.length === 0 ? alone : brought(analysis, context, [...told, ...groups]);
    const isTold = (one: Participant) => !isNamedVictim(one, found) && !isNamedDoer(one, found) && !isPartOfTarget(analysis, one, found);
    for (const one of found.filter(isTold)) yield statement(analysis, context, one);
  },
};

/** Who is named as killed or hurt is not the one who did it, where another is named for that: "Ana Ruiz was shot and killed … Luis Prado was charged". */
function isNamedVictim(one: Participant, found: readonly Participant[]): boolean {
  if (one.role !== "perpetrator" || one.outcome !== undefined || !isFullName(one)) return false;
  const beside = found.filter((other) => other !== one && other.incident === one.incident);
  return (
    beside.some((other) => other.role === "victim" && other.form === "name" && other.texts[0] === one.texts[0]) &&
    beside.some((other) => other.role === "perpetrator" && isFullName(other))
  );
}

/** "shattered the windows of a bank": what a building loses is none of the targets beside it. */
function isPartOfTarget({ tokens }: Analysis, one: Participant, found: readonly Participant[]): boolean {
  const isPart = ({ role, phrases }: Participant) =>
    role === "target" && phrases.every(({ head }) => PARTS_OF_PREMISES.test(tokens[head]!.lower));
  return isPart(one) && found.some((other) => other.incident === one.incident && other.role === "target" && !isPart(other));
}

const PARTS_OF_PREMISES = /^(?:windows?|doors?|walls?|roofs?|ceilings?|facades?|furniture|equipment|glass|blinds)$/;

/** "The man who shot Luis Prado is Ana Ruiz": who is named as the one who did it is no victim whom only a parse makes one, beside others harmed. */
function isNamedDoer(one: Participant, found: readonly Participant[]): boolean {
  if (one.role !== "victim" || one.form !== "name" || one.outcome !== undefined || !one.rule.startsWith("object of")) return false;
  const beside = found.filter((other) => other !== one && other.incident === one.incident);
  const isDoer = beside.some((other) => other.role === "perpetrator" && isFullName(other) && other.texts[0] === one.texts[0]);
  return isDoer && beside.some((other) => other.role === "victim");
}

function isFullName({ form, texts }: Participant): boolean {
  return form === "individual" && /^\p{Lu}\S*(?: \p{Lu}\S*)+$/u.test(texts[0]!);
}

function statement(analysis: Analysis, context: Context, one: Participant): Draft {
  const people = new Map(
    one.phrases
      .flatMap((phrase) => context.persons.at(phrase) ?? [])
      .map(({ number, outcome, isStruck }) => [number, { number, outcome, ...(isStruck ? { struck: true as const } : {}) }]),
  );
  const spans = one.phrases.slice(0, 4).map((phrase) => spanOf(analysis, phrase));
  return draft(analysis, {
    kind: "participant",
    incident: one.incident.ref,
    value: {
      role: one.role,
      text: one.texts[0]!,
      form: one.form,
      mentions: one.texts,
      outcome: one.outcome,
      people: [...people.values()],
      age: one.role === "victim" || one.role === "perpetrator" ? ageAmong(analysis, context, one.phrases) : undefined,
    },
    speaker: undefined,
    hedged: false,
    evidence: [evidence(analysis, spans[0]!), ...spans.slice(1).map((span) => evidence(analysis, span))],
    extractor: "participants",
    rule: one.rule,
  });
}
