import type { Analysis } from "../../model/analysis.ts";
import type { DraftStatement, FigureKind } from "../../model/statement.ts";
import { type Context, draft, evidence, spanOf } from "../extractor.ts";

type Figure = Extract<DraftStatement, { kind: "figure" }>;

const DENYING: ReadonlySet<string> = new Set(["no", "zero", "without", "not", "n't", "n’t"]);

/** "No casualties were reported" → nobody killed and nobody injured; "no one was hurt" is found with the other figures. */
export function* noCasualties(analysis: Analysis, context: Context, emitted: ReadonlySet<string>): Generator<Figure> {
  const { tokens } = analysis;
  for (let at = 0; at + 1 < tokens.length; at++) {
    if (!DENYING.has(tokens[at]!.lower)) continue;
    // A teaser of another story has no row.
    if (context.rows[context.sentenceOf[at]!] === undefined) continue;
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
    const kinds = NOBODY.get(tokens[noun]?.lower ?? "") ?? (isNoLifeLost(tokens, noun) ? NOBODY.get("deaths") : undefined);
    const incident = context.incidents.at(noun);
    if (kinds === undefined || incident === undefined) continue;
    if (isNoneOfOnePlace(analysis, context, noun, kinds, incident.ref)) continue;
    const span = spanOf(analysis, { first: at, last: noun + 1 });
    for (const what of kinds) {
      if (emitted.has(`${what} ${span.start}`)) continue;
      yield draft(analysis, {
        kind: "figure",
        incident: incident.ref,
        value: { what, low: 0, high: 0, of: noneOf(tokens[noun - 1]!.lower), vague: false, scope: "this incident" },
        speaker: context.voices.speakerAt(span),
        hedged: false,
        evidence: [evidence(analysis, span)],
        extractor: "casualties",
        rule: `"no ${tokens[noun]!.lower}"`,
      });
    }
  }
}

/** "No deaths were reported in Sarland", where others were killed in Orvale: it tells of one place of several. */
export function isNoneOfOnePlace(
  analysis: Analysis,
  context: Context,
  noun: number,
  kinds: readonly FigureKind[],
  incident: string,
): boolean {
  const behind = analysis.tokens
    .slice(noun + 1, noun + 7)
    .map(({ text }) => text)
    .join(" ");
  return (
    IN_ONE_PLACE.test(behind) &&
    context.harms.some(
      ({ what, modality, patients, sentence, token }) =>
        kinds.some((kind) => kind === what) &&
        modality === "fact" &&
        patients.length > 0 &&
        sentence !== context.sentenceOf[noun] &&
        context.incidents.at(token)?.ref === incident,
    )
  );
}

const IN_ONE_PLACE = /^(?:(?:were|was|have been|had been|was being) )?(?:reported |recorded |known )?(?:in|on|from) (?:the )?\p{Lu}/u;

/** "no military casualties" and "no other injuries" speak of a part. */
function noneOf(word: string): string {
  if (word === "military") return "security forces";
  if (word === "other" || word === "further") return "others";
  return word === "civilian" ? "civilians" : "total";
}

/** "no life was lost", "no loss of life" */
function isNoLifeLost(tokens: Analysis["tokens"], at: number): boolean {
  const words = tokens
    .slice(at, at + 5)
    .map(({ lower }) => lower)
    .join(" ");
  return /^(?:(?:life|lives) (?:(?:was|were|is|are|has been|have been|had been) )?lost|loss of (?:life|lives))\b/.test(words);
}

const NOBODY: ReadonlyMap<string, readonly FigureKind[]> = new Map<string, readonly FigureKind[]>([
  ["casualties", ["killed", "injured"]],
  ["fatalities", ["killed"]],
  ["deaths", ["killed"]],
  ["injuries", ["injured"]],
  ["arrests", ["arrested"]],
  ["arrest", ["arrested"]],
]);
