import { type Analysis, tokensIn } from "../../model/analysis.ts";
import type { Context } from "../extractor.ts";
import { namePhrase, type Phrase } from "../grammar/phrases.ts";
import { nameAt } from "./participant-words.ts";

/**
 * The age of a participant: beside one of its phrases, beside another mention of the name, or beside the only one of the article that is called by
 * the same noun and has an age: "Man shot … A 20-year-old man was walking".
 */
export function ageAmong(analysis: Analysis, context: Context, phrases: readonly Phrase[]): number | undefined {
  for (const phrase of phrases) {
    const age = ageOf(analysis, phrase) ?? ageOfName(analysis, phrase);
    if (age !== undefined) return age;
  }
  const [first] = phrases;
  return first === undefined ? undefined : ageOfNoun(analysis, context, first);
}

function ageOfName(analysis: Analysis, phrase: Phrase): number | undefined {
  const name = nameAt(analysis, phrase);
  if (name?.kind !== "person") return undefined;
  for (const other of analysis.names) {
    if (other.sameAs !== name.sameAs || other === name) continue;
    const range = tokensIn(analysis.tokens, other);
    const age = ageOf(analysis, namePhrase(range));
    if (age !== undefined) return age;
  }
  return undefined;
}

function ageOfNoun(analysis: Analysis, context: Context, phrase: Phrase): number | undefined {
  const { tokens } = analysis;
  const { lower } = tokens[phrase.head]!;
  if (!/^(?:man|woman|boy|girl|teen|teenager|child|student|victim|officer)$/.test(lower)) return undefined;
  const ages = new Set<number>();
  for (const row of context.rows) {
    for (const other of row?.phrases ?? []) {
      const age = tokens[other.head]!.lower === lower ? ageOf(analysis, other) : undefined;
      if (age !== undefined) ages.add(age);
    }
  }
  return ages.size === 1 ? [...ages][0] : undefined;
}

/** The age in years that stands with a phrase: "Ana Ruiz, 34,", "34-year-old Ana Ruiz", "a 20-year-old man", "a nurse, aged 34,". */
function ageOf(analysis: Analysis, phrase: Phrase): number | undefined {
  const { tokens, quantities, article } = analysis;
  const start = tokens[phrase.first]!.start;
  const end = tokens[phrase.last - 1]!.end;
  for (const quantity of quantities) {
    if (quantity.start > end + MOST_BETWEEN) break;
    if (quantity.kind !== "age" || quantity.low === undefined || quantity.low !== quantity.high || quantity.low < 1) continue;
    const inside = quantity.start >= start && quantity.end <= end;
    const before = quantity.end <= start && /^\s*$/.test(article.text.slice(quantity.end, start));
    const after = quantity.start >= end && BETWEEN.test(article.text.slice(end, quantity.start));
    if (inside || before || after) return quantity.low;
  }
  return undefined;
}

/** What may stand between a name and its age: ", who was ", ", a nurse, was a ". */
const BETWEEN = /^(?:,?\s*\(?|,\s+an?\s+|,\s+who\s+(?:is|was)\s+|(?:,\s[^,.;:]{3,30},)?\s+(?:is|was)\s+an?\s+)$/;
/** Its characters at most. */
const MOST_BETWEEN = 45;
