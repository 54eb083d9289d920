import { byText } from "./by-order.ts";
import type { ToldMention } from "./mention.ts";

/** What a mention says on a field, with the weight of its voice. */
export interface Vote<Value> {
  readonly value: Value;
  readonly weight: number;
  readonly mention: ToldMention;
  /** Ids of the statements that say it. */
  readonly statements: readonly string[];
}

/** A background mention repeats what others reported. */
const BACKGROUND_WEIGHT = 0.5;

/**
 * One vote for each mention that tells the value. The reports of one source share one vote: its families alike, and within each its reprints, so that what
 * a wire tells again counts as much as what many printed of it first.
 */
export function votesOn<Value>(
  mentions: readonly ToldMention[],
  sourceOf: ReadonlyMap<string, string>,
  tell: (mention: ToldMention) => { readonly value: Value; readonly statements: readonly string[] } | undefined,
  familyOf: ReadonlyMap<string, string> = sourceOf,
): Vote<Value>[] {
  const told = mentions.flatMap((mention) => {
    const said = tell(mention);
    return said === undefined ? [] : [{ mention, ...said }];
  });
  const families = new Map<string, Set<string>>();
  const members = new Map<string, number>();
  for (const { mention } of told) {
    const [source, family] = [sourceOf.get(mention.article.id)!, familyOf.get(mention.article.id)!];
    families.set(source, (families.get(source) ?? new Set<string>()).add(family));
    members.set(family, (members.get(family) ?? 0) + 1);
  }
  return told.map((vote) => {
    const { id } = vote.mention.article;
    const share = 1 / (families.get(sourceOf.get(id)!)!.size * members.get(familyOf.get(id)!)!);
    return { ...vote, weight: vote.mention.incident.main ? share : share * BACKGROUND_WEIGHT };
  });
}

/** The votes for one value. */
export interface Tallied<Value> {
  readonly key: string;
  readonly weight: number;
  readonly votes: readonly Vote<Value>[];
}

/** Total weight by key, heaviest first; ties by key. */
export function tally<Value>(votes: readonly Vote<Value>[], keyOf: (value: Value) => string): Tallied<Value>[] {
  const byKey = new Map<string, Vote<Value>[]>();
  for (const vote of votes) {
    const key = keyOf(vote.value);
    const known = byKey.get(key);
    if (known) known.push(vote);
    else byKey.set(key, [vote]);
  }
  return [...byKey]
    .map(([key, own]) => ({ key, weight: own.reduce((sum, vote) => sum + vote.weight, 0), votes: own }))
    .sort((one, two) => two.weight - one.weight || byText(one.key, two.key));
}
