import type { Analysis, Quantity } from "../model/analysis.ts";
import type { DraftStatement, FigureKind, Speaker } from "../model/statement.ts";
import { type Context, type Extractor, evidence, origin, spanOf } from "./extractor.ts";
import type { Harm } from "./harms.ts";
import { hedgedAt } from "./hedges.ts";
import type { IncidentMention } from "./incidents.ts";
import { partOf } from "./part-of.ts";
import type { Patient } from "./patients.ts";
import { isPeople } from "./patients.ts";
import type { Phrase } from "./phrases.ts";
import { scopeOf } from "./scope.ts";

type Figure = Extract<DraftStatement, { kind: "figure" }>;

/** A figure while it is being settled: what it counts is known, whether it is the whole is not. */
interface Candidate {
  readonly what: FigureKind;
  readonly harm: Harm;
  readonly patient: Patient;
  readonly phrase: Phrase;
  readonly quantity: Quantity;
  readonly incident: IncidentMention | undefined;
  readonly scope: Figure["value"]["scope"];
  readonly speaker: Speaker | undefined;
  /** What it counts by its own words; "total" where they name people of no particular kind. */
  readonly part: string;
}

/** Every stated number of people killed, injured, missing, abducted, arrested, displaced or evacuated. */
export const casualties: Extractor = {
  name: "casualties",
  *extract(analysis, context) {
    const candidates = settleHits(context, collect(analysis, context));
    const kept: Candidate[] = [];
    for (const candidate of candidates) {
      const of = wholeOrPart(candidate, candidates);
      if (repeats(analysis, candidate, of, kept, candidates)) continue;
      kept.push(candidate);
      yield figure(analysis, candidate, of);
    }
    yield* noCasualties(analysis, context, new Set(kept.map(({ what, quantity }) => `${what} ${quantity.start}`)));
  },
};

function figure(analysis: Analysis, candidate: Candidate, of: string): Figure {
  const { quantity, harm, phrase } = candidate;
  const span = spanOf(analysis, phrase);
  const inside = candidate.scope === "this incident";
  const count = { start: Math.min(span.start, quantity.start), end: Math.max(span.end, quantity.end) };
  const none = /^(?:no|none|nobody|not|zero)\b/i.test(analysis.article.text.slice(count.start, count.end));
  return {
    ...origin(analysis),
    kind: "figure",
    incident: inside ? candidate.incident?.ref : undefined,
    value: {
      what: candidate.what,
      low: none ? 0 : quantity.low,
      high: none ? 0 : quantity.high,
      of,
      vague: quantity.vague,
      scope: candidate.scope,
    },
    speaker: candidate.speaker,
    hedged: quantity.hedged || hedgedAt(analysis.tokens, analysis.sentences[harm.sentence]!, phrase.first, harm.token),
    evidence: [evidence(analysis, count)],
    extractor: "casualties",
    rule: harm.rule,
  };
}

/** "7-year-old daughter Kayla" has neither number nor article of its own, unless it shares one: "a 14-year-old girl, 17-year-old girl". */
function isBareAge(analysis: Analysis, quantity: Quantity, phrase: Phrase): boolean {
  if (!/^\d+[- ](?:year|month)/.test(analysis.article.text.slice(quantity.start, quantity.start + 12))) return false;
  return !/^(?:,|and)$/.test(analysis.tokens[phrase.first - 1]?.lower ?? "");
}

/** "Charles Short, 51, was shot": a bare number between a name and a comma is an age. */
function isAge(analysis: Analysis, phrase: Phrase): boolean {
  const { tokens } = analysis;
  if (phrase.last - phrase.first > 1 || !/^\d+$/.test(tokens[phrase.first]!.text)) return false;
  return (
    tokens[phrase.first - 1]?.lower === "," &&
    tokens[phrase.first - 2]?.tag === "PROPN" &&
    /^(?:,|\)|\.|;)$/.test(tokens[phrase.last]?.lower ?? "")
  );
}

