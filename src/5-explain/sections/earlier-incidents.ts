import { dayNumber } from "../../model/day.ts";
import type { Location } from "../../model/location.ts";
import { otherHarm } from "../../model/other-harm.ts";
import type { IncidentOutline } from "../../model/record.ts";
import { contains } from "../../model/span.ts";
import type { FigureStatement, ResponsibilityStatement, Statement } from "../../model/statement.ts";
import { capitalised } from "../../support/number-text.ts";
import { isAnswered, isOfOtherMonth, isOfOtherYear, wordsAfter } from "../beside-deed.ts";
import { type CaseView, compare, compareTimes, groupBy, isGarbled, isOnlyMentioned, ofKind } from "../case-view.ts";
import { countsAll } from "../counts-all.ts";
import type { Draft, SectionMaker } from "../draft.ts";
import { isOfOtherTown, isPlacedElsewhere } from "../elsewhere.ts";
import { bestOf } from "../figure-steps.ts";
import { sentenceWords } from "../grammar/quoted-statement.ts";
import { tellFigures } from "../grammar/told-figures.ts";
import { sameValue } from "../headline.ts";
import { heldThere, partyKeys, partyOf } from "../parties.ts";
import { groupKeys } from "../profiled.ts";
import { mannerOf } from "../told-manner.ts";
import { isReadable } from "./quoted-events.ts";
import { toldParties } from "./responsibility.ts";
import { TEXTS } from "./responsibility-texts.ts";

/** Incidents told under one heading, and figures told of each. */
const MOST = 8;
const MOST_FIGURES = 4;
/** What the same reports tell of so few days before is most often a part of the same. */
const SAME_DAYS = 3;

/** What those held responsible are said to have done before, in the whole record, newest first. */
export const doneBefore: SectionMaker = {
  key: "done-before",
  heading: () => "What had they done before?",
  make: (view) => ({
    sentences: byParty(view)
      .slice(0, MOST)
      .flatMap((other) => toldOf(view, other, true)),
  }),
};

/** Other incidents that the same reports tell of as background, newest first, with the tolls that those reports give. */
export const earlierIncidents: SectionMaker = {
  key: "earlier-incidents",
  heading(view) {
    const day = view.incident.when?.from;
    const areAllDated = day !== undefined && background(view).every((other) => other.when !== undefined);
    return `${areAllDated ? "Earlier" : "Other"} incidents that the reports recall`;
  },
  make: (view) => ({
    sentences: background(view)
      .slice(0, MOST)
      .flatMap((other) => toldOf(view, other, false)),
  }),
};

/** Those before it that a party told to be held responsible for it, or a branch of it that the same reports tell of, is held responsible for. */
function byParty(view: CaseView): readonly IncidentOutline[] {
  const keys = groupKeys(view);
  // "Before" asks for a day.
  if ((view.incident.when?.from ?? firstReported(view)) === undefined) return [];
  if (![...toldParties(view)].some((key) => keys.has(key))) return [];
  return earlier(view).filter(
    (other) => other.when !== undefined && [...partyKeys(heldThere(other, view.actors), view.actors)].some((key) => keys.has(key)),
  );
}

function background(view: CaseView): readonly IncidentOutline[] {
  const own = new Set(view.incident.articles);
  const elsewhere = new Set(byParty(view).map(({ id }) => id));
  return earlier(view).filter(
    (other) =>
      !elsewhere.has(other.id) &&
      isKnown(other) &&
      isPlaced(view, other) &&
      other.articles.some((id) => own.has(id) && !other.mainArticles.includes(id)),
  );
}

/** What has no word for its kind, and no place or no day, is most often no deed: "two months ago she moved to the island". */
function isKnown({ type, where, when }: IncidentOutline): boolean {
  return type !== "other" || (where !== undefined && when?.precision === "day");
}

/** A reader can tell which is meant: it has a day or a year before the incident's own; where that is not known, another place. */
function isPlaced(view: CaseView, other: IncidentOutline): boolean {
  const { where, when } = view.incident;
  if (other.when === undefined) return false;
  if (when === undefined) return !isWithin(other.where, where) && (where !== undefined || !hasItsToll(view, other));
  return dayNumber(when.from) - dayNumber(other.when.to) > SAME_DAYS;
}

/** A town in the land or the region that is all that is known of the other place: it may be the same deed. */
function isWithin(one: Location | undefined, other: Location | undefined): boolean {
  if (one === undefined || other === undefined || one.name === other.name) return one?.name === other?.name;
  if (other.precision === "country") return one.country === other.country;
  return other.precision === "region" && one.country === other.country && one.admin1 === other.admin1;
}

/** As many dead as in one without day and place: it may be the same deed, which a report on the trial recalls. */
function hasItsToll({ incident, policy }: CaseView, other: IncidentOutline): boolean {
  const dead = bestOf(incident, policy, "killed");
  return dead !== undefined && dead > 0 && dead === bestOf(other, policy, "killed");
}

/** Those that happened before, or at an unknown time; where its own is unknown, before the first report of it. */
function earlier(view: CaseView): readonly IncidentOutline[] {
  const day = view.incident.when?.from ?? firstReported(view);
  return view.others
    .filter((other) => !other.negated && (day === undefined || other.when === undefined || other.when.to < day))
    .sort((one, other) => compare(other.when?.to ?? "", one.when?.to ?? "") || compare(one.id, other.id));
}

/** The day on which the first of its reports appeared, as far as that is known of all. */
function firstReported({ incident, articles }: CaseView): string | undefined {
  const days = incident.articles.map((id) => articles.get(id)?.published?.at.slice(0, 10) ?? "");
  return days.includes("") ? undefined : [...days].sort(compare)[0];
}

