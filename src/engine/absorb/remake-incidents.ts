import { type Clustering, clusterAmong, type Pair } from "../../4-resolve/cluster.ts";
import { type Compared, unpackCompared } from "../../4-resolve/compared.ts";
import type { Logits } from "../../4-resolve/known-logits.ts";
import { latestReports } from "../../4-resolve/latest-reports.ts";
import { toldMentionsIn } from "../../4-resolve/mention.ts";
import { peopleDecided } from "../../4-resolve/people-decided.ts";
import { itemOf } from "../../4-resolve/postings.ts";
import { queueOf } from "../../4-resolve/queue.ts";
import { incidentsIn, type ResolveOptions, redirectsTo, toDecision } from "../../4-resolve/resolve.ts";
import { inOrder, pairKey, type StoredMention, type StoredPair } from "../../model/blocks.ts";
import { type Decision, incidentOfMentions } from "../../model/record.ts";
import type { ViewChange } from "../../store/view-change.ts";
import { byMention } from "./place-mentions.ts";

/** What is to be grouped anew: incidents as they stand, and mentions that have none. */
export interface Loose {
  readonly incidents: ReadonlySet<string>;
  readonly mentions: ReadonlySet<number>;
}

/** Groups anew what is loose, and makes the incidents of it; those that a loose mention now joins come loose too. */
export async function remakeIncidents(
  change: ViewChange,
  { incidents, mentions }: Loose,
  people: readonly Decision[],
  options: ResolveOptions,
) {
  const former = new Set(incidents);
  const seen: Seen = { compared: new Map(), logits: new Map() };
  for (;;) {
    const scene = await sceneAround(change, { former, fresh: mentions, people, options, seen });
    const { clustering, unsettled } = scene.group();
    if (unsettled.length === 0) {
      const unchanged = new Set([...unchangedIn(scene, clustering)].filter((id) => !incidents.has(id)));
      return replace(change, { former: [...former].filter((id) => !unchanged.has(id)), unchanged, scene, clustering, people, options });
    }
    for (const index of unsettled) former.add(scene.stored[index]!.incident);
  }
}

/** What was unpacked and compared already, by item. */
interface Seen {
  readonly compared: Map<number, Compared>;
  readonly logits: Logits;
}

/** The loose mentions, and those of the incidents next to them, in order of publication. */
interface Scene {
  readonly stored: readonly StoredMention[];
  readonly compared: readonly Compared[];
  readonly isLoose: (index: number) => boolean;
  readonly pairs: readonly StoredPair[];
  group(): ReturnType<typeof clusterAmong>;
}

interface SceneOptions {
  readonly former: Set<string>;
  readonly fresh: ReadonlySet<number>;
  readonly people: readonly Decision[];
  readonly options: ResolveOptions;
  readonly seen: Seen;
}

async function sceneAround(change: ViewChange, { former, fresh, people, options, seen }: SceneOptions): Promise<Scene> {
  const loose = await looseMentions(change, former, fresh, people);
  const looseItems = new Set(loose.map(({ item }) => item));
  const pairs = await change.pairsOf([...looseItems]);
  const next = await change.mentions(pairs.flatMap(({ one, two }) => [one, two]).filter((item) => !looseItems.has(item)));
  const settled = await change.mentionsIn([...new Set(next.map(({ incident }) => incident))]);
  const settledItems = new Set(settled.map(({ item }) => item));
  const joined = await change.joinedAmong([...settledItems]);
  const all = [...loose, ...settled]
    .map((stored) => ({ stored, compared: comparedOf(stored, seen, options) }))
    .sort((a, b) => byMention(a.compared, b.compared));
  const indexOf = new Map(all.map(({ stored }, index) => [stored.item, index]));
  const indexOfId = new Map(all.map(({ stored }, index) => [stored.id, index]));
  const toPair = ({ one, two, logit }: StoredPair): Pair => {
    const [a, b] = [indexOf.get(one)!, indexOf.get(two)!];
    return a < b ? { one: a, two: b, logit } : { one: b, two: a, logit };
  };
  return {
    stored: all.map(({ stored }) => stored),
    compared: all.map(({ compared }) => compared),
    isLoose: (index) => looseItems.has(all[index]!.stored.item),
    pairs,
    group() {
      const mentions = new Set([...settledItems].map((item) => indexOf.get(item)!));
      // Of pairs of settled mentions there are only those that were joined.
      return clusterAmong(
        all.map(({ compared }) => compared),
        [...pairs, ...joined].map(toPair),
        peopleDecided(people, indexOfId),
        { mentions, isJoined: () => true },
        seen.logits,
      );
    },
  };
}

