import type { Token } from "../../model/analysis.ts";
import type { Trigger } from "../english/triggers.ts";

/** What is done to a mine that goes off: "hit a mine", "stepped on a mine", "drove over a mine". */
const SETS_OFF = /^(?:hit|hits|struck|strikes|hitting|striking|triggered|detonated|on|over|onto|by)$/;

/** A buried mine that somebody sets off; a mine that coal comes from is none. */
export function mineAt(tokens: readonly Token[], at: number): Trigger | undefined {
  const { lower: word } = tokens[at]!;
  if (word !== "mine" && word !== "mines") return undefined;
  const before = tokens.slice(Math.max(0, at - 3), at);
  const article = before.findIndex(({ lower }) => lower === "a" || lower === "an");
  if (before.some(({ lower }) => /^(?:coal|gold|copper|iron|salt|silver|diamond|jade|tin|open|old|abandoned|illegal)$/.test(lower)))
    return undefined;
  if (before.some(({ lower }) => /^(?:land|anti-personnel|anti-tank|antipersonnel|antitank|buried)$/.test(lower))) return BURIED;
  return article > 0 && SETS_OFF.test(before[article - 1]!.lower) && article === before.length - 1 ? BURIED : undefined;
}

const BURIED: Trigger = { type: "bombing", strength: 2 };
