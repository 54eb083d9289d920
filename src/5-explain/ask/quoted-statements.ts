import type { ProvenSentence } from "../../model/explainer.ts";
import type { Statement } from "../../model/statement.ts";
import { quotation } from "../grammar/quoted-statement.ts";
import { isReadable } from "../sections/quoted-events.ts";
import type { Told } from "./told.ts";

/** The whole sentences of the reports in which statements stand, each once, where their words tell what is asked for and can be read by themselves. */
export function quotedStatements<One extends Statement>(
  { view }: Told,
  statements: readonly One[],
  tells: (one: One, words: string) => boolean,
): readonly ProvenSentence[] {
  const seen = new Set<string>();
  return statements.flatMap((one) => {
    if (!view.articles.has(one.articleId)) return [];
    const { text, evidence: [cited] = [] } = quotation(view, one);
    if (cited === undefined || seen.has(cited.words) || !tells(one, cited.words) || !isReadable(cited.words)) return [];
    seen.add(cited.words);
    return [{ text, label: undefined, incident: undefined, statements: [one.id], evidence: [cited] as const }];
  });
}