function collect(analysis: Analysis, context: Context): Candidate[] {
  const seen = new Set<string>();
  const candidates: Candidate[] = [];
  // What "victims" are is told best by another word about the same people.
  const harms = [...context.harms.filter((harm) => harm.what !== "victim"), ...context.harms.filter((harm) => harm.what === "victim")];
  for (const harm of harms) {
    for (const patient of harm.patients) {
      const { phrase } = patient;
      const quantity = phrase.quantity === undefined ? undefined : analysis.quantities[phrase.quantity];
      if (quantity === undefined || !isPeople(analysis.tokens, phrase)) continue;
      if (harm.modality === "negated" && (quantity.low ?? 0) > 0) continue;
      if (isBareAge(analysis, quantity, phrase)) continue;
      const what = kindOf(context, harm);
      const key = `${phrase.first} ${harm.what === "killed" ? "killed" : what}`;
      if (seen.has(key) || seen.has(`${phrase.first} killed`)) continue;
      if (harm.what === "victim" && seen.has(`${phrase.first} injured`)) continue;
      if (isAge(analysis, phrase)) continue;
      seen.add(key);
      const scope = scopeOf(analysis, context, harm, phrase, quantity);
      const incident = context.incidents.at(harm.token);
      if (incident === undefined && scope === "this incident") continue;
      const span = spanOf(analysis, phrase);
      candidates.push({
        what,
        harm,
        patient,
        phrase,
        quantity,
        incident,
        scope,
        speaker: context.voices.speakerAt(span),
        part: partOf(analysis, phrase, incident),
      });
    }
  }
  return candidates.sort((a, b) => a.phrase.first - b.phrase.first);
}

/** "victims" are the dead where the incident has dead, else the injured. */
function kindOf(context: Context, harm: Harm): FigureKind {
  if (harm.what === "hit") return "injured";
  if (harm.what !== "victim") return harm.what;
  const incident = context.incidents.at(harm.token);
  const dead = context.harms.some(
    (one) =>
      one.what === "killed" &&
      one.modality === "fact" &&
      context.incidents.at(one.token) === incident &&
      one.patients.some(({ phrase }) => phrase.quantity === undefined || (context.analysis.quantities[phrase.quantity]!.low ?? 1) > 0),
  );
  return dead ? "killed" : "injured";
}

/** Those "shot" or "stabbed" are injured where nobody of them died; one person who died later is killed; a mixed number counts nowhere. */
function settleHits(context: Context, candidates: readonly Candidate[]): Candidate[] {
  const settled: Candidate[] = [];
  for (const candidate of candidates) {
    if (candidate.harm.what !== "hit") {
      settled.push(candidate);
      continue;
    }
    const low = candidate.quantity.low ?? 0;
    const deaths = context.harms.filter(
      (harm) =>
        harm.what === "killed" &&
        harm.modality === "fact" &&
        harm.patients.length > 0 &&
        context.incidents.at(harm.token) === candidate.incident,
    );
    if (deaths.length === 0 || candidate.patient.part) settled.push(candidate);
    else if (low === 1 && diesSoon(context, candidate, deaths)) settled.push({ ...candidate, what: "killed" });
    else if (low === 1) settled.push(candidate);
    // Several were shot, some of whom died: the codebook has no such kind.
  }
  return settled;
}

/** "A man was shot. He died in hospital": the death of a pronoun or of "the man" soon after. */
function diesSoon(context: Context, candidate: Candidate, deaths: readonly Harm[]): boolean {
  const { tokens } = context.analysis;
  const head = tokens[candidate.phrase.head]!.lower;
  return deaths.some((death) => {
    if (death.sentence < candidate.harm.sentence || death.sentence > candidate.harm.sentence + 2 || death.token < candidate.harm.token)
      return false;
    return death.patients.some(({ phrase }) => {
      const own = tokens[phrase.head]!.lower;
      if (!/^(?:die|dead|succumb|death)$/.test(death.lemma)) return false;
      return phrase.form === "pronoun"
        ? /^(?:he|she|who)$/.test(own)
        : phrase.form === "definite" && (own === head || /^(?:victim|man|woman|boy|girl|teen|teenager)$/.test(own));
    });
  });
}

/** The part a figure counts. A category noun that is the incident's whole toll of its kind is the total; attackers never are. */
function wholeOrPart(candidate: Candidate, all: readonly Candidate[]): string {
  const { part, patient, what } = candidate;
  const suspects = what === "arrested" && part === "attackers";
  if (part === "attackers" && !suspects) return part;
  if (patient.part) return part === "total" ? "part" : part;
  if (part.startsWith("of ")) return part.slice(3);
  if (part === "foreigners") return part;
  const own = sizeOf(candidate);
  if (own === 0 && part !== "total") return part;
  const rivals = all.filter((other) => isRival(other, candidate));
  if (part === "total") return isShare(candidate, rivals) ? "part" : "total";
  if (patient.coordinated && !suspects) return part;
  for (const rival of rivals) {
    if (rival.patient.part || rival.part.startsWith("of ")) continue;
    const size = sizeOf(rival);
    if (size > own) return part;
    if (size !== own || size !== 1 || Math.abs(rival.harm.sentence - candidate.harm.sentence) > 1) continue;
    // "A pilot died … A civilian also died": two kinds added up without a total.
    if (rival.part !== "total" && rival.part !== part) return part;
    if (rival.phrase.first < candidate.phrase.first && rival.harm.sentence === candidate.harm.sentence) return part;
  }
  return "total";
}

