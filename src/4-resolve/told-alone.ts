import { partOf } from "../model/article.ts";
import type { Report, Toll } from "../model/record.ts";
import { type TollEvidence, tollOf } from "./everyone.ts";
import { ledgerOf } from "./ledger.ts";
import { type ToldMention, toldMentionsIn } from "./mention.ts";
import { ofKind } from "./of-kind.ts";
import { corroborate } from "./policies/corroborate.ts";

/**
 * Everyone killed and injured, attackers included, in each incident of one report, on that report's word alone: by the letter that its statements name
 * the incident by. The same rules make the toll of many reports.
 */
export function tollsToldAlone(report: Report): ReadonlyMap<string, readonly Toll[]> {
  return new Map(toldMentionsIn(report).map((mention) => [mention.statements[0]!.incident!, tollsIn(mention)]));
}

function tollsIn({ article, statements, when, type = "other" }: ToldMention): Toll[] {
  const figures = ofKind(statements, "figure");
  const evidence: Omit<TollEvidence, "what"> = {
    ledger: ledgerOf(figures, {
      originOf: () => ({ outlet: article.outlet, family: article.id }),
      publishedAt: () => article.published?.at,
      since: when?.from,
    }),
    participants: ofKind(statements, "participant"),
    // The policy asks nothing of who did it.
    parties: [],
    type,
    sourceOf: new Map([[article.id, article.id]]),
    textOf: (words) => partOf(article, words),
    parameters: { gtdSameTimeMinutes: 0 },
  };
  return (["killed", "injured"] as const).map((what) => tollOf(corroborate, { ...evidence, what }));
}
