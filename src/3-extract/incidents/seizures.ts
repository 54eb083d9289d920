import type { Token } from "../../model/analysis.ts";
import { FIGHTERS } from "../english/armed-people.ts";
import { namesAttackers, namesPeople } from "../english/person-nouns.ts";
import { hasTakers } from "../english/takers.ts";
import { TARGETS } from "../english/thing-words.ts";
import type { Trigger } from "../english/triggers.ts";
import { takesPeople } from "../harms/seized-people.ts";

/** Those who may seize people by law, and fighters, who take prisoners. */
const BY_LAW =
  /^(?:police|officers?|policem[ae]n|agents?|deput(?:y|ies)|detectives?|customs|authorities|prosecutors?|immigration|troops|soldiers|forces|army|navy|coastguard|coast|commandos|marines)$/;

/** Tokens from the verb to the people who are taken, and back to who takes them. */
const REACH = 6;
const BACK = 20;

const INTRUSION: Trigger = { type: "armed assault", strength: 3 };
const TAKEN: Trigger = { type: "kidnapping", strength: 3 };

/** The words that are looked at further; most are none of them. */
const TAKING: ReadonlySet<string> = new Set(
  "seized seizing snatched snatching grabbed taken took carried dragged burst barged bursting barging release releases released free frees freed hand handed".split(
    " ",
  ),
);
/** Whom those who take people release were taken: no fighters and no inmates. */
const LETTING_GO = /^(?:releases?|released|frees?|freed)$/;
const NO_CAPTIVES = new RegExp(
  `^(?:${FIGHTERS}|prisoners?|inmates?|detainees?|convicts?|soldiers?|troops|troopers?|comrades?|suspects?|police|policem[ae]n|officers?)$`,
);

/** "Pirates seized six Russian sailors", "a ranger was taken by armed men": people taken by those who have no right to. */
export function seizureAt(tokens: readonly Token[], at: number, end: number): Trigger | undefined {
  const { lower, tag } = tokens[at]!;
  if (!TAKING.has(lower) || (tag === "NOUN" && lower !== "burst" && !LETTING_GO.test(lower))) return undefined;
  const before = tokens.slice(Math.max(0, at - BACK), at);
  if (before.some(({ lower: word }) => BY_LAW.test(word))) return undefined;
  if (tokens[at + 1]?.lower === "out") return undefined;
  if (LETTING_GO.test(lower) || /^hand/.test(lower)) return isLettingGo(tokens, at, end, before) ? TAKEN : undefined;
  if (/^b/.test(lower)) return isArmedIntrusion(tokens, at, end) ? INTRUSION : undefined;
  if (/^(?:was|were|been|being)$/.test(tokens[at - 1]?.lower ?? ""))
    return isByTakers(tokens, at, end) && !isOfThings(tokens, at) ? TAKEN : undefined;
  // Only with those who take people do these words tell that they did.
  const isClear = /^(?:seized|seizing|snatched|snatching)$/.test(lower);
  if (!isClear && !hasTakers(before)) return undefined;
  const isAway = /^(?:off|away)$/.test(tokens[at + 1]?.lower ?? "");
  if (takesPeople(tokens, at, end)) return TAKEN;
  if (/^(?:carried|took|taken)$/.test(lower) && !isAway) return undefined;
  return hasPeople(tokens, isAway ? at + 2 : at + 1, end) ? TAKEN : undefined;
}

/** "Rebels release two nuns", "gunmen handed over a priest": whom they had taken. */
function isLettingGo(tokens: readonly Token[], at: number, end: number, before: readonly Token[]): boolean {
  if (!hasTakers(before)) return false;
  const isHanding = /^hand/.test(tokens[at]!.lower);
  if (isHanding && tokens[at + 1]?.lower !== "over") return false;
  const first = isHanding ? at + 2 : at + 1;
  return (
    hasPeople(tokens, first, end) &&
    !tokens.slice(first, Math.min(end, first + REACH)).some(({ lower }) => NO_CAPTIVES.test(lower) || lower === "from")
  );
}

/** Whether a word tells that captives came free: its day is not the one on which they were taken. */
export function tellsLettingGo(word: string): boolean {
  return LETTING_GO.test(word) || /^hand(?:ed)?$/.test(word);
}

/** "Hooded men burst into a clinic": armed people, and a place that one attacks. */
function isArmedIntrusion(tokens: readonly Token[], at: number, end: number): boolean {
  if (!/^(?:into|in|through)$/.test(tokens[at + 1]?.lower ?? "")) return false;
  const before = tokens.slice(Math.max(0, at - BACK), at);
  return (
    hasTakers(before) &&
    tokens
      .slice(at + 2, Math.min(end, at + 2 + REACH))
      .some(
        ({ lower, lemma }) =>
          TARGETS.has(lower) || TARGETS.has(lemma) || /^(?:studios?|newsroom|ward|party|wedding|wake|meeting|ceremony)$/.test(lower),
      )
  );
}

/** "Weapons were taken by rebels": what stands before the verb is neither people nor a name. */
function isOfThings(tokens: readonly Token[], at: number): boolean {
  let subject = at - 1;
  while (subject >= 0 && /^(?:AUX|ADV)$/.test(tokens[subject]!.tag)) subject--;
  const { tag, lower } = tokens[subject] ?? {};
  return tag === "NOUN" && !namesPeople(lower!);
}

/** "seized by armed men from his home" */
function isByTakers(tokens: readonly Token[], at: number, end: number): boolean {
  const by = tokens.slice(at + 1, Math.min(end, at + REACH)).findIndex(({ lower }) => lower === "by");
  if (by < 0) return false;
  const behind = tokens.slice(at + by + 2, Math.min(end, at + by + 2 + REACH));
  return hasTakers(behind);
}

/** People as the object that begins at a token; those who fight are prisoners. */
function hasPeople(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + REACH); i++) {
    const { lower, tag } = tokens[i]!;
    if (/^(?:NOUN|PROPN)$/.test(tag) && namesPeople(lower) && tokens[i + 1]?.tag !== "NOUN") return !namesAttackers(lower);
    if (!/^(?:DET|ADJ|NUM|NOUN|PROPN|ADV)$/.test(tag) && !/^(?:at|least|more|than|of|its|their|his|her)$/.test(lower)) return false;
  }
  return false;
}
