import type { IncidentType } from "../model/incident-type.ts";
import type { Context } from "./extractor.ts";
import { type Extractor, evidence, origin, spanOf } from "./extractor.ts";
import { triggerAt } from "./incident-events.ts";
import type { IncidentMention } from "./incidents.ts";

/** Means tell more than the bare fact: "explosion" gives way to "car bomb", "attack" to "gunmen". */
const GENERIC: ReadonlySet<IncidentType> = new Set<IncidentType>(["other", "armed assault"]);

/** What sort of incident it is, from its means where they are told. */
export const type: Extractor = {
  name: "type",
  *extract(analysis, context) {
    for (const mention of context.incidents.mentions) {
      const weights = weigh(context, mention);
      const [best, rule] = choose(weights);
      const event = mention.events.find((one) => one.type === best) ?? mention.events[0]!;
      yield {
        ...origin(analysis),
        kind: "type",
        incident: mention.ref,
        value: { type: best },
        speaker: undefined,
        hedged: false,
        evidence: [evidence(analysis, spanOf(analysis, { first: event.token, last: event.token + 1 }))],
        extractor: "type",
        rule,
      };
    }
  },
};

/** Weight of each type over the incident's events and, for the main one, the title. */
function weigh(context: Context, mention: IncidentMention): Map<IncidentType, number> {
  const weights = new Map<IncidentType, number>();
  const add = (kind: IncidentType, weight: number) => weights.set(kind, (weights.get(kind) ?? 0) + weight);
  for (const event of mention.events) {
    if (event.type !== undefined) add(event.type, event.strength * (event.sentence < 2 ? 2 : 1));
  }
  if (mention.main) {
    const tokens = context.analysis.titleTokens;
    for (let at = 0; at < tokens.length; at++) {
      const trigger = triggerAt(tokens, at, tokens.length);
      if (trigger !== undefined) add(trigger.type, trigger.strength * 2);
    }
  }
  return weights;
}

function choose(weights: ReadonlyMap<IncidentType, number>): readonly [IncidentType, string] {
  const ranked = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const told = ranked.map(([kind, weight]) => `${kind} ${weight}`).join(", ");
  const suicide = weights.get("suicide bombing") ?? 0;
  if (suicide >= 2 && suicide * 3 >= (weights.get("bombing") ?? 0)) return ["suicide bombing", `a suicide bomber is named (${told})`];
  const means = ranked.find(([kind]) => !GENERIC.has(kind));
  const first = ranked[0];
  if (first === undefined) return ["other", "no word tells the means"];
  if (means !== undefined && means[1] * 3 >= first[1]) return [means[0], `means before the bare fact: ${told}`];
  return [first[0] === "armed assault" && first[1] < 4 ? "other" : first[0], told];
}
