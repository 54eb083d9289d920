import { type Blocks, inOrder, pairKey } from "../model/blocks.ts";
import { familyOfArticles, incidentOfMentions, type Resolution } from "../model/record.ts";
import type { Candidate } from "./candidate.ts";
import { mentionEntry } from "./candidate-pairs.ts";
import type { Clustering } from "./cluster.ts";
import { packCompared } from "./compared.ts";
import { creditedContent } from "./credit-links.ts";
import type { FamilyLink } from "./families.ts";
import type { Mention } from "./mention.ts";
import { itemOf } from "./postings.ts";
import type { Frequencies } from "./text/word-frequencies.ts";
import { textEntry } from "./text-links.ts";

/** All that came up while reports were resolved. */
export interface Resolved {
  readonly resolution: Resolution;
  /** The articles, in order of publication. */
  readonly candidates: readonly Candidate[];
  readonly links: readonly FamilyLink[];
  readonly mentions: readonly Mention[];
  readonly clustering: Clustering;
  readonly frequencies: Frequencies;
}

/** What of it is kept beside the view. */
export function blocksOf({ resolution, candidates, links, mentions, clustering, frequencies }: Resolved): Blocks {
  const familyOf = familyOfArticles(resolution.families);
  const incidentOf = incidentOfMentions(resolution.incidents);
  const articleItems = candidates.map(({ article }) => itemOf(article.id));
  const mentionItems = mentions.map(({ id }) => itemOf(id));
  const joined = new Set(clustering.joins.map(pairKey));
  return {
    articles: candidates.map(({ article: { id, version }, shingles }, index) => ({
      ...{ item: articleItems[index]!, id, version, prints: shingles.fingerprints.length, family: familyOf.get(id)! },
    })),
    mentions: mentions.map((mention, index) => ({
      ...{ item: mentionItems[index]!, id: mention.id, articleId: mention.article.id, incident: incidentOf.get(mention.id)! },
      packed: packCompared(mention),
    })),
    entries: [
      ...mentions.map(mentionEntry),
      ...candidates.map(textEntry),
      ...candidates.flatMap((candidate) => creditEntry(candidate, frequencies)),
    ],
    pairs: clustering.pairs.map((pair) => ({
      ...inOrder(mentionItems[pair.one]!, mentionItems[pair.two]!),
      ...{ logit: pair.logit, isJoined: joined.has(pairKey(pair)) },
    })),
    links: links.map(({ one, two, ...link }) => ({ one: articleItems[one]!, two: articleItems[two]!, ...link })),
  };
}

/** What the article is found by where it credits a wire. */
export function creditEntry(candidate: Candidate, frequencies: Frequencies): readonly ReturnType<typeof textEntry>[] {
  const credited = creditedContent(candidate, frequencies.words);
  return credited === undefined ? [] : [{ ...textEntry(candidate), keys: credited.keys }];
}