function toldOf(view: CaseView, other: IncidentOutline, isTheirs: boolean): readonly Draft[] {
  const ids = new Set(other.statements);
  const statements = [...new Map([...view.inReports, ...view.aboutParties].map((one) => [one.id, one])).values()]
    .filter((one) => ids.has(one.id))
    .sort((one, next) => compareTimes(one, next, view.articles) || compare(one.id, next.id));
  const isOfIt = (one: FigureStatement) =>
    !isGarbled(one, view.incident) &&
    !isOfOtherYear(sentenceWords(view, one), other.when) &&
    !isOfOtherMonth(sentenceWords(view, one), other.when) &&
    !A_SERIES.test(sentenceWords(view, one)) &&
    !SEVERAL_DEEDS.test(sentenceWords(view, one)) &&
    !isOfOtherTown(sentenceWords(view, one), other.where, [view.incident, ...view.others]) &&
    !isAnswered(view, one) &&
    !isPlacedElsewhere(wordsAfter(view, one), other.where);
  const all = ofKind(statements, "figure").filter(({ value }) => !isTheirs || value.what !== "arrested");
  const sound = all.filter((one) => isOfIt(one) && countsAll(view, one, all));
  const figures = distinctFigures(lastCounts(view, other, sound)).slice(0, MOST_FIGURES);
  const groups = figures.map(([first, ...alike]) => ({ statement: first!, alike }));
  const isWeak = isOnlyMentioned(other) && other.when?.precision !== "day";
  const told = tellFigures(view, groups, isWeak ? "quoted" : "past").filter(
    // What has no plain words of its own, "a man", stands in a sentence about something else as often as not.
    ({ evidence }) => evidence === undefined || ((isWeak || isTheirs) && isReadable(evidence[0]!.words)),
  );
  const drafts = [...told.filter((draft) => !isInQuotation(draft, told)), ...(isTheirs ? held(view, other, statements) : [])];
  return drafts.map((draft) => ({ ...draft, label: other.label, incident: other.id }));
}

/** Of a harm whose toll the record holds, the counts that give it, without those that they took the place of and without shares of them. */
function lastCounts(view: CaseView, other: IncidentOutline, figures: readonly FigureStatement[]): readonly FigureStatement[] {
  const isBest = ({ value }: FigureStatement) => {
    const best = bestOf(other, view.policy, value.what);
    return value.of === "total" && best !== undefined && (value.low === best || value.high === best);
  };
  const settled = new Set(figures.filter(isBest).map(({ value }) => value.what));
  return figures.filter((one) => !settled.has(one.value.what) || isBest(one));
}

/** "It led to a series of shootings that left three people dead": not the first of them did. */
const A_SERIES = /\b(?:series|string|spate|wave|rash|cycle) of (?:[\w-]+ ){0,2}(?:shootings|killings|murders|homicides|robberies)\b/i;

/** "The 9 March bombings, the Selmun riot or the 80 dead of the raid": of which of them a count is, the sentence does not tell surely. */
const SEVERAL_DEEDS =
  /\bthe (?:[\p{L}\d/’'-]+ ){1,4}(?:attacks?|riots?|massacre|bombings?|shootings?|siege|killings?),? (?:and |or )?the (?:[\p{L}\d/’'-]+ ){1,4}(?:attacks?|riots?|massacre|bombings?|shootings?|siege|killings?),/iu;

/** Whether all that a sentence of ours tells stands in a sentence that is quoted beside it. */
function isInQuotation({ statements, evidence }: Draft, all: readonly Draft[]): boolean {
  const quotations = all.flatMap((draft) => draft.evidence ?? []);
  const isInside = ({ articleId, evidence: [own] }: Statement) =>
    quotations.some((one) => one.articleId === articleId && one.in === own.in && contains(one, own));
  return evidence === undefined && statements.every(isInside);
}

/** On whose word a party is held responsible for it: the first statement of each party. */
function held(view: CaseView, other: IncidentOutline, statements: readonly Statement[]): readonly Draft[] {
  const { keyOf } = view.actors;
  // Who did what is only mentioned, and said in nobody's name, may be anybody of whom the sentence speaks.
  const isLoose = (one: ResponsibilityStatement) => one.value.status === "reported as fact" && isOnlyMentioned(other);
  const isTold = (one: ResponsibilityStatement) =>
    !isLoose(one) && mannerOf(one, { view, actors: view.actors, incident: other }) === "told";
  const keys = groupKeys(view);
  const theirs = ofKind(statements, "responsibility").filter(
    (one) => keys.has(keyOf(partyOf(one) ?? "")) && isTold(one) && !isAnswered(view, one),
  );
  return groupBy(theirs, (one) => keyOf(one.value.who!))
    .slice(0, 2)
    .map(([, [first]]) => ({ text: capitalised(TEXTS[first!.value.status](view, first!)), statements: [first!] }));
}

/** Figures by value and voice, each with its repetitions; the killed first. */
function distinctFigures(figures: readonly FigureStatement[]): readonly (readonly FigureStatement[])[] {
  const groups: FigureStatement[][] = [];
  for (const figure of figures) {
    if (figure.value.scope !== "this incident" || otherHarm(figure) !== undefined) continue;
    const group = groups.find(([first]) => sameValue(first!, figure) && first!.speaker?.words === figure.speaker?.words);
    if (group) group.push(figure);
    else groups.push([figure]);
  }
  return groups;
}
