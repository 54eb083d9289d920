import { byPublication } from "../../4-resolve/by-order.ts";
import { type Candidate, type Likeness, toCandidate } from "../../4-resolve/candidate.ts";
import { compareCredited, creditedContent, LEAST_COMMON_TERMS, MOST_DAYS } from "../../4-resolve/credit-links.ts";
import { groupFamilies } from "../../4-resolve/families.ts";
import { isOfKind, itemOf, publicationTime } from "../../4-resolve/postings.ts";
import type { ResolveOptions } from "../../4-resolve/resolve.ts";
import { compareTexts, isWorthComparing, TEXT_NEIGHBOURS, textEntry } from "../../4-resolve/text-links.ts";
import type { Article } from "../../model/article.ts";
import { pairKey, type StoredArticle, type StoredLink } from "../../model/blocks.ts";
import { familyOfArticles } from "../../model/record.ts";
import type { ViewChange } from "../../store/view-change.ts";
import { type ItemPair, insertEntry, removeEntry } from "./neighbourhood.ts";

/** A day and a half more than two days: instants of two days are no further apart. */
const CREDIT_WINDOW = (MOST_DAYS + 1.5) * 86_400_000;

/** Takes an article out. Returns the items whose family may be another then. */
export async function removeArticle(change: ViewChange, gone: StoredArticle, options: ResolveOptions): Promise<readonly number[]> {
  const own = await change.linksOf([gone.item]);
  await change.dropLinks(own);
  const nearer = await removeEntry(change, gone.item, isFingerprint, TEXT_NEIGHBOURS);
  const known = new Set((await change.linksAmong(nearer)).filter(isTextLink).map(pairKey));
  const shared = await sharedPrints(change, nearer);
  const prints = await printsOf(change, nearer.flat());
  const worth = nearer.filter(([one, two], index) => isWorthComparing(shared[index]!, prints.get(one)!, prints.get(two)!));
  const candidates = await candidatesOf(change, worth.flat(), options);
  const links = worth.flatMap((pair) => linkOf(pair, "text", candidates, compareTexts)).filter((link) => !known.has(pairKey(link)));
  await change.keep({ links });
  return [...own, ...links].flatMap(({ one, two }) => [one, two]).filter((item) => item !== gone.item);
}

/** Puts an article in its place, as a family of its own so far. Returns the items whose family may be another then, its own among them. */
export async function insertArticle(change: ViewChange, article: Article, options: ResolveOptions): Promise<readonly number[]> {
  const candidate = toCandidate(article, options.outlets);
  const item = itemOf(article.id);
  const { hits, parted } = await insertEntry(change, textEntry(candidate), TEXT_NEIGHBOURS);
  const own = candidate.shingles.fingerprints.length;
  await change.keep({ articles: [{ item, id: article.id, version: article.version, prints: own, family: article.id }] });
  const prints = await printsOf(change, [...hits.keys()]);
  const alike = [...hits].flatMap(([other, shared]) => (isWorthComparing(shared, own, prints.get(other)!) ? [other] : []));
  const candidates = (await candidatesOf(change, alike, options)).set(item, candidate);
  const links = alike.flatMap((other) => linkOf([item, other], "text", candidates, compareTexts));
  const credited = await insertCredit(change, candidate, options);
  await change.keep({ links: [...links, ...credited] });
  const lost = await dropParted(change, parted);
  return [item, ...[...links, ...credited, ...lost].flatMap(({ one, two }) => [one, two])];
}

async function insertCredit(change: ViewChange, candidate: Candidate, options: ResolveOptions): Promise<StoredLink[]> {
  const { frequencies } = options;
  const own = creditedContent(candidate, frequencies.words);
  if (own === undefined) return [];
  const item = itemOf(candidate.article.id);
  const time = publicationTime(candidate.article);
  const common = new Map<number, number>();
  for (const others of await change.between(own.keys, time - CREDIT_WINDOW, time + CREDIT_WINDOW)) {
    for (const other of others) common.set(other, (common.get(other) ?? 0) + 1);
  }
  await change.keep({ entries: [{ item, time, keys: own.keys }] });
  const near = [...common].flatMap(([other, count]) => (count >= LEAST_COMMON_TERMS ? [other] : []));
  const candidates = (await candidatesOf(change, near, options)).set(item, candidate);
  const compare = (one: Candidate, two: Candidate) =>
    compareCredited(creditedContent(one, frequencies.words)!, creditedContent(two, frequencies.words)!);
  return near.flatMap((other) => linkOf([item, other], "credit", candidates, compare));
}

