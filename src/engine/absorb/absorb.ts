import { latestReports } from "../../4-resolve/latest-reports.ts";
import { mentionsOf } from "../../4-resolve/mention.ts";
import { itemOf } from "../../4-resolve/postings.ts";
import type { ResolveOptions } from "../../4-resolve/resolve.ts";
import { standingDecisions } from "../../4-resolve/standing-decisions.ts";
import type { Decision, Report } from "../../model/record.ts";
import type { ViewChange } from "../../store/view-change.ts";
import { insertArticle, regroupFamilies, removeArticle } from "./place-articles.ts";
import { insertMention, removeMention } from "./place-mentions.ts";
import { mentionsNamed, remakeIncidents } from "./remake-incidents.ts";

/**
 * Brings the view up to date with what was stored since it was made, and touches only what that concerns: the families and mentions next to a new
 * report, and the incidents that they are in. Gives the same as making all anew, whatever came in which order.
 */
export async function absorb(change: ViewChange, options: ResolveOptions): Promise<void> {
  const incidents = new Set<string>();
  const fresh = new Set<number>();
  const loosen = async (items: readonly number[]) => {
    for (const { incident } of await change.mentions(items)) if (incident !== "") incidents.add(incident);
  };
  for (const report of latestReports(await change.reportsOf(await change.changedArticles()))) {
    for (const id of await replaceReport(change, report, options, { fresh, loosen })) incidents.add(id);
  }
  const decisions = await change.decisions();
  const named = (await change.changedDecisions()).flatMap((decision) => mentionsOfAny(decision, decisions));
  await loosen(named.map(itemOf));
  const people = standingDecisions(decisions.filter(({ by }) => by !== "rule"));
  if (incidents.size > 0 || fresh.size > 0) await remakeIncidents(change, { incidents, mentions: fresh }, people, options);
}

interface Changes {
  /** Mentions that have no incident as yet. */
  readonly fresh: Set<number>;
  /** Lets the incidents of the mentions be made anew. */
  loosen(items: readonly number[]): Promise<void>;
}

/** Puts a report in the place of an earlier version of it. Returns the incidents that the earlier one was in. */
async function replaceReport(
  change: ViewChange,
  report: Report,
  options: ResolveOptions,
  { fresh, loosen }: Changes,
): Promise<readonly string[]> {
  const { article } = report;
  const [known] = await change.articles([article.id]);
  if (known?.version === article.version) return [];
  const gone = await change.mentionsOf([article.id]);
  for (const { item } of gone) {
    await loosen(await removeMention(change, item, options.frequencies));
    fresh.delete(item);
  }
  const near = known === undefined ? [] : await removeArticle(change, known, options);
  const linked = await insertArticle(change, article, options);
  const moved = await regroupFamilies(change, [...near, ...linked], known === undefined ? [] : [known.family], options);
  for (const mention of mentionsOf([report], options.frequencies)) {
    await loosen(await insertMention(change, mention, options.frequencies));
    fresh.add(itemOf(mention.id));
  }
  await loosen((await change.mentionsOf(moved)).map(({ item }) => item));
  return gone.map(({ incident }) => incident).filter((id) => id !== "");
}

/** The mentions that a decision is on; of one that takes another back, those of that one. */
function mentionsOfAny(decision: Decision, all: readonly Decision[]): readonly string[] {
  if (decision.kind !== "undo") return mentionsNamed(decision);
  const undone = all.find(({ id }) => id === decision.subjects[0]);
  return undone === undefined ? [] : mentionsOfAny(undone, all);
}
