import { capitalised } from "../../support/number-text.ts";
import { type CaseView, compare, ofKind } from "../case-view.ts";
import type { Draft, SectionMaker } from "../draft.ts";
import { isPlainTotal } from "../figure-steps.ts";
import { valueText } from "../grammar/figure-text.ts";
import { sentenceAround } from "../grammar/quote-text.ts";
import { quotation, sentenceWords } from "../grammar/quoted-statement.ts";
import { voiceAndDay } from "../grammar/voice-text.ts";

/** How outlets open the note that says what they had wrong. */
const CORRECTION =
  /(?:^|\n)\W{0,3}(?:CORRECTION|Correction\b|Corrected\b|Corrects\b|Clarification\b|An earlier version\b|A previous version\b|This (?:story|article|report) (?:has been|was) corrected)/;

/** What reports took back: counts that were lowered, and corrections in the outlets' own words. */
export const changed: SectionMaker = {
  key: "changed",
  heading: () => "What was corrected?",
  make: (view) => ({ sentences: [...lowered(view), ...corrections(view)] }),
};

/** Words with which a report says that an earlier count was wrong; without them a lower number may count others. */
const REVISION = /\b(?:revis\w+|correct\w+|lower\w*|down from|earlier|initial\w*|previous\w*|first put|not \d)\b/i;

/** "The number killed was lowered later: 103 (state media, 3 January 2024); 84 (…)." */
function lowered(view: CaseView): readonly Draft[] {
  return (["killed", "injured"] as const).flatMap((what) =>
    view.incident.ledger.flatMap(({ statement, supersededBy }) => {
      const later = ofKind(view.own, "figure").find((one) => one.id === supersededBy);
      if (!later || !isPlainTotal(statement, what) || !isPlainTotal(later, what)) return [];
      if (later.value.high === undefined || later.value.high >= (statement.value.low ?? 0)) return [];
      if (!REVISION.test(sentenceWords(view, later))) return [];
      const [before, after] = [statement, later].map((one) => `${valueText(one)} (${voiceAndDay(view, one)})`);
      return [{ text: `${capitalised(`the number ${what} was lowered later`)}: ${before}; ${after}.`, statements: [statement, later] }];
    }),
  );
}

function corrections(view: CaseView): readonly Draft[] {
  const mentions = [...ofKind(view.own, "incident")].sort((one, other) => compare(one.articleId, other.articleId));
  return mentions.flatMap((mention) => {
    const text = view.articles.get(mention.articleId)?.text ?? "";
    const match = CORRECTION.exec(text);
    if (!match) return [];
    const end = match.index + match[0].length;
    return [quotation(view, mention, sentenceAround(text, { start: end - 1, end }))];
  });
}
