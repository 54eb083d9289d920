import type { Analysis } from "../../model/analysis.ts";
import type { DraftStatement } from "../../model/statement.ts";
import { draft, type Extractor, evidence, spanOf } from "../extractor.ts";
import { hedgedAt } from "../grammar/hedges.ts";
import type { Harm } from "../harms/harms.ts";
import { isNoneOfOnePlace, noCasualties } from "../harms/no-casualties.ts";
import { dayOfFigure, isToldAsFormer } from "../when/said-at.ts";
import { isAddendOfTitle } from "./addend-of-title.ts";
import { type Candidate, collectCandidates } from "./figure-candidates.ts";
import { isFoundOnArrival } from "./found-on-arrival.ts";
import { isOneOfSeveral } from "./one-of-several.ts";
import { isPartInPlace } from "./part-in-place.ts";
import { repeats } from "./repeated-figures.ts";
import { isHit, isStruck, settleHits } from "./settled-hits.ts";
import { withSumsApart } from "./sum-of-several.ts";
import { type ToldFigure, titleFigures } from "./title-figures.ts";
import { wholeOrPart } from "./whole-or-part.ts";

type Figure = Extract<DraftStatement, { kind: "figure" }>;

/** Every stated number of people killed, injured, missing, abducted, arrested, displaced or evacuated. */
export const casualties: Extractor = {
  name: "casualties",
  *extract(analysis, context) {
    const candidates = withSumsApart(analysis, settleHits(context, collectCandidates(analysis, context)));
    const kept: Candidate[] = [];
    const told: ToldFigure[] = [];
    for (const candidate of candidates) {
      const whole = wholeOrPart(candidate, candidates);
      const isSome =
        whole === "total" &&
        (isOneOfSeveral(context, candidate) ||
          isPartInPlace(context, candidate, candidates) ||
          isAddendOfTitle(context, candidate, candidates) ||
          isFoundOnArrival(context, candidate, candidates));
      const of = isSome ? "part" : whole;
      const { phrase, quantity, what, incident } = candidate;
      if (quantity.high === 0 && incident !== undefined && isNoneOfOnePlace(analysis, context, phrase.last - 1, [what], incident.ref))
        continue;
      if (repeats(analysis, candidate, of, kept, candidates)) continue;
      const isOfSome = of === "total" && !isElse(analysis, candidate) && isNoneBehindSome(candidate, kept);
      kept.push(candidate);
      const read = figure(analysis, candidate, isOfSome ? "part" : of, isStruck(context, candidate));
      const stated = { ...read, saidAt: dayOfFigure(context, read.evidence[0], read.speaker !== undefined) ?? read.saidAt };
      told.push({ incident: stated.incident, words: stated.evidence[0].words, ...stated.value });
      yield stated;
    }
    for (const none of noCasualties(analysis, context, new Set(kept.map(({ what, quantity }) => `${what} ${quantity.start}`)))) {
      told.push({ incident: none.incident, words: none.evidence[0].words, ...none.value });
      yield none;
    }
    const titled = titleFigures(context, told);
    for (const candidate of titled) {
      const stated = figure(analysis.title!, candidate, wholeOrPart(candidate, titled), isHit(candidate));
      // "4 soldiers, 8 gunmen killed" above a text that says the same of each.
      const { what, of, low, high } = stated.value;
      if (
        !told.some((one) => one.incident === stated.incident && one.what === what && one.of === of && one.low === low && one.high === high)
      )
        yield stated;
    }
  },
};

/** "No one inside the home was hurt", "no arrests over that half of the case": none of some, which tells nothing of the rest. */
function isNoneOfSome({ article, sentences, tokens }: Analysis, { sentence }: Harm, last: number): boolean {
  const behind = article.text.slice(tokens[last - 1]!.end, sentences[sentence]!.end);
  return OF_SOME.test(behind) || IN_PART.test(behind);
}

/** "No one else": those told before are left out. */
function isElse({ tokens }: Analysis, { phrase }: Candidate): boolean {
  return tokens.slice(phrase.first, phrase.last + 1).some(({ lower }) => lower === "else");
}

/** "17 were hurt. … A second blast hurt nobody": in the outlet's own voice, behind some who were, nobody of something else was. */
function isNoneBehindSome({ quantity, what, incident, speaker, harm, isFurther }: Candidate, before: readonly Candidate[]): boolean {
  if (quantity.high !== 0 || speaker !== undefined || isFurther) return false;
  return before.some(
    (one) =>
      (one.quantity.low ?? 0) > 0 &&
      one.what === what &&
      one.incident === incident &&
      one.scope === "this incident" &&
      one.harm.sentence < harm.sentence,
  );
}

const OF_SOME =
  /^ (?:who (?:was|were) )?(?:inside|in|aboard|on board|at) (?:the|his|her|their|that|another|either) (?:[\w-]+ ){0,2}(?:homes?|houses?|apartments?|residences?|cars?|vehicles?|trucks?|buses|bus|building|store|shop|restaurant|school|club|church)(?: at the time)? (?:was|were|is|has|had)\b/i;
const IN_PART = /\b(?:in|with|to|over) (?:that|this|the other|the second|the first) (?:part|portion|half|side|aspect|end) of\b/i;

function figure(analysis: Analysis, candidate: Candidate, of: string, struck: boolean): Figure {
  const { quantity, harm, phrase } = candidate;
  const span = spanOf(analysis, phrase);
  const inside = candidate.scope === "this incident" || candidate.scope === "dead and hurt";
  const count = { start: Math.min(span.start, quantity.start), end: Math.max(span.end, quantity.end) };
  const none = /^(?:(?:no|not)\b(?! (?:fewer|less) than)|none\b|nobody\b|zero\b)/i.test(
    analysis.article.text.slice(count.start, count.end),
  );
  const isOfOthers = none && /\b(?:else|other|others)\b/i.test(analysis.article.text.slice(count.start, count.end + " else".length));
  return draft(analysis, {
    kind: "figure",
    incident: inside ? candidate.incident?.ref : undefined,
    value: {
      what: candidate.what,
      low: none ? 0 : quantity.low,
      high: none ? 0 : quantity.high,
      // "No one else was hurt" leaves those told before.
      of: none && of === "total" ? (isOfOthers ? "others" : isNoneOfSome(analysis, harm, phrase.last) ? "part" : of) : of,
      vague: quantity.vague,
      struck: struck ? true : undefined,
      former: isToldAsFormer(analysis, span) ? true : undefined,
      scope: candidate.scope,
    },
    speaker: candidate.speaker,
    hedged: quantity.hedged || hedgedAt(analysis.tokens, analysis.sentences[harm.sentence]!, phrase.first, harm.token),
    evidence: [evidence(analysis, count)],
    extractor: "casualties",
    rule: harm.rule,
  });
}
