import type { Token, TokenRange } from "../../model/analysis.ts";
import type { Expression } from "./expression.ts";

/** Verbs that kill only where "to death" or "alive" says so: "hacked to death", "burned alive". Lower case → the lemma of the expression. */
const TO_DEATH: ReadonlyMap<string, string> = new Map(
  (
    "hacked:hack hacking:hack chopped:hack chopping:hack slashed:hack slashing:hack beaten:beat beat:beat beating:beat battered:beat " +
    "battering:beat bludgeoned:beat bludgeoning:beat clubbed:beat clubbing:beat kicked:beat kicking:beat stoned:beat stoning:beat " +
    "lynched:beat trampled:trample trampling:trample crushed:crush crushing:crush burned:burn burnt:burn burning:burn froze:freeze " +
    "frozen:freeze starved:starve starving:starve bled:bleed choked:choke choking:choke"
  )
    .split(" ")
    .map((pair) => [pair.slice(0, pair.indexOf(":")), pair.slice(pair.indexOf(":") + 1)]),
);

/** Tokens from such a verb to the end of "to death": "beat two of the shopkeepers to death". */
const REACH = 9;

/** The first words of {@link killedByVerb} and of {@link drownedAt}. */
export const DEADLY_VERBS = [...TO_DEATH.keys()].join(" ");
export const DROWNING = "drown drowns drowned drowning";

/** Deaths told by a verb that says how, and kills only by what stands with it: "hacked six villagers to death". */
export function killedByVerb(tokens: readonly Token[], { last }: TokenRange, at: number): Expression | undefined {
  const { lower } = tokens[at]!;
  const lemma = TO_DEATH.get(lower);
  const end = lemma === undefined ? undefined : endOfDeath(tokens, at, last);
  if (lemma === undefined || end === undefined) return undefined;
  // "burned them alive", "beat him to death"
  const hasObject = end > at + 1 && takesObject(tokens[at + 1]!);
  const words = `${lower} to death`;
  if (hasObject) return { what: "killed", lemma, patients: "right", length: 1, words };
  if ((end === at + 2 || end === at + 1) && isActive(tokens, at, end + 1, last))
    return { what: "killed", lemma, patients: "right", length: end - at + 1, words };
  return end === at + 2 || end === at + 1 ? { what: "killed", lemma, patients: "left", length: end - at + 1, words } : undefined;
}

/** "A mob beat to death a clerk", no "were beaten to death a day later": whom it hits stands behind "to death". */
function isActive(tokens: readonly Token[], at: number, object: number, last: number): boolean {
  if (object >= last || !/^(?:DET|NUM)$/.test(tokens[object]!.tag) || TIME.test(tokens[object]!.lower)) return false;
  const isPassive = tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(?:was|were|been|being|be|are|is|got)$/.test(lower));
  return !isPassive && !tokens.slice(object + 1, object + 3).some(({ lower }) => SPAN_OF_TIME.test(lower));
}

const SPAN_OF_TIME = /^(?:hours?|days?|weeks?|months?|years?|night|morning|evening)$/;

/** "40 migrants drowned", "drowned two of his captives". */
export function drownedAt(tokens: readonly Token[], { first, last }: TokenRange, at: number): Expression | undefined {
  const { lower, tag } = tokens[at]!;
  if (tag === "NOUN") return undefined;
  const next = tokens[at + 1];
  // "drowned out by the noise", "nearly drowned", "drowned their sorrows".
  if (next?.lower === "out" || tokens.slice(Math.max(first, at - 2), at).some(({ lower: word }) => NOT_QUITE.test(word))) return undefined;
  const isCounted = lower === "drowning" && next !== undefined && BEFORE_COUNT.test(next.lower);
  if (at + 1 < last && next !== undefined && (takesObject(next) || isCounted) && !TIME.test(next.lower))
    return /^(?:sorrows?|grief|sound|noise|voices?)$/.test(tokens[at + 2]?.lower ?? "")
      ? undefined
      : { what: "killed", lemma: "drown", patients: "right", length: 1, words: lower };
  return lower === "drowned" ? { what: "killed", lemma: "drown", patients: "left", length: 1, words: lower } : undefined;
}

/** "drowning at least 39 people" */
const BEFORE_COUNT = /^(?:at|more|nearly|almost|about|around|some|up|over|dozens|scores|hundreds|several|as)$/;
const NOT_QUITE = /^(?:nearly|almost|not|n't|n’t|never|could|might|may|would|can|feared|presumed)$/;
const TIME = /^(?:yesterday|today|last|this|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?$/;

function takesObject({ tag, lower }: Token): boolean {
  return /^(?:DET|PRON|NUM|NOUN|PROPN)$/.test(tag) && !/^(?:who|which|that|while|when)$/.test(lower);
}

/** The last token of "to death" or "alive" behind the verb, within its clause. */
function endOfDeath(tokens: readonly Token[], at: number, last: number): number | undefined {
  for (let i = at + 1; i < Math.min(last, at + REACH) && !/^[,;.:()]$/.test(tokens[i]!.lower); i++) {
    if (tokens[i]!.lower === "death" && tokens[i - 1]!.lower === "to") return i;
    if (tokens[i]!.lower === "alive" && /^burn(?:ed|t|ing)$/.test(tokens[at]!.lower)) return i;
  }
  return undefined;
}
