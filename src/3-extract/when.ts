import { type Context, type Extractor, evidence, origin } from "./extractor.ts";
import type { IncidentMention } from "./incidents.ts";
import { type SignedTime, type TimeCandidate, timeCandidates } from "./time-signs.ts";
import { LEAST_VOTES, TIME_WEIGHTS } from "./time-weights.ts";

/** The day on which an incident happened: each time that the text names votes with the weight of its signs. */
export const when: Extractor = {
  name: "when",
  *extract(analysis, context) {
    for (const mention of context.incidents.mentions) {
      const best = elect(context, mention);
      if (best === undefined) continue;
      const { range, mentions } = best.candidate;
      const { time, inTitle, signs } = mentions.reduce((one, other) => (votesOf(other) > votesOf(one) ? other : one));
      yield {
        ...origin(analysis),
        kind: "when",
        incident: mention.ref,
        value: { ...range, clock: time.clock ?? mentions.find((one) => one.time.clock !== undefined)?.time.clock },
        speaker: undefined,
        hedged: false,
        // What the title names comes from the analysis of a text with a title.
        evidence: [evidence(inTitle ? analysis.title! : analysis, time)],
        extractor: "when",
        rule: `${best.votes.toFixed(1)} votes: ${signs.join(", ")}`,
      };
    }
  },
};

/** The candidate with most votes, the first of equals; `undefined` where none has enough. */
function elect(context: Context, mention: IncidentMention): { candidate: TimeCandidate; votes: number } | undefined {
  let best: { candidate: TimeCandidate; votes: number } | undefined;
  for (const candidate of timeCandidates(context, mention)) {
    const votes = candidate.mentions.reduce((sum, one) => sum + votesOf(one), 0);
    if (votes >= LEAST_VOTES && votes > (best?.votes ?? 0)) best = { candidate, votes };
  }
  return best;
}

function votesOf({ signs }: SignedTime): number {
  return Math.exp(signs.reduce((sum, sign) => sum + (TIME_WEIGHTS[sign] ?? 0), 0));
}
