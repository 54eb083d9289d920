import { addDays, type DayRange, type TimePrecision } from "../../model/day.ts";
import { type Context, draft, type Extractor, evidence } from "../extractor.ts";
import { isOnComingFree } from "../incidents/coming-free.ts";
import { isAtHeadOfSentence } from "../incidents/event-times.ts";
import type { IncidentMention } from "../incidents/incidents.ts";
import { dayFromMain } from "./day-from-main.ts";
import { sameDayAs } from "./same-day.ts";
import { type SignedTime, type TimeCandidate, timeCandidates } from "./time-signs.ts";
import { LEAST_VOTES, TIME_WEIGHTS } from "./time-weights.ts";

/** The day on which an incident happened: each time that the text names votes with the weight of its signs. */
export const when: Extractor = {
  name: "when",
  *extract(analysis, context) {
    for (const mention of context.incidents.mentions) {
      const best = elected(context, mention);
      if (best === undefined) {
        const own = mention.time;
        if (
          own?.range !== undefined &&
          (/^(?:day|week|month)$/.test(own.range.precision) || isAtHeadOfSentence(analysis, own)) &&
          !liesAhead(context, mention, { range: own.range, mentions: [] })
        ) {
          const words = { range: own.range, clock: own.clock, evidence: evidence(analysis, own), rule: "the time that it is told with" };
          yield statement(analysis, mention, words);
          continue;
        }
        const told = dayFromOthers(context, mention);
        if (told !== undefined)
          yield statement(analysis, mention, {
            range: told.range,
            clock: undefined,
            evidence: evidence(analysis, told.words),
            rule: told.rule,
          });
        continue;
      }
      const { range, mentions } = best.candidate;
      const { time, inTitle, signs } = mentions.reduce((one, other) => (votesOf(other) > votesOf(one) ? other : one));
      yield statement(analysis, mention, {
        range,
        clock: time.clock ?? mentions.find((one) => one.time.clock !== undefined)?.time.clock,
        // What the title names comes from the analysis of a text with a title.
        evidence: evidence(inTitle ? analysis.title! : analysis, time),
        rule: `${best.votes.toFixed(1)} votes: ${signs.join(", ")}`,
      });
    }
  },
};

/** The day of a deed that names none itself: that of the deed told before it, else one counted from the day of the main incident. */
function dayFromOthers(context: Context, mention: IncidentMention) {
  const same = sameDayAs(context, mention, () => dayOfMain(context));
  if (same !== undefined) return { ...same, rule: "the day of the deed told before it" };
  const counted = dayFromMain(context, mention, () => dayOfMain(context));
  return counted === undefined ? undefined : { ...counted, rule: "counted from the day of the main incident" };
}

/** What is told of a day: the words that tell it, and by which rule. */
interface ToldDay {
  readonly range: DayRange;
  readonly clock: SignedTime["time"]["clock"];
  readonly evidence: ReturnType<typeof evidence>;
  readonly rule: string;
}

function statement(analysis: Context["analysis"], mention: IncidentMention, { range, clock, evidence: words, rule }: ToldDay) {
  return draft(analysis, {
    kind: "when",
    incident: mention.ref,
    value: { from: range.from, to: range.to, precision: range.precision, clock },
    speaker: undefined,
    hedged: false,
    evidence: [words],
    extractor: "when",
    rule,
  });
}

function dayOfMain(context: Context): DayRange | undefined {
  const main = context.incidents.mentions.find((one) => one.main);
  return main === undefined ? undefined : dayOfDeed(context, main);
}

/** The day or days of an incident, as its article tells them. */
export function dayOfDeed(context: Context, mention: IncidentMention): DayRange | undefined {
  return elected(context, mention)?.candidate.range;
}

interface Elected {
  readonly candidate: TimeCandidate;
  readonly votes: number;
}

/** Other extractors ask for the day, too: it is elected once. */
function elected(context: Context, mention: IncidentMention): Elected | undefined {
  if (!ELECTED.has(mention)) ELECTED.set(mention, elect(context, mention));
  return ELECTED.get(mention);
}

const ELECTED = new WeakMap<IncidentMention, Elected | undefined>();