/** Words about how the hurt fare, which name a share of them wherever a larger number is told. */
const FARING = /^(?:condition|hospital|treat|survive|fight for life|suffer injuries)$/;

/** "one was in fair condition", "another was shot while running": people of no particular kind who are some of a larger number. */
function isShare(candidate: Candidate, rivals: readonly Candidate[]): boolean {
  const own = sizeOf(candidate);
  const larger = rivals.some((rival) => sizeOf(rival) > own && !rival.patient.part);
  if (!larger) return false;
  return own === 1 || (FARING.test(candidate.harm.lemma) && own < 12);
}

function isRival(other: Candidate, candidate: Candidate): boolean {
  if (other === candidate || other.what !== candidate.what || other.incident !== candidate.incident) return false;
  return other.scope === "this incident" && other.part !== "attackers";
}

function sizeOf(candidate: Candidate): number {
  return candidate.quantity.low ?? candidate.quantity.high ?? 0;
}

function repeats(analysis: Analysis, candidate: Candidate, of: string, kept: readonly Candidate[], all: readonly Candidate[]): boolean {
  return kept.some((before) => {
    if (before.what !== candidate.what || before.incident !== candidate.incident || before.scope !== candidate.scope) return false;
    if (before.quantity.low !== candidate.quantity.low || before.quantity.high !== candidate.quantity.high) return false;
    if (before.speaker?.words !== candidate.speaker?.words) return false;
    const whole = wholeOrPart(before, all) === "total";
    if (whole !== (of === "total")) return false;
    if (whole) return !isOneMore(analysis, candidate.quantity);
    const words = (one: Candidate) => analysis.article.text.slice(one.quantity.start, one.quantity.end).toLowerCase();
    if (isOneMore(analysis, candidate.quantity)) return false;
    const many = (candidate.quantity.low ?? 2) > 1 || candidate.quantity.kind !== "count";
    return (
      before.harm.sentence !== candidate.harm.sentence && (words(before) === words(candidate) ? many || /\d/.test(words(before)) : false)
    );
  });
}

/** "another man", "a sixth person": never the one told before. */
function isOneMore(analysis: Analysis, quantity: Quantity): boolean {
  return /^(?:another|an? (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth))\b/i.test(
    analysis.article.text.slice(quantity.start, quantity.end),
  );
}

/** "No casualties were reported" → nobody killed and nobody injured; "no one was hurt" is found with the other figures. */
function* noCasualties(analysis: Analysis, context: Context, emitted: ReadonlySet<string>): Generator<Figure> {
  const { tokens } = analysis;
  for (let at = 0; at + 1 < tokens.length; at++) {
    if (!/^(?:no|zero|without|not|n't|n’t)$/.test(tokens[at]!.lower)) continue;
    let noun = at + 1;
    const made = /^(?:yet )?(?:made|make|making) (?:any |an )?arrests?\b/.exec(
      tokens
        .slice(noun, noun + 4)
        .map((token) => token.lower)
        .join(" "),
    );
    if (made !== null) noun += made[0].split(" ").length - 1;
    else if (/^(?:not|n't|n’t)$/.test(tokens[at]!.lower)) continue;
    if (/^(?:reported|immediate|known|other|human|civilian|any|serious|military|further)$/.test(tokens[noun]!.lower)) noun++;
    const kinds = NOBODY.get(tokens[noun]?.lower ?? "");
    const incident = context.incidents.at(noun);
    if (kinds === undefined || incident === undefined) continue;
    const span = spanOf(analysis, { first: at, last: noun + 1 });
    for (const what of kinds) {
      if (emitted.has(`${what} ${span.start}`)) continue;
      yield {
        ...origin(analysis),
        kind: "figure",
        incident: incident.ref,
        value: { what, low: 0, high: 0, of: noneOf(tokens[noun - 1]!.lower), vague: false, scope: "this incident" },
        speaker: context.voices.speakerAt(span),
        hedged: false,
        evidence: [evidence(analysis, span)],
        extractor: "casualties",
        rule: `"no ${tokens[noun]!.lower}"`,
      };
    }
  }
}

/** "no military casualties" speaks of a part. */
function noneOf(word: string): string {
  if (word === "military") return "security forces";
  return word === "civilian" ? "civilians" : "total";
}

const NOBODY: ReadonlyMap<string, readonly FigureKind[]> = new Map<string, readonly FigureKind[]>([
  ["casualties", ["killed", "injured"]],
  ["fatalities", ["killed"]],
  ["deaths", ["killed"]],
  ["injuries", ["injured"]],
  ["arrests", ["arrested"]],
  ["arrest", ["arrested"]],
]);
