import type { Token } from "../../model/analysis.ts";
import { ATTACKING_VERBS, HARMING_VERBS } from "../english/deed-words.ts";
import { TRIGGERS } from "../english/triggers.ts";

/** The words that hang on a token by a relation. */
type Dependents = (token: number, relation: string) => readonly number[];

/**
 * "A gunman opened fire as commuters were getting off, killing two": what goes on meanwhile does nothing, and the verb in "-ing" behind the comma is of
 * the deed before it; so it is of what a relative clause tells. Gives the verb of that deed.
 */
export function deedAround(tokens: readonly Token[], dependents: Dependents, verb: number): number | undefined {
  const { head: meanwhile, lower, relation } = tokens[verb]!;
  if (meanwhile === undefined || (relation !== "advcl" && relation !== "conj") || tokens[verb - 1]?.lower !== "," || !/ing$/.test(lower))
    return undefined;
  const told = isViolent(tokens[meanwhile]!) ? undefined : deedOfRelative(tokens, meanwhile, verb);
  if (told !== undefined) return told;
  const { head, relation: around } = tokens[meanwhile]!;
  if (around !== "advcl" || head === undefined || isViolent(tokens[meanwhile]!)) return undefined;
  if (!dependents(meanwhile, "mark").some((mark) => /^(?:as|while|when)$/.test(tokens[mark]!.lower))) return undefined;
  // "…, police said": the deed is what is said.
  const before = head < meanwhile ? head : dependents(head, "ccomp").findLast((one) => one < meanwhile);
  if (before === undefined) return undefined;
  const isGoingOn = /ing$/.test(tokens[meanwhile]!.lower) && dependents(meanwhile, "aux").length > 0;
  return isGoingOn || isViolent(tokens[before]!) ? before : undefined;
}

/** "Police are looking for a man who opened fire on a party, wounding four": what they look for was done by him. */
function deedOfRelative(tokens: readonly Token[], main: number, verb: number): number | undefined {
  for (let at = verb - 2; at > main; at--) {
    const { relation, lemma } = tokens[at]!;
    if (relation !== "acl:relcl") continue;
    return isViolent(tokens[at]!) || (lemma === "open" && tokens[at + 1]?.lower === "fire") ? at : undefined;
  }
  return undefined;
}

function isViolent({ lemma, lower }: Token): boolean {
  return HARMING_VERBS.has(lemma) || ATTACKING_VERBS.has(lemma) || (TRIGGERS.get(lower)?.strength ?? 0) >= 2;
}