/** The candidate with most votes, the first of equals; `undefined` where none has enough. */
function elect(context: Context, mention: IncidentMention): Elected | undefined {
  let best: Elected | undefined;
  const candidates = timeCandidates(context, mention);
  const isOthers = ({ mentions }: TimeCandidate) => mentions.every(({ signs }) => signs.includes("told of another"));
  const own = candidates.filter((candidate) => !isOthers(candidate));
  for (const candidate of own.length > 0 ? own : candidates) {
    if (liesAhead(context, mention, candidate) || isOnlyAside(candidate)) continue;
    const votes = candidate.mentions.reduce((sum, one) => sum + votesOf(one), 0);
    const least = isWideBeside(context, mention, candidate) ? LEAST_OF_WIDE : LEAST_VOTES;
    if (votes >= least && votes > (best?.votes ?? 0)) best = { candidate, votes };
  }
  return best;
}

/**
 * "Police on Wednesday released the name of the man": a day only of what came after is none of the deed. "14 were arrested on Tuesday night in the
 * protests" may be of the night itself.
 */
function isOnlyAside({ mentions }: TimeCandidate): boolean {
  return mentions.every(({ signs }) => {
    if (signs.includes("a death told after it")) return true;
    const isAside = /^near (?:proceeding|aftermath)$/.test(signs[0]!) && signs.some((sign) => ASIDE.test(sign));
    return isAside && (signs.includes("told elsewhere") || !(signs.includes("part of day") || signs.includes("clock")));
  });
}

const ASIDE = /^head (?:proceeding|aftermath|telling|nothing)$/;

/** What has happened did not happen weeks after it was told. */
function liesAhead({ analysis: { publicationDay } }: Context, { stage }: IncidentMention, { range }: TimeCandidate): boolean {
  return stage === "accomplished" && publicationDay !== undefined && range.from > addDays(publicationDay, MOST_AHEAD);
}

/** Days: publication dates are wrong by so much where a page was kept and its date is that of an earlier version. */
const MOST_AHEAD = 7;

/**
 * What is not of today is dated by no more than the month or the year: "in September 2011 it bombed the harbour", "over the weekend". In an undated
 * article "Tuesday" is no day, and the years that are told beside it are mostly those of other things.
 */
function isWideBeside({ analysis }: Context, mention: IncidentMention, { range, mentions }: TimeCandidate): boolean {
  const { main } = mention;
  if (!WIDE.has(range.precision) || (main && analysis.publicationDay === undefined)) return false;
  const isAtHead = main && !isOnComingFree(analysis, mention);
  const isOwn = (signs: readonly string[]) =>
    signs.some((sign) => BESIDE.test(sign)) && !signs.some((sign) => OF_THE_TELLING.test(sign) || (isAtHead && DEEP.test(sign)));
  return mentions.some(({ time, signs }) => isOwn(signs) && (range.precision !== "days" || isOneStretch(analysis, time)));
}

/** "Over the weekend", "from 3 to 5 March"; "on 8 and 15 October" are two days of two events. */
function isOneStretch({ article: { text } }: Context["analysis"], { start, end, stated }: SignedTime["time"]): boolean {
  if (stated.includes("relative") || /\bbetween\s$/i.test(text.slice(Math.max(0, start - 8), start))) return true;
  return !/\band\b/i.test(text.slice(start, end));
}

const WIDE: ReadonlySet<TimePrecision> = new Set<TimePrecision>(["days", "week", "month", "season", "year"]);
const BESIDE = /^near (?:event|happening|deed|death)$/;
/** What an article is about it dates at its head; one on coming free tells further down when they were taken. */
const DEEP = /^(?:middle|late)$/;
const OF_THE_TELLING = /^(?:said then|time of a count|date of a picture)$/;
/** Fewer votes than a day needs: a month or a year beside the deed, in the middle of a text. */
const LEAST_OF_WIDE = 0.05;

function votesOf({ signs }: SignedTime): number {
  return Math.exp(signs.reduce((sum, sign) => sum + (TIME_WEIGHTS[sign] ?? 0), 0));
}
