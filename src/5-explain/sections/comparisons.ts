import type { IncidentOutline } from "../../model/record.ts";
import type { IncidentStatement } from "../../model/statement.ts";
import { countryName } from "../../support/country-name.ts";
import { type CaseView, ofKind } from "../case-view.ts";
import type { Draft, SectionMaker } from "../draft.ts";
import { isOfOtherTown } from "../elsewhere.ts";
import { isWholeSentence, sentenceAround } from "../grammar/quote-text.ts";
import { likeness, quotation } from "../grammar/quoted-statement.ts";
import { rankIn } from "../ranked.ts";

/** "And in June …": the rank of something told before. */
const GOES_ON = /^["“‘']?(?:And|But)\b/;
/** Two reports that compare in much the same words. */
const SAME = 0.6;
const MOST = 4;

/** How reports rank it, in their words, and whether the incidents of this record bear that out. */
export const comparisons: SectionMaker = {
  key: "comparisons",
  heading: () => "How does it compare?",
  make(view) {
    const drafts = quotedComparisons(view);
    const notes = drafts.flatMap(({ evidence }) => verdict(view, evidence![0]!.words));
    return { sentences: drafts, unknown: [...new Set(notes)].slice(0, 1) };
  },
};

/** One sentence of each report that is about the incident; likenesses once. */
function quotedComparisons(view: CaseView): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const mention of mainMentions(view)) {
    const text = view.articles.get(mention.articleId)?.text ?? "";
    const match = rankIn(text);
    if (!match) continue;
    const around = sentenceAround(text, { start: match.index, end: match.index + match[0].length });
    // The note beneath is of this sentence, so it stands here even where it opened the explainer.
    const draft: Draft = { ...quotation(view, mention, around), isRetold: true };
    const words = draft.evidence![0]!.words;
    if (!isWholeSentence(words) || GOES_ON.test(words) || OF_TIME.test(words) || isOfOtherTown(words, view.incident.where, view.others))
      continue;
    if (drafts.length < MOST && drafts.every((other) => likeness(other.evidence![0]!.words, words) < SAME)) drafts.push(draft);
  }
  return drafts;
}

/** "The deadliest weekend of the year": a stretch of time is ranked, and no incident. */
const OF_TIME = /\b(?:deadliest|bloodiest|most violent|worst|most deadly) (?:[\w-]+ ){0,2}(?:weekend|week|month|quarter|year)\b/i;

/** A report that is about several incidents does not say which of them a rank belongs to. */
function mainMentions(view: CaseView): readonly IncidentStatement[] {
  const main = new Set(view.incident.mainArticles);
  return ofKind(view.own, "incident").filter(({ articleId, value }) => main.has(articleId) && value.main);
}

/** The claim against the record: only a rank by deaths in the country of the incident can be checked. */
function verdict(view: CaseView, words: string): readonly string[] {
  const { where, when } = view.incident;
  const own = killed(view, view.incident);
  if (!/\b(?:deadliest|bloodiest|death toll|most deadly|most lethal)\b/i.test(words) || own === undefined || !when || !where?.country) {
    return ["This record cannot check the comparison."];
  }
  if (IN_PART.test(words)) return ["This record cannot check the comparison: it is of less than the whole country."];
  const since = sinceYear(words, Number(when.from.slice(0, 4)));
  const country = countryName(where.country);
  if (since === undefined) return ["This record cannot check the comparison: it names no stretch of time that could be searched."];
  const peers = view.peers.filter(
    (one) => one.when !== undefined && one.when.from < when.from && Number(one.when.from.slice(0, 4)) > since,
  );
  const deadlier = peers.filter((one) => (killed(view, one) ?? 0) > own);
  if (peers.length === 0) return [`This record cannot check the comparison: it holds no other incident in ${country} after ${since}.`];
  if (deadlier.length === 0)
    return [
      `The comparison is consistent with this record: none of the other incidents in ${country} that it holds after ${since} has a higher toll.`,
    ];
  return [`The comparison is not consistent with this record, which holds a higher toll: ${deadlier[0]!.label}.`];
}

/** "the deadliest attack in the city", "on the railway", "against Christians": the incidents of a country are no measure of it. */
const IN_PART =
  /\b(?:deadliest|bloodiest|most deadly|most lethal)\b[^.;]{0,60}?\b(?:(?:in|on|at) (?:the|this|that) (?:[\w-]+ ){0,2}(?:city|town|village|region|province|state|district|county|area|island|capital|railways?|road|border|camp)|against|on (?:civilians|Christians|Muslims|Jews|police|journalists))\b/i;

/** The year after which it is said to be the first such: "since 2004" → 2004, "in two decades" before 2024 → 2004. */
function sinceYear(words: string, year: number): number | undefined {
  const named = /\bsince\b[^.]{0,60}?\b((?:19|20)\d{2})\b/.exec(words)?.[1];
  if (named) return Number(named);
  const [, number, unit] =
    /\bin (?:more than |over |nearly |almost |about |at least )?(\d+|a|two|three|four|five|six|seven|eight|nine|ten)? ?(year|decade)s?\b/i.exec(
      words,
    ) ?? [];
  if (!unit) return undefined;
  const count = COUNTS[number?.toLowerCase() ?? "two"] ?? Number(number);
  return year - count * (unit.toLowerCase() === "decade" ? 10 : 1);
}

const COUNTS: Readonly<Record<string, number>> = { a: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 };

function killed(view: CaseView, { tolls }: IncidentOutline): number | undefined {
  return tolls.find(({ policy, what }) => policy === view.policy && what === "killed")?.best;
}
