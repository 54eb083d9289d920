import type { Token, TokenRange } from "../../model/analysis.ts";

/** Tokens between a charge and what it is of: "charged with attempted first-degree murder". */
const MOST_TO_CHARGE = 5;

/**
 * Whether a noun of violence says what somebody is charged with: "a charge of assault against Lyle Orsini" is against Orsini, and "charged with murder
 * Wednesday" tells no murder on that day. "Charged in the shooting on Wednesday" tells a deed.
 */
export function isCharged(tokens: readonly Token[], { first }: TokenRange, at: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - MOST_TO_CHARGE); i--) {
    const { lower } = tokens[i]!;
    if (/^(?:the|in|over|for)$/.test(lower)) return false;
    if (/^(?:charged|charges?|counts?|indictments?|indicted|booked)$/.test(lower)) return true;
  }
  return false;
}

/** "Jailed for seven years for manslaughter on Friday", "found guilty of murder": what a court found, and no deed of that day. */
export function isConvictedOf(tokens: readonly Token[], { first }: TokenRange, at: number): boolean {
  let link = at - 1;
  while (link > first && /^(?:ADJ|NUM|NOUN)$/.test(tokens[link]!.tag)) link--;
  if (!/^(?:for|of|to)$/.test(tokens[link]?.lower ?? "")) return false;
  return tokens.slice(first, link).some(({ lower }) => CONVICTS.test(lower));
}

const CONVICTS = /^(?:sentenced|jailed|imprisoned|convicted|guilty|acquitted|cleared|pleaded|pleads|condemned)$/;
