import type { Standing } from "./ledger.ts";

/**
 * Totals without those that only their own report takes for the whole: "another man was hurt" and "both men died" point to people told beside others,
 * and give way to a larger number that a report states and that still stands: "three wounded".
 */
export function withoutPointing(totals: readonly Standing[]): readonly Standing[] {
  const most = Math.max(0, ...totals.filter((one) => !points(one) && !one.isReplaced && !one.statement.value.vague).map(numberOf));
  return totals.filter((one) => !points(one) || numberOf(one) >= most);
}

function points({ statement: { evidence } }: Standing): boolean {
  return POINTING.test(evidence[0].words);
}

const POINTING =
  /^(?:both|another|one of|(?:the )?(?:two|three|four|five|\d) (?:men|women|teens|teenagers|boys|girls))\b|\b(?:other|more|additional|second|third|fourth|fifth)\b/i;

function numberOf({ statement: { value } }: Standing): number {
  return value.low ?? value.high ?? 0;
}
