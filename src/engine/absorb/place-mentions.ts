import { byPublication, byText } from "../../4-resolve/by-order.ts";
import { LEAST_SHARED, MENTION_NEIGHBOURS, mentionEntry } from "../../4-resolve/candidate-pairs.ts";
import { type Compared, packCompared, unpackCompared } from "../../4-resolve/compared.ts";
import { itemOf, weightOf } from "../../4-resolve/postings.ts";
import { findLogit, UNSURE_LOGIT } from "../../4-resolve/score.ts";
import type { Frequencies } from "../../4-resolve/text/word-frequencies.ts";
import { inOrder, pairKey, type StoredPair } from "../../model/blocks.ts";
import type { ViewChange } from "../../store/view-change.ts";
import { type ItemPair, insertEntry, removeEntry } from "./neighbourhood.ts";

/** Takes a mention out. Returns the items that then have pairs which they did not have, or have no longer. */
export async function removeMention(change: ViewChange, item: number, frequencies: Frequencies): Promise<readonly number[]> {
  const own = await change.pairsOf([item]);
  await change.dropPairs(own);
  const nearer = await removeEntry(change, item, () => true, MENTION_NEIGHBOURS);
  const known = new Set((await change.pairsAmong(nearer)).map(pairKey));
  const shared = await change.sharedKeys(nearer, MENTION_NEIGHBOURS);
  const candidates = nearer.filter((pair, index) => weigh(shared[index]!) >= LEAST_SHARED && !known.has(pairKey(inOrder(...pair))));
  const compared = await comparedItems(change, candidates.flat(), frequencies);
  const found = likely(candidates, compared);
  await change.keep({ pairs: found });
  return [...own, ...found].flatMap(({ one, two }) => [one, two]).filter((other) => other !== item);
}

/** Puts a mention in its place, without an incident as yet. Returns the items that have a pair no longer, as the mention came between them. */
export async function insertMention(change: ViewChange, mention: Compared, frequencies: Frequencies): Promise<readonly number[]> {
  const item = itemOf(mention.id);
  const { hits, parted } = await insertEntry(change, mentionEntry(mention), MENTION_NEIGHBOURS);
  await change.keep({
    mentions: [{ item, id: mention.id, articleId: mention.article.id, incident: "", packed: packCompared(mention) }],
  });
  const others = [...hits].flatMap(([other, shared]) => (shared >= LEAST_SHARED ? [other] : []));
  const compared = (await comparedItems(change, others, frequencies)).set(item, mention);
  const pairs = others.map((other): ItemPair => [item, other]);
  await change.keep({ pairs: likely(pairs, compared) });
  return dropParted(change, parted);
}

async function dropParted(change: ViewChange, parted: readonly ItemPair[]): Promise<readonly number[]> {
  const stored = await change.pairsAmong(parted);
  const shared = await change.sharedKeys(
    stored.map(({ one, two }) => [one, two] as const),
    MENTION_NEIGHBOURS,
  );
  const lost = stored.filter((_, index) => weigh(shared[index]!) < LEAST_SHARED);
  await change.dropPairs(lost);
  return lost.flatMap(({ one, two }) => [one, two]);
}

function likely(pairs: readonly ItemPair[], compared: ReadonlyMap<number, Compared>): StoredPair[] {
  return pairs.flatMap((pair) => {
    const [earlier, later] = pair.map((item) => compared.get(item)!).sort(byMention) as [Compared, Compared];
    const logit = findLogit(earlier, later, UNSURE_LOGIT);
    return logit === undefined ? [] : [{ ...inOrder(...pair), logit, isJoined: false }];
  });
}

async function comparedItems(change: ViewChange, items: readonly number[], frequencies: Frequencies): Promise<Map<number, Compared>> {
  const stored = await change.mentions([...new Set(items)]);
  return new Map(stored.map(({ item, packed }) => [item, unpackCompared(packed, frequencies)]));
}

/** In order of publication, then of the text. */
export function byMention(one: Compared, two: Compared): number {
  return byPublication(one.article, two.article) || byText(one.id, two.id);
}

function weigh(keys: readonly number[]): number {
  return keys.reduce((sum, key) => sum + weightOf(key), 0);
}
