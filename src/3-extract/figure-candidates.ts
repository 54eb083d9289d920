import type { Analysis, Quantity } from "../model/analysis.ts";
import type { FigureKind, FigureStatement, Speaker } from "../model/statement.ts";
import { type Context, spanOf } from "./extractor.ts";
import type { Harm } from "./harms.ts";
import type { IncidentMention } from "./incidents.ts";
import { partOf } from "./part-of.ts";
import { isPeople, type Patient } from "./patients.ts";
import type { Phrase } from "./phrases.ts";
import { scopeOf } from "./scope.ts";

/** A figure while it is being settled: what it counts is known, whether it is the whole is not. */
export interface Candidate {
  readonly what: FigureKind;
  readonly harm: Harm;
  readonly patient: Patient;
  readonly phrase: Phrase;
  readonly quantity: Quantity;
  readonly incident: IncidentMention | undefined;
  readonly scope: FigureStatement["value"]["scope"];
  readonly speaker: Speaker | undefined;
  /** What it counts by its own words; "total" where they name people of no particular kind. */
  readonly part: string;
}

/** All counts of people that a word of harm is said of, in the order of the text. */
export function collectCandidates(analysis: Analysis, context: Context): Candidate[] {
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
