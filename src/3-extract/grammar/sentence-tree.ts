import type { Sentence, Token } from "../../model/analysis.ts";
import { deedAround } from "./meanwhile.ts";

/** The heads of one parsed sentence, asked from above. All numbers are token indices of the analysis. */
export interface SentenceTree {
  /** Dependents of a token by relation; "obl" also gives "obl:unmarked" and the like, but not "obl:agent". */
  children(at: number, relation: string): readonly number[];
  child(at: number, relation: string): number | undefined;
  /** The preposition of a nominal: "against" in "against the bank"; "" without one. */
  caseOf(at: number): string;
  /** Subjects of a verb, its own or those it shares; a relative pronoun gives way to the noun it stands for. */
  subjects(at: number): readonly number[];
  /** The tokens with those that "and", a comma or "along with" joins to them, and names in apposition. */
  withJoined(tokens: readonly number[]): number[];
}

/** Head → those that hang on it, in order. The sentence is parsed for it; one that is not to be parsed gives none. */
export function dependentsIn(tokens: readonly Token[], { first, last }: Sentence): ReadonlyMap<number, readonly number[]> {
  const below = new Map<number, number[]>();
  for (let at = first; at < last; at++) {
    const { head } = tokens[at]!;
    if (head === undefined || head === at) continue;
    const list = below.get(head);
    if (list === undefined) below.set(head, [at]);
    else list.push(at);
  }
  return below;
}

/** Builds the look-up of a parsed sentence. */
export function treeOf(tokens: readonly Token[], sentence: Sentence): SentenceTree {
  const below = dependentsIn(tokens, sentence);
  const tree: SentenceTree = {
    children: (at, relation) => (below.get(at) ?? []).filter((child) => matches(tokens[child]!.relation!, relation)),
    child: (at, relation) => (below.get(at) ?? []).find((child) => matches(tokens[child]!.relation!, relation)),
    caseOf(at) {
      const child = tree.child(at, "case");
      return child === undefined ? "" : tokens[child]!.lower;
    },
    subjects: (at) => subjects(tree, tokens, at, 0),
    withJoined: (found) => [
      ...new Set(found.flatMap((at) => [at, ...tree.children(at, "conj"), ...added(tree, at), ...named(tree, tokens, at)])),
    ],
  };
  return tree;
}

/** "along with his wife", "including a nurse": joined by a preposition. */
function added(tree: SentenceTree, at: number): number[] {
  return tree.children(at, "nmod").filter((child) => /^(?:including|along|alongside|plus)$/.test(tree.caseOf(child)));
}

/** The name in apposition to a description: "a judge, Ana Ruiz," or "the mayor Ana Ruiz". */
function named(tree: SentenceTree, tokens: readonly Token[], at: number): number[] {
  if (tokens[at]!.tag === "PROPN") return [];
  return [...tree.children(at, "appos"), ...tree.children(at, "flat")]
    .filter((child) => tokens[child]!.tag === "PROPN")
    .flatMap((child) => [child, ...tree.children(child, "conj")]);
}

function matches(relation: string, wanted: string): boolean {
  return relation === wanted || (wanted === "obl" && relation.startsWith("obl:") && relation !== "obl:agent");
}

const MOST_HOPS = 3;

function subjects(tree: SentenceTree, tokens: readonly Token[], at: number, hops: number): readonly number[] {
  const own = [...tree.children(at, "nsubj"), ...tree.children(at, "nsubj:pass")];
  const { head, relation } = tokens[at]!;
  if (own.length > 0) {
    const relative =
      relation === "acl:relcl" && head !== undefined && own.every((token) => /^(?:who|which|that)$/.test(tokens[token]!.lower));
    return relative ? [head] : own;
  }
  if (head === undefined || head === at || hops >= MOST_HOPS) return [];
  const deed = deedAround(tokens, tree.children, at);
  if (deed !== undefined) return subjects(tree, tokens, deed, hops + 1);
  return relation === "conj" || relation === "xcomp" || relation === "advcl" ? subjects(tree, tokens, head, hops + 1) : [];
}
