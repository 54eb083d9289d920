import { ATTACKERS, FIGHTERS, OUTLAWS } from "../english/armed-people.ts";
import { type ExpressionRow, left, passive, rest, right, row, whole, word } from "./expression.ts";
import { holdingAt, SEIZING, seizedAboard, seizedAt } from "./seized-people.ts";

const BY_ARMED = new RegExp(
  `\\b(?:(?:armed|masked|hooded|unidentified|unknown) (?:m[ae]n|persons|people|youths)|${FIGHTERS}|${OUTLAWS}|${ATTACKERS}|gangs?|groups?|militias?|haram|shabab|taliban|isis|is|state)\\b`,
);
const FROM_HOME = /^from (?:their|the|a|his|her) (?:\w+ )?(?:school|homes?|house|dormitor\w+|villages?|bus|church)\b/;
/** Who rounds people up. */
const BY_LAW = /\b(?:police|gendarmes|soldiers|troops|officers|security forces|army|authorities|intelligence|agents)\b/;

/** People held by the law or by the armed: "in custody", "taken hostage", "were picked up". */
export const HELD_EXPRESSIONS: readonly ExpressionRow[] = [
  row("in", (tokens, sentence, at) => {
    // "Beat three men already in custody": held for something else.
    const isHeldBefore = word(tokens, at - 1) === "already" && tokens[at - 2]?.tag !== "AUX";
    return !isHeldBefore && /^(?:police |army |their )?custody\b/.test(rest(tokens, sentence, at, 5))
      ? left("arrested", "custody", 1, "in custody")
      : undefined;
  }),
  row("caught nabbed", (tokens, sentence, at) =>
    passive(tokens, at) &&
    /^(?:after (?:an? |the )?(?:\S+ )?(?:manhunt|chase|hunt|search|pursuit)|by (?:the )?police|(?:\w+ )?(?:hours|days|minutes) later|as (?:he|she|they) (?:tried|fled|was|were)|(?:while )?(?:trying|fleeing|attempting))\b/.test(
      rest(tokens, sentence, at, 6),
    )
      ? left("arrested", "arrest", 1, "were caught")
      : undefined,
  ),
  row("picked rounded", (tokens, sentence, at) =>
    word(tokens, at + 1) === "up" && !passive(tokens, at) && BY_LAW.test(whole(tokens, sentence))
      ? right("arrested", "arrest", 2, `${word(tokens, at)} up`)
      : undefined,
  ),
  row("held captured seized taken", (tokens, sentence, at) => {
    const following = rest(tokens, sentence, at, 9);
    // "three girls taken from their school": a participle describes them.
    const describes = word(tokens, at + 1) === "by" || (tokens[at - 1]?.tag === "NOUN" && FROM_HOME.test(following));
    if (!passive(tokens, at) && !describes) return undefined;
    if (/^alive\b/.test(following)) return left("arrested", "capture", 1, `${word(tokens, at)} alive`);
    const by = /\bby (?:the |an? )?([\w' -]+)/.exec(following)?.[1] ?? "";
    if (/\b(?:police|army|authorities|officers|agents|troops)\b/.test(by))
      return left("arrested", "capture", 1, `${word(tokens, at)} by police`);
    return BY_ARMED.test(by) || FROM_HOME.test(following)
      ? left("abducted", "capture", 1, `${word(tokens, at)} by an armed group`)
      : undefined;
  }),
  row("captive captives hostage hostages", (tokens, _, at) =>
    /^(?:remain|remained|remains|still)$/.test(word(tokens, at - 1)) ? left("abducted", "remain captive", 1, "remain captive") : undefined,
  ),
  row("into", (tokens, sentence, at) =>
    /^(?:police |protective )?custody\b(?! (?:for|to ensure) (?:(?:his|her|their) (?:own )?(?:protection|safety))| to protect (?:him|her|them)\b)/.test(
      rest(tokens, sentence, at, 6),
    ) && !/^protective/.test(rest(tokens, sentence, at, 1))
      ? left("arrested", "custody", 1, "into custody")
      : undefined,
  ),
  row("under", (tokens, sentence, at) =>
    /^arrest\b/.test(rest(tokens, sentence, at, 1)) ? left("arrested", "arrest", 1, "under arrest") : undefined,
  ),
  row("hostage captive", (tokens, _, at) =>
    /^(?:taken|held|holding|keep|kept|being|them|remain)$/.test(word(tokens, at - 1))
      ? left("abducted", "hostage", 1, "taken hostage")
      : undefined,
  ),
  row("took taking holding held seized", (tokens, sentence, at) => {
    const following = rest(tokens, sentence, at, 8);
    return /^(?:[\w,-]+ ){1,6}(?:hostage|captive)\b/.test(following) ||
      /^(?:[\w,-]+ ){1,5}(?:hostages\b|(?:as )?human shields?\b)/.test(following)
      ? right("abducted", "take hostage", 1, "took … hostage")
      : undefined;
  }),
  row("holding held", holdingAt),
  row(SEIZING, seizedAt),
  row("aboard on", seizedAboard),
];