/** Links of texts that are found no longer, as another came between them. */
async function dropParted(change: ViewChange, parted: readonly ItemPair[]): Promise<readonly StoredLink[]> {
  const stored = (await change.linksAmong(parted)).filter(isTextLink);
  const pairs = stored.map(({ one, two }) => [one, two] as const);
  const shared = await sharedPrints(change, pairs);
  const prints = await printsOf(change, pairs.flat());
  const lost = stored.filter(({ one, two }, index) => !isWorthComparing(shared[index]!, prints.get(one)!, prints.get(two)!));
  await change.dropLinks(lost);
  return lost;
}

/**
 * Makes the families anew that hold any of the items, or are linked with them. `former` are the families of articles that were taken out.
 * Returns the ids of the articles that then have another family.
 */
export async function regroupFamilies(
  change: ViewChange,
  items: readonly number[],
  former: readonly string[],
  options: ResolveOptions,
): Promise<readonly string[]> {
  const { reached, links } = await linkedWith(change, items);
  const stored = await change.articlesOf([...reached]);
  const candidates = [...(await candidatesOf(change, [...reached], options)).values()].sort((a, b) => byPublication(a.article, b.article));
  const indexOf = new Map(candidates.map(({ article }, index) => [itemOf(article.id), index]));
  const families = groupFamilies(
    candidates,
    links.map((link) => ({ ...link, one: indexOf.get(link.one)!, two: indexOf.get(link.two)! })),
  );
  await change.replaceFamilies([...new Set([...former, ...stored.map(({ family }) => family)])], families);
  const familyOf = familyOfArticles(families);
  const moved = stored.filter(({ id, family }) => familyOf.get(id) !== family);
  await change.keep({ articles: moved.map((article) => ({ ...article, family: familyOf.get(article.id)! })) });
  return moved.map(({ id }) => id);
}

/** Everything that a chain of links leads to. */
async function linkedWith(change: ViewChange, items: readonly number[]) {
  const reached = new Set(items);
  const links = new Map<string, StoredLink>();
  for (let next: readonly number[] = [...reached]; next.length > 0; ) {
    const found = await change.linksOf(next);
    for (const link of found) links.set(`${link.kind} ${pairKey(link)}`, link);
    next = [...new Set(found.flatMap(({ one, two }) => [one, two]))].filter((item) => !reached.has(item));
    for (const item of next) reached.add(item);
  }
  return { reached, links: [...links.values()] };
}

function linkOf(
  pair: ItemPair,
  kind: StoredLink["kind"],
  candidates: ReadonlyMap<number, Candidate>,
  compare: (one: Candidate, two: Candidate) => Likeness | undefined,
): StoredLink[] {
  const [one, two] = [...pair].sort((a, b) => byPublication(candidates.get(a)!.article, candidates.get(b)!.article)) as [number, number];
  const likeness = compare(candidates.get(one)!, candidates.get(two)!);
  return likeness === undefined ? [] : [{ one, two, kind, ...likeness }];
}

async function candidatesOf(change: ViewChange, items: readonly number[], { outlets }: ResolveOptions): Promise<Map<number, Candidate>> {
  const stored = await change.articlesOf([...new Set(items)]);
  const articles = await change.latestArticles(stored.map(({ id }) => id));
  return new Map(articles.map((article) => [itemOf(article.id), toCandidate(article, outlets)]));
}

async function printsOf(change: ViewChange, items: readonly number[]): Promise<ReadonlyMap<number, number>> {
  return new Map((await change.articlesOf([...new Set(items)])).map(({ item, prints }) => [item, prints]));
}

async function sharedPrints(change: ViewChange, pairs: readonly ItemPair[]): Promise<readonly number[]> {
  return (await change.sharedKeys(pairs, TEXT_NEIGHBOURS)).map((keys) => keys.filter(isFingerprint).length);
}

function isFingerprint(key: number): boolean {
  return isOfKind("fingerprint", key);
}

function isTextLink({ kind }: StoredLink): boolean {
  return kind === "text";
}
