import type { FigureStatement } from "../model/statement.ts";
import type { Told } from "./told-one-by-one.ts";

/**
 * Whether all that a count rests on is some of the hurt, and nothing tells how many the rest are: "two of the wounded cooks are in Ormay's
 * hospital, and the other is at home" gives no number of them.
 */
export function isShareAlone(chosen: readonly (FigureStatement | Told)[]): boolean {
  return chosen.length > 0 && chosen.every((one) => "value" in one && SOME_OF.test(one.evidence[0].words));
}

/** "Two of the wounded men", "three of the victims"; "both of the victims" are all. */
const SOME_OF =
  /^(?:at least |about )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|several|some) of the (?:\w+ )?(?:victims|wounded|injured|hurt)\b/i;
