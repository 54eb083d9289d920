import type { Analysis } from "../../model/analysis.ts";
import { overlapping } from "../../model/span.ts";
import { DEED_NOUNS, HARMING_VERBS, STRIKING_WEAPONS, VICTIM_NOUNS } from "../english/deed-words.ts";
import type { Context } from "../extractor.ts";
import type { Grammar } from "../grammar/grammar.ts";
import type { Deed } from "./deed.ts";

/** What a noun tells: "a rebel attack", "the murder of a guard by soldiers", "the police shooting". */
export function nounDeed(analysis: Analysis, grammar: Grammar, at: number): Deed | undefined {
  const { tokens } = analysis;
  const { lemma, tag, lower } = tokens[at]!;
  if (tag !== "NOUN") return undefined;
  // An offensive is a campaign and not one deed.
  const deed = DEED_NOUNS.has(lemma) && lemma !== "offensive";
  if (!deed && !VICTIM_NOUNS.has(lemma)) return undefined;
  // "attacks" in the plural are seldom the incident; "the attacks" are.
  const isCounted = tokens[at - 1]?.tag === "NUM" || grammar.dependents(at, "nummod").length > 0;
  if (
    lower !== lemma &&
    !isCounted &&
    !killsCounted(analysis, grammar, at) &&
    !grammar.dependents(at, "det").some((one) => /^(?:the|these|both)$/.test(tokens[one]!.lower))
  )
    return undefined;
  if (grammar.dependents(at, "amod").some((one) => UNREAL.has(tokens[one]!.lower))) return undefined;
  const by = [...grammar.doers(at), ...(deed ? grammar.after(at, /^from$/) : [])];
  if (by.length > 0)
    return { token: at, doers: by, needsGroup: !/^(?:murder|killing|slaying|assassination|stabbing)$/.test(lemma), rule: `"${lower} by"` };
  const before = [
    ...grammar
      .dependents(at, "compound")
      .flatMap((one) => (BY_FORCES.test(tokens[one]!.lower) ? [one, ...grammar.dependents(one, "compound")] : [one])),
    ...(/^(?:airstrike|strike|shelling|bombardment)$/.test(lemma) || isByForces(analysis, at) ? grammar.dependents(at, "amod") : []),
    // "the country's deadliest attack" is where it was, not whose.
    ...(deed && !isSuperlative(analysis, at) ? grammar.dependents(at, "nmod:poss") : []),
  ];
  if (deed) return { token: at, doers: before, needsGroup: true, rule: `"party before ${lower}"` };
  const police = before.filter((one) => tokens[one]!.lower === "police");
  return lemma === "shooting" || lemma === "killing"
    ? { token: at, doers: police, needsGroup: true, rule: `"police ${lower}"` }
    : undefined;
}

/** "A Russian missile attack", "Turkish air raids": by such means a state's forces strike; "a Pakistani bombing" is where it was. */
function isByForces({ tokens }: Analysis, noun: number): boolean {
  return /^(?:attack|raid|assault)$/.test(tokens[noun]!.lemma) && BY_FORCES.test(tokens[noun - 1]?.lower ?? "");
}

const BY_FORCES = /^(?:missile|drone|air|aerial|artillery|naval|tank|commando|warplane)$/;

/** "Israeli air strikes killed at least 12 people": who was hit is counted, in one sentence with no period behind it. */
function killsCounted({ tokens }: Analysis, grammar: Grammar, noun: number): boolean {
  const { head, relation } = tokens[noun]!;
  if (relation !== "nsubj" || head === undefined || !HARMING_VERBS.has(tokens[head]!.lemma) || tokens[head]!.lower === tokens[head]!.lemma)
    return false;
  if (grammar.dependents(head, "aux").length > 0) return false;
  return grammar.objects(head).some((one) => grammar.dependents(one, "nummod").length > 0);
}

/**
 * "A Taliban car bomb killed six", "killed by a Taliban rocket": the weapon's party, where an armed group is known by the name; "Russian missiles hit
 * a school": what only the forces of a state fire.
 */
export function weaponDeed(
  { tokens, names, places, article }: Analysis,
  { actors }: Context,
  grammar: Grammar,
  at: number,
): Deed | undefined {
  const { lemma, tag } = tokens[at]!;
  // The relation is asked for last: it has the sentence parsed.
  if (tag !== "NOUN" || !STRIKING_WEAPONS.has(lemma)) return undefined;
  const strikes = tokens[at]!.relation === "nsubj" || grammar.dependents(at, "case").some((one) => tokens[one]!.lower === "by");
  if (!strikes) return undefined;
  const doers = grammar.dependents(at, "compound", "amod").filter((one) => {
    const [name] = overlapping(names, tokens[one]!);
    if (/^(?:missile|rocket|shell)$/.test(lemma) && overlapping(places, tokens[one]!).some(({ role }) => role === "adjective")) return true;
    return name !== undefined && actors.find(article.text.slice(name.start, name.end))?.kind === "armed group";
  });
  return { token: at, doers, needsGroup: true, rule: `"party before ${lemma}"` };
}

/** Read from the words before the noun, as headlines confuse the parser. */
function isSuperlative({ tokens }: Analysis, noun: number): boolean {
  return tokens.slice(Math.max(0, noun - 3), noun).some(({ lower }) => /^(?:worst|biggest|largest|latest|most)$|[^aeiou]iest$/.test(lower));
}

const UNREAL: ReadonlySet<string> = new Set(
  "future possible potential planned further alleged threatened foiled thwarted imminent previous such similar more many other".split(" "),
);