function comparedOf({ item, packed }: StoredMention, { compared }: Seen, { frequencies }: ResolveOptions): Compared {
  const known = compared.get(item) ?? unpackCompared(packed, frequencies);
  compared.set(item, known);
  return known;
}

/** All mentions that are to be grouped anew. What people decided on one of them concerns the others that they named, with their incidents. */
async function looseMentions(change: ViewChange, former: Set<string>, fresh: ReadonlySet<number>, people: readonly Decision[]) {
  for (;;) {
    const loose = [...(await change.mentionsIn([...former].filter((id) => id !== ""))), ...(await change.mentions([...fresh]))];
    const ids = new Set(loose.map(({ id }) => id));
    const named = people.map(mentionsNamed).filter((own) => own.some((id) => ids.has(id)) && own.some((id) => !ids.has(id)));
    const added = (await change.mentions(named.flat().map(itemOf))).filter(({ id, incident }) => !ids.has(id) && !former.has(incident));
    if (added.length === 0) return [...new Map(loose.map((mention) => [mention.item, mention])).values()];
    for (const { incident } of added) former.add(incident);
  }
}

/** The mentions that a decision is on; none for one that takes another back. */
export function mentionsNamed({ kind, subjects, sides }: Decision): readonly string[] {
  if (kind === "undo") return [];
  return kind === "override" ? [subjects[0]] : [...subjects, ...(sides?.flat() ?? [])];
}

/** The incidents whose mentions came loose and are together again, with no other: what they are made of is what it was. */
function unchangedIn({ stored, isLoose }: Scene, { groups }: Clustering): ReadonlySet<string> {
  const sizes = new Map<string, number>();
  for (const { incident } of stored) sizes.set(incident, (sizes.get(incident) ?? 0) + 1);
  const same = groups.filter((group) => {
    const { incident } = stored[group[0]!]!;
    return isLoose(group[0]!) && sizes.get(incident) === group.length && group.every((index) => stored[index]!.incident === incident);
  });
  return new Set(same.map((group) => stored[group[0]!]!.incident).filter((id) => id !== ""));
}

interface Replacing {
  readonly former: readonly string[];
  readonly unchanged: ReadonlySet<string>;
  readonly scene: Scene;
  readonly clustering: Clustering;
  readonly people: readonly Decision[];
  readonly options: ResolveOptions;
}

async function replace(change: ViewChange, { former, unchanged, scene, clustering, people, options }: Replacing): Promise<void> {
  const { stored, compared } = scene;
  const isLoose = (index: number) => scene.isLoose(index) && !unchanged.has(stored[index]!.incident);
  const joins = clustering.joins.filter(({ one }) => isLoose(one));
  const apart = clustering.apart.filter(({ one, two }) => isLoose(one) || isLoose(two));
  const groups = clustering.groups.filter((group) => isLoose(group[0]!));
  const articleIds = [...new Set(groups.flat().map((index) => stored[index]!.articleId))];
  const told = new Map(
    latestReports(await change.reportsOf(articleIds)).flatMap((report) => toldMentionsIn(report).map((one) => [one.id, one])),
  );
  const mentions = stored.flatMap(({ id }, index) => (isLoose(index) ? [told.get(id)!] : []));
  const place = new Map(mentions.map(({ id }, index) => [id, index]));
  const familyOf = new Map((await change.articles(articleIds)).map(({ id, family }) => [id, family]));
  const incidents = incidentsIn(
    groups.map((group) => group.map((index) => place.get(stored[index]!.id)!)),
    mentions,
    { familyOf, decisions: people, ...options },
  );
  const beside = new Set(apart.flatMap(({ one, two }) => [one, two]).filter((index) => !isLoose(index)));
  const others = await change.incidents([...new Set([...beside].map((index) => stored[index]!.incident))]);
  await change.replaceIncidents(former, {
    incidents,
    decisions: joins.map((join) => toDecision(compared, join)),
    queue: queueOf({ mentions: compared, clustering: { joins, apart }, incidents, others, decisions: people, policy: options.policy }),
    redirects: incidents.flatMap(redirectsTo),
  });
  const incidentOf = incidentOfMentions(incidents);
  const joined = new Set(clustering.joins.map(({ one, two }) => pairKey(inOrder(stored[one]!.item, stored[two]!.item))));
  const otherwise = scene.pairs.filter((pair) => pair.isJoined !== joined.has(pairKey(pair)));
  await change.keep({
    mentions: stored.filter((_, index) => isLoose(index)).map((one) => ({ ...one, incident: incidentOf.get(one.id)! })),
    pairs: otherwise.map((pair) => ({ ...pair, isJoined: !pair.isJoined })),
  });
}
