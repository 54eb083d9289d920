import type { TimeMention } from "../model/analysis.ts";
import type { DayRange } from "../model/day.ts";
import { eventTimes } from "./event-times.ts";
import { type Context, type Extractor, evidence, origin } from "./extractor.ts";
import type { IncidentMention } from "./incidents.ts";

interface Dated {
  readonly time: TimeMention;
  readonly range: DayRange;
  readonly weight: number;
}

/** The day on which an incident happened, as far as the text ties one to it. */
export const when: Extractor = {
  name: "when",
  *extract(analysis, context) {
    for (const mention of context.incidents.mentions) {
      const dated = candidates(context, mention);
      const best = dated.sort((a, b) => b.weight - a.weight || a.time.start - b.time.start)[0];
      if (best === undefined) continue;
      yield {
        ...origin(analysis),
        kind: "when",
        incident: mention.ref,
        value: { ...best.range, clock: clockOf(dated, best) },
        speaker: undefined,
        hedged: false,
        evidence: [evidence(analysis, best.time)],
        extractor: "when",
        rule: `time nearest to "${analysis.tokens[mention.events[0]!.token]!.lower}" (weight ${best.weight.toFixed(1)})`,
      };
    }
  },
};

/** Times in sentences that tell of the incident; early sentences and exact days weigh more, and what several repeat weighs most. */
function candidates(context: Context, mention: IncidentMention): Dated[] {
  const votes = new Map<string, Dated>();
  const seen = new Set<number>();
  const timeOf = eventTimes(context.analysis);
  for (const event of mention.events) {
    if (event.strength < 2) continue;
    const { time } = timeOf(event);
    if (time?.range === undefined || seen.has(time.start * 1000 + event.sentence)) continue;
    seen.add(time.start * 1000 + event.sentence);
    const { range } = time;
    const exact = range.precision === "day" || range.precision === "hour" || range.precision === "minute";
    const weight =
      (exact ? 3 : 1) * event.strength * (1 / (1 + event.sentence / 4)) * (1 / (1 + distance(context, time, event.token) / 12));
    const key = `${range.from} ${range.to}`;
    const before = votes.get(key);
    votes.set(key, before === undefined ? { time, range, weight } : { ...before, weight: before.weight + weight });
  }
  if (mention.main) for (const told of happenings(context, timeOf)) vote(votes, told);
  return [...votes.values()];
}

function vote(votes: Map<string, Dated>, one: Dated): void {
  const key = `${one.range.from} ${one.range.to}`;
  const before = votes.get(key);
  votes.set(key, before === undefined ? one : { ...before, weight: before.weight + one.weight });
}

const HAPPENING = /^(?:happened|occurred|erupted|began|started|unfolded|responded|dispatched|called|arrived|found|reported)$/;

/** "It happened about 10 p.m. Friday": early sentences that place what happened in time without naming it. */
function* happenings(context: Context, timeOf: ReturnType<typeof eventTimes>): Generator<Dated> {
  const { tokens, sentences } = context.analysis;
  for (let index = 0; index < Math.min(12, sentences.length); index++) {
    const { first, last } = sentences[index]!;
    for (let at = first; at < last; at++) {
      if (!HAPPENING.test(tokens[at]!.lower) || tokens[at]!.tag !== "VERB") continue;
      const { time, standing } = timeOf({ token: at, sentence: index });
      if (time?.range === undefined || time.range.precision !== "day" || standing !== "recent") break;
      const weight =
        (/^(?:happened|occurred|erupted|unfolded)$/.test(tokens[at]!.lower) ? 5 : 2.5) /
        (1 + index / 4) /
        (1 + distance(context, time, at) / 12);
      yield { time, range: time.range, weight };
      break;
    }
  }
}

function distance(context: Context, time: TimeMention, token: number): number {
  return Math.abs(context.analysis.tokens[token]!.start - time.start) / 6;
}

function clockOf(dated: readonly Dated[], best: Dated): string | undefined {
  return best.time.clock ?? dated.find((one) => one.range.from === best.range.from && one.time.clock !== undefined)?.time.clock;
}
