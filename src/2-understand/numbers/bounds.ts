import type { Token } from "../../model/analysis.ts";
import { AFTER_NUMBER, type Approximation, BEFORE_NUMBER, LONGEST_BEFORE_NUMBER } from "../english/approximators.ts";
import type { NumberReading } from "./numbers.ts";

/** Bounds of a number, inclusive, with what the words around it do to them. */
export interface Bounds {
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly hedged: boolean;
}

/** Approximators in front of a number: where the phrase begins, and what they do. */
export interface Lead {
  readonly first: number;
  readonly approximations: readonly Approximation[];
}

// Prepositions that look like approximators after these words: "ran over two people", "told police about two men", "walked up to one man".
const PLAIN_PREPOSITION: ReadonlyMap<string, RegExp> = new Map([
  [
    "over",
    /^(?:argument|arguments|dispute|disputes|fight|fights|fighting|row|anger|concern|concerns|fear|fears|outrage|protests?|debate|controversy|hand|hands|handed|handing|turn|turns|turned|turning|take|takes|took|taken|run|runs|ran|running|drive|drove|driven|preside|presided|pull|pulled|knock|knocked|control|charged|questioned|criticism|jurisdiction|custody|rolled|bent|leaned|fly|flew|watch|battle|mourning|grief|trial|tried|sued|war)$/,
  ],
  ["above", /^(?:floors?|stood|flew|hovered|soared|see|live|lived)$/],
  ["under", /^(?:buried|trapped|crushed|hid|hiding|placed|planted|found)$/],
  [
    "about",
    /^(?:talk|talks|talked|talking|tell|tells|telling|know|known|asking|asked|information|story|stories|questions?|worr(?:y|ied)|thinking|wrote|write|speak|spoke|speaking|complained?|details|concerns?|concerned|joke|joked|what|how)$/,
  ],
  ["around", /^(?:gathered|walked|standing|stood|turned|moved|ran|drove|wrapped|arms?|went)$/],
  [
    "up to",
    /^(?:walk|walks|walked|walking|come|came|coming|go|goes|went|gone|going|run|ran|running|drive|drove|pull|pulled|push|pushed|pushing|step|stepped|stand|stood|looked?|live|lived|add|adds|added|r[io]se|risen|rising|climb|climbed|climbing|jump|jumped|cre(?:ep|pt)|inched|edged|moved?|ticked|revised|adjusted|raised|now)$/,
  ],
  ["near to", /^(?:live|lived|stood)$/],
  ["some", /^(?:of|for)$/],
]);

const DETERMINERS = /^(?:the|those|these|his|her|their|its|my|our|your|any)$/;

/** What stands before the number and belongs to it: "at least", "the", "another", "possibly up to". */
export function readLead(tokens: readonly Token[], first: number, start: number): Lead {
  const approximations: Approximation[] = [];
  let at = first;
  for (let round = 0; round < 3; round++) {
    const length = leadLength(tokens, at, start, approximations);
    if (length === 0) break;
    at -= length;
    if (/^(?:the|those|these)$/.test(tokens[at]!.lower) && !/^(?:of|all|just|only)$/.test(tokens[at - 1]?.lower ?? "")) break;
  }
  return { first: at, approximations };
}

/** How many tokens before `at` form an approximator; its effect goes into the list. */
function leadLength(tokens: readonly Token[], at: number, start: number, into: Approximation[]): number {
  for (let length = Math.min(LONGEST_BEFORE_NUMBER, at - start); length > 0; length--) {
    const words = wordsOf(tokens, at - length, at);
    const effect = BEFORE_NUMBER.get(words);
    if (effect === undefined) continue;
    if (PLAIN_PREPOSITION.get(words)?.test(tokens[at - length - 1]?.lower ?? "") === true) return 0;
    if (effect === "more than" && DETERMINERS.test(tokens[at]?.lower ?? "")) return 0;
    into.push(effect);
    return length;
  }
  return 0;
}

/** "or more", "or so", "plus" from a token on; the index after it and what it does. */
export function readTail(
  tokens: readonly Token[],
  at: number,
  end: number,
): { readonly last: number; readonly approximation: Approximation } | undefined {
  for (const length of [2, 1]) {
    if (at + length > end) continue;
    const approximation = AFTER_NUMBER.get(wordsOf(tokens, at, at + length));
    if (approximation !== undefined) return { last: at + length, approximation };
  }
  return undefined;
}

/** The bounds that a number has among its approximators: 60 with "more than" → 61 and more. */
export function boundsOf(number: Pick<NumberReading, "low" | "high">, approximations: readonly Approximation[]): Bounds {
  let bounds: Bounds = { low: number.low, high: number.high, hedged: approximations.includes("hedge") };
  const top = number.high ?? number.low;
  // The first in the list stands nearest to the number.
  for (const approximation of approximations) {
    if (approximation === "at least") bounds = { ...bounds, high: undefined };
    else if (approximation === "more than") bounds = { ...bounds, low: number.low + 1, high: undefined };
    else if (approximation === "up to") bounds = { ...bounds, low: undefined, high: top };
    else if (approximation === "fewer than") bounds = { ...bounds, low: undefined, high: top - 1 };
    else continue;
    break;
  }
  return bounds;
}

function wordsOf(tokens: readonly Token[], first: number, last: number): string {
  let words = tokens[first]?.lower ?? "";
  for (let index = first + 1; index < last; index++) words += ` ${tokens[index]!.lower}`;
  return words;
}
